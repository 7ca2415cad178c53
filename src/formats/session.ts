/**
 * What every session does alike: takes chunks, keeps the bytes that a reader is not done with, hands back what is
 * ready. A byte order mark (BOM) of UTF-8 is passed on before the reader sees a byte; one of UTF-16 is refused.
 * Sizes are bytes. The bytes kept are moved at most once for each byte that comes in, however the input is cut. An
 * error of the reader passes through and ends the session: whatever is called then throws.
 */
import { FormatError, type Session } from './format.ts';
import { copySpan, createOutput, type Output, takeBytes } from './output.ts';

/** Works through one document. */
export interface Reader {
  /** Records worked through so far. */
  readonly records: number;
  /**
   * Looks at `bytes[0, end)`, writes what is ready and gives the number of bytes that it is done with. Those are taken
   * away and the rest is moved to the front before the next call, which brings the rest again and more after it. Where
   * the number is 0 nothing moves: offsets that the reader keeps stay good.
   * @param last whether these are all bytes of the document; then the reader must be done with all of them
   */
  read(bytes: Uint8Array, end: number, last: boolean, output: Output): number;
}

/** Bytes that one record may have where the options do not say. */
export const DEFAULT_MAX_RECORD: number = 8 * 1024 * 1024;

/** A chunk is worked through in pieces of this size, which stay in the processor's cache. */
const PIECE = 64 * 1024;

const BOM_LENGTH = 3;

export function openSession(reader: Reader): Session {
  const output = createOutput();
  let kept = new Uint8Array(0);
  let length = 0;
  let begun = false;
  let usable = true;

  function append(chunk: Uint8Array, from: number, to: number): void {
    const needed = length + to - from;
    if (needed > kept.length) {
      const grown = new Uint8Array(Math.max(needed, kept.length * 2));
      grown.set(kept.subarray(0, length));
      kept = grown;
    }
    kept.set(chunk.subarray(from, to), length);
    length = needed;
  }

  function drop(count: number): void {
    if (count === 0) return;
    kept.copyWithin(0, count, length);
    length -= count;
  }

  function work(last: boolean): void {
    if (!begun) {
      if (length < BOM_LENGTH && !last) return;
      begun = true;
      const mark = byteOrderMark(kept, length);
      copySpan(output, kept, 0, mark);
      drop(mark);
    }
    drop(reader.read(kept, length, last, output));
  }

  function give(step: () => void): Uint8Array {
    if (!usable) throw new Error('the session has ended');
    usable = false;
    step();
    return takeBytes(output);
  }

  return {
    get records(): number {
      return reader.records;
    },
    push(chunk: Uint8Array): Uint8Array {
      const ready = give(() => {
        output.hint = expected(length + chunk.length);
        for (let from = 0; from < chunk.length; from += PIECE) {
          append(chunk, from, Math.min(from + PIECE, chunk.length));
          work(false);
        }
      });
      usable = true;
      return ready;
    },
    end(): Uint8Array {
      return give(() => work(true));
    },
  };
}

/** Length of the UTF-8 byte order mark at the front: 3 or 0. */
function byteOrderMark(bytes: Uint8Array, length: number): number {
  const [first, second, third] = bytes;
  if (length >= 2 && ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))) {
    throw new FormatError('encoding/utf-16', { line: 1, column: 1 });
  }
  return length >= BOM_LENGTH && first === 0xef && second === 0xbb && third === 0xbf ? BOM_LENGTH : 0;
}

/** Room for what comes out of so many bytes: as much and some more, so that the buffer seldom has to grow. */
function expected(length: number): number {
  return length + (length >> 2) + 256;
}
