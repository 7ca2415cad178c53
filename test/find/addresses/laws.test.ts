/** The layer of addresses is total, stays inside the text, and leaves a redacted text as it is, whatever the pack. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redactText } from '../../../src/redact/text.ts';
import { plans } from '../../support/plans.ts';
import { searched } from './marked.ts';

const PIECES =
  '住 在 沈阳市 大东区 和睦路 20号 惠民苑 3-1-602 3号楼 2单元 501室 北陶村 三组 ， 。 、 （ ） 的 王建国 电话 13800000000 ' +
  '**** 路 号 区 1 - \n 臺北市 大安區 一段 390巷 5樓之2 香港 九龍 某 至 30号 A座 甲3号 😀 à 办公地址： 家住 户籍';

const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES.split(' ')), fc.string({ unit: 'binary', maxLength: 3 })), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));

describe('addresses in running text', () => {
  it('lie inside the text and are not empty', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end } of searched(value).spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(value.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each(plans)('are redacted once by $id', (plan) => {
    fc.assert(
      fc.property(text, (value) => {
        const once = redactText(value, plan).text;
        expect(redactText(once, plan).text).toBe(once);
      }),
      { numRuns: 100 },
    );
  });
});
