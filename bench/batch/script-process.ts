/**
 * A script beside the library, as a process: `WAY PACK FORMAT IN OUT LIBRARY`. Reads and writes a file by chunks as large as
 * those of the command, one after the other.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { Filter } from './filter.ts';
import { type FormatId, type Job, jobs } from './jobs.ts';
import { openParsed, openPlain } from './scripts.ts';
import { openTokeniser } from './tokeniser.ts';

type Library = typeof import('../../src/index.ts');

const CHUNK = 1 << 18;

async function open(way: string, job: Job, format: FormatId, library: string): Promise<Filter> {
  if (way === 'tokeniser') return openTokeniser(format);
  if (way === 'plain') return openPlain(job, format);
  const { compile, maskValue, parsePack } = (await import(library)) as Library;
  const plan = compile(parsePack(job.pack));
  return openParsed(job, format, (kind) => (value) => maskValue(value, kind, plan).text);
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

function pass(filter: Filter, from: number, to: number): void {
  const chunk = new Uint8Array(CHUNK);
  for (;;) {
    const length = readSync(from, chunk);
    if (length === 0) break;
    writeAll(to, filter.push(chunk.subarray(0, length)));
  }
  writeAll(to, filter.end());
}

const [way = '', pack, format, input = '', output = '', library = ''] = process.argv.slice(2);
const job = jobs.find((each) => each.pack.id === pack);
if (job === undefined) throw new RangeError('no such job');
const from = openSync(input, 'r');
const to = openSync(output, 'w');
pass(await open(way, job, format === 'csv' ? 'csv' : 'ndjson', library), from, to);
closeSync(to);
closeSync(from);
