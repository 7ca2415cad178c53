/** What becomes of the lines of each wire: records, NULL, columns that go, escapes, quotes, and what is refused. */
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format.ts';
import { compile } from '../../../src/redact/compile.ts';
import { RedactError } from '../../../src/redact/redact-error.ts';
import { parsePack } from '../../../src/rules/parse.ts';
import { toBytes } from '../../formats/through.ts';
import { planOf } from '../../support/plans.ts';
import { filtered, passed, type Wish } from './filtered.ts';

const NAMES = { columns: ['收件人', '手机', '托寄物', '件数'] };

/** A pack whose rule for remarks puts a text in their place. */
function replacing(text: string): Wish {
  const pack = { schema: 1, id: 'own', version: '1.0.0', title: 'own', sources: { a: { title: 'a' } } };
  const fields = [{ labels: ['备注'], replace: text, why: 'a' }];
  return { plan: compile(parsePack({ ...pack, fields })), columns: ['备注'] };
}

describe('ndjson', () => {
  it.each([
    ['an object', '{"收件人":"张三","手机":"13800000001"}', '{"收件人":"张*","手机":"138******01"}'],
    [
      'numbers and blanks as they came',
      ' { "收件人" : "张三" , "重量" : 1.50 }\t',
      ' { "收件人" : "张*" , "重量" : 1.50 }\t',
    ],
    ['an 18-digit number', '{"订单号":123456789012345678}', '{"订单号":123456789012345678}'],
    ['an object in an object', '{"收件人":{"姓名":"欧阳娜娜"}}', '{"收件人":{"姓名":"欧阳**"}}'],
    ['an escape', '{"收件人":"\\u5f20\\u4e09"}', '{"收件人":"张*"}'],
    ['an array of objects', '[{"收件人":"张三"},{"收件人":"李四"}]', '[{"收件人":"张*"},{"收件人":"李*"}]'],
    ['null', 'null', 'null'],
    ['null between blanks', ' null\t', ' null\t'],
    ['the word for NULL', '\\N', '\\N'],
    ['nothing', '', ''],
    ['blanks', ' \t', ' \t'],
  ])('%s', (_, line, expected) => {
    expect(passed(`${line}\n${line}\r\n${line}`)).toBe(`${expected}\n${expected}\r\n${expected}`);
  });

  it('takes a dropped column out with its key', () => {
    const line = '{"户主":"张三丰","家庭成员":["李四"],"月保障金":1860}\n';
    expect(passed(line, { plan: planOf('low-income') })).toBe('{"户主":"张*丰","月保障金":1860}\n');
  });

  it('numbers names anew in every record', () => {
    const line = '{"原告":"张三","被告":"张小雨"}\n';
    expect(passed(line + line, { plan: planOf('court-judgment') })).toBe('{"原告":"张某1","被告":"张某2"}\n'.repeat(2));
  });

  it('keeps or drops what no rule names as it is told', () => {
    const line = '{"收件人":"张三","会员等级":"金卡"}\n';
    expect(passed(line, { other: 'keep' })).toBe('{"收件人":"张*","会员等级":"金卡"}\n');
    expect(passed(line, { other: 'drop' })).toBe('{"收件人":"张*"}\n');
  });

  it.each([
    ['half an object', '{"收件人":"张三"', 'json/syntax'],
    ['two objects', '{"收件人":"张三"} {"收件人":"张三"}', 'json/syntax'],
    ['a text', '"张三"', 'json/not-records'],
    ['null and more', 'null null', 'json/not-records'],
    ['another word', 'nullx', 'json/not-records'],
    ['a tab in a text', '{"收件人":"张\t三"}', 'json/syntax'],
    ['a key that no rule names', '{"收件人":"张三","暗号":"1"}', 'record/unnamed-field'],
    ['a carriage return between two values', '{"收件人":"张三",\r"件数":1}', 'wire/carriage-return'],
  ])('refuses %s, and names the line', (_, second, code) => {
    const { text, error } = filtered(`{"件数":1}\n${second}\n{"件数":1}\n`);
    expect(text).toBe('{"件数":1}\n');
    expect(error).toMatchObject({ code });
    const line = error instanceof RedactError ? error.record : error instanceof FormatError && error.place.line;
    expect(line).toBe(2);
  });
});

