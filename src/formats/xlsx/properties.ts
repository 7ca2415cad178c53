/**
 * What a workbook says of who made it: its properties, the people who are named in attributes. Names of people are told and
 * taken out; titles, subjects and a firm's name are read as text; properties of the user's own are fields with their names as
 * labels.
 *
 * @source ECMA-376-2:2016, 11 (core properties); ECMA-376-1:2016, 22.2 (extended), 22.3 (custom)
 */
import type { Editor, Place } from '../format.ts';
import { wholeChange } from '../change.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';

/** Stands instead of every author. */
export const AUTHOR = '作者';

/** Elements of properties that hold a person's name. */
const MAKERS: ReadonlySet<string> = new Set(['creator', 'lastModifiedBy', 'Manager']);

export interface PeopleOptions extends MarkupOptions {
  readonly editor: Editor;
  readonly nextRecord: () => number;
}

/** `docProps/core.xml`, `docProps/app.xml`. */
export function rewriteProperties(source: string, options: PeopleOptions): string {
  const { names } = options;
  return rewriteMarkup(source, {
    ...options,
    text(element, text) {
      if (MAKERS.has(element)) return told(options, text, '');
      // The names of sheets stand among the titles of parts.
      return element === 'lpstr' ? names.sheets.get(text.toLowerCase()) : undefined;
    },
  });
}

/** `docProps/custom.xml`: each property is a field. */
export function rewriteCustomProperties(source: string, options: PeopleOptions): string {
  let label = '';
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      if (xml.local === 'property') label = xml.attribute('name') ?? '';
      return undefined;
    },
    text: (_, text) => asField(options, label, text),
  });
}

/** Data of another program in the workbook (`customXml/item1.xml`): an element whose name is a label is a field. */
export function rewriteCustomXml(source: string, options: PeopleOptions): string {
  return rewriteMarkup(source, {
    ...options,
    text: (element, text) => (element === 'DataMashup' ? queries(options, text) : asField(options, element, text)),
    attribute: (_, name, value) => asField(options, name, value),
  });
}

/** Queries of the workbook, with the data that they hold themselves: a package in Base64. @source MS-QDEFF, 2.2 */
function queries({ editor, part }: PeopleOptions, text: string): string {
  const place: Place = { line: 1, column: 1, part };
  return editor.opaque?.({ kind: 'embedded', bytes: text.length, place }) === 'drop' ? '' : text;
}

/** Attributes that name a person, or a folder of theirs, in any element or in one: who keeps, refreshes, models, comments, has tasks. */
const PEOPLE: ReadonlyMap<string, string> = new Map([
  ['userName', AUTHOR],
  ['userId', AUTHOR],
  ['person displayName', AUTHOR],
  ['pivotCacheDefinition refreshedBy', AUTHOR],
  ['scenario user', AUTHOR],
  ['absPath url', ''],
]);

/** What stands instead of a person's name in an attribute; `undefined` where it holds none. */
export function personIn(options: Teller, element: string, name: string, value: string): string | undefined {
  const instead = PEOPLE.get(name) ?? PEOPLE.get(`${element} ${name}`);
  return instead === undefined ? undefined : told(options, value, instead);
}

/** Who is told of people. */
export interface Teller {
  readonly editor: Editor;
  readonly part: number;
}

export function told({ editor, part }: Teller, text: string, instead: string): string {
  if (text.trim() === '') return text;
  const place: Place = { line: 1, column: 1, part };
  editor.author?.(text, place);
  return instead;
}

/** What a labelled text becomes; `undefined` where its label is none. */
export function asField({ editor, part, nextRecord }: PeopleOptions, label: string, text: string): string | undefined {
  if (label === '' || !editor.isLabel(label)) return undefined;
  const changes = editor.record([{ labels: [label], text, place: [part] }], nextRecord());
  const after = wholeChange(text, changes[0]);
  return after === null ? '' : (after ?? text);
}
