/** Numbers that stand for a person by their label, and the identity numbers in them. */
import { describe, expect, it } from 'vitest';
import { personalNumber } from '../../src/kinds/personal-number.ts';
import { maskValue } from '../../src/redact/value.ts';
import { planOf } from '../support/plans.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const IDENTITY = '210199|region 20110423|birth 008|sequence 7|check';

describe('personal-number', () => {
  it.each([
    ['a pupil’s: G and the identity number', 'G210199201104230087', `G|prefix ${IDENTITY}`],
    ['a small letter', 'g210199201104230087', `g|prefix ${IDENTITY}`],
    ['a social insurance number: the identity number', '210199201104230087', IDENTITY],
    ['an old tax number: the identity number and two more', '21019920110423008701', `${IDENTITY} 01|suffix`],
    ['letters behind it', '210199201104230087B1', `${IDENTITY} B1|suffix`],
    ['blanks between', 'G 210199 20110423 0087', `G|prefix ${IDENTITY}`],
    [
      'full width',
      'Ｇ２１０１９９２０１１０４２３００８７',
      'Ｇ|prefix ２１０１９９|region ２０１１０４２３|birth ００８|sequence ７|check',
    ],
    ['the birth day hidden', 'G210199********0087', 'G|prefix 210199|region ********|birth 008|sequence 7|check'],
    ['a number of 18 without a birth day', '202601234567890123', '202601234567890123|number'],
    ['five letters in front', 'ABCDE210199201104230087', 'ABCDE210199201104230087|number'],
    ['a number of its own', '2026-0001', '2026-0001|number'],
    ['two characters', 'Z1', 'Z1|number'],
    ['a deed', '辽(2026)沈阳市不动产权第0012345号', '辽(2026)沈阳市不动产权第0012345号|number'],
    ['an old deed', '沈房权证大东字第N060012345号', '沈房权证大东字第N060012345号|number'],
    ['a deed in corner brackets', '〔2026〕第12号', '2026〕第12号|number'],
    ['a marriage certificate', 'J210104-2026-000001', 'J210104-2026-000001|number'],
    ['half hidden', '2026****0123', '2026****0123|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(personalNumber, value)).toBe(parts);
  });

  it.each([
    ['a word', '无'],
    ['a name', '张三'],
    ['a number that a spreadsheet has cut', '2.10199E+17'],
    ['more than one sentence', '编号：123，见附件'],
    ['a character beyond the BMP', '𠮷123'],
    ['more than 64 characters', '1'.repeat(65)],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(personalNumber, value)).toBe(NOT_READ);
  });

  it.each([
    ['holds', 'G210199201104230087', 'holds'],
    ['fails', 'G210199201104230088', 'fails'],
    ['is not asked of a half-masked number', 'G210199********0087', undefined],
    ['is not asked of another number', '20260001', undefined],
  ] as const)('check character of the identity number: %s', (_, value, check) => {
    expect(personalNumber.parse(value)?.check).toBe(check);
  });

  it.each([
    ['a pupil’s', 'G210199201104230087', '*******************'],
    ['a deed', '辽(2026)沈阳市不动产权第0012345号', '*(****)****************'],
    ['half hidden', '2026****0123', '************'],
    ['what cannot be read', '无', '*'],
  ])('base covers it whole: %s', (_, value, expected) => {
    expect(maskValue(value, 'personal-number', planOf('base')).text).toBe(expected);
  });

  it('sample: a number of 6 to 16, or a pupil’s of 19', () => {
    expect(personalNumber.sample(undefined, 0)).toBe('2026000001');
    expect(personalNumber.sample(6, 1)).toBe('202602');
    expect(personalNumber.sample(19, 0)).toBe('G210199201104230087');
    for (const size of [5, 17, 18, 20]) expect(personalNumber.sample(size, 0)).toBeUndefined();
  });
});
