import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.ts';
import type { Change, ColumnUse, Field } from '../../src/formats/format.ts';
import { editorOf, faultOf, idle, textThrough, through, toBytes, toText } from './through.ts';

/** What comes out where each cell of the second column becomes `change`. */
const second = (document: string, change: Change): string => {
  const editor = editorOf({
    labels: ['姓名', '手机'],
    uses: ['copy', 'edit'],
    change: () => change,
  });
  return textThrough(csv, document, editor);
};

/** What comes out where the columns are used so and edited cells become `x`. */
const used = (document: string, uses: readonly ColumnUse[], change: Change = 'x'): string =>
  textThrough(csv, document, editorOf({ labels: ['a', 'b', 'c', 'd', '""'], uses, change: () => change }));

describe('a cell that is edited', () => {
  it.each([
    ['without quotes stays without', '姓名,手机\n张三,1\n', '2', '姓名,手机\n张三,2\n'],
    ['in quotes stays in quotes', '姓名,手机\n"张三","1"\n', '2', '姓名,手机\n"张三","2"\n'],
    ['in quotes has its quotes doubled', '姓名,手机\n张三,"1"\n', 'a"b""', '姓名,手机\n张三,"a""b"""""\n'],
    ['gets quotes for a delimiter', '姓名,手机\n张三,1\n', '1,2', '姓名,手机\n张三,"1,2"\n'],
    ['gets quotes for a quote', '姓名,手机\n张三,1\n', 'a"b', '姓名,手机\n张三,"a""b"\n'],
    ['gets quotes for LF', '姓名,手机\n张三,1\n', 'a\nb', '姓名,手机\n张三,"a\nb"\n'],
    ['gets quotes for CR', '姓名,手机\n张三,1\n', 'a\rb', '姓名,手机\n张三,"a\rb"\n'],
    ['gets none for another delimiter', '姓名,手机\n张三,1\n', 'a;b\t', '姓名,手机\n张三,a;b\t\n'],
    ['gets none for blanks', '姓名,手机\n张三,1\n', ' a ', '姓名,手机\n张三, a \n'],
    ['may become empty', '姓名,手机\n张三,1\n', '', '姓名,手机\n张三,\n'],
    ['is emptied where it is taken out', '姓名,手机\n张三,1\n', null, '姓名,手机\n张三,\n'],
    ['keeps its quotes where it is emptied', '姓名,手机\n张三,"1"\n', null, '姓名,手机\n张三,""\n'],
    ['may have been empty', '姓名,手机\n张三,\n', '2', '姓名,手机\n张三,2\n'],
    ['takes a lone surrogate as U+FFFD', '姓名,手机\n张三,1\n', 'a\ud83d', '姓名,手机\n张三,a\ufffd\n'],
    ['is left alone for undefined', '姓名,手机\n张三,"1"\n', undefined, '姓名,手机\n张三,"1"\n'],
    ['does not touch a semicolon file', '姓名;手机\n张三,一;1\n', '2,3', '姓名;手机\n张三,一;2,3\n'],
    ['gets quotes for a semicolon there', '姓名;手机\n张三;1\n', '2;3', '姓名;手机\n张三;"2;3"\n'],
  ])('%s', (_, document, change, result) => {
    expect(second(document, change)).toBe(result);
  });

  it('is told as text, with its label, its place and the number of its record', () => {
    const told: (Field & { record: number })[] = [];
    const editor = editorOf({
      labels: ['姓名', '手机'],
      uses: ['edit', 'copy', 'edit'],
      change: (field, record) => void told.push({ ...field, record }),
    });
    textThrough(csv, '姓名,其他,手机\n"张""三",x,"1\r\n2"\n\n 李四 ,x,\n', editor);
    expect(told).toStrictEqual([
      { labels: ['姓名'], text: '张"三', place: [1], record: 1 },
      { labels: ['手机'], text: '1\r\n2', place: [3], record: 1 },
      { labels: ['姓名'], text: ' 李四 ', place: [1], record: 2 },
      { labels: ['手机'], text: '', place: [3], record: 2 },
    ]);
  });

  it('changes no byte around it', () => {
    const document = '\ufeff名单,,\r\n\n"姓名",手机,备注\n张三,"1",\r\r\n李四,2,"\r\n"\n王五,3,"a""b"';
    const result = '\ufeff名单,,\r\n\n"姓名",手机,备注\n张三,"*",\r\r\n李四,*,"\r\n"\n王五,*,"a""b"';
    const editor = editorOf({ labels: ['姓名', '手机'], uses: ['copy', 'edit', 'copy'], change: () => '*' });
    expect(textThrough(csv, document, editor)).toBe(result);
  });

  it('may stand beside cells that are no UTF-8', () => {
    const header = toBytes('姓名,手机\n');
    const bytes = Uint8Array.of(...header, 0xd5, 0xc5, 0x00, 0xff, 0x2c, 0x31, 0x0a);
    const editor = editorOf({ labels: ['姓名'], uses: ['copy', 'edit'], change: () => '*' });
    const result = Uint8Array.of(...header, 0xd5, 0xc5, 0x00, 0xff, 0x2c, 0x2a, 0x0a);
    expect(through(csv, bytes, { ...editor, isLabel: () => true }, { encoding: 'utf-8' })).toStrictEqual(result);
  });

  it('may be as long as a record', () => {
    const long = '张"'.repeat(100_000);
    const document = `姓名,手机\n"${long.replaceAll('"', '""')}",1\n`;
    const editor = editorOf({ uses: ['edit', 'copy'], change: ({ text }) => (text === long ? `${text}!` : null) });
    expect(textThrough(csv, document, editor) === document.replace('",1', '!",1')).toBe(true);
  });
});

