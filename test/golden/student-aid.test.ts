/** Student aid: what 教财厅函〔2017〕28号 lets a notice show stays as it is, what it lists is deleted and not masked. */
import { describe, expect, it } from 'vitest';
import { redactRecord } from '../../src/redact/record.ts';
import { planOf } from '../support/plans.ts';
import { redacted } from './redacted.ts';

describe('student-aid', () => {
  it.each<readonly [label: string, value: string]>([
    ['姓名', '张三'],
    ['姓　名：', '欧阳娜娜'],
    ['学生姓名', '买买提·艾合买提'],
    ['受助学生', '次仁旺堆'],
    ['學生姓名', '張簡雅婷'],
    ['学校', '沈阳市第一中学'],
    ['学院（系）', '信息工程学院'],
    ['院系', '水利学院'],
    ['年级', '2024级'],
    ['专业', '给排水科学与工程'],
    ['班级', '高三（2）班'],
    ['学号', '20240001'],
    ['资助项目', '国家励志奖学金'],
    ['资助金额（元）', '6000'],
    ['认定等级', '一般困难'],
    ['公示期', '2026年11月1日—11月7日'],
    ['监督电话', '024-23000002'],
    ['序号', '12'],
  ])('%s %s stays', (label, value) => {
    expect(redacted('student-aid', label, value)).toBe(value);
  });

  const DELETED: Readonly<Record<string, readonly string[]>> = {
    'ID numbers': [
      '身份证号',
      '身份证号码',
      '学生身份证号',
      '身份证件号码',
      '公民身份号码',
      '证件号码',
      '身份证后四位',
      '身份證字號',
    ],
    'home addresses': ['家庭住址', '家庭地址', '住址', '详细地址', '户籍地址', '通讯地址', '宿舍号'],
    'phone numbers': ['电话', '手机', '手机号', '联系电话', '联系方式', '家庭电话', '家长电话', '監護人電話', '虚拟号'],
    'dates of birth': ['出生日期', '出生年月', '生日', '年龄'],
    'bank cards': ['银行卡号', '银行账号', '卡号', '发放账号', '一卡通', '开户行', '中职资助卡号'],
    'what tells of the family': [
      '困难原因',
      '困难类型',
      '家庭人均年收入',
      '家庭人口',
      '父亲姓名',
      '家长',
      '监护人',
      '残疾证号',
      '是否低保',
      '孤儿',
      '民族',
    ],
    'numbers that carry the ID or open an account': [
      '学籍号',
      '社保号',
      '护照号码',
      '考生号',
      '准考证号',
      '微信号',
      'QQ',
      '邮箱',
    ],
  };
  const rows = Object.entries(DELETED).flatMap(([what, labels]) => labels.map((label) => ({ what, label })));

  it.each(rows)('$what go with their column: $label', ({ label }) => {
    for (const value of ['210199197803120048', '13800000001', '张*', '是', ''])
      expect(redacted('student-aid', label, value)).toBeNull();
  });

  it.each<readonly [label: string, value: string, expected: string]>([
    ['备注', '孤儿，由姑母抚养', ''],
    ['申请理由', '父亲患病', ''],
    ['经办人', '张三', '张*'],
    ['联系人', '欧阳娜娜', '欧阳**'],
    ['姓名', '张三13800000001', '*************'],
    ['姓名', '210199197803120048', '******************'],
  ])('%s %s → %s', (label, value, expected) => {
    expect(redacted('student-aid', label, value)).toBe(expected);
  });

  it('a student with all that the school knows', () => {
    const record = {
      姓名: '张小雨',
      院系: '水利学院',
      身份证号: '210199200603120049',
      家庭: { 住址: '沈阳市法库县叶茂台镇北陶村2组15号', 家庭人口: 4 },
      联系: [{ 电话: '13800000001' }],
      资助金额: 3300,
    };
    expect(redactRecord(record, planOf('student-aid')).record).toStrictEqual({
      姓名: '张小雨',
      院系: '水利学院',
      家庭: {},
      联系: [{}],
      资助金额: 3300,
    });
  });
});
