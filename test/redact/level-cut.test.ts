/** Level cuts: the short way of addresses says what the long way says, whatever the rule, and is the way of most. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { waybill } from '../../bench/corpus/documents.ts';
import { address } from '../../src/kinds/address.ts';
import { LEVELS } from '../../src/kinds/address/levels.ts';
import { withShortWays } from '../../src/redact/short-ways.ts';
import { redactValue } from '../../src/redact/value.ts';
import { bindPack } from '../../src/rules/compile.ts';
import { parsePack } from '../../src/rules/parse.ts';
import type { Plan, ValueRule } from '../../src/rules/plan.ts';
import { addresses } from '../golden/address.ts';
import { planOf, withoutShortWays } from '../support/plans.ts';
import { hostileValues, samplesOf, valueFor } from '../support/values.ts';

function planFor(mask: object, floor: readonly string[]): Plan {
  const kinds = { address: { ...mask, why: 'choice' } };
  const pack = {
    schema: 1,
    id: 'levels',
    version: '1.0.0',
    title: '层级',
    extends: ['base'],
    sources: { choice: { title: '试验' } },
    kinds,
    fields: [],
    ...(floor.length === 0 ? {} : { floor: { address: { parts: floor } } }),
    silent: [],
    examples: [],
  };
  return withShortWays(bindPack(parsePack(pack)));
}

/** Every level with every mask by levels; the floor asks for more than some of them hide. */
const plans = LEVELS.flatMap((level, rank) => [
  { name: `through ${level}`, plan: planFor({ through: level }, []) },
  { name: `from ${level} and note`, plan: planFor({ from: [level, 'note'] }, []) },
  { name: `through ${level}, the rest dropped`, plan: planFor({ through: level, rest: 'drop' }, []) },
  { name: `from ${level} and note, dropped`, plan: planFor({ from: [level, 'note'], rest: 'drop' }, ['room']) },
  { name: `through ${level}, with a floor`, plan: planFor({ through: level }, ['room']) },
  { name: `from ${level} on, with a floor`, plan: planFor({ from: LEVELS.slice(rank) }, ['road', 'unit']) },
]);

/** Beside a value or in it: blanks, a bracket, marks of every sort, characters of several units. */
const dresses: readonly ((value: string) => string)[] = [
  (value) => ` ${value}`,
  (value) => `${value}　`,
  (value) => `${value}）`,
  (value) => value.replace('路', '某路'),
  (value) => `${value}*`,
  (value) => `${value}𠮷`,
];

const written: readonly string[] = [
  ...addresses.map(([, value]) => value),
  ...samplesOf(address).slice(0, 8),
  ...hostileValues.map(([, value]) => value),
  ...[...waybill(11, 100)].map(({ record }) => String(record.收件人地址)),
];
const values = written.flatMap((value, index) => [value, dresses[index % dresses.length]?.(value) ?? value]);

describe('a level cut', () => {
  it.each(plans)('says what the long way says: $name', ({ plan }) => {
    const slow = withoutShortWays(plan);
    expect(plan.kinds.get('address')?.levelCut).toBeDefined();
    expect(slow.kinds.get('address')?.levelCut).toBeUndefined();
    const same = (value: string): void => {
      expect(redactValue(value, address, undefined, plan)).toEqual(redactValue(value, address, undefined, slow));
    };
    values.forEach(same);
    fc.assert(fc.property(valueFor(address), same), { numRuns: 20 });
  });

  it('is the way of nearly all addresses of a waybill', () => {
    const rule = planOf('waybill').kinds.get('address') as ValueRule;
    const ordinary = [...waybill(12, 1000)].map(({ record }) => String(record.收件人地址));
    const short = ordinary.filter((value) => (rule.levelCut?.edge(value) ?? 0) > 0);
    expect(short.length).toBeGreaterThan(950);
  });

  it.each<readonly [reason: string, mask: object]>([
    ['the width of glyphs counts', { through: 'road', width: 'keep' }],
    ['the mask is by no levels', { keep: { first: 6 } }],
    ['the rest is replaced', { through: 'road', rest: { replace: '略' } }],
    ['nothing is masked', { keep: 'all' }],
  ])('is none where %s', (_, mask) => {
    expect(planFor(mask, []).kinds.get('address')?.levelCut).toBeUndefined();
  });

  it('is none where the floor counts characters', () => {
    const plan = planFor({ through: 'road' }, []);
    const floors = new Map([['address', { hidden: 1, parts: [] }]]);
    expect(withShortWays({ ...plan, floors }).kinds.get('address')?.levelCut).toBeUndefined();
  });
});
