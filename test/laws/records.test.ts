/** The promises that hold for records: nested as they may be, with keys of any sort. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RedactError } from '../../src/redact/redact-error.ts';
import { redactRecord } from '../../src/redact/record.ts';
import { planOf, plans } from '../support/plans.ts';
import { anyValue } from '../support/values.ts';

const labels = ['姓名', '收件人', '手机', '收件人地址', '户号', '身份证号', '备注', '序号', '家庭人口', '单位'];
const oddKeys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '0', '项'];

const record: fc.Arbitrary<Record<string, unknown>> = fc.letrec<{ value: unknown; record: Record<string, unknown> }>(
  (tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      anyValue,
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      tie('record'),
    ),
    record: fc.dictionary(fc.constantFrom(...labels, ...oddKeys), tie('value'), { maxKeys: 5, noNullPrototype: false }),
  }),
).record;

/** Every scalar of a record in order. */
function scalars(value: unknown): readonly unknown[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(scalars);
  return [value];
}

describe.each(plans.map((plan) => ({ id: plan.id, plan })))('promises for records: $id', ({ plan }) => {
  it('3: the input is never changed, and what no rule names stays as it is', () => {
    fc.assert(
      fc.property(record, (input) => {
        const before = JSON.stringify(input);
        const { record: output } = redactRecord(input, plan, { other: 'keep' });
        expect(JSON.stringify(input)).toBe(before);
        for (const key of oddKeys) {
          const value = Object.getOwnPropertyDescriptor(input, key)?.value;
          if (typeof value !== 'string') continue;
          expect(Object.getOwnPropertyDescriptor(output, key)?.value).toBe(value);
        }
      }),
    );
  });

  it('4: redacting what is redacted changes nothing', () => {
    fc.assert(
      fc.property(record, (input) => {
        const once = redactRecord(input, plan, { other: 'keep' }).record;
        const twice = redactRecord(once, plan, { other: 'keep' }).record;
        expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
      }),
    );
  });

  it('9: findings name places in the order of the record, and offsets inside the value', () => {
    fc.assert(
      fc.property(record, (input) => {
        const { findings } = redactRecord(input, plan, { other: 'keep' });
        for (const { place, start, end } of findings) {
          let value: unknown = input;
          for (const number of place) value = Object.values(value as object)[number - 1];
          expect(start).toBeLessThanOrEqual(end);
          if (typeof value !== 'object') expect(end).toBeLessThanOrEqual(String(value).length);
        }
        const order = findings.map(({ place, start }) => [...place, start]);
        const sorted = [...order].sort((a, b) => {
          const at = a.findIndex((number, index) => number !== b[index]);
          return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
        });
        expect(order).toStrictEqual(sorted);
      }),
    );
  });

  it('5: findings and errors hold no value of the record', () => {
    fc.assert(
      fc.property(record, fc.constantFrom('scan', 'keep', 'drop', 'refuse'), (input, other) => {
        const texts = scalars(input).filter(
          (value): value is string => typeof value === 'string' && /\p{Script=Han}{2,}/u.test(value),
        );
        let said: string;
        try {
          said = JSON.stringify(redactRecord(input, plan, { other }).findings);
        } catch (error) {
          expect(error).toBeInstanceOf(RedactError);
          said = JSON.stringify([(error as RedactError).message, (error as RedactError).place]);
        }
        for (const text of texts) expect(said).not.toContain(text);
      }),
    );
  });

  it('1: with refuse, no value passes that no rule names', () => {
    fc.assert(
      fc.property(record, (input) => {
        try {
          const { findings } = redactRecord(input, plan, { other: 'refuse' });
          expect(findings.every(({ reason }) => reason !== 'unnamed')).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: 'record/unnamed-field' });
        }
      }),
    );
  });
});

