/** `yinming redact` with several files and folders: each is done or named by its number, and none stops the others. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Workplace, workplace } from '../support/command.ts';

const TABLE = '收件人,手机\n张三,13800000001\n';
const REDACTED = '收件人,手机\n张*,138******01\n';
const BROKEN = '收件人,手机\n"张三,13800000001\n';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

function put(name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(place.folder, name)), { recursive: true });
  writeFileSync(join(place.folder, name), content);
}

const read = (name: string): string => readFileSync(join(place.folder, name), 'utf8');
const redact = (...args: readonly string[]) => place.run(['redact', '-r', 'waybill', ...args]);

describe('a folder', () => {
  beforeEach(() => {
    put('in/b.csv', TABLE);
    put('in/a/a.ndjson', '{"收件人":"张三"}\n');
    put('in/a/deep/c.csv.gz', gzipSync(TABLE));
    put('in/notes.bin', '张三');
    put('in/.hidden.csv', TABLE);
  });

  it('becomes a folder with the same names, and says what was left out', () => {
    expect(redact('in', '-o', 'out', '--report', 'report.json')).toStrictEqual({
      code: 0,
      stdout: '',
      stderr:
        'yinming: 3 files · 3 records (UTF-8) · masked 5\nyinming: 2 file(s) of no known format, or hidden, were left out\n',
    });
    expect(read('out/b.csv')).toBe(REDACTED);
    expect(read('out/a/a.ndjson')).toBe('{"收件人":"张*"}\n');
    expect(gunzipSync(readFileSync(join(place.folder, 'out/a/deep/c.csv.gz'))).toString()).toBe(REDACTED);
    const report = JSON.parse(place.read('report.json'));
    expect(report).toMatchObject({ failed: [], leftOut: 2, total: { records: 3 } });
    expect(report.documents.map(({ number, format }: { number: number; format: string }) => [number, format])).toEqual([
      [1, 'ndjson'],
      [2, 'csv'],
      [3, 'csv'],
    ]);
  });

  it('may hold the folder of its outputs, which is no input', () => {
    expect(redact('in', '-o', 'in/out').code).toBe(0);
    expect(redact('in', '-o', 'in/out').stderr).toContain('3 files · ');
    expect(read('in/out/a/a.ndjson')).toBe('{"收件人":"张*"}\n');
  });

  it('goes together with files and other folders', () => {
    put('more/d.csv', TABLE);
    put('e.csv', TABLE);
    expect(redact('in', 'e.csv', 'more', '-o', 'out', '-q')).toStrictEqual({ code: 0, stdout: '', stderr: '' });
    for (const name of ['b.csv', 'd.csv', 'e.csv']) expect(read(`out/${name}`)).toBe(REDACTED);
  });

  it('goes round no circle of links, and follows those to files', () => {
    symlinkSync('..', join(place.folder, 'in/a/up'));
    symlinkSync('../b.csv', join(place.folder, 'in/a/link.csv'));
    expect(redact('in', '-o', 'out').stderr).toContain('4 files · ');
    expect(read('out/a/link.csv')).toBe(REDACTED);
  });

  it.each([
    ['without a place for its outputs', ['in'], 'yinming: with several inputs or a folder, -o must be a folder\n'],
    ['into a file', ['in', '-o', 'one.csv'], 'yinming: with several inputs or a folder, -o must be a folder\n'],
    ['into what has the name of a file', ['in', '-o', 'new.csv.gz'], 'yinming: with several inputs or a folder'],
    ['with the name of another', ['in', 'more/b.csv', '-o', 'out'], 'yinming: two inputs would have the same name'],
    ['that holds nothing', ['empty', '-o', 'out'], 'yinming: the folder holds no file of a known format\n'],
  ] as const)('%s is wrong usage', (_, args, said) => {
    put('one.csv', TABLE);
    put('more/b.csv', TABLE);
    put('empty/x.bin', '');
    const result = redact(...args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr.startsWith(said), result.stderr).toBe(true);
    expect(read('one.csv')).toBe(TABLE);
  });

  it('is never written over', () => {
    const result = redact('in', '-o', 'in');
    expect(result.code).toBe(1);
    expect(result.stderr.match(/input \d: the output would overwrite an input/g)).toHaveLength(3);
    expect(read('in/b.csv')).toBe(TABLE);
    expect(redact('in/b.csv', '-o', 'out.csv', '--report', 'in/b.csv')).toMatchObject({ code: 3 });
    expect(read('in/b.csv')).toBe(TABLE);
  });
});

describe('a file that cannot be done', () => {
  it('does not stop the others, and is named by its number; the report has the others', () => {
    put('a.csv', TABLE);
    put('b.csv', BROKEN);
    put('c.xyz', TABLE);
    put('d.csv', TABLE);
    const result = redact('a.csv', 'b.csv', 'c.xyz', 'none.csv', 'd.csv', '-o', 'out/new', '--report', 'report.json');
    expect(result.code).toBe(1);
    expect(result.stderr.split('\n')).toStrictEqual([
      'yinming: input 2, line 2, column 1, record 1: a quote that is never closed (read as UTF-8)',
      expect.stringMatching(/^yinming: input 3: the format is not known: say it by --format/),
      'yinming: input 4: cannot be read',
      'yinming: 2 files · 2 records (UTF-8) · masked 4',
      'yinming: 3 input(s) could not be done; why is said above',
      '',
    ]);
    expect(read('out/new/a.csv')).toBe(REDACTED);
    expect(read('out/new/d.csv')).toBe(REDACTED);
    const report = JSON.parse(place.read('report.json'));
    expect(report.failed).toStrictEqual([2, 3, 4]);
    expect(report.documents.map(({ number }: { number: number }) => number)).toStrictEqual([1, 5]);
  });

  it('says why with --quiet too', () => {
    put('a.csv', TABLE);
    put('b.csv', BROKEN);
    expect(redact('a.csv', 'b.csv', '-o', 'out', '-q')).toMatchObject({
      code: 1,
      stderr: 'yinming: input 2, line 2, column 1, record 1: a quote that is never closed (read as UTF-8)\n',
    });
  });
});
