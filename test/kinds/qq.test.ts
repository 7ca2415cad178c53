/** QQ numbers: 5 to 11 digits. */
import { describe, expect, it } from 'vitest';
import { qq } from '../../src/kinds/qq.ts';
import { maskValue } from '../../src/redact/value.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';
import { planOf } from '../support/plans.ts';

describe('qq', () => {
  it.each([
    ['5 digits', '10001', '10001|account'],
    ['9 digits', '100000001', '100000001|account'],
    ['11 digits', '10000000001', '10000000001|account'],
    ['groups', '100 000 001', '100 000 001|account'],
    ['full width', '１００００１', '１００００１|account'],
    ['half hidden', '10*****01', '10*****01|account'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(qq, value)).toBe(parts);
  });

  it.each([
    ['4 digits', '1000'],
    ['12 digits', '100000000001'],
    ['a 0 in front', '0100000'],
    ['letters', 'zhangsan'],
    ['its name in front', 'QQ100000001'],
    ['nothing', ''],
  ])('does not read %s', (_, value) => {
    expect(partsOf(qq, value)).toBe(NOT_READ);
  });

  it.each([
    ['a number of eight digits or more', '100000001', '10*****01'],
    ['a number of seven', '1000001', '*******'],
    ['the mail address of a number', '100000001@example.com', '1********@example.com'],
    ['its name in front: the shape of a WeChat ID', 'QQ100000001', 'QQ*******01'],
  ])('masked by base: %s', (_, value, expected) => {
    expect(maskValue(value, 'qq', planOf('base')).text).toBe(expected);
  });
});
