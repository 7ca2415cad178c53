/** Values that stand covered in what came out are known again in their places. */
import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/find/resolve.ts';
import { coveredIn, isCovered } from '../../src/redact/covered.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

function phone(start: number, end: number): Found {
  return { kind: 'mobile-phone', start, end, by: 'shape', beat: [] };
}

const first = phone(2, 13);
const second = phone(20, 31);
const cover = { start: 20, end: 31, text: '138****0001' };

describe('what is covered', () => {
  it('stands behind a value that goes by so much less', () => {
    const covered = coveredIn([first, second], [{ start: 2, end: 13, text: '〔略〕' }, cover], plan, () => false);
    expect(covered).toStrictEqual([{ ...second, start: 12, end: 23 }]);
  });

  it('is none that others bear on', () => {
    expect(coveredIn([first, second], [cover], plan, (index) => index === 1)).toStrictEqual([]);
  });

  it('is known by its place, its kind and its label', () => {
    expect(isCovered(phone(20, 31), second)).toBe(true);
    expect(isCovered(phone(20, 30), second)).toBe(false);
    expect(isCovered({ ...second, kind: 'qq' }, second)).toBe(false);
    expect(isCovered({ ...second, field: { id: '', kind: undefined, rule: undefined } }, second)).toBe(false);
    expect(isCovered(second, undefined)).toBe(false);
  });
});
