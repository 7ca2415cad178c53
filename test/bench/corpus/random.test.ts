import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seeded, weighted } from '../../../bench/corpus/random.ts';

function take(seed: number, count: number): readonly number[] {
  const random = seeded(seed);
  return Array.from({ length: count }, () => random.bits());
}

describe('the stream of numbers', () => {
  it('is sfc32, so that it is the same in every other implementation', () => {
    expect(take(1, 4)).toEqual([0x8995da7f, 0x74442f2c, 0x151a22dd, 0x27696991]);
    expect(take(2 ** 40 + 5, 2)).toEqual([0x7e43ba83, 0x779192d2]);
  });

  it('is another one for another seed, also where only the upper half differs', () => {
    expect(take(7, 4)).not.toEqual(take(8, 4));
    expect(take(7, 4)).not.toEqual(take(7 + 2 ** 32, 4));
  });

  it('keeps to the limits that it is given', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 2 ** 32 }),
        fc.integer({ min: -50, max: 50 }),
        (seed, limit, first) => {
          const random = seeded(seed);
          const below = random.below(limit);
          expect(Number.isInteger(below) && below >= 0 && below < limit).toBe(true);
          const between = random.between(first, first + 2);
          expect([first, first + 1, first + 2]).toContain(between);
          expect(random.digits(4)).toMatch(/^\d{4}$/);
        },
      ),
    );
  });

  it('reaches both ends of a range, and every item of a list', () => {
    const random = seeded(3);
    const numbers = new Set(Array.from({ length: 200 }, () => random.between(4, 6)));
    const items = new Set(Array.from({ length: 200 }, () => random.pick(['a', 'b', 'c'])));
    expect([...numbers].sort()).toEqual([4, 5, 6]);
    expect([...items].sort()).toEqual(['a', 'b', 'c']);
  });
});

describe('a draw by weight', () => {
  it('comes near the shares, whatever the weights add up to', () => {
    const random = seeded(11);
    const draw = weighted([
      ['often', 7],
      ['seldom', 2.5],
      ['hardly', 0.5],
    ]);
    const drawn = Array.from({ length: 100_000 }, () => draw(random));
    const share = (name: string): number => drawn.filter((one) => one === name).length / drawn.length;
    expect(Math.abs(share('often') - 0.7)).toBeLessThan(0.01);
    expect(Math.abs(share('seldom') - 0.25)).toBeLessThan(0.01);
    expect(Math.abs(share('hardly') - 0.05)).toBeLessThan(0.005);
  });

  it.each([
    ['nothing to draw from', []],
    ['a weight of zero', [['a', 0]]],
    ['a weight that is no number', [['a', Number.NaN]]],
  ] as const)('refuses %s', (_, entries) => {
    expect(() => weighted(entries as readonly (readonly [string, number])[])).toThrow(RangeError);
  });
});
