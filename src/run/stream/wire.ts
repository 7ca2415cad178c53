/**
 * The contract of a wire: how a record is written in a line that an engine sends through the filter. A wire takes one
 * line apart and writes it anew; lines.ts cuts the stream into lines, counts them and sees to their ends. A wire knows
 * no rules: what becomes of a value is the editor's, as for the formats. Nothing is kept from line to line but memory
 * that changes no result.
 */
import { FormatError, type FormatErrorCode } from '../../formats/format.ts';
import type { Output } from '../../formats/output.ts';
import { walk } from '../../formats/place.ts';

export interface Wire {
  /**
   * Writes the line `bytes[from, to)`, its end not among them, with its values redacted and the rest as it came. The
   * line is UTF-8 and holds neither LF nor CR, and neither may what is written.
   * @param number 1-based: of the line, and so of its record
   * @throws FormatError, RedactError
   */
  rewrite(bytes: Uint8Array, from: number, to: number, number: number, output: Output): void;
}

/** @throws FormatError at `bytes[at]`, in the line that begins at `from` */
export function failAt(
  code: FormatErrorCode,
  bytes: Uint8Array,
  from: number,
  at: number,
  number: number,
  cell?: number,
): never {
  const spot = walk({ line: number, column: 1 }, bytes, from, at, 'lf');
  throw new FormatError(code, cell === undefined ? spot : { ...spot, cell });
}

/** Whether `bytes[from, to)` are these and no others. */
export function isSame(word: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  let at = 0;
  while (at < word.length && word[at] === bytes[from + at]) at += 1;
  return at === word.length;
}
