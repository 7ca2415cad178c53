/** `yinming redact` on running text, and `yinming find` on documents of every sort, as they are built. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inEncoding } from '../formats/encoded.ts';
import { type Workplace, workplace } from '../support/command.ts';

const NOTICE = '\ufeff催缴通知\r\n转告王小芳速缴。\r\n户名：王小芳　电话：13800000001\r\n';
const REDACTED = '\ufeff催缴通知\r\n转告王**速缴。\r\n户名：王**　电话：138******01\r\n';

let place: Workplace;
beforeEach(() => {
  place = workplace();
});
afterEach(() => place.remove());

describe('yinming redact of a text', () => {
  it.each(['notice.txt', 'notice.MD'])('redacts %s: a name that a label proves is found before it too', (name) => {
    place.write(name, NOTICE);
    const result = place.run(['redact', name, '-r', 'dunning-notice', '-o', 'out.txt', '--report', 'report.json']);
    expect(result).toStrictEqual({ code: 0, stdout: '', stderr: 'yinming: 1 records (UTF-8) · masked 3 · verified\n' });
    expect(place.read('out.txt')).toBe(REDACTED);
    expect(place.read(name)).toBe(NOTICE);
    expect(JSON.parse(place.read('report.json')).documents).toMatchObject([
      { format: 'text', records: 1, digest: `sha256:${createHash('sha256').update(REDACTED).digest('hex')}` },
    ]);
  });

  it('is a filter that holds its input, to read it twice', () => {
    const result = place.run(['redact', '-r', 'dunning-notice', '-f', 'text', '-q'], NOTICE);
    expect(result).toStrictEqual({ code: 0, stdout: REDACTED, stderr: '' });
  });

  it('keeps the encoding, and reads what is compressed', () => {
    const plain = NOTICE.slice(1);
    place.write('a.txt', inEncoding.gbk(plain));
    place.write('b.txt', inEncoding.big5('戶名：王小明\n'));
    place.write('c.txt.gz', gzipSync(plain));
    expect(place.run(['redact', 'a.txt', 'c.txt.gz', '-r', 'dunning-notice', '-o', 'out', '-q']).code).toBe(0);
    expect(new Uint8Array(place.bytes('out/a.txt'))).toStrictEqual(new Uint8Array(inEncoding.gbk(REDACTED.slice(1))));
    expect(gunzipSync(place.bytes('out/c.txt.gz')).toString()).toBe(REDACTED.slice(1));
    expect(place.run(['redact', 'b.txt', '-e', 'big5', '-r', 'dunning-notice', '-o', 'b.out', '-q']).code).toBe(0);
    expect(new Uint8Array(place.bytes('b.out'))).toStrictEqual(new Uint8Array(inEncoding.big5('戶名：王**\n')));
  });

  it('takes texts out of a folder, beside tables', () => {
    mkdirSync(join(place.folder, 'in'));
    place.write('in/a.txt', NOTICE);
    place.write('in/b.csv', '收件人,手机\n王小芳,13800000001\n');
    place.write('in/c.bin', 'x');
    const result = place.run(['redact', 'in', '-r', 'dunning-notice', '-o', 'out']);
    expect(result).toMatchObject({ code: 0 });
    expect(result.stderr).toContain('2 files');
    expect(place.read('out/a.txt')).toBe(REDACTED);
    expect(place.read('out/b.csv')).toBe('收件人,手机\n王**,138******01\n');
  });

  it('refuses what is no text, by line and column', () => {
    place.write('a.txt', Buffer.concat([Buffer.from('户名：王小芳\n电'), Buffer.of(0xff), Buffer.from('话')]));
    const result = place.run(['redact', 'a.txt', '-r', 'base', '-e', 'utf-8', '-o', 'out.txt']);
    expect(result).toMatchObject({ code: 3, stdout: '' });
    expect(result.stderr).toContain('line 2, column 2');
    expect(place.files()).toStrictEqual(['a.txt']);
  });
});

describe('names of files', () => {
  beforeEach(() => {
    mkdirSync(join(place.folder, 'in'));
    place.write('in/13800000001.txt', '易碎');
    place.write('in/13800000101.txt', '易碎');
    place.write('in/report.txt', '易碎');
  });

  it('are told by number where they seem to show a person', () => {
    const result = place.run(['redact', 'in', '-r', 'waybill', '-o', 'out']);
    expect(result.code).toBe(0);
    expect(result.stderr).toContain("yinming: input 1, 2: the file's name seems to show a person");
    expect(result.stderr).not.toContain('13800000');
    expect(place.read('out/13800000001.txt')).toBe('易碎');
  });

  it('are redacted with --rename, each its own', () => {
    const result = place.run(['redact', 'in', '-r', 'waybill', '-o', 'out', '--rename']);
    expect(result).toMatchObject({ code: 0 });
    expect(result.stderr).not.toContain('seems to show');
    expect(readdirSync(join(place.folder, 'out')).sort()).toStrictEqual([
      '138＊＊＊＊＊＊01-2.txt',
      '138＊＊＊＊＊＊01.txt',
      'report.txt',
    ]);
  });

  it('are redacted in a folder only', () => {
    expect(place.run(['redact', 'in/report.txt', '-r', 'waybill', '-o', 'x.txt', '--rename']).code).toBe(2);
  });
});

describe('yinming find', () => {
  const lines = (stdout: string): readonly Record<string, unknown>[] =>
    stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Record<string, unknown>]));

  it('says of a text where each value stands, by line and column, and what becomes of it', () => {
    place.write('notice.txt', NOTICE.slice(1));
    const result = place.run(['find', 'notice.txt', '-r', 'dunning-notice']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const found = lines(result.stdout);
    expect(found).toMatchObject([
      { document: 1, line: 2, column: 3, start: 8, end: 11, kind: 'person-name', status: 'masked', by: 'model' },
      { document: 1, line: 3, column: 4, start: 19, end: 22, kind: 'person-name', rule: 'base#/kinds/person-name' },
      { document: 1, line: 3, column: 11, kind: 'mobile-phone', reason: 'rule', by: 'label' },
    ]);
    for (const { start, end } of found) {
      expect(['王小芳', '13800000001']).toContain(NOTICE.slice(1 + Number(start), 1 + Number(end)));
    }
    expect(place.files()).toStrictEqual(['notice.txt']);
  });

  it('says of tables and JSON in which record and field, and where in its text', () => {
    place.write('a.csv', '收件人,手机,暗语\n王小芳,13800000001,找王小芳\n李四,,好\n');
    place.write('b.ndjson', '{"收件人":{"姓名":"王小芳"},"暗语":"电13800000001"}\n');
    const result = place.run(['find', 'a.csv', 'b.ndjson', '-r', 'waybill']);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(lines(result.stdout)).toMatchObject([
      { document: 1, record: 1, place: [1], start: 0, end: 3, kind: 'person-name' },
      { document: 1, record: 1, place: [2], kind: 'mobile-phone' },
      { document: 1, record: 1, place: [3], start: 1, end: 4, kind: 'person-name' },
      { document: 1, record: 2, place: [1], kind: 'person-name' },
      { document: 2, record: 1, place: [1, 1], kind: 'person-name' },
      { document: 2, record: 1, place: [2], start: 1, end: 12, kind: 'mobile-phone', by: 'shape' },
    ]);
  });

  it('says of a row around a table its line', () => {
    place.write('a.csv', '配租公示,联系电话：13800000001\n收件人,手机\n王小芳,\n');
    const [first] = lines(place.run(['find', 'a.csv', '-r', 'base']).stdout);
    expect(first).toMatchObject({ document: 1, line: 1, kind: 'mobile-phone' });
  });

  it('says the same however the document is in', () => {
    place.write('a.txt', NOTICE.slice(1));
    const { stdout } = place.run(['find', 'a.txt', '-r', 'waybill']);
    expect(stdout).not.toBe('');
    expect(place.run(['find', '-f', 'text', '-r', 'waybill'], NOTICE.slice(1)).stdout).toBe(stdout);
    expect(place.run(['find', '-f', 'text', '-r', 'waybill'], inEncoding.gb18030(NOTICE.slice(1))).stdout).toBe(stdout);
  });

  it('goes on behind an input that cannot be read, and ends with 1', () => {
    place.write('a.txt', '户名：王小芳');
    const result = place.run(['find', 'none.txt', 'a.txt', '-r', 'base']);
    expect(result.code).toBe(1);
    expect(result.stderr).toContain('input 1');
    expect(lines(result.stdout)).toMatchObject([{ document: 2, kind: 'person-name' }]);
  });

  it('needs a pack, and a format that is known', () => {
    place.write('a.bin', '户名：王小芳');
    expect(place.run(['find', 'a.bin']).code).toBe(2);
    expect(place.run(['find', 'a.bin', '-r', 'base']).code).toBe(3);
  });
});
