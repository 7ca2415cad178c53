/**
 * The benchmark: `npm run bench [-- COMMAND] [-- --record]`.
 *
 *     (none)    everything: counts and times on 100,000 and 1,000,000 records of each pack, 100,000 values of each kind
 *     quick     the same on 20,000 records and 5,000 values: what a change must pass
 *     counts, values, records    one part of the whole
 *     batch     whole jobs from file to file, beside what else copies, splits or masks a file (batch/batch.ts)
 *     peers     writes bench/quality/peers.md: values of other libraries' tests, theirs beside ours
 *     peers --speed    writes bench/quality/peers-speed.md: how long theirs take, of those that can be fetched, and what they leave
 *     quality   how well people are found in running text: what leaks, what is hidden that must stay (quality/finding/quality.ts)
 *     documents    a workbook of real size, beside exceljs (documents/documents.ts)
 *     text      how fast they are found, beside libraries that look for personal data in text (text/text.ts)
 *     table     writes the recorded figures into bench/README.md
 *
 * It counts before it times: where the library gives one wrong answer there is no time, and the exit is 1. `--record` writes
 * the results of a whole run beside those of other machines; `--seed N` makes other records; `--kind K`, with `values`, takes
 * one kind alone. Exit 2: wrong usage.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import { batch } from './batch/batch.ts';
import { documents } from './documents/documents.ts';
import { PEERS_SPEED_FILE, peersSpeedDocument } from './peers/document.ts';
import { measurePeers, usual } from './peers/peers-speed.ts';
import { leaks } from './quality/judge.ts';
import { quality } from './quality/finding/quality.ts';
import { compare, PEERS_FILE, peersDocument } from './quality/peers.ts';
import { library } from './speed/built.ts';
import { type Count, count, isWrong } from './speed/count.ts';
import { thisMachine } from './speed/machine.ts';
import { measureRecords, type RecordResult } from './speed/records.ts';
import { writeReadme, writeRun } from './speed/recorded.ts';
import type { Run } from './speed/run.ts';
import { subjects } from './speed/subjects.ts';
import { asText, type Table } from './speed/table.ts';
import { countTable, faultTable, recordTable, valueTable } from './speed/tables.ts';
import { isFaulty, measureValues, timedKinds, type ValueResult } from './speed/values.ts';
import { text } from './text/text.ts';

interface Scale {
  /** Records of each pack; each number is a run by itself. */
  readonly records: readonly number[];
  /** Values of each kind. */
  readonly values: number;
  readonly rounds: number;
}

const whole: Scale = { records: [100_000, 1_000_000], values: 100_000, rounds: 11 };
const quick: Scale = { records: [20_000], values: 5_000, rounds: 9 };

type Part = 'counts' | 'values' | 'records';

interface Job {
  readonly scale: Scale;
  readonly parts: readonly Part[];
}

const everything: readonly Part[] = ['counts', 'values', 'records'];

/** Records are never timed that were not counted. */
const jobs: ReadonlyMap<string, Job> = new Map([
  ['', { scale: whole, parts: everything }],
  ['quick', { scale: quick, parts: everything }],
  ['counts', { scale: whole, parts: ['counts'] }],
  ['values', { scale: whole, parts: ['values'] }],
  ['records', { scale: whole, parts: ['counts', 'records'] }],
]);

const USAGE =
  'usage: npm run bench -- [quick | counts | values | records | batch | documents | peers [--speed] | quality | text | table] [--seed N] [--record: of a whole run only] [--kind K: of values only]\n';

/** What the command line asks for. */
interface Given {
  readonly job: Job;
  readonly seed: number;
  readonly isRecorded: boolean;
  /** Values of this kind alone. */
  readonly kind: string | undefined;
}

type Results = Pick<Run, 'counts' | 'values' | 'records'>;

function measure({ scale, parts }: Job, seed: number, kind?: string): Results {
  const counts = parts.includes('counts') ? countAll(scale, seed) : [];
  print(countTable(counts));
  const values = parts.includes('values') ? timeValues(scale, seed, kind) : [];
  print(faultTable(values));
  print(valueTable(values));
  const records = parts.includes('records') ? timeRecords(counts, seed) : [];
  print(recordTable(records));
  return { counts, values, records };
}

