/** Where the fields stand in each line of fixed-width text: the map that a user gives, and what is done to every line by it. */
import type { FixedField, Measure } from './fixed-field.ts';
import type { ColumnUse, Field } from './format.ts';

/** Where the fields of a line stand. */
export interface FieldMap {
  /** What starts and widths count: bytes of the document's encoding, or display columns. */
  readonly unit: Measure['unit'];
  /** Columns of characters such as `×` and `○`. Default 2, as in Chinese print. */
  readonly ambiguous?: Measure['ambiguous'];
  /** From left to right; none begins before the one before it ends. */
  readonly fields: readonly FixedField[];
  /** How wide a line is. Default: up to the end of the last field. */
  readonly length?: number;
  /** Lines above the records, and below them, that are no records. Default none. */
  readonly header?: number;
  readonly trailer?: number;
}

/** The index of the first field that overlaps the one before it or reaches beyond the line; `undefined` where none does. */
export function misplaced({ fields, length = Number.POSITIVE_INFINITY }: FieldMap): number | undefined {
  let end = 0;
  for (const [index, { start, width }] of fields.entries()) {
    if (!(start > end && width > 0)) return index;
    end = start - 1 + width;
    if (!(end <= length)) return index;
  }
  return undefined;
}

/** What is done to every line, worked out once. */
export interface Layout {
  readonly uses: readonly ColumnUse[];
  readonly columns: readonly Omit<Field, 'text'>[];
  /** Where each field begins and ends, in units, and the line ends. */
  readonly marks: readonly number[];
}

export function layOut({ fields, length }: FieldMap, uses: readonly ColumnUse[]): Layout {
  if (uses.length !== fields.length) throw new RangeError(`${uses.length} uses for ${fields.length} columns`);
  const marks = fields.flatMap(({ start, width }) => [start - 1, start - 1 + width]);
  return {
    uses,
    columns: fields.map(({ name }, index) => ({ labels: [name], place: [index + 1] })),
    marks: [...marks, length ?? marks[marks.length - 1] ?? 0],
  };
}
