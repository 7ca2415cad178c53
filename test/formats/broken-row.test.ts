/** Where a row ends that cannot be read: what is skipped of a table, and what is read behind it. */
import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import type { Editor, FormatError, FormatOptions } from '../../src/formats/format.ts';
import { ndjson } from '../../src/formats/json.ts';
import { idle, textThrough, through, toBytes, toText } from './through.ts';

/** What comes out behind the header, what is skipped, and the places of its errors, with the input cut at every byte too. */
const parted = (rows: string, options: FormatOptions = {}, format = csv) => {
  const head = format === csv ? 'a,b\n' : '';
  const ways = [[], Array.from(toBytes(head + rows), (_, index) => index)].map((edges) => {
    const skipped: number[][] = [];
    const errors: string[] = [];
    const editor: Editor = {
      ...idle,
      skip: (bytes, error) => {
        if (error !== undefined) {
          skipped.push([]);
          errors.push(placeOf(error));
        }
        skipped.at(-1)?.push(...bytes);
      },
    };
    const out = textThrough(format, head + rows, editor, { ...options, encoding: 'utf-8', edges });
    return { out: out.slice(head.length), skipped: skipped.map((row) => toText(Uint8Array.from(row))), errors };
  });
  expect(ways[1]).toStrictEqual(ways[0]);
  return ways[0]!;
};

const placeOf = ({ code, place: { line, column, record, cell } }: FormatError): string =>
  `${code} ${[line, column, record, cell].filter((number) => number !== undefined).join(' ')}`;

