/** The command over a document that is large enough for threads: what ends it early leaves no output, and says no value. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Workplace, workplace } from '../support/command.ts';

const HEADER = '收件人,手机,备注\n';
const ROW = '黄金雀,13800000777,"放\n门口"\n';
const MASKED = '黄**,138******77,"放\n门口"\n';
/** Eleven megabytes, which are some blocks. */
const ROWS = 240_000;

let place: Workplace;
let document: string;
beforeAll(() => {
  document = HEADER + ROW.repeat(ROWS);
});
afterAll(() => {
  document = '';
});
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const REDACT = ['redact', '-r', 'waybill', '--workers', '2', '-q'];

async function textOf(stream: Readable | null): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of stream ?? []) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

const ended = (child: ChildProcess): Promise<readonly [code: number | null, signal: string | null]> =>
  new Promise((done) => {
    child.on('close', (code, signal) => done([code, signal]));
  });

function silent(said: string): void {
  for (const value of ['黄金', '00000777', 'in.csv']) expect(said).not.toContain(value);
}

describe('a large document', () => {
  it('goes through a narrow pipe to a slow reader whole', async () => {
    place.write('in.csv', document);
    const child = place.start([...REDACT, 'in.csv'], ['ignore', 'pipe', 'pipe']);
    const end = ended(child);
    const said = textOf(child.stderr);
    let length = 0;
    let text = '';
    let reads = 0;
    for (;;) {
      const piece = child.stdout?.read(4096) ?? child.stdout?.read();
      if (piece === null || piece === undefined) {
        if (child.stdout?.readableEnded === true) break;
        await pause(1);
        continue;
      }
      length += piece.length;
      if (text.length < 1000) text += String(piece);
      reads += 1;
      if (reads % 50 === 0) await pause(1);
    }
    expect(await end).toStrictEqual([0, null]);
    expect(await said).toBe('');
    expect(text.startsWith(HEADER + MASKED + MASKED)).toBe(true);
    expect(length).toBe(Buffer.byteLength(HEADER) + ROWS * Buffer.byteLength(MASKED));
  });

  it('ends, and not with 0, where its reader has gone', async () => {
    place.write('in.csv', document);
    const child = place.start([...REDACT, 'in.csv'], ['ignore', 'pipe', 'pipe']);
    const end = ended(child);
    const said = textOf(child.stderr);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect((await end)[0]).toBeGreaterThan(0);
    silent(await said);
  });

  it.runIf(existsSync('/dev/full'))('ends with 3 where the disk is full', async () => {
    place.write('in.csv', document);
    const full = openSync('/dev/full', 'w');
    const toStdout = place.start([...REDACT, 'in.csv'], ['ignore', full, 'pipe']);
    const byName = place.start([...REDACT, 'in.csv', '-o', '/dev/full'], ['ignore', 'pipe', 'pipe']);
    const outcomes = [toStdout, byName].map((child) => Promise.all([ended(child), textOf(child.stderr)]));
    const failed = [[3, null], 'yinming: the output cannot be written\n'];
    expect(await Promise.all(outcomes)).toStrictEqual([failed, failed]);
    closeSync(full);
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
    expect(place.files()).toStrictEqual(['in.csv']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing where %s stops it', async (signal, code) => {
    const child = place.start([...REDACT, '-f', 'csv', '-o', 'out.csv'], ['pipe', 'pipe', 'pipe']);
    const end = ended(child);
    const said = textOf(child.stderr);
    // It may go before it has read everything.
    child.stdin?.on('error', () => undefined);
    child.stdin?.write(document);
    while (
      !place.files().some((name) => name.endsWith('.part') && statSync(`${place.folder}/${name}`).size > 1 << 20)
    ) {
      await pause(20);
    }
    child.kill(signal);
    expect(await end).toStrictEqual([code, null]);
    expect(await said).toBe('yinming: interrupted; no output is left\n');
    expect(place.files()).toStrictEqual([]);
  });

  it('names the place of a late fault, and leaves nothing', () => {
    place.write('in.csv', `${document}黄金雀,13800000777\n`);
    const result = place.run([...REDACT, 'in.csv', '-o', 'out.csv']);
    const line = 2 + 2 * ROWS;
    expect(result).toStrictEqual({
      code: 3,
      stdout: '',
      stderr: `yinming: line ${line}, column 16, record ${ROWS + 1}: the row has not as many cells as the header (read as UTF-8)\n`,
    });
    expect(place.files()).toStrictEqual(['in.csv']);
  });
});