describe('tsv', () => {
  const tsv = (wish: Wish = {}): Wish => ({ wire: 'tsv', ...NAMES, ...wish });

  it.each([
    ['a row', '张三\t13800000001\t血压计\t1', '张*\t138******01\t\t1'],
    ['NULL', '\\N\t\\N\t\\N\t\\N', '\\N\t\\N\t\\N\t\\N'],
    ['empty cells', '\t\t\t', '\t\t\t'],
    ['quotes, which mean nothing', '"张三"\t\t\t"', '"张*"\t\t\t"'],
    ['backslashes, which mean nothing', 'a\\tb\t\\n\t\\\t\\', '*\\**\t\\*\t\t\\'],
  ])('%s', (_, line, expected) => {
    expect(passed(`${line}\n${line}\r\n${line}`, tsv())).toBe(`${expected}\n${expected}\r\n${expected}`);
  });

  it('empties a column that goes, and moves none', () => {
    const columns = ['序号', '户主', '家庭人口', '月保障金'];
    expect(passed('1\t张三丰\t3\t1860\n\\N\t\\N\t\\N\t\\N\n', tsv({ columns, plan: planOf('low-income') }))).toBe(
      '1\t张*丰\t\t1860\n\\N\t\\N\t\t\\N\n',
    );
    expect(passed('张三\t金卡\n', tsv({ columns: ['收件人', '会员等级'], other: 'drop' }))).toBe('张*\t\n');
    expect(passed('张三\t金卡\n', tsv({ columns: ['收件人', '会员等级'], other: 'keep' }))).toBe('张*\t金卡\n');
  });

  it('has the word for NULL that it is told', () => {
    expect(passed('NULL\t\\N\tx\tNULL\n', tsv({ nullWord: 'NULL' }))).toBe('NULL\t\\*\t\tNULL\n');
  });

  it('takes a line for a row even where it is empty', () => {
    expect(passed('\n张三\n\n', { wire: 'tsv', columns: ['收件人'] })).toBe('\n张*\n\n');
    expect(filtered('\n', tsv()).error).toMatchObject({
      code: 'wire/row-length',
      place: { line: 1, column: 1, cell: 2 },
    });
  });

  it.each([
    ['a cell too few', '张三\t1\t2', { line: 1, column: 7, cell: 4 }],
    ['a cell too many', '张三\t1\t2\t3\t4', { line: 1, column: 10, cell: 5 }],
  ])('refuses %s', (_, line, place) => {
    expect(filtered(line, tsv()).error).toMatchObject({ code: 'wire/row-length', place });
  });

  it('refuses columns that no rule names before the first line', () => {
    expect(() => filtered('', tsv({ columns: ['收件人', '会员等级'] }))).toThrow('table/unnamed-columns at 2');
  });

  it.each(['a\tb', 'a\nb', 'a\rb'])('refuses a rule whose text cannot stand in a cell: %j', (text) => {
    const wish = replacing(text);
    expect(filtered('x\n', { ...wish, wire: 'tsv' }).error).toMatchObject({ code: 'wire/no-cell' });
    const written = JSON.stringify(text).slice(1, -1);
    expect(passed('x\n', { ...wish, wire: 'tsv', escape: 'backslash' })).toBe(`${written}\n`);
    expect(passed('{"备注":"x"}\n', { ...wish, columns: [] })).toBe(`{"备注":"${written}"}\n`);
  });

  describe('with backslashes', () => {
    const escaped = (wish: Wish = {}): Wish => tsv({ escape: 'backslash', ...wish });

    it.each([
      ['a name in escapes', '\\x张\\三\t\\x31380000000\\x31\t\t', 'x**\t138******01\t\t'],
      ['a line end between two names', '张三\\n李四\t\t\t', '张*\\n李*\t\t\t'],
      ['a tab inside a cell', '张三\\t李四\t\t\t', '张*\\t**\t\t\t'],
      ['a tab behind a backslash', '张三\\\t李四\t\t\t', '张*\\t**\t\t\t'],
      ['NULL', '\\N\t\\N\t\\N\t\\N', '\\N\t\\N\t\\N\t\\N'],
      ['a backslash', '\\\\\t\\\\N\t\t\\\\', '\\\\\t\\\\*\t\t\\\\'],
      ['a name in bytes', '\\xe5\\xbc\\xa0三\t\t\t', '张*\t\t\t'],
    ])('%s', (_, line, expected) => {
      expect(passed(`${line}\n${line}\r\n`, escaped())).toBe(`${expected}\n${expected}\r\n`);
    });

    it('refuses a backslash at the end of a line, and bytes that are no character', () => {
      const open = filtered('张三\t\t\t\\\n1\n', escaped());
      expect(open.error).toMatchObject({ code: 'wire/open-escape', place: { line: 1, column: 6 } });
      expect(filtered('\\xff\t\t\t\n', escaped()).error).toMatchObject({ code: 'wire/not-utf-8' });
    });
  });
});

