/** Promise 4, by rules of every sort: what was hidden once is hidden enough, and the short ways to know it are right. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindId, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { maskValue } from '../../src/redact/value.ts';
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
