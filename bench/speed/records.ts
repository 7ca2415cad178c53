/**
 * `redactRecord` beside the plain script on the same records. Records are made in batches, so that a million are worked through
 * and a batch is held; each batch is one round. They are read from JSON before they are timed: that is how an export comes.
 */
import type { RedactedRecord } from '../../src/index.ts';
import type { Row } from '../corpus/documents.ts';
import { alternate, readText, type Timing, type Way } from './alternate.ts';
import { library } from './built.ts';
import type { Subject } from './subjects.ts';

export interface RecordResult {
  readonly pack: string;
  readonly records: number;
  readonly timings: readonly Timing[];
}

/** At least as many rounds, and no batch larger than `LARGEST_BATCH`. */
const FEWEST_ROUNDS = 10;
const LARGEST_BATCH = 20_000;

export function measureRecords({ id, generate, plan, plain }: Subject, seed: number, records: number): RecordResult {
  const ways: readonly Way<Row, RedactedRecord | Row>[] = [
    { name: 'yinming', one: (row) => library.redactRecord(row, plan, { other: 'refuse' }) },
    { name: 'plain', one: plain },
  ];
  const size = Math.min(LARGEST_BATCH, Math.ceil(records / FEWEST_ROUNDS));
  const rows = generate(seed, records);
  return { pack: id, records, timings: alternate(ways, batches(rows, size), readFields) };
}

/** Every text of what came out. */
function readFields(result: RedactedRecord | Row): number {
  const record = isRedacted(result) ? result.record : result;
  let sum = 0;
  for (const key in record) {
    const value = record[key];
    if (typeof value === 'string') sum += readText(value);
  }
  return sum;
}

function isRedacted(result: RedactedRecord | Row): result is RedactedRecord {
  return Array.isArray((result as Partial<RedactedRecord>).findings);
}

function* batches(rows: Iterable<{ readonly record: Row }>, size: number): Generator<readonly Row[]> {
  let lines: string[] = [];
  for (const { record } of rows) {
    lines.push(JSON.stringify(record));
    if (lines.length < size) continue;
    yield lines.map((line) => JSON.parse(line) as Row);
    lines = [];
  }
  if (lines.length > 0) yield lines.map((line) => JSON.parse(line) as Row);
}
