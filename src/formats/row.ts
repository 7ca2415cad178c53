/**
 * One row of a delimited table, read on bytes: UTF-8 never holds a delimiter, a quote or a line end inside another
 * character. Offsets are bytes of the buffer that the row is read from. Nothing is thrown; what is wrong is a status.
 *
 *     row    = cell *(delimiter cell) (line-end / end of input)
 *     cell   = plain / quoted
 *     plain  = *(any byte but delimiter, quote, CR, LF)
 *     quoted = quote *(any byte but quote / quote quote) quote
 *     line-end = CR LF / LF / CR
 *
 * A lone CR outside quotes always ends a row: were it taken for text, a file of old line ends would be one long header
 * and all its values would pass. Reading stops where the bytes stop and goes on there when there are more.
 *
 * @source RFC 4180, section 2, with the wider line ends and delimiters said above
 */
import type { Splice } from './format.ts';
import { type Output, writeText } from './output.ts';
import { lacksByte, writeSplices } from './change.ts';
import { unitAt } from '../text/unit-at.ts';
import { decodeUtf8 } from './utf8.ts';

/** A row, as far as it has been read. */
export interface Row {
  /** Offset of the row's first byte. */
  start: number;
  /** The next byte to be read. After a stray quote: the byte that may not stand there. */
  at: number;
  /** Where the cell begins that is being read. */
  cell: number;
  /** Cells whose end is known, and their ends. */
  count: number;
  readonly ends: number[];
  /** How far the cell is: outside quotes, inside them, or after a quote that closes it or is the first of two. */
  state: 'outside' | 'inside' | 'after';
  /** Line ends inside quoted cells. */
  lines: number;
  /** Of a row that is done: where its line end begins, and where the next row begins. */
  stop: number;
  next: number;
}

/** `more`: the bytes stop before the row does. */
export type RowStatus = 'more' | 'done' | 'stray-quote' | 'open-quote';

const QUOTE = 0x22;
export const CR = 0x0d;
export const LF = 0x0a;

export function createRow(): Row {
  return { start: 0, at: 0, cell: 0, count: 0, ends: [], state: 'outside', lines: 0, stop: 0, next: 0 };
}

/** Makes `row` ready to be read from `start` on. */
export function beginRow(row: Row, start: number): void {
  row.start = start;
  row.at = start;
  row.cell = start;
  row.count = 0;
  row.state = 'outside';
  row.lines = 0;
}

/**
 * Reads on in `bytes[row.at, end)`.
 * @param limit where reading stops although there may be more bytes; a row that does not end before it is never done
 * @param last whether the document ends at `end`
 */
export function readRow(
  row: Row,
  bytes: Uint8Array,
  end: number,
  limit: number,
  last: boolean,
  delimiter: number,
): RowStatus {
  // Most bytes of a cell are greater than all that have a meaning: one comparison passes over them.
  const ceiling = Math.max(delimiter, QUOTE);
  const stop = Math.min(limit, end);
  const { ends } = row;
  let { at, cell, count, state } = row;
  let status: RowStatus = 'more';
  while (at < stop) {
    const byte = bytes[at] as number;
    if (state === 'inside') {
      if (byte === QUOTE) state = 'after';
      else if (byte === LF ? bytes[at - 1] !== CR : byte === CR) row.lines += 1;
      at += 1;
    } else if (byte > ceiling) {
      if (state === 'after') {
        status = 'stray-quote';
        break;
      }
      do at += 1;
      while (at < stop && (bytes[at] as number) > ceiling);
    } else if (byte === delimiter) {
      ends[count] = at;
      count += 1;
      at += 1;
      cell = at;
      state = 'outside';
    } else if (byte === LF || byte === CR) {
      const isPair = byte === CR && at + 1 < end && bytes[at + 1] === LF;
      if (byte === CR && at + 1 === end && !last) break;
      row.next = at + (isPair ? 2 : 1);
      status = 'done';
      break;
    } else if (byte === QUOTE && (state === 'after' || at === cell)) {
      state = 'inside';
      at += 1;
    } else if (byte === QUOTE || state === 'after') {
      status = 'stray-quote';
      break;
    } else {
      at += 1;
    }
  }
  if (status === 'more' && last && at === end && at < limit) {
    status = state === 'inside' ? 'open-quote' : 'done';
    row.next = end;
  }
  if (status === 'done') {
    ends[count] = at;
    count += 1;
    row.stop = at;
  }
  row.at = at;
  row.cell = cell;
  row.count = count;
  row.state = state;
  return status;
}

export function cellStart(row: Row, cell: number): number {
  return cell === 0 ? row.start : (row.ends[cell - 1] as number) + 1;
}

export function cellEnd(row: Row, cell: number): number {
  return row.ends[cell] as number;
}

/** The text of `bytes[from, to)`, a cell with its quotes if it has any; `undefined` where that is not UTF-8. */
export function cellText(bytes: Uint8Array, from: number, to: number): string | undefined {
  if (from === to || bytes[from] !== QUOTE) return decodeUtf8(bytes, from, to);
  const text = decodeUtf8(bytes, from + 1, to - 1);
  return text?.includes('"') ? text.split('""').join('"') : text;
}

/**
 * Writes a new text for the cell `bytes[from, to)`, with quotes if it had them. A cell that had none gets them only
 * where the text could not be read back without.
 */
export function writeCell(
  output: Output,
  text: string,
  bytes: Uint8Array,
  from: number,
  to: number,
  delimiter: number,
): void {
  const isQuoted = from < to && bytes[from] === QUOTE;
  if (!isQuoted && !needsQuotes(text, delimiter)) {
    writeText(output, text);
  } else {
    writeText(output, `"${text.includes('"') ? text.split('"').join('""') : text}"`);
  }
}

/** Whether splices can be laid over the cell's own bytes: no quote is doubled in it, and none of them asks for quotes. */
export function takesSplices(
  bytes: Uint8Array,
  from: number,
  to: number,
  splices: readonly Splice[],
  delimiter: number,
): boolean {
  const isQuoted = from < to && bytes[from] === QUOTE;
  if (isQuoted && !lacksByte(bytes, from + 1, to - 1, QUOTE)) return false;
  for (let index = 0; index < splices.length; index += 1) {
    const { text } = splices[index] as Splice;
    if (isQuoted ? text.includes('"') : needsQuotes(text, delimiter)) return false;
  }
  return true;
}

/** Lays them there. Gives the offset up to which the source is written, of which `written` was. */
export function spliceCell(
  output: Output,
  splices: readonly Splice[],
  bytes: Uint8Array,
  from: number,
  to: number,
  written: number,
): number {
  const isQuoted = from < to && bytes[from] === QUOTE;
  return writeSplices(output, splices, bytes, isQuoted ? from + 1 : from, isQuoted ? to - 1 : to, written);
}

function needsQuotes(text: string, delimiter: number): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = unitAt(text, index);
    if (unit === delimiter || unit === QUOTE || unit === LF || unit === CR) return true;
  }
  return false;
}

/** Two quotes: how the only cell of a row is written when it is empty, since an empty line would be no row. */
export function writeEmptyCell(output: Output): void {
  writeText(output, '""');
}