describe('a column that is dropped', () => {
  it.each([
    ['the first', 'a,b,c\n1,2,3\n', ['drop', 'copy', 'copy'], 'b,c\n2,3\n'],
    ['one in the middle', 'a,b,c\n1,2,3\n', ['copy', 'drop', 'copy'], 'a,c\n1,3\n'],
    ['the last', 'a,b,c\r\n1,2,3\r\n', ['copy', 'copy', 'drop'], 'a,b\r\n1,2\r\n'],
    ['the last of a last line without line end', 'a,b,c\n1,2,3', ['copy', 'copy', 'drop'], 'a,b\n1,2'],
    ['several', 'a,b,c,d\n1,2,3,4\n', ['drop', 'copy', 'drop', 'copy'], 'b,d\n2,4\n'],
    ['several at the beginning', 'a,b,c,d\n1,2,3,4\n', ['drop', 'drop', 'copy', 'copy'], 'c,d\n3,4\n'],
    ['several at the end', 'a,b,c,d\n1,2,3,4\n', ['copy', 'copy', 'drop', 'drop'], 'a,b\n1,2\n'],
    ['all but the first', 'a,b,c\n1,2,3\n', ['copy', 'drop', 'drop'], 'a\n1\n'],
    ['all but one in the middle', 'a,b,c\n1,2,3\n', ['drop', 'copy', 'drop'], 'b\n2\n'],
    ['all but the last', 'a,b,c\n1,2,3\n', ['drop', 'drop', 'copy'], 'c\n3\n'],
    ['beside edited cells', 'a,b,c\n1,2,3\n', ['edit', 'drop', 'edit'], 'a,c\nx,x\n'],
    ['with its quotes and what is in them', 'a,"b",c\n1,"2,\n""",3\n', ['copy', 'drop', 'copy'], 'a,c\n1,3\n'],
    ['before an empty cell', 'a,b\n1,\n', ['drop', 'edit'], 'b\nx\n'],
    ['while titles stay as they are', '一,二,三\n\na,b,c\n1,2,3\n', ['drop', 'copy', 'copy'], '一,二,三\n\nb,c\n2,3\n'],
    ['while the byte order mark stays', '\ufeffa,b\n1,2\n', ['drop', 'copy'], '\ufeffb\n2\n'],
  ] as const)('goes: %s', (_, document, uses, result) => {
    expect(used(document, uses)).toBe(result);
  });

  it.each([
    ['a cell that is empty alone is written as two quotes', 'a,b\n1,\n2,3\n', ['drop', 'copy'], 'b\n""\n3\n'],
    ['two quotes stay', 'a,b\n1,""\n', ['drop', 'copy'], 'b\n""\n'],
    ['a label that is empty alone too', 'a,\n1,2\n', ['drop', 'copy'], '""\n2\n'],
    ['the first of three', 'a,b,c\n,2,3\n', ['copy', 'drop', 'drop'], 'a\n""\n'],
  ] as const)('leaves no empty line where a record was: %s', (_, document, uses, result) => {
    expect(used(document, uses)).toBe(result);
  });

  it.each([
    ['alone in its table', 'a\n1\n"2"\n', ['edit'], null, 'a\n""\n""\n'],
    ['alone in its table, by an empty text', 'a\n1\n', ['edit'], '', 'a\n""\n'],
    ['alone beside dropped ones', 'a,b,c\n1,2,3\n', ['drop', 'edit', 'drop'], null, 'b\n""\n'],
  ] as const)('nor does a cell that is emptied %s', (_, document, uses, change, result) => {
    expect(used(document, uses, change)).toBe(result);
  });

  it('takes header and records along where it is not alone in going', () => {
    const document = '名单\r\na,b\r\n1,2\r\n\r\n3,"4\n"\r\n';
    expect(used(document, ['drop', 'drop'])).toBe('名单\r\n\r\n');
    const session = csv.open(editorOf({ labels: ['a', 'b'], uses: ['drop', 'drop'] }));
    session.push(toBytes(document));
    session.end();
    expect(session.records).toBe(2);
  });
});

