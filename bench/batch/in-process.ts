/** The built library as a filter, and documents in memory for it. */
import type { Plan } from '../../src/index.ts';
import { rowsOf, toCsv, toNdjson } from '../corpus/documents.ts';
import type { Filter } from './filter.ts';
import type { FormatId, Job } from './jobs.ts';

type NodeDoor = typeof import('../../src/node.ts');
type FormatsDoor = typeof import('../../src/formats.ts');

const door = (name: string): Promise<unknown> => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const { openDocument } = (await door('node')) as NodeDoor;
const { csv, ndjson } = (await door('formats')) as FormatsDoor;

/** As the command reads. */
const CHUNK = 1 << 18;

export function openLibrary(plan: Plan, format: FormatId): Filter {
  return openDocument(plan, { format: format === 'csv' ? csv : ndjson, other: 'keep', encoding: 'utf-8' });
}

export function documentOf({ generate }: Job, format: FormatId, seed: number, records: number): Uint8Array {
  const rows = rowsOf(generate(seed, records));
  return Buffer.concat([...(format === 'csv' ? toCsv(rows) : toNdjson(rows))]);
}

export function chunksOf(bytes: Uint8Array): readonly Uint8Array[] {
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(bytes.subarray(at, at + CHUNK));
  return chunks;
}
