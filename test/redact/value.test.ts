/** Values as they stand in cells: several in one, half masked, damaged, kept for a reason. */
import { describe, expect, it } from 'vitest';
import type { KindId } from '../../src/kinds/index.ts';
import { maskValue } from '../../src/redact/value.ts';
import { compile } from '../../src/redact/compile.ts';
import { parsePack } from '../../src/rules/parse.ts';
import { planOf } from '../support/plans.ts';

const waybill = planOf('waybill');

describe('a cell with several values', () => {
  it.each<readonly [string, KindId, string, string]>([
    ['names, an enumeration comma', 'person-name', '张三、李四', '张*、李*'],
    ['names, a slash', 'person-name', '张三/李四', '张*/李*'],
    ['names, a full-width comma and a blank', 'person-name', '张三， 李四丰', '张*， 李**'],
    ['names, a blank only', 'person-name', '张三 李四', '张* 李*'],
    ['one name with a blank in it', 'person-name', '欧阳 娜娜', '欧阳 **'],
    ['names, each on its line', 'person-name', '张三\n李四', '张*\n李*'],
    ['a list that ends in its sign', 'person-name', '张三、', '张*、'],
    ['a comma in a name in letters: one name', 'person-name', 'Chan Tai Man, Peter', 'C*** *** **** *****'],
    ['phones, a slash', 'mobile-phone', '13800000001/13900000002', '138******01/139******02'],
    ['phones, a blank', 'mobile-phone', '13800000001 13900000002', '138******01 139******02'],
    ['one phone in groups', 'mobile-phone', '138 0000 0001', '138 **** **01'],
    ['a phone and a landline', 'mobile-phone', '13800000001；024-23000001', '138******01；024-******01'],
    ['a phone and what is none', 'mobile-phone', '13800000001/abc', '138******01/***'],
    ['a short code among phones is no hotline', 'mobile-phone', '13800000001、12345', '138******01、*****'],
    ['a short code alone is one', 'mobile-phone', '12345', '12345'],
  ])('%s', (_, kind, value, expected) => {
    expect(maskValue(value, kind, waybill).text).toBe(expected);
  });
});

describe('a value that came half masked', () => {
  it.each<readonly [string, KindId, string, string, string]>([
    ['four digits hidden, six asked for', 'mobile-phone', '138****0001', '138******01', 'masked'],
    ['six hidden already', 'mobile-phone', '138******01', '138******01', 'already-masked'],
    ['hidden by x', 'mobile-phone', '138xxxx0001', '138xxxx**01', 'masked'],
    ['hidden by circles', 'mobile-phone', '138○○○○0001', '138○○○○**01', 'masked'],
    ['all of it hidden', 'mobile-phone', '***********', '***********', 'already-masked'],
    ['a name', 'person-name', '张*', '张*', 'already-masked'],
    ['a name with 某', 'person-name', '张某某', '张某某', 'already-masked'],
    ['a bullet is no mark', 'person-name', '●张三', '●张*', 'masked'],
    ['an ID of which too little is hidden', 'resident-id', '2101991978****0048', '21*************048', 'masked'],
    [
      'an address cut with marks',
      'address',
      '安徽省芜湖市镜湖区**** 滨江花园12-2-501',
      '安徽省芜湖市镜湖区**** 滨江花园12-*-***',
      'masked',
    ],
  ])('%s', (_, kind, value, expected, status) => {
    expect(maskValue(value, kind, waybill)).toStrictEqual({ text: expected, status });
  });
});

describe('a value that cannot be read is covered whole, separators staying', () => {
  it.each<readonly [KindId, string, string]>([
    ['mobile-phone', '1.38E+10', '*.******'],
    ['mobile-phone', '13800000001.0', '***********.*'],
    ['mobile-phone', "'13800000001", '************'],
    ['mobile-phone', '138000', '******'],
    ['resident-id', '2.10199E+17', '*.*********'],
    ['resident-id', '21019919780312004', '*****************'],
    ['email', 'zhang.san at example', '*****.*** ** *******'],
    ['address', 'hello', '*****'],
    ['person-name', '张三13800000001', '*************'],
  ])('%s: %s', (kind, value, expected) => {
    expect(maskValue(value, kind, waybill)).toStrictEqual({ text: expected, status: 'covered-whole' });
  });
});

describe('maskValue', () => {
  it('keeps blanks around a value', () => {
    expect(maskValue('　张三 ', 'person-name', waybill)).toStrictEqual({ text: '　张* ', status: 'masked' });
  });

  it.each(['', ' ', '　', '-', '/', '（）', '、'])('says of %j that it is empty', (value) => {
    expect(maskValue(value, 'person-name', waybill)).toStrictEqual({ text: value, status: 'empty' });
  });

  it.each([
    ['王欧阳知行', '王欧阳**', 'masked'],
    ['王欧阳诊所', '王欧阳诊所', 'kept'],
  ])('tells a person from an organisation that ends alike: %s', (value, text, status) => {
    expect(maskValue(value, 'person-name', waybill)).toStrictEqual({ text, status });
  });

  it('knows no kind but those of the table', () => {
    expect(() => maskValue('x', 'nickname' as KindId, waybill)).toThrow(RangeError);
  });

  it('covers two columns by two where the pack keeps widths', () => {
    const pack = parsePack({
      schema: 1,
      id: 'wide',
      version: '1.0.0',
      title: '固定宽度',
      extends: ['base'],
      width: 'keep',
      sources: { choice: { title: '选择' } },
      kinds: {
        'person-name': { keep: { first: 1 }, why: 'choice' },
        'mobile-phone': { cover: [[4, 9]], why: 'choice' },
      },
    });
    const plan = compile(pack);
    expect(maskValue('张小雨', 'person-name', plan).text).toBe('张＊＊');
    expect(maskValue('13800000001', 'mobile-phone', plan).text).toBe('138******01');
    expect(maskValue('１３８０００００００１', 'mobile-phone', plan).text).toBe('１３８＊＊＊＊＊＊０１');
  });

  it('prints the glyph that the rule asks for', () => {
    const pack = parsePack({
      schema: 1,
      id: 'circles',
      version: '1.0.0',
      title: '圈',
      extends: ['base'],
      glyph: '○',
      sources: { choice: { title: '选择' } },
      kinds: {
        'person-name': { cover: [[2, -1]], glyph: '某', why: 'choice' },
        'mobile-phone': { cover: [[4, 9]], why: 'choice' },
      },
    });
    const plan = compile(pack);
    expect(maskValue('张小雨', 'person-name', plan)).toStrictEqual({ text: '张某某', status: 'masked' });
    expect(maskValue('13800000001', 'mobile-phone', plan)).toStrictEqual({ text: '138○○○○○○01', status: 'masked' });
  });
});
