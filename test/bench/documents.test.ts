/** The workbook of the benchmark, and who counts what is left in it. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { isWrong } from '../../bench/documents/documents.ts';
import { inspect } from '../../bench/documents/inspect.ts';
import { makeWorkbook } from '../../bench/documents/workbook.ts';

const made = makeWorkbook(1, 500);

describe('the workbook', () => {
  it('opens in another reader, row for row', () => {
    const book = read(made.bytes.slice());
    const [name = ''] = book.SheetNames;
    const rows = utils.sheet_to_json<unknown[]>(book.Sheets[name] ?? {}, { header: 1 });
    expect(book.SheetNames).toStrictEqual(['名单', '底册']);
    expect(rows).toHaveLength(made.rows + 1);
    expect(rows[0]).toHaveLength(made.columns);
    expect(rows[1]).toContain(made.needles[0]);
  });

  it('is the same for the same seed', () => {
    expect(makeWorkbook(1, 500).bytes).toStrictEqual(made.bytes);
    expect(makeWorkbook(2, 500).bytes).not.toStrictEqual(made.bytes);
  });
});

describe('the count', () => {
  const inspection = inspect(made.bytes, made.needles);
  const used = { program: 'yinming', used: [] } as const;

  it('finds what was planted, in cells and in parts', () => {
    // Each needle in its cell; a name and a number again on the hidden sheet.
    expect(inspection.cellsLeft).toBe(made.needles.length + 2);
    expect(inspection.rows).toBe(made.rows + 1);
    expect(inspection.partsLeft).toStrictEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/comments1.xml',
      'docProps/core.xml',
      'xl/sharedStrings.xml',
    ]);
  });

  it('takes whatever is left, or lost, for wrong', () => {
    const clean = { rows: made.rows + 1, cellsLeft: 0, partsLeft: [] };
    const wrong = (change: Partial<typeof inspection>) =>
      isWrong({ ...used, inspection: { ...clean, ...change } }, made.rows);
    expect(wrong({})).toBe(false);
    expect(wrong({ cellsLeft: 1 })).toBe(true);
    expect(wrong({ partsLeft: ['docProps/core.xml'] })).toBe(true);
    expect(wrong({ rows: made.rows })).toBe(true);
  });
});
