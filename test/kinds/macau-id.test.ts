/** Macau identity card numbers: brackets, slashes, bare; and days, which are none. */
import { describe, expect, it } from 'vitest';
import { macauId } from '../../src/kinds/macau-id.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const PARTS = '5|series 123456|number 7|check';

describe('macau-id', () => {
  it.each([
    ['brackets', '5123456(7)', PARTS],
    ['full-width brackets', '5123456（7）', PARTS],
    ['slashes', '5/123456/7', PARTS],
    ['full-width slashes', '5／123456／7', PARTS],
    ['nothing between', '51234567', PARTS],
    ['a hyphen', '5123456-7', PARTS],
    ['series 1', '1234567(8)', '1|series 234567|number 8|check'],
    ['series 7', '7234567(8)', '7|series 234567|number 8|check'],
    ['full width', '５１２３４５６（７）', '５|series １２３４５６|number ７|check'],
    ['the end hidden', '5123***(*)', '5|series 123***|number *|check'],
    ['what could be a day, written as a card is', '1978031(2)', '1|series 978031|number 2|check'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(macauId, value)).toBe(parts);
  });

  it.each([
    ['another series', '6123456(7)'],
    ['seven digits', '512345(6)'],
    ['nine digits', '51234567(8)'],
    ['a letter as check', '5123456(A)'],
    ['a day', '19780312'],
    ['a day with hyphens', '1978-03-12'],
    ['a day with slashes', '1978/03/12'],
    ['a Hong Kong number', 'Z999999(0)'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(macauId, value)).toBe(NOT_READ);
  });

  it('sample: eight digits', () => {
    expect([0, 1, 2].map((which) => macauId.sample(8, which))).toStrictEqual(['50000010', '10000021', '70000032']);
    expect(macauId.sample(7, 0)).toBeUndefined();
  });
});
