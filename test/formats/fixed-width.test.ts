/** Fixed-width text: fields by bytes and by columns, what is fitted to them, and what is refused. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import type { FieldMap } from '../../src/formats/fixed-map.ts';
import { fixedWidth } from '../../src/formats/fixed-width.ts';
import type { Change, Editor } from '../../src/formats/format.ts';
import { displayWidth } from '../../src/text/width.ts';
import { inEncoding } from './encoded.ts';
import { editorOf, faultOf, idle, textThrough, through, toBytes, toText, type Wish } from './through.ts';

/** A name and a number of ten each. */
const MAP: FieldMap = {
  unit: 'bytes',
  fields: [
    { name: '户名', start: 1, width: 10 },
    { name: '金额', start: 11, width: 6, padSide: 'left' },
  ],
};

/** What comes out where every value of the first field becomes `change`. */
const changed = (map: FieldMap, line: string, change: Change, encoding: EncodingId = 'utf-8'): string => {
  const wish: Wish = { change: ({ place }) => (place[0] === 1 ? change : undefined) };
  const out = through(fixedWidth(map), inEncoding[encoding](line), editorOf(wish), { encoding });
  const labels: Readonly<Record<string, string>> = { gbk: 'gb18030', gb18030: 'gb18030', big5: 'big5' };
  return new TextDecoder(labels[encoding] ?? encoding, { fatal: true }).decode(out);
};

const NAME = { name: '户名', start: 1, width: 10 } as const;
const byColumns = (field: Partial<FieldMap['fields'][number]> = {}): FieldMap => ({
  unit: 'columns',
  fields: [{ ...NAME, ...field }],
});

