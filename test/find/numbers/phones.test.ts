/** Phone numbers in running text: what is one, how far it goes, and whose it is. */
import { describe, expect, it } from 'vitest';
import { valuesIn } from './spans.ts';

describe('a mobile number', () => {
  it.each([
    ['in the middle of a sentence', '有事请打13800000001找我', ['mobile-phone 13800000001']],
    ['in groups', '我的号是138 0000 0001', ['mobile-phone 138 0000 0001']],
    ['in groups with hyphens', '138-0000-0001（周末勿扰）', ['mobile-phone 138-0000-0001']],
    ['with its country code', '从国外拨+86 138 0000 0001', ['mobile-phone +86 138 0000 0001']],
    ['with its country code and 00', '0086-13800000001', ['mobile-phone 0086-13800000001']],
    ['behind the number of an item', '3 13800000001', ['mobile-phone 13800000001']],
    ['behind the number of an item and a dot', '3.13800000001', ['mobile-phone 13800000001']],
    ['behind a date', '2026-11-01 13800000001', ['mobile-phone 13800000001']],
    ['behind a house number', '3-1-602 13800000001', ['mobile-phone 13800000001']],
    ['glued to a word of Latin letters', 'Tel13800000001', ['mobile-phone 13800000001']],
    ['as a cart takes them', '加V13800000001看货', ['mobile-phone 13800000001']],
    ['half hidden', '机主138****8000已收到', ['mobile-phone 138****8000']],
    ['hidden by x', '尾部138xxxx0001', ['mobile-phone 138xxxx0001']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });

  it.each([
    ['a comma', '13800000001、13900000002'],
    ['a blank', '13800000001 13900000002'],
    ['a slash', '13800000001/13900000002'],
    ['a word', '13800000001或13900000002'],
    ['a line end', '13800000001\n13900000002'],
  ])('is told from another behind %s', (_, text) => {
    expect(valuesIn(text)).toStrictEqual(['mobile-phone 13800000001', 'mobile-phone 13900000002']);
  });
});

describe('an extension belongs to its number', () => {
  it.each([
    ['a word', '派件员13800000001转4821送达', ['virtual-number 13800000001转4821']],
    ['a word in Traditional', '請撥13800000001轉 4821', ['virtual-number 13800000001轉 4821']],
    ['a hyphen', '17000000000-4821', ['virtual-number 17000000000-4821']],
    ['a comma', '17000000000,4821', ['virtual-number 17000000000,4821']],
    ['brackets', '林某[4821] 17000000000[4821]', ['virtual-number 17000000000[4821]']],
    ['brackets of print', '17000000000【4821】', ['virtual-number 17000000000【4821】']],
    ['hidden digits', '138******01转****', ['virtual-number 138******01转****']],
    ['a landline', '024-23000001转801', ['landline 024-23000001转801']],
    ['a landline, in words', '024-23000001转分机号801', ['landline 024-23000001转分机号801']],
    ['a landline, a hyphen', '024-23000001-801', ['landline 024-23000001-801']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });

  it('is none where another number begins', () => {
    expect(valuesIn('13800000001转024-23000001')).toStrictEqual(['mobile-phone 13800000001', 'landline 024-23000001']);
  });

  it('is none where a quantity follows a comma', () => {
    expect(valuesIn('13800000001,1234元')).toStrictEqual(['mobile-phone 13800000001']);
  });
});

describe('a landline number', () => {
  it.each([
    ['with its area code', '家里是024-23000001', ['landline 024-23000001']],
    ['with its area code in brackets', '家里是(010)23000001', ['landline (010)23000001']],
    ['the same in full width', '家里是（０１０）２３０００００１', ['landline （０１０）２３０００００１']],
    ['with its country code', '+86-24-23000001', ['landline +86-24-23000001']],
    ['in a row', '家里是041182300001', ['landline 041182300001']],
    ['without its area code, behind a word for phones', '电话23000001晚上有人', ['landline 23000001']],
    [
      'the second of two, without its area code',
      '024-23000001/23000002',
      ['landline 024-23000001', 'landline 23000002'],
    ],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});

describe('a number from beyond the mainland', () => {
  it.each([
    ['Hong Kong', '致電+852 2300 0001', ['international-phone +852 2300 0001']],
    ['Hong Kong without the plus', '852-2300 0001', ['international-phone 852-2300 0001']],
    ['Taiwan, mobile', '手機0912-345-678', ['international-phone 0912-345-678']],
    ['Taiwan, landline', '(02)2300-0001', ['international-phone (02)2300-0001']],
    ['Taiwan, hidden in part', '洽02-****-**53', ['international-phone 02-****-**53']],
    ['Taiwan, its country code', '+886 912 345 678', ['international-phone +886 912 345 678']],
    ['elsewhere', '+1 202-555-0143', ['international-phone +1 202-555-0143']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});

describe('whose number it is', () => {
  it.each([
    ['a line that answers', '监督电话024-23000002', ['landline 024-23000002 office']],
    ['a fax', '传真：024-23000002', ['landline 024-23000002 office']],
    ['an organisation right before it', '大东区供电所024-23000002', ['landline 024-23000002 office']],
    [
      'an organisation, and the word for phones',
      '欣然物业公司联系电话：024-23000002',
      ['landline 024-23000002 office'],
    ],
    ['an organisation in brackets behind it', '024-23000002（社区卫生院）', ['landline 024-23000002 office']],
    [
      'the second of two',
      '举报电话：024-23000002、024-23000003',
      ['landline 024-23000002 office', 'landline 024-23000003 office'],
    ],
    ['an errand in the clause before', '到住保中心申领，电话024-23000002', ['landline 024-23000002 office']],
    ['a word in its clause', '退款事宜咨询请拨024-23000002', ['landline 024-23000002 office']],
    ['a notice', '公示电话：024-23000002', ['landline 024-23000002 office']],
    [
      'an organisation opens the sentence, and its address follows',
      '鹿鸣镇防汛指挥部，地址滂江街22号，电话024-23000002',
      ['landline 024-23000002 office'],
    ],
    ['the address is a public place', '地址鹿鸣文化馆二层，电话(024)23000002', ['landline (024)23000002 office']],
    ['a mobile, its address a public place', '地址鹿鸣文化馆二层，电话13800000001', ['mobile-phone 13800000001']],
    ['somebody beside a public place', '贺小梅，地址鹿鸣公园旁，电话024-23000002', ['landline 024-23000002']],
    ['a home beside a public place', '地址鹿鸣公园3栋201室，电话024-23000002', ['landline 024-23000002']],
    [
      'an organisation that somebody works at',
      '贺小梅就职鹿鸣公司，现在家，地址滂江街22号，电话024-23000002',
      ['landline 024-23000002'],
    ],
    ['a hotline by its shape', '请拨400-000-1234', ['hotline 400-000-1234']],
    ['a short hotline', '客服95598全天有人', ['hotline 95598']],
    ['the number of an emergency', '请拨打119报警', ['hotline 119']],
    ['nobody says', '回拨024-23000002', ['landline 024-23000002']],
    ['a person', '张三家024-23000002', ['landline 024-23000002']],
    ['who complains is a person', '投诉人家里024-23000002', ['landline 024-23000002']],
    ['a person between office and number', '供电所张三说他家024-23000002', ['landline 024-23000002']],
    ['a mobile is a person, also beside an office', '供电所13800000001', ['mobile-phone 13800000001']],
  ])('%s', (_, text, expected) => {
    expect(valuesIn(text)).toStrictEqual(expected);
  });
});
