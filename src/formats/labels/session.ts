/**
 * A document of labels, job by job: a job is read by its language, shown to the editor and written again with what changed. All
 * bytes outside the edits are the document's own. Memory is one job; one that is longer than `maxRecord` is refused, whether
 * records are skipped or not, for where it ends cannot be told without holding it.
 *
 * The encoding of a text is what the job declares; else what the options say; else UTF-8 where all of the job's texts read in
 * it and one of them shows a character of three bytes or more; else GB 18030; else UTF-8.
 */
import { appendBytes, createBuffer, dropBytes } from '../byte-buffer.ts';
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingById } from '../encoding/index.ts';
import {
  type Editor,
  FormatError,
  type FormatErrorCode,
  type FormatOptions,
  type Place,
  type Session,
} from '../format.ts';
import { joined } from '../joined.ts';
import { type Spot, walk } from '../place.ts';
import { DEFAULT_MAX_RECORD } from '../session.ts';
import { editJob } from './edit-job.ts';
import { type Job, newJob } from './job.ts';
import { CUT_OFF, type Language, MORE } from './language.ts';
import { writeJob } from './write-job.ts';

const MARK = [0xef, 0xbb, 0xbf];

/** A chunk is worked through in pieces of this size: what is left of one is moved for each job. */
const PIECE = 64 * 1024;

export function openLabels<State>(language: Language<State>, editor: Editor, options: FormatOptions = {}): Session {
  const { maxRecord = DEFAULT_MAX_RECORD, encoding: declared } = options;
  const window = createBuffer();
  /** What is known where the job begins. */
  let state = language.start();
  let open = begin(declared ?? 'utf-8');
  let spot: Spot = { line: 1, column: 1 };
  let records = 0;
  let encoding = declared;
  let usable = true;
  /** Bytes that have to be there before the command that was not whole is looked at again. */
  let wanted = 1;
  let out: Uint8Array[] = [];

  /** A job being read: from its beginning up to `at`. */
  function begin(fallback: EncodingId, isSettled = declared !== undefined): OpenJob<State> {
    return { state: language.copy(state), job: newJob(fallback), at: 0, isSettled };
  }

  function placeOf(at: number): Place {
    return { ...walk(spot, window.bytes, 0, at, 'lf'), record: records + 1 };
  }

  function fail(code: FormatErrorCode, at: number): never {
    throw new FormatError(code, placeOf(at));
  }

  /** Reads on, in the bytes that a job may have and one more. Gives whether the job is whole. */
  function readOn(isEnd: boolean): boolean {
    const end = Math.min(window.length, maxRecord + 1);
    const isLast = isEnd && end === window.length;
    const stream = { bytes: window.bytes, end, isLast };
    for (;;) {
      const { job, at } = open;
      if (job.isDone || (isLast && at === end)) return true;
      const next = at === end ? MORE : language.next(stream, at, open.state, job);
      if (next === CUT_OFF) {
        if (editor.skip === undefined) fail('label/cut-off', at);
        job.cutOff = at;
        open.at = end;
        return true;
      }
      if ((next === MORE ? end : next) > maxRecord) fail('record/too-long', 0);
      if (next === MORE) {
        wanted = Math.min(window.length + Math.max(1, window.length - at), maxRecord + 1);
        return false;
      }
      open.at = next;
      if (job.unread !== undefined && !mayBeOther(job)) refuse(job);
    }
  }

  /** Whether the job is read again, in GB 18030. */
  function mayBeOther({ unread, fallback }: Job): boolean {
    if (unread?.isGuessed !== true || open.isSettled || encodingById('gb18030') === undefined) return false;
    open = fallback === 'utf-8' ? begin('gb18030') : begin('utf-8', true);
    return true;
  }

  function refuse({ unread }: Job): void {
    if (unread === undefined || editor.skip !== undefined) return;
    fail(faultOf(unread, declared), unread.at);
  }

  function work(isLast: boolean): void {
    if (records === 0 && open.at === 0 && startsWithMark()) {
      out.push(Uint8Array.from(MARK));
      dropBytes(window, MARK.length);
    }
    while (window.length > 0 && (isLast || window.length >= wanted)) {
      if (!readOn(isLast)) return;
      const { job } = open;
      if (job.fallback === 'utf-8' && job.hasGuessed && !job.hasWide && !open.isSettled) {
        open = begin('gb18030');
        continue;
      }
      finish(open);
    }
  }

  function startsWithMark(): boolean {
    return window.length >= MARK.length && MARK.every((byte, index) => window.bytes[index] === byte);
  }

  function finish({ job, at, state: after }: OpenJob<State>): void {
    const bytes = window.bytes.subarray(0, at);
    const fault = job.cutOff === undefined ? job.unread : { at: job.cutOff, code: 'label/cut-off' as const };
    if (fault !== undefined) {
      const code = 'code' in fault ? fault.code : faultOf(fault, declared);
      editor.skip?.(bytes.slice(), new FormatError(code, placeOf(fault.at)));
    } else if (job.hasBegun) {
      out.push(writeJob(bytes, editJob(job, bytes, editor, placeOf, records + 1), job.counts));
      if (job.hasGuessed) encoding ??= job.fallback;
    } else {
      out.push(bytes.slice());
    }
    if (job.hasBegun) records += 1;
    spot = walk(spot, window.bytes, 0, at, 'lf');
    dropBytes(window, at);
    state = after;
    wanted = 1;
    open = begin(declared ?? 'utf-8');
  }

  function give(step: () => void): Uint8Array {
    if (!usable) throw new Error('the session has ended');
    usable = false;
    out = [];
    step();
    // What a driver holds must not change under it.
    return out.length === 1 ? (out[0] as Uint8Array).slice() : joined(out);
  }

  return {
    get records() {
      return records;
    },
    get encoding() {
      return encoding;
    },
    start: undefined,
    push(chunk) {
      const ready = give(() => {
        for (let from = 0; from < chunk.length; from += PIECE) {
          appendBytes(window, chunk, from, Math.min(from + PIECE, chunk.length));
          work(false);
        }
      });
      usable = true;
      return ready;
    },
    end() {
      return give(() => {
        work(true);
        encoding ??= 'utf-8';
      });
    },
  };
}

interface OpenJob<State> {
  readonly state: State;
  readonly job: Job;
  at: number;
  /** Whether the fallback is not a guess. */
  readonly isSettled: boolean;
}

function faultOf(
  { encoding, isGuessed }: NonNullable<Job['unread']>,
  declared: EncodingId | undefined,
): FormatErrorCode {
  if (isGuessed && declared === undefined) return 'encoding/unknown';
  return encoding === 'utf-8' ? 'encoding/not-utf-8' : 'encoding/invalid';
}
