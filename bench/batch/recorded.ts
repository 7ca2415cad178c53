/**
 * Runs on disk beside those of speed/: `bench/record/<processor>/<date>-batch.json`, with a chart of the same name; and the
 * newest of each machine as a section of bench/README.md.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugOf } from '../speed/machine.ts';
import { betweenMarks, type Marks, README, RECORDS, readReadme } from '../speed/recorded.ts';
import { asMarkdown } from '../speed/table.ts';
import type { BatchRun } from './batch-run.ts';
import { chart } from './chart.ts';
import { batchTables, givenLine } from './tables.ts';

const MARKS: Marks = {
  begin: '<!-- batch: written by `npm run bench -- batch --record` -->',
  end: '<!-- /batch -->',
};

/** @returns the path from the folder of the records on */
export function writeBatchRun(run: BatchRun, records: string = RECORDS): string {
  const folder = slugOf(run.machine.cpu);
  mkdirSync(join(records, folder), { recursive: true });
  const name = join(folder, `${run.date}-batch`);
  writeFileSync(join(records, `${name}.json`), `${JSON.stringify(run, undefined, 2)}\n`);
  writeFileSync(join(records, `${name}.svg`), chart(`Whole jobs on ${run.machine.cpu}: MB/s`, run.jobs));
  return `${name}.json`;
}

/** The newest run of each machine. */
export function newestBatchRuns(records: string = RECORDS): readonly BatchRun[] {
  if (!existsSync(records)) return [];
  return readdirSync(records)
    .sort()
    .flatMap((folder) => {
      const files = readdirSync(join(records, folder)).filter((file) => /^\d{4}-\d{2}-\d{2}-batch\.json$/.test(file));
      const newest = files.sort().pop();
      return newest === undefined ? [] : [JSON.parse(readFileSync(join(records, folder, newest), 'utf8')) as BatchRun];
    });
}

function sectionOf(run: BatchRun): string {
  const { cpu, processors, platform, node } = run.machine;
  const heading = `### Whole jobs on ${cpu}, ${processors} processors, ${platform}, Node ${node}`;
  const picture = `![megabytes a second](record/${slugOf(cpu)}/${run.date}-batch.svg)`;
  const told = run.given === undefined ? '' : ` ${givenLine(run.given)}`;
  const about = `${run.date}, yinming ${run.version}, seed ${run.seed}.${told}`;
  return [heading, about, picture, ...batchTables(run).map(asMarkdown)].join('\n\n').trimEnd();
}

/** The README with its section written anew. @throws RangeError where it has no such section */
export function withBatch(readme: string, runs: readonly BatchRun[]): string {
  return betweenMarks(readme, MARKS, runs.map(sectionOf));
}

export function writeBatchReadme(): void {
  writeFileSync(README, withBatch(readReadme(), newestBatchRuns()));
}
