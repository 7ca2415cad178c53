/** Mask marks and glyphs: which there are, that folding loses none, and how wide each is. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { GLYPHS, isMark, MARKS } from '../../src/text/marks.ts';
import { displayWidth } from '../../src/text/width.ts';

const UNITS: readonly number[] = Array.from({ length: 0x10000 }, (_, unit) => unit);

describe('isMark', () => {
  it.each([
    ['asterisks of every width', '*＊﹡∗✱'],
    ['crosses', '×✕✖╳'],
    ['circles', '○◯●⚪⚫⬤￮'],
    ['squares', '□■▢￭'],
    ['blocks', '█▇▓▒░'],
    ['the reference mark and diamonds', '※◆♦'],
  ])('holds for %s', (_, marks) => {
    expect(Array.from(marks).filter((mark) => !isMark(mark.codePointAt(0) ?? -1))).toStrictEqual([]);
  });

  it.each([
    ['某, which is a mark in names alone', '某'],
    ['X and x, which are check digits and letters', 'XxＸⅩ'],
    ['〇, which is a digit and a character of names', '〇'],
    ['…, which is prose', '…'],
    ['#, which is a word of addresses', '#＃'],
    ['signs that begin an item of a list', '▪•·◇★☆→'],
    ['letters, digits, Han, blanks, hyphens', 'aZ09张口 -_'],
    ['surrogates', '\ud842\udfb7'],
  ])('does not hold for %s', (_, text) => {
    expect(Array.from(text).filter((each) => isMark(each.codePointAt(0) ?? -1))).toStrictEqual([]);
  });

  it('holds for the marks of MARKS and no other unit', () => {
    expect(String.fromCharCode(...UNITS.filter(isMark))).toBe(Array.from(MARKS).sort().join(''));
  });

  it('holds for a unit as for its fold', () => {
    expect(
      UNITS.filter((unit) => isMark(unit) !== isMark(fold(String.fromCharCode(unit)).charCodeAt(0))),
    ).toStrictEqual([]);
  });
});

describe('GLYPHS', () => {
  it.each(Object.entries(GLYPHS))('%s is one unit that takes %i columns of Chinese print', (glyph, columns) => {
    expect(glyph.length).toBe(1);
    expect(displayWidth(glyph, { ambiguous: 2 })).toBe(columns);
  });

  it('are marks, so that what was printed is known again, but for 某', () => {
    expect(Object.keys(GLYPHS).filter((glyph) => !isMark(glyph.charCodeAt(0)))).toStrictEqual(['某']);
  });
});
