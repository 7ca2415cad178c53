/** Household accounts of power, water, gas and heat, on the mainland and in Taiwan. */
import { describe, expect, it } from 'vitest';
import { householdAccount } from '../../src/kinds/household-account.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('household-account', () => {
  it.each([
    ['13 digits of power', '5109900000001', '5109900000001|account'],
    ['10 digits, the older form', '9900000001', '9900000001|account'],
    ['6 digits of water', '000123', '000123|account'],
    ['4 digits, the shortest', '0123', '0123|account'],
    ['24 digits, the longest', '0'.repeat(23) + 1, `${'0'.repeat(23)}1|account`],
    ['groups', '5109 9000 0000 1', '5109 9000 0000 1|account'],
    ['full width', '５１０９９０００００００１', '５１０９９０００００００１|account'],
    ['letters in front', 'HN00001234', 'HN00001234|account'],
    ['Taiwan, water', 'A1-00-000000-0', 'A1-00-000000-0|account'],
    ['Taiwan, power', '00-12-3456-78-9', '00-12-3456-78-9|account'],
    ['hyphens at the ends are no part of it', '-1234-', '1234|account'],
    ['half hidden', '51*******0001', '51*******0001|account'],
    ['hidden', '*************', '*************|account'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(householdAccount, value)).toBe(parts);
  });

  it.each([
    ['3 digits', '123'],
    ['25 digits', '1'.repeat(25)],
    ['letters alone', 'ABCD'],
    ['an underscore', '12_34'],
    ['a slash, which stands between two accounts', '1234/5678'],
    ['a plus, as in a number that a spreadsheet has cut', '5.1099E+12'],
    ['the label in front', '户号5109900000001'],
    ['a word behind', '5109900000001号'],
    ['a name', '张三'],
    ['nothing', ''],
    ['separators only', ' - '],
  ])('does not read %s', (_, value) => {
    expect(partsOf(householdAccount, value)).toBe(NOT_READ);
  });

  it('sample: 13 digits, or 6 to 24', () => {
    expect(householdAccount.sample(undefined, 0)).toBe('5109900000001');
    for (const size of [6, 10, 24]) expect(householdAccount.sample(size, 3)).toHaveLength(size);
    for (const size of [5, 25]) expect(householdAccount.sample(size, 0)).toBeUndefined();
  });
});
