import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { documents, rowsOf, toCsv, toNdjson } from '../../../bench/corpus/documents.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

function command(...args: readonly string[]): {
  readonly status: number | null;
  readonly stdout: Buffer;
  readonly stderr: string;
} {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'bench/corpus/main.ts', ...args], {
    cwd: root,
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr: stderr.toString() };
}

function generated(id: string, seed: number, count: number): ReturnType<typeof rowsOf> {
  const generate = documents.get(id);
  if (generate === undefined) throw new Error(id);
  return rowsOf(generate(seed, count));
}

describe('the command that writes a corpus', () => {
  it('writes the same bytes as the generators do here, in another process', () => {
    const { status, stdout } = command('waybill', '3000', '--seed', '7');
    expect(status).toBe(0);
    expect(stdout.equals(Buffer.concat([...toCsv(generated('waybill', 7, 3000))]))).toBe(true);
  });

  it('writes NDJSON when it is told to, with the seed 1 unless told', () => {
    const { stdout } = command('dunning-notice', '20', '--format', 'ndjson');
    expect(stdout.equals(Buffer.concat([...toNdjson(generated('dunning-notice', 1, 20))]))).toBe(true);
  });

  it('shapes CSV as spreadsheets do', () => {
    const { stdout } = command('low-income', '2', '--bom', '--crlf', '--quote-all');
    const options = { bom: true, crlf: true, quote: 'all' } as const;
    expect(stdout.equals(Buffer.concat([...toCsv(generated('low-income', 1, 2), options)]))).toBe(true);
  });

  it.each([
    ['no document', []],
    ['a document that there is not', ['passport', '10']],
    ['no count', ['waybill']],
    ['a count that is no number', ['waybill', 'many']],
    ['a seed below zero', ['waybill', '10', '--seed', '-1']],
    ['another format', ['waybill', '10', '--format', 'xml']],
    ['an option that there is not', ['waybill', '10', '--fast']],
    ['too many words', ['waybill', '10', '20']],
  ])('says how it is used, and exits with 2, for %s', (_, args) => {
    const { status, stdout, stderr } = command(...args);
    expect(status).toBe(2);
    expect(stdout).toHaveLength(0);
    expect(stderr).toContain('usage: main.ts waybill|');
  });
});
