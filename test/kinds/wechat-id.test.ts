/** WeChat IDs, and the numbers that people write in their place. */
import { describe, expect, it } from 'vitest';
import { wechatId } from '../../src/kinds/wechat-id.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

describe('wechat-id', () => {
  it.each([
    ['letters', 'zhangsan', 'zhangsan|account'],
    ['6 characters', 'zs2026', 'zs2026|account'],
    ['20 characters', 'z'.repeat(20), `${'z'.repeat(20)}|account`],
    ['hyphens and underscores', 'zhang-san_1', 'zhang-san_1|account'],
    ['one that the service gave out', 'wxid_a0b1c2d3e4', 'wxid_a0b1c2d3e4|account'],
    ['capitals', 'ZhangSan', 'ZhangSan|account'],
    ['full width', 'ｚｈａｎｇ＿１', 'ｚｈａｎｇ＿１|account'],
    ['half hidden', 'zh****_1', 'zh****_1|account'],
    ['its beginning hidden', '****gsan', '****gsan|account'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(wechatId, value)).toBe(parts);
  });

  it.each([
    ['5 characters', 'zhang'],
    ['21 characters', 'z'.repeat(21)],
    ['a digit in front', '1zhangsan'],
    ['digits alone', '100000001'],
    ['an underscore in front', '_zhangsan'],
    ['a dot', 'zhang.san'],
    ['a blank', 'zhang san'],
    ['an address', 'zhangsan@example.com'],
    ['a name', '张三的微信号'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(wechatId, value)).toBe(NOT_READ);
  });

  it.each([
    ['an ID of eight or more', 'zhangsan_1', 'zh******_1'],
    ['an ID of seven', 'zs-2026', '*******'],
    ['a mobile number', '13800000001', '138******01'],
    ['a QQ number', '100000001', '10*****01'],
    ['an address', 'zhangsan@example.com', 'z*******@example.com'],
    ['an ID and the same by phone', 'zhangsan_1/13800000001', 'zh******_1/138******01'],
    ['a nickname', '平安是福', '****'],
  ])('masked by base: %s', (_, value, expected) => {
    expect(maskValue(value, 'wechat-id', planOf('base')).text).toBe(expected);
  });
});
