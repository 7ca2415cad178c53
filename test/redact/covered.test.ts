/** What one round saw is known again in the next, in its place, as its kind and by its label. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/find/search.ts';
import { isSame, seenIn } from '../../src/redact/covered.ts';
import { redactFound } from '../../src/redact/found.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

function phone(start: number, end: number): Found {
  return { kind: 'mobile-phone', start, end, by: 'shape', beat: [] };
}

const text = '致13800000001和13900000002共13700000003';
const values = [phone(1, 12), phone(13, 24), phone(25, 36)] as const;
const fields = values.map((each) => redactFound(text, each, plan));
const goes = { start: 1, end: 12, text: '〔略〕' };
const covers = { start: 13, end: 24, text: '139******02' };

function seen(by: Plan = plan, isAdjusted: (index: number) => boolean = () => false): ReturnType<typeof seenIn> {
  return seenIn(values, fields, [goes, covers], by, isAdjusted);
}

describe('what a round saw', () => {
  it('stands behind a value that goes by so much less', () => {
    expect(seen().found).toStrictEqual([phone(1, 4), phone(5, 16), phone(17, 28)]);
  });

  it('is looked at anew where it went, stays where it is covered, and is left as it was', () => {
    expect(seen().fields).toMatchObject([undefined, { result: { outcomes: [], splices: [] } }, fields[2]]);
  });

  it('is looked at anew where others bear on it', () => {
    expect(seen(plan, (index) => index > 0).fields).toStrictEqual([undefined, undefined, undefined]);
  });

  it('is looked at anew where its rule numbers what comes out alike', () => {
    const judgment = planOf('court-judgment');
    const name: Found = { kind: 'person-name', start: 0, end: 2, by: 'cue', beat: [] };
    const fate = redactFound('张三', name, judgment);
    const { fields: known } = seenIn([name], [fate], [{ start: 0, end: 2, text: '张某' }], judgment, () => false);
    expect(known).toStrictEqual([undefined]);
  });
});

describe('two rounds found the same', () => {
  const second = values[1];

  it.each([
    ['another place', phone(13, 23)],
    ['another kind', { ...second, kind: 'qq' }],
    ['another label', { ...second, field: { id: '', kind: undefined, rule: undefined } }],
    ['an office', { ...second, keep: 'office' }],
  ] as readonly (readonly [string, Found])[])('but for %s', (_, other) => {
    expect(isSame(second, other)).toBe(false);
  });

  it('by whatever evidence', () => {
    expect(isSame(second, { ...second, by: 'cue' })).toBe(true);
    expect(isSame(second, undefined)).toBe(false);
  });
});
