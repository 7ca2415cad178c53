/** Whose a number is: what answers for an office, and an account that an organisation holds, stays. */
import { describe, expect, it } from 'vitest';
import { sample, valuesWithLabels } from './spans.ts';

const card = sample('bank-card', 19);

function isKept(text: string): boolean {
  return valuesWithLabels(text).some((value) => value.endsWith(' office'));
}

describe('an account', () => {
  it.each([
    ['a label before says that an organisation holds it', `户名：清溪社区居民委员会 账号：${card}`],
    ['in a clause of its own', `捐款账户：清溪镇红十字会，开户银行 农商银行，账号 ${card}`],
    ['behind it', `请汇至账户${card}，开户名：广源商贸有限公司`],
    ['on a line of its own', `开户名称：朝阳幼儿园\n开户行：农商银行\n账号：${card}`],
    ['the account is its own', '请将书本费转入本校账户0499000000123456783'],
    ['right behind its name', '汇入清溪小学捐款账户：0499000000123456783'],
    ['with no check, paid into', '善款请汇至清溪镇慈善会，农业银行清溪支行，账号0499000000123456783'],
    ['in a sentence', `学费缴至户名为第一实验小学，账号为${card}`],
  ])('stays: %s', (_, text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    ['a person holds it', `户名：毛秀兰 账号：${card}`],
    ['the organisation is in another sentence', `户名：清溪社区居民委员会。毛秀兰的账号：${card}`],
    ['it is said to be hers', '毛秀兰的账号0499000000123456783，开户行工商银行，在广源公司上班'],
    ['the organisation is a bank', `户名：毛秀兰，开户行：工商银行高新支行，账号：${card}`],
  ])('is hidden: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});

describe('a landline', () => {
  it.each([
    ['of an office by name', '退款请联系财务室电话0571-20000123'],
    ['of a place on its floor', '体检在康宁医院体检中心二楼，电话0571-20000124'],
    ['of a place at its side', '报名处设在少年宫东门，电话0571-20000125'],
    ['behind the place that a sentence names', '复核请联系区住保中心，地址滨江公园北侧，电话0571-20000126'],
    [
      'of an agency behind an amount',
      '本次采购预算12.6万元，代理机构中诚会计师事务所，地址科技馆二层，电话0571-20000127',
    ],
    ['where one goes for something', '失物请到游客中心认领，电话0571-20000128'],
    ['by what it is for', '订餐电话0571-20000129'],
  ])('stays: %s', (_, text) => {
    expect(isKept(text)).toBe(true);
  });

  it.each([
    ['of who lives on a floor', '家住六楼，电话0571-20000123'],
    ['of who works somewhere', '毛秀兰，广源公司，地址滨江公园北侧，电话0571-20000124'],
    ['of nobody said', '电话0571-20000125'],
  ])('is hidden: %s', (_, text) => {
    expect(isKept(text)).toBe(false);
  });
});
