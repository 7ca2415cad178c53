import { describe, expect, it } from 'vitest';
import { cardCheck, residentIdCheck } from '../../../bench/corpus/check-digits.ts';
import {
  bankCard,
  companyAccount,
  dayBetween,
  email,
  hotline,
  householdAccount,
  landline,
  meterNumber,
  mobile,
  oldResidentId,
  residentId,
  unassignedCounties,
  virtualNumber,
  waybillNumber,
} from '../../../bench/corpus/identifiers.ts';
import { type Draw, seeded } from '../../../bench/corpus/random.ts';
import { regions } from '../../../src/data/regions.ts';
import { hasCardCheck, hasIdCheck, hasRealBirth } from '../fictional.ts';

function many(draw: Draw<string>): readonly string[] {
  const random = seeded(21);
  return Array.from({ length: 3_000 }, () => draw(random));
}

describe('the numbers of a corpus', () => {
  it.each<[string, Draw<string>, RegExp]>([
    ['a mobile has 0000 in its middle', mobile, /^1[3-9]\d0000\d{4}$/],
    ['a landline has 0000 behind its first local digit', landline, /^0\d{2,3}-[2-8]0000\d{2,3}$/],
    [
      'a virtual number has a host that no one has and four digits behind it',
      virtualNumber,
      /^1700000\d{4}[-转,]\d{4}$/,
    ],
    ['a hotline is a 400 number or one that all know', hotline, /^(?:400-000-\d{4}|12345|95598)$/],
    ['a card begins with 62 and has 999999 or 0000 behind its issuer', bankCard, /^62\d{2,4}(?:999999|0000)\d{6,9}$/],
    ['an account of a company is no card', companyAccount, /^0302000000\d{9}$/],
    ['a household has six to thirteen digits', householdAccount, /^\d{6,13}$/],
    ['a meter has seven or twelve', meterNumber, /^(?:\d{7}|000\d{9})$/],
    ['a mailbox lies in a domain for examples', email, /^[a-z._-]+\d{0,4}@example\.(?:com|cn)$/],
    ['a waybill number counts up', (random) => waybillNumber(random, 42), /^[0-9A-Z]{7}00000042$/],
  ])('%s', (_, draw, shape) => {
    for (const number of many(draw)) expect(number).toMatch(shape);
  });

  it('cards pass the check, accounts of companies do not', () => {
    expect(many(bankCard).every(hasCardCheck)).toBe(true);
    expect(many(companyAccount).some(hasCardCheck)).toBe(false);
  });

  it('resident IDs have a check digit, a real birth date, the parity of the sex and a county that does not exist', () => {
    const random = seeded(22);
    const codes = new Set(regions.map(({ code }) => code));
    for (let done = 0; done < 3_000; done += 1) {
      const sex = random.pick(['female', 'male'] as const);
      const id = residentId(random, { birth: dayBetween(random, 1900, 2025), sex });
      expect(hasIdCheck(id) && hasRealBirth(id)).toBe(true);
      expect(Number(id[16]) % 2).toBe(sex === 'male' ? 1 : 0);
      expect(unassignedCounties).toContain(id.slice(0, 6));
      expect(codes.has(id.slice(0, 6))).toBe(false);
    }
  });

  it('resident IDs of the first generation have fifteen digits', () => {
    const random = seeded(23);
    for (let done = 0; done < 500; done += 1) {
      const id = oldResidentId(random, { birth: dayBetween(random, 1930, 1983), sex: 'female', counties: ['210199'] });
      expect(id).toMatch(/^210199\d{8}[02468]$/);
      expect(hasRealBirth(id)).toBe(true);
    }
  });

  it('days reach the 29th of February, in leap years only', () => {
    const random = seeded(24);
    const days = Array.from({ length: 60_000 }, () => dayBetween(random, 1896, 1904));
    const leap = new Set(days.filter(({ month, day }) => month === 2 && day === 29).map(({ year }) => year));
    expect([...leap].sort()).toEqual([1896, 1904]);
  });

  it.each([
    ['a digit', '21019919780312004', '8'],
    ['X for ten', '21019919860605009', 'X'],
  ])('the check character of an ID may be %s', (_, body, check) => {
    expect(residentIdCheck(body)).toBe(check);
  });

  it.each([
    ['19 digits', '622848999999999999', '2'],
    ['19 digits of another bank', '621799000000000000', '6'],
    ['16 digits, a number that is published for tests', '401288888888188', '1'],
  ])('the check digit of a card holds for %s', (_, body, check) => {
    expect(cardCheck(body)).toBe(check);
    expect(hasCardCheck(body + check)).toBe(true);
  });
});
