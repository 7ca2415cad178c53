/** Numbers in fields: the label's kind reads them, and what nothing reads is a value all the same. */
import { describe, expect, it } from 'vitest';
import { numbers } from '../../../src/find/numbers/numbers.ts';
import { resolve } from '../../../src/find/resolve.ts';
import { addSpan, searchOf } from '../../../src/find/search.ts';
import { base, sample, valuesOfForm, valuesWithLabels } from './spans.ts';

const ID = sample('resident-id', 18);
const CARD = sample('bank-card', 19);

describe('a field', () => {
  it.each([
    ['its kind reads the value', `身份证号：${ID}`, [`resident-id ${ID}`]],
    ['a digit is missing', `身份证号：${ID.slice(1)}`, [`resident-id ${ID.slice(1)}`]],
    ['a spreadsheet took it for a number', '身份证号：2.10199E+17', ['resident-id 2.10199E+17']],
    ['wrapped', `身份证号：${ID.slice(0, 9)}\n${ID.slice(9)}`, [`resident-id ${ID.slice(0, 9)}\n${ID.slice(9)}`]],
    ['a card in groups', '银行卡号：6228 4800 0000 0000 001', ['bank-card 6228 4800 0000 0000 001']],
    ['an account', '户号：2100000000001', ['household-account 2100000000001']],
    ['an account of letters and digits', '電號：00-00-0000-00-1', ['household-account 00-00-0000-00-1']],
    [
      'a number with Han in it',
      '不动产权证号：辽(2026)沈阳市不动产权第0012345号',
      ['personal-number 辽(2026)沈阳市不动产权第0012345号'],
    ],
    ['words behind it', '准考证号：202601234，请妥善保管', ['personal-number 202601234']],
    ['a phone', '联系电话：13800000001', ['mobile-phone 13800000001']],
    ['a phone of seven digits', '联系电话：2300001', ['landline 2300001']],
    ['a phone with a digit too few', '联系电话：1380000001', ['mobile-phone 1380000001']],
    ['a phone of four digits', '联系电话：8230，见附件', ['mobile-phone 8230']],
    ['two phones', '联系电话：13800000001、024-23000001', ['mobile-phone 13800000001', 'landline 024-23000001']],
    [
      'two accounts',
      '户号：2100000000001 2100000000002',
      ['household-account 2100000000001', 'household-account 2100000000002'],
    ],
    ['a value of another kind', `联系电话：${ID}`, [`resident-id ${ID}`]],
    ['a card behind its bank', `账号：某某银行 ${CARD}`, [`bank-card ${CARD}`]],
    ['a birth date with words behind it', '出生日期：1978年3月12日 女', ['birth-date 1978年3月12日']],
    ['an extension behind a blank', '電話：(02)2300-0001 分機 88', ['international-phone (02)2300-0001 分機 88']],
    ['a birth date', '出生日期：1978/3/12', ['birth-date 1978/3/12']],
    ['a birth day without its year', '生日：3月12日', ['birth-date 3月12日']],
    ['a count before the number', '户号：共2户，2100000000001', ['household-account 2100000000001']],
    ['a plate', '车牌号：辽T·T0001', ['plate 辽T·T0001']],
    ['an amount', '欠费金额：¥1,186.42元', ['amount ¥1,186.42元']],
    ['a deadline', '缴费期限：2026年11月20日前', ['deadline 2026年11月20日前']],
    ['a phone where an amount should be', '欠费金额：13800000001', ['mobile-phone 13800000001']],
    ['hidden already', '准考证号：************', ['personal-number ************']],
    ['hidden in part, and digits are missing', '身份证号：21019919****48', []],
    ['hidden already, and wrapped', '身份证号：21****\n*********048', ['resident-id 21****\n*********048']],
    ['longer than any number', `户号：${'12'.repeat(60)}`, [`household-account ${'12'.repeat(60)}`]],
  ])('%s', (_, text, expected) => {
    expect(valuesOfForm(text)).toStrictEqual(expected);
  });

  it.each([
    ['that a rule keeps', '监督电话：024-23000002'],
    ['without a number', '身份证号：见附件'],
    ['that counts its lines', '联系方式：1、到窗口'],
  ])('no number is found in one %s', (_, text) => {
    expect(valuesOfForm(text)).toStrictEqual([]);
  });

  it('has the marks that stand before its digits', () => {
    expect(valuesWithLabels('我的卡号***************2822可别弄错')).toStrictEqual(['bank-card ***************2822']);
  });

  it('is told from a labelled value that runs into it', () => {
    const text = '寄：大姐饺子馆 (0471)2000077';
    const search = searchOf(text, base);
    addSpan(search, { kind: 'person-name', start: 2, end: 9, by: 'label' });
    numbers(search);
    expect(resolve(search).map(({ start, end }) => text.slice(start, end))).toStrictEqual([
      '大姐饺子馆 ',
      '(0471)2000077',
    ]);
  });

  it('is left by a card in groups that stands behind a phone', () => {
    const grouped = CARD.replace(/(\d{4})(?=\d)/g, '$1 ');
    expect(valuesWithLabels(`电话13800000001 ${grouped}`)).toStrictEqual([
      'mobile-phone 13800000001',
      `bank-card ${grouped}`,
    ]);
  });

  it('is none where the label stands inside an email', () => {
    expect(valuesWithLabels('发到lin.xy@mail.example.cn就行')).toStrictEqual(['email lin.xy@mail.example.cn']);
  });

  it('does not reach behind its end', () => {
    expect(valuesOfForm('户号：2100000000001\n备注：2026年11月共186.42元，13800000001')).toStrictEqual([
      'household-account 2100000000001',
      'mobile-phone 13800000001',
    ]);
  });
});
