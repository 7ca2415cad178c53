/**
 * Whole jobs: `npm run bench -- batch`. Waybills, dunning notices and a housing list of their real size, as CSV and as NDJSON,
 * by the command with one worker and with two, and by whatever else copies, splits or masks a file.
 *
 *     --quick     50,000 waybills, without the parsers that others would use: under 20 s
 *     --memory    also the memory at most over 100 MB and over 2 GB
 *     --flat      also what a record costs in documents of 10,000 to 5,000,000 records
 *     --record    writes the results of a whole run beside those of speed/, with a chart, and the section of bench/README.md
 *
 * Everything is inspected before its time is believed; where the library gave one wrong answer the exit is 1. Exit 2: wrong usage.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../../package.json' with { type: 'json' };
import { thisMachine } from '../speed/machine.ts';
import { asText } from '../speed/table.ts';
import type { BatchRun, JobResult } from './batch-run.ts';
import { measureFlat } from './flat.ts';
import { processorsGiven } from './given.ts';
import { type Job, jobs, waybills } from './jobs.ts';
import { measureMemory } from './memory.ts';
import { bundledPrograms, type Program, programs } from './programs.ts';
import { writeBatchReadme, writeBatchRun } from './recorded.ts';
import { measureRounds } from './rounds.ts';
import { batchTables, givenLine } from './tables.ts';
import { isJobWrong, measureJob } from './whole-jobs.ts';

const USAGE = 'usage: npm run bench -- batch [--quick | --record] [--memory] [--flat] [--seed N]\n';

export interface BatchOptions {
  readonly seed: number;
  readonly jobs: readonly Job[];
  readonly programs: readonly Program[];
  /** Of the document that is worked through in one process; 0: it is not. */
  readonly recordsInRounds: number;
  readonly rounds: number;
  /** Bytes of the files over which memory is measured. */
  readonly memory: readonly number[];
  /** Records of the documents over which the cost of a record is measured. */
  readonly flat: readonly number[];
  readonly say: (sentence: string) => void;
}

const MEMORY = [100_000_000, 2_000_000_000];
const FLAT = [10_000, 100_000, 1_000_000, 5_000_000];

const whole: Pick<BatchOptions, 'jobs' | 'programs' | 'recordsInRounds' | 'rounds'> = {
  jobs,
  programs,
  recordsInRounds: 20_000,
  rounds: 7,
};

const quick: typeof whole = {
  jobs: [{ ...waybills, records: 50_000 }],
  programs: programs.filter((program) => program !== 'parsed'),
  recordsInRounds: 0,
  rounds: 0,
};

type Results = Pick<BatchRun, 'jobs' | 'rounds' | 'memory' | 'flat'>;

/** Files lie in a temporary folder while it works. */
export async function measureBatch({ seed, say, ...options }: BatchOptions): Promise<Results> {
  const folder = mkdtempSync(join(tmpdir(), 'yinming-batch-'));
  try {
    const run = await bundledPrograms(folder);
    const results: JobResult[] = [];
    for (const job of options.jobs) {
      results.push(...measureJob(run, job, { seed, programs: options.programs, folder, say }));
    }
    say('what goes beyond whole jobs');
    return {
      jobs: results,
      rounds:
        options.recordsInRounds === 0 ? [] : measureRounds(waybills, seed, options.recordsInRounds, options.rounds),
      memory: measureMemory(run, waybills, seed, options.memory, folder),
      flat: options.flat.length === 0 ? [] : measureFlat(waybills, seed, options.flat),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readArguments(args: readonly string[]): (BatchOptions & { readonly isRecorded: boolean }) | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        quick: { type: 'boolean', default: false },
        memory: { type: 'boolean', default: false },
        flat: { type: 'boolean', default: false },
        record: { type: 'boolean', default: false },
      },
    });
    if (!/^[0-9]{1,15}$/.test(values.seed) || (values.quick && values.record)) return undefined;
    return {
      ...(values.quick ? quick : whole),
      seed: Number(values.seed),
      memory: values.memory ? MEMORY : [],
      flat: values.flat ? FLAT : [],
      isRecorded: values.record,
      say: (sentence) => process.stderr.write(`… ${sentence}\n`),
    };
  } catch {
    return undefined;
  }
}

/** @returns the exit code */
export async function batch(args: readonly string[], date: string): Promise<number> {
  const options = readArguments(args);
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const machine = thisMachine();
  const { isRecorded, seed } = options;
  const before = await processorsGiven();
  const results = await measureBatch(options);
  const given = [before, await processorsGiven()] as const;
  if (results.jobs.some(isJobWrong)) {
    process.stdout.write('WRONG ANSWERS: there are no times, and nothing was recorded.\n');
    for (const table of batchTables({ ...results, rounds: [], memory: [], flat: [] }).slice(0, 1)) {
      process.stdout.write(`${asText(table)}\n`);
    }
    return 1;
  }
  process.stdout.write(`${givenLine(given)}\n\n`);
  for (const table of batchTables(results)) process.stdout.write(`${asText(table)}\n`);
  if (isRecorded) {
    const path = writeBatchRun({ schema: 1, date, version: manifest.version, machine, seed, given, ...results });
    writeBatchReadme();
    process.stdout.write(`recorded as bench/record/${path}\n`);
  }
  return 0;
}
