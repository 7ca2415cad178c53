/** Passport numbers, of China by their letters, of other countries by what they have in common. */
import { describe, expect, it } from 'vitest';
import { passport } from '../../src/kinds/passport.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('passport', () => {
  it.each([
    ['E and 8 digits', 'E00000001', 'E|prefix 00000001|number'],
    ['E, a letter and 7', 'EA1234567', 'EA|prefix 1234567|number'],
    ['G', 'G00000001', 'G|prefix 00000001|number'],
    ['D', 'D0000001', 'D|prefix 0000001|number'],
    ['P', 'P0000001', 'P|prefix 0000001|number'],
    ['S and 8', 'S00000001', 'S|prefix 00000001|number'],
    ['DE', 'DE0000001', 'DE|prefix 0000001|number'],
    ['PE and 8', 'PE00000001', 'PE|prefix 00000001|number'],
    ['14 and 7 digits', '140000001', '140000001|number'],
    ['15 and 7 digits', '150000001', '150000001|number'],
    ['letters among the digits', 'C01X00T47', 'C|prefix 01X00T47|number'],
    ['two letters and seven digits', 'TR0000001', 'TR|prefix 0000001|number'],
    ['six characters', 'K00001', 'K|prefix 00001|number'],
    ['a small letter', 'e00000001', 'e|prefix 00000001|number'],
    ['full width', 'Ｅ００００００００', 'Ｅ|prefix ００００００００|number'],
    ['groups', 'E 0000 0001', 'E|prefix 0000 0001|number'],
    ['half hidden', 'E00****01', 'E|prefix 00****01|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(passport, value)).toBe(parts);
  });

  it.each([
    ['five characters', 'K0001'],
    ['ten characters', 'E000000001'],
    ['letters alone', 'SMITHJOHN'],
    ['a name with a number', 'zhangsan1'],
    ['three digits', 'ABCDEF123'],
    ['eight digits: a permit’s', '01234567'],
    ['a day', '19780312'],
    ['nine digits that begin with a day', '197803120'],
    ['a Hong Kong card, by its bracket', 'Z999999(0)'],
    ['the same in full width', 'Z999999（A）'],
    ['an identity number', '210199197803120048'],
    ['a mobile number', '13800000001'],
    ['a word', '护照E00000001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(passport, value)).toBe(NOT_READ);
  });

  it.each([
    ['nine characters', 'E00000001', 'E0*****01'],
    ['eight', 'D0000001', 'D0****01'],
    ['seven: nothing is shown', 'K000001', '*******'],
    ['half hidden enough', 'E00****01', 'E00****01'],
    ['not hidden enough', 'E000**001', 'E0*****01'],
    ['a Hong Kong card in its column', 'Z999999(0)', 'Z9****9(0)'],
    ['an identity number in its column', '210199197803120048', '21*************048'],
    ['a permit in its column', 'H0000000100', 'H0*******00'],
  ])('base: %s', (_, value, expected) => {
    expect(maskValue(value, 'passport', planOf('base')).text).toBe(expected);
  });

  it('sample: nine characters', () => {
    expect([0, 1].map((which) => passport.sample(9, which))).toStrictEqual(['E00000001', 'EA0000002']);
    expect(passport.sample(8, 0)).toBeUndefined();
  });
});
