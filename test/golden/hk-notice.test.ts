/** Notices of Hong Kong: the identity card number and its holder's name never stand together, in Chinese or in English. */
import { describe, expect, it } from 'vitest';
import { redactRecord } from '../../src/redact/record.ts';
import { planOf } from '../support/plans.ts';
import { visibleCharacters } from '../support/visible.ts';
import { hongKongId } from '../../src/kinds/hong-kong-id.ts';
import { redacted } from './redacted.ts';

describe('hk-notice', () => {
  it.each<readonly [label: string, value: string]>([
    ['申請編號', 'A2026-000123'],
    ['Ref. No.', 'HK/2026/0031'],
    ['Application No.', '000123'],
    ['獎項', '頭獎'],
    ['屋邨', '樂風邨'],
    ['公司名稱', '雲溪貿易有限公司'],
    ['得獎者', '雲溪貿易有限公司'],
    ['Amount Due', 'HK$ 1,280.00'],
    ['繳款期限', '2026年11月20日'],
    ['查詢電話', '2300 0001'],
    ['Enquiry Hotline', '1823'],
  ])('%s %s stays', (label, value) => {
    expect(redacted('hk-notice', label, value)).toBe(value);
  });

  it.each<readonly [label: string, value: string, expected: string | null]>([
    ['香港身份證號碼', 'Z999999(0)', '*******(*)'],
    ['香港身份證號碼', 'Z999999（0）', '*******（*）'],
    ['HKID', 'XX000000(0)', '********(*)'],
    ['HKID Card No.', 'Z9999990', '********'],
    ['Hong Kong Identity Card Number', 'z999999(0)', '*******(*)'],
    ['身份證號碼', 'Z999***(*)', '*******(*)'],
    ['身份證號碼', 'A***456(*)', '*******(*)'],
    ['身份證號碼', '210199197803120048', '******************'],
    ['Passport No.', 'EA1234567', '*********'],
    ['姓名', '陳大文', '陳**'],
    ['姓名', '陳方安生', '陳方**'],
    ['英文姓名', 'CHAN Tai Man', 'C*** *** ***'],
    ['Name of Winner', 'CHAN Tai Man', 'C*** *** ***'],
    ['Name', 'O', '*'],
    ['Mobile No.', '+852 5123 0001', '+852 51** **01'],
    ['Date of Birth', '1978-03-12', null],
    ['年齡', '48', null],
    ['Remarks', 'wife of CHAN Tai Man', ''],
  ])('%s %s → %s', (label, value, expected) => {
    expect(redacted('hk-notice', label, value)).toBe(expected);
  });

  it.each([
    ['beside a name', { 姓名: '陳大文', 香港身份證號碼: 'Z999999(0)' }],
    ['alone', { 香港身份證號碼: 'Z999999(0)' }],
    ['in English', { 'Name of Winner': 'CHAN Tai Man', 'HKID No.': 'Z999999(0)' }],
    ['inside another', { 得獎者: { 姓名: '陳大文', 身份證號碼: 'Z999999(0)' } }],
  ])('nothing of the number shows %s', (_, record) => {
    const text = JSON.stringify(redactRecord(record, planOf('hk-notice')).record);
    expect(visibleCharacters(text, hongKongId).filter((character) => /[Z90]/.test(character))).toEqual([]);
  });
});
