/** The files of a job in both formats, made in one pass, and what is kept of the truth about them to judge an output by. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type PlantedRecord, type Row, toCsv, toNdjson } from '../corpus/documents.ts';
import type { FormatId, Job } from './jobs.ts';

export interface Input {
  readonly format: FormatId;
  readonly path: string;
  readonly bytes: number;
}

/** A sample of the records of a job, and of the personal numbers in it. */
export interface Truth {
  readonly records: number;
  /** By the number of the record, from 0. */
  readonly sample: ReadonlyMap<number, PlantedRecord>;
  /** Numbers that stand nowhere in an output: plain mobile numbers and IDs of the sample. */
  readonly canaries: ReadonlySet<string>;
}

/** Records in the sample, at most twice as many. */
const SAMPLE = 2000;

/** Records that are held at a time. */
const BATCH = 1000;

export function makeInputs(
  { pack, generate }: Job,
  seed: number,
  records: number,
  folder: string,
): { readonly inputs: readonly Input[]; readonly truth: Truth } {
  const csv = openOutput(join(folder, `${pack.id}.csv`));
  const ndjson = openOutput(join(folder, `${pack.id}.ndjson`));
  const every = Math.max(1, Math.floor(records / SAMPLE));
  const sample = new Map<number, PlantedRecord>();
  let batch: Row[] = [];
  let done = 0;

  function flush(): void {
    csv.write(toCsv(batch), done > batch.length);
    ndjson.write(toNdjson(batch), false);
    batch = [];
  }

  for (const planted of generate(seed, records)) {
    if (done % every === 0) sample.set(done, planted);
    batch.push(planted.record);
    done += 1;
    if (batch.length === BATCH) flush();
  }
  if (batch.length > 0) flush();
  return {
    inputs: [
      { format: 'csv', ...csv.close() },
      { format: 'ndjson', ...ndjson.close() },
    ],
    truth: { records, sample, canaries: canariesOf(sample.values()) },
  };
}

interface Output {
  /** @param isHeadless without its first line */
  write(chunks: Iterable<Uint8Array>, isHeadless: boolean): void;
  close(): { readonly path: string; readonly bytes: number };
}

const LINE_FEED = 0x0a;

function openOutput(path: string): Output {
  const file = openSync(path, 'wx');
  let bytes = 0;
  return {
    write(chunks, isHeadless) {
      let rest = isHeadless;
      for (const chunk of chunks) {
        bytes += writeSync(file, rest ? chunk.subarray(chunk.indexOf(LINE_FEED) + 1) : chunk);
        rest = false;
      }
    },
    close() {
      closeSync(file);
      return { path, bytes };
    },
  };
}

/** Kinds whose number is one in a whole export, but for the virtual numbers, which all begin alike and stay. */
const NUMBERED: ReadonlySet<string> = new Set(['mobile-phone', 'resident-id']);
const PLAIN_NUMBER = /^(?!1700000)[0-9]{10,17}[0-9X]$/;

function canariesOf(sample: Iterable<PlantedRecord>): ReadonlySet<string> {
  const canaries = new Set<string>();
  for (const { record, truth } of sample) {
    for (const { label, fate, kind = '' } of truth) {
      const cell = String(record[label]);
      if (fate === 'hide' && NUMBERED.has(kind) && PLAIN_NUMBER.test(cell)) canaries.add(cell);
    }
  }
  return canaries;
}
