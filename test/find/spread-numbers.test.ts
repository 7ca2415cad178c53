/** Numbers proven once are found in the whole document where nothing else is found. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/find/search.ts';
import { addSpan, searchOf } from '../../src/find/search.ts';
import { collectNumbers, type ProvenNumbers, proveNumber, spreadNumbers } from '../../src/find/spread-numbers.ts';
import type { KindId } from '../../src/kinds/index.ts';
import type { FieldRule } from '../../src/rules/plan.ts';
import { readsOf } from '../support/counted-units.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

function mentions(text: string, ...proven: readonly string[]): readonly string[] {
  const numbers: ProvenNumbers = new Map();
  for (const number of proven) proveNumber(number, 'household-account', undefined, numbers);
  const search = searchOf(text, plan);
  spreadNumbers(search, numbers);
  return search.spans.map(({ start, end }) => text.slice(start, end));
}

describe('a proven number', () => {
  it.each<readonly [why: string, text: string, proven: string, ...mentions: string[]]>([
    ['as it stands', '见3102588071。', '3102588071', '3102588071'],
    ['in full width', '见３１０２５８８０７１', '3102588071', '３１０２５８８０７１'],
    ['in groups', '见 3102 5880 71 号', '3102588071', '3102 5880 71'],
    ['with hyphens', '3102-5880-71', '3102588071', '3102-5880-71'],
    ['without the groups that it was proven in', '3102588071', '3102 5880 71', '3102588071'],
    ['with a letter, whatever its case', 'g2101991234x', 'G2101991234X', 'g2101991234x'],
    ['each time', '3102588071、3102588071', '3102588071', '3102588071', '3102588071'],
  ])('is found %s', (_, text, proven, ...found) => {
    expect(mentions(text, proven)).toStrictEqual(found);
  });

  it.each<readonly [why: string, text: string, proven: string]>([
    ['part of a longer number', '93102588071', '3102588071'],
    ['part of a word', 'A3102588071', '3102588071'],
    ['another number', '3102588072', '3102588071'],
    ['too short', '12345', '12345'],
    ['a word', 'abcdefgh', 'abcdefgh'],
    ['masked', '31****8071', '31****8071'],
  ])('is not found where it is %s', (_, text, proven) => {
    expect(mentions(text, proven)).toStrictEqual([]);
  });

  it('gives way to whatever was found there', () => {
    const numbers: ProvenNumbers = new Map();
    proveNumber('3102588071', 'household-account', undefined, numbers);
    const search = searchOf('3102588071', plan);
    addSpan(search, { kind: 'hotline', start: 4, end: 5, by: 'shape' });
    expect(spreadNumbers(search, numbers)).toBe(false);
  });

  it('is proven by a label or a check digit, by nothing that stays', () => {
    const keeps = { rule: { action: 'keep' } } as FieldRule;
    const number = (kind: KindId, over: Partial<Found>): readonly string[] => {
      const numbers: ProvenNumbers = new Map();
      const found: Found = { kind, start: 0, end: 10, by: 'label', beat: [], ...over };
      collectNumbers(searchOf('3102588071', plan), [found], numbers);
      return [...numbers.keys()];
    };
    expect(number('household-account', {})).toStrictEqual(['3102588071']);
    expect(number('household-account', { by: 'check' })).toStrictEqual(['3102588071']);
    expect(number('household-account', { by: 'shape' })).toStrictEqual([]);
    expect(number('household-account', { keep: 'office' })).toStrictEqual([]);
    expect(number('household-account', { field: keeps })).toStrictEqual([]);
    expect(number('amount', {})).toStrictEqual([]);
  });

  it('costs the same for each unit, however many groups of digits follow each other', () => {
    const numbers: ProvenNumbers = new Map();
    proveNumber('3102588071', 'household-account', undefined, numbers);
    const steps = (length: number): number =>
      readsOf('1-'.repeat(length), plan, (search) => void spreadNumbers(search, numbers));
    expect(steps(4000) / steps(2000)).toBeLessThan(2.2);
  });
});
