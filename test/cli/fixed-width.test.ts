/** `yinming redact --format fixed`: the export of a utility's billing system, by bytes of GBK and by columns. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEncoding } from '../formats/encoded.ts';
import { type Result, type Workplace, workplace } from '../support/command.ts';

const MAP = {
  $schema: 'rules/schema/fields.v1.json',
  schema: 1,
  unit: 'bytes',
  length: 84,
  header: 1,
  trailer: 1,
  fields: [
    { name: '户号', start: 1, width: 13 },
    { name: '户名', start: 14, width: 12 },
    { name: '手机', start: 26, width: 11 },
    { name: '用电地址', start: 38, width: 36 },
    { name: '欠费金额（元）', start: 75, width: 10, padSide: 'left' },
  ],
};

const lines = (name: string, phone: string, other: string): string =>
  [
    '催缴清单 2026年11月',
    `5109900000001诸葛明远    13800000001|世纪花园3幢2单元501室               |    186.42`,
    `5109900000002${name}${phone}|${other}|     20.00`,
    '合计 2 户',
    '',
  ].join('\r\n');

const EXPORT = lines('张三        ', '13800000002', '和睦路20号惠民苑3-1-602             ');

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

const redact = (...args: readonly string[]): Result =>
  place.run(['redact', 'in.txt', '-r', 'dunning-notice', '-f', 'fixed', ...args]);

describe('yinming redact --format fixed', () => {
  it('masks each field in its place, in bytes of GBK, and copies all around it', () => {
    place.write('in.txt', inEncoding.gbk(EXPORT));
    place.write('fields.json', JSON.stringify(MAP));
    const result = redact('--fields', 'fields.json', '-o', 'out.txt', '-e', 'gbk', '--report', 'report.json');
    expect(result).toMatchObject({ code: 0, stderr: expect.stringMatching(/^yinming: 2 records \(GBK\) · /) });
    const out = new TextDecoder('gb18030').decode(place.bytes('out.txt'));
    expect(out.split('\r\n')).toStrictEqual([
      '催缴清单 2026年11月',
      '51*******0001诸葛**      138******01|世纪花园3幢2单元501室               |    186.42',
      '51*******0002张*         138******02|和睦路20号惠民苑3-1-602             |     20.00',
      '合计 2 户',
      '',
    ]);
    expect(place.bytes('out.txt')).toHaveLength(place.bytes('in.txt').length);
    expect(JSON.parse(place.read('report.json')).documents[0]).toMatchObject({ format: 'fixed', records: 2 });
  });

  it('counts columns where the map says so', () => {
    place.write('in.txt', EXPORT);
    place.write('fields.json', JSON.stringify({ ...MAP, unit: 'columns' }));
    const { code, stdout } = redact('--fields', 'fields.json', '-q');
    expect(code).toBe(0);
    expect(stdout).toContain('\r\n51*******0002张*         138******02|和睦路');
  });

  it('refuses a line that does not fit, or skips it', () => {
    const bad = EXPORT.replace('张三        ', '张三       ');
    place.write('in.txt', inEncoding.gbk(bad));
    place.write('fields.json', JSON.stringify(MAP));
    expect(redact('--fields', 'fields.json', '-e', 'gbk')).toMatchObject({
      code: 3,
      stderr:
        "yinming: line 3, column 35, record 2: a field's edge falls inside a character: look at the unit of the field map, and at the encoding (read as GBK)\n",
    });
    const skipped = redact('--fields', 'fields.json', '-e', 'gbk', '-o', 'out.txt', '--bad-rows', 'skip-to', 'bad.txt');
    expect(skipped.code).toBe(1);
    expect(new Uint8Array(place.bytes('bad.txt'))).toStrictEqual(inEncoding.gbk(`${bad.split('\r\n')[2]}\r\n`));
  });

  it.each([
    ['no field map', [], 2, '--format fixed and --fields MAP go together'],
    ['no such file', ['--fields', 'none.json'], 3, 'yinming: the field map (--fields) cannot be read'],
    ['no JSON', ['--fields', 'in.txt'], 3, 'yinming: field map: is not JSON'],
    ['a wrong map', ['--fields', 'wrong.json'], 3, 'yinming: field map /fields/0/start: does not have the shape'],
  ])('says what is wrong with %s', (_, args, code, said) => {
    place.write('in.txt', EXPORT);
    place.write('wrong.json', JSON.stringify({ ...MAP, fields: [{ name: '户名', start: 0, width: 4 }] }));
    expect(redact(...args)).toMatchObject({ code, stderr: expect.stringContaining(said) });
  });

  it('takes a field map for no other format', () => {
    place.write('in.csv', '户名\n张三\n');
    expect(place.run(['redact', 'in.csv', '-r', 'dunning-notice', '--fields', 'fields.json']).code).toBe(2);
  });

  it('refuses a field that no rule names', () => {
    place.write('in.txt', EXPORT);
    const fields = MAP.fields.map((field) => (field.name === '户名' ? { ...field, name: '暗号' } : field));
    place.write('fields.json', JSON.stringify({ ...MAP, unit: 'columns', fields }));
    expect(redact('--other', 'refuse', '--fields', 'fields.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('columns 2: '),
    });
  });
});
