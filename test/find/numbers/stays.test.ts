/** What is nobody's number stays: to hide it is the second worst thing. */
import { describe, expect, it } from 'vitest';
import { sample, valuesIn } from './spans.ts';

describe('stays', () => {
  it.each([
    ['a year', '截至2026年底'],
    ['a date', '请于2026-11-20前办理'],
    ['a date in a row', '批次20261120'],
    ['a date that something begins on', '本通知自2026年11月1日生效'],
    ['a time', '每天08:30-17:00，逾期12:30:45关闭'],
    ['an amount', '合计1,234.56元'],
    ['an amount of eleven digits', '共13800000001元'],
    ['an amount behind its sign', '¥13800000001'],
    ['a large amount', '总投资13800000.00万元'],
    ['a quantity', '用水138吨，用电1380度'],
    ['a percentage', '增长12.5%'],
    ['a floor and a room', '3号楼2单元1501室'],
    ['a post code', '邮编110000'],
    ['the number of a section', '见3.2.1.4节'],
    ['a version', '版本10.2.31.4'],
    ['the number of an order', '订单20260101123456789012已发货'],
    ['the number of an order of eleven digits', '订单号13800000001'],
    ['the number of an order behind a hyphen', '订单2026-041182300001'],
    ['eighteen digits with a day of this year, of which no check holds', '凭210199202611010001取件'],
    ['the number of a payment', '流水号20261120-55102'],
    ['the number of a task', '任务单号GD202611050087'],
    ['numbers that were drawn', '开出01 07 12 19 33'],
    ['years in brackets', '(2026)(2025)(2024)(2022)'],
    ['boxes that are too many', '6 2 2 8 4 8 0 0 0 0 0 0 0 0 0 0 0 1 8 1 1'],
    ['the year of an author', '作者生年不详，或为1989年生'],
    ['a run that is too long', `流水${'1380000000'.repeat(4)}`],
    ['digits inside a run of letters', 'sha1d13800000001f'],
    ['a ratio', '比分3:2，配比1:138'],
    ['a range', '1-5号楼，第3-8层'],
    ['a list of numbers', '12、15、138、2000'],
    ['words of Latin letters', 'Please contact the office on Monday'],
    ['a numeral in a word', '一三五限行，二十四小时'],
    ['a street and a numeral', '三八〇路'],
    ['marks', '*** 重要 ***'],
    ['a box to tick', '□是 □否'],
    ['the last digits of a number', '尾号8888'],
    ['a time behind a word for phones', '来电时间2026年11月20日'],
    ['a letter and digits without a word', '型号E00000001'],
  ])('%s', (_, text) => {
    expect(valuesIn(text)).toStrictEqual([]);
  });

  it.each([
    ['of a court', '本院(2026)辽0104民初1234号判决', ['case-number (2026)辽0104民初1234号']],
    ['of a document', '依据沈大综执罚决字〔2026〕第0031号处理', ['case-number 沈大综执罚决字〔2026〕第0031号']],
    ['of Taiwan', '本院115年度訴字第1234號', ['case-number 115年度訴字第1234號']],
  ])('the number of a case is found, and stays: %s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });

  it('a card that is the number of a transaction', () => {
    expect(valuesIn(`交易流水${sample('bank-card', 19)}`)).toStrictEqual([]);
  });
});
