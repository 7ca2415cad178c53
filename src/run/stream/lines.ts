/**
 * A stream of lines through a wire: exactly one line comes out for one that goes in, in the same order, with the end
 * that it had. Chunks may be cut anywhere; what is written is whole lines. The stream is UTF-8; a byte order mark in front
 * of it is passed on. A line ends in LF, or CR LF; a CR anywhere else is an error, since engines that read by Java cut a
 * line there. Memory is one chunk and one line. Lines in and lines out are counted, and an output in which they differ
 * is never given out.
 */
import { isUtf8 } from 'node:buffer';
import { appendBytes, createBuffer, dropBytes } from '../../formats/byte-buffer.ts';
import { copySpan, createOutput, type Output, takeBytes } from '../../formats/output.ts';
import { failAt, type Wire } from './wire.ts';

export interface Lines {
  /** Takes the next bytes. Where it throws, the lines before the one in question are ready to be taken. */
  push(chunk: Uint8Array): void;
  /** Says that the input has ended: what is left is the last line, which has no line end. Throws as `push`. */
  end(): void;
  /** The lines that are ready. @throws RangeError where there are not as many as came in */
  take(): Uint8Array;
}

export interface LinesOptions {
  /** Bytes that a line may have, its end not counted. */
  readonly maxRecord: number;
}

const LF = 0x0a;
const CR = 0x0d;
const MARK = [0xef, 0xbb, 0xbf] as const;

/** @throws FormatError, RedactError from `push` and `end`; after that only `take` is of use */
export function openLines(wire: Wire, { maxRecord }: LinesOptions): Lines {
  const window = createBuffer();
  const output = createOutput();
  /** Lines that are done. */
  let done = 0;
  /** Line ends of the lines that are done and not yet taken. */
  let due = 0;

  /** Does the lines of `window[0, end)`, each with its end but maybe the last. */
  function work(end: number, isWhole: boolean): number {
    const { bytes } = window;
    const batch = bytes.subarray(0, end);
    const isClean = isUtf8(batch) && !batch.includes(CR);
    let from = 0;
    let ready = output.length;
    try {
      while (from < end) {
        const found = isWhole ? batch.indexOf(LF, from) : end;
        const stop = found > from && bytes[found - 1] === CR ? found - 1 : found;
        if (stop - from > maxRecord) failAt('record/too-long', bytes, from, from, done + 1);
        if (!isClean) check(batch, from, stop);
        const start = done === 0 ? from + passMark(batch, output) : from;
        wire.rewrite(bytes, start, stop, done + 1, output);
        const next = isWhole ? found + 1 : end;
        copySpan(output, bytes, stop, next);
        from = next;
        ready = output.length;
        done += 1;
        if (isWhole) due += 1;
      }
    } finally {
      output.length = ready;
    }
    return from;
  }

  function check(batch: Uint8Array, from: number, to: number): void {
    const line = batch.subarray(from, to);
    if (!isUtf8(line)) failAt('wire/not-utf-8', batch, from, from, done + 1);
    const found = line.indexOf(CR);
    if (found >= 0) failAt('wire/carriage-return', batch, from, from + found, done + 1);
  }

  return {
    push(chunk) {
      const last = chunk.lastIndexOf(LF);
      const held = window.length;
      appendBytes(window, chunk, 0, chunk.length);
      if (last >= 0) {
        output.hint = window.length + (window.length >> 2);
        dropBytes(window, work(held + last + 1, true));
      }
      // The line end that is to come may be a CR LF, whose CR is there already.
      if (window.length > maxRecord + 1) failAt('record/too-long', window.bytes, 0, 0, done + 1);
    },
    end() {
      if (window.length > 0) work(window.length, false);
      window.length = 0;
    },
    take() {
      const bytes = takeBytes(output);
      if (countLineEnds(bytes) !== due) throw new RangeError(`not ${due} lines out for ${due} lines in`);
      due = 0;
      return bytes;
    },
  };
}

/** Passes a byte order mark on. Gives the number of its bytes. */
function passMark(bytes: Uint8Array, output: Output): number {
  if (!MARK.every((byte, at) => bytes[at] === byte)) return 0;
  copySpan(output, bytes, 0, MARK.length);
  return MARK.length;
}

function countLineEnds(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) count += 1;
  return count;
}
