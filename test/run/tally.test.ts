/** Counts: the same whichever way they came together. */
import { describe, expect, it } from 'vitest';
import { newTally } from '../../src/run/tally.ts';

const masked = { kind: 'person-name', status: 'masked', reason: 'rule', rule: 'base#/kinds/person-name' } as const;
const raised = { ...masked, reason: 'floor' } as const;
const other = { ...masked, kind: 'organisation', status: 'kept', reason: 'kept-by-rule' } as const;
const unnamed = { kind: undefined, status: 'kept', reason: 'unnamed', rule: undefined } as const;

describe('a tally', () => {
  it('counts by kind and status, by reason and by rule, with sorted keys', () => {
    const tally = newTally();
    for (const finding of [masked, other, masked, raised, unnamed]) tally.add(finding);
    tally.add(unnamed, 5);
    expect(tally.counts).toStrictEqual({
      kinds: { none: { kept: 6 }, organisation: { kept: 1 }, 'person-name': { masked: 3 } },
      statuses: { kept: 7, masked: 3 },
      reasons: { floor: 1, 'kept-by-rule': 1, rule: 2, unnamed: 6 },
      rules: { 'base#/kinds/person-name': 4 },
    });
    expect(JSON.stringify(tally.counts.kinds)).toBe(
      '{"none":{"kept":6},"organisation":{"kept":1},"person-name":{"masked":3}}',
    );
  });

  it('counts on when its counts were asked for', () => {
    const tally = newTally();
    tally.add(masked);
    expect(tally.counts.statuses).toStrictEqual({ masked: 1 });
    tally.add(masked);
    tally.add(raised);
    expect(tally.counts.statuses).toStrictEqual({ masked: 3 });
  });

  it('adds up what others have counted', () => {
    const halves = [newTally(), newTally()];
    const whole = newTally();
    const sum = newTally();
    [masked, other, raised, unnamed, masked].forEach((finding, index) => {
      halves[index % 2]?.add(finding);
      whole.add(finding);
    });
    for (const half of halves) sum.merge(half.counts);
    expect(sum.counts).toStrictEqual(whole.counts);
    sum.add(masked);
    whole.add(masked);
    expect(sum.counts).toStrictEqual(whole.counts);
  });
});
