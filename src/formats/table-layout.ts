/**
 * What is done to every row of a table: worked out once, from the header and what the editor does with each column.
 */
import type { Change, ColumnUse, Field } from './format.ts';
import type { Header } from './header.ts';

/** A column whose cells go through the editor, and what their fields have in common. */
interface EditedColumn extends Omit<Field, 'text'> {
  /** From 0. */
  readonly column: number;
}

export interface Layout {
  readonly delimiter: number;
  readonly labels: readonly string[];
  readonly uses: readonly ColumnUse[];
  readonly edited: readonly EditedColumn[];
  readonly copied: readonly number[];
  /** Columns up to the last that stays, without those that are always copied. */
  readonly touched: readonly number[];
  /** The last column that stays; -1 where none does. */
  readonly lastKept: number;
  /** The column that stays alone; -1 where none or several do. */
  readonly alone: number;
}

/** A cell that changes though its column is copied: of a row that is no record. */
export interface ChangedCell {
  readonly column: number;
  readonly text: string;
}

export function layOut(
  { delimiter, labels }: Pick<Header, 'delimiter' | 'labels'>,
  uses: readonly ColumnUse[],
): Layout {
  if (uses.length !== labels.length) throw new RangeError(`${uses.length} uses for ${labels.length} columns`);
  const columns = labels.map((_, column) => column);
  const kept = columns.filter((column) => uses[column] !== 'drop');
  const lastKept = kept[kept.length - 1] ?? -1;
  const alone = kept.length === 1 ? lastKept : -1;
  return {
    delimiter,
    labels,
    uses,
    edited: columns
      .filter((column) => uses[column] === 'edit')
      .map((column) => ({ column, labels: [labels[column] as string], place: [column + 1] })),
    copied: columns.filter((column) => uses[column] === 'copy'),
    touched: columns.filter((column) => column <= lastKept && (uses[column] !== 'copy' || column === alone)),
    lastKept,
    alone,
  };
}

/** The layout for one row in which cells of copied columns change, and the changes with theirs among them. */
export function withCells(
  table: Layout,
  changes: readonly Change[],
  cells: readonly ChangedCell[],
): readonly [Layout, readonly Change[]] {
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  const uses = table.uses.map((use, column) => (texts.has(column) ? 'edit' : use));
  const edited = new Map(table.edited.map(({ column }, index) => [column, changes[index]]));
  const columns = uses.flatMap((use, column) => (use === 'edit' ? [column] : []));
  return [layOut(table, uses), columns.map((column) => texts.get(column) ?? edited.get(column))];
}
