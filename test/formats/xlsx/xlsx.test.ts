/** Workbooks as a whole: what the editor hears of their tables, what comes out of each kind of cell, and what stays byte for byte. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import type { Editor } from '../../../src/formats/format.ts';
import { makeWorkbook, needlework, rewritten, row, unzipped, type WorkbookDraft } from './workbook.ts';

async function run(draft: WorkbookDraft) {
  const { editor, told } = needlework();
  const output = await rewritten(makeWorkbook(draft), editor);
  return { told, output, parts: unzipped(output), book: read(output) };
}

/** A workbook of one sheet with these rows. */
async function rows(...lines: readonly string[]) {
  return run({ sheets: [{ name: '名单', rows: lines.join('') }] });
}

/** The cells of a sheet as another reader reads them. */
function cells(book: ReturnType<typeof read>, at = 0): unknown[][] {
  const sheet = book.Sheets[book.SheetNames[at] ?? ''];
  return sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, blankrows: true });
}

const HEADER = row(1, '序号', '姓名', '电话', '家庭收入');

describe('a table', () => {
  it('goes through columns and records, and drops a column in place', async () => {
    const { told, book } = await rows(HEADER, row(2, 1, '针01线', 13800000001, 1200), row(3, 2, '某甲', 'x', 800));
    expect(told.columns).toStrictEqual(['序号|姓名|电话|家庭收入']);
    expect(told.records).toStrictEqual(['姓名=针01线|电话=13800000001', '姓名=某甲|电话=x']);
    expect(cells(book)).toStrictEqual([
      ['序号', '姓名', '电话'],
      [1, '****', '***********'],
      [2, '某甲', 'x'],
    ]);
  });

  it('has its header under title rows', async () => {
    const { told } = await rows(
      row(1, '公示'),
      row(2, '单位：某局', '2026年'),
      row(4, '姓名', '电话'),
      row(5, 'a', 'b'),
    );
    expect(told.outside).toStrictEqual(['公示', '单位：某局|2026年']);
    expect(told.columns).toStrictEqual(['姓名|电话']);
    expect(told.records).toStrictEqual(['姓名=a|电话=b']);
  });

  it('may have a header of two rows, whose labels are those of both', async () => {
    const upper = row(1, '序号', '姓名', '联系方式') + row(2, undefined, undefined, '电话', '住址');
    const { told } = await rows(upper, row(3, 1, 'a', 'b', 'c'));
    expect(told.columns).toStrictEqual(['序号|姓名|电话|住址']);
    expect(told.records).toStrictEqual(['姓名=a|联系方式/电话=b|联系方式/住址=c']);
  });

  it('ends where the next header stands', async () => {
    const { told } = await rows(row(1, '姓名', '电话'), row(2, 'a', 'b'), row(5, '电话', '住址'), row(6, 'c', 'd'));
    expect(told.columns).toStrictEqual(['姓名|电话', '电话|住址']);
    expect(told.records).toStrictEqual(['姓名=a|电话=b', '电话=c|住址=d']);
  });

  it('of one column has one label', async () => {
    const { told } = await rows(row(1, '姓名'), row(2, 'a'), row(3, 'b'));
    expect(told.records).toStrictEqual(['姓名=a', '姓名=b']);
  });

  it('keeps what its cells say of none, and tells what stands beside it and below it', async () => {
    const { told, book } = await rows(
      row(1, '序号', '姓名'),
      row(2, 1, 'a', '针02线'),
      row(3, '备注：经办人 针03线'),
      row(4, '针04线'),
    );
    expect(told.records).toStrictEqual(['姓名=a']);
    expect(told.outside).toStrictEqual(['针02线', '备注：经办人 针03线', '针04线']);
    expect(cells(book).slice(1)).toStrictEqual([[1, 'a', '****'], ['备注：经办人 ****'], ['****']]);
  });

  it('is no remark where it holds more than one value', async () => {
    const { told } = await rows(row(1, '姓名', '电话'), row(2, 'a：户主', 'b'), row(3, '', 'c：无人接听'));
    expect(told.records).toStrictEqual(['姓名=a：户主|电话=b']);
    expect(told.outside).toStrictEqual(['c：无人接听']);
  });

  it('tells a labelled cell of a column that is copied', async () => {
    const { told } = await rows(row(1, '序号', '姓名'), row(2, '电话：13800000001', 'a'), row(3, '7', 'b'));
    expect(told.outside).toStrictEqual(['电话：13800000001']);
  });

  it('gives each sheet its own, and counts records over all', async () => {
    const sheet = (name: string) => ({ name, rows: row(1, '姓名', '电话') + row(2, name, 'x') });
    const numbers: number[] = [];
    const { editor } = needlework();
    const counting: Editor = {
      ...editor,
      record(fields, number) {
        numbers.push(number);
        expect(fields[0]?.place).toStrictEqual([5 + number, 2, 1]);
        return editor.record(fields, number);
      },
    };
    await rewritten(makeWorkbook({ sheets: [sheet('甲'), sheet('乙')] }), counting);
    expect(numbers).toStrictEqual([1, 2]);
  });
});

