/**
 * A table on a wire: each line one row, whose columns the command names, for the wire has no header. A cell that is the
 * word for NULL is no value and passes as it came. A column that goes is emptied, whatever its cells hold: the cells
 * behind it stay where they are. How cells are cut and written is a cell form's (tab-cells.ts, csv-cells.ts).
 */
import type { Editor, Field } from '../../formats/format.ts';
import { copySpan, type Output } from '../../formats/output.ts';
import { type WholeChange, wholeChange } from '../../formats/change.ts';
import { failAt, isSame, type Wire } from './wire.ts';

/** A line that is being taken apart. */
export interface Row {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly number: number;
}

export interface CellForm {
  /** Finds where the cells of a line end, each but the last one byte before the next; gives their number. @throws FormatError */
  cut(row: Row, ends: number[]): number;
  /** The text of the cell `bytes[from, to)`. @throws FormatError */
  read(row: Row, from: number, to: number): string;
  /**
   * Writes a new text for the cell `bytes[from, to)`.
   * @param isAlone whether the row has no other cell
   * @throws FormatError where the text cannot stand in a cell
   */
  write(output: Output, text: string, row: Row, from: number, to: number, isAlone: boolean): void;
}

export interface TableWireOptions {
  readonly columns: readonly string[];
  readonly nullWord: Uint8Array;
}

/** What is done with a column that is not copied. */
interface Touched {
  /** From 0. */
  readonly column: number;
  /** What its fields have in common; `undefined` where it is emptied. */
  readonly field: Omit<Field, 'text'> | undefined;
}

/** @throws RedactError where a column is named by no rule */
export function tableWire(editor: Editor, form: CellForm, { columns, nullWord }: TableWireOptions): Wire {
  const uses = editor.columns(columns);
  const touched: readonly Touched[] = uses.flatMap((use, column) => {
    const field = { labels: [columns[column] as string], place: [column + 1] };
    return use === 'copy' ? [] : [{ column, field: use === 'edit' ? field : undefined }];
  });
  const ends: number[] = [];
  const isAlone = columns.length === 1;

  function startOf(row: Row, column: number): number {
    return column === 0 ? row.from : (ends[column - 1] as number) + 1;
  }

  function isValue({ column, field }: Touched, row: Row): boolean {
    return field !== undefined && !isSame(nullWord, row.bytes, startOf(row, column), ends[column] as number);
  }

  return {
    rewrite(bytes, from, to, number, output) {
      const row: Row = { bytes, from, to, number };
      const count = form.cut(row, ends);
      if (count !== columns.length) {
        const isLonger = count > columns.length;
        const at = isLonger ? startOf(row, columns.length) : to;
        failAt('wire/row-length', bytes, from, at, number, Math.min(count, columns.length) + 1);
      }
      const fields: Field[] = [];
      for (const each of touched) {
        const { column, field } = each;
        if (field === undefined || !isValue(each, row)) continue;
        const text = form.read(row, startOf(row, column), ends[column] as number);
        fields.push({ labels: field.labels, place: field.place, text });
      }
      const changes = editor.record(fields, number);
      if (changes.length !== fields.length)
        throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
      let next = 0;
      let copied = from;
      for (const each of touched) {
        const start = startOf(row, each.column);
        const end = ends[each.column] as number;
        let text: WholeChange = null;
        if (each.field !== undefined) {
          if (!isValue(each, row)) continue;
          text = wholeChange((fields[next] as Field).text, changes[next]);
          next += 1;
        }
        if (text === undefined) continue;
        copySpan(output, bytes, copied, start);
        form.write(output, text ?? '', row, start, end, isAlone);
        copied = end;
      }
      copySpan(output, bytes, copied, to);
    },
  };
}
