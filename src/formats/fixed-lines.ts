/**
 * Lines that wait to be worked through, so that the last of a document are known when they come: their ends in the window.
 * Lines end in CR LF, LF or CR. Offsets are bytes.
 */
import { lineEndIn } from './broken-row.ts';
import { CR, LF } from './row.ts';

export interface Lines {
  /** Where each ends, with its line end. */
  ends: number[];
  /** How many of them are not empty, and how many are longer than `longest`. */
  full: number;
  long: number;
  readonly longest: number;
  /** Up to where line ends have been looked for. */
  searched: number;
}

export function createLines(longest: number): Lines {
  return { ends: [], full: 0, long: 0, longest, searched: 0 };
}

/** Adds the lines of `bytes[from, end)` that end. Gives whether the one that does not is too long by now. */
export function findLines(lines: Lines, bytes: Uint8Array, from: number, end: number, last: boolean): boolean {
  // A carriage return may be half of a line end.
  const known = last || bytes[end - 1] !== CR ? end : end - 1;
  let begun = lines.ends[lines.ends.length - 1] ?? from;
  lines.searched = Math.max(lines.searched, begun);
  while (begun < end) {
    const found = lineEndIn(bytes, lines.searched, known, end);
    if (found < 0 && !last) break;
    const next = found < 0 ? end : found;
    count(lines, bytes, begun, next, 1);
    lines.ends.push(next);
    lines.searched = next;
    begun = next;
  }
  lines.searched = Math.max(lines.searched, known);
  return known - begun > lines.longest;
}

/** Takes away the first line, which begins at `from`. */
export function takeLine(lines: Lines, bytes: Uint8Array, from: number): void {
  count(lines, bytes, from, lines.ends.shift() ?? from, -1);
}

/** Takes away the bytes in front of `start`: those of lines that have been taken. */
export function dropLines(lines: Lines, start: number): void {
  lines.ends = lines.ends.map((end) => end - start);
  lines.searched = Math.max(0, lines.searched - start);
}

function count(lines: Lines, bytes: Uint8Array, from: number, next: number, by: 1 | -1): void {
  const length = contentEnd(bytes, from, next) - from;
  if (length > 0) lines.full += by;
  if (length > lines.longest) lines.long += by;
}

/** Where the line `bytes[from, next)` ends without its line end. */
export function contentEnd(bytes: Uint8Array, from: number, next: number): number {
  let to = next;
  if (to > from && bytes[to - 1] === LF) to -= 1;
  if (to > from && bytes[to - 1] === CR) to -= 1;
  return to;
}
