/** Days inside numbers: what tells an identity number from another of its length. */
import { describe, expect, it } from 'vitest';
import { isBirthDay, isShortBirthDay, mayBeBirthDay } from '../../src/kinds/birth-day.ts';

describe('birth days inside numbers', () => {
  it.each([
    ['a day', '19780312', true],
    ['the first and the last', '18000101', true],
    ['the last', '20991231', true],
    ['the 31st of any month', '19780231', true],
    ['a year before 1800', '17991231', false],
    ['a year after 2099', '21000101', false],
    ['month 13', '19781301', false],
    ['month 0', '19780001', false],
    ['day 32', '19780132', false],
    ['day 0', '19780100', false],
    ['a letter', '1978031X', false],
    ['too few', '1978031', false],
  ])('%s', (_, digits, expected) => {
    expect([isBirthDay(digits), mayBeBirthDay(digits), isBirthDay(`21${digits}`, 2)]).toStrictEqual([
      expected,
      expected,
      expected,
    ]);
  });

  it.each([
    ['all hidden', '********', true],
    ['the day hidden', '197803**', true],
    ['the tens of the month hidden', '1978*312', true],
    ['a month that can be none', '1978*7*2', true],
    ['a month of no such units and tens', '19782***', false],
    ['a century that is none', '3*******', false],
    ['a day that is none', '1978**4*', false],
  ])('half hidden: %s', (_, digits, expected) => {
    expect([mayBeBirthDay(digits), isBirthDay(digits)]).toStrictEqual([expected, false]);
  });

  it('without its century', () => {
    expect(['780312', '781312', '780332', '78031'].map((digits) => isShortBirthDay(digits))).toStrictEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