describe('a field', () => {
  it('is told with its label, its place and its value without what fills it up', () => {
    const told: unknown[] = [];
    const editor = editorOf({ change: (field, record) => void told.push([field, record]) });
    const document = '张三    123.45\n\n 李 四  0  1.5\r\n';
    expect(textThrough(fixedWidth(MAP), document, editor)).toBe(document);
    expect(told).toStrictEqual([
      [{ labels: ['户名'], text: '张三', place: [1] }, 1],
      [{ labels: ['金额'], text: '123.45', place: [2] }, 1],
      [{ labels: ['户名'], text: ' 李 四', place: [1] }, 2],
      [{ labels: ['金额'], text: '0  1.5', place: [2] }, 2],
    ]);
  });

  it.each<readonly [reason: string, field: Partial<FieldMap['fields'][number]>, line: string, value: string]>([
    ['blanks behind', {}, '张三      ', '张三'],
    ['blanks before', { padSide: 'left' }, '      张三', '张三'],
    ['zeros before', { pad: '0', padSide: 'left' }, '0000120300', '120300'],
    ['zeros behind blanks', { pad: '0', padSide: 'left' }, '  00000012', '12'],
    ['wide blanks', { pad: '\u3000' }, '张三\u3000\u3000\u3000', '张三'],
    ['wide blanks and one', { pad: '\u3000' }, '张三1\u3000\u3000 ', '张三1'],
    ['nothing', {}, '张三李四王', '张三李四王'],
    ['nothing else', {}, '          ', ''],
  ])('is filled up with %s', (_, field, line, value) => {
    const told: string[] = [];
    const editor = editorOf({ change: ({ text }) => void told.push(text) });
    expect(textThrough(fixedWidth(byColumns(field)), line, editor)).toBe(line);
    expect(told).toStrictEqual([value]);
  });

  it.each<readonly [reason: string, field: Partial<FieldMap['fields'][number]>, change: Change, line: string]>([
    ['a value as wide', {}, '张*五六七 ', '张*五六七 '],
    ['a narrower one, filled up behind', {}, '张*', '张*       '],
    ['or before', { padSide: 'left' }, '张*', '       张*'],
    ['with zeros', { pad: '0', padSide: 'left' }, '**', '00000000**'],
    ['with wide blanks, and what they leave with one', { pad: '\u3000' }, '张*', '张*\u3000\u3000\u3000 '],
    ['nothing where it is taken out', {}, null, '          '],
    ['zeros where it is taken out and they fill it up', { pad: '0', padSide: 'left' }, null, '0000000000'],
    ['a wide mark for a wide character', {}, '张＊＊', '张＊＊    '],
    ['marks that are too wide as asterisks', {}, '138××××××01', '**********'],
    ['marks that would be too wide as asterisks', {}, '张○○○○○1', '张*****1  '],
    ['and 某', {}, '张某某某某某', '张*****   '],
    ['a text that is too wide not at all', {}, '张三丰的邻居', '**********'],
    ['a text of two lines not at all', {}, 'a\nb', '**********'],
  ])('takes %s', (_, field, change, line) => {
    expect(changed(byColumns(field), '张三李四王', change)).toBe(line);
  });

  it.each<readonly [encoding: EncodingId, width: number, change: string, line: string]>([
    ['utf-8', 10, '张○', '张○    '],
    ['utf-8', 10, '138××××', '138****   '],
    ['gbk', 10, '张某某', '张某某    '],
    ['gbk', 10, '张○', '张○      '],
    ['gb18030', 10, '㐂', '㐂      '],
    ['big5', 10, '張某', '張某      '],
    ['big5', 10, '張×', '張×      '],
    ['utf-16le', 10, '張*', '張*   '],
  ])('is as many bytes wide in %s', (encoding, width, change, line) => {
    const before = inEncoding[encoding](' '.repeat(width)).subarray(0, width);
    const text = new TextDecoder(encoding === 'gbk' ? 'gb18030' : encoding).decode(before);
    expect(changed({ unit: 'bytes', fields: [{ ...NAME, width }] }, text, change, encoding)).toBe(line);
    expect(inEncoding[encoding](line)).toHaveLength(width);
  });

  it('is written in characters that the encoding has, and fitted then', () => {
    // Big5 has no ×○ of four bytes: the face becomes an asterisk.
    expect(changed({ unit: 'bytes', fields: [NAME] }, '張三      ', '張😀', 'big5')).toBe('張＊      ');
  });

  it('keeps its bytes where its value does not change', () => {
    const document = '张三\u3000       0.5\n';
    const editor = editorOf({ change: ({ text }) => text });
    expect(textThrough(fixedWidth({ ...MAP, unit: 'columns' }), document, editor)).toBe(document);
  });
});

