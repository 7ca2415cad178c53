/** Mainland mobile numbers as people write them. */
import { describe, expect, it } from 'vitest';
import { mobilePhone, mobileStart } from '../../src/kinds/mobile-phone.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const PARTS = '138|network 0000|region 0001|subscriber';

describe('mobile-phone', () => {
  it.each([
    ['11 digits', '13800000001', PARTS],
    ['groups of 3, 4 and 4 with blanks', '138 0000 0001', PARTS],
    ['with hyphens', '138-0000-0001', PARTS],
    ['with dots', '138.0000.0001', PARTS],
    ['with dashes of print', '138–0000—0001', PARTS],
    ['with no-break blanks', '138\u00a00000\u00a00001', PARTS],
    ['with ideographic blanks', '138　0000　0001', PARTS],
    ['groups of 3, 3 and 5', '138 000 00001', '138|network 000 0|region 0001|subscriber'],
    ['zero-width spaces inside', '138\u200b0000\u200b0001', PARTS],
    ['soft hyphens inside', '138\u00ad0000\u00ad0001', PARTS],
    ['full width', '１３８００００　０００１', '１３８|network ００００|region ０００１|subscriber'],
    ['the country code with a plus', '+8613800000001', `+86|country-code ${PARTS}`],
    ['a plus and blanks', '+86 138 0000 0001', `+86|country-code ${PARTS}`],
    ['a plus and a blank behind it', '+ 86 13800000001', `+ 86|country-code ${PARTS}`],
    ['a full-width plus', '＋８６-138-0000-0001', `＋８６|country-code ${PARTS}`],
    ['00 instead of the plus', '0086 13800000001', `0086|country-code ${PARTS}`],
    ['the country code alone', '8613800000001', `86|country-code ${PARTS}`],
    ['the country code and a hyphen', '86-13800000001', `86|country-code ${PARTS}`],
    ['the country code in brackets', '(86)13800000001', `(86|country-code ${PARTS}`],
    ['plus and country code in full-width brackets', '（+86）138 0000 0001', `（+86|country-code ${PARTS}`],
    ['the network in brackets', '(138)0000-0001', PARTS],
    ['the middle hidden', '138****0001', '138|network ****|region 0001|subscriber'],
    ['hidden by x', '138xxxx0001', '138|network xxxx|region 0001|subscriber'],
    ['hidden by X', '138XXXX0001', '138|network XXXX|region 0001|subscriber'],
    ['hidden by full-width x', '138ｘｘｘｘ0001', '138|network ｘｘｘｘ|region 0001|subscriber'],
    ['hidden by crosses', '138××××0001', '138|network ××××|region 0001|subscriber'],
    ['hidden by squares', '138□□□□0001', '138|network □□□□|region 0001|subscriber'],
    ['hidden, in groups', '138 **** 0001', '138|network ****|region 0001|subscriber'],
    ['hidden, behind a country code', '+86 138****0001', '+86|country-code 138|network ****|region 0001|subscriber'],
    ['hidden but for the end', '*******0001', '***|network ****|region 0001|subscriber'],
    ['hidden but for the beginning', '1**********', '1**|network ****|region ****|subscriber'],
    ['a satellite phone', ['1349', '0000001'].join(''), '134|network 9000|region 0001|subscriber'],
    ['another satellite phone', '17400000001', '174|network 0000|region 0001|subscriber'],
    ['a card in a machine', '1064800000001', '10648|network 00000001|subscriber'],
    ['a card in a machine, in groups', '10648 0000 0001', '10648|network 0000 0001|subscriber'],
    ['a card in a machine of another network', '1440000000001', '14400|network 00000001|subscriber'],
    ['a card in a machine, half hidden', '10648****0001', '10648|network ****0001|subscriber'],
    ['a note', '13800000001（家）', `${PARTS} （家）|note`],
    ['a note in ASCII brackets behind a blank', '13800000001 (本人)', `${PARTS}  (本人)|note`],
    ['two notes', '13800000001（配偶、微信同号）', `${PARTS} （配偶、微信同号）|note`],
    ['a note without brackets', '13800000001家', `${PARTS} 家|note`],
    ['a note in Traditional', '13800000001（辦公）', `${PARTS} （辦公）|note`],
    ['a note behind groups', '138-0000-0001 微信同号', '138|network 0000|region 0001|subscriber  微信同号|note'],
    ['a label', '手机13800000001', `手机|note ${PARTS}`],
    ['a label and a colon', '联系电话：13800000001', `联系电话：|note ${PARTS}`],
    ['a label in letters', 'Tel: 13800000001', `Tel: |note ${PARTS}`],
    ['a scheme', 'tel:13800000001', `tel:|note ${PARTS}`],
    [
      'a label, a country code and a note',
      '手机：+86 13800000001（家）',
      `手机：|note +86|country-code ${PARTS} （家）|note`,
    ],
    ['every second digit from 3 on: 13', '13000000001', '130|network 0000|region 0001|subscriber'],
    ['to 9: 19', '19900000001', '199|network 0000|region 0001|subscriber'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(mobilePhone, value)).toBe(parts);
  });

  it.each([
    ['10 digits', '1380000000'],
    ['12 digits', '138000000011'],
    ['12 in the second place', '12800000001'],
    ['another first digit', '23800000001'],
    ['a 0 in front, of long-distance calls long ago', '013800000001'],
    ['another country code', '+85 13800000001'],
    ['another country code of one digit', '+1 13800000001'],
    ['too few marks', '138***0001'],
    ['too many marks', '138*****0001'],
    ['a slash, which stands between two numbers', '138/0000/0001'],
    ['the letter O', '138O0000001'],
    ['the letter l', '1380000000l'],
    ['a decimal, as spreadsheets write', '13800000001.0'],
    ['a number that a spreadsheet has cut', '1.38E+10'],
    ['an apostrophe of a spreadsheet', "'13800000001"],
    ['quotation marks', '"13800000001"'],
    ['a word that is no label of phones', '编号13800000001'],
    ['a note that may be a name', '13800000001（张三）'],
    ['a note in a list that may be a name', '13800000001（家、张三）'],
    ['a letter behind it, which may be a digit', '1380000000o'],
    ['a note alone', '（家）'],
    ['13 digits of no card in a machine', '1380000000123'],
    ['14 digits that begin like one', '10648000000001'],
    ['a name behind', '13800000001张三'],
    ['an extension: that is a virtual number', '13800000001转1234'],
    ['two numbers', '13800000001 13900000001'],
    ['a landline number', '024-23000001'],
    ['an identity number', '210199197803120048'],
    ['nothing', ''],
    ['a plus alone', '+'],
    ['more than any number is long', '1'.repeat(65)],
  ])('does not read %s', (_, value) => {
    expect(partsOf(mobilePhone, value)).toBe(NOT_READ);
  });

  it.each([
    ['without country code', '13800000001', false, 0],
    ['behind 86', '8613800000001', false, 2],
    ['behind 0086', '008613800000001', false, 4],
    ['behind a plus and 86', '8613800000001', true, 2],
    ['a plus without a country code', '13800000001', true, -1],
    ['a plus and 0086', '008613800000001', true, -1],
    ['no mobile number behind 86', '8612800000001', false, -1],
  ])('mobileStart: %s', (_, digits, plus, start) => {
    expect(mobileStart(digits, plus)).toBe(start);
  });

  it('sample: 11 digits of a shape that nobody has', () => {
    for (const which of [0, 1, 7, 9999]) expect(mobilePhone.sample(undefined, which)).toMatch(/^1[3-9]80000[0-9]{4}$/);
    expect(mobilePhone.sample(11, 0)).toBe(mobilePhone.sample(undefined, 0));
    expect(mobilePhone.sample(10, 0)).toBeUndefined();
  });
});