describe('csv', () => {
  const csv = (wish: Wish = {}): Wish => ({ wire: 'csv', ...NAMES, ...wish });

  it.each([
    ['a row', '张三,13800000001,血压计,1', '张*,138******01,,1'],
    ['quotes', '"张三","13800000001","血,压""计","1"', '"张*","138******01","","1"'],
    ['NULL', '\\N,\\N,\\N,\\N', '\\N,\\N,\\N,\\N'],
    ['empty cells', ',"",,', ',"",,'],
  ])('%s', (_, line, expected) => {
    expect(passed(`${line}\n${line}\r\n${line}`, csv())).toBe(`${expected}\n${expected}\r\n${expected}`);
  });

  it('writes a single cell that becomes empty with quotes, since an empty line would be no row', () => {
    expect(passed('金卡\n', { wire: 'csv', columns: ['会员等级'], other: 'drop' })).toBe('""\n');
  });

  it.each([
    ['a line end in quotes', '"张\n三",1,2,3', 'csv/open-quote', { line: 1, column: 1, cell: 1 }],
    ['a stray quote', '张"三",1,2,3', 'csv/stray-quote', { line: 1, column: 2, cell: 1 }],
    ['a cell too few', '张三,1,2', 'wire/row-length', { line: 1, column: 7, cell: 4 }],
    ['a cell too many', '张三,1,2,3,4', 'wire/row-length', { line: 1, column: 10, cell: 5 }],
  ])('refuses %s', (_, line, code, place) => {
    expect(filtered(line, csv()).error).toMatchObject({ code, place });
  });

  it('refuses a rule whose text ends a line', () => {
    const wish = { ...replacing('a\nb'), wire: 'csv' } as const;
    expect(filtered('x\n', wish).error).toMatchObject({ code: 'wire/no-cell' });
    expect(passed('x\n', { ...replacing('a,"b'), wire: 'csv' })).toBe('"a,""b"\n');
  });
});

describe('every wire', () => {
  const row = { ndjson: '{"收件人":"张三"}', tsv: '张三', csv: '张三' } as const;
  const masked = { ndjson: '{"收件人":"张*"}', tsv: '张*', csv: '张*' } as const;
  const wires = (['ndjson', 'tsv', 'csv'] as const).map((wire) => ({
    wire,
    wish: { wire, columns: wire === 'ndjson' ? [] : ['收件人'] },
  }));

  it.each(wires)('passes a byte order mark on: $wire', ({ wire, wish }) => {
    expect(passed(`\ufeff${row[wire]}\n`, wish)).toBe(`\ufeff${masked[wire]}\n`);
  });

  it.each(wires)('refuses what is not UTF-8, in a column that is copied too: $wire', ({ wire, wish }) => {
    const good = toBytes(`${row[wire]}\n`);
    for (const bad of [[0xff], [0xc0, 0x80], [0xed, 0xa0, 0x80], [0xd5, 0xc5], [0xe5, 0xbc]]) {
      const line = Buffer.concat([good.subarray(0, -1), Buffer.from(bad), Buffer.from('\n')]);
      const { text, error } = filtered(Buffer.concat([good, line, good]), { ...wish, other: 'keep' });
      expect(text).toBe(`${masked[wire]}\n`);
      expect(error).toMatchObject({ code: 'wire/not-utf-8', place: { line: 2, column: 1 } });
    }
  });

  it.each(wires)('is not misled by the marks of other encodings: $wire', ({ wish }) => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      const { text, error } = filtered(Buffer.from([...mark, 0x0a]), wish);
      expect({ text, error }).toMatchObject({ text: '', error: { code: 'wire/not-utf-8' } });
    }
  });

  it.each(wires)('refuses a carriage return within a line: $wire', ({ wire, wish }) => {
    const { text, error } = filtered(`${row[wire]}\r\n${row[wire]}\r${row[wire]}\n`, wish);
    expect(text).toBe(`${masked[wire]}\r\n`);
    expect(error).toMatchObject({ code: 'wire/carriage-return', place: { line: 2 } });
  });

  it.each(wires)('refuses a line that is too long, whether its end has come or not: $wire', ({ wire, wish }) => {
    const length = toBytes(row[wire]).length;
    expect(filtered(`${row[wire]}\r\n${row[wire]}`, { ...wish, maxRecord: length }).error).toBeUndefined();
    for (const end of ['\n', '\r\n', '', 'x'.repeat(100_000)]) {
      const { text, error } = filtered(`${row[wire]}${end}`, { ...wish, maxRecord: length - 1 });
      expect({ text, error }).toMatchObject({
        text: '',
        error: { code: 'record/too-long', place: { line: 1, column: 1 } },
      });
    }
  });

  it.each(wires)('is nothing where nothing came: $wire', ({ wish }) => {
    expect(passed('', wish)).toBe('');
  });
});
