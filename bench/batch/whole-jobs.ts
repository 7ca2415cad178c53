/** Whole jobs: their files are made, every program works them through, and what it wrote is inspected and thrown away. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { leastHidden } from '../speed/judge.ts';
import type { JobResult } from './batch-run.ts';
import { makeInputs } from './input.ts';
import { inspect, isWrong } from './inspect.ts';
import type { Job } from './jobs.ts';
import { isOurs, type Program, type Runner } from './programs.ts';

export interface JobOptions {
  readonly seed: number;
  readonly programs: readonly Program[];
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

/** One result a format. */
export function measureJob(run: Runner, job: Job, options: JobOptions): readonly JobResult[] {
  const { seed, folder, say } = options;
  const { records } = job;
  const pack = job.pack.id;
  say(`making ${records} records of ${pack}`);
  const { inputs, truth } = makeInputs(job, seed, records, folder);
  const output = join(folder, 'output');
  const results = inputs.map(({ format, path: input, bytes }) => ({
    pack,
    format,
    records,
    bytes,
    programs: options.programs.map((program) => {
      say(`${program} works through ${pack}, ${format}`);
      const used = run(program, { job, format, input, output });
      const inspection = inspect(output, format, truth, leastHidden[pack] ?? {});
      rmSync(output);
      return { program, ...used, inspection };
    }),
  }));
  for (const { path } of inputs) rmSync(path);
  return results;
}

/** Whether the library gave a wrong answer, or whoever should only copy did not. */
export function isJobWrong({ records, programs: all }: JobResult): boolean {
  return all.some(({ program, inspection }) =>
    isOurs(program) ? isWrong(inspection, records) : inspection.records !== records,
  );
}
