import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.ts';
import { faultOf, idle, textThrough, toBytes } from './through.ts';

const LABELS = ['姓名', '手机', '地址', '备注'];

interface Found {
  readonly header: readonly string[] | undefined;
  readonly above: readonly (readonly [number, ...string[]])[];
  readonly records: number;
}

/** What an editor is told of a document, cut into single bytes. */
const found = (document: string, format = csv, labels: readonly string[] = LABELS): Found => {
  let header: readonly string[] | undefined;
  let records = 0;
  const above: [number, ...string[]][] = [];
  const editor = {
    ...idle,
    isLabel: (text: string) => labels.includes(text),
    columns: (cells: readonly string[]) => {
      header = cells;
      return cells.map(() => 'copy' as const);
    },
    outside: (cells: readonly string[], line: number) => {
      above.push([line, ...cells]);
      return undefined;
    },
    record: () => {
      records += 1;
      return [];
    },
  };
  const edges = Array.from(toBytes(document), (_, index) => index);
  expect(textThrough(format, document, editor, { edges })).toBe(document);
  return { header, above, records };
};

describe('the header of a table', () => {
  it.each([
    ['the first row with two label words', '姓名,手机,其他\n张三,1,x\n', ['姓名', '手机', '其他']],
    ['a row with one label word and blanks', ',姓名,　\n,张三,\n', ['', '姓名', '　']],
    ['a row of one cell that is a label word', '姓名\n张三\n', ['姓名']],
    ['with quotes, which do not belong to the labels', '"姓名","手""机",手机\n1,2,3\n', ['姓名', '手"机', '手机']],
    ['as it stands, blanks kept', '姓名, 手机,地址\n1,2,3\n', ['姓名', ' 手机', '地址']],
    ['with a line end inside', '姓名,"手\n机",地址\n1,2,3\n', ['姓名', '手\n机', '地址']],
    ['the last row too, without a line end', '姓名,手机', ['姓名', '手机']],
  ])('is %s', (_, document, header) => {
    expect(found(document).header).toStrictEqual(header);
  });

  it('is not a row with one label word among other words', () => {
    expect(found('姓名,张三\n姓名,手机\n李四,1\n')).toStrictEqual({
      header: ['姓名', '手机'],
      above: [[1, '姓名', '张三']],
      records: 1,
    });
  });

  it('stands below title rows, which are told with their lines and without blank cells', () => {
    const document = '阳光小区住户名单,,\r\n\r\n"2024 年\n""春""", ,第一页\r\n姓名,手机,备注\r\n张三,1,\r\n';
    expect(found(document)).toStrictEqual({
      header: ['姓名', '手机', '备注'],
      above: [
        [1, '阳光小区住户名单'],
        [3, '2024 年\n"春"', '第一页'],
      ],
      records: 1,
    });
  });

  it('may stand below titles of another width', () => {
    expect(found('名单\na,b,c,d,e\n姓名,手机\n张三,1\n').above).toStrictEqual([
      [1, '名单'],
      [2, 'a', 'b', 'c', 'd', 'e'],
    ]);
  });

  it('is told after the titles, and only when it has been found', () => {
    const calls: string[] = [];
    const editor = {
      ...idle,
      isLabel: (text: string) => LABELS.includes(text),
      outside: () => {
        calls.push('above');
        return undefined;
      },
      columns: (labels: readonly string[]) => {
        calls.push('columns');
        return labels.map(() => 'copy' as const);
      },
    };
    textThrough(csv, '一\n二\n姓名,手机\n', editor);
    expect(calls).toStrictEqual(['above', 'above', 'columns']);
    expect(() => textThrough(csv, '一\n二\n三\n', editor)).toThrow('csv/no-header');
    expect(calls).toHaveLength(3);
  });

  it('is found in row 50, empty lines not counted', () => {
    expect(found(`${'标题\n\n'.repeat(49)}姓名,手机\n张三,1\n`).records).toBe(1);
  });

  it.each([
    ['in row 51', `${'标题\n'.repeat(50)}姓名,手机\n张三,1\n`],
    ['nowhere', '张三,13800000001\n李四,13800000002\n'],
    ['nowhere, in a document without line ends', '张三,13800000001'],
  ])('that stands %s is refused', (_, document) => {
    expect(faultOf(() => found(document))).toStrictEqual({ code: 'csv/no-header', line: 1, column: 1 });
  });

  it('holds back what stands above until it is found', () => {
    const session = csv.open({ ...idle, isLabel: (text) => LABELS.includes(text) });
    expect(session.push(toBytes('张三,1\n李四,2\n'))).toHaveLength(0);
    expect(() => session.end()).toThrow('csv/no-header');
  });

  it.each([
    ['nothing', ''],
    ['line ends alone', '\r\n\n\r'],
    ['a byte order mark', '\ufeff'],
  ])('is not missed in a document of %s', (_, document) => {
    expect(found(document)).toStrictEqual({ header: undefined, above: [], records: 0 });
  });

  it('comes after a byte order mark, which is kept and belongs to no label', () => {
    expect(found('\ufeff姓名,手机\n张三,1\n').header).toStrictEqual(['姓名', '手机']);
  });
});

