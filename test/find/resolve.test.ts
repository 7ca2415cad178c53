/** Spans made disjoint: who wins, what is left of the others, and what the winner's trace says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/find/resolve.ts';
import type { Found } from '../../src/find/search.ts';
import { addSpan, evidences, type Evidence, type Span, searchOf } from '../../src/find/search.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');
const TEXT = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉';

function resolved(spans: readonly Span[], text: string = TEXT): readonly Found[] {
  const search = searchOf(text, plan);
  for (const span of spans) addSpan(search, span);
  return resolve(search);
}

const span = (by: Evidence, start: number, end: number, kind: Span['kind'] = 'person-name'): Span => ({
  kind,
  start,
  end,
  by,
});

const places = (found: readonly Found[]): readonly string[] =>
  found.map(({ by, start, end }) => `${by} ${start}-${end}`);

describe('of two spans that overlap', () => {
  it.each<readonly [why: string, one: Span, other: Span, expected: readonly string[]]>([
    ['the stronger evidence wins', span('cue', 0, 4), span('model', 2, 8), ['cue 0-4']],
    ['the longer one of the same evidence wins', span('cue', 0, 2), span('cue', 1, 4), ['cue 1-4']],
    ['the first one of the same length wins', span('cue', 2, 4), span('cue', 1, 3), ['cue 1-3']],
    [
      'what is left of a labelled value stays',
      span('check', 3, 6, 'resident-id'),
      span('label', 0, 9),
      ['label 0-3', 'check 3-6', 'label 6-9'],
    ],
    [
      'what is left of an address stays',
      span('label', 4, 6),
      span('address', 0, 9, 'address'),
      ['address 0-4', 'label 4-6', 'address 6-9'],
    ],
    ['nothing is left of a name by its cue', span('label', 1, 3), span('cue', 0, 3), ['label 1-3']],
    ['both stay where they only touch', span('cue', 0, 2), span('model', 2, 4), ['cue 0-2', 'model 2-4']],
  ])('%s', (_, one, other, expected) => {
    expect(places(resolved([one, other]))).toStrictEqual(expected);
    expect(places(resolved([other, one]))).toStrictEqual(expected);
  });

  it('leaves no piece in which nothing can be read', () => {
    expect(places(resolved([span('check', 2, 4), span('label', 0, 6)], '，。甲乙：；'))).toStrictEqual(['check 2-4']);
  });
});

describe('the trace', () => {
  it('says what a winner beat, once each', () => {
    const [winner] = resolved([
      span('check', 0, 6, 'resident-id'),
      span('shape', 1, 4, 'bank-card'),
      span('model', 5, 7),
    ]);
    expect(winner?.beat).toStrictEqual([
      { kind: 'bank-card', by: 'shape' },
      { kind: 'person-name', by: 'model' },
    ]);
  });

  it('says so where the loser is larger than the winner and holds it', () => {
    const [winner] = resolved([span('label', 2, 4), span('model', 0, 8)]);
    expect(winner?.beat).toStrictEqual([{ kind: 'person-name', by: 'model' }]);
  });

  it('says nothing of the same finding made twice', () => {
    expect(resolved([span('label', 2, 4), span('cue', 2, 4)])[0]?.beat).toStrictEqual([]);
  });
});

const anySpan = fc
  .tuple(fc.constantFrom(...evidences), fc.nat(TEXT.length - 1), fc.integer({ min: 1, max: 8 }))
  .map(([by, start, length]) =>
    span(by, start, Math.min(TEXT.length, start + length), by === 'check' ? 'resident-id' : 'person-name'),
  );

describe('of any spans', () => {
  it('what holds is ordered and disjoint, and each unit goes to the strongest that claims it whole or may be divided', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 12 }), (spans) => {
        const found = resolved(spans);
        let end = 0;
        for (const each of found) {
          expect(each.start).toBeGreaterThanOrEqual(end);
          expect(each.end).toBeGreaterThan(each.start);
          end = each.end;
        }
        const covers = (each: { start: number; end: number }, at: number): boolean => each.start <= at && at < each.end;
        for (let at = 0; at < TEXT.length; at += 1) {
          const winner = found.find((each) => covers(each, at));
          for (const each of spans.filter((other) => covers(other, at))) {
            const mayBeDivided = each.by === 'check' || each.by === 'label' || each.by === 'address';
            if (mayBeDivided) expect(winner).toBeDefined();
            if (mayBeDivided && winner !== undefined) {
              expect(evidences.indexOf(winner.by)).toBeLessThanOrEqual(evidences.indexOf(each.by));
            }
          }
        }
      }),
    );
  });

  it('none is lost without a word: what does not hold whole stands in the trace of who holds some of it', () => {
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 8 }), (spans) => {
        const found = resolved(spans);
        for (const { kind, by, start, end } of spans) {
          if (found.some((each) => each.by === by && each.start === start && each.end === end)) continue;
          const touching = found.filter((each) => each.start < end && each.end > start && each.by !== by);
          const around = found.some((each) => each.kind === kind && each.start <= start && each.end >= end);
          const isTold = found.some(({ beat }) => beat.some((each) => each.kind === kind && each.by === by));
          expect(around || isTold || touching.every((each) => each.kind === kind && each.start <= start)).toBe(true);
        }
      }),
    );
  });

  it('the order in which they come does not matter', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySpan, { maxLength: 8, selector: (each) => JSON.stringify(each) }), (spans) => {
        expect(places(resolved([...spans].reverse()))).toStrictEqual(places(resolved(spans)));
      }),
    );
  });
});