describe('lines', () => {
  it.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CR LF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['all of them', 'a,b\r1,2\n3,4\r\n'],
    ['all of them, the last line without', 'a,b\r1,2\n3,4'],
    ['empty lines, which are no records', '\na,b\n\n\r\n1,2\r\r3,4\n\n'],
    ['CR CR LF', 'a,b\r\r\n1,2\r\r\n3,4\r\r\n'],
  ])('may end in %s', (_, document) => {
    const result = document.replace(/[1-4]/g, '*');
    const editor = editorOf({ labels: ['a', 'b'], change: () => '*' });
    const session = csv.open(editor);
    expect(textThrough(csv, document, editor)).toBe(result);
    session.push(toBytes(document));
    session.end();
    expect(session.records).toBe(2);
  });

  it('may hold NUL bytes', () => {
    expect(textThrough(csv, 'a,b\n\0,1\0\n', editorOf({ change: ({ text }) => `${text}!` }))).toBe('a,b\n\0!,1\0!\n');
  });
});

describe('TSV', () => {
  it('is cut by tabs alone, quoted as a spreadsheet does', () => {
    const document = 'a\tb\n1,2;3\t"4\t""5""\n6"\n';
    const told: string[] = [];
    const editor = editorOf({ change: ({ text }) => void told.push(text) });
    expect(textThrough(tsv, document, editor)).toBe(document);
    expect(told).toStrictEqual(['1,2;3', '4\t"5"\n6']);
  });

  it('gets quotes for tabs and not for commas', () => {
    const write = (text: string) => textThrough(tsv, 'a\tb\n1\t2\n', editorOf({ change: () => text }));
    expect(write('x,y')).toBe('a\tb\nx,y\tx,y\n');
    expect(write('x\ty')).toBe('a\tb\n"x\ty"\t"x\ty"\n');
  });
});

