/** What holds of fields and spans behind labels in any text, with every plan. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labels } from '../../../src/find/labels/labels.ts';
import { type Search, searchOf } from '../../../src/find/search.ts';
import { redactText } from '../../../src/redact/text.ts';
import { planOf, plans } from '../../support/plans.ts';
import '../../support/property-seed.ts';

const WORDS =
  '姓名 户主 收件人 电话 身份证号 地址 备注 审判员 收 名称 name tel 单位 微信 邮箱 家庭人口 贺小梅 贺 司马青 阿依古丽 滂江街22号 13800000021 ' +
  '： : = （ ） ( ) 【 】 [ ] “ ” " | │ ， 、 。 ； / － * ○ 某 ·';
const pieces = [
  ...WORDS.split(' '),
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  '\n\n',
  '\u3000',
  '\0',
  '\ud83d',
  '𠮷',
  '为',
  '是',
  '和',
];

const text = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((words) => words.join(''));
const anything = fc.oneof({ arbitrary: text, weight: 4 }, { arbitrary: fc.string({ unit: 'binary' }), weight: 1 });
/** By its id, so that a red case is short. */
const plan = fc.constantFrom(...plans.map(({ id }) => id));

function searched(from: string, by: string): Search {
  const search = searchOf(from, planOf(by));
  labels(search);
  return search;
}

describe('in any text', () => {
  it('fields are in order and disjoint, and hold something', () => {
    fc.assert(
      fc.property(anything, plan, (from, by) => {
        let last = 0;
        for (const { label, start, end } of searched(from, by).fields) {
          expect(label).toBeLessThan(start);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(from.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('spans lie inside the text, and no pair of surrogates is cut', () => {
    fc.assert(
      fc.property(anything, plan, (from, by) => {
        for (const { start, end } of searched(from, by).spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(from.length);
          for (const edge of [start, end]) expect(isInsidePair(from, edge)).toBe(false);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('a name that was masked once is not masked further', () => {
    fc.assert(
      fc.property(text, plan, (from, by) => {
        const once = redactText(from, planOf(by), { model: false }).text;
        expect(redactText(once, planOf(by), { model: false }).text).toBe(once);
      }),
      { numRuns: 500 },
    );
  });
});

function isInsidePair(from: string, at: number): boolean {
  const isHigh = from.charCodeAt(at - 1) >= 0xd800 && from.charCodeAt(at - 1) <= 0xdbff;
  return isHigh && from.charCodeAt(at) >= 0xdc00 && from.charCodeAt(at) <= 0xdfff;
}
