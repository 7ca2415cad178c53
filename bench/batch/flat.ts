/** What a record costs in documents of any length: a block of CSV is repeated, so that none is held. */
import { processorTime, spreadOf } from '../speed/alternate.ts';
import { library } from '../speed/built.ts';
import type { FlatResult } from './batch-run.ts';
import { chunksOf, documentOf, openLibrary } from './in-process.ts';
import type { Job } from './jobs.ts';

interface FlatOptions {
  /** Records of the block that documents are made of. */
  readonly block: number;
  /** Documents of one block before anything is timed: the compiler has seen everything then. */
  readonly warmUps: number;
}

const usual: FlatOptions = { block: 10_000, warmUps: 40 };

/** Short documents are worked through again and again, and the median is taken. */
const ROUNDS = 9;
const LARGEST_IN_ROUNDS = 100_000;

const NANOSECONDS = 1e3;

/** @param lengths in records, multiples of the block */
export function measureFlat(
  job: Job,
  seed: number,
  lengths: readonly number[],
  { block, warmUps }: FlatOptions = usual,
): readonly FlatResult[] {
  const plan = library.compile(library.parsePack(job.pack));
  const first = documentOf(job, 'csv', seed, block);
  const headed = chunksOf(first);
  const headless = chunksOf(first.subarray(first.indexOf('\n'.charCodeAt(0)) + 1));

  function cost(records: number): number {
    const document = openLibrary(plan, 'csv');
    const began = processorTime();
    for (let done = 0; done < records; done += block) {
      for (const chunk of done === 0 ? headed : headless) document.push(chunk);
    }
    document.end();
    return ((processorTime() - began) * NANOSECONDS) / records;
  }

  for (let round = 0; round < warmUps; round += 1) cost(block);
  return lengths.map((records) => {
    const rounds = records <= LARGEST_IN_ROUNDS ? ROUNDS : 1;
    return { records, time: spreadOf(Array.from({ length: rounds }, () => cost(records))).median };
  });
}
