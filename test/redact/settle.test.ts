/** What a value comes to when it is redacted until nothing changes. */
import { describe, expect, it } from 'vitest';
import type { KindId } from '../../src/kinds/index.ts';
import { mobilePhone } from '../../src/kinds/mobile-phone.ts';
import { personName } from '../../src/kinds/person-name.ts';
import { compile } from '../../src/redact/compile.ts';
import { editField, textAfter } from '../../src/redact/field.ts';
import type { Outcome } from '../../src/redact/outcome.ts';
import { settled } from '../../src/redact/settle.ts';
import { maskValue, redactValue } from '../../src/redact/value.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { parsePack } from '../../src/rules/parse.ts';
import { planOf } from '../support/plans.ts';

const waybill = planOf('waybill');

function planWith(kind: KindId, rule: object): Plan {
  return compile(
    parsePack({
      schema: 1,
      id: 'one-rule',
      version: '1.0.0',
      title: '一条规则',
      extends: ['base'],
      sources: { choice: { title: '选择' } },
      kinds: { [kind]: { ...rule, why: 'choice' } },
      fields: [],
      examples: [],
    }),
  );
}

describe('what reads in another way once a part is covered is hidden at once', () => {
  it.each<readonly [reason: string, plan: Plan, kind: KindId, value: string, expected: string]>([
    ['an area code in pieces', waybill, 'landline', '0 24-\n3000001', '* **-\n******1'],
    ['the code of a hotline in pieces', waybill, 'hotline', '4 00-00-1234', '* **-**-****'],
    ['a country code with a comma in it', waybill, 'international-phone', '+,52 130000', '*,** ******'],
    ['a province behind a room', planWith('address', { through: 'road' }), 'address', '12F)、十团辽宁省', '***)******'],
    [
      'a name that only a building told from a person',
      planWith('address', { through: 'compound' }),
      'address',
      '竹影路4号江畔一品5号楼401室',
      '竹影路4号***********',
    ],
  ])('%s', (_, plan, kind, value, expected) => {
    expect(maskValue(value, kind, plan)).toStrictEqual({ text: expected, status: 'masked' });
    expect(maskValue(expected, kind, plan).text).toBe(expected);
  });

  it('is one finding, of the kind that read it first', () => {
    const kind = waybill.kinds.get('landline')?.kind;
    expect(kind && redactValue(' 0 24-\n3000001', kind, undefined, waybill)).toStrictEqual([
      {
        kind: 'international-phone',
        start: 1,
        end: 14,
        text: '* **-\n******1',
        status: 'masked',
        reason: 'rule',
        rule: waybill.kinds.get('international-phone')?.id,
      },
    ]);
  });
});

describe('plain values', () => {
  it.each<readonly [reason: string, kind: KindId, rule: object, value: string, expected: string]>([
    ['an @ stays', 'email', { keep: { parts: ['domain'] } }, 'zhang.san@example.com', '*********@example.com'],
    ['also behind positions', 'email', { keep: { first: 3 } }, 'zhang.san@example.com', 'zha******@*******.***'],
    ['a 0 tells an area code', 'landline', { keep: { first: 1, last: 2 } }, '024-23000003', '0**-******03'],
    ['of four digits too', 'landline', { keep: { first: 1, last: 2 } }, '0411-82300003', '0***-******03'],
    [
      'an email whose @ is covered is none',
      'email',
      { cover: { parts: ['at'] } },
      'zhang.san@example.com',
      '*****.***********.***',
    ],
  ])('%s', (_, kind, rule, value, expected) => {
    const plan = planWith(kind, rule);
    expect(maskValue(value, kind, plan).text).toBe(expected);
    expect(maskValue(expected, kind, plan).text).toBe(expected);
  });

  it.each(['210199197803120048', '210199 19780312 0048'])(
    'from which a rule takes characters are left so: %s',
    (value) => {
      const plan = planWith('resident-id', { cover: [[7, 14]], rest: 'drop' });
      expect(maskValue(value, 'resident-id', plan).text.replace(/ /g, '')).toBe('2101990048');
    },
  );

  it('take the short way where that is right, and only there', () => {
    expect(planWith('email', { keep: { parts: ['domain'] } }).kinds.get('email')?.stencils).toBeDefined();
    expect(planWith('email', { cover: { parts: ['at'] } }).kinds.get('email')?.stencils).toBeUndefined();
  });
});

describe('a text that a rule writes in the place of a value', () => {
  it.each<readonly [KindId, string]>([
    ['mobile-phone', '13800000001'],
    ['mobile-phone', '138 00 0000 01'],
    ['address', '辽宁省沈阳市大东区滂江街100号'],
    ['person-name', '〔略〕'],
  ])('is left alone: %s', (kind, value) => {
    const plan = planWith(kind, { replace: '〔略〕' });
    expect(maskValue(value, kind, plan).text).toBe('〔略〕');
    expect(maskValue('〔略〕', kind, plan).text).toBe('〔略〕');
    const field = plan.kinds.get(kind);
    const edit = field && editField(value, { id: 'field', kind: field.kind, rule: field }, plan);
    expect(edit && textAfter(value, edit)).toBe('〔略〕');
  });
});

describe('rounds', () => {
  const outcomeOf = (text: string, start: number, end: number): Outcome => ({
    kind: 'person-name',
    start,
    end,
    text,
    status: 'masked',
    reason: 'rule',
    rule: 'first',
  });
  const round = (change: (text: string) => string) => (cell: string) => [outcomeOf(change(cell), 0, cell.length)];

  it('end where nothing changes, and what came out first is kept as it is', () => {
    const outcomes = [outcomeOf('张*', 0, 2), outcomeOf('李*', 3, 5)];
    expect(
      settled(
        '张三、李四',
        outcomes,
        personName,
        undefined,
        undefined,
        round((text) => text),
      ),
    ).toBe(outcomes);
  });

  it('make one value of a cell of several, blanks around them staying', () => {
    const outcomes = [outcomeOf('张*', 1, 3), outcomeOf('李*', 4, 6)];
    const again = round((text) => text.replace('李', '*'));
    expect(settled(' 张三、李四 ', outcomes, personName, undefined, undefined, again)).toStrictEqual([
      { ...outcomeOf('张*、**', 1, 6), rule: undefined },
    ]);
  });

  it('are few: what hides one character at a time is covered whole', () => {
    let rounds = 0;
    const again = round((text) => {
      rounds += 1;
      return text.replace(/[0-9]/, '*');
    });
    const outcomes = [outcomeOf('1-234567890123', 0, 14)];
    const [only] = settled('11-34567890123', outcomes, mobilePhone, undefined, undefined, again);
    expect(only?.text).toBe('*-************');
    expect(rounds).toBeLessThan(10);
  });

  it('are none where nothing shows or nothing was hidden', () => {
    const never = (): never => {
      throw new Error('asked again');
    };
    const hidden = [outcomeOf('**', 0, 2)];
    expect(settled('张三', hidden, personName, undefined, undefined, never)).toBe(hidden);
    const kept = [outcomeOf('张三', 0, 2)];
    expect(settled('张三', kept, personName, undefined, undefined, never)).toBe(kept);
  });
});
