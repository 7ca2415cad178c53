/**
 * Cuts a document between records, by its own bytes and without reading it: quotes are counted, and line ends outside
 * them end records. In every encoding but UTF-16 a byte of a quote or a line end is nothing else; UTF-16 is looked at
 * in units. What is no valid table may be cut inside a row, but only behind its first fault. Offsets are bytes.
 * Nothing is thrown.
 */
import type { EncodingId } from './encoding/encoding.ts';
import type { RecordEnds } from './format.ts';
import { encodingByMark } from './guess.ts';

export interface Cutter {
  /**
   * Looks on at `bytes[from, to)`, which follow what was looked at before; `bytes[0]` may be any byte of the document. The
   * first look begins at its first byte, and has four bytes unless the document has fewer.
   * @returns the offset behind the last record that is known to end now; -1 where none does. It may lie before `from`, by
   * one unit.
   */
  look(bytes: Uint8Array, from: number, to: number): number;
}

const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** @param declared the encoding where no mark says it */
export function createCutter(ends: RecordEnds, declared?: EncodingId): Cutter {
  const isTable = ends === 'rows';
  let encoding: EncodingId | 'unseen' | undefined = 'unseen';
  let isQuoted = false;
  /**
   * Whether the last unit was a CR outside quotes: it ends a row, alone or with an LF. What is not ASCII behind it may be
   * no character, and a reader that stops there does not know yet how the row ends.
   */
  let isReturn = false;
  /** The first byte of a unit of two; -1 where none waits. */
  let half = -1;

  function seek(bytes: Uint8Array, from: number, to: number): EncodingId | undefined {
    const marked = encodingByMark({ bytes: bytes.subarray(from, to), length: to - from }, true);
    return marked === 'none' || marked === 'more' ? declared : marked;
  }

  function look(bytes: Uint8Array, from: number, to: number): number {
    if (encoding === 'unseen') encoding = seek(bytes, from, to);
    const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
    const width = isWide ? 2 : 1;
    let end = -1;
    for (let at = from; at < to; at += 1) {
      let unit = bytes[at] as number;
      if (isWide) {
        if (half < 0) {
          half = unit;
          continue;
        }
        unit = encoding === 'utf-16le' ? half | (unit << 8) : (half << 8) | unit;
        half = -1;
      }
      if (isReturn) {
        isReturn = false;
        if (unit !== LF && unit < 0x80) end = at + 1 - width;
      }
      if (unit > QUOTE) continue;
      if (unit === QUOTE) isQuoted = isTable && !isQuoted;
      else if (isQuoted) continue;
      else if (unit === LF) end = at + 1;
      else if (unit === CR) isReturn = isTable;
    }
    return end;
  }

  return { look };
}
