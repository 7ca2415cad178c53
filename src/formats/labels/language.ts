/**
 * The contract of a printer's language: it steps over a stream command by command. What it knows from the commands before is
 * its state, which is plain data and copied, so that a job can be read again in another encoding.
 */
import type { EncodingId } from '../encoding/encoding.ts';
import type { Job } from './job.ts';

export interface Stream {
  readonly bytes: Uint8Array;
  /** Bytes that are there. */
  readonly end: number;
  /** Whether these are all. */
  readonly isLast: boolean;
}

export interface Language<State> {
  start(): State;
  /** A copy for the next job. */
  copy(state: State): State;
  /**
   * Reads the command that begins at `at`, before `end`, and adds what it holds to the job.
   * @returns where it ends; -1 where more bytes are needed, and then nothing was added
   * @throws CutOff where it says more bytes than there are
   */
  next(stream: Stream, at: number, state: State, job: Job): number;
}

/** More bytes are needed. */
export const MORE = -1;

/** The data of a command are cut off by the end of the stream. */
export const CUT_OFF = -2;

/** The encoding of a text, by what was declared. */
export function encodingOf(declared: EncodingId | undefined, job: Job): EncodingId {
  return declared ?? job.fallback;
}