describe('a table that cannot be read', () => {
  it.each([
    ['a quote in a cell without quotes', 'a,b\n1,2"3\n', 'csv/stray-quote', 2, 4, 1, 2],
    ['a quote behind a blank', 'a,b\n1, "2"\n', 'csv/stray-quote', 2, 4, 1, 2],
    ['a letter after a closing quote', 'a,b\n"张三"x,2\n', 'csv/stray-quote', 2, 5, 1, 1],
    ['a character after a closing quote', 'a,b\n1,"2"张\n', 'csv/stray-quote', 2, 6, 1, 2],
    ['a blank after a closing quote', 'a,b\n1,"2" \n', 'csv/stray-quote', 2, 6, 1, 2],
    ['a quote that stays open', 'a,b\n1,2\n\n𠮷,"3\n4', 'csv/open-quote', 4, 3, 2, 2],
    ['a quote that stays open at the very end', 'a,b\n1,"', 'csv/open-quote', 2, 3, 1, 2],
    ['a quote that stays open after a doubled one', 'a,b\n1,"2""', 'csv/open-quote', 2, 3, 1, 2],
    ['a cell too many', 'a,b\n张,2,\n', 'csv/row-length', 2, 5, 1, 3],
    ['a cell too few', 'a,b\n1,2\n\n"张\n三"\n', 'csv/row-length', 5, 3, 2, 2],
    ['a line of blanks', 'a,b\n  \n', 'csv/row-length', 2, 3, 1, 2],
    ['a lone CR in a cell', 'a,b\n1\r2,3\n', 'csv/row-length', 2, 2, 1, 2],
    ['a long line inside quotes before', 'a,b\n"12345\n67",8\n9\n', 'csv/row-length', 4, 2, 2, 2],
    ['lines inside quotes before', 'a,b\r\n"1\r\n\r2\n",3\r\n4,"5"6\r\n', 'csv/stray-quote', 6, 6, 2, 2],
  ] as const)('says where there is %s', (_, document, code, line, column, record, cell) => {
    for (let step = 1; step <= 3; step += 1) {
      const edges = Array.from(toBytes(document), (_byte, index) => index * step);
      const read = () => textThrough(csv, document, idle, { edges });
      expect(faultOf(read)).toStrictEqual({ code, line, column, record, cell });
    }
  });

  it('says where an edited cell is no UTF-8', () => {
    const bytes = Uint8Array.of(...toBytes('a,b\n1,2\n张,"'), 0xd5, 0xc5, ...toBytes('"\n'));
    expect(faultOf(() => through(csv, bytes, idle, { encoding: 'utf-8' }))).toStrictEqual({
      code: 'encoding/not-utf-8',
      line: 3,
      column: 3,
      record: 2,
      cell: 2,
    });
  });

  it('does not count a byte order mark as a column', () => {
    expect(faultOf(() => textThrough(csv, '\ufeffa"'))).toMatchObject({ line: 1, column: 2 });
  });

  it.each([
    ['a record', 'a,b\n1,2\n张三,1234\n', 'a,b\n1,2\n张三,123\n', 10],
    ['a record without line end', 'a,b\n张三,1234', 'a,b\n张三,123', 10],
    ['a record before CR LF', 'a,b\r\n张三,1234\r\n', 'a,b\r\n张三,123\r\n', 10],
    ['a record of quotes', 'a,b\n"""""""",2\n', 'a,b\n"""""""",\n', 9],
  ])('is one with %s longer than the limit', (_, long, short, maxRecord) => {
    for (const edges of [[], Array.from(long, (_byte, index) => index)]) {
      expect(textThrough(csv, short, idle, { maxRecord, edges })).toBe(short);
      expect(faultOf(() => textThrough(csv, long, idle, { maxRecord, edges }))).toStrictEqual({
        code: 'record/too-long',
        line: long.split('\n').findIndex((line) => line.length > 6) + 1,
        column: 1,
        record: long.startsWith('a,b\n1') ? 2 : 1,
      });
    }
  });

  it('is one with a record longer than the limit in all of two bytes', () => {
    expect(textThrough(csv, 'ab', idle, { maxRecord: 2 })).toBe('ab');
    expect(faultOf(() => textThrough(csv, 'ab', idle, { maxRecord: 1 }))).toMatchObject({ code: 'record/too-long' });
  });

  it('is one with a quote that never closes, after 8 MiB', () => {
    const session = csv.open(idle);
    session.push(toBytes('a,b\n1,2\n1,"'));
    const chunk = new Uint8Array(1024 * 1024).fill(0x61);
    const fault = faultOf(() => {
      for (let index = 0; index < 9; index += 1) expect(session.push(chunk)).toHaveLength(0);
    });
    expect(fault).toStrictEqual({ code: 'record/too-long', line: 3, column: 1, record: 2 });
  });
});