describe('a line', () => {
  it('keeps what stands between its fields, which the editor is shown where it is not blank', () => {
    const map: FieldMap = {
      unit: 'columns',
      length: 16,
      fields: [
        { name: '户名', start: 3, width: 6 },
        { name: '金额', start: 11, width: 4 },
      ],
    };
    const shown: unknown[] = [];
    const editor: Editor = {
      ...editorOf({ change: () => '*' }),
      outside: (cells, line) => {
        shown.push([cells, line]);
        return undefined;
      },
    };
    expect(textThrough(fixedWidth(map), '01张三丰||12.5  \n  李四    1     \n', editor)).toBe(
      '01*     ||*     \n  *       *     \n',
    );
    expect(shown).toStrictEqual([[['01', '||'], 1]]);
  });

  it('keeps its width where a column is dropped', () => {
    const editor = editorOf({ uses: ['drop', 'copy'] });
    expect(textThrough(fixedWidth(MAP), '张三    123.45\n', editor)).toBe('          123.45\n');
  });

  it.each([
    ['is too long', '张三    123.45 \n', 'fixed/line-length', 1, 13, undefined],
    ['is too short', '张三    123.45\n张三    1.5\n', 'fixed/line-length', 2, 10, 2],
    ['is too short for the first field', '张三\n', 'fixed/line-length', 1, 3, 1],
    ['has an edge inside a character', 'ab张三张1.5\n', 'fixed/cut-character', 1, 5, 1],
  ] as const)('is refused where it %s', (_, document, code, line, column, cell) => {
    for (const step of [1, 1000]) {
      const edges = Array.from(toBytes(document), (_byte, index) => index * step);
      const fault = faultOf(() => textThrough(fixedWidth(MAP), document, idle, { edges, encoding: 'utf-8' }));
      expect(fault).toStrictEqual({ code, line, column, record: line, ...(cell === undefined ? {} : { cell }) });
    }
  });

  it('is refused where a pair of GBK, or a wide character, is cut in half', () => {
    const map: FieldMap = { unit: 'bytes', fields: [{ ...NAME, width: 3 }], length: 4 };
    const gbk = () => through(fixedWidth(map), inEncoding.gbk('张三'), idle, { encoding: 'gbk' });
    expect(faultOf(gbk)).toStrictEqual({ code: 'fixed/cut-character', line: 1, column: 2, record: 1, cell: 1 });
    const wide = () => textThrough(fixedWidth({ ...map, unit: 'columns' }), '张三');
    expect(faultOf(wide)).toStrictEqual({ code: 'fixed/cut-character', line: 1, column: 2, record: 1, cell: 1 });
  });

  it('may hold characters of either width, as the map says', () => {
    const line = '×○ab';
    for (const [ambiguous, width] of [
      [1, 4],
      [2, 6],
      [undefined, 6],
    ] as const) {
      const map = { ...byColumns({ width }), ...(ambiguous === undefined ? {} : { ambiguous }) };
      expect(textThrough(fixedWidth(map), line)).toBe(line);
    }
  });
});

describe('lines above and below the records', () => {
  const map: FieldMap = { ...MAP, header: 2, trailer: 2 };
  const document = '对账单\n\n户名金额\n张三    123.45\n李四      1.50\n合计      2\n\n制表\n\n';

  it('are copied and shown to the editor, however the document is cut', () => {
    for (const step of [1, 2, 7, 1000]) {
      const shown: unknown[] = [];
      const editor: Editor = {
        ...editorOf({ change: ({ place }) => (place[0] === 1 ? '*' : undefined) }),
        outside: (cells, line) => {
          shown.push([...cells, line]);
          return undefined;
        },
      };
      const edges = Array.from(toBytes(document), (_byte, index) => index * step);
      const given = textThrough(fixedWidth(map), document, editor, { edges });
      expect(given).toBe(document.replace(/张三 {4}|李四 {4}/g, '*         '));
      expect(shown).toStrictEqual([
        ['对账单', 1],
        ['户名金额', 3],
        ['合计      2', 6],
        ['制表', 8],
      ]);
    }
  });

  it('may be all that there is', () => {
    for (const lines of ['', '一', '一\n二\n', '一\n二\n三', '一\n二\n三\n四\n']) {
      expect(textThrough(fixedWidth(map), lines)).toBe(lines);
    }
  });

  it('are refused where the editor refuses them, and where they cannot be read, with skipping too', () => {
    const thrown = new Error('a person stands here');
    const outside = (): never => {
      throw thrown;
    };
    expect(() => textThrough(fixedWidth(map), document, { ...idle, outside })).toThrow(thrown);
    const bytes = Uint8Array.of(0x31, 0x0a, 0x81, 0x0a);
    const skip = () => expect.unreachable();
    const read = () => through(fixedWidth(map), bytes, { ...idle, skip }, { encoding: 'gbk' });
    expect(faultOf(read)).toMatchObject({ code: 'encoding/invalid', line: 2, column: 1 });
  });

  it('are none where a line is too long: what is before it is a record', () => {
    const skipped: number[] = [];
    const editor: Editor = { ...idle, skip: (bytes) => void skipped.push(...bytes) };
    const long = `张三    123.45\n李四${'x'.repeat(50)}\n一\n二\n`;
    for (const step of [1, 1000]) {
      skipped.length = 0;
      const edges = Array.from(toBytes(long), (_byte, index) => index * step);
      const way = { maxRecord: 20, edges, encoding: 'utf-8' } as const;
      expect(textThrough(fixedWidth({ ...MAP, trailer: 2 }), long, editor, way)).toBe('张三    123.45\n一\n二\n');
      expect(toText(Uint8Array.from(skipped))).toBe(`李四${'x'.repeat(50)}\n`);
    }
  });
});