describe('a row that is skipped', () => {
  it.each([
    ['ends with its line, where a quote stands in text', '5"x,2\n3,4\n', ['5"x,2\n'], '3,4\n'],
    ['or several do', '5"x"",2"\n3,4\n', ['5"x"",2"\n'], '3,4\n'],
    ['or text stands behind a quoted cell', '"1"x,2\n3,4\n', ['"1"x,2\n'], '3,4\n'],
    ['or in a cell whose quotes are not doubled', '"a "x" b",2\n"3","4"\n', ['"a "x" b",2\n'], '"3","4"\n'],
    ['takes along a quoted cell of two lines behind the fault', '5"x,"1\n2"\n3,4\n', ['5"x,"1\n2"\n'], '3,4\n'],
    ['and one before it', '"1\n2"x,3\n3,4\n', ['"1\n2"x,3\n'], '3,4\n'],
    ['is the line in which a quote was not closed', '1,"2\n3,4\n5,6\n', ['1,"2\n'], '3,4\n5,6\n'],
    ['though the next quoted cell seems to close it', '1,"2\n3,4\n5,"6"\n', ['1,"2\n'], '3,4\n5,"6"\n'],
    ['or the next row in quotes does', '"1","2\n"3","4"\n', ['"1","2\n'], '"3","4"\n'],
    ['or the one after a doubled quote', '1,"2\n3,""\n4,"5"\n', ['1,"2\n'], '3,""\n4,"5"\n'],
    ['also behind another fault', '5"x,"2\n3,4\n5,"6"\n', ['5"x,"2\n'], '3,4\n5,"6"\n'],
    ['also twice', '1,"2\n3,"4\n5,"6"\n', ['1,"2\n', '3,"4\n'], '5,"6"\n'],
    ['with line ends of two bytes', '1,"2\r\n3,4\r\n5,"6"\r\n', ['1,"2\r\n'], '3,4\r\n5,"6"\r\n'],
    ['with the line ends of old', '1,"2\r3,4\r5,"6"\r', ['1,"2\r'], '3,4\r5,"6"\r'],
    ['up to a carriage return at the end', '1,"2\r', ['1,"2\r'], ''],
    ['has too many cells', '1,2,3\n4,5\n', ['1,2,3\n'], '4,5\n'],
    ['has too many in two lines', '1,"2\n3",4\n5,6\n', ['1,"2\n3",4\n'], '5,6\n'],
    ['has too few', '1\n2,3\n4', ['1\n', '4'], '2,3\n'],
    ['stands between empty lines, which stay', '\n1\n\n2,3\n', ['1\n'], '\n\n2,3\n'],
    ['is the only one', '1', ['1'], ''],
  ])('%s', (_, rows, skipped, out) => {
    expect(parted(rows)).toMatchObject({ out, skipped });
  });

  it('counts as a record in what is said of those behind it, lines too', () => {
    expect(parted('1,"2\r\n3,"4"\n5\n6,7\n8"9,0\n').errors).toStrictEqual([
      'csv/stray-quote 3 4 1 2',
      'csv/row-length 4 2 3 2',
      'csv/stray-quote 6 2 5 1',
    ]);
  });

  it('is told with the first of its faults', () => {
    expect(parted('1"2,3,"4"5,6\n').errors).toStrictEqual(['csv/stray-quote 2 2 1 1']);
  });

  it.each([
    ['goes up to its line end', '123456789,0\n1,2\n', ['123456789,0\n'], '1,2\n'],
    ['or to that of two bytes', '123456789,0\r\n1,2\r\n', ['123456789,0\r\n'], '1,2\r\n'],
    ['or to the end', '1,2\n123456789,0', ['123456789,0'], '1,2\n'],
    ['or to where a quote was not closed', '1,"2\n3,4\n5,6\n7,8\n', ['1,"2\n'], '3,4\n5,6\n7,8\n'],
    ['and no further where nothing is sure', '1,"23456789"\n3,4\n', ['1,"23456789"\n'], '3,4\n'],
    ['whatever characters it is cut in', '张三张三张三,0\n1,2\n', ['张三张三张三,0\n'], '1,2\n'],
    ['where its line end is the first byte too many', '1,"23456\n7"\n3,4\n', ['1,"23456\n', '7"\n'], '3,4\n'],
  ])('where it is too long %s', (_, rows, skipped, out) => {
    const { errors, ...rest } = parted(rows, { maxRecord: 8 });
    expect(rest).toStrictEqual({ out, skipped });
    expect(errors[0]).toContain('record/too-long');
  });

  it('is handed on in pieces, where it is too long to be kept', () => {
    let longest = 0;
    let size = 0;
    const session = csv.open({
      ...idle,
      skip: (bytes) => {
        longest = Math.max(longest, bytes.length);
        size += bytes.length;
      },
    });
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    session.push(toBytes('a,b\n1,2\n'));
    for (let index = 0; index < 20; index += 1) expect(session.push(chunk)).toHaveLength(0);
    expect(toText(session.push(toBytes('\n3,4\n')))).toBe('3,4\n');
    expect([session.records, size]).toStrictEqual([2, 20 * chunk.length + 1]);
    expect(longest).toBeLessThan(9 * 1024 * 1024);
  });

  it('is found in linear time, though rows are read anew', () => {
    const rows = ['1,"2\n', '3,""\n'.repeat(3), '"1"2,"\n', '5"6\n'].join('').repeat(20_000);
    const start = performance.now();
    const skipped: number[] = [];
    const out = through(csv, `a,b\n${rows}`, { ...idle, skip: (bytes) => void skipped.push(bytes.length) });
    expect(skipped.reduce((sum, size) => sum + size, out.length)).toBe(rows.length + 4);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('is one whose edited cell is no UTF-8', () => {
    const rows = Uint8Array.of(...toBytes('a,b\n1,2\n3,'), 0xd5, 0xc5, ...toBytes('\n4,5\n'));
    const skipped: number[] = [];
    const editor: Editor = { ...idle, skip: (bytes) => void skipped.push(...bytes) };
    expect(toText(through(csv, rows, editor, { encoding: 'utf-8' }))).toBe('a,b\n1,2\n4,5\n');
    expect(skipped).toStrictEqual([0x33, 0x2c, 0xd5, 0xc5, 0x0a]);
  });

  it('is none above the first record: a table without a header is refused', () => {
    const skip = () => expect.unreachable();
    for (const document of ['1,"2', 'x"y\n1,2\n', '1,2\n']) {
      const read = () => textThrough(csv, document, { ...idle, isLabel: (text) => text === 'a', skip });
      expect(read).toThrow(/csv/);
    }
  });
});

describe('a line of NDJSON that is skipped', () => {
  it.each([
    ['is no JSON', '{"a":1}\n{"a":\n{"a":2}\n', ['{"a":\n'], '{"a":1}\n{"a":2}\n'],
    ['is too long', '{"a":123456}\n{"a":2}\n', ['{"a":123456}\n'], '{"a":2}\n'],
    ['is too long, though blank', '          \n{"a":2}\n', ['          \n'], '{"a":2}\n'],
    ['is too long at the end', '{"a":2}\n{"a":"张三张三', ['{"a":"张三张三'], '{"a":2}\n'],
  ])('%s', (_, lines, skipped, out) => {
    expect(parted(lines, { maxRecord: 9 }, ndjson)).toMatchObject({ out, skipped });
  });

  it('is counted in what is said of those behind it', () => {
    expect(parted('x\n\n{"a":1}\n{"a":}\n', {}, ndjson).errors).toStrictEqual([
      'json/syntax 1 1 1',
      'json/syntax 4 6 3',
    ]);
  });
});

describe('a session that skips', () => {
  it('lets the errors of its editor pass, those that look like its own too', () => {
    for (const format of [csv, ndjson]) {
      const thrown = new Error('the editor');
      const editor: Editor = {
        ...idle,
        record: () => {
          throw thrown;
        },
        skip: () => expect.unreachable(),
      };
      expect(() => textThrough(format, format === csv ? 'a,b\n1,2\n' : '{"a":1}\n', editor)).toThrow(thrown);
    }
  });
});