describe('a record', () => {
  const plan = planOf('waybill');

  it('is walked through objects and arrays, and labels join', () => {
    const input = {
      收件人: {
        姓名: '司马光',
        手机: ['13800000001', 13900000002],
        地址: '辽宁省沈阳市大东区滂江街100号5号楼2单元1103室',
      },
      运单号: 'SF0000000000001',
    };
    expect(redactRecord(input, plan).record).toStrictEqual({
      收件人: {
        姓名: '司马*',
        手机: ['138******01', '139******02'],
        地址: '辽宁省沈阳市大东区滂江街100号5号楼********',
      },
      运单号: 'SF0000000000001',
    });
  });

  it('keeps the type of what is not masked, and writes masked numbers as text', () => {
    const input = { 件数: 2, 保价: true, 手机: 13800000001, 体积: null };
    expect(redactRecord(input, plan).record).toStrictEqual({ 件数: 2, 保价: true, 手机: '138******01', 体积: null });
  });

  it('loses a dropped column with all that is in it', () => {
    const input = { 户主: '张三丰', 家庭成员: [{ 姓名: '李四', 关系: null }], 身份证号: null, 月保障金: 1860 };
    expect(redactRecord(input, planOf('low-income')).record).toStrictEqual({ 户主: '张*丰', 月保障金: 1860 });
  });

  it('is searched by default in fields that no rule names, numbers too, and says what found a value', () => {
    const { record: output, findings } = redactRecord(
      { 收件人: '王小芳', 暗号: { 甲: '找王小芳', 乙: 13800000001, 丙: 2 } },
      plan,
    );
    expect(output).toStrictEqual({ 收件人: '王**', 暗号: { 甲: '找王**', 乙: '138******01', 丙: 2 } });
    expect(findings).toMatchObject([
      { place: [1], kind: 'person-name' },
      { place: [2, 1], start: 1, end: 4, kind: 'person-name', trace: { label: undefined } },
      { place: [2, 2], kind: 'mobile-phone', trace: { by: 'shape' } },
      { place: [2, 3], status: 'kept', reason: 'nothing-found' },
    ]);
  });

  it('is refused where a key that no rule names is a number of a person’s', () => {
    expect(() => redactRecord({ 收件人: '张三', 13800000001: { x: '李四' } }, plan)).toThrow(
      expect.objectContaining({ code: 'record/unnamed-field', place: [2, 1] }),
    );
  });

  it('refuses a field that no rule names, by number, when told to', () => {
    expect(() => redactRecord({ 收件人: '张三', 张三: { x: '李四' } }, plan, { other: 'refuse' })).toThrow(
      expect.objectContaining({ code: 'record/unnamed-field', place: [2, 1] }),
    );
  });

  it('drops or keeps such a field when told to', () => {
    expect(redactRecord({ 收件人: '张三', 暗号: '李四' }, plan, { other: 'drop' }).record).toStrictEqual({
      收件人: '张*',
    });
    expect(redactRecord({ 收件人: '张三', 暗号: '李四' }, plan, { other: 'keep' }).record).toStrictEqual({
      收件人: '张*',
      暗号: '李四',
    });
  });

  it.each([
    ['a date', new Date(0)],
    ['a map', new Map([['张三', 1]])],
    ['a function', () => '张三'],
    ['bytes', new Uint8Array(3)],
    ['a symbol', Symbol('张三')],
  ])('refuses %s, which it cannot read', (_, value) => {
    expect(() => redactRecord({ 收件人: value }, plan)).toThrow(
      expect.objectContaining({ code: 'record/opaque-value', place: [1] }),
    );
  });

  it('refuses a record that holds itself', () => {
    const input: Record<string, unknown> = { 收件人: '张三' };
    input.客户 = input;
    expect(() => redactRecord(input, plan)).toThrow(expect.objectContaining({ code: 'record/too-deep' }));
  });

  it('takes __proto__ for a key as any other', () => {
    const input = JSON.parse('{"__proto__": {"收件人": "张三"}, "收件人": "李四"}') as Record<string, unknown>;
    const { record: output } = redactRecord(input, plan);
    expect(JSON.stringify(output)).toBe('{"__proto__":{"收件人":"张*"},"收件人":"李*"}');
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).收件人).toBeUndefined();
  });
});
