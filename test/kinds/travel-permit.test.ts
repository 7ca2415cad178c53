/** Permits between the mainland and Hong Kong, Macau and Taiwan. */
import { describe, expect, it } from 'vitest';
import { travelPermit } from '../../src/kinds/travel-permit.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('travel-permit', () => {
  it.each([
    ['to Hong Kong and Macau: C', 'C00000001', 'C|prefix 00000001|number'],
    ['C and a letter', 'CA0123456', 'CA|prefix 0123456|number'],
    ['the booklet: W', 'W00000001', 'W|prefix 00000001|number'],
    ['to Taiwan: L', 'L00000001', 'L|prefix 00000001|number'],
    ['to Taiwan, the booklet: T', 'T00000001', 'T|prefix 00000001|number'],
    ['of Hong Kong: 8 digits', 'H01234567', 'H|prefix 01234567|number'],
    ['of Macau: 10 digits, the last two count renewals', 'M0123456700', 'M|prefix 01234567|number 00|renewal'],
    ['of Taiwan: 8 digits', '01234567', '01234567|number'],
    ['of Taiwan, old: 10 digits', '0123456701', '01234567|number 01|renewal'],
    ['of Taiwan, old, with its office', '0123456701(B)', '01234567|number 01|renewal B|office'],
    ['the same without brackets', '0123456701B', '01234567|number 01|renewal B|office'],
    ['a small letter', 'c00000001', 'c|prefix 00000001|number'],
    ['full width', 'Ｈ０１２３４５６７', 'Ｈ|prefix ０１２３４５６７|number'],
    ['groups', 'H 0123 4567 00', 'H|prefix 0123 4567|number 00|renewal'],
    ['half hidden', 'H****4567', 'H|prefix ****4567|number'],
    ['half hidden, of Taiwan', '01****67', '01****67|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(travelPermit, value)).toBe(parts);
  });

  it.each([
    ['7 digits behind C', 'C0000001'],
    ['9 digits behind H', 'H012345670'],
    ['10 digits behind C', 'C0123456700'],
    ['another letter', 'X00000001'],
    ['two letters that do not begin with C', 'LA0123456'],
    ['C and a letter and 8 digits', 'CA01234567'],
    ['9 digits', '012345670'],
    ['8 digits and a letter', '01234567B'],
    ['two letters behind 10 digits', '0123456701BC'],
    ['a day', '19780312'],
    ['a day with hyphens', '1978-03-12'],
    ['a day and an hour', '1978-03-12 08'],
    ['a mobile number', '13800000001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(travelPermit, value)).toBe(NOT_READ);
  });

  it('sample: 9 characters or 11', () => {
    expect([0, 1, 2, 3].map((which) => travelPermit.sample(undefined, which)?.charAt(0)).join('')).toBe('CLHM');
    expect(travelPermit.sample(11, 0)).toBe('H0000000100');
    expect(travelPermit.sample(8, 0)).toBeUndefined();
  });
});
