/**
 * Runs of characters that may be bytes written as text: base64 (both alphabets, also over the lines of a mail) and hexadecimal. What
 * they decode to is given in one piece, a line feed between two, to be read as any other bytes; what was no such run after all is
 * noise, in which no needle stands.
 *
 * @source RFC 4648, sections 4, 5 and 8
 */
import { hexDigit } from './readings.ts';

/** Two ideographs of UTF-8, three of GBK. */
const SHORTEST_BASE64 = 8;
const SHORTEST_HEX = 12;

/** Runs up to this length are read from each of their first four characters: what stands before may look like a part of it. */
const READ_AT_ALL = 256;

/** Lines shorter than this are not taken together. */
const WRAPPED = 40;

/** Short runs that are known are read once: names of elements stand in a document a million times. */
const KNOWN = 64;

const VALUES: Int8Array = /* @__PURE__ */ base64Values();

function base64Values(): Int8Array {
  const values = new Int8Array(0x100).fill(-1);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  for (let value = 0; value < alphabet.length; value += 1) values[alphabet.charCodeAt(value)] = value;
  values[0x2d] = 62;
  values[0x5f] = 63;
  return values;
}

/** What runs decode to. */
export interface Packed {
  readonly bytes: Uint8Array;
  /** Stretches that begin as packages and gzip files do. */
  readonly documents: readonly [start: number, end: number][];
}

export function fromBase64(bytes: Uint8Array): Packed | undefined {
  const out = newSink();
  const known = new Set<string>();
  const end = bytes.length;
  const values = new Uint8Array(Math.min(end, 1 << 16));
  for (let at = 0; at < end; at += 1) {
    if ((VALUES[bytes[at] as number] as number) < 0) continue;
    const start = at;
    let line = 0;
    let length = 0;
    let kinds = 0;
    const begun = out.length;
    // A run that is longer than the buffer is decoded piece by piece, four characters giving three bytes.
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      const value = VALUES[byte] as number;
      if (value < 0) {
        const skip = line >= WRAPPED ? lineEnd(bytes, at) : 0;
        if (skip > 0) {
          at += skip - 1;
          line = 0;
          continue;
        }
        // JSON may write `\/`.
        if (byte === 0x5c && bytes[at + 1] === 0x2f) continue;
        break;
      }
      line += 1;
      kinds |= kindOf(byte, length);
      if (length > 0 && length % values.length === 0) decode(values, values.length, 0, out);
      values[length % values.length] = value;
      length += 1;
    }
    if (length > values.length) {
      decode(values, ((length - 1) % values.length) + 1, 0, out);
      out.end(begun);
    } else if (length >= SHORTEST_BASE64 && isMixed(kinds) && isNew(known, bytes, start, at)) {
      for (let from = 0; from < (length > READ_AT_ALL ? 1 : 4); from += 1) {
        const one = out.length;
        decode(values, length, from, out);
        out.end(one);
      }
    }
  }
  return out.taken();
}

const SMALL = 1;
const CAPITAL = 2;
const FIRST_CAPITAL = 4;
const DIGIT = 8;

function kindOf(byte: number, index: number): number {
  if (byte >= 0x61 && byte <= 0x7a) return SMALL;
  if (byte >= 0x41 && byte <= 0x5a) return index === 0 ? FIRST_CAPITAL : CAPITAL;
  return byte >= 0x30 && byte <= 0x39 ? DIGIT : 0;
}

/** Neither a word nor a number. */
function isMixed(kinds: number): boolean {
  const letters = kinds & (SMALL | CAPITAL | FIRST_CAPITAL);
  if (letters === 0) return false;
  if ((kinds & DIGIT) !== 0) return true;
  return letters !== SMALL && letters !== (SMALL | FIRST_CAPITAL) && letters !== (CAPITAL | FIRST_CAPITAL);
}

function isNew(known: Set<string>, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > KNOWN) return true;
  const run = String.fromCharCode.apply(null, bytes.subarray(start, end) as unknown as number[]);
  if (known.has(run)) return false;
  known.add(run);
  return true;
}

function decode(values: Uint8Array, length: number, from: number, out: Sink): void {
  for (let at = from; at + 1 < length; at += 4) {
    const [a, b, c, d] = [values[at], values[at + 1], values[at + 2], values[at + 3]] as [
      number,
      number,
      number,
      number,
    ];
    out.push((a << 2) | (b >> 4));
    if (at + 2 < length) out.push(((b & 15) << 4) | (c >> 2));
    if (at + 3 < length) out.push(((c & 3) << 6) | d);
  }
}

/** Bytes of a line end, with the blanks that begin the next line. */
function lineEnd(bytes: Uint8Array, at: number): number {
  let next = at;
  if (bytes[next] === 0x0d) next += 1;
  if (bytes[next] !== 0x0a) return 0;
  next += 1;
  while (bytes[next] === 0x20 || bytes[next] === 0x09) next += 1;
  return next - at;
}

/** 1 at each digit. */
const HEX: Uint8Array = /* @__PURE__ */ hexDigits();

function hexDigits(): Uint8Array {
  return Uint8Array.from({ length: 0x100 }, (_, byte) => (hexDigit(byte) < 0 ? 0 : 1));
}

export function fromHex(bytes: Uint8Array): Packed | undefined {
  const out = newSink();
  const end = bytes.length;
  for (let at = 0; at < end; at += 1) {
    if (HEX[bytes[at] as number] === 0) continue;
    const start = at;
    let hasLetter = false;
    while (at < end && HEX[bytes[at] as number] === 1) {
      if ((bytes[at] as number) > 0x39) hasLetter = true;
      at += 1;
    }
    if (at - start < SHORTEST_HEX) continue;
    for (const from of [start, start + 1]) {
      if (!hasLetter && !isOfDigits(bytes, from, at)) continue;
      const begun = out.length;
      for (let pair = from; pair + 1 < at; pair += 2) {
        out.push(hexDigit(bytes[pair] as number) * 16 + hexDigit(bytes[pair + 1] as number));
      }
      out.end(begun);
    }
  }
  return out.taken();
}

/** `3133…`: digits of ASCII. All other runs of digits are numbers. */
function isOfDigits(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 1 < end; at += 2) if (bytes[at] !== 0x33) return false;
  return true;
}

interface Sink {
  readonly length: number;
  push(byte: number): void;
  /** Ends what was begun here. */
  end(start: number): void;
  taken(): Packed | undefined;
}

/** Bytes of the least package. */
const LEAST_DOCUMENT = 22;

function newSink(): Sink {
  let bytes = new Uint8Array(1024);
  let length = 0;
  const documents: [number, number][] = [];
  const sink: Sink = {
    get length() {
      return length;
    },
    push(byte) {
      if (length === bytes.length) {
        const wider = new Uint8Array(length * 2);
        wider.set(bytes);
        bytes = wider;
      }
      bytes[length] = byte;
      length += 1;
    },
    end(start) {
      // The signatures of ZIP and gzip.
      const isDocument =
        (bytes[start] === 0x50 && bytes[start + 1] === 0x4b) || (bytes[start] === 0x1f && bytes[start + 1] === 0x8b);
      if (isDocument && length - start >= LEAST_DOCUMENT) documents.push([start, length]);
      sink.push(0x0a);
    },
    taken: () => (length === 0 ? undefined : { bytes: bytes.subarray(0, length), documents }),
  };
  return sink;
}
