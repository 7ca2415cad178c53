/** One run of the benchmark as it is printed, written to a file and read again. Counts and times, and no value of a record. */
import type { Count } from './count.ts';
import type { Machine } from './machine.ts';
import type { RecordResult } from './records.ts';
import type { ValueResult } from './values.ts';

export interface Run {
  readonly schema: 1;
  /** `2026-11-22`, where the machine stands. */
  readonly date: string;
  /** Of the package. */
  readonly version: string;
  readonly machine: Machine;
  readonly seed: number;
  readonly counts: readonly Count[];
  readonly values: readonly ValueResult[];
  readonly records: readonly RecordResult[];
}
