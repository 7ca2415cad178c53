/** Workbooks as a whole: what the editor hears of their tables, what comes out, and what stays byte for byte. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeWorkbook, needlework, rewritten, row, unzipped, type WorkbookDraft } from './workbook.ts';

async function run(draft: WorkbookDraft) {
  const { editor, told } = needlework();
  const output = await rewritten(makeWorkbook(draft), editor);
  return { told, output, parts: unzipped(output), book: read(output) };
}

/** The cells of a sheet as another reader reads them. */
function cells(book: ReturnType<typeof read>, at = 0): unknown[][] {
  const sheet = book.Sheets[book.SheetNames[at] ?? ''];
  return sheet === undefined ? [] : utils.sheet_to_json(sheet, { header: 1, blankrows: true });
}

const HEADER = row(1, '序号', '姓名', '电话', '家庭收入');

describe('a table', () => {
  it('goes through columns and records', async () => {
    const { told, book } = await run({
      sheets: [{ name: '名单', rows: HEADER + row(2, 1, '针01线', 13800000001, 1200) + row(3, 2, '某甲', 'x', 800) }],
    });
    expect(told.columns).toStrictEqual(['序号|姓名|电话|家庭收入']);
    expect(told.records).toStrictEqual(['姓名=针01线|电话=13800000001', '姓名=某甲|电话=x']);
    expect(cells(book)).toStrictEqual([
      ['序号', '姓名', '电话'],
      [1, '****', '***********'],
      [2, '某甲', 'x'],
    ]);
  });
});
