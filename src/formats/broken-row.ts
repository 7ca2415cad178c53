/**
 * Where a row of a table ends that cannot be read, so that it can be left out and the rows behind it be read as if it
 * were not there:
 *
 *  - a quote where none may stand is text, and the row is read on to its line end;
 *  - a quoted cell that nothing closes, before the document or the record's length ends, ends with its line;
 *  - so does one over several lines whose closing quote stands where a cell begins and has text behind it: that quote
 *    opens a cell, and the one before was never closed;
 *  - what is longer than a record may be, and is not such a cell, goes up to the next line end.
 *
 *     1,"张三          ← ends here: the quote in front of 李 opens a cell
 *     2,王五           ← a row
 *     3,"李四"         ← a row
 *
 * Offsets are bytes. Each byte is read a bounded number of times, though rows are read anew from a line end.
 */
import { CR, LF, type Row, type RowStatus, readRow } from './row.ts';

/** `long`: at `row.next`, between two characters, the row has no line end yet, and may not be kept any longer. */
export type BrokenStatus = 'more' | 'done' | 'long';

/**
 * Goes on behind a fault of `readRow`, whose arguments these are; sets `row.next`.
 * @param fault what it returned; `more` is a fault where the limit is reached
 */
export function readBroken(
  row: Row,
  fault: RowStatus,
  bytes: Uint8Array,
  end: number,
  limit: number,
  last: boolean,
  delimiter: number,
): BrokenStatus {
  let status = fault;
  while (status === 'stray-quote') {
    const lineEnd = unclosedEnd(row, bytes, delimiter);
    if (lineEnd >= 0) {
      row.next = lineEnd;
      return 'done';
    }
    if (row.state === 'after') row.state = 'outside';
    else row.at += 1;
    status = readRow(row, bytes, end, limit, last, delimiter);
  }
  if (status === 'done') return 'done';
  if (status === 'more' && row.at < limit) return 'more';
  // The byte before the limit is left for later: what ends the line may be a pair.
  const stop = status === 'open-quote' ? row.at : row.at - 1;
  const lineEnd = row.state === 'outside' ? -1 : lineEndIn(bytes, row.cell, stop, end);
  if (lineEnd >= 0) row.next = lineEnd;
  else if (status === 'open-quote') row.next = row.at;
  else row.next = characterStart(bytes, row.start, stop);
  return lineEnd >= 0 || status === 'open-quote' ? 'done' : 'long';
}

/** Where the line ends in which the cell begins that was never closed; -1 where it was closed before `row.at`. */
function unclosedEnd(row: Row, bytes: Uint8Array, delimiter: number): number {
  const closing = row.at - 1;
  const before = bytes[closing - 1];
  if (row.state !== 'after' || closing - 1 <= row.cell) return -1;
  return before === delimiter || before === LF || before === CR ? lineEndIn(bytes, row.cell, closing, closing) : -1;
}

/** The offset after the first line end that begins in `bytes[from, to)`; -1 where none does. The bytes stop at `end`. */
export function lineEndIn(bytes: Uint8Array, from: number, to: number, end: number): number {
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === LF) return at + 1;
    if (bytes[at] === CR) return at + 1 < end && bytes[at + 1] === LF ? at + 2 : at + 1;
  }
  return -1;
}

/** Where the character of UTF-8 begins that `bytes[at]` belongs to. */
function characterStart(bytes: Uint8Array, from: number, at: number): number {
  let start = at;
  while (start > from && ((bytes[start] as number) & 0xc0) === 0x80) start -= 1;
  return start;
}
