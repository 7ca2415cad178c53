/** Records that could not be read and were left out, in numbers: how many, where the first stand, and why by codes. */
import type { FormatError } from '../formats/format.ts';

/** No text: that goes to where the records go. */
export interface SkippedCounts {
  readonly records: number;
  readonly bytes: number;
  /** The lines of the faults of the first ten. */
  readonly lines: readonly number[];
  /** Code of the error → number of records. */
  readonly codes: Readonly<Record<string, number>>;
}

const LINES = 10;

export interface SkippedTally {
  /** @param error of the record; `undefined` where the bytes are more of the one before */
  add(bytes: Uint8Array, error: FormatError | undefined): void;
  readonly counts: SkippedCounts;
}

export function newSkippedTally(): SkippedTally {
  const codes = new Map<string, number>();
  const lines: number[] = [];
  let records = 0;
  let size = 0;
  return {
    add(bytes, error) {
      size += bytes.length;
      if (error === undefined) return;
      records += 1;
      codes.set(error.code, (codes.get(error.code) ?? 0) + 1);
      if (lines.length < LINES) lines.push(error.place.line);
    },
    get counts() {
      const sorted = [...codes].sort(([a], [b]) => (a < b ? -1 : 1));
      return { records, bytes: size, lines: [...lines], codes: Object.fromEntries(sorted) };
    },
  };
}
