/** Tax arrears: names and ID numbers stay because 欠税公告办法 says so; what it does not list goes. */
import { describe, expect, it } from 'vitest';
import { redactValue } from '../../src/redact/value.ts';
import { kindById } from '../../src/kinds/index.ts';
import { planOf } from '../support/plans.ts';
import { redacted } from './redacted.ts';

describe('tax-arrears', () => {
  it.each<readonly [label: string, value: string]>([
    ['纳税人名称', '云溪建材有限公司'],
    ['企业或单位名称', '云溪建材有限公司'],
    ['业户名称', '张三百货店'],
    ['业主姓名', '张三'],
    ['姓名', '欧阳娜娜'],
    ['姓　名：', '买买提·艾合买提'],
    ['法定代表人或负责人姓名', '李四'],
    ['法定代表人（负责人）姓名', '李四'],
    ['居民身份证或其他有效身份证件号码', '210199197803120048'],
    ['身份证号码', '210199780312004'],
    ['证件号码', '830000199509183336'],
    ['证件号码', 'EA1234567'],
    ['居民身份证或其他有效身份证件号码', 'H01234567'],
    ['纳税人识别号', '91340299MA8TEST01K'],
    ['纳税人识别号', '21019919780312004801'],
    ['纳税人识别号（统一社会信用代码）', '91340299MA8TEST01K'],
    ['经营地点', '沈阳市大东区滂江街22号1门'],
    ['生产经营地址', '沈阳市大东区滂江街22号3-2-501'],
    ['欠税税种', '增值税'],
    ['欠税余额（元）', '186,420.55'],
    ['当期新发生的欠税金额', '0.00'],
    ['公告日期', '2026-11-02'],
    ['主管税务机关', '国家税务总局沈阳市大东区税务局'],
    ['监督电话', '12366'],
    ['序号', '3'],
  ])('%s %s stays', (label, value) => {
    expect(redacted('tax-arrears', label, value)).toBe(value);
  });

  it.each([
    '电话',
    '手机',
    '联系电话',
    '法定代表人电话',
    '办税人电话',
    '地址',
    '住址',
    '家庭住址',
    '户籍地址',
    '法定代表人住址',
    '银行账号',
    '邮箱',
    '财务负责人',
    '办税人',
    '配偶',
    '出生日期',
    '社保号',
    '配偶身份证号',
    '联系人证件号码',
    '残疾证号',
  ])('%s goes', (label) => {
    for (const value of ['13800000001', '沈阳市大东区滂江街22号3-2-501', '张三', ''])
      expect(redacted('tax-arrears', label, value)).toBeNull();
  });

  it.each<readonly [label: string, value: string, expected: string]>([
    ['姓名', '13800000001', '***********'],
    ['姓名', '张三210199197803120048', '********************'],
    ['身份证号码', '2.10199E+17', '*.*********'],
    ['身份证号码', '13800000001', '***********'],
    ['备注', '法人失联，其妻电话13800000001', '法人失联，其妻电话〔略〕'],
    ['经办人', '张三', '张*'],
  ])('%s %s → %s', (label, value, expected) => {
    expect(redacted('tax-arrears', label, value)).toBe(expected);
  });

  it('says that the law keeps the name, and which', () => {
    const plan = planOf('tax-arrears');
    expect(plan.fields.get('业主姓名')?.rule?.why).toBe('tax-arrears#/sources/arrears-order');

    const kind = kindById('person-name');
    if (kind === undefined) throw new Error('no such kind');
    expect(redactValue('张三', kind, plan.fields.get('业主姓名')?.rule, plan)[0]?.reason).toBe('kept-by-rule');
  });
});
