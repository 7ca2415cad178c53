/** Landline numbers: area codes of both lengths, with and without country code and extension. */
import { describe, expect, it } from 'vitest';
import { seeded } from '../../bench/corpus/random.ts';
import { landline, mayBeLandlineDigits } from '../../src/kinds/landline.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const BEIJING = '010|area-code 20000001|number';
const SHENYANG = '024|area-code 23000001|number';

describe('landline', () => {
  it.each([
    ['010 and 8 digits', '010-20000001', BEIJING],
    ['without a hyphen', '01020000001', BEIJING],
    ['the area code in brackets', '(010)20000001', BEIJING],
    ['in full-width brackets', '（010）20000001', BEIJING],
    ['with blanks', '010 2000 0001', '010|area-code 2000 0001|number'],
    ['02x and 8 digits', '024-23000001', SHENYANG],
    ['a long dash', '024—23000001', SHENYANG],
    ['the number in groups', '024-2300-0001', '024|area-code 2300-0001|number'],
    ['full width', '０２４－２３０００００１', '０２４|area-code ２３０００００１|number'],
    ['an area code of 4 digits and 7', '0372-2300001', '0372|area-code 2300001|number'],
    ['an area code of 4 digits and 8', '0755-26000001', '0755|area-code 26000001|number'],
    ['4 and 7 without a hyphen', '03722300001', '0372|area-code 2300001|number'],
    ['4 and 8 without a hyphen', '075526000001', '0755|area-code 26000001|number'],
    ['an area code that begins with 09', '0991-2300001', '0991|area-code 2300001|number'],
    ['an area code of which the 0 shows', '0**-******01', '0**|area-code ******01|number'],
    ['one of 4 digits', '0***-******01', '0***|area-code ******01|number'],
    ['010 of which the end is hidden', '01*-********', '01*|area-code ********|number'],
    ['8 digits alone', '23000001', '23000001|number'],
    ['7 digits alone', '2300001', '2300001|number'],
    ['8 digits alone that begin like the country code', '86200001', '86200001|number'],
    ['7 digits alone that begin like the country code', '8620001', '8620001|number'],
    ['plus, country code, area code without its 0', '+86 10 20000001', '+86|country-code 10|area-code 20000001|number'],
    ['with hyphens', '+86-10-20000001', '+86|country-code 10|area-code 20000001|number'],
    ['the area code in brackets behind it', '+86(10)20000001', '+86|country-code 10|area-code 20000001|number'],
    ['the 0 in brackets', '+86 (0)10 20000001', '+86|country-code 0)10|area-code 20000001|number'],
    ['the 0 kept', '+86 010 20000001', '+86|country-code 010|area-code 20000001|number'],
    ['an area code of 3 digits without its 0', '+86 372 2300001', '+86|country-code 372|area-code 2300001|number'],
    ['00 instead of the plus', '0086 24 23000001', '0086|country-code 24|area-code 23000001|number'],
    ['the country code alone', '86-24-23000001', '86|country-code 24|area-code 23000001|number'],
    ['the country code alone and the 0 kept', '86-024-23000001', '86|country-code 024|area-code 23000001|number'],
    ['an extension behind 转', '024-23000001转801', `${SHENYANG} 转|extension-word 801|extension`],
    ['behind 轉', '024-23000001轉801', `${SHENYANG} 轉|extension-word 801|extension`],
    ['behind 分机', '024-23000001分机801', `${SHENYANG} 分机|extension-word 801|extension`],
    ['behind 转分机', '024-23000001转分机801', `${SHENYANG} 转分机|extension-word 801|extension`],
    ['behind ext.', '024-23000001ext.801', `${SHENYANG} ext.|extension-word 801|extension`],
    ['behind EXT', '024-23000001EXT801', `${SHENYANG} EXT|extension-word 801|extension`],
    ['behind #', '024-23000001#801', `${SHENYANG} #|extension-word 801|extension`],
    ['behind a hyphen', '024-23000001-801', `${SHENYANG} -|extension-word 801|extension`],
    ['behind a full-width hyphen', '024－23000001－801', `${SHENYANG} －|extension-word 801|extension`],
    ['behind a hyphen, without other separators', '02423000001-8001', `${SHENYANG} -|extension-word 8001|extension`],
    ['without an area code', '23000001-801', '23000001|number -|extension-word 801|extension'],
    ['blanks around the word', '024-23000001 转 801', `${SHENYANG} 转|extension-word  801|extension`],
    ['an extension of six digits', '024-23000001转123456', `${SHENYANG} 转|extension-word 123456|extension`],
    ['an extension of one digit', '024-23000001转1', `${SHENYANG} 转|extension-word 1|extension`],
    ['behind x', '024-23000001x801', `${SHENYANG} x|extension-word 801|extension`],
    ['behind X and a blank', '024-23000001 X801', `${SHENYANG} X|extension-word 801|extension`],
    ['behind 转 and a colon', '024-23000001转：801', `${SHENYANG} 转：|extension-word 801|extension`],
    ['behind 內線', '024-23000001內線801', `${SHENYANG} 內線|extension-word 801|extension`],
    ['a note', '024-23000001（宅）', `${SHENYANG} （宅）|note`],
    [
      'a note behind an extension',
      '024-23000001转801（办）',
      `${SHENYANG} 转|extension-word 801|extension （办）|note`,
    ],
    ['a label', '电话024-23000001', `电话|note ${SHENYANG}`],
    ['a label and a note', '宅电：（024）23000001 家', '宅电：|note 024|area-code 23000001|number  家|note'],
    ['half hidden', '024-23****01', '024|area-code 23****01|number'],
    ['hidden by x', '024-23xxxx01', '024|area-code 23xxxx01|number'],
    ['hidden but for the area code', '024-********', '024|area-code ********|number'],
    ['7 digits, half hidden', '0372-230****', '0372|area-code 230****|number'],
    ['a hidden extension', '024-23000001转***', `${SHENYANG} 转|extension-word ***|extension`],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(landline, value)).toBe(parts);
  });

  it.each([
    ['6 digits alone', '230000'],
    ['9 digits alone', '230000012'],
    ['a number that begins with 1', '024-13000001'],
    ['a number that begins with 9', '024-93000001'],
    ['a number that begins with 0', '024-03000001'],
    ['010 and 7 digits', '010-2000001'],
    ['02x and 7 digits', '024-2300001'],
    ['011, which is no area code', '0110-2300001'],
    ['4 and 6 digits', '0372-230000'],
    ['4 and 9 digits', '0372-230000012'],
    ['a country code without area code', '+86 23000001'],
    ['another country code', '+852 23000001'],
    ['a plus and no country code', '+024 23000001'],
    ['two numbers', '024-23000001/23000002'],
    ['seven digits behind a word: another number', '024-23000001转2300002'],
    ['another number behind a comma', '23000001,23000002'],
    ['a word without an extension', '024-23000001转'],
    ['a word behind the extension', '024-23000001转801号'],
    ['a hidden area code: what follows cannot be told', '****-2300001'],
    ['an 800 number of America', '1-800-2300001'],
    ['a 400 number', '400-000-1234'],
    ['a mobile number', '13800000001'],
    ['a word that is no label of phones', '编号024-23000001'],
    ['a note that may be a name', '024-23000001（张三）'],
    ['two x', '024-23000001x80x1'],
    ['nothing', ''],
    ['more than any number is long', '2'.repeat(65)],
  ])('does not read %s', (_, value) => {
    expect(partsOf(landline, value)).toBe(NOT_READ);
  });

  it('reads nothing that a look at its digits takes for no landline number', () => {
    const random = seeded(1);
    let read = 0;
    for (let round = 0; round < 20_000; round += 1) {
      const groups = Array.from({ length: 1 + (round % 4) }, () => random.digits(1 + (Number(random.digits(2)) % 9)));
      const value =
        random.pick(['', '', '0', '02', '04', '86', '0086', '*']) + groups.join(random.pick(['', '-', ' ']));
      if (landline.parse(value) === undefined) continue;
      const digits = value.replace(/[- ]/g, '');
      const mayBe = mayBeLandlineDigits(digits.charCodeAt(0), digits.charCodeAt(1), digits.length, value.includes('-'));
      read += 1;
      expect([value, mayBe]).toStrictEqual([value, true]);
    }
    expect(read).toBeGreaterThan(500);
  });

  it('sample: one size', () => {
    expect(partsOf(landline, landline.sample(undefined, 0) ?? '')).toBe('024|area-code 23000001|number');
    expect(landline.sample(11, 0)).toBeUndefined();
  });
});
