/**
 * Counts an output before its time is believed: its records, the canaries that stand in it, and the judge's verdict on every
 * field of the sample. Walks over the bytes and reads the lines of the sample alone, by other means than the library's.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { PlantedRecord } from '../corpus/documents.ts';
import { judgeRecord, type LeastHidden, newVerdicts, type Verdict } from '../speed/judge.ts';
import type { Truth } from './input.ts';
import type { FormatId } from './jobs.ts';

export interface Inspection {
  readonly records: number;
  /** Canaries that were planted, and those that are left, each as often as it is. */
  readonly canaries: number;
  readonly canariesLeft: number;
  /** Records of the sample that are none of the format any more. */
  readonly unreadable: number;
  /** Fields of the sample that were judged. */
  readonly fields: number;
  readonly verdicts: Readonly<Record<Verdict, number>>;
}

const CHUNK = 1 << 20;
const LINE_FEED = 0x0a;

export function inspect(path: string, format: FormatId, truth: Truth, least: LeastHidden): Inspection {
  const { sample, canaries } = truth;
  const lengths = new Set([...canaries].map(({ length }) => length));
  const header = format === 'csv' ? 1 : 0;
  const verdicts = newVerdicts();
  let labels: readonly string[] = [];
  let lines = 0;
  let canariesLeft = 0;
  let unreadable = 0;
  let fields = 0;

  function judgeLine(line: Buffer): void {
    const planted = sample.get(lines - header);
    if (lines < header) labels = cellsOf(line) ?? [];
    else if (planted !== undefined) {
      const row = format === 'csv' ? rowOf(labels, line) : objectOf(line);
      if (row === undefined) unreadable += 1;
      else fields += judgeRecord(format === 'csv' ? asTexts(planted) : planted, row, least, verdicts);
    }
    lines += 1;
  }

  function look(line: Buffer): void {
    for (let at = 0, from = 0; at <= line.length; at += 1) {
      if (isLetterOrDigit(line[at] ?? 0)) continue;
      if (lengths.has(at - from) && canaries.has(line.toString('latin1', from, at))) canariesLeft += 1;
      from = at + 1;
    }
    judgeLine(line);
  }

  for (const line of linesOf(path)) look(line);
  const records = Math.max(0, lines - header);
  return { records, canaries: canaries.size, canariesLeft, unreadable, fields, verdicts };
}

/** Whether a record is missing or unreadable, a canary is left, or the judge found anything. */
export function isWrong(
  { records, canariesLeft, unreadable, fields, verdicts }: Inspection,
  expected: number,
): boolean {
  return records !== expected || canariesLeft + unreadable > 0 || fields === 0 || verdicts.right !== fields;
}

type After = Readonly<Record<string, unknown>>;

/** `undefined` where the line is no row as long as the header. */
function rowOf(labels: readonly string[], line: Buffer): After | undefined {
  const cells = cellsOf(line);
  if (cells?.length !== labels.length) return undefined;
  return Object.fromEntries(labels.map((label, at) => [label, cells[at]]));
}

function cellsOf(line: Buffer): readonly string[] | undefined {
  try {
    return (parse(line) as string[][])[0];
  } catch {
    return undefined;
  }
}

function objectOf(line: Buffer): After | undefined {
  try {
    return JSON.parse(line.toString()) as After;
  } catch {
    return undefined;
  }
}

/** CSV knows no numbers. */
function asTexts({ record, truth }: PlantedRecord): PlantedRecord {
  return { record: Object.fromEntries(Object.entries(record).map(([label, cell]) => [label, String(cell)])), truth };
}

/** Of ASCII. */
function isLetterOrDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
}

function* linesOf(path: string): Generator<Buffer> {
  const file = openSync(path, 'r');
  const chunk = Buffer.alloc(CHUNK);
  let rest = Buffer.alloc(0);
  for (;;) {
    const length = readSync(file, chunk);
    if (length === 0) break;
    const bytes = Buffer.concat([rest, chunk.subarray(0, length)]);
    let from = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, from)) {
      yield bytes.subarray(from, end);
      from = end + 1;
    }
    rest = bytes.subarray(from);
  }
  closeSync(file);
  if (rest.length > 0) yield rest;
}
