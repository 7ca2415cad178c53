/**
 * What stands around the rows of a sheet, and in the tables that it declares: filters, validations, conditions, links, headers and
 * footers. A filter holds values of a column: they follow the column's rule, so that it goes on finding what it found.
 *
 * @source ECMA-376-1:2016, 18.3.2 (AutoFilter), 18.3.1.33 (dataValidations), 18.3.1.46 (headerFooter)
 */
import type { Editor } from '../format.ts';
import { wholeChange } from '../change.ts';
import { parseRange } from './a1.ts';
import { rewriteHeaderFooter } from './header-footer.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';
import type { ColumnOfTable } from './tables.ts';

export interface RestOptions extends MarkupOptions {
  readonly editor: Editor;
  readonly nextRecord: () => number;
  /** The column of the table whose header stands in a row, or above it. */
  readonly columnAt: (row: number, column: number) => ColumnOfTable | undefined;
  /** Numbers of relations that are gone, by the attribute's value. */
  readonly goneRelations: ReadonlySet<string>;
}

/** Elements that are nothing without the part that they name. */
const NOTHING_WITHOUT: ReadonlySet<string> = new Set([
  'legacyDrawing',
  'legacyDrawingHF',
  'drawing',
  'picture',
  'oleObject',
  'control',
  'tablePart',
]);

const HEADERS_AND_FOOTERS = /^(?:odd|even|first)(?:Header|Footer)$/;

export function rewriteSheetRest(source: string, options: RestOptions): string {
  const { goneRelations, columnAt, passage, part } = options;
  let filter: { readonly top: number; readonly left: number } | undefined;
  let column: ColumnOfTable | undefined;
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      if (xml.local === 'autoFilter') {
        const range = parseRange(xml.attribute('ref') ?? '');
        filter = range;
      } else if (xml.local === 'filterColumn' && filter !== undefined) {
        column = columnAt(filter.top, filter.left + Number(xml.attribute('colId')));
      }
      return isGone(xml, goneRelations)
        ? NOTHING_WITHOUT.has(xml.local)
          ? null
          : withoutRelation(xml, source)
        : undefined;
    },
    attribute(element, name, value) {
      if (name !== 'val' || (element !== 'filter' && element !== 'customFilter') || column === undefined) {
        return undefined;
      }
      return filterValue(column, value, options);
    },
    text(element, text) {
      if (!HEADERS_AND_FOOTERS.test(element)) return undefined;
      return rewriteHeaderFooter(text, (own) => passage(own, { line: 1, column: 1, part }));
    },
  });
}

type Tag = Parameters<NonNullable<MarkupOptions['tag']>>[0];

function isGone(xml: Tag, gone: ReadonlySet<string>): boolean {
  if (gone.size === 0) return false;
  for (let index = 0; index < xml.attributes; index += 1) {
    if (/:(?:id|embed|link|pict|relid)$/.test(xml.attributeName(index)) && gone.has(xml.value(index))) return true;
  }
  return false;
}

/** The tag of an element that can do without its part, such as the settings of a printer. It holds nothing else. */
function withoutRelation(xml: Tag, source: string): string {
  let out = source.slice(xml.start, xml.start + 1 + xml.name.length);
  for (let index = 0; index < xml.attributes; index += 1) {
    if (/:(?:id|embed|link|pict|relid)$/.test(xml.attributeName(index))) continue;
    out += ` ${source.slice(xml.attributeStart(index), xml.valueEnd(index) + 1)}`;
  }
  return `${out}/>`;
}

function filterValue({ labels, use }: ColumnOfTable, value: string, options: RestOptions): string | undefined {
  if (use === 'drop') return '';
  if (use === 'copy') return value;
  const { editor, nextRecord, part } = options;
  const after = wholeChange(value, editor.record([{ labels, text: value, place: [part] }], nextRecord())[0]);
  return after === null ? '' : (after ?? value);
}
