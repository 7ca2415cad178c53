/** Chinese numerals of dates. */
import { describe, expect, it } from 'vitest';
import { NUMERALS, numeralValue } from '../../src/kinds/chinese-numeral.ts';

describe('Chinese numerals', () => {
  it.each([
    ['一九七八', 1978],
    ['二〇〇一', 2001],
    ['二○○一', 2001],
    ['二零零一', 2001],
    ['三', 3],
    ['元', 1],
    ['正', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['廿三', 23],
    ['卅', 30],
    ['卅一', 31],
    ['六十七', 67],
    ['一百零五', 105],
    ['一百一十', 110],
    ['十二三', undefined],
    ['二廿', undefined],
  ])('%s is %s', (text, number) => {
    expect(numeralValue(text)).toBe(number);
    for (const character of text) expect(NUMERALS).toContain(character);
  });

  it.each(['', '*', '一*', '十*', '12', '万'])('%j is none', (text) => {
    expect(numeralValue(text)).toBeUndefined();
  });
});
