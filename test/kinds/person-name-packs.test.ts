/** What the packs make of names: the golden rows, and that no name comes out whole whatever it is made of. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { givenCharacters, givenPairs } from '../../bench/corpus/given-names.ts';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { personName } from '../../src/kinds/person-name.ts';
import { maskValue } from '../../src/redact/value.ts';
import { boundaries } from '../../src/text/characters.ts';
import { names } from '../golden/names.ts';
import { planOf, plans } from '../support/plans.ts';

describe('names that are hard to read', () => {
  it('are 200 or more, each once', () => {
    expect(names.length).toBeGreaterThanOrEqual(200);
    expect(new Set(names.map(([, value]) => value)).size).toBe(names.length);
  });

  it.each(names)('%s: %s', (_, value, base, waybill, housing) => {
    const masked = ['base', 'waybill', 'housing-applicants'].map(
      (pack) => maskValue(value, 'person-name', planOf(pack)).text,
    );
    expect(masked).toStrictEqual([base, waybill, housing]);
  });
});

const hiding = plans.filter((plan) => plan.kinds.get('person-name')?.action !== 'keep');
const surnames: readonly string[] = [...singleSurnames.keys(), ...compoundSurnames.keys()];
const characters = [...new Set([...givenCharacters.female, ...givenCharacters.male].map(([character]) => character))];
const pairs = [...new Set([...givenPairs.female, ...givenPairs.male].map(([pair]) => pair))];

/** Characters of the name that are still there. */
function shown(name: string, masked: string): number {
  const edges = boundaries(name);
  let count = 0;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    if (masked.startsWith(name.slice(edges[index], edges[index + 1]), edges[index])) count += 1;
  }
  return count;
}

describe('names out of surnames and given characters', () => {
  it('every pack hides names, but for those that say otherwise', () => {
    expect(hiding.length).toBeGreaterThan(5);
  });

  it('are read as names, none as a title or an organisation: every surname before 400 given names', () => {
    const given = [...characters, ...pairs];
    expect(given.length).toBeGreaterThan(400);
    const lost = surnames.flatMap((surname) => {
      const all = given.map((each) => surname + each);
      return all.filter((name) => {
        const reading = personName.parse(name);
        return reading?.parts.every(({ name: part }) => part === 'surname' || part === 'given') !== true;
      });
    });
    expect(lost).toStrictEqual([]);
  });

  it('hide one character at least, in every pack', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', ...surnames),
        fc.constantFrom('', '', '', ...surnames),
        fc.array(fc.constantFrom(...characters), { maxLength: 4 }),
      )
      .map(([surname, second, rest]) => (surname + second + rest.join('')).slice(0, 6))
      .filter((text) => text !== '');
    fc.assert(
      fc.property(name, (text) => {
        for (const plan of hiding) {
          const { text: masked } = maskValue(text, 'person-name', plan);
          expect(masked, plan.id).not.toBe(text);
          expect(shown(text, masked), plan.id).toBeLessThan(text.length);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('keep a surname of three characters at most, and never the whole of a given name', () => {
    for (const surname of surnames) {
      for (const each of characters.slice(0, 40)) {
        const reading = personName.parse(surname + each);
        const [first, second] = reading?.parts ?? [];
        expect(second?.name ?? first?.name).toBe('given');
        expect(second === undefined ? 0 : (first?.end ?? 0)).toBeLessThanOrEqual(3);
      }
    }
  });
});
