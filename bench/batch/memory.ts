/** Memory at most over files of CSV of very different sizes, made by writing the same records again and again. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryResult } from './batch-run.ts';
import { documentOf } from './in-process.ts';
import type { Job } from './jobs.ts';
import type { Runner } from './programs.ts';

/** Records that are repeated. */
const BLOCK = 20_000;

/** @param sizes bytes at least */
export function measureMemory(
  run: Runner,
  job: Job,
  seed: number,
  sizes: readonly number[],
  folder: string,
): readonly MemoryResult[] {
  const input = join(folder, 'repeated.csv');
  const output = join(folder, 'output');
  const block = documentOf(job, 'csv', seed, BLOCK);
  return sizes.flatMap((size) => {
    const bytes = repeat(block, size, input);
    const results = ([1, 2] as const).map((workers): MemoryResult => {
      const { seconds, peak } = run(`yinming ${workers}`, { job, format: 'csv', input, output });
      rmSync(output);
      return { workers, bytes, seconds, peak: peak ?? Number.NaN };
    });
    rmSync(input);
    return results;
  });
}

/** @returns bytes that were written */
function repeat(block: Uint8Array, size: number, path: string): number {
  const headless = block.subarray(block.indexOf('\n'.charCodeAt(0)) + 1);
  const file = openSync(path, 'wx');
  let bytes = writeSync(file, block);
  while (bytes < size) bytes += writeSync(file, headless);
  closeSync(file);
  return bytes;
}
