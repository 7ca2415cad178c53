/** A name beside a phone number in one cell, and how such cells come out: the number by its rule, the name whole. */
import { describe, expect, it } from 'vitest';
import { phoneLabels, phoneNotes } from '../../src/data/phone-words.ts';
import { severalPhones } from '../../src/kinds/phone-text.ts';
import { maskValue } from '../../src/redact/value.ts';
import { fold } from '../../src/text/fold.ts';
import { planOf } from '../support/plans.ts';

function pieces(value: string): readonly string[] | undefined {
  return severalPhones(value)?.map(([start, end]) => value.slice(start, end));
}

describe('severalPhones', () => {
  it.each([
    ['a name before the number', '徐某 13800000001', ['徐某', '13800000001']],
    ['and groups', '徐某 138 0000 0001', ['徐某', '138 0000 0001']],
    ['a colon', '徐某：13800000001', ['徐某', '13800000001']],
    ['a name in brackets behind it', '13800000001（徐某）', ['13800000001', '徐某']],
    ['a name before and behind', '徐某 13800000001（张三）', ['徐某', '13800000001', '张三']],
    ['a note stays with its number', '徐某 13800000001（家）', ['徐某', '13800000001（家）']],
    ['a label stays with its number', '徐某 手机：13800000001', ['徐某', '手机：13800000001']],
    ['two numbers', '徐某 13800000001 13900000002', ['徐某', '13800000001', '13900000002']],
    ['an extension', '徐某 024-23000001转801', ['徐某', '024-23000001转801']],
    ['marks in groups', '** *** **** 0001', ['**', '*** **** 0001']],
    ['what was a name before it was masked', '** 138******01', ['**', '138******01']],
    ['an area code stays with its number', '徐某 (024) 23000001', ['徐某', '(024) 23000001']],
  ])('cuts %s', (_, value, expected) => {
    expect(pieces(value)).toStrictEqual(expected);
  });

  it.each([
    ['a number alone', '13800000001'],
    ['groups', '138 0000 0001'],
    ['two numbers', '13800000001 13900000002'],
    ['a name and a number with nothing between them', '徐某13800000001'],
    ['a name alone', '徐某'],
    ['two names', '徐某 张三 13800000001'],
    ['two persons', '徐某 13800000001 张三 13900000002'],
    ['a short number', '徐某 110'],
    ['a plus set off', '+ 86 13800000001'],
    ['pairs with colons', '00:00:5E:00:53:07'],
    ['nothing', ''],
  ])('does not cut %s', (_, value) => {
    expect(pieces(value)).toBeUndefined();
  });
});

describe('cells of phone columns, masked by base', () => {
  it.each([
    ['a note stays', '13800000001（家）', '138******01（家）'],
    ['a name before a number and a note', '徐某 13800000001（家）', '** 138******01（家）'],
    ['a name behind it', '13800000001（徐某）', '138******01（**）'],
    ['numbers with notes', '13800000001（家）/024-23000001（办）', '138******01（家）/024-******01（办）'],
    ['two persons', '徐某：13800000001、张三：13900000002', '**：138******01、**：139******02'],
    ['two numbers and a blank', '13800000001 024-23000001', '138******01 024-******01'],
    ['a name right at the number: all of it', '徐某13800000001', '*************'],
    ['a name before groups', '徐某 138 0000 0001', '** 138 **** **01'],
    ['a name before something else', '徐某：6228489999999999992', '**：*******************'],
    ['two names: all of it', '徐某 张三 13800000001', '** ** ***********'],
    ['a short code beside a name: a piece of something', '徐某 110', '** ***'],
    ['a hotline beside a name', '徐某 400-000-1234', '** 400-000-1234'],
    ['a hotline before a name in brackets', '95598-1（张三）', '95598-1（**）'],
    ['a label stays', '手机：13800000001', '手机：138******01'],
    ['a card in a machine', '1064800000001', '106********01'],
  ])('%s', (_, value, expected) => {
    const plan = planOf('base');
    expect(maskValue(value, 'mobile-phone', plan).text).toBe(expected);
    expect(maskValue(expected, 'mobile-phone', plan).text).toBe(expected);
  });
});

describe.each([
  ['phoneLabels', phoneLabels],
  ['phoneNotes', phoneNotes],
])('%s', (_, words) => {
  it('has each word once, folded, in lower case, the longest first', () => {
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toStrictEqual([]);
    expect(words.filter((word) => fold(word).toLowerCase() !== word)).toStrictEqual([]);
    expect(words.filter((word, at) => word.length > (words[at - 1] ?? word).length)).toStrictEqual([]);
  });
});
