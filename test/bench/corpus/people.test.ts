import { describe, expect, it } from 'vitest';
import { type PeopleOptions, type Person, person } from '../../../bench/corpus/people.ts';
import { seeded } from '../../../bench/corpus/random.ts';
import { hasIdCheck, hasRealBirth } from '../fictional.ts';

function people(options?: PeopleOptions): readonly Person[] {
  const random = seeded(31);
  return Array.from({ length: 5_000 }, () => person(random, options));
}

describe('a person of the corpus', () => {
  it('has an ID that says the same birth date and sex', () => {
    for (const { residentId, birth, sex } of people()) {
      const old = residentId.length === 15;
      const date = `${birth.year}${String(birth.month).padStart(2, '0')}${String(birth.day).padStart(2, '0')}`;
      expect(old ? `19${residentId.slice(6, 12)}` : residentId.slice(6, 14)).toBe(date);
      expect(Number(residentId[old ? 14 : 16]) % 2).toBe(sex === 'male' ? 1 : 0);
      expect(hasRealBirth(residentId) && (old || hasIdCheck(residentId))).toBe(true);
    }
  });

  it('is born in the years that were asked for, and has an old ID only if that was still given out', () => {
    const all = people({ born: [1970, 1990], oldIds: 0.5 });
    const old = all.filter(({ residentId }) => residentId.length === 15);
    expect(all.every(({ birth }) => birth.year >= 1970 && birth.year <= 1990)).toBe(true);
    expect(old.length).toBeGreaterThan(1_000);
    expect(old.every(({ birth }) => birth.year <= 1983)).toBe(true);
  });

  it('has an old ID or a small x in a small share of all cases', () => {
    const ids = people().map(({ residentId }) => residentId);
    const old = ids.filter((id) => id.length === 15).length;
    const ending = ids.filter((id) => /x$/i.test(id)).length;
    const small = ids.filter((id) => id.endsWith('x')).length;
    expect(old).toBeGreaterThan(20);
    expect(old).toBeLessThan(150);
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(ending / 3);
  });

  it('lives in the counties that were asked for', () => {
    expect(people({ counties: ['340299'] }).every(({ residentId }) => residentId.startsWith('340299'))).toBe(true);
  });
});
