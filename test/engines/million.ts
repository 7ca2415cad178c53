/**
 * A million courier's records, and what the library makes of them in this process: both as files that every engine's tests
 * find. Engines are held to the second, byte for byte.
 */
import { createHash } from 'node:crypto';
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { documents, rowsOf, toNdjson } from '../../bench/corpus/documents.ts';
import { ndjson } from '../../src/formats/index.ts';
import { openDocument } from '../../src/run/document.ts';
import { planOf } from '../support/plans.ts';

export const RECORDS = 1_000_000;

/** These come again and again, and so does what the library makes of them, since it knows no state: making them takes no time. */
const DISTINCT = 50_000;

export interface Million {
  readonly input: string;
  readonly expected: string;
  /** `sha256:…` of what is expected. */
  readonly digest: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly million: Million;
  }
}

/** Makes the files before any test, and takes them away after all. */
export function setup(project: TestProject): () => void {
  if (!existsSync('dist/yinming-stream.cjs')) throw new Error('dist/ is not built: npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'yinming-million-'));
  const [input, expected] = [join(folder, 'input.ndjson'), join(folder, 'expected.ndjson')];
  const generate = documents.get('waybill');
  if (generate === undefined) throw new Error('no corpus of waybills');
  const distinct = Buffer.concat([...toNdjson(rowsOf(generate(7, DISTINCT)))]);
  const document = openDocument(planOf('waybill'), { format: ndjson, other: 'refuse', encoding: 'utf-8' });
  const redacted = Buffer.concat([document.push(distinct), document.end()]);
  const hash = createHash('sha256');
  const files = [openSync(input, 'w'), openSync(expected, 'w')] as const;
  for (let made = 0; made < RECORDS; made += DISTINCT) {
    writeSync(files[0], distinct);
    writeSync(files[1], redacted);
    hash.update(redacted);
  }
  for (const file of files) closeSync(file);
  project.provide('million', { input, expected, digest: `sha256:${hash.digest('hex')}` });
  return () => rmSync(folder, { recursive: true, force: true });
}
