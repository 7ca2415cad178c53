/** `yinming redact --bad-rows`: what cannot be read is refused, or goes byte for byte to a file of its own. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEncoding } from '../formats/encoded.ts';
import { type Result, type Workplace, workplace } from '../support/command.ts';

const GOOD = '收件人,收件人手机\n张三,13800000001\n';
const REDACTED = '收件人,收件人手机\n张*,138******01\n';
const RAGGED = '李四,13800000002,金丝雀\n';
const OPEN = '王五,"13800000003\n';
const BEHIND = '赵六,"13800000004"\n';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const redact = (...args: readonly string[]): Result =>
  place.run(['redact', 'in.csv', '-r', 'waybill', '-o', 'out.csv', ...args]);

describe('yinming redact --bad-rows', () => {
  it.each([[[]], [['--bad-rows', 'refuse']]])('refuses the document by itself: %j', (args) => {
    place.write('in.csv', GOOD + RAGGED + BEHIND);
    expect(redact(...args)).toMatchObject({
      code: 3,
      stderr: 'yinming: line 3, column 16, record 2: the row has not as many cells as the header (read as UTF-8)\n',
    });
    expect(place.files()).toStrictEqual(['in.csv']);
  });

  it('skip-to writes them to a file as they came, says so, and exits with 1', () => {
    place.write('in.csv', GOOD + RAGGED + OPEN + BEHIND);
    const result = redact('--bad-rows', 'skip-to', 'bad.csv', '--report', 'report.json');
    expect(result).toStrictEqual({
      code: 1,
      stdout: '',
      stderr:
        'yinming: 2 records (UTF-8) · masked 4\n' +
        'yinming: 2 record(s) could not be read; they are not in the output but, as they came, in the file of --bad-rows (line 3, 5)\n',
    });
    expect(place.read('out.csv')).toBe(`${REDACTED}赵*,"138******04"\n`);
    expect(place.read('bad.csv')).toBe(RAGGED + OPEN);
    expect(statSync(join(place.folder, 'bad.csv')).mode & 0o777).toBe(0o600);
    const report = place.read('report.json');
    const { documents, total } = JSON.parse(report);
    expect(documents[0]).toMatchObject({
      records: 2,
      skipped: {
        records: 2,
        bytes: Buffer.byteLength(RAGGED + OPEN),
        lines: [3, 5],
        codes: { 'csv/row-length': 1, 'csv/stray-quote': 1 },
      },
    });
    expect(total).toMatchObject({ records: 2, skipped: 2 });
    for (const said of [result.stderr, report]) expect(said).not.toMatch(/[李王]|金丝雀|1380/);
  });

  it('skip-to exits with 0 where there is none, and leaves an empty file', () => {
    place.write('in.csv', GOOD);
    place.write('bad.csv', 'of yesterday');
    expect(redact('--bad-rows', 'skip-to', 'bad.csv')).toMatchObject({
      code: 0,
      stderr: 'yinming: 1 records (UTF-8) · masked 2\n',
    });
    expect(place.read('bad.csv')).toBe('');
    expect(statSync(join(place.folder, 'bad.csv')).mode & 0o777).toBe(0o600);
  });

  it('skip-to names the first ten lines, and only numbers', () => {
    place.write('in.csv', GOOD + RAGGED.repeat(12));
    const { stderr } = redact('--bad-rows', 'skip-to', 'bad.csv');
    expect(stderr).toContain('12 record(s)');
    expect(stderr).toContain('(line 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, …)');
    expect(place.read('bad.csv')).toBe(RAGGED.repeat(12));
  });

  it.each([
    ['NDJSON', 'in.ndjson', '{"收件人":"张三"}\n', '{"收件人":\n', '{"收件人":"张*"}\n'],
    ['TSV', 'in.tsv', '收件人\t收件人手机\n张三\t\n', '李四\n', '收件人\t收件人手机\n张*\t\n'],
  ])('skip-to works for %s', (_, name, good, bad, redacted) => {
    place.write(name, good + bad);
    const result = place.run(['redact', name, '-r', 'waybill', '-q', '--bad-rows', 'skip-to', 'bad']);
    expect(result).toStrictEqual({ code: 1, stdout: redacted, stderr: '' });
    expect(place.read('bad')).toBe(bad);
  });

  it('skip-to takes rows with bytes that the declared encoding does not know', () => {
    const bad = Buffer.concat([inEncoding.gbk('李四,13800000002'), Buffer.of(0x81, 0x0a)]);
    place.write('in.csv', Buffer.concat([inEncoding.gbk(GOOD), bad, inEncoding.gbk('王五,\n')]));
    expect(redact('-e', 'gbk', '--bad-rows', 'skip-to', 'bad.csv').code).toBe(1);
    expect(Buffer.from(place.bytes('bad.csv'))).toStrictEqual(bad);
    expect(new Uint8Array(place.bytes('out.csv'))).toStrictEqual(inEncoding.gbk(`${REDACTED}王*,\n`));
  });

  it('skip-to takes rows that are longer than --max-record', () => {
    const long = `李四,${'1'.repeat(2000)}\n`;
    place.write('in.csv', GOOD + long + BEHIND);
    expect(redact('--bad-rows', 'skip-to', 'bad.csv', '--max-record', '1K').code).toBe(1);
    expect(place.read('bad.csv')).toBe(long);
    expect(redact('--max-record', '1K')).toMatchObject({
      code: 3,
      stderr: 'yinming: line 3, column 1, record 2: one record is longer than the limit (read as UTF-8)\n',
    });
    expect(redact('--max-record', '1M').code).toBe(0);
  });

  it('skip-to leaves neither file where the run is refused', () => {
    place.write('in.json', '[{"收件人":"张三"},{"收件人":]');
    const json = place.run(['redact', 'in.json', '-r', 'waybill', '-o', 'out.json', '--bad-rows', 'skip-to', 'bad']);
    expect(json.code).toBe(3);
    place.write('in.csv', `${GOOD.replace('\n', ',暗号\n')}`);
    expect(redact('--other', 'refuse', '--bad-rows', 'skip-to', 'bad').code).toBe(1);
    expect(place.files()).toStrictEqual(['in.csv', 'in.json']);
  });

  it('skip-to takes a folder where there are several inputs', () => {
    place.write('in.csv', GOOD + RAGGED);
    place.write('b.csv', GOOD);
    const args = ['redact', 'in.csv', 'b.csv', '-r', 'waybill', '-o', 'out', '--bad-rows', 'skip-to'];
    expect(place.run([...args, 'bad.csv'])).toMatchObject({
      code: 2,
      stderr: 'yinming: with several inputs or a folder, --bad-rows skip-to must name a folder\n',
    });
    const result = place.run([...args, 'bad']);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('yinming: input 1: 1 record(s) could not be read');
    expect([place.read('bad/in.csv'), place.read('bad/b.csv')]).toStrictEqual([RAGGED, '']);
  });

  it.each([
    ['the input', ['in.csv'], 3, 'the output would overwrite an input'],
    ['the output', ['out.csv'], 2, 'the file of --bad-rows cannot be the output or the report'],
    ['the report', ['r.json', '--report', './r.json'], 2, 'the file of --bad-rows cannot be the output or the report'],
    ['standard output', ['-'], 2, "option '--bad-rows <MODE>' argument 'skip-to=-' is invalid."],
  ])('skip-to does not write into %s', (_, args, code, said) => {
    place.write('in.csv', GOOD + RAGGED);
    const result = redact('--bad-rows', 'skip-to', ...args);
    expect(result).toMatchObject({ code, stderr: expect.stringContaining(said) });
    expect(place.read('in.csv')).toBe(GOOD + RAGGED);
    expect(place.files()).toStrictEqual(['in.csv']);
  });

  it.each([
    ['no file', ['--bad-rows', 'skip-to']],
    ['another word', ['--bad-rows', 'drop']],
    ['a size that is none', ['--max-record', '8MB']],
  ])('is a usage error with %s', (_, args) => {
    place.write('in.csv', GOOD);
    expect(redact(...args).code).toBe(2);
    expect(place.run(['redact', 'in.csv', ...args], '', { LANG: 'zh_CN' }).stderr).toMatch(
      /^yinming: 选项 --.* 的值无效/,
    );
  });
});
