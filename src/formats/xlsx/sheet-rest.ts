/**
 * What stands around the rows of a sheet, and in the tables that it declares: filters, validations, conditions, scenarios, links.
 * What holds values of a column there follows the column's rule (column-values.ts); the rest is text.
 *
 * @source ECMA-376-1:2016, 18.3.2 (AutoFilter), 18.3.1.33 (dataValidations), 18.3.1.10 (cfRule), 18.3.1.76 (scenario)
 */
import { parseRange, type Range } from './a1.ts';
import { columnValues, type ColumnValuesOptions } from './column-values.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';
import type { ColumnOfTable } from './tables.ts';

export interface RestOptions extends MarkupOptions, ColumnValuesOptions {
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

/** Attributes that hold a value of a column: the element, the attribute, and what stands instead where it may not be any text. */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['filter val', ''],
  ['customFilter val', ''],
  ['inputCells val', ''],
  ['top10 filterVal', '0'],
  ['dynamicFilter val', '0'],
  ['dynamicFilter maxVal', '0'],
  ['dynamicFilter valIso', '1900-01-01T00:00:00'],
  ['dynamicFilter maxValIso', '1900-01-01T00:00:00'],
]);

/** Elements whose formulas are of the cells that their `sqref` names. */
const OF_CELLS: ReadonlySet<string> = new Set(['dataValidation', 'conditionalFormatting']);

export function rewriteSheetRest(source: string, options: RestOptions): string {
  const { goneRelations } = options;
  const values = columnValues(options);
  const cellsBehind = cellsIn(source);
  let filter: Range | undefined;
  /** Columns of the filter, the order, the scenario that is being read; of the validation, the condition; and what that looks for. */
  let columns: readonly ColumnOfTable[] = [];
  let ofCells: readonly ColumnOfTable[] = [];
  let wanted = '';
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      const { local } = xml;
      if (local === 'autoFilter') {
        filter = parseRange(xml.attribute('ref') ?? '');
      } else if (local === 'filterColumn' && filter !== undefined) {
        const column = filter.left + Number(xml.attribute('colId'));
        columns = values.columnsOf({ ...filter, left: column, right: column, bottom: filter.top });
      } else if (local === 'sortCondition' || local === 'inputCells') {
        columns = values.columnsIn(xml.attribute(local === 'inputCells' ? 'r' : 'ref') ?? '');
      } else if (OF_CELLS.has(local)) {
        ofCells = values.columnsIn(xml.attribute('sqref') ?? cellsBehind(xml.start));
      } else if (local === 'cfRule') {
        wanted = xml.attribute('text') ?? '';
      } else if (local === 'dateGroupItem' && values.valueIn(columns, dayOf(xml)) !== dayOf(xml)) {
        return null;
      }
      return isGone(xml, goneRelations)
        ? NOTHING_WITHOUT.has(local)
          ? null
          : withoutRelation(xml, source)
        : undefined;
    },
    attribute(element, name, value) {
      const known = options.attribute?.(element, name, value);
      if (known !== undefined) return known;
      const both = `${element} ${name}`;
      if (both === 'cfRule text') return ofCells.length === 0 ? undefined : values.valueIn(ofCells, value);
      if (columns.length === 0) return undefined;
      if (both === 'sortCondition customList') return values.listIn(columns, value);
      const instead = VALUES.get(both);
      if (instead === undefined) return undefined;
      const after = values.valueIn(columns, value);
      return after === value || instead === '' ? after : instead;
    },
    formula: (formula) => values.formulaIn(ofCells, formula, wanted),
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

/** The day, the month or the year that a filter lets through. */
function dayOf(xml: Tag): string {
  const parts = ['year', 'month', 'day'].map((name) => xml.attribute(name)?.padStart(2, '0'));
  return parts.filter((part) => part !== undefined).join('-');
}

/** Gives the cells that are named in an element of their own inside of one that begins at an offset. */
function cellsIn(source: string): (at: number) => string {
  let found = 0;
  return (at) => {
    if (found < at) {
      const mark = source.indexOf('sqref>', at);
      found = mark < 0 ? source.length : mark + 'sqref>'.length;
    }
    return source.slice(found, Math.max(found, source.indexOf('<', found)));
  };
}
