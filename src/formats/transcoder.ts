/**
 * A document that is not in UTF-8, for readers that know nothing else: its characters are appended to a window as
 * UTF-8, and spans of the window are found again in the document's own bytes, so that what is not edited comes out as
 * it came in. Both are walked in step, character by character; no map of offsets is kept. Offsets are bytes: `at` in
 * the window, the rest in the source. Nothing is thrown.
 */
import { appendBytes, type ByteBuffer, createBuffer, dropBytes, reserveBytes } from './byte-buffer.ts';
import type { Encoding } from './encoding/encoding.ts';

/** The document's own bytes behind a window. */
export interface Original {
  readonly encoding: Encoding;
  readonly bytes: Uint8Array;
  /** Where in `bytes` the character of the window's offset `at` begins. Cheap where `at` does not go back. */
  offsetOf(at: number): number;
}

export interface Transcoder extends Original {
  /**
   * Takes bytes of the document and appends to the window the characters that are whole.
   * @returns whether all bytes are characters so far; if not, the window ends before the first that is none
   */
  read(chunk: Uint8Array, from: number, to: number): boolean;
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
  /** Bytes of the source that are in the window. */
  let done = 0;
  /** A place that is known in both. */
  let sourceAt = 0;
  let windowAt = 0;

  function read(chunk: Uint8Array, from: number, to: number): boolean {
    appendBytes(source, chunk, from, to);
    reserveBytes(window, (source.length - done) * MOST_GROWTH);
    const { bytes, length } = source;
    const target = window.bytes;
    let at = window.length;
    let isRead = true;
    while (done < length) {
      const byte = bytes[done] as number;
      if (byte < 0x80 && extendsAscii) {
        target[at++] = byte;
        done += 1;
        continue;
      }
      const size = encoding.lengthAt(bytes, done, length);
      if (size === 0) break;
      const point = encoding.pointAt(bytes, done, size);
      isRead = point >= 0;
      if (!isRead) break;
      at = writePoint(point, target, at);
      done += size;
    }
    window.length = at;
    return isRead;
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
    offsetOf,
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
