/** Numbers as people write them: what is stepped over, what marks become, and that offsets lead back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consecutiveParts, isDigitsOrMarks, LONGEST, writtenNumber } from '../../src/kinds/written-number.ts';
import { hostileValues } from '../support/values.ts';

describe('writtenNumber', () => {
  it.each([
    ['digits', '0123', '0123'],
    ['small letters', 'sf12x', 'SF12X'],
    ['full width', 'ＳＦ１２', 'SF12'],
    ['blanks, hyphens, dots and brackets', ' (01) 2-3.4·5[6]', '0123456'],
    ['line ends and tabs', '01\n2\t3', '0123'],
    ['invisible characters', '01\u200b2\u00ad3\ufeff', '0123'],
    ['mask marks', '01*○×＊□■●2', '01*******2'],
    ['the roman numeral ten', '01Ⅹ', '01X'],
    ['separators only', ' - ', ''],
    ['nothing', '', ''],
  ])('reads %s', (_, value, text) => {
    expect(writtenNumber(value)?.text).toBe(text);
  });

  it.each([
    ['a slash', '1/2'],
    ['a backslash', '1\\2'],
    ['a comma', '1,2'],
    ['a plus', '+1'],
    ['an underscore', '1_2'],
    ['a Han character', '1号'],
    ['a Chinese digit', '一二'],
    ['a circled digit', '①②'],
    ['a letter beyond ASCII', '1é'],
    ['a lone surrogate', '1\ud842'],
    ['one character too many', '1'.repeat(LONGEST + 1)],
    ['one separator too many', `${'1'.repeat(LONGEST)} `],
  ])('does not read %s', (_, value) => {
    expect(writtenNumber(value)).toBeUndefined();
  });

  it('reads a stretch of a value, with offsets of the whole', () => {
    const number = writtenNumber('转 12-34号', 1, 7);
    expect(number?.text).toBe('1234');
    expect([0, 1, 2, 3, 4].map((index) => number?.offset(index))).toStrictEqual([2, 3, 5, 6, 7]);
  });

  it('offsets: each leads to the character that it was made of, the last to its end', () => {
    const written = fc
      .array(fc.constantFrom(...'0179aZ*○ -·()\u200b０Ｚ'), { maxLength: 40 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(written, (value) => {
        const number = writtenNumber(value);
        const text = number?.text ?? '';
        let from = 0;
        for (let index = 0; index < text.length; index += 1) {
          const offset = number?.offset(index) ?? -1;
          expect(offset).toBeGreaterThanOrEqual(from);
          expect(writtenNumber(value.charAt(offset))?.text).toBe(text.charAt(index));
          expect(writtenNumber(value.slice(from, offset))?.text).toBe('');
          from = offset + 1;
        }
        if (text !== '') expect(number?.offset(text.length)).toBe(from);
      }),
    );
  });

  it.each(hostileValues)('is total: %s', (_, value) => {
    const text = writtenNumber(value)?.text;
    expect(text === undefined || /^[0-9A-Z*]*$/.test(text)).toBe(true);
  });
});

describe('isDigitsOrMarks', () => {
  it.each([
    ['digits', '0123', true],
    ['marks', '0**3', true],
    ['a letter', '01X', false],
    ['nothing', '', false],
  ])('%s', (_, text, answer) => {
    expect(isDigitsOrMarks(text)).toBe(answer);
  });

  it('looks at a stretch', () => {
    expect([isDigitsOrMarks('SF12', 2), isDigitsOrMarks('12CN', 0, 2), isDigitsOrMarks('12', 1, 1)]).toStrictEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('consecutiveParts', () => {
  const LAYOUT = [
    ['head', 2],
    ['body', 3],
    ['tail', 1],
  ] as const;

  it.each([
    [
      'as long as the layout',
      '12 345-6',
      [
        ['head', 0, 2],
        ['body', 3, 6],
        ['tail', 7, 8],
      ],
    ],
    [
      'shorter: parts that have nothing are left out',
      '123',
      [
        ['head', 0, 2],
        ['body', 2, 3],
      ],
    ],
    [
      'longer: what is left belongs to no part',
      '12345678',
      [
        ['head', 0, 2],
        ['body', 2, 5],
        ['tail', 5, 6],
      ],
    ],
    ['empty', ' ', []],
  ])('%s', (_, value, parts) => {
    const number = writtenNumber(value);
    const read = number === undefined ? [] : consecutiveParts(number, LAYOUT);
    expect(read.map(({ name, start, end }) => [name, start, end])).toStrictEqual(parts);
  });
});