describe('a form', () => {
  it.each([
    [
      'with a long number in it',
      [row(1, '姓名', '张三', '身份证号', '210199199001010017')],
      ['姓名|张三|身份证号|210199199001010017'],
    ],
    [
      'whose next row has a label in the same place',
      [row(1, '姓名', '张三', '性别', '男'), row(2, '住址', '某路')],
      ['姓名|张三|性别|男', '住址|某路'],
    ],
    ['alone in its sheet', [row(1, '姓名', '张三', '性别', '男')], ['姓名|张三|性别|男']],
  ])('%s is read as lines', async (_, lines, outside) => {
    const { told } = await rows(...lines);
    expect(told.columns).toStrictEqual([]);
    expect(told.outside).toStrictEqual(outside);
  });

  it('above a table is none of it', async () => {
    const { told } = await rows(
      row(1, '姓名', '张三', '性别', '男'),
      row(3, '姓名', '电话', '住址'),
      row(4, 'a', 'b', 'c'),
    );
    expect(told.outside).toStrictEqual(['姓名|张三|性别|男']);
    expect(told.columns).toStrictEqual(['姓名|电话|住址']);
  });

  it('below a table is none of it', async () => {
    const { told } = await rows(
      row(1, '姓名', '电话'),
      row(2, 'a', 'b'),
      row(4, '电话', 13800000001, '姓名', '针01线'),
    );
    expect(told.outside).toStrictEqual(['电话|13800000001|姓名|针01线']);
    expect(told.records).toStrictEqual(['姓名=a|电话=b']);
  });

  it('is no header whose columns are not all labels', async () => {
    const { told } = await rows(row(1, '姓名', '家庭情况', '电话', '其他'), row(2, 'a', 'b', 'c', 'd'));
    expect(told.records).toStrictEqual(['姓名=a|家庭情况=b|电话=c|其他=d']);
  });
});

