/**
 * The results of whole jobs as tables. Speeds are of the bytes that went in, in megabytes of 10⁶; a ratio of speeds is ×2 where
 * the first is twice as fast. A dash stands where there is nothing to say.
 */
import type { Table } from '../speed/table.ts';
import { whole } from '../speed/tables.ts';
import { askedRatios } from './asked.ts';
import type { BatchRun, JobResult, RoundsResult } from './batch-run.ts';
import { roundsRatio, speedRatio, times } from './ratios.ts';

const NONE = '–';
const MEGA = 1e6;

/** Two figures that count at least. */
function rate(speed: number): string {
  return speed < 10 ? speed.toFixed(1) : whole(speed);
}

/** How each program is told in a table. */
export function nameOf(program: string, format: JobResult['format']): string {
  if (program === 'yinming 1') return 'yinming, 1 worker';
  if (program === 'yinming 2') return 'yinming, 2 workers';
  if (program === 'cat') return 'cat in > out';
  if (program === 'plain') return format === 'csv' ? 'split, slice, join' : 'JSON.parse, slice, stringify';
  if (program === 'parsed') return `${format === 'csv' ? 'csv-parse' : 'JSON.parse'}, maskValue, stringify`;
  return program;
}

export function speedTable(jobs: readonly JobResult[]): Table {
  return {
    title: 'Whole jobs, files on disk on both sides, each way a process',
    head: ['job', 'by', 's', 'processor s', 'MB/s', 'records/s', 'peak MB', 'to plain', 'to tokeniser', 'to cat'],
    rows: jobs.flatMap((job) =>
      job.programs.map(({ program, seconds, processor, peak }) => [
        `${job.pack}, ${job.format}: ${whole(job.records)}, ${whole(job.bytes / MEGA)} MB`,
        nameOf(program, job.format),
        seconds.toFixed(1),
        processor === null ? NONE : processor.toFixed(1),
        rate(job.bytes / MEGA / seconds),
        whole(job.records / seconds),
        peak === null ? NONE : whole(peak / MEGA),
        times(speedRatio(job, program, 'plain')),
        times(speedRatio(job, program, 'tokeniser')),
        times(speedRatio(job, program, 'cat')),
      ]),
    ),
  };
}

export function inspectionTable(jobs: readonly JobResult[]): Table {
  return {
    title: 'What came out: records, canaries left in the whole output, and the judge over a sample of records',
    head: [
      'job',
      'by',
      'records',
      'canaries',
      'left',
      'unreadable',
      'fields',
      'leaked',
      'hidden too little',
      'column left',
      'changed',
    ],
    rows: jobs.flatMap(({ pack, format, programs }) =>
      programs
        .filter(({ program }) => program !== 'cat' && program !== 'tokeniser')
        .map(({ program, inspection: { records, canaries, canariesLeft, unreadable, fields, verdicts } }) => [
          `${pack}, ${format}`,
          nameOf(program, format),
          ...[records, canaries, canariesLeft, unreadable, fields].map(whole),
          ...[verdicts.leaked, verdicts['under-floor'], verdicts.left, verdicts.changed].map(whole),
        ]),
    ),
  };
}

export function roundsTable(rounds: readonly RoundsResult[]): Table {
  return {
    title: 'The same in one process, on one thread, in memory, by turns (processor time, medians)',
    head: ['document', 'by', 'rounds', 'MB/s', 'µs a record', 'to plain', 'to tokeniser'],
    rows: rounds.flatMap((result) =>
      result.timings.map(({ name, rounds: count, time: { median } }) => [
        `${result.pack}, ${result.format}: ${whole(result.records)}`,
        nameOf(name, result.format),
        whole(count),
        rate((result.bytes / median) * 1e3),
        (median / result.records / 1e3).toFixed(2),
        times(roundsRatio(result, name, 'plain')),
        times(roundsRatio(result, name, 'tokeniser')),
      ]),
    ),
  };
}

export function askedTable(run: Pick<BatchRun, 'jobs' | 'rounds' | 'memory' | 'flat'>): Table {
  return {
    title: 'Asked for, beside measured',
    head: ['what', 'asked', 'whole jobs', 'in one process', 'kept'],
    rows: askedRatios(run).map(({ what, asked, whole: jobs, rounds, isKept }) => [
      what,
      asked,
      jobs ?? NONE,
      rounds ?? NONE,
      isKept ? 'yes' : 'no',
    ]),
  };
}

/** What two workers had to work with. */
export function givenLine([before, behind]: NonNullable<BatchRun['given']>): string {
  return `Of two processors, two busy processes got ${before.toFixed(2)} before the jobs and ${behind.toFixed(2)} behind them.`;
}

/** Every table of a run that has rows. */
export function batchTables(run: Pick<BatchRun, 'jobs' | 'rounds' | 'memory' | 'flat'>): readonly Table[] {
  return [inspectionTable(run.jobs), speedTable(run.jobs), roundsTable(run.rounds), askedTable(run)].filter(
    ({ rows }) => rows.length > 0,
  );
}
