import { describe, expect, it } from 'vitest';
import { givenCharacters, givenPairs } from '../../../bench/corpus/given-names.ts';
import { type PlantedName, personName } from '../../../bench/corpus/names.ts';
import { seeded } from '../../../bench/corpus/random.ts';
import { compoundSurnames, singleSurnames } from '../../../src/data/surnames.ts';

const COUNT = 20_000;

function names(seed: number): readonly PlantedName[] {
  const random = seeded(seed);
  return Array.from({ length: COUNT }, (_, index) => personName(random, index % 2 === 0 ? 'female' : 'male'));
}

const sample = names(5);

function share(holds: (name: PlantedName) => boolean): number {
  return sample.filter(holds).length / COUNT;
}

/** In code points. */
function length({ text }: PlantedName): number {
  return [...text].length;
}

describe('the names of a corpus', () => {
  it.each([
    ['6 % have two characters', (name: PlantedName) => length(name) === 2, 0.06, 0.006],
    ['90 % have three', (name: PlantedName) => length(name) === 3, 0.904, 0.008],
    [
      '4 % have another length or a rare character',
      (name: PlantedName) => length(name) > 3 || name.form === 'rare',
      0.04,
      0.006,
    ],
    ['1 % have a dot', (name: PlantedName) => /^[\p{Script=Han}]+·[\p{Script=Han}]+$/u.test(name.text), 0.01, 0.003],
    ['more than 1 % have a compound surname', (name: PlantedName) => compoundSurnames.has(name.surname), 0.0155, 0.005],
    [
      'some have a character beyond the BMP',
      (name: PlantedName) => /[\u{10000}-\u{10FFFF}]/u.test(name.text),
      0.0018,
      0.0012,
    ],
    [
      '王 is as common as its weight says',
      ({ surname }: PlantedName) => surname === '王',
      shareOf('王') * 0.965,
      0.008,
    ],
  ])('%s', (_, holds, expected, tolerance) => {
    expect(Math.abs(share(holds) - expected)).toBeLessThan(tolerance);
  });

  it('begin with their surname, and go on behind it', () => {
    const isRight = ({ text, surname, form }: PlantedName): boolean => {
      if (!text.startsWith(surname) || text.length === surname.length) return false;
      if (form === 'double') return surname.length === 2;
      if (form === 'dotted') return text.includes('·');
      return (form !== 'han' && form !== 'rare') || singleSurnames.has(surname) || compoundSurnames.has(surname);
    };
    expect(sample.filter((name) => !isRight(name))).toEqual([]);
  });

  it('come out the same for the same seed, and differently for another', () => {
    expect(names(5)).toEqual(sample);
    expect(names(6)).not.toEqual(sample);
  });

  it('are made of more than three hundred characters, each of them one', () => {
    const characters = new Set([...givenCharacters.female, ...givenCharacters.male].map(([character]) => character));
    expect(characters.size).toBeGreaterThanOrEqual(300);
    for (const character of characters) expect(character).toMatch(/^\p{Script=Han}$/u);
    for (const [pair] of [...givenPairs.female, ...givenPairs.male]) expect(pair).toMatch(/^\p{Script=Han}{2}$/u);
  });
});

function shareOf(surname: string): number {
  let total = 0;
  for (const weight of [...singleSurnames.values(), ...compoundSurnames.values()]) total += weight;
  return (singleSurnames.get(surname) ?? 0) / total;
}
