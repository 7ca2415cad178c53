/**
 * The bytes that a session gives back, gathered span by span into one growing buffer, so that each byte is copied
 * once. Offsets and lengths are bytes. Taking the bytes hands the buffer over: it is never written to again. Where the
 * document is not in UTF-8, a span stands for the bytes that it came from, and texts are written in the document's
 * encoding.
 */
import { type StandIn, standInGlyph } from './encoding/stand-in.ts';
import { MOST_BYTES, writeEncoded } from './encoding/write.ts';
import { BROKEN, type Original } from './transcoder.ts';
import { encodeUtf8 } from './utf8.ts';

export interface Output {
  bytes: Uint8Array;
  length: number;
  /** Room to make when the first byte comes, by what is expected. */
  hint: number;
  /** The document's own bytes, where they are not UTF-8. */
  original: Original | undefined;
}

/** Spans up to this length are copied faster by a loop than through a view. */
const SHORT = 40;

export function createOutput(): Output {
  return { bytes: new Uint8Array(0), length: 0, hint: 0, original: undefined };
}

/** Copies what stands in `window[from, to)`, which begins and ends between characters. */
export function copySpan(output: Output, window: Uint8Array, from: number, to: number): void {
  if (to <= from) return;
  const { original } = output;
  if (original === undefined) copyBytes(output, window, from, to);
  else copyBytes(output, original.bytes, original.offsetOf(from), original.offsetOf(to));
}

/** The document's own bytes for what stands in `window[from, to)`, which begins and ends between characters: a copy. */
export function ownBytes({ original }: Output, window: Uint8Array, from: number, to: number): Uint8Array {
  if (original === undefined) return window.slice(from, to);
  return original.bytes.slice(original.offsetOf(from), original.offsetOf(to));
}

/** Where in `window[from, to)` stands what is no character of the document's encoding; -1 where that is not so. */
export function brokenAt({ original }: Output, window: Uint8Array, from: number, to: number): number {
  if (original?.hasBroken !== true) return -1;
  const found = window.subarray(from, to).indexOf(BROKEN);
  return found < 0 ? -1 : from + found;
}

function copyBytes(output: Output, source: Uint8Array, from: number, to: number): void {
  reserve(output, to - from);
  if (to - from > SHORT) {
    output.bytes.set(source.subarray(from, to), output.length);
  } else {
    const { bytes, length } = output;
    for (let at = from; at < to; at += 1) bytes[length + at - from] = source[at] as number;
  }
  output.length += to - from;
}

/** @param standIn what is written for a character that the document's encoding lacks */
export function writeText(output: Output, text: string, standIn: StandIn = standInGlyph): void {
  if (output.original === undefined) {
    reserve(output, text.length * 3);
    output.length = encodeUtf8(text, output.bytes, output.length);
  } else {
    reserve(output, text.length * MOST_BYTES);
    output.length = writeEncoded(text, output.original.encoding, output.bytes, output.length, standIn);
  }
}

/** Writes the units `[from, to)` of a text, which begin and end between characters, into a document in UTF-8. */
export function writeUnits(output: Output, text: string, from: number, to: number): void {
  reserve(output, (to - from) * 3);
  output.length = encodeUtf8(text, output.bytes, output.length, from, to);
}

/** What has been gathered since the last time. */
export function takeBytes(output: Output): Uint8Array {
  const taken = output.bytes.subarray(0, output.length);
  output.bytes = new Uint8Array(0);
  output.length = 0;
  return taken;
}

function reserve(output: Output, more: number): void {
  const needed = output.length + more;
  if (needed <= output.bytes.length) return;
  const grown = new Uint8Array(Math.max(needed, output.bytes.length * 2, output.hint));
  grown.set(output.bytes.subarray(0, output.length));
  output.bytes = grown;
}
