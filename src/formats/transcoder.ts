/**
 * A document that is not in UTF-8, for readers that know nothing else: its characters are appended to a window as
 * UTF-8, and spans of the window are found again in the document's own bytes, so that what is not edited comes out as
 * it came in. Both are walked in step, character by character; no map of offsets is kept. Offsets are bytes: `at` in
 * the window, the rest in the source. What is no character stops the reading, or where asked each byte of it (in UTF-16
 * each unit) is shown as a byte that UTF-8 does not have. Nothing is thrown.
 */
import { appendBytes, type ByteBuffer, createBuffer, dropBytes, reserveBytes } from './byte-buffer.ts';
import type { Encoding } from './encoding/encoding.ts';

/** The document's own bytes behind a window. */
export interface Original {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** Where in `bytes` the character of the window's offset `at` begins. Cheap where `at` does not go back. */
  offsetOf(at: number): number;
  /** Whether there may be bytes in the window that are no character: `BROKEN`. */
  readonly hasBroken: boolean;
}

/** In a window: what is no character of the document's encoding. */
export const BROKEN = 0xff;

export interface Transcoder extends Original {
  /**
   * Takes bytes of the document and appends to the window the characters that are whole.
   * @returns whether all bytes are characters so far; if not, the window ends before the first that is none
   */
  read(chunk: Uint8Array, from: number, to: number): boolean;
  /**
   * Goes on from where the reading stopped; what is no character is `BROKEN` from now on.
   * @param last whether a character that is cut off is one too
   */
  readBroken(last: boolean): void;
  /** Whether the bytes taken end inside a character. */
  readonly isCut: boolean;
  /** Bytes of the document that are in the window as characters. */
  readonly length: number;
  /** Takes `count` bytes away in front of the window, and their characters from the source. */
  drop(count: number): void;
}

/** Bytes of UTF-8 that a byte of a document becomes at most: the one byte 80 of GBK is `€`. */
const MOST_GROWTH = 3;

export function createTranscoder(encoding: Encoding, window: ByteBuffer): Transcoder {
  const source = createBuffer();
  const { extendsAscii } = encoding;
  /** Bytes of the source that a byte in the window stands for which is no character: there may be one at the end. */
  const brokenSize = extendsAscii ? 1 : 2;
  let hasBroken = false;
  /** Bytes of the source that are in the window. */
  let done = 0;
  /** A place that is known in both. */
  let sourceAt = 0;
  let windowAt = 0;

  function read(chunk: Uint8Array, from: number, to: number): boolean {
    appendBytes(source, chunk, from, to);
    return readOn(false);
  }

  /** @param last whether the document ends here, and what is no character is to be shown */
  function readOn(last: boolean): boolean {
    reserveBytes(window, (source.length - done) * MOST_GROWTH);
    const { bytes, length } = source;
    const target = window.bytes;
    let at = window.length;
    while (done < length) {
      const byte = bytes[done] as number;
      if (byte < 0x80 && extendsAscii) {
        target[at++] = byte;
        done += 1;
        continue;
      }
      const size = encoding.lengthAt(bytes, done, length);
      if (size === 0 && !last) break;
      const point = size === 0 ? -1 : encoding.pointAt(bytes, done, size);
      if (point >= 0) {
        at = writePoint(point, target, at);
        done += size;
      } else if (hasBroken) {
        target[at++] = BROKEN;
        done = Math.min(done + brokenSize, length);
      } else {
        window.length = at;
        return false;
      }
    }
    window.length = at;
    return true;
  }

  function offsetOf(at: number): number {
    if (at < windowAt) {
      sourceAt = 0;
      windowAt = 0;
    }
    const { bytes, length } = source;
    while (windowAt < at) {
      const byte = window.bytes[windowAt] as number;
      if (byte < 0x80 && extendsAscii) {
        windowAt += 1;
        sourceAt += 1;
      } else if (byte === BROKEN) {
        windowAt += 1;
        sourceAt = Math.min(sourceAt + brokenSize, length);
      } else {
        windowAt += byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
        sourceAt += encoding.lengthAt(bytes, sourceAt, length);
      }
    }
    return sourceAt;
  }

  return {
    encoding,
    read,
    readBroken(last) {
      hasBroken = true;
      readOn(last);
    },
    offsetOf,
    get hasBroken() {
      return hasBroken;
    },
    get bytes() {
      return source.bytes;
    },
    get isCut() {
      return done < source.length;
    },
    get length() {
      return done;
    },
    drop(count) {
      const dropped = offsetOf(count);
      dropBytes(source, dropped);
      dropBytes(window, count);
      done -= dropped;
      sourceAt = 0;
      windowAt = 0;
    },
  };
}

/** Writes a code point as UTF-8. Gives the offset after it. */
function writePoint(point: number, bytes: Uint8Array, at: number): number {
  if (point < 0x80) {
    bytes[at] = point;
    return at + 1;
  }
  if (point < 0x800) {
    bytes[at] = 0xc0 | (point >> 6);
    bytes[at + 1] = 0x80 | (point & 0x3f);
    return at + 2;
  }
  if (point < 0x10000) {
    bytes[at] = 0xe0 | (point >> 12);
    bytes[at + 1] = 0x80 | ((point >> 6) & 0x3f);
    bytes[at + 2] = 0x80 | (point & 0x3f);
    return at + 3;
  }
  bytes[at] = 0xf0 | (point >> 18);
  bytes[at + 1] = 0x80 | ((point >> 12) & 0x3f);
  bytes[at + 2] = 0x80 | ((point >> 6) & 0x3f);
  bytes[at + 3] = 0x80 | (point & 0x3f);
  return at + 4;
}
