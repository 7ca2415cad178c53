/** Waybill numbers of couriers and posts. They stay on every label, so that a person's number must not pass for one. */
import { describe, expect, it } from 'vitest';
import { waybillNumber } from '../../src/kinds/waybill-number.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('waybill-number', () => {
  it.each([
    ['SF and 13 digits', 'SF0000000000001', 'SF0000000000001|number'],
    ['small letters', 'sf0000000000001', 'sf0000000000001|number'],
    ['groups', 'SF 0000 0000 00001', 'SF 0000 0000 00001|number'],
    ['full width', 'ＳＦ０００００００００００００１', 'ＳＦ０００００００００００００１|number'],
    ['YT and 13 digits', 'YT0000000000001', 'YT0000000000001|number'],
    ['JT and 13 digits', 'JT0000000000001', 'JT0000000000001|number'],
    ['JDVA and 11 digits', 'JDVA00000000001', 'JDVA00000000001|number'],
    ['JDX and 12 digits', 'JDX000000000001', 'JDX000000000001|number'],
    ['DPK and 12 digits', 'DPK000000000001', 'DPK000000000001|number'],
    ['14 digits: 中通', '75800000000001', '75800000000001|number'],
    ['15 digits: 申通, 韵达', '773000000000001', '773000000000001|number'],
    ['13 digits: EMS at home', '1000000000001', '1000000000001|number'],
    ['12 digits: a number of Taiwan in groups', '0000-0000-0001', '0000-0000-0001|number'],
    ['EMS abroad: two letters, nine digits, two letters', 'EA000000005CN', 'EA000000005CN|number'],
    ['the post abroad, in groups', 'RR 000 000 005 CN', 'RR 000 000 005 CN|number'],
    ['8 digits, the fewest', '00000001', '00000001|number'],
    ['20 digits, the most', '00000000000000000001', '00000000000000000001|number'],
    ['5 letters, the most', 'ABCDE00000001', 'ABCDE00000001|number'],
    ['a parcel count', '75800000000001-1-1-', '75800000000001|number -1-1-|parcel'],
    ['a parcel count without a last hyphen', 'JDVA00000000001-1-3', 'JDVA00000000001|number -1-3|parcel'],
    ['a parcel count of more', '75800000000001-12-345-', '75800000000001|number -12-345-|parcel'],
    ['a full-width parcel count', '75800000000001－１－１－', '75800000000001|number －１－１－|parcel'],
    ['half hidden', 'SF*********0001', 'SF*********0001|number'],
    [
      '18 digits that hold the check of an identity number but no birth day',
      '773000199999991235',
      '773000199999991235|number',
    ],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(waybillNumber, value)).toBe(parts);
  });

  it.each([
    ['a mobile number', '13800000001'],
    ['a mobile number in groups', '138-0000-0001'],
    ['a mobile number behind 86', '8613800000001'],
    ['a half-masked mobile number', '138****0001'],
    ['a mobile number with a parcel count', '13800000001-1-1-'],
    ['an identity number', '210199197803120048'],
    ['an identity number with X', '21019919860605009X'],
    ['an identity number with a misprint', '210199197803120049'],
    ['an identity number in full width', '２１０１９９１９７８０３１２００４８'],
    ['an identity number, its birth day hidden', '210199********0048'],
    ['7 digits', '0000001'],
    ['21 digits', '0'.repeat(21)],
    ['6 letters', 'ABCDEF00000001'],
    ['letters in the middle', 'SF0000A0000001'],
    ['one letter at the end', 'SF000000000001X'],
    ['two letters at the end of another length', 'SF0000000001CN'],
    ['a word in front', '运单号SF0000000000001'],
    ['a number that a spreadsheet has cut', '7.58E+13'],
    ['two numbers', 'SF0000000000001/SF0000000000002'],
    ['a name', '张三'],
    ['nothing', ''],
    ['a parcel count alone', '-1-1-'],
    ['more than 40 characters', `SF${' '.repeat(30)}0000000001`],
  ])('does not read %s', (_, value) => {
    expect(partsOf(waybillNumber, value)).toBe(NOT_READ);
  });

  it('sample: one size', () => {
    expect(waybillNumber.sample(undefined, 0)).toBe('SF0000000000001');
    expect(waybillNumber.sample(15, 0)).toBeUndefined();
  });
});