describe('a field map', () => {
  it.each<readonly [reason: string, map: FieldMap]>([
    ['overlap', { unit: 'bytes', fields: [NAME, { ...NAME, start: 10 }] }],
    ['stand in no order', { unit: 'bytes', fields: [{ ...NAME, start: 11 }, NAME] }],
    ['reach beyond the line', { unit: 'bytes', fields: [NAME], length: 9 }],
    ['begin before the line', { unit: 'bytes', fields: [{ ...NAME, start: 0 }] }],
    ['are of no width', { unit: 'bytes', fields: [{ ...NAME, width: 0 }] }],
  ])('is refused where fields %s', (_, map) => {
    expect(() => fixedWidth(map)).toThrow(RangeError);
  });

  it('is held to what the editor answers', () => {
    expect(() => textThrough(fixedWidth(MAP), '', editorOf({ uses: ['edit'] }))).toThrow('1 uses for 2 columns');
    const editor = { ...idle, record: () => [] };
    expect(() => textThrough(fixedWidth(MAP), '张三    123.45\n', editor)).toThrow('0 changes for 2 fields');
  });
});

describe('the laws of fixed-width text', () => {
  const unit = fc.constantFrom(...'张三×○㐂𠮷aB1 *\u3000');
  const text = fc.array(unit, { maxLength: 6 }).map((characters) => characters.join(''));

  it('whatever a value becomes, its line stays as wide, and all around it as it was', () => {
    const measure = fc.constantFrom<[FieldMap['unit'], EncodingId]>(
      ['columns', 'utf-8'],
      ['columns', 'gb18030'],
      ['bytes', 'utf-8'],
      ['bytes', 'gb18030'],
    );
    const pads = fc.record({
      pad: fc.constantFrom<' ' | '0' | '\u3000'>(' ', '0', '\u3000'),
      padSide: fc.constantFrom<'left' | 'right'>('left', 'right'),
    });
    fc.assert(
      fc.property(
        measure,
        pads,
        fc.array(fc.tuple(text, text), { maxLength: 4 }),
        text,
        fc.array(fc.nat()),
        (way, padding, rows, change, edges) => {
          const [counts, encoding] = way;
          const widthOf = (value: string): number =>
            counts === 'columns' ? displayWidth(value, { ambiguous: 2 }) : inEncoding[encoding](value).length;
          const WIDTH = 30;
          const fill = (value: string): string => value + ' '.repeat(WIDTH - widthOf(value));
          const map: FieldMap = {
            unit: counts,
            fields: [
              { name: 'a', start: 1, width: WIDTH, ...padding },
              { name: 'b', start: WIDTH + 1, width: WIDTH },
            ],
          };
          const document = inEncoding[encoding](rows.map(([a, b]) => `${fill(a)}${fill(b)}\n`).join(''));
          const editor = editorOf({ change: ({ place }) => (place[0] === 1 ? change : undefined) });
          const bytes = through(fixedWidth(map), document, editor, { encoding, edges });
          const lines = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
            .decode(bytes)
            .split('\n')
            .slice(0, -1);
          expect(lines).toHaveLength(rows.length);
          for (const [index, line] of lines.entries()) {
            const rest = fill(rows[index]![1]);
            expect(line.endsWith(rest)).toBe(true);
            expect(widthOf(line.slice(0, -rest.length))).toBe(WIDTH);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
