/**
 * The same ways in one process, on one thread, with no disk: a document in memory goes through each of them in turn, so that a
 * bad hour of the machine falls on all alike. By the clock of the processor, as everything in speed/.
 */
import { alternate, type Way } from '../speed/alternate.ts';
import { library } from '../speed/built.ts';
import type { RoundsResult } from './batch-run.ts';
import type { Filter } from './filter.ts';
import { chunksOf, documentOf, openLibrary } from './in-process.ts';
import { formatIds, type Job } from './jobs.ts';
import { openParsed, openPlain } from './scripts.ts';
import { openTokeniser } from './tokeniser.ts';

type Document = readonly Uint8Array[];

/** @returns bytes that came out */
function through(filter: Filter, document: Document): number {
  let bytes = 0;
  for (const chunk of document) bytes += filter.push(chunk).length;
  return bytes + filter.end().length;
}

function way(name: string, open: () => Filter): Way<Document, number> {
  return { name, one: (document) => through(open(), document) };
}

export function measureRounds(job: Job, seed: number, records: number, rounds: number): readonly RoundsResult[] {
  const plan = library.compile(library.parsePack(job.pack));
  return formatIds.map((format) => {
    const ways = [
      way('yinming', () => openLibrary(plan, format)),
      way('tokeniser', () => openTokeniser(format)),
      way('parsed', () => openParsed(job, format, (kind) => (value) => library.maskValue(value, kind, plan).text)),
      way('plain', () => openPlain(job, format)),
    ];
    const bytes = documentOf(job, format, seed, records);
    const document = chunksOf(bytes);
    const batches = Array.from({ length: rounds }, () => [document]);
    const timings = alternate(ways, batches, (length) => length);
    return { pack: job.pack.id, format, records, bytes: bytes.length, timings };
  });
}
