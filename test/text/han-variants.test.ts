/** What must hold of the tables of Han forms, as they are written. */
import table from 'chinese-s2t/lang/zh.js';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import * as tables from '../../src/text/han-variants.ts';

const { corrections, lookAlikes, otherForms, printForms, unchanged } = tables;

function pairs(text: string): readonly (readonly [from: string, to: string])[] {
  return Array.from({ length: text.length / 2 }, (_, at) => [text.charAt(at * 2), text.charAt(at * 2 + 1)]);
}

describe('the tables of Han forms', () => {
  it.each(Object.entries(tables))('%s: every character is one unit', (_, text) => {
    expect(Array.from(text).filter((each) => each.length !== 1)).toStrictEqual([]);
  });

  const all = [...pairs(corrections), ...pairs(otherForms), ...pairs(printForms), ...pairs(lookAlikes)];

  it('pairs are whole, no character has two, and none leads to itself', () => {
    expect([corrections, otherForms, printForms, lookAlikes].map((text) => text.length % 2)).toStrictEqual([
      0, 0, 0, 0,
    ]);
    const from = all.map(([each]) => each);
    expect(from.filter((each, at) => from.indexOf(each) !== at)).toStrictEqual([]);
    expect(all.filter(([each, to]) => each === to)).toStrictEqual([]);
  });

  it('each pair is what fold does', () => {
    expect(all.filter(([from, to]) => fold(from) !== to || fold(to) !== to)).toStrictEqual([]);
    expect(Array.from(unchanged).filter((each) => fold(each) !== each)).toStrictEqual([]);
  });

  it('what chinese-s2t has right is not written again', () => {
    const theirs = (each: string): string => table.S.charAt(table.T.indexOf(each)) || each;
    const again = [...pairs(otherForms), ...pairs(printForms)].filter(
      ([from, to]) => table.T.includes(from) && theirs(from) === to,
    );
    expect(again).toStrictEqual([]);
    expect(Array.from(unchanged).filter((each) => !table.T.includes(each) || theirs(each) === each)).toStrictEqual([]);
  });

  it.each([
    ['kangxiRadicals', tables.kangxiRadicals, 0x2f00, 0x2fd5],
    ['radicalsSupplement', tables.radicalsSupplement, 0x2e80, 0x2ef3],
    ['compatibilityIdeographs', tables.compatibilityIdeographs, 0xf900, 0xfad9],
  ])('%s reaches from the first to the last of its range', (_, text, first, last) => {
    expect(text.length).toBe(last - first + 1);
    const folded = Array.from(text, (to, at) => (to === '.' ? String.fromCharCode(first + at) : to));
    expect(folded.filter((to, at) => fold(String.fromCharCode(first + at)) !== fold(to))).toStrictEqual([]);
  });
});
