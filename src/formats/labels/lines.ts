/** Commands that are lines, which end with CR, LF or both. Offsets are bytes. */
import { MORE, type Stream } from './language.ts';

export const CR = 0x0d;
export const LF = 0x0a;

export function isLineEnd(byte: number | undefined): boolean {
  return byte === CR || byte === LF;
}

/** Where the line ends that holds `at`: at its CR or LF, or at the stream's end. MORE where that cannot be told. */
export function lineEnd({ bytes, end, isLast }: Stream, at: number): number {
  for (let next = at; next < end; next += 1) if (isLineEnd(bytes[next])) return next;
  return isLast ? end : MORE;
}

/** Where the next line begins behind one that ends at `at`: a CR LF is one end. MORE where that cannot be told. */
export function behindLine({ bytes, end, isLast }: Stream, at: number): number {
  if (at === end) return isLast ? end : MORE;
  if (bytes[at] !== CR) return at + 1;
  if (at + 1 === end) return isLast ? end : MORE;
  return bytes[at + 1] === LF ? at + 2 : at + 1;
}
