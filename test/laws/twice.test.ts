/** Promise 4, by rules of every sort: what was hidden once is hidden enough, and the short ways to know it are right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindId, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { compile } from '../../src/redact/compile.ts';
import { maskValue, redactValue } from '../../src/redact/value.ts';
import { parsePack } from '../../src/rules/parse.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { boundaries } from '../../src/text/characters.ts';
import { planOf } from '../support/plans.ts';
import { samplesOf, valueFor } from '../support/values.ts';

/** What random seeds have found, each by the pack that it was found in. */
const FOUND: readonly (readonly [plan: string, kind: KindId, value: string])[] = [
  ['waybill', 'landline', '0 24-\n3000001'],
  ['waybill', 'landline', '0 -2000001'],
  ['pickup-label', 'landline', '02　3000001'],
  ['waybill', 'hotline', '4 00-00-1234'],
  ['pickup-label', 'hotline', '4　0-000-1234'],
  ['waybill', 'international-phone', '+,52 130000'],
  ['dunning-notice', 'disability-certificate', '210199197803120048\n+8611'],
];

describe('4: redacting twice is redacting once', () => {
  it.each(FOUND)('%s / %s: %j', (id, kind, value) => {
    const { text } = maskValue(value, kind, planOf(id));
    expect(maskValue(text, kind, planOf(id)).text).toBe(text);
  });
});

/** A pack that lays one sort of rule over every kind. */
function planOfRules(ruleFor: (kind: Kind) => object): Plan {
  const kindRules = kinds.map((kind) => [kind.id, { ...ruleFor(kind), why: 'choice' }] as const);
  return compile(
    parsePack({
      schema: 1,
      id: 'one-sort',
      version: '1.0.0',
      title: '一种规则',
      extends: ['base'],
      sources: { choice: { title: '选择' } },
      kinds: Object.fromEntries(kindRules),
      fields: [],
      examples: [],
    }),
  );
}

const part = ({ parts }: Kind, at: number): string => parts[at % parts.length] ?? '';
const mostParts = Math.max(...kinds.map(({ parts }) => parts.length));
const RANKS = Array.from({ length: mostParts }, (_, at) => at);

/** Rules of every sort, for every kind the same; those of parts go through its parts. */
const SORTS: readonly (readonly [sort: string, rule: (kind: Kind) => object])[] = [
  ...[1, 2, 3, 5, 8].flatMap((count): (readonly [string, () => object])[] => [
    [`the first ${count} stay`, () => ({ keep: { first: count } })],
    [`the last ${count} stay`, () => ({ keep: { last: count } })],
    [`the first ${count} and the last 2 stay`, () => ({ keep: { first: count, last: 2 } })],
    [`character ${count} is covered`, () => ({ cover: [[count, count]] })],
    [`four from ${count} on are covered`, () => ({ cover: [[count, count + 3]] })],
    [`character ${count} from the end is covered`, () => ({ cover: [[-count, -count]] })],
  ]),
  ...RANKS.flatMap((at): (readonly [string, (kind: Kind) => object])[] => [
    [`part ${at} is covered`, (kind) => ({ cover: { parts: [part(kind, at)] } })],
    [`part ${at} stays`, (kind) => ({ keep: { parts: [part(kind, at)] } })],
    [`the first of part ${at} stays`, (kind) => ({ keep: { first: 1, of: part(kind, at) } })],
    [`through part ${at}`, (kind) => ({ through: part(kind, at) })],
    [`from part ${at}`, (kind) => ({ from: part(kind, at) })],
    [`through part ${at}, the rest goes`, (kind) => ({ through: part(kind, at), rest: 'drop' })],
    [`from part ${at}, a text instead`, (kind) => ({ from: part(kind, at), rest: { replace: '某处' } })],
  ]),
  ['a text instead', () => ({ replace: '〔略〕' })],
  ['nothing instead', () => ({ drop: 'value' })],
  ['in circles', () => ({ keep: { first: 1 }, glyph: '○', width: 'keep' })],
];

describe('4: redacting twice is redacting once, by rules of every sort', () => {
  it.each(SORTS)('%s', (_, rule) => {
    const plan = planOfRules(rule);
    const check = (value: string, kind: Kind<KindId>): void => {
      const { text } = maskValue(value, kind.id, plan);
      const again = redactValue(text, kind, undefined, plan);
      // What a rule has taken characters out of may be no value of its kind any more.
      const known = redactValue(value, kind, undefined, plan).map((outcome) => outcome.kind);
      const isTorso =
        boundaries(text).length !== boundaries(value).length &&
        again.some((outcome) => outcome.status === 'covered-whole' || !known.includes(outcome.kind));
      if (!isTorso) expect(maskValue(text, kind.id, plan).text).toBe(text);
    };
    for (const kind of kinds) {
      const patterns = (kind.shapes ?? []).flatMap(({ pattern }) => pattern ?? []);
      for (const value of [...samplesOf(kind).slice(0, 12), ...patterns]) check(value, kind);
      fc.assert(
        fc.property(valueFor(kind), (value) => check(value, kind)),
        { numRuns: 10 },
      );
    }
  });
});

describe('a firm part is read alike, whatever is covered behind it', () => {
  it.each(kinds.filter(({ firm }) => firm !== undefined).map((kind) => ({ id: kind.id, kind })))('$id', ({ kind }) => {
    const check = (value: string): void => {
      const parts = kind.parse(value)?.parts ?? [];
      parts.forEach((part, index) => {
        if (kind.firm?.includes(part.name) !== true) return;
        const covered = value.slice(0, part.end) + value.slice(part.end).replace(/[\p{L}\p{N}]/gu, '*');
        expect(kind.parse(covered)?.parts.slice(0, index + 1)).toEqual(parts.slice(0, index + 1));
      });
    };
    samplesOf(kind).forEach(check);
    fc.assert(fc.property(valueFor(kind as Kind), check), { numRuns: 2000 });
  });
});
