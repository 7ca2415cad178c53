/**
 * Lines and columns for errors: walks over bytes and counts. Lines and columns are 1-based; a column counts code
 * points, by their lead bytes, so that it is defined in bytes that are no UTF-8 too.
 */

/** A spot between two characters of a document. */
export interface Spot {
  readonly line: number;
  readonly column: number;
}

/** What ends a line: a line feed; or any of CR LF, LF and a lone CR, as in a table. */
export type LineEnds = 'lf' | 'any';

const LF = 0x0a;
const CR = 0x0d;

/** The spot of `bytes[to]`, where `spot` is that of `bytes[from]`. */
export function walk(spot: Spot, bytes: Uint8Array, from: number, to: number, ends: LineEnds): Spot {
  if (ends === 'lf') return walkLines(spot, bytes, from, to);
  let { line, column } = spot;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === CR) {
      line += 1;
      column = 1;
    } else if (byte === LF) {
      // The LF of a CR LF ends no second line.
      if (at === from || bytes[at - 1] !== CR) line += 1;
      column = 1;
    } else if ((byte & 0xc0) !== 0x80) {
      column += 1;
    }
  }
  return { line, column };
}

/** The same where line feeds alone end lines: large documents are walked over whole. */
function walkLines({ line, column }: Spot, bytes: Uint8Array, from: number, to: number): Spot {
  const walked = bytes.subarray(from, to);
  let lines = line;
  let start = 0;
  for (let at = walked.indexOf(LF); at >= 0; at = walked.indexOf(LF, start)) {
    lines += 1;
    start = at + 1;
  }
  return { line: lines, column: (lines === line ? column : 1) + characters(walked, start) };
}

const LOWEST_BITS = 0x01010101;

/** How many characters begin from a byte on: bytes that go on another are taken off, four at a time. */
function characters(bytes: Uint8Array, from: number): number {
  let count = bytes.length - from;
  let at = from;
  for (const last = bytes.length - 3; at < last; at += 4) {
    const four =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    count -= Math.imul((four >>> 7) & ~(four >>> 6) & LOWEST_BITS, LOWEST_BITS) >>> 24;
  }
  for (; at < bytes.length; at += 1) if (((bytes[at] as number) & 0xc0) === 0x80) count -= 1;
  return count;
}