describe('an editor', () => {
  it.each([
    ['too few', ['edit'], 'RangeError: 1 uses for 2 columns'],
    ['too many', ['edit', 'copy', 'copy'], 'RangeError: 3 uses for 2 columns'],
  ] as const)('that gives %s uses is refused', (_, uses, message) => {
    expect(() => textThrough(csv, 'a,b\n1,2\n', editorOf({ uses }))).toThrow(message.slice(12));
  });

  it.each([
    ['too few', []],
    ['too many', ['x', 'x', 'x']],
  ])('that gives %s changes is refused', (_, changes) => {
    expect(() => textThrough(csv, 'a,b\n1,2\n', { ...idle, record: () => changes })).toThrow(RangeError);
  });

  it('is asked about records without fields too', () => {
    const numbers: number[] = [];
    const editor = {
      ...editorOf({ uses: ['copy', 'drop'] }),
      record: (_: unknown, number: number) => {
        numbers.push(number);
        return [];
      },
    };
    textThrough(csv, 'a,b\n1,2\n3,4\n', editor);
    expect(numbers).toStrictEqual([1, 2]);
  });
});

/** A table as its pieces, so that what should come out can be put together again. */
interface Table {
  readonly delimiter: string;
  readonly before: string;
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly quoted: readonly boolean[] }[];
  readonly ends: readonly string[];
  readonly hasLastEnd: boolean;
}

const written = (text: string, isQuoted: boolean, delimiter: string): string =>
  isQuoted || [delimiter, '"', '\r', '\n'].some((special) => text.includes(special))
    ? `"${text.replaceAll('"', '""')}"`
    : text;

/** The document of a table in which only the columns of `shown` stand, cells put through `change`. */
const documentOf = (
  table: Table,
  shown: readonly number[],
  change = (text: string, _column: number): string => text,
) => {
  const { delimiter, before, header, rows, ends, hasLastEnd } = table;
  const lineOf = (cells: readonly string[]): string => (cells.length === 1 ? cells[0] || '""' : cells.join(delimiter));
  const lines = [
    lineOf(shown.map((column) => header[column]!)),
    ...rows.map(({ cells, quoted }) =>
      lineOf(
        shown.map((column) => {
          const wasQuoted = written(cells[column]!, quoted[column]!, delimiter).startsWith('"');
          return written(change(cells[column]!, column), wasQuoted, delimiter);
        }),
      ),
    ),
  ];
  const end = (index: number) => (index === lines.length - 1 && !hasLastEnd ? '' : ends[index % ends.length]!);
  return before + lines.map((line, index) => line + end(index)).join('');
};

const cell = fc.oneof(
  fc.string({
    unit: fc.constantFrom('张', '三', '𠮷', '1', 'a', ' ', '"', ',', ';', '\t', '\r', '\n', '\ufeff'),
    maxLength: 6,
  }),
  fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => toText(toBytes(text))),
);

