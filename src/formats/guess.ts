/**
 * Which encoding a document is in, by its bytes: how it is cut into chunks does not matter, and nothing is guessed by
 * likelihood. A byte order mark says it, against what was declared too; then what was declared. Else ASCII says nothing,
 * and from the first byte beyond it are tried, each strictly:
 *
 *  1. UTF-8, once eight Chinese characters have been read in it, or all that is looked at;
 *  2. GB 18030, where all that is looked at reads in it. All that Big5 can write reads in it too, as other characters:
 *     where it may well be Big5 the document is refused, and has to be declared.
 *
 * A wrong answer would show: a table whose labels do not read has no header, and a byte further on that the encoding
 * does not know is an error.
 */
import { type ByteBuffer, createBuffer } from './byte-buffer.ts';
import { isStandardPair } from './encoding/big5.ts';
import type { EncodingId } from './encoding/encoding.ts';
import { encodingById } from './encoding/index.ts';
import { FormatError, type Place } from './format.ts';
import { createTranscoder } from './transcoder.ts';
import { utf8End } from './utf8.ts';

/** Bytes that are looked at, from the first beyond ASCII on. */
const LOOKED_AT = 32 * 1024;

/** Characters of three or more bytes in UTF-8 after which nothing else is possible. */
const ENOUGH = 8;

const LONGEST_CHARACTER = 4;

const MARKS: readonly (readonly [EncodingId, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The encoding that a byte order mark in front says. `more`: too few bytes to say. */
export function encodingByMark({ bytes, length }: ByteBuffer, last: boolean): EncodingId | 'none' | 'more' {
  let mayFollow = false;
  for (const [id, mark] of MARKS) {
    let same = 0;
    while (same < mark.length && same < length && bytes[same] === mark[same]) same += 1;
    if (same === mark.length) return id;
    if (same === length) mayFollow = true;
  }
  return mayFollow && !last ? 'more' : 'none';
}

/** A guess at one document. */
export interface Guess {
  /**
   * Looks on in what begins at `from`, the first byte beyond ASCII; `undefined` while that does not say enough.
   * @param last whether the document ends with the window
   * @param place the place of an offset in a window of UTF-8
   * @throws FormatError where no encoding fits
   */
  look(window: ByteBuffer, from: number, last: boolean, place: PlaceOf): EncodingId | undefined;
}

type PlaceOf = (bytes: Uint8Array, at: number) => Place;

export function createGuess(): Guess {
  /** Bytes from `from` on that are UTF-8, and characters of three or more bytes among them. */
  let read = 0;
  let wide = 0;

  return {
    look(window, from, last, place) {
      const { bytes, length } = window;
      const end = Math.min(length, from + LOOKED_AT);
      while (from + read < end && wide < ENOUGH) {
        const next = utf8End(bytes, from + read, length);
        if (next < 0) break;
        if (next - from - read > 2) wide += 1;
        read = next - from;
      }
      if (wide === ENOUGH) return 'utf-8';
      // The last character that is looked at may go beyond the end.
      if (!last && length < from + LOOKED_AT + LONGEST_CHARACTER) return undefined;
      if (from + read >= end) return 'utf-8';
      return gb18030Or(window, from, end, from + read, place);
    },
  };
}

/** @param stop where the document stops to be UTF-8 */
function gb18030Or({ bytes, length }: ByteBuffer, from: number, end: number, stop: number, place: PlaceOf): EncodingId {
  const encoding = encodingById('gb18030');
  if (encoding === undefined) throw new FormatError('encoding/unsupported', place(bytes, stop));
  const trial = createBuffer();
  const transcoder = createTranscoder(encoding, trial);
  const isRead = transcoder.read(bytes, 0, end);
  if (isRead && (end < length || !transcoder.isCut)) {
    if (seemsBig5(bytes, from, end)) throw new FormatError('encoding/unsure', place(bytes, from));
    return 'gb18030';
  }
  const isFarthest = transcoder.length > stop;
  throw new FormatError('encoding/unknown', isFarthest ? place(trial.bytes, trial.length) : place(bytes, stop));
}

/**
 * Whether all characters of two bytes are of the standard area of Big5, and a quarter of them have a trail byte that
 * GB 2312 does not know: some two fifths of those of Big5 have.
 */
function seemsBig5(bytes: Uint8Array, from: number, end: number): boolean {
  let pairs = 0;
  let low = 0;
  for (let at = from; at < end; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    at += 1;
    if (at === end) break;
    const trail = bytes[at] as number;
    if (!isStandardPair(lead, trail)) return false;
    pairs += 1;
    if (trail < 0x80) low += 1;
  }
  return low * 4 >= pairs;
}
