/** Formulas, names and headers of printed sheets: what follows a new name, and where a change in a formula may stand. */
import { describe, expect, it } from 'vitest';
import { changedFormula, isPlainFormula, type Renames, renamed } from '../../../src/formats/xlsx/formula.ts';
import { rewriteHeaderFooter } from '../../../src/formats/xlsx/header-footer.ts';
import { legalDefinedName, legalSheetName } from '../../../src/formats/xlsx/legal-names.ts';
import { dateText, isDateFormat, plainNumber } from '../../../src/formats/xlsx/number-text.ts';

const names: Renames = {
  sheets: new Map([
    ['张三', '张＊'],
    ["o'neil 名单", '甲'],
  ]),
  defined: new Map([['张三电话', '张某']]),
  columns: new Map([['家庭收入', '列4']]),
};

describe('a reference', () => {
  it.each([
    ['张三!A1', "'张＊'!A1"],
    ["'张三'!A1:B2+SUM('张三'!C:C)", "'张＊'!A1:B2+SUM('张＊'!C:C)"],
    ["'O''Neil 名单'!$A$1", "'甲'!$A$1"],
    ['张三:汇总!A1', "'张＊:汇总'!A1"],
    ["'汇总:张三'!A1", "'汇总:张＊'!A1"],
    ['[1]张三!A1', '[1]张三!A1'],
    ["'[1]张三'!A1", "'[1]张三'!A1"],
    ['张三丰!A1', '张三丰!A1'],
    ['INDIRECT("张三!A1")', 'INDIRECT("\'张＊\'!A1")'],
    ['"张三"&A1', '"张三"&A1'],
    ['VLOOKUP(A1,张三电话,2)', 'VLOOKUP(A1,张某,2)'],
    ['SUM(表1[家庭收入])+表1[[#This Row],[家庭收入]]+[@家庭收入]', 'SUM(表1[列4])+表1[[#This Row],[列4]]+[@列4]'],
    ['#REF!+A1', '#REF!+A1'],
    ['"张三!A1', "\"'张＊'!A1"],
  ])('in %s follows', (formula, after) => {
    expect(renamed(formula, names)).toBe(after);
  });
});

describe('a change in a formula', () => {
  it.each([
    ['IF(A1="张三",1,0)', [7, 9], '**', 'IF(A1="**",1,0)'],
    ['IF(A1="张三",1,0)', [7, 9], '"', 'IF(A1="""",1,0)'],
    ['IF(A1="张三",1,0)', [6, 9], '**', '""'],
    ['13800000001+1', [3, 7], '****', '""'],
    ["'张三'!A1", [1, 3], '**', '""'],
  ])('%s at %j stands in its texts alone', (formula, [start = 0, end = 0], text, after) => {
    expect(changedFormula(formula, [{ start, end, text }])).toBe(after);
  });
});

describe('a formula', () => {
  it.each([
    ['SUM(A1:A1048576)+1.5', true],
    ['VLOOKUP(B2,Sheet2!$A$1:$C$99,2,FALSE)', true],
    ['B2&"x"', false],
    ['名单!B2', false],
    ["'a b'!B2", false],
    ['IF(A1=13800000001,1,0)', false],
  ])('%s says nothing but how cells are reckoned with: %s', (formula, isPlain) => {
    expect(isPlainFormula(formula)).toBe(isPlain);
  });
});

describe('a legal name', () => {
  it('of a sheet has no sign that may not stand in one, and is unlike the others', () => {
    const taken = new Set<string>();
    expect(
      ['张*', '张*', '[a]:b/c\\d?', "'x'", '名'.repeat(40), ''].map((name) => legalSheetName(name, taken)),
    ).toStrictEqual(['张＊', '张＊ (2)', '＊a＊＊b＊c＊d＊', '＊x＊', '名'.repeat(31), '＊']);
    expect(legalSheetName('名'.repeat(31), taken)).toBe(`${'名'.repeat(27)} (2)`);
  });

  it('that formulas use has letters alone', () => {
    expect(legalDefinedName('张*电话', new Set())).toBe('张某电话');
    expect(legalDefinedName('1*', new Set(['_1某']))).toBe('_1某_2');
  });
});

describe('a header or footer', () => {
  const hide = (text: string) =>
    [...text.matchAll(/张三/g)].map(({ index }) => ({ start: index, end: index + 2, text: '**' }));

  it.each([
    ['&L&"宋体,加粗"&12经办：张三&R第 &P 页', '&L&"宋体,加粗"&12经办：**&R第 &P 页'],
    ['&C张&B三&K00FF00张三', '&C*&B*&K00FF00**'],
    ['张&L三', '张&L三'],
    ['甲 && 张三', '甲 && **'],
  ])('%s is read without its codes', (text, after) => {
    expect(rewriteHeaderFooter(text, hide)).toBe(after);
  });
});

describe('a number', () => {
  it.each([
    ['1.38E10', '13800000000'],
    ['1.3800000001E+10', '13800000001'],
    ['2.10199199001010017E+17', '210199199001010017'],
    ['1E3', '1000'],
    ['1.5E0', '1.5E0'],
    ['1E-7', '1E-7'],
    ['1E99', '1E99'],
    ['x', 'x'],
  ])('%s reads %s', (written, text) => {
    expect(plainNumber(written)).toBe(text);
  });

  it.each([
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['60', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['36526', false, '2000-01-01'],
    ['35064', true, '2000-01-01'],
    ['45366.999988425925', false, '2024-03-15 23:59:59'],
    ['-1', false, '-1'],
    ['9999999', false, '9999999'],
    ['x', false, 'x'],
  ])('%s of days reads %s %s', (written, is1904, text) => {
    expect(dateText(written, is1904)).toBe(text);
  });

  it.each([
    [14, undefined, true],
    [0, undefined, false],
    [164, 'yyyy"年"m"月"d"日"', true],
    [164, '[$-804]yyyy/m/d', true],
    [164, '"day"0.00', false],
    [164, '[Red]0.00E+00', false],
    [164, 'General', false],
    [164, '\\d0', false],
  ])('in the format %s %s shows a day: %s', (id, code, isDate) => {
    expect(isDateFormat(id, code)).toBe(isDate);
  });
});
