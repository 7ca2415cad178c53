/** Deadlines and periods: what is read stays, so that no birth date and no number of a person may pass for one. */
import { describe, expect, it } from 'vitest';
import { deadline } from '../../src/kinds/deadline.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

const whole = (value: string): string => `${value}|end`;

describe('deadline', () => {
  it.each([
    ['hyphens', '2026-11-20'],
    ['without zeros', '2026-1-2'],
    ['slashes', '2026/11/20'],
    ['dots', '2026.11.20'],
    ['eight digits', '20261120'],
    ['full width', '２０２６－１１－２０'],
    ['in words', '2026年11月20日'],
    ['with blanks', '2026年 11月 20日'],
    ['号', '11月20号'],
    ['a word behind', '2026-11-20前'],
    ['以前', '2026年11月20日以前'],
    ['words before', '截至2026年11月20日'],
    ['a time', '2026-11-20 17:00'],
    ['seconds', '2026-11-20T17:00:00'],
    ['a time in words', '11月20日17时30分前'],
    ['the end of a day', '11月20日24时'],
    ['a day of the week', '11月20日（星期五）下午17:00'],
    ['Han digits', '二〇二六年十一月二十日'],
    ['Han digits of the day above twenty', '二〇二六年十一月二十三日'],
    ['a month', '2026年10月'],
    ['a month, with a hyphen', '2026-10'],
    ['months', '2026年10-11月'],
    ['a month and its end', '2026年10月底'],
    ['a quarter', '2026年第四季度'],
    ['every month', '每月20日前'],
    ['民國', '民國115年11月20日'],
    ['民國 with slashes', '民國115/11/20'],
    ['the year of Taiwan', '115/11/20'],
    ['days', '15日内'],
    ['working days', '7个工作日'],
    ['from the day of delivery', '自收到本通知之日起15日内'],
    ['hours', '24小时内'],
  ])('reads %s', (_, value) => {
    expect(partsOf(deadline, value)).toBe(whole(value));
  });

  it.each([
    ['a long dash', '11月1日—11月7日', '11月1日|start 11月7日|end'],
    ['the second without its month', '11月1日至7日', '11月1日|start 7日|end'],
    ['with years', '2026-11-01至2026-11-07', '2026-11-01|start 2026-11-07|end'],
    ['the second without its year', '2026.11.01-11.07', '2026.11.01|start 11.07|end'],
    ['with ~', '2026/11/01~2026/11/07', '2026/11/01|start 2026/11/07|end'],
    ['from and to', '自2026年11月1日起至2026年11月7日止', '自2026年11月1日|start 2026年11月7日止|end'],
    ['with times', '2026-11-01 09:00 至 2026-11-07 17:00', '2026-11-01 09:00|start 2026-11-07 17:00|end'],
    ['with brackets', '（11月1日—11月7日）', '（11月1日|start 11月7日）|end'],
  ])('reads a period: %s', (_, value, parts) => {
    expect(partsOf(deadline, value)).toBe(parts);
  });

  it.each([
    ['a birth date', '1978-03-12'],
    ['a birth date in words', '1978年3月12日'],
    ['a birth date of eight digits', '19780312'],
    ['a birth date of Taiwan', '民國67年3月12日'],
    ['a month that is none', '2026-13-01'],
    ['a day that is none', '2026-11-32'],
    ['an hour that is none', '2026-11-20 25:00'],
    ['two signs', '2026-11/20'],
    ['three dates', '2026-11-01、2026-11-07、2026-11-09'],
    ['a room', '3-2-501'],
    ['a day and month alone: a house, a building', '11-20'],
    ['a number alone', '20'],
    ['a year alone', '2026'],
    ['a mobile number', '13800000001'],
    ['a landline number', '024-23000001'],
    ['a landline of eight digits', '23000001'],
    ['an identity number', '210199197803120048'],
    ['a date and a phone number', '2026-11-20 23000001'],
    ['two numbers in a row', '20261120 20261121 23'],
    ['a name behind it', '2026-11-20张三'],
    ['a name before it', '张三2026年11月20日'],
    ['words alone', '即日起'],
    ['half hidden', '2026-**-20'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(deadline, value)).toBe(NOT_READ);
  });
});
