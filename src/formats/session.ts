/**
 * What every session does alike: takes chunks, finds the encoding, keeps the bytes that a reader is not done with, hands
 * back what is ready. A reader sees UTF-8, whatever the document is in, and no byte order mark: that is passed on before.
 * Sizes are bytes of UTF-8. An error of the reader passes through and ends the session: whatever is called then throws.
 * A byte that the document's encoding does not know is an error once the reader has seen all before it, or it is shown
 * as `BROKEN` to one that skips records; in UTF-8 it is the reader's to find where it needs the text.
 */
import { appendBytes, createBuffer, dropBytes } from './byte-buffer.ts';
import type { EncodingId } from './encoding/encoding.ts';
import { encodingById } from './encoding/index.ts';
import { FormatError, type FormatOptions, type Place, type Session, type Start } from './format.ts';
import { createGuess, encodingByMark } from './guess.ts';
import { copySpan, createOutput, type Output, takeBytes } from './output.ts';
import { createTranscoder, type Transcoder } from './transcoder.ts';

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
  /** Where `bytes[at]` stands, of the bytes that the next `read` would bring. */
  place(bytes: Uint8Array, at: number): Place;
  /** Where another reader can go on, of one that is done with all bytes; `undefined` or not there: nowhere. */
  readonly start?: Omit<Start, 'encoding'> | undefined;
  /** Whether a record that begins now may hold what is no character of the document's encoding: the reader skips it. */
  readonly skips?: boolean;
}

/** Bytes that one record may have where the options do not say. */
export const DEFAULT_MAX_RECORD: number = 8 * 1024 * 1024;

/** A chunk is worked through in pieces of this size, which stay in the processor's cache. */
const PIECE = 64 * 1024;

/** Bytes of a byte order mark in a window. */
const MARK_LENGTH = 3;

export function openSession(reader: Reader, { encoding: declared, start }: FormatOptions = {}): Session {
  const output = createOutput();
  const window = createBuffer();
  const guess = createGuess();
  let encoding: EncodingId | undefined;
  let transcoder: Transcoder | undefined;
  /** Whether the window ends before something that is no character. */
  let isBroken = false;
  let isMarkSought = start !== undefined;
  /** While the encoding is not known: bytes of ASCII in front of the window, which are the same in all that is tried. */
  let plain = 0;
  let usable = true;

  function append(chunk: Uint8Array, from: number, to: number): void {
    if (transcoder === undefined) appendBytes(window, chunk, from, to);
    else isBroken = !transcoder.read(chunk, from, to);
  }

  function drop(count: number): void {
    if (transcoder === undefined) dropBytes(window, count);
    else transcoder.drop(count);
  }

  function work(last: boolean): void {
    if (encoding === undefined && !isMarkSought) seekMark(last);
    if (encoding === undefined && isMarkSought) seekEncoding(last);
    if (encoding === undefined) return;
    if (last && transcoder?.isCut === true) isBroken = true;
    drop(reader.read(window.bytes, window.length, last && !isBroken, output));
    if (!isBroken) return;
    if (reader.skips !== true) throw new FormatError('encoding/invalid', reader.place(window.bytes, window.length));
    isBroken = false;
    transcoder?.readBroken(last);
    drop(reader.read(window.bytes, window.length, last, output));
  }

  function seekMark(last: boolean): void {
    const marked = encodingByMark(window, last);
    if (marked === 'more') return;
    isMarkSought = true;
    if (marked !== 'none') {
      begin(marked);
      copySpan(output, window.bytes, 0, MARK_LENGTH);
      drop(MARK_LENGTH);
    } else if (declared !== undefined) {
      begin(declared);
    }
  }

  function seekEncoding(last: boolean): void {
    const before = plain;
    while (plain < window.length && (window.bytes[plain] as number) < 0x80) plain += 1;
    if (plain > before) {
      const done = reader.read(window.bytes, plain, false, output);
      dropBytes(window, done);
      plain -= done;
    }
    if (plain < window.length) {
      const found = guess.look(window, plain, last, reader.place);
      if (found !== undefined) begin(found);
    } else if (last) {
      begin('utf-8');
    }
  }

  /** Goes on in this encoding, from the window's first byte. */
  function begin(found: EncodingId): void {
    encoding = found;
    if (found === 'utf-8') return;
    const known = encodingById(found);
    if (known === undefined) throw new FormatError('encoding/unsupported', { line: 1, column: 1 });
    const held = window.bytes.slice(0, window.length);
    window.length = 0;
    transcoder = createTranscoder(known, window);
    output.original = transcoder;
    isBroken = !transcoder.read(held, 0, held.length);
  }

  if (start?.encoding !== undefined) begin(start.encoding);

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
    get encoding(): EncodingId | undefined {
      return encoding;
    },
    get start(): Start | undefined {
      const isBetween = window.length === 0 && transcoder?.isCut !== true;
      const place = isBetween ? reader.start : undefined;
      return place && { encoding, ...place };
    },
    push(chunk: Uint8Array): Uint8Array {
      const ready = give(() => {
        output.hint = expected(window.length + chunk.length);
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

/** Room for what comes out of so many bytes: as much and some more, so that the buffer seldom has to grow. */
function expected(length: number): number {
  return length + (length >> 2) + 256;
}
