/**
 * Writes the rows of a table: what stays is copied as it came, cells that change keep their quotes, columns that go take one
 * delimiter with them. A row of one column whose cell becomes empty is written as `""`, since an empty line would be no record.
 */
import { spliced } from '../text/splice.ts';
import type { Change } from './format.ts';
import { copySpan, type Output } from './output.ts';
import { cellEnd, cellStart, cellText, type Row, spliceCell, takesSplices, writeCell, writeEmptyCell } from './row.ts';
import type { Layout } from './table-layout.ts';

/**
 * Writes a row up to the last byte that changes. What is unchanged after it is left to be copied with what follows.
 * @param changes one for each edited column; none for the header
 * @param written offset up to which the source has been written
 * @returns the offset up to which it is written now
 */
export function writeRow(
  row: Row,
  bytes: Uint8Array,
  { delimiter, uses, touched, lastKept, alone }: Layout,
  changes: readonly Change[] | undefined,
  written: number,
  output: Output,
): number {
  if (lastKept < 0) {
    copySpan(output, bytes, written, row.start);
    return row.next;
  }
  let from = written;
  let field = 0;
  for (const column of touched) {
    const start = cellStart(row, column);
    const end = cellEnd(row, column);
    if (uses[column] === 'drop') {
      copySpan(output, bytes, from, start);
      from = end + 1;
      continue;
    }
    const change = uses[column] === 'edit' && changes !== undefined ? changes[field++] : undefined;
    if (change === undefined) {
      if (column !== alone || start < end) continue;
      copySpan(output, bytes, from, start);
      writeEmptyCell(output);
      from = end;
    } else {
      from = writeChange(output, change, bytes, start, end, delimiter, from, column === alone);
    }
  }
  if (lastKept < row.count - 1) {
    copySpan(output, bytes, from, cellEnd(row, lastKept));
    from = row.stop;
  }
  return from;
}

/**
 * Writes a cell with its change, behind what stands before it and is not written yet.
 * @param isAlone whether its row has no other
 * @returns the offset up to which the source is written now
 */
function writeChange(
  output: Output,
  change: Exclude<Change, undefined>,
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiter: number,
  written: number,
  isAlone: boolean,
): number {
  let text = '';
  if (typeof change === 'string') text = change;
  else if (change !== null) {
    if (!isAlone && takesSplices(bytes, start, end, change, delimiter)) {
      return spliceCell(output, change, bytes, start, end, written);
    }
    text = spliced(cellText(bytes, start, end) ?? '', change);
  }
  copySpan(output, bytes, written, start);
  if (isAlone && text === '') writeEmptyCell(output);
  else writeCell(output, text, bytes, start, end, delimiter);
  return end;
}
