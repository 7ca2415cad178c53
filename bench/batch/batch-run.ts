/** One run of the benchmark of whole jobs as it is printed, written to a file and read again. No value of a record is in it. */
import type { Timing } from '../speed/alternate.ts';
import type { Machine } from '../speed/machine.ts';
import type { Inspection } from './inspect.ts';
import type { FormatId } from './jobs.ts';
import type { Program, Used } from './programs.ts';

export interface BatchRun {
  readonly schema: 1;
  /** `2026-11-22`, where the machine stands. */
  readonly date: string;
  /** Of the package. */
  readonly version: string;
  readonly machine: Machine;
  readonly seed: number;
  /** Processors that two busy processes got, before the jobs and behind them; older runs did not ask. */
  readonly given?: readonly [before: number, behind: number];
  readonly jobs: readonly JobResult[];
  /** In one process, on one thread. */
  readonly rounds: readonly RoundsResult[];
  readonly memory: readonly MemoryResult[];
  readonly flat: readonly FlatResult[];
}

export interface JobResult {
  readonly pack: string;
  readonly format: FormatId;
  readonly records: number;
  /** Of the input. */
  readonly bytes: number;
  readonly programs: readonly ProgramResult[];
}

export interface ProgramResult extends Used {
  readonly program: Program;
  readonly inspection: Inspection;
}

export interface RoundsResult {
  readonly pack: string;
  readonly format: FormatId;
  readonly records: number;
  readonly bytes: number;
  /** Nanoseconds a document; ratios to the last, the plain script. */
  readonly timings: readonly Timing[];
}

export interface MemoryResult {
  readonly workers: 1 | 2;
  readonly bytes: number;
  readonly seconds: number;
  /** Bytes. */
  readonly peak: number;
}

export interface FlatResult {
  readonly records: number;
  /** Nanoseconds of processor time a record. */
  readonly time: number;
}