function countAll({ records }: Scale, seed: number): readonly Count[] {
  return subjects.flatMap((subject) =>
    records.flatMap((number) => {
      say(`counting ${number} records of ${subject.id}`);
      return count(subject, seed, number);
    }),
  );
}

function timeValues({ values, rounds }: Scale, seed: number, kind?: string): readonly ValueResult[] {
  const results: ValueResult[] = [];
  for (const result of measureValues({ seed, kind, values, rounds })) {
    say(`counted and timed ${result.values} values of ${result.kind}`);
    results.push(result);
  }
  return results;
}

function timeRecords(counts: readonly Count[], seed: number): readonly RecordResult[] {
  return subjects.flatMap((subject) => {
    const counted = counts.filter(({ pack, way }) => pack === subject.id && way === 'yinming');
    if (counted.some(isWrong)) return [];
    return counted.map(({ records }) => {
      say(`timing ${records} records of ${subject.id}`);
      return measureRecords(subject, seed, records);
    });
  });
}

function print(table: Table): void {
  if (table.rows.length > 0) process.stdout.write(`${asText(table)}\n`);
}

function say(sentence: string): void {
  process.stderr.write(`… ${sentence}\n`);
}

function today(): string {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function run({ job, seed, isRecorded, kind }: Given): number {
  const machine = thisMachine();
  process.stdout.write(
    `yinming ${manifest.version} · ${machine.cpu}, ${machine.processors} processors · Node ${machine.node} · seed ${seed}\n\n`,
  );
  const results = measure(job, seed, kind);
  if (results.counts.some(isWrong) || results.values.some(isFaulty)) {
    process.stdout.write('WRONG ANSWERS: what is counted above has no times, and nothing was recorded.\n');
    return 1;
  }
  if (isRecorded) {
    const path = writeRun({ schema: 1, date: today(), version: manifest.version, machine, seed, ...results });
    process.stdout.write(`recorded as bench/record/${path}\n`);
  }
  return 0;
}

function main(args: readonly string[]): number {
  let given: ReturnType<typeof readArguments>;
  try {
    given = readArguments(args);
  } catch {
    given = undefined;
  }
  if (given === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (given === 'peers') return writePeers();
  if (given === 'peers speed') return writePeersSpeed();
  if (given !== 'table') return run(given);
  writeReadme();
  return 0;
}

/** 1 where a value of ours leaks. */
function writePeers(): number {
  const rows = compare(library);
  writeFileSync(PEERS_FILE, peersDocument(rows));
  return rows.some(({ ourLeft }) => leaks(ourLeft)) ? 1 : 0;
}

/** 1 where a value of ours leaks. */
function writePeersSpeed(): number {
  const measured = measurePeers({ ...usual, say });
  writeFileSync(PEERS_SPEED_FILE, peersSpeedDocument(measured, thisMachine(), today()));
  const ours = measured.results.filter(({ peer }) => peer === 'yinming');
  return ours.some(({ faults, odd }) => faults > 0 || odd.some(({ isFault }) => isFault)) ? 1 : 0;
}

function readArguments(args: readonly string[]): 'peers' | 'peers speed' | 'table' | Given | undefined {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      record: { type: 'boolean', default: false },
      kind: { type: 'string' },
      speed: { type: 'boolean', default: false },
    },
  });
  const command = positionals[0] ?? '';
  if (positionals.length > 1) return undefined;
  if (values.speed) return command === 'peers' ? 'peers speed' : undefined;
  if (command === 'peers' || command === 'table') return command;
  const job = jobs.get(command);
  const isWhole = job?.scale === whole && job.parts === everything;
  if (job === undefined || !/^[0-9]{1,15}$/.test(values.seed) || (values.record && !isWhole)) return undefined;
  const { kind } = values;
  if (kind !== undefined && (command !== 'values' || !timedKinds.some((each) => each === kind))) return undefined;
  return { job, seed: Number(values.seed), isRecorded: values.record, kind };
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'batch') process.exitCode = await batch(rest, today());
else if (command === 'documents') process.exitCode = await documents(rest, today());
else if (command === 'quality') process.exitCode = quality(rest, today());
else if (command === 'text') process.exitCode = await text(rest, today());
else {
  process.exitCode = main(process.argv.slice(2));
  if (command === 'quick' && process.exitCode === 0) process.exitCode = await documents(['--quick'], today());
}