describe('a cell', () => {
  /** One cell of a row below 姓名, and its markup when it comes out. */
  async function cell(markup: string, draft: Partial<WorkbookDraft> = {}) {
    const sheet = {
      name: '名单',
      rows: `${row(1, '姓名', '电话')}<row r="2">${markup}<c r="B2" t="b"><v>1</v></c></row>`,
    };
    const { told, parts } = await run({ sheets: [sheet], ...draft });
    const line = (parts['xl/worksheets/sheet1.xml'] ?? '').split('<row r="2">')[1] ?? '';
    return { told: told.records[0] ?? '', markup: line.split('<c r="B2"')[0], parts };
  }

  it.each([
    [
      'a number',
      '<c r="A2" s="1"><v>13800000001</v></c>',
      '13800000001',
      '<c r="A2" s="1" t="inlineStr"><is><t>***********</t></is></c>',
      '<xf/><xf/>',
    ],
    [
      'a number in scientific form',
      '<c r="A2"><v>1.3800000001E+10</v></c>',
      '13800000001',
      '<c r="A2" t="inlineStr"><is><t>***********</t></is></c>',
      '',
    ],
    [
      'a number that stays',
      '<c r="A2"><v>0.30000000000000004</v></c>',
      '0.30000000000000004',
      '<c r="A2"><v>0.30000000000000004</v></c>',
      '',
    ],
    ['a day', '<c r="A2" s="1"><v>32874</v></c>', '1990-01-01', '<c r="A2" s="1"><v>32874</v></c>', undefined],
    [
      'a day and an hour',
      '<c r="A2" s="1"><v>32874.5</v></c>',
      '1990-01-01 12:00:00',
      '<c r="A2" s="1"><v>32874.5</v></c>',
      undefined,
    ],
    [
      'an inline string',
      '<c r="A2" t="inlineStr"><is><t>针01线 先生</t></is></c>',
      '针01线 先生',
      '<c r="A2" t="inlineStr"><is><t>**** 先生</t></is></c>',
      undefined,
    ],
    [
      'runs',
      '<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>姓 针0</t></r><r><t>1线</t></r></is></c>',
      '姓 针01线',
      '<c r="A2" t="inlineStr"><is><r><rPr><b/></rPr><t>姓 **</t></r><r><t>**</t></r></is></c>',
      undefined,
    ],
    [
      'the result of a formula',
      '<c r="A2" s="1" t="str"><f>B9&amp;"针01线"</f><v>针02线</v></c>',
      '针02线',
      '<c r="A2" s="1" t="str"><f>B9&amp;"****"</f><v>****</v></c>',
      undefined,
    ],
    [
      'the numeric result of a formula',
      '<c r="A2"><f>B9</f><v>13800000001</v></c>',
      '13800000001',
      '<c r="A2" t="str"><f>B9</f><v>***********</v></c>',
      undefined,
    ],
    [
      'a number in a formula',
      '<c r="A2"><f>13800000001+B9</f><v>1</v></c>',
      '1',
      '<c r="A2"><f>""</f><v>1</v></c>',
      undefined,
    ],
    [
      'a shared formula',
      '<c r="A2" t="str"><f t="shared" ref="A2:A9" si="0">B9</f><v>针01线</v></c>',
      '针01线',
      '<c r="A2" t="str"><f t="shared" ref="A2:A9" si="0">B9</f><v>****</v></c>',
      undefined,
    ],
    [
      'what Excel escapes',
      '<c r="A2" t="str"><v>针_x0030_1线_x000D_</v></c>',
      '针01线\r',
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">****_x000D_</t></is></c>',
      undefined,
    ],
    [
      'blanks at the end',
      '<c r="A2" t="str"><v>针01线 </v></c>',
      '针01线 ',
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">**** </t></is></c>',
      undefined,
    ],
    [
      'signs of the markup',
      '<c r="A2" t="str"><v>&lt;针01线&gt;</v></c>',
      '<针01线>',
      '<c r="A2" t="inlineStr"><is><t>&lt;****&gt;</t></is></c>',
      undefined,
    ],
    [
      'a comment of the markup',
      '<c r="A2" t="str"><v>某<!-- 针01线 --></v></c>',
      '某',
      '<c r="A2" t="str"><v>某</v></c>',
      undefined,
    ],
  ])('of %s', async (_, markup, told, after, cellXfs) => {
    const found = await cell(markup, cellXfs ? { cellXfs } : {});
    expect(found.told).toBe(`姓名=${told}|电话=`);
    expect(found.markup).toBe(after);
  });

  it('of a date that changes holds its text', async () => {
    const { editor } = needlework();
    const sheet = { name: '名单', rows: `${row(1, '姓名', '电话')}<row r="2"><c r="A2" s="1"><v>32874</v></c></row>` };
    const hiding: Editor = {
      ...editor,
      record: (fields) => fields.map(({ text }) => (text === '' ? undefined : '1990-**-**')),
    };
    const parts = unzipped(await rewritten(makeWorkbook({ sheets: [sheet] }), hiding));
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="A2" s="1" t="inlineStr"><is><t>1990-**-**</t></is></c>');
  });

  it('of a shared string keeps its runs, and leaves no string behind that is no longer shown', async () => {
    const strings = [
      '<r><t>针0</t></r><r><rPr><i/></rPr><t>1线</t></r><rPh sb="0" eb="1"><t>针01线</t></rPh>',
      '<t>某甲</t>',
      '<t>余 针02线</t>',
    ];
    const sheet = { name: '名单', rows: row(1, '姓名', '电话') + row(2, '#0', '#1') + row(3, '#1', '#0') };
    const { parts } = await run({ sheets: [sheet], strings });
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A2" t="inlineStr"><is><r><t>**</t></r><r><rPr><i/></rPr><t>**</t></r></is></c><c r="B2" t="s"><v>1</v></c>',
    );
    expect(parts['xl/sharedStrings.xml']).toContain(
      'count="2" uniqueCount="3"><si><t/></si><si><t>某甲</t></si><si><t>余 ****</t></si></sst>',
    );
  });

  it('of a string that another column goes on showing leaves it there', async () => {
    const sheet = { name: '名单', rows: row(1, '序号', '姓名') + row(2, '#0', '#0') };
    const { editor } = needlework();
    const hiding: Editor = { ...editor, record: (fields) => fields.map(() => '某') };
    const parts = unzipped(await rewritten(makeWorkbook({ sheets: [sheet], strings: ['<t>和睦</t>'] }), hiding));
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      '<c r="A2" t="s"><v>0</v></c><c r="B2" t="inlineStr"><is><t>某</t></is></c>',
    );
    expect(parts['xl/sharedStrings.xml']).toContain('<si><t>和睦</t></si>');
  });
});

describe('what nobody changes', () => {
  const draft: WorkbookDraft = {
    sheets: [
      {
        name: '名单',
        before: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" state="frozen"/></sheetView></sheetViews>',
        rows: `\n  <row  r='1' ht="20"><c r='A1' t="s" ><v>0</v></c></row>\n${row(2, 12.5, '甲 &amp; 乙')}<row r="9"/>`,
        after: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
    ],
    strings: ['<t xml:space="preserve"> 题 </t>'],
    parts: { 'xl/theme/theme1.xml': '<a:theme xmlns:a="urn:a" name="Office"/>' },
  };

  it('comes out byte for byte, part by part, in its order', async () => {
    const source = makeWorkbook(draft);
    const output = await rewritten(source, needlework().editor);
    expect(unzipped(output)).toStrictEqual(unzipped(source));
    expect(Object.keys(unzipped(output))).toStrictEqual(Object.keys(unzipped(source)));
    expect(await rewritten(source, needlework().editor)).toStrictEqual(output);
  });

  it('is read alike where nothing is written', async () => {
    const source = makeWorkbook(draft);
    const [reading, writing] = [needlework(), needlework()];
    const { deflate: _, ...readOnly } = { deflate: undefined };
    await rewritten(source, reading.editor, { ...readOnly, deflate: undefined as never });
    await rewritten(source, writing.editor);
    expect(reading.told).toStrictEqual(writing.told);
  });
});
