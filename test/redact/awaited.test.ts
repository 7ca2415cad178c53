/** Values that wait to be proven: those that a text could hold are, and the first to prove something says what it is. */
import { describe, expect, it } from 'vitest';
import { nothingProven } from '../../src/find/find.ts';
import { createAwaited } from '../../src/redact/awaited.ts';
import type { FieldRule } from '../../src/rules/plan.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

function ruleOf(label: string): FieldRule {
  const rule = plan.fields.get(label);
  if (rule === undefined) throw new RangeError(label);
  return rule;
}

function awaiting() {
  const awaited = createAwaited();
  awaited.add('张伟明', 'person-name', ruleOf('姓名'));
  awaited.add('韶禾兮', 'person-name', ruleOf('姓名'));
  awaited.add('138-0000-1234', 'mobile-phone', ruleOf('手机'));
  awaited.add('(0571)8000-1234', 'landline', ruleOf('电话'));
  return awaited;
}

describe('what waits to be proven', () => {
  it.each([
    ['张 伟明到了', ['张伟明'], []],
    ['張偉明', ['张伟明'], []],
    ['禾兮你好', ['韶禾兮'], []],
    ['致电 138 0000 1234', [], ['13800001234']],
    ['致电 0571 80001234', [], ['057180001234']],
    ['共 138 户', [], []],
    ['无人', [], []],
  ])('is where a text could hold it: %s', (text, names, numbers) => {
    const proven = nothingProven();
    expect(awaiting().proveIn([text], proven)).toBe(true);
    expect([...proven.names.keys()]).toStrictEqual(names);
    expect([...proven.numbers.keys()]).toStrictEqual(numbers);
  });

  it('says where something else was proven of it before', () => {
    const proven = nothingProven();
    const awaited = createAwaited();
    awaited.add('13800001234', 'mobile-phone', ruleOf('手机'));
    awaited.add('13800001234', 'household-account', ruleOf('户号'));
    expect(awaited.proveIn(['13800001234'], proven)).toBe(false);
    expect(proven.numbers.get('13800001234')?.kind).toBe('mobile-phone');
  });
});
