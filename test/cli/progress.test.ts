/** Progress: a bar on a terminal, lines of JSON for programs, amounts and nothing else. */
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openProgress, type ProgressKind, type Work } from '../../src/cli/progress.ts';
import { type Workplace, workplace } from '../support/command.ts';

const MEBIBYTE = 1 << 20;

describe('progress', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** What is written in three seconds of work, in which 30 MiB and 300 records of two documents are done. */
  function shown(kind: ProgressKind, work: Work, isTTY: boolean): string {
    const stream = Object.assign(new PassThrough(), {
      isTTY,
      columns: 200,
      cursorTo() {},
      clearLine() {},
      moveCursor() {},
    });
    const progress = openProgress(kind, work, stream as unknown as NodeJS.WriteStream, 'en');
    for (let step = 1; step <= 30; step += 1) {
      vi.advanceTimersByTime(100);
      progress.read(MEBIBYTE);
      progress.records((step <= 15 ? step : step - 15) * 10);
      if (step % 15 === 0) progress.next();
    }
    progress.say('said\n');
    progress.stop();
    vi.advanceTimersByTime(5000);
    return String(stream.read() ?? '');
  }

  it('json: a line a second, and one at the end', () => {
    const lines = shown('json', { bytes: 30 * MEBIBYTE, documents: 2 }, false).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => line === 'said')).toHaveLength(1);
    const amounts = lines.filter((line) => line !== 'said').map((line) => JSON.parse(line));
    expect(amounts.map(({ seconds }) => seconds)).toStrictEqual([1, 2, 3, 3]);
    expect(amounts[1]).toStrictEqual({
      bytes: 19 * MEBIBYTE,
      totalBytes: 30 * MEBIBYTE,
      records: 190,
      documents: 1,
      totalDocuments: 2,
      seconds: 2,
      bytesPerSecond: 9961472,
      recordsPerSecond: 95,
    });
    expect(amounts[3]).toMatchObject({ bytes: 30 * MEBIBYTE, records: 300, documents: 2 });
  });

  it('json: without a total where it is not known', () => {
    const [line = ''] = shown('json', { bytes: undefined, documents: 1 }, true).split('\n');
    expect(Object.keys(JSON.parse(line))).not.toContain('totalBytes');
  });

  it('bar: how much is done, how fast, and how long it will take', () => {
    const said = shown('bar', { bytes: 60 * MEBIBYTE, documents: 2 }, true);
    expect(said).toMatch(/31% \| 19\.0\/60\.0 MiB \| 190 records \| 9\.\d MiB\/s \| 1s \(ETA \d+s\) \| 1\/2 files/);
  });

  it('bar: no share and no rest where the total is not known', () => {
    const said = shown('bar', { bytes: undefined, documents: 1 }, true);
    expect(said).toMatch(/19\.0 MiB \| 190 records \| 9\.\d MiB\/s/);
    expect(said).not.toMatch(/%|ETA|NaN|Infinity/);
  });

  it.each<[string, ProgressKind, boolean]>([
    ['none', 'none', true],
    ['a bar where there is no terminal', 'bar', false],
  ])('%s: nothing but what is said', (_, kind, isTTY) => {
    expect(shown(kind, { bytes: 60 * MEBIBYTE, documents: 1 }, isTTY)).toBe('said\n');
  });
});

describe('yinming redact --progress', () => {
  let place: Workplace;
  beforeEach(() => {
    place = workplace();
  });
  afterEach(() => place.remove());

  const table = '收件人,手机\n张三,13800000001\n';
  const last = (stderr: string) =>
    JSON.parse(
      stderr
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .pop() ?? '',
    );

  it('json counts the bytes of the inputs as they lie there, with threads and many files too', () => {
    const packed = gzipSync(table);
    place.write('a.csv', table);
    place.write('b.csv.gz', packed);
    place.write('c.csv', '收件人\n"');
    const args = ['redact', 'a.csv', 'b.csv.gz', 'c.csv', '-r', 'waybill', '-o', 'out', '--progress', 'json'];
    const { code, stderr } = place.run(args);
    expect(code).toBe(1);
    const bytes = Buffer.byteLength(table) + packed.length + Buffer.byteLength('收件人\n"');
    expect(last(stderr)).toMatchObject({ bytes, totalBytes: bytes, records: 2, documents: 3, totalDocuments: 3 });
  });

  it('json works for standard input, whose size is not known', () => {
    const { stderr } = place.run(['redact', '-r', 'waybill', '-f', 'csv', '--progress', 'json', '-q'], table);
    expect(last(stderr)).toMatchObject({ bytes: Buffer.byteLength(table), records: 1 });
    expect(
      stderr
        .trim()
        .split('\n')
        .every((line) => line.startsWith('{')),
    ).toBe(true);
  });

  it('none says nothing, and another word is wrong usage', () => {
    place.write('a.csv', table);
    expect(place.run(['redact', 'a.csv', '-r', 'waybill', '--progress', 'none', '-q']).stderr).toBe('');
    expect(place.run(['redact', 'a.csv', '-r', 'waybill', '--progress', 'loud']).code).toBe(2);
  });
});