describe('the delimiter of a CSV file', () => {
  it.each([
    ['a semicolon where the header is cut by semicolons', '姓名;手机\n张三;1\n', ['姓名', '手机']],
    ['a comma where both would do', '姓名,手机\n张三,1\n', ['姓名', '手机']],
    ['a comma where semicolons stand in the cells', '姓名,手机;电话,地址\n1,2,3\n', ['姓名', '手机;电话', '地址']],
    ['a semicolon where commas stand in the cells', '姓名;手机,电话;地址\n1;2;3\n', ['姓名', '手机,电话', '地址']],
    ['a semicolon although commas stand in the title', '名单,一;x\n姓名;手机\n1;2\n', ['姓名', '手机']],
    ['a semicolon where quotes can only be read so', '"姓名";"手机"\n"张;三";1\n', ['姓名', '手机']],
    ['a comma where quotes can only be read so', '"姓名","手机"\n"张,三",1\n', ['姓名', '手机']],
  ])('is %s', (_, document, header) => {
    expect(found(document).header).toStrictEqual(header);
    expect(found(document).records).toBe(1);
  });

  it('shows in the titles that the editor is told', () => {
    expect(found('名单;第一页,上\n姓名;手机\n1;2\n').above).toStrictEqual([[1, '名单', '第一页,上']]);
  });

  it('stays what it is for every record', () => {
    expect(faultOf(() => found('姓名;手机\n张三,1\n'))).toStrictEqual({
      code: 'csv/row-length',
      line: 2,
      column: 5,
      record: 1,
      cell: 2,
    });
  });

  it('is a tab in TSV and nothing else', () => {
    expect(found('姓名\t手机\n"张\t三"\t1\n', tsv).header).toStrictEqual(['姓名', '手机']);
    expect(faultOf(() => found('姓名,手机\n张三,1\n', tsv))).toMatchObject({ code: 'csv/no-header' });
  });
});

describe('what stands above the header', () => {
  it.each([
    ['a stray quote', '住户"阳光"名单\n姓名,手机\n', { code: 'csv/stray-quote', line: 1, column: 3, cell: 1 }],
    [
      'a stray quote in a later title',
      '名单\n一,"二"三\n姓名\n',
      { code: 'csv/stray-quote', line: 2, column: 6, cell: 2 },
    ],
    ['quotes that stay open', '名单\n一,"二\n姓名,手机\n', { code: 'csv/open-quote', line: 2, column: 3, cell: 2 }],
  ])('is refused with %s', (_, document, fault) => {
    expect(faultOf(() => found(document))).toStrictEqual(fault);
  });

  it('is refused in another encoding than declared', () => {
    const gbk = Uint8Array.of(0x61, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0a);
    expect(faultOf(() => textThrough(csv, gbk, idle, { encoding: 'utf-8' }))).toStrictEqual({
      code: 'encoding/not-utf-8',
      line: 1,
      column: 3,
      cell: 2,
    });
  });

  it('shares the length of one record with the header', () => {
    const document = '标题\n姓名,手机\n张三,1\n';
    const length = toBytes('标题\n姓名,手机').length;
    expect(
      textThrough(csv, document, { ...idle, isLabel: (text) => LABELS.includes(text) }, { maxRecord: length }),
    ).toBe(document);
    const short = () =>
      textThrough(csv, document, { ...idle, isLabel: (text) => LABELS.includes(text) }, { maxRecord: length - 1 });
    expect(faultOf(short)).toStrictEqual({ code: 'record/too-long', line: 1, column: 1 });
  });
});
