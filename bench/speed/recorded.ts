/**
 * Runs on disk, `bench/record/<processor>/<date>.json`, and the newest of each machine as the section of bench/README.md that
 * stands between two marks. Nothing but these files says a figure.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slugOf } from './machine.ts';
import type { Run } from './run.ts';
import { asMarkdown } from './table.ts';
import { tablesOf } from './tables.ts';

export const RECORDS: string = fileURLToPath(new URL('../record', import.meta.url));
export const README: string = fileURLToPath(new URL('../README.md', import.meta.url));

/** What a section of the README that a command writes stands between. */
export interface Marks {
  readonly begin: string;
  readonly end: string;
}

const MARKS: Marks = { begin: '<!-- recorded: written by `npm run bench -- table` -->', end: '<!-- /recorded -->' };

/** @returns the path from the folder of the records on */
export function writeRun(run: Run, records: string = RECORDS): string {
  const folder = slugOf(run.machine.cpu);
  mkdirSync(join(records, folder), { recursive: true });
  const name = join(folder, `${run.date}.json`);
  writeFileSync(join(records, name), `${JSON.stringify(run, undefined, 2)}\n`);
  return name;
}

/** The newest run of each machine. */
export function newestRuns(records: string = RECORDS): readonly Run[] {
  if (!existsSync(records)) return [];
  const folders = readdirSync(records, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((folder) => {
      const files = readdirSync(join(records, folder)).filter((file) => /^\d{4}-\d{2}-\d{2}\.json$/.test(file));
      const newest = files.sort().pop();
      return newest === undefined ? [] : [JSON.parse(readFileSync(join(records, folder, newest), 'utf8')) as Run];
    });
}

function sectionOf(run: Run): string {
  const { cpu, processors, platform, node } = run.machine;
  const heading = `### ${cpu}, ${processors} processors, ${platform}, Node ${node}`;
  const about = `${run.date}, yinming ${run.version}, seed ${run.seed}.`;
  return [heading, about, ...tablesOf(run).map(asMarkdown)].join('\n\n').trimEnd();
}

/** The README with its section written anew. @throws RangeError where it has no such section */
export function withRecorded(readme: string, runs: readonly Run[]): string {
  return betweenMarks(readme, MARKS, runs.map(sectionOf));
}

/** @throws RangeError where the marks are not there */
export function betweenMarks(readme: string, marks: Marks, sections: readonly string[]): string {
  const begin = readme.indexOf(marks.begin);
  const end = readme.indexOf(marks.end);
  if (begin < 0 || end < begin) throw new RangeError('the README has no section for recorded runs');
  const text = sections.length === 0 ? 'Nothing is recorded yet.' : sections.join('\n\n');
  return `${readme.slice(0, begin)}${marks.begin}\n\n${text}\n\n${readme.slice(end)}`;
}

export function readReadme(): string {
  return readFileSync(README, 'utf8');
}

export function writeReadme(): void {
  writeFileSync(README, withRecorded(readReadme(), newestRuns()));
}
