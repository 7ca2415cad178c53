/** Amounts of money: what is read stays, so that no phone number may pass for one. */
import { describe, expect, it } from 'vitest';
import { amount } from '../../src/kinds/amount.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('amount', () => {
  it.each([
    ['digits', '186', '186|value'],
    ['decimals', '186.42', '186.42|value'],
    ['six digits', '186000', '186000|value'],
    ['seven digits and two decimals', '1860000.50', '1860000.50|value'],
    ['groups', '1,286,000', '1,286,000|value'],
    ['groups and decimals', '13,800,000,001.00', '13,800,000,001.00|value'],
    ['full-width groups', '１，２８６．４０', '１，２８６．４０|value'],
    ['negative', '-12.50', '12.50|value'],
    ['¥', '¥186.42', '¥|currency 186.42|value'],
    ['full-width ￥', '￥186.42', '￥|currency 186.42|value'],
    ['¥ and a minus', '¥-12.50', '¥|currency 12.50|value'],
    ['NT$', 'NT$ 1,280', 'NT$|currency 1,280|value'],
    ['HK$', 'HK$1,280.00', 'HK$|currency 1,280.00|value'],
    ['letters', 'RMB 186', 'RMB|currency 186|value'],
    ['small letters', 'cny186', 'cny|currency 186|value'],
    ['a currency in words', '人民币186元', '人民币|currency 186|value 元|unit'],
    ['in Traditional', '新臺幣1,280圓', '新臺幣|currency 1,280|value 圓|unit'],
    ['元', '1860元', '1860|value 元|unit'],
    ['a blank before 元', '1860 元', '1860|value 元|unit'],
    ['元整', '1860元整', '1860|value 元整|unit'],
    ['万元', '3.5万元', '3.5|value 万元|unit'],
    ['元 and 角', '12元5角', '12|value 元5角|unit'],
    ['元, 角 and 分', '12元5角2分', '12|value 元5角2分|unit'],
    ['ten digits and 元', '1860000000元', '1860000000|value 元|unit'],
    ['words of cheques', '壹仟捌佰陆拾元整', '壹仟捌佰陆拾元整|value'],
    ['in Traditional words', '壹仟捌佰陸拾圓整', '壹仟捌佰陸拾圓整|value'],
    ['a currency and words', '人民币贰万叁仟元正', '人民币|currency 贰万叁仟元正|value'],
    ['words of everyday', '一百八十六元四角二分', '一百八十六元四角二分|value'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(amount, value)).toBe(parts);
  });

  it.each([
    ['seven digits alone: a landline number', '2300001'],
    ['seven digits and one decimal, as spreadsheets write', '2300001.0'],
    ['eight digits alone', '23000001'],
    ['a mobile number', '13800000001'],
    ['a mobile number as a decimal', '13800000001.00'],
    ['a mobile number and 元', '13800000001元'],
    ['a mobile number behind ¥', '¥13800000001'],
    ['a mobile number in groups of four', '138,0000,0001'],
    ['a landline number', '024-23000001'],
    ['an identity number', '210199197803120048'],
    ['an identity number behind ¥', '¥210199197803120048'],
    ['a card in groups', '6228 4899 9999 9999 992'],
    ['a number that a spreadsheet has cut', '1.38E+10'],
    ['a date', '2026.11.20'],
    ['two amounts', '186.42 120.00'],
    ['groups that are none', '1,28'],
    ['four digits before a group', '1286,000'],
    ['a dot behind', '186.'],
    ['a unit alone', '元'],
    ['a currency alone', '¥'],
    ['numerals without a unit: a name may be made of them', '伍万'],
    ['a unit without numerals', '万元'],
    ['a name behind it', '186元张三'],
    ['a name before it', '张三186元'],
    ['half hidden', '1**.42'],
    ['a name', '张三'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(amount, value)).toBe(NOT_READ);
  });
});
