/** Cells that are a name as a whole, and words in cells that are none. */
import { describe, expect, it } from 'vitest';
import { redactRecord } from '../../../src/redact/record.ts';
import { planOf } from '../../support/plans.ts';

const plan = planOf('base');
const redacted = (cell: string): unknown => redactRecord({ 其他项目: cell }, plan).record.其他项目;

describe('a cell of a column that no rule names', () => {
  it.each([
    ['王小芳', '王**'],
    ['李建国', '李**'],
    ['赵敏', '赵*'],
    ['欧阳娜娜', '欧阳**'],
    ['13800000001', '138******01'],
    ['210199197803120048', '21*************048'],
  ])('is redacted where it is a value as a whole: %s', (cell, expected) => {
    expect(redacted(cell)).toBe(expected);
  });

  it.each([
    '金卡',
    '正常',
    '已签收',
    '黄色',
    '白色',
    '高压',
    '居民',
    '居民用电',
    '方式',
    '时间',
    '安装',
    '成功',
    '江苏',
    '云南',
    '石油',
    '万元',
    '马上',
    '东城区',
    '高新区',
    '方便面',
    '黄金',
    '平房',
    '段落',
    '王先生',
    '李',
    '张某',
    '12.50',
    '2026-11-01',
  ])('stays: %s', (cell) => {
    expect(redacted(cell)).toBe(cell);
  });
});
