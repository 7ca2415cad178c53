/** Bank cards and accounts, and the Luhn check by a second way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankCard, holdsLuhn } from '../../src/kinds/bank-card.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

/** What a digit counts for in every second place, as ISO/IEC 7812-1 annex B spells it out. */
const DOUBLED = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9] as const;

function holdsByTable(number: string): boolean {
  const counts = [...number]
    .reverse()
    .map((digit, place) => (place % 2 === 1 ? DOUBLED[Number(digit)] : Number(digit)));
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0) % 10 === 0;
}

const digits = fc.stringMatching(/^[0-9]{8,30}$/);

describe('bank-card', () => {
  it.each([
    ['19 digits', '6228489999999999992', '622848|issuer 999999999999|account 2|check'],
    ['16 digits', '6217990000000008', '621799|issuer 000000000|account 8|check'],
    ['groups of four', '6228 4899 9999 9999 992', '6228 48|issuer 99 9999 9999 99|account 2|check'],
    ['ideographic blanks', '6228　4899　9999　9999　992', '6228　48|issuer 99　9999　9999　99|account 2|check'],
    ['hyphens', '6228-4899-9999-9999-992', '6228-48|issuer 99-9999-9999-99|account 2|check'],
    [
      'full width',
      '６２２８４８９９９９９９９９９９９９２',
      '６２２８４８|issuer ９９９９９９９９９９９９|account ２|check',
    ],
    ['a company’s account', '0302000000000000001', '030200|issuer 000000000000|account 1|check'],
    ['an account with a sub-account', '03020000000000000-01', '030200|issuer 00000000000-0|account 1|check'],
    ['a passbook of 8 digits', '10000001', '100000|issuer 0|account 1|check'],
    ['30 digits', '6'.repeat(30), `666666|issuer ${'6'.repeat(23)}|account 6|check`],
    ['half hidden', '622848********99992', '622848|issuer ********9999|account 2|check'],
    ['hidden in groups', '6228 **** **** **** 992', '6228 **|issuer ** **** **** 99|account 2|check'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(bankCard, value)).toBe(parts);
  });

  it.each([
    ['7 digits', '1000001'],
    ['31 digits', '6'.repeat(31)],
    ['a letter', '622848999999999999A'],
    ['letters in front', 'SF0000000000001'],
    ['the bank’s name in front', '工行6228489999999999992'],
    ['a slash, which stands between two accounts', '6228489999/999999992'],
    ['a number that a spreadsheet has cut', '6.22849E+18'],
    ['a word', '现金'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(bankCard, value)).toBe(NOT_READ);
  });

  it.each([
    ['holds', '6228489999999999992', 'holds'],
    ['holds for 16 digits', '6217990000000008', 'holds'],
    ['holds with blanks', '6228 4899 9999 9999 992', 'holds'],
    ['fails, and the number is read all the same', '6228489999999999993', 'fails'],
    ['fails for a company’s account', '0302000000000000001', 'fails'],
    ['is not asked of a half-masked number', '622848********99992', undefined],
  ] as const)('Luhn check %s', (_, value, check) => {
    expect(bankCard.parse(value)?.check).toBe(check);
  });

  it('Luhn check: the same by sums and by table, and one check digit for every number', () => {
    fc.assert(
      fc.property(digits, (number) => {
        expect(holdsLuhn(number)).toBe(holdsByTable(number));
        expect([...'0123456789'].filter((check) => holdsLuhn(number + check))).toHaveLength(1);
      }),
    );
  });

  it('Luhn check: sees one wrong digit', () => {
    fc.assert(
      fc.property(digits, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, step) => {
        const place = at % number.length;
        const wrong = String((Number(number[place]) + step) % 10);
        const misprint = number.slice(0, place) + wrong + number.slice(place + 1);
        expect(holdsLuhn(number) && holdsLuhn(misprint)).toBe(false);
      }),
    );
  });

  it.each([
    ['19 digits unless asked', undefined, 19],
    ['16 digits', 16, 16],
    ['8 digits', 8, 8],
    ['30 digits', 30, 30],
  ])('sample: %s, and the check holds', (_, size, length) => {
    for (const which of [0, 1, 2, 11]) {
      const sample = bankCard.sample(size, which) ?? '';
      expect(sample).toHaveLength(length);
      expect(holdsByTable(sample)).toBe(true);
    }
  });

  it.each([7, 31])('sample: none of %i digits', (size) => {
    expect(bankCard.sample(size, 0)).toBeUndefined();
  });
});
