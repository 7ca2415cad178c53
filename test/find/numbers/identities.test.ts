/** Identity numbers, documents, cards and codes in running text, by check digits, shapes and the words around them. */
import { describe, expect, it } from 'vitest';
import { evidenceIn, sample, valuesIn } from './spans.ts';

const ID = sample('resident-id', 18);
const WRONG = `${ID.slice(0, 17)}${ID.endsWith('5') ? '6' : '5'}`;
const ID_X = sample('resident-id', 18, 1);
const OLD = sample('resident-id', 15);
const CARD = sample('bank-card', 19);
const SHORT_CARD = sample('bank-card', 16);
const NO_CARD = `${CARD.slice(0, 18)}${CARD.endsWith('5') ? '6' : '5'}`;
const HONG_KONG = sample('hong-kong-id', 8);
const IN_BRACKETS = `${HONG_KONG.slice(0, 7)}(${HONG_KONG.slice(7)})`;
const TAIWAN = sample('taiwan-id');
const CODE = sample('credit-code');
const CERTIFICATE = sample('disability-certificate', 20);

describe('an identity number', () => {
  it.each([
    ['its check holds', `本人张三${ID}委托李四`, [`resident-id ${ID} check`]],
    ['it fails, a misprint', `本人张三${WRONG}委托李四`, [`resident-id ${WRONG} shape`]],
    ['small x', `证件${ID_X.toLowerCase()}。`, [`resident-id ${ID_X.toLowerCase()} check`]],
    [
      'in groups',
      `${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)}`,
      [`resident-id ${ID.slice(0, 6)} ${ID.slice(6, 14)} ${ID.slice(14)} check`],
    ],
    ['in the boxes of a form', [...ID].join(' '), [`resident-id ${[...ID].join(' ')} check`]],
    ['of the first generation', `老证${OLD}遗失`, [`resident-id ${OLD} shape`]],
    ['half hidden', '2101991978****0048', ['resident-id 2101991978****0048 shape']],
    ['hidden by X, and X behind it', '2101XXXXXXXXXX230X', ['resident-id 2101XXXXXXXXXX230X shape']],
    ['behind a mobile number', `138 0000 0001 ${ID}`, ['mobile-phone 138 0000 0001 shape', `resident-id ${ID} check`]],
    ['inside the number of a certificate', `残疾人张三${CERTIFICATE}`, [`disability-certificate ${CERTIFICATE} check`]],
    ['behind the letter of a school', `G${ID}`, [`personal-number G${ID} check`]],
  ])('%s', (_, text, expected) => {
    expect(evidenceIn(text)).toStrictEqual(expected);
  });

  it('is also one where a line says that it is the number of an order', () => {
    expect(valuesIn(`订单号${ID}`)).toStrictEqual([`resident-id ${ID}`]);
  });
});

describe('a document from beyond the mainland', () => {
  it.each([
    ['Taiwan', `王先生${TAIWAN}到場`, [`taiwan-id ${TAIWAN} check`]],
    ['Hong Kong', `陳先生${IN_BRACKETS}到場`, [`hong-kong-id ${IN_BRACKETS} check`]],
    ['a passport, the word before it', '护照号码：E00000001', ['passport E00000001 label']],
    ['a passport, the word behind it', '持E00000001号护照入境', ['passport E00000001 label']],
    ['a permit', '回乡证H0000000100', ['travel-permit H0000000100 label']],
  ])('%s', (_, text, expected) => {
    expect(evidenceIn(text)).toStrictEqual(expected);
  });
});

describe('a card', () => {
  it.each([
    ['its check holds', `汇到${CARD}即可`, [`bank-card ${CARD}`]],
    [
      'in groups of four',
      SHORT_CARD.replace(/(.{4})(?=.)/g, '$1 '),
      [`bank-card ${SHORT_CARD.replace(/(.{4})(?=.)/g, '$1 ')}`],
    ],
    ['it fails, and a word says so', `卡号${NO_CARD}`, [`bank-card ${NO_CARD}`]],
    ['it fails, and nothing says so: a number of a thing', `编码规则${NO_CARD}`, []],
    ['half hidden', '6222 **** **** 0123', ['bank-card 6222 **** **** 0123']],
    ['an account', '存折210000000012', ['bank-card 210000000012']],
    ['the number of an order', `订单${CARD}`, []],
    ['the last four digits', '储蓄卡尾号8888扣款', []],
    ['the account of a company', '对公账号2100000000001234', ['bank-card 2100000000001234 office']],
    [
      'the account of a company by its bank and name',
      '户名：大东供暖公司 开户行：某行 账号：21000000000012345',
      ['bank-card 21000000000012345 office'],
    ],
    [
      'the account of a company, its bank behind it',
      '康源热力公司收费账号2100000000000012345，开户行某行',
      ['bank-card 2100000000000012345 office'],
    ],
    ['a card is a person, with its bank too', `开户行：某行 账号：${CARD}`, [`bank-card ${CARD}`]],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});

describe('a code', () => {
  it.each([
    ['of an organisation', `代码${CODE}登记`, [`credit-code ${CODE}`]],
    ['of an organisation, a check that fails', `代码${CODE.slice(0, 17)}${CODE.endsWith('A') ? 'B' : 'A'}`, []],
    ['of a household', '户号2100000000001，本期186.42元', ['household-account 2100000000001']],
    ['of a household, in brackets', '本户（编号2100000001）', ['household-account 2100000001']],
    [
      'of a home',
      '遗失房产证（辽(2026)沈阳市不动产权第0012345号）',
      ['personal-number 辽(2026)沈阳市不动产权第0012345号'],
    ],
    ['of a meter, as people call it', '换下水表（00230001）', ['meter-number 00230001']],
    ['of a meter', '表号002300000001', ['meter-number 002300000001']],
    ['of a parcel', '顺丰SF1380000000123已签收', ['waybill-number SF1380000000123']],
    ['of a plate', '车主驾京A12345离开', ['plate 京A12345']],
    ['of a plate, with a dot', '粤B·D12345违停', ['plate 粤B·D12345']],
    ['of a learner', '辽A1234学靠边', ['plate 辽A1234学']],
    ['of the police', 'WJ辽12345', ['plate WJ辽12345']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});
