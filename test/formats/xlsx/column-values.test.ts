/** Values of a column in formulas around a sheet: which texts are values, and what is left alone. */
import { describe, expect, it } from 'vitest';
import { columnValues } from '../../../src/formats/xlsx/column-values.ts';
import type { ColumnOfTable } from '../../../src/formats/xlsx/tables.ts';
import { needlework } from './workbook.ts';

const NAMES: ColumnOfTable = { labels: ['姓名'], use: 'edit' };
const INCOMES: ColumnOfTable = { labels: ['家庭收入'], use: 'drop' };
const NUMBERS: ColumnOfTable = { labels: ['序号'], use: 'copy' };

const values = columnValues({
  editor: needlework().editor,
  part: 1,
  nextRecord: () => 1,
  columnAt: (row, column) => (row < 3 ? undefined : [NUMBERS, NAMES, INCOMES][column - 1]),
});

describe('a formula', () => {
  it.each([
    ['that is a list', '"名10线,其他"', '"****,其他"'],
    ['that compares a cell', 'IF(B4="名10线",1,0)', 'IF(B4="****",1,0)'],
    ['that says what a cell is not', 'B4<> "名10线"', 'B4<> "****"'],
    ['that looks for what is wanted', 'SEARCH("名11线",B4)', 'SEARCH("****",B4)'],
    ['that shows a day', 'TEXT(B4,"名10线")', 'TEXT(B4,"名10线")'],
    ['that counts', 'COUNTIF(B:B,B4&"*")>1', 'COUNTIF(B:B,B4&"*")>1'],
    ['that names a sheet', "'名10线'!A1=1", "'名10线'!A1=1"],
    ['with a quote in it', 'B4="a""名10线"', 'B4="a""****"'],
    ['that nobody ends', 'B4="名10线', 'B4="****"'],
    ['without texts', 'B4>5', 'B4>5'],
  ])('%s', (_, formula, after) => {
    expect(values.formulaIn([NAMES], formula, '名11线')).toBe(after);
    expect(values.formulaIn([], formula, '名11线')).toBe(formula);
    expect(values.formulaIn([NUMBERS], formula, '名11线')).toBe(formula);
  });

  it('over a dropped column says none of its values, and is a formula still', () => {
    expect(values.formulaIn([INCOMES], '"低保,1200"', '')).toBe('"＊,＊"');
    expect(values.formulaIn([NAMES, INCOMES], 'D4="低保"', '')).toBe('D4="＊"');
  });
});

describe('the columns of cells', () => {
  it.each([
    ['B4:B9', [NAMES]],
    ['G1 B4 D2:A9', [NAMES, NUMBERS, INCOMES]],
    ['$C$4 C5 C6', [INCOMES]],
    ['B1:B1048576', [NAMES]],
    ['B1', []],
    ['x', []],
    ['', []],
  ])('%s', (cells, columns) => {
    expect(values.columnsIn(cells)).toStrictEqual(columns);
  });
});
