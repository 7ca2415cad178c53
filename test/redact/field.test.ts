/** Which rule the labels around a value call for. */
import { describe, expect, it } from 'vitest';
import { editField, fieldRule, textAfter } from '../../src/redact/field.ts';
import { planOf } from '../support/plans.ts';

const waybill = planOf('waybill');

function kindOf(...labels: readonly string[]): string | undefined {
  return fieldRule(labels, waybill)?.kind?.id;
}

describe('labels call for a rule', () => {
  it.each<readonly [reason: string, labels: readonly string[], kind: string | undefined]>([
    ['as written', ['收件人'], 'person-name'],
    ['split by a blank', ['收 件 人'], 'person-name'],
    ['with a colon', ['收件人：'], 'person-name'],
    ['in Traditional', ['收件人電話'], 'mobile-phone'],
    ['in full width', ['ＰＨＯＮＥ'], 'mobile-phone'],
    ['with an underscore', ['receiver_name'], 'person-name'],
    ['with a required star', ['*手机'], 'mobile-phone'],
    ['with a remark in brackets', ['手机（必填）'], 'mobile-phone'],
    ['with what is asked for in brackets', ['收件人（电话）'], 'mobile-phone'],
    ['with an address in brackets', ['收件人（地址）'], 'address'],
    ['with an outer key', ['收件人', '姓名'], 'person-name'],
    ['with outer keys that say nothing', ['data', 'items', '手机'], 'mobile-phone'],
    ['by the inner key', ['收件人', '地址'], 'address'],
    ['not at all', ['暗号'], undefined],
    ['not by a part of a word', ['收件人数'], undefined],
  ])('%s', (_, labels, kind) => {
    expect(kindOf(...labels)).toBe(kind);
  });

  it('lets an outer column that is dropped drop all that is in it', () => {
    expect(fieldRule(['家庭成员', '姓名'], planOf('low-income'))?.rule?.action).toBe('drop-column');
  });

  it('drops the column of every label of a kind whose rule says so', () => {
    expect(fieldRule(['联系电话'], planOf('low-income'))?.rule?.action).toBe('drop-column');
  });
});

describe('a field without a kind', () => {
  it.each([
    ['kept', '重量', '1.2', '1.2', 'kept'],
    ['dropped', '托寄物', '图书', '', 'dropped'],
    ['blank', '托寄物', ' ', ' ', 'empty'],
  ])('is %s', (_, label, value, text, status) => {
    const rule = fieldRule([label], waybill);
    expect(rule).toBeDefined();
    if (rule === undefined) return;
    const edit = editField(value, rule, waybill);
    expect(textAfter(value, edit)).toBe(text);
    expect(edit.outcomes.map((outcome) => outcome.status)).toStrictEqual([status]);
  });
});
