/** Numbers that a spreadsheet has damaged are covered whole, by every pack that hides their kind: no digit of them passes. */
import { describe, expect, it } from 'vitest';
import type { KindId } from '../../src/kinds/index.ts';
import { kindById } from '../../src/kinds/index.ts';
import { maskValue } from '../../src/redact/value.ts';
import { pairs } from '../support/plans.ts';
import { samplesOf } from '../support/values.ts';

/** A short number with a decimal is an amount, or nobody's. */
const SHORTEST = 7;

/** What becomes of a column of digits that was opened and saved. */
const DAMAGES: readonly (readonly [reason: string, damage: (digits: string) => string])[] = [
  ['an apostrophe in front', (digits) => `'${digits}`],
  ['a full-width apostrophe in front', (digits) => `\u2019${digits}`],
  ['a decimal', (digits) => `${digits}.0`],
  ['two decimals', (digits) => `${digits}.00`],
  ['an exponent', (digits) => exponent(digits, 5)],
  ['an exponent in small letters', (digits) => exponent(digits, 2).toLowerCase()],
];

function exponent(digits: string, places: number): string {
  return `${digits.charAt(0)}.${digits.slice(1, 1 + places)}E+${digits.length - 1}`;
}

/** Kinds of digits whose rule hides something. */
const hiding = pairs.filter(({ plan, kind }) => {
  const action = plan.kinds.get(kind.id)?.action;
  return kind.nature === 'identifier' && action === 'mask' && longNumbers(kind.id).length > 0;
});

function longNumbers(id: KindId): readonly string[] {
  const kind = kindById(id);
  return kind === undefined
    ? []
    : samplesOf(kind).filter((value) => /^[0-9]+$/.test(value) && value.length >= SHORTEST);
}

describe('damaged numbers', () => {
  it.each(hiding)('are covered whole: $name', ({ plan, kind }) => {
    for (const digits of longNumbers(kind.id)) {
      for (const [reason, damage] of DAMAGES) {
        const { text } = maskValue(damage(digits), kind.id, plan);
        expect(/[0-9]/.test(text), reason).toBe(false);
      }
    }
  });

  it('are of many kinds', () => {
    expect(new Set(hiding.map(({ kind }) => kind.id)).size).toBeGreaterThanOrEqual(8);
  });
});
