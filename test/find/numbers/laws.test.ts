/** Laws of the layer: total on any string, its spans inside the text, and as much work for the second half as for the first. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numbers } from '../../../src/find/numbers/numbers.ts';
import { searchOf } from '../../../src/find/search.ts';
import { redactText } from '../../../src/redact/text.ts';
import { hostileValues } from '../../support/values.ts';
import '../../support/property-seed.ts';
import { base, foundIn, sample } from './spans.ts';

/** What numbers are made of, and what stands around them. */
const pieces = fc.constantFrom(
  ...[
    '1',
    '3',
    '8',
    '0',
    '0000',
    '138',
    '2026',
    '13800000001',
    sample('resident-id', 18),
    sample('bank-card', 16),
    '2101991978',
  ],
  ...[
    '-',
    ' ',
    '.',
    '/',
    '(',
    ')',
    '〔',
    '〕',
    '+86',
    '\n',
    '\t',
    ':',
    '@',
    '*',
    '****',
    '、',
    ',',
    '\u200b',
    '\ud842',
    '转',
    '[',
    ']',
  ],
  ...[
    '一三八',
    '〇',
    '〇〇〇〇',
    '年',
    '月',
    '日',
    '号',
    '元',
    '电话',
    '身份证',
    '京A',
    '微信',
    'QQ',
    'a',
    'X',
    'x',
    'O',
    'l',
    'SF',
    '张三',
    '。',
  ],
);
const texts = fc.array(pieces, { maxLength: 24 }).map((each) => each.join(''));

describe('the layer of numbers', () => {
  it.each(hostileValues)('takes %s', (_, text) => {
    expect(() => foundIn(text)).not.toThrow();
  });

  it('finds ordered stretches inside any text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        let last = 0;
        for (const { start, end } of foundIn(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('does not find its own output again in another way', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = redactText(text, base, { model: false }).text;
        expect(redactText(once, base, { model: false }).text).toBe(once);
      }),
    );
  });
});

/** How often a text is looked into: reads of its units are counted. */
function readsOf(text: string): number {
  const search = searchOf(text, base);
  let reads = 0;
  const units = new Proxy(search.units, {
    get(target, key) {
      reads += 1;
      return Reflect.get(target, key, target) as unknown;
    },
  });
  numbers({ ...search, units });
  return reads;
}

describe('work grows with the text', () => {
  it.each([
    ['digits', '1'],
    ['digits and hyphens', '1-'],
    ['digits and blanks', '7 '],
    ['mobile numbers in a row', '13800000001 '],
    ['beginnings of emails', 'a@'],
    ['locals without an end', 'a.'],
    ['open brackets', '('],
    ['open brackets and digits', '(1'],
    ['years in brackets', '(2026)'],
    ['numerals', '一三八'],
    ['numerals and a digit', '1〇'],
    ['marks', '*'],
    ['marks and digits', '1*'],
    ['hexadecimal digits and colons', 'a1:'],
    ['colons in pairs', '1::'],
    ['degrees', '东经1.'],
    ['plates that are none', '京A'],
    ['words that name numbers', '电话'],
    ['Latin letters', 'ab'],
    ['Latin letters and digits', 'a1'],
    ['Han', '张三去大东区'],
  ])('%s', (_, piece) => {
    const times = Math.ceil(2000 / piece.length);
    const half = readsOf(piece.repeat(times));
    const whole = readsOf(piece.repeat(times * 2));
    expect(whole).toBeLessThan(half * 2.2 + 200);
    expect(whole / (piece.length * times * 2)).toBeLessThan(150);
  });
});