const tables = fc.tuple(fc.integer({ min: 2, max: 5 }), fc.constantFrom(',', ';', '\t')).chain(([width, delimiter]) =>
  fc.record<Table>({
    delimiter: fc.constant(delimiter),
    before: fc.constantFrom('', '\ufeff', '名单\r\n', '\n\r', '\ufeff"名""单"\n\n'),
    header: fc.constant(['姓名', '手机', '地址', '备注', '物品'].slice(0, width)),
    rows: fc.array(
      fc.record({
        cells: fc.array(cell, { minLength: width, maxLength: width }),
        quoted: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
      }),
      { maxLength: 5 },
    ),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n'), { minLength: 1, maxLength: 3 }),
    hasLastEnd: fc.boolean(),
  }),
);

const editors = fc.record({
  uses: fc.array(fc.constantFrom<ColumnUse>('copy', 'edit', 'drop'), { minLength: 5, maxLength: 5 }),
  replacement: fc.option(cell, { nil: undefined }),
});

const edges = fc.array(fc.nat(), { maxLength: 8 });

const formatOf = ({ delimiter }: Table) => (delimiter === '\t' ? tsv : csv);
const all = ({ header }: Table) => header.map((_, column) => column);
const isLabel = (text: string): boolean => ['姓名', '手机', '地址', '备注', '物品'].includes(text);

describe('the laws of tables', () => {
  it('an editor that changes nothing gets the same bytes, however they are cut', () => {
    fc.assert(
      fc.property(tables, edges, (table, cuts) => {
        const document = documentOf(table, all(table));
        expect(textThrough(formatOf(table), document, { ...idle, isLabel }, { edges: cuts })).toBe(document);
      }),
    );
  });

  it('an editor that gives every cell its own text gets the same bytes', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const document = documentOf(table, all(table));
        const editor = { ...editorOf({ change: ({ text }) => text }), isLabel };
        expect(textThrough(formatOf(table), document, editor)).toBe(document);
      }),
    );
  });

  it('cells are edited and columns dropped, and nothing else changes, however the document is cut', () => {
    fc.assert(
      fc.property(tables, editors, edges, (table, { uses, replacement }, cuts) => {
        const columns = all(table);
        const shown = columns.filter((column) => uses[column] !== 'drop');
        fc.pre(shown.length > 0);
        const change = (text: string): string => replacement ?? `${text}*`;
        const editor = {
          ...editorOf({ uses: columns.map((column) => uses[column]!), change: ({ text }) => change(text) }),
          isLabel,
        };
        const result = documentOf(table, shown, (text, column) => (uses[column] === 'edit' ? change(text) : text));
        expect(textThrough(formatOf(table), documentOf(table, columns), editor, { edges: cuts })).toBe(result);
      }),
      { numRuns: 1000 },
    );
  });

  it('another reader of CSV sees the edits and the cells that stayed', () => {
    const read = (text: string, delimiter: string): string[][] =>
      parse(text, {
        delimiter,
        bom: true,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        skip_empty_lines: true,
      });
    fc.assert(
      fc.property(tables, fc.nat(4), fc.option(cell, { nil: null }), (table, column, replacement) => {
        const document = documentOf(table, all(table));
        const header = table.header;
        fc.pre(column < header.length);
        const editor = {
          ...editorOf({
            uses: header.map((_, index) => (index === column ? 'edit' : 'copy')),
            change: () => replacement,
          }),
          isLabel,
        };
        const before = read(document, table.delimiter);
        const titles = before.findIndex(([first]) => first === '姓名') + 1;
        const after = before.map((row, index) =>
          index < titles ? row : row.map((text, place) => (place === column ? (replacement ?? '') : text)),
        );
        expect(read(textThrough(formatOf(table), document, editor), table.delimiter)).toStrictEqual(after);
      }),
      { numRuns: 500 },
    );
  });
});
