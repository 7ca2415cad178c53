/** Fields whose text is searched, beside those that rules name. Layers made for the test say what they find. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addSpan, type Layer } from '../../src/find/search.ts';
import type { KindId } from '../../src/kinds/index.ts';
import { compile } from '../../src/redact/compile.ts';
import { editField, fieldRule, textAfter } from '../../src/redact/field.ts';
import { editFields, isScanned, type OpenField, withoutSearch } from '../../src/redact/scan.ts';
import { nobody } from '../../src/redact/passage.ts';
import { parsePack } from '../../src/rules/parse.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { planOf } from '../support/plans.ts';

const judgment = planOf('court-judgment');

const own = compile(
  parsePack({
    schema: 1,
    id: 'own',
    version: '1.0.0',
    title: '自由文字',
    extends: ['base'],
    sources: { choice: { title: '选择' } },
    fields: [{ labels: ['附言'], scan: true, why: 'choice' }],
  }),
);

function finds(kind: KindId, ...words: readonly string[]): Layer {
  return (search) => {
    for (const word of words) {
      const start = search.text.indexOf(word);
      if (start >= 0) addSpan(search, { kind, start, end: start + word.length, by: 'cue' });
    }
  };
}

/** Fields by their labels; one that no rule names, or whose rule says so, is searched. */
function redacted(
  record: Readonly<Record<string, string>>,
  plan: Plan,
  ...layers: readonly Layer[]
): readonly unknown[] {
  const fields = Object.entries(record).map(([label, text]): OpenField => {
    const rule = fieldRule([label], plan);
    const isOpen = rule === undefined || isScanned(rule);
    return { text, rule, result: isOpen ? undefined : editField(text, rule, plan) };
  });
  return editFields(fields, plan, layers).map((edit, index) => textAfter(fields[index]?.text ?? '', edit));
}

describe('the text of a field', () => {
  it('is searched where its rule says so', () => {
    expect(fieldRule(['附言'], own)?.rule?.action).toBe('scan');
    expect(redacted({ 附言: '电13800000001' }, own, finds('mobile-phone', '13800000001'))).toStrictEqual([
      '电138******01',
    ]);
  });

  it('goes where nobody searches it', () => {
    const rule = fieldRule(['附言'], own);
    expect(rule && textAfter('电13800000001', editField('电13800000001', rule, own))).toBe('');
  });

  it('stays where nothing is found in it, and a finding says that it was searched', () => {
    const field: OpenField = { text: '易碎', rule: undefined, result: undefined };
    expect(editFields([field], own, [])).toStrictEqual([
      {
        splices: [],
        outcomes: [{ kind: undefined, start: 0, end: 2, status: 'kept', reason: 'nothing-found', rule: undefined }],
      },
    ]);
  });

  it.each(['', ' ', '12.50', '-3', '1234'])(
    'needs no search where a look tells that it holds nothing: “%s”',
    (text) => {
      for (const rule of [undefined, fieldRule(['附言'], own)]) {
        const field: OpenField = { text, rule, result: undefined };
        const told = withoutSearch(text, rule);
        expect(told?.splices).toStrictEqual([]);
        expect(editFields([field], own, [])).toStrictEqual([told]);
        const beside = { text: '张三', rule: undefined, result: undefined };
        expect(editFields([field, beside], own, [])[0]).toStrictEqual(told);
      }
    },
  );

  it.each(['易碎', '12345', 'No. 3', '１'])('is searched where it may hold anything: “%s”', (text) => {
    expect(withoutSearch(text, undefined)).toBeUndefined();
  });

  it('is passed over where it is an amount or a count', () => {
    const never: Layer = () => {
      throw new Error('searched');
    };
    expect(redacted({ 其一: '12.50', 其二: '-3', 其三: ' ', 其四: '' }, own, never)).toStrictEqual([
      '12.50',
      '-3',
      ' ',
      '',
    ]);
    expect(() => redacted({ 其一: '95598' }, own, never)).toThrow('searched');
  });
});

describe('the fields of one record', () => {
  it('share the names that name fields hold', () => {
    expect(redacted({ 收件人: '王小芳（户主）', 附言: '小王转王小芳，勿折' }, own)).toStrictEqual([
      '王**（户主）',
      '小王转王**，勿折',
    ]);
  });

  it('share the names that the text of one proves', () => {
    expect(
      redacted({ 其一: '找王小芳', 其二: '王小芳已收' }, own, finds('person-name', '找王小芳'.slice(1))),
    ).toStrictEqual(['找王**', '王**已收']);
  });

  it('are numbered together, in their order', () => {
    const names = finds('person-name', '张三丰', '张四海');
    expect(redacted({ 其一: '张四海到庭', 原告: '张三丰', 其二: '张三丰称' }, judgment, names)).toStrictEqual([
      '张某1到庭',
      '张某2',
      '张某2称',
    ]);
  });

  it('hide a number in two forms as one: what the one shows, the other does not give away', () => {
    const account = finds('household-account', '1234567890');
    expect(redacted({ 户号: '5101234567890', 其一: '原户号1234567890' }, own, account)).toStrictEqual([
      '51*******7890',
      '原户号******7890',
    ]);
  });
});

describe('what the named fields of a record hold', () => {
  const values: Readonly<Record<string, string>> = {
    姓名: '欧阳 靖禾',
    收件人: '宋雨桐（代收）',
    电话: '(0571)8000-1234',
    手机: '138 0000 1234',
    户号: '3301.2233.4455',
    护照号: 'E1234 5678',
    英文名: 'Wang Xiaoming',
  };
  const spellings = fc.constantFrom(
    ...[
      '欧阳靖禾',
      '歐陽靖禾',
      '欧阳\u3000靖禾',
      '靖禾',
      '欧 阳靖禾',
      '宋雨桐',
      '宋\n雨桐',
      '雨桐',
      'WangXiaoming',
      'Wang Xiaoming',
    ],
    ...['057180001234', '0571-8000-1234', '0571 8000 1234', '13800001234', '138-0000-1234', '１３８００００１２３４'],
    ...['330122334455', '3301 2233 4455', '3301-2233 4455', 'e12345678', 'E1234-5678', '8000', '1234 5678'],
  );
  const remark = fc
    .array(fc.oneof(spellings, fc.constantFrom(...'请转交女士先生你好，。:-* \n1a')), { maxLength: 6 })
    .map((pieces) => pieces.join(''));

  it('is found in the text of the others, in whatever groups, as if all of it had been proven', () => {
    fc.assert(
      fc.property(remark, remark, (one, other) => {
        const fields = Object.entries({ ...values, 附言: one, 说明: other }).map(([label, text]): OpenField => {
          const rule = fieldRule([label], own);
          const isOpen = rule === undefined || isScanned(rule);
          return { text, rule, result: isOpen ? undefined : editField(text, rule, own) };
        });
        expect(editFields(fields, own, [])).toStrictEqual(editFields(fields, own, [], nobody()));
      }),
      { numRuns: 2000 },
    );
  });
});
