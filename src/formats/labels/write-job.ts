/** A job's bytes with what changed in them, and with every count of bytes that the change moved. */
import type { Count } from './job.ts';

/** `[from, to)` of the job, and what stands there instead. */
export interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly bytes: Uint8Array;
}

/** @param replacements disjoint, in any order */
export function writeJob(
  bytes: Uint8Array,
  replacements: readonly Replacement[],
  counts: readonly Count[],
): Uint8Array {
  if (replacements.length === 0) return bytes.slice();
  const ordered = [...replacements].sort((one, other) => one.from - other.from);
  const recounted = counts.flatMap((count) => recount(count, bytes, ordered));
  const all = recounted.length === 0 ? ordered : [...ordered, ...recounted].sort((one, other) => one.from - other.from);
  const length = all.reduce((sum, each) => sum + each.bytes.length - (each.to - each.from), bytes.length);
  const out = new Uint8Array(length);
  let done = 0;
  let to = 0;
  for (const each of all) {
    out.set(bytes.subarray(done, each.from), to);
    to += each.from - done;
    out.set(each.bytes, to);
    to += each.bytes.length;
    done = each.to;
  }
  out.set(bytes.subarray(done), to);
  return out;
}

function recount(count: Count, bytes: Uint8Array, replacements: readonly Replacement[]): readonly Replacement[] {
  const { sizeOf = sizeOfAll } = count;
  let more = 0;
  for (const { from, to, bytes: fresh } of replacements) {
    // A command that goes takes its count along.
    if (from <= count.at && count.end <= to) return [];
    if (from >= count.from && to <= count.to) more += sizeOf(fresh) - sizeOf(bytes.subarray(from, to));
  }
  return more === 0 ? [] : [{ from: count.at, to: count.end, bytes: count.write(more) }];
}

function sizeOfAll(bytes: Uint8Array): number {
  return bytes.length;
}
