/** Digits in a row, as most accounts and cards are printed, share one reading a length; all other spellings read alike. */
import { describe, expect, it } from 'vitest';
import { bankCard } from '../../src/kinds/bank-card.ts';
import { householdAccount } from '../../src/kinds/household-account.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { meterNumber } from '../../src/kinds/meter-number.ts';

describe.each<[string, Kind]>([
  ['household-account', householdAccount],
  ['meter-number', meterNumber],
  ['bank-card', bankCard],
])('the shapes of %s', (_, kind) => {
  const { shapes = [] } = kind;

  it('are told by their numbers', () => {
    expect(shapes.map(({ shape }) => shape)).toStrictEqual(shapes.map((_each, index) => index));
    expect(shapes.length).toBeGreaterThan(0);
  });

  it('are one object for all their values, and say what the long way says', () => {
    for (const shape of shapes) {
      const values = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((last) => '6'.repeat(shape.length - 1) + last);
      const own = values.filter((value) => kind.parse(value) === shape);
      expect([shape.shape, own.length > 0]).toStrictEqual([shape.shape, true]);
      for (const value of own) {
        const spaced = `${value.slice(0, -1)} ${value.slice(-1)}`;
        const long = kind.parse(spaced);
        const texts = long?.parts.map(({ name, start, end }) => [name, spaced.slice(start, end).replace(' ', '')]);
        expect(texts).toStrictEqual(shape.parts.map(({ name, start, end }) => [name, value.slice(start, end)]));
        expect([long?.check, long?.shape]).toStrictEqual([shape.check, undefined]);
      }
    }
  });
});
