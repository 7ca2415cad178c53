/** Identity numbers of Taiwan, of nationals and of residents, and the check digit by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taiwanId, taiwanIdCheck } from '../../src/kinds/taiwan-id.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

/** What each letter counts for in the first place, as the register's table lists them. */
const FIRST: Readonly<Record<string, string>> = {
  A: '10',
  B: '11',
  C: '12',
  D: '13',
  E: '14',
  F: '15',
  G: '16',
  H: '17',
  I: '34',
  J: '18',
  K: '19',
  L: '20',
  M: '21',
  N: '22',
  O: '35',
  P: '23',
  Q: '24',
  R: '25',
  S: '26',
  T: '27',
  U: '28',
  V: '29',
  W: '32',
  X: '30',
  Y: '31',
  Z: '33',
};

/** Letters become digits, eleven digits become a sum by 1 9 8 7 6 5 4 3 2 1 1, and that ends in 0. */
function isWhole(id: string): boolean {
  const second = FIRST[id.charAt(1)]?.charAt(1) ?? id.charAt(1);
  const digits = [...`${FIRST[id.charAt(0)]}${second}${id.slice(2)}`].map(Number);
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return digits.reduce((sum, digit, index) => sum + digit * (weights[index] ?? 0), 0) % 10 === 0;
}

describe('taiwan-id', () => {
  it.each([
    ['a national’s, a man’s', 'F199999985', 'F|region 1|sex 9999998|sequence 5|check'],
    ['a woman’s', 'H299999916', 'H|region 2|sex 9999991|sequence 6|check'],
    ['a resident’s since 2021', 'F800000091', 'F|region 8|sex 0000009|sequence 1|check'],
    ['a resident’s before', 'AC01234567', 'A|region C|sex 0123456|sequence 7|check'],
    ['a small letter', 'f199999985', 'f|region 1|sex 9999998|sequence 5|check'],
    ['full width', 'Ｆ１９９９９９９８５', 'Ｆ|region １|sex ９９９９９９８|sequence ５|check'],
    ['groups', 'F1 9999 9985', 'F|region 1|sex 9999 998|sequence 5|check'],
    ['the last four hidden', 'F19999****', 'F|region 1|sex 9999***|sequence *|check'],
    ['the middle hidden by circles', 'F1○○○○9985', 'F|region 1|sex ○○○○998|sequence 5|check'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(taiwanId, value)).toBe(parts);
  });

  it.each([
    ['nine characters', 'F19999998'],
    ['eleven', 'F1999999850'],
    ['3 in the second place', 'F399999985'],
    ['0 in the second place', 'F099999985'],
    ['E in the second place', 'AE01234567'],
    ['two letters at the end', 'F1999999AB'],
    ['no letter', '1199999985'],
    ['a Hong Kong number', 'Z999999(0)'],
    ['a mobile number of Taiwan', '0900000001'],
    ['a word in front', '字F199999985'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(taiwanId, value)).toBe(NOT_READ);
  });

  it.each([
    ['holds for a national', 'F199999985', 'holds'],
    ['holds for a resident', 'F800000091', 'holds'],
    ['holds for a resident of old', 'AC01234567', 'holds'],
    ['holds in full width', 'Ｆ１９９９９９９８５', 'holds'],
    ['fails, and the number is read all the same', 'F199999986', 'fails'],
    ['is not asked of a half-masked number', 'F19999****', undefined],
  ] as const)('check digit %s', (_, value, check) => {
    expect(taiwanId.parse(value)?.check).toBe(check);
  });

  it('check digit: every nine characters have exactly one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][12789A-D][0-9]{7}$/), (nine) => {
        expect([...'0123456789'].filter((check) => isWhole(nine + check))).toStrictEqual([taiwanIdCheck(nine)]);
      }),
    );
  });

  it('sample: ten characters that hold', () => {
    for (const which of [0, 1, 2, 13]) expect(isWhole(taiwanId.sample(10, which) ?? '')).toBe(true);
    expect(taiwanId.sample(9, 0)).toBeUndefined();
  });
});
