/** Commands that are lines, which end with CR, LF or both. Offsets are bytes. */
import { MORE, type Stream } from './language.ts';

const CR = 0x0d;
const LF = 0x0a;
const COMMA = 0x2c;

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

/** Raw bytes of a command: `[from, to)`. */
export interface Raw {
  readonly from: number;
  readonly to: number;
}

/** MORE where they are not all there. */
export function rawOf(from: number, length: number, end: number): Raw | typeof MORE {
  return from + length > end ? MORE : { from, to: from + length };
}

/** So many commas of the line; `undefined` where it ends before them, MORE where the stream does. */
export function commasIn(
  bytes: Uint8Array,
  from: number,
  end: number,
  count: number,
): readonly number[] | typeof MORE | undefined {
  const commas: number[] = [];
  for (let at = from; commas.length < count; at += 1) {
    if (at === end) return MORE;
    if (isLineEnd(bytes[at])) return undefined;
    if (bytes[at] === COMMA) commas.push(at);
  }
  return commas;
}
