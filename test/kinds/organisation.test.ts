/** Organisations stand in persons' fields and stay there whole, so that no person's name or number may ride along. */
import { describe, expect, it } from 'vitest';
import { organisation } from '../../src/kinds/organisation.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('organisation', () => {
  it.each([
    ['a shop', '北京鹿鸣书店'],
    ['a company', '云溪燃气有限公司'],
    ['Traditional', '張記百貨有限公司'],
    ['an office', '大东区民政局'],
    ['a committee', '滂江社区居民委员会'],
    ['a hospital', '沈阳市第一医院'],
    ['a school', '沈阳第二中学'],
    ['a bank’s branch', '中国农业银行沈阳支行'],
    ['a parcel station', '菜鸟驿站'],
    ['a shop named after a person', '张三百货店'],
    ['a single-letter ending behind four characters', '沈阳印染厂'],
    ['letters in the name', 'ABC有限公司'],
    ['a name hidden by 某', '某某公司'],
    ['a place in brackets inside', '鹿鸣（北京）书店有限公司'],
    ['a place in brackets in front', '（沈阳）鹿鸣书店'],
    ['a place in brackets behind', '云溪燃气有限公司（沈阳）'],
    ['a county in brackets', '鹿鸣书店（大东区）'],
    ['a branch in brackets', '中国银行（沈阳分行）'],
    ['its branch in brackets', '鹿鸣书店(总店)'],
    ['a branch by a single letter in brackets', '鹿鸣书店(大东店)'],
    ['its legal form in brackets', '鹿鸣书店（个体工商户）'],
    ['a group in brackets', '云溪（集团）有限公司'],
    ['a branch behind a hyphen', '鹿鸣书店-总店'],
    ['two shops and an ampersand', '鹿鸣书店&云溪花店'],
    ['blanks around', ' 北京鹿鸣书店 '],
    ['a number before the last word', '北京市第101中学'],
    ['a number without 第', '沈阳739医院'],
    ['an English form', 'Example Ltd'],
    ['two English forms', 'Example Trading Co., Ltd.'],
    ['an English form behind a comma', 'Example Trading, Inc.'],
    ['an English name of one word for a form', 'EXAMPLE TRADING COMPANY LIMITED'],
    ['an ampersand before Co', 'Deer & Co'],
    ['Co with its full stop', 'Deer Trading Co.'],
  ])('reads %s', (_, value) => {
    expect(partsOf(organisation, value)).toBe(`${value}|name`);
  });

  it.each([
    ['a person', '张三'],
    ['a person with a compound surname', '欧阳建厂'],
    ['three characters that end like a shop: 国店 is a given name', '王国店'],
    ['three characters that end like an office', '王中心'],
    ['four characters of five units', '王小𠮷行'],
    ['three characters of five units', '王葛\u{e0100}行'],
    ['three characters of four units', '𠮷高中'],
    ['an ending alone', '有限公司'],
    ['three characters that end like a company', '张公司'],
    ['a person in brackets behind', '鹿鸣书店（张三）'],
    ['a person in brackets inside', '鹿鸣（张三）书店'],
    ['a person in brackets in front', '（张三）鹿鸣书店'],
    ['a person in a second pair of brackets', '鹿鸣书店（总店）（张三）'],
    ['a phone number in brackets', '鹿鸣书店（13800000001）'],
    ['brackets without an end', '鹿鸣书店（总店'],
    ['brackets in brackets', '鹿鸣书店（总店（张三））'],
    ['a person before a hyphen', '张三-鹿鸣书店'],
    ['a person with a compound surname before a hyphen', '欧阳娜娜-鹿鸣书店'],
    ['a person before a dot', '张三·鹿鸣书店'],
    ['a person before an underscore', '张三_鹿鸣书店'],
    ['a person before a plus', '张三+鹿鸣书店'],
    ['a person before an ampersand', '张三＆鹿鸣书店'],
    ['a person before a dash', '张三—鹿鸣书店'],
    ['a person before a full stop', '张三。鹿鸣书店'],
    ['a person before a blank', '张三 鹿鸣书店'],
    ['a person behind', '鹿鸣书店张三'],
    ['a list', '张三、鹿鸣书店'],
    ['a slash', '张三/鹿鸣书店'],
    ['a colon', '收件人：鹿鸣书店'],
    ['quotation marks', '鹿鸣书店“张三”'],
    ['an arrow', '张三→鹿鸣书店'],
    ['digits: they may be a phone’s', '张三13800000001鹿鸣书店'],
    ['a mask mark', '张*百货店'],
    ['a mask mark of another sort', '张○百货店'],
    ['a person before a company, a comma between', 'John Smith, Example Ltd'],
    ['two persons and a company', 'John Smith, Peter, Example Co., Ltd.'],
    ['a person behind a company', 'Example Ltd John Smith'],
    ['an English form alone', 'Limited'],
    ['a name that ends with Co', 'Nguyen Thi Co'],
    ['a phone number before an English form', '13800000001 Ltd'],
    ['a slash before an English form', 'John Smith/Example Ltd'],
    ['a mask mark before an English form', 'J*** Ltd'],
    ['four digits: a room with its floor', '张三1101书店'],
    ['digits that the last word does not follow', '张三602鹿鸣书店'],
    ['digits in front', '602书店'],
    ['digits behind', '鹿鸣书店602'],
    ['nothing', ''],
    ['brackets alone', '（）'],
    ['more than 80 characters', `${'鹿'.repeat(80)}店`],
  ])('does not read %s', (_, value) => {
    expect(partsOf(organisation, value)).toBe(NOT_READ);
  });

  it('sample: two of them by turns, of the sizes that share a reading', () => {
    expect([0, 1, 2].map((which) => organisation.sample(undefined, which))).toStrictEqual([
      '北京鹿鸣书店',
      '云溪燃气有限公司',
      '北京鹿鸣书店',
    ]);
    expect([3, 4, 6, 24, 25].map((size) => organisation.sample(size, 0)?.length)).toStrictEqual([
      undefined,
      4,
      6,
      24,
      undefined,
    ]);
  });
});
