/** A housing list as an office sends it, through the shipped packs: what a reader of the list sees before and after. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { redactPackage } from '../../../src/run/package.ts';
import { xlsx } from '../../../src/formats/xlsx/xlsx.ts';
import { planOf } from '../../support/plans.ts';
import { leftIn } from '../../verify/independent.ts';
import { makeWorkbook, row, unzipped, type WorkbookDraft } from './workbook.ts';

async function through(draft: WorkbookDraft, pack: string) {
  const { output, summary } = await redactPackage(makeWorkbook(draft), planOf(pack), xlsx, { other: 'scan' });
  const bytes = Buffer.concat(output);
  const book = read(bytes, { cellFormula: true });
  const sheets = book.SheetNames.map((name) => {
    const sheet = book.Sheets[name];
    return sheet === undefined ? [] : utils.sheet_to_json<unknown[]>(sheet, { header: 1, blankrows: true });
  });
  return { bytes, book, sheets, summary, parts: unzipped(bytes) };
}

const LIST: WorkbookDraft = {
  sheets: [
    {
      name: '公示名单',
      rows:
        row(1, '公共租赁住房保障对象公示') +
        row(2, '经办人：赵铁柱', '电话：13800000002') +
        row(3, '序号', '姓名', '身份证号', '户籍地址', '联系电话', '家庭人口', '受理日期') +
        `<row r="4"><c r="A4"><v>1</v></c><c r="B4" t="s"><v>0</v></c><c r="C4" t="s"><v>1</v></c><c r="D4" t="s"><v>2</v></c><c r="E4"><v>1.3800000001E10</v></c><c r="F4"><v>3</v></c><c r="G4" s="1"><v>45366</v></c></row>` +
        row(5, 2, '李四', '340299196502030021', '芜湖市镜湖区北门街道和平路8号1-2-301', 13900000003, 2, '2024-03-16') +
        row(7, '备注：王小明已迁出，咨询电话 024-12345。'),
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="B4" prompt="王小明已核实"><formula1>"王小明,李四"</formula1></dataValidation></dataValidations>',
    },
    {
      name: '王小明',
      state: 'hidden',
      rows:
        row(1, '王小明的情况') +
        `<row r="2"><c r="A2" t="str"><f>公示名单!B4&amp;"，王小明"</f><v>王小明，王小明</v></c></row>`,
    },
  ],
  strings: [
    '<t>王小明</t>',
    '<r><t>21019919</t></r><r><rPr><b/></rPr><t>9001010017</t></r>',
    '<t>沈阳市大东区和睦街道和睦路20号惠民苑3-1-602</t>',
  ],
  types: { 'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml' },
  parts: {
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>赵铁柱</dc:creator><dc:title>王小明等保障对象</dc:title></cp:coreProperties>',
  },
};

describe('a housing list', () => {
  it('comes out as the pack says, in every place where it says a name', async () => {
    const { bytes, book, sheets, parts } = await through(LIST, 'housing-lottery');
    expect(sheets[0]).toMatchInlineSnapshot(`
      [
        [
          "公共租赁住房保障对象公示",
        ],
        [
          "经办人：赵*柱",
          "电话：138******02",
        ],
        [
          "序号",
          "姓名",
          "身份证号",
          "户籍地址",
          "联系电话",
          ,
          "受理日期",
        ],
        [
          1,
          "王*明",
          "210199********0017",
          "沈阳市大东区和睦街道",
          "138******01",
          ,
          45366,
        ],
        [
          2,
          "李*",
          "340299********0021",
          "芜湖市镜湖区北门街道",
          "139******03",
          ,
          "2024-03-16",
        ],
        [],
        [
          "备注：〔略〕",
        ],
      ]
    `);
    expect(sheets[1]).toMatchInlineSnapshot(`
      [
        [
          "王*明的情况",
        ],
        [
          "王*明，王*明",
        ],
      ]
    `);
    expect(book.SheetNames).toMatchInlineSnapshot(`
      [
        "公示名单",
        "王＊明",
      ]
    `);
    expect(parts['docProps/core.xml']).toContain('<dc:creator></dc:creator>');
    for (const needle of [
      '王小明',
      '李四',
      '13800000001',
      '13800000002',
      '13900000003',
      '210199199001010017',
      '19900101',
      '赵铁柱',
      '和睦路',
      '602',
    ]) {
      expect([needle, leftIn(bytes, needle)]).toStrictEqual([needle, []]);
    }
  });

  it('comes out the same when it is redacted twice', async () => {
    const once = await through(LIST, 'housing-lottery');
    const { output } = await redactPackage(once.bytes, planOf('housing-lottery'), xlsx, { other: 'scan' });
    expect(unzipped(Buffer.concat(output))).toStrictEqual(once.parts);
  });

  it('is read by the base rules as well', async () => {
    const { sheets } = await through(LIST, 'base');
    expect(sheets[0]).toMatchInlineSnapshot(`
      [
        [
          "公共租赁住房保障对象公示",
        ],
        [
          "经办人：赵**",
          "电话：138******02",
        ],
        [
          "序号",
          "姓名",
          "身份证号",
          "户籍地址",
          "联系电话",
          "家庭人口",
          "受理日期",
        ],
        [
          1,
          "王**",
          "21*************017",
          "沈阳市大东区**************-*-***",
          "138******01",
          3,
          45366,
        ],
        [
          2,
          "李*",
          "34*************021",
          "芜湖市镜湖区**********-*-***",
          "139******03",
          2,
          "2024-03-16",
        ],
        [],
        [
          "备注：王**已迁出，咨询电话 024-12345。",
        ],
      ]
    `);
  });

  it('lets one choose among names that are covered as those in the column are, and says no more who wrote a note', async () => {
    const sheet = {
      name: '名单',
      rows: row(1, '姓名', '联系电话') + row(2, '某', 13800000001),
      after:
        '<dataValidations count="1"><dataValidation type="list" sqref="A2:A9"><formula1>"阿依,乜兰"</formula1></dataValidation></dataValidations><conditionalFormatting sqref="A2:A9"><cfRule type="expression" priority="1"><formula>$A2="乜兰"</formula></cfRule></conditionalFormatting>',
      relations: [{ id: 'rIdNotes', type: 'comments', target: '../comments1.xml' }],
    };
    const note =
      '<comments><authors><author>乜兰</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>乜兰:</t></r><r><t>\n请核对</t></r></text></comment></commentList></comments>';
    const { parts } = await through({ sheets: [sheet], parts: { 'xl/comments1.xml': note } }, 'base');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula1>"阿*,乜*"</formula1>');
    expect(parts['xl/worksheets/sheet1.xml']).toContain('<formula>$A2="乜*"</formula>');
    expect(parts['xl/comments1.xml']).toBe(note.replace('<author>乜兰', '<author>作者').replace('乜兰:', '＊＊:'));
  });
});
