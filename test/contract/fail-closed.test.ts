/**
 * Every kind under every shipped pack, by values that were written down for it by hand (support/kind-values.ts) and values
 * that nobody expects: what a pack masks never comes out whole, and the work grows no faster than the value.
 */
import { describe, expect, it } from 'vitest';
import type { KindId } from '../../src/kinds/index.ts';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import type { Outcome } from '../../src/redact/outcome.ts';
import { maskValue, redactValue } from '../../src/redact/value.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { readable, valuesOf } from '../support/kind-values.ts';
import { pairs, planOf } from '../support/plans.ts';
import { stepsOf } from '../support/steps.ts';
import { hostileValues } from '../support/values.ts';
import { visibleCharacters } from '../support/visible.ts';

/** What came out as it went in, and showed something. */
function untouched(value: string, kind: Kind<KindId>, plan: Plan): readonly Outcome[] {
  return redactValue(value, kind, undefined, plan).filter(({ text, start, end }) => {
    const source = value.slice(start, end);
    return text === source && visibleCharacters(source, kind).length > 0;
  });
}

/** Whether a rule of the plan says that it stays, and by what source. */
function isKeptByRule({ kind, status, reason, rule }: Outcome, plan: Plan): boolean {
  const own = plan.kinds.get(kind);
  return status === 'kept' && reason === 'kept-by-rule' && own?.action === 'keep' && own.id === rule && own.why !== '';
}

describe.each(pairs)('$name', ({ plan, kind }) => {
  const values = valuesOf(kind);
  const isKept = plan.kinds.get(kind.id)?.action === 'keep';

  it('hides something of every value, or keeps all by a rule that has a source', () => {
    for (const value of values.valid) {
      const whole = untouched(value, kind, plan);
      expect([value, whole.every((each) => isKeptByRule(each, plan))]).toStrictEqual([value, true]);
      expect([value, whole.length > 0]).toStrictEqual([value, isKept]);
    }
  });

  it('lets no near-miss pass, unless another kind reads it and a rule keeps that', () => {
    for (const [wrong, value] of values.near) {
      const passed = untouched(value, kind, plan).filter((each) => each.kind === kind.id || !isKeptByRule(each, plan));
      expect([wrong, passed.map(({ reason }) => reason)]).toStrictEqual([wrong, []]);
    }
  });

  it('lets no hostile value pass but one that it reads and keeps', () => {
    for (const [reason, value] of hostileValues) {
      const passed = untouched(value, kind, plan).filter((each) => !isKeptByRule(each, plan));
      expect([reason, passed.map((each) => each.reason)]).toStrictEqual([reason, []]);
    }
  });
});

/** Long values: pieces that kinds look for, over and over. */
function repeated(kind: Kind<KindId>): readonly string[] {
  const { near, ...own } = valuesOf(kind);
  const pieces = [
    '1',
    '-',
    '·',
    '号',
    '路',
    '市',
    '张三、',
    '1室',
    '转',
    '公司',
    '（',
    '@',
    'a.',
    '\u0301',
    '*',
    '１',
    '某',
  ];
  return [...readable(own), ...near.map(([, value]) => value), ...pieces].filter((piece) => piece.length < 100);
}

const LENGTH = 1_000;
/** What a value costs besides its length: tables that are looked through once. */
const FIXED = 4_000;

function growth(piece: string, work: (value: string) => unknown): number {
  const value = piece.repeat(Math.ceil(LENGTH / piece.length));
  const twice = value + value;
  work(twice);
  return (stepsOf(() => work(twice)) - FIXED) / stepsOf(() => work(value));
}

describe.each(kinds.map((kind) => ({ id: kind.id, kind })))('the work of $id', ({ id, kind }) => {
  it('grows no faster than the value, reading it', () => {
    const steep = repeated(kind).filter((piece) => growth(piece, (value) => kind.parse(value)) > 2.2);
    expect(steep).toStrictEqual([]);
  });

  it('grows no faster than the value, masking it', () => {
    const plan = planOf('base');
    const steep = repeated(kind).filter((piece) => growth(piece, (value) => maskValue(value, id, plan)) > 2.2);
    expect(steep).toStrictEqual([]);
  });
});

describe('the count of steps', () => {
  it.each<[string, (value: string) => unknown, boolean]>([
    [
      'a walk over the characters',
      (value) => Array.from({ length: value.length }, (_, at) => value.charCodeAt(at)),
      false,
    ],
    [
      'a search from every place',
      (value) => Array.from({ length: value.length }, (_, at) => value.indexOf('#', at)),
      true,
    ],
    [
      'a copy of the rest at every place',
      (value) => Array.from({ length: value.length }, (_, at) => value.slice(at)),
      true,
    ],
    ['a pattern at every place', (value) => Array.from({ length: value.length }, () => /^x*$/.test(value)), true],
  ])('tells linear work from quadratic: %s', (_, work, isSteep) => {
    expect(growth('12345', work) > 2.2).toBe(isSteep);
  });
});
