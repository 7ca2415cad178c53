/**
 * What people said of cells: notes (`comments1.xml`) and threads (`threadedComment1.xml`). Who wrote them is told and taken out, in
 * the list of authors and where a note says it first; so is who is called on in a thread. What was said of a cell whose column is
 * dropped goes; the rest is text.
 *
 *     <author>李四</author> … <comment ref="B4"><text><r><t>李四:</t></r><r><t>请核对</t></r></text></comment>
 *     <threadedComment ref="B4"><text>@李四 请核对</text></threadedComment>
 *
 * @source ECMA-376-1:2016, 18.7 (comments); MS-XLSX, 2.6.205 (CT_ThreadedComment), 2.6.203 (CT_Person)
 */
import { spliced, type Splice } from '../../text/splice.ts';
import { scanXml } from '../xml/scan.ts';
import { parseRange } from './a1.ts';
import { rewriteMarkup } from './markup.ts';
import { AUTHOR, type PeopleOptions, told } from './properties.ts';
import type { ColumnOfTable } from './tables.ts';

/** Stands for each unit of a name. */
const MASK = '＊';

export interface CommentOptions extends PeopleOptions {
  /** Names of the people in threads. */
  readonly people: readonly string[];
  /** The column of the table whose header stands in a row of the sheet, or above it. */
  readonly columnAt: (row: number, column: number) => ColumnOfTable | undefined;
}

export function rewriteComments(source: string, options: CommentOptions): string {
  const { people, columnAt, passage, part } = options;
  const authors = authorsIn(source, part);
  let isDropped = false;
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      const { left = 0, top = 0 } = parseRange(xml.attribute('ref') ?? '') ?? {};
      if (xml.local === 'comment' || xml.local === 'threadedComment') isDropped = columnAt(top, left)?.use === 'drop';
      return undefined;
    },
    text(element, text) {
      if (element === 'author') return told(options, text, AUTHOR);
      return isDropped ? '' : undefined;
    },
    passage(text, place) {
      const covered = withoutPeople(text, authors, people);
      const edits = passage(covered, place);
      return covered === text ? edits : [{ start: 0, end: text.length, text: spliced(covered, edits) }];
    },
  });
}

/** Who wrote the notes of a part. */
function authorsIn(source: string, part: number): readonly string[] {
  const xml = scanXml(source, { part });
  const authors: string[] = [];
  let isIn = false;
  while (xml.next()) {
    if (xml.kind === 'open') isIn = xml.local === 'author';
    else if (isIn && xml.kind === 'text') authors.push(xml.text());
  }
  return authors;
}

/** Who takes part in threads (`persons/person.xml`), by their names. */
export function peopleIn(source: string, part: number): readonly string[] {
  const xml = scanXml(source, { part });
  const people: string[] = [];
  while (xml.next()) {
    const isPerson = (xml.kind === 'open' || xml.kind === 'empty') && xml.local === 'person';
    if (isPerson) people.push(xml.attribute('displayName') ?? '');
  }
  return people;
}

/** The text, as long as before, without the name of its author in front (`李四:`) and without those that are called on (`@李四`). */
function withoutPeople(text: string, authors: readonly string[], people: readonly string[]): string {
  const splices: Splice[] = [];
  const [front = ''] = text.split(/[:：]/, 1);
  const said = front.trim();
  if (front.length < text.length && said !== '' && authors.some((author) => author.trim() === said)) {
    const start = front.indexOf(said);
    splices.push({ start, end: start + said.length, text: MASK.repeat(said.length) });
  }
  let done = splices.length === 0 ? 0 : front.length;
  for (let at = text.indexOf('@', done); at >= 0; at = text.indexOf('@', done)) {
    const start = at + 1;
    const called = people.filter((person) => text.startsWith(person, start)).map(({ length }) => length);
    done = start + Math.max(0, ...called);
    if (done > start) splices.push({ start, end: done, text: MASK.repeat(done - start) });
  }
  return spliced(text, splices);
}
