/**
 * Values of a column that stand outside of its cells: what a filter looks for, what a list lets one choose, what a condition compares
 * with. They follow the column's rule, so that what found or allowed a value goes on doing so; of a column that is dropped none
 * stays.
 */
import { wholeChange } from '../change.ts';
import type { Editor } from '../format.ts';
import { parseRange, type Range } from './a1.ts';
import { quoteEnd } from './formula.ts';
import type { ColumnOfTable } from './tables.ts';

export interface ColumnValues {
  /** The columns of tables that cells are of (`B4:B7 D4`). */
  columnsIn(cells: string): readonly ColumnOfTable[];
  columnsOf(range: Range): readonly ColumnOfTable[];
  /** What becomes of a value; the same where it stays. */
  valueIn(columns: readonly ColumnOfTable[], value: string): string;
  /** What becomes of values with commas between them. */
  listIn(columns: readonly ColumnOfTable[], list: string): string;
  /** The formula, with what becomes of its texts that are values: what it compares cells with, what it is itself, what is wanted. */
  formulaIn(columns: readonly ColumnOfTable[], formula: string, wanted: string): string;
}

export interface ColumnValuesOptions {
  readonly editor: Editor;
  readonly part: number;
  readonly nextRecord: () => number;
  /** The column of the table whose header stands in a row, or above it. */
  readonly columnAt: (row: number, column: number) => ColumnOfTable | undefined;
}

/** Columns whose rules a value follows: what is of more is meant for none. */
const MOST_COLUMNS = 16;

/** Stands instead of what a dropped column let one choose: a list may not be empty. */
const NOTHING = '＊';

export function columnValues({ editor, part, nextRecord, columnAt }: ColumnValuesOptions): ColumnValues {
  /** Of the table that a range begins in, and of the one that it ends in. */
  function columnsOf(range: Range | undefined): readonly ColumnOfTable[] {
    if (range === undefined) return [];
    const { left, right, top, bottom } = range;
    const found = new Map<readonly string[], ColumnOfTable>();
    for (let column = left; column <= Math.min(right, left + MOST_COLUMNS); column += 1) {
      for (const row of [top, bottom]) {
        const own = columnAt(row, column);
        if (own !== undefined) found.set(own.labels, own);
      }
    }
    return [...found.values()];
  }

  function valueIn(columns: readonly ColumnOfTable[], value: string): string {
    if (value.trim() === '') return value;
    for (const { labels, use } of columns) {
      if (use === 'copy') continue;
      const after = wholeChange(value, editor.record([{ labels, text: value, place: [part] }], nextRecord())[0]);
      if (after !== undefined) return after ?? '';
    }
    return value;
  }

  function listIn(columns: readonly ColumnOfTable[], list: string): string {
    const before = list.split(',');
    const after = before.map((value) => valueIn(columns, value));
    if (after.every((value, index) => value === before[index])) return list;
    return after.map((value) => (value === '' ? NOTHING : value)).join(',');
  }

  return {
    columnsIn(cells) {
      const found: ColumnOfTable[] = [];
      for (const range of cells.split(' ')) {
        if (found.length >= MOST_COLUMNS) break;
        const { length } = found;
        for (const own of columnsOf(parseRange(range))) {
          if (found.every(({ labels }, at) => at >= length || labels !== own.labels)) found.push(own);
        }
      }
      return found;
    },
    columnsOf,
    valueIn,
    listIn,
    formulaIn(columns, formula, wanted) {
      if (columns.length === 0 || !formula.includes('"')) return formula;
      const first = formula.length - formula.trimStart().length;
      const last = formula.trimEnd().length;
      let out = '';
      for (let at = 0; at < formula.length; ) {
        const unit = formula[at] as string;
        const end = unit === '"' || unit === "'" ? quoteEnd(formula, at, unit) : at + 1;
        const said = unit === '"' ? textIn(formula, at, end) : '';
        const isOne = said !== '' && (isCompared(formula, at) || (at === first && end === last) || said === wanted);
        const after = isOne ? listIn(columns, said) : said;
        out += after === said ? formula.slice(at, end) : `"${after.split('"').join('""')}"`;
        at = end;
      }
      return out;
    },
  };
}

/** Whether a text in quotes stands behind `=` or `<>`. */
function isCompared(formula: string, at: number): boolean {
  let before = at - 1;
  while (formula[before] === ' ') before -= 1;
  return formula[before] === '=' || (formula[before] === '>' && formula[before - 1] === '<');
}

/** What stands between two quotes, or behind one that nobody closes. */
function textIn(formula: string, start: number, end: number): string {
  const close = end > start + 1 && formula[end - 1] === '"' ? end - 1 : end;
  return formula
    .slice(start + 1, close)
    .split('""')
    .join('"');
}
