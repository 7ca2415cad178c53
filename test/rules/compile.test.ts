/** Pack → Plan: what is laid under what, which of two rules wins, and that floors only rise. */
import { describe, expect, it } from 'vitest';
import { personName } from '../../src/kinds/person-name.ts';
import { viewOf } from '../../src/masks/view.ts';
import { compile as compileWithExamples } from '../../src/redact/compile.ts';
import { editField, fieldRule, textAfter } from '../../src/redact/field.ts';
import { maskValue } from '../../src/redact/value.ts';
import { basePack, bindPack } from '../../src/rules/compile.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { parsePack } from '../../src/rules/parse.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { samplePack } from './sample-pack.ts';

function packOf(id: string, rest: object = {}): Pack {
  return parsePack({ schema: 1, id, version: '1.0.0', title: id, sources: { law: { title: '某法' } }, ...rest });
}

const nameKept = (first: number): object => ({ kinds: { 'person-name': { keep: { first }, why: 'law' } } });

/** What becomes of a name of four characters by a plan's rule for names. */
function nameBy(plan: Plan): string {
  return maskValue('欧阳娜娜', 'person-name', plan).text;
}

function fieldBy(plan: Plan, label: string, value: string): string | null | undefined {
  const rule = fieldRule([label], plan);
  return rule === undefined ? undefined : textAfter(value, editField(value, rule, plan));
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('extends', () => {
  it('base is built in', () => {
    const plan = bindPack(packOf('a', { extends: ['base'] }));
    expect(plan.packs.map(({ id }) => id)).toStrictEqual(['base', 'a']);
    expect(nameBy(plan)).toBe('欧阳**');
  });

  it('a pack that extends nothing has nothing but its own', () => {
    const plan = bindPack(packOf('a', nameKept(1)));
    expect(plan.packs.map(({ id }) => id)).toStrictEqual(['a']);
    expect([...plan.kinds.keys()]).toStrictEqual(['person-name']);
    expect(plan.fields.size).toBe(0);
    expect(maskValue('13800000001', 'mobile-phone', plan)).toStrictEqual({
      text: '***********',
      status: 'covered-whole',
    });
  });

  it('packs that nobody extends do no harm', () => {
    const pack = packOf('a', { extends: ['b'], ...nameKept(1) });
    const b = packOf('b', { extends: ['base'] });
    const superfluous = [
      packOf('c', nameKept(3)),
      packOf('d', { extends: ['nobody'] }),
      packOf('e', { extends: ['e'] }),
    ];
    const plan = bindPack(pack, { extends: [b, ...superfluous] });
    expect(plan.packs.map(({ id }) => id)).toStrictEqual(['base', 'b', 'a']);
    expect(nameBy(plan)).toBe('欧***');
  });

  it('a given pack with the id of the pack itself does not stand for it', () => {
    expect(nameBy(bindPack(packOf('a', nameKept(1)), { extends: [packOf('a', nameKept(3))] }))).toBe('欧***');
  });

  it('each is laid once, what is extended under what extends it', () => {
    const base = packOf('wide');
    const left = packOf('left', { extends: ['wide'] });
    const right = packOf('right', { extends: ['wide', 'left'] });
    const plan = bindPack(packOf('a', { extends: ['right', 'left', 'wide'] }), { extends: [base, left, right] });
    expect(plan.packs.map(({ id }) => id)).toStrictEqual(['wide', 'left', 'right', 'a']);
  });

  it.each([
    ['the later of two extended packs wins', ['one', 'two'], {}, '欧阳**'],
    ['and the order decides', ['two', 'one'], {}, '欧***'],
    ['the pack itself wins', ['one', 'two'], nameKept(3), '欧阳娜*'],
  ])('%s', (_, parents, own, expected) => {
    const given = [packOf('one', nameKept(1)), packOf('two', nameKept(2))];
    expect(nameBy(bindPack(packOf('a', { extends: parents, ...own }), { extends: given }))).toBe(expected);
  });

  it('what a wider pack says of a kind goes as a whole: no length of it is left', () => {
    const wide = packOf('wide', {
      kinds: { 'person-name': { byLength: { '2': { keep: { first: 1 } }, '3+': { keep: { last: 1 } } }, why: 'law' } },
    });
    const plan = bindPack(
      packOf('a', {
        extends: ['wide'],
        kinds: { 'person-name': { byLength: { '2': { keep: { last: 1 } } }, why: 'law' } },
      }),
      { extends: [wide] },
    );
    expect(maskValue('张三', 'person-name', plan).text).toBe('*三');
    expect(maskValue('张三丰', 'person-name', plan).text).toBe('***');
  });

  it('neither the pack nor those it extends are changed, and the same pack gives the same plan', () => {
    const pack = deepFreeze(
      packOf('a', { extends: ['base'], ...nameKept(1), floor: { 'person-name': { hidden: 2 } } }),
    );
    deepFreeze(basePack());
    const one = bindPack(pack);
    const two = bindPack(pack);
    expect(JSON.stringify([...one.fields, ...one.floors])).toBe(JSON.stringify([...two.fields, ...two.floors]));
    expect([...one.kinds.keys()]).toStrictEqual([...two.kinds.keys()]);
  });
});

describe('fields', () => {
  const wide = packOf('wide', {
    fields: [
      { labels: ['姓名', '户主'], kind: 'person-name', keep: { first: 1 }, why: 'law' },
      { labels: ['证号'], kind: 'resident-id' },
      { labels: ['旧证号'], kind: 'resident-id', cover: [[1, 2]], why: 'law' },
      { labels: ['姓名', '电话'], of: ['收件人'], keep: 'all', why: 'law' },
    ],
    kinds: { 'resident-id': { cover: [[7, 14]], why: 'law' } },
  });
  const bound = (rest: object): Plan => bindPack(packOf('a', { extends: ['wide'], ...rest }), { extends: [wide] });

  it.each([
    ['a label of the wider pack', '姓名', '张三丰', '张**'],
    ['the other label of the same field', '户主', '张三丰', '张**'],
    ['a label behind a word of `of`', '收件人姓名', '张三丰', '张三丰'],
    ['that label alone', '电话', '1', undefined],
  ])('hold from a wider pack: %s', (_, label, value, text) => {
    expect(fieldBy(bound({}), label, value)).toBe(text);
  });

  it.each([
    ['the label as it stands', '姓名'],
    ['another spelling', '姓　名：'],
    ['with a hyphen', '姓-名'],
  ])('are overridden label by label: %s', (_, label) => {
    const plan = bound({ fields: [{ labels: [label], kind: 'person-name', keep: { last: 1 }, why: 'law' }] });
    expect(fieldBy(plan, '姓名', '张三丰')).toBe('**丰');
    expect(fieldBy(plan, '户主', '张三丰')).toBe('张**');
  });

  it('a joined label is overridden by a plain one', () => {
    const plan = bound({ fields: [{ labels: ['收件人姓名'], drop: 'value', why: 'law' }] });
    expect(fieldBy(plan, '收件人姓名', '张三')).toBe('');
    expect(fieldBy(plan, '收件人电话', '1')).toBe('1');
  });

  it('a field’s mask holds before the kind’s, and the kind’s where the field has none', () => {
    const plan = bound({});
    expect(fieldBy(plan, '证号', '210199197803120048')).toBe('210199********0048');
    expect(fieldBy(plan, '旧证号', '210199197803120048')).toBe('**0199197803120048');
  });

  it('a kind that drops its column drops the columns of its labels, in wider packs too, but none with a mask of its own', () => {
    const plan = bound({ kinds: { 'resident-id': { drop: 'column', why: 'law' } } });
    expect(fieldBy(plan, '证号', '210199197803120048')).toBeNull();
    expect(fieldBy(plan, '旧证号', '210199197803120048')).toBe('**0199197803120048');
    expect(fieldBy(plan, '姓名', '张三丰')).toBe('张**');
  });

  it('a kind that drops its values leaves the columns', () => {
    expect(
      fieldBy(bound({ kinds: { 'resident-id': { drop: 'value', why: 'law' } } }), '证号', '210199197803120048'),
    ).toBe('');
  });

  it('have ids that say where their rule stands', () => {
    const plan = bound({ fields: [{ labels: ['户主'], kind: 'person-name', drop: 'value', why: 'law' }] });
    expect(plan.fields.get('姓名')).toMatchObject({
      id: 'wide#/fields/0',
      rule: { id: 'wide#/fields/0', why: 'wide#/sources/law' },
    });
    expect(plan.fields.get('户主')).toMatchObject({
      id: 'a#/fields/0',
      rule: { action: 'drop-value', why: 'a#/sources/law' },
    });
    expect(plan.fields.get('证号')).toMatchObject({ id: 'wide#/fields/1', rule: undefined });
    expect(plan.kinds.get('resident-id')).toMatchObject({ id: 'wide#/kinds/resident-id', action: 'mask' });
  });
});

describe('floors', () => {
  const floored = (hidden: number, parts?: readonly string[]): object => ({
    floor: { 'mobile-phone': parts === undefined ? { hidden } : { hidden, parts } },
  });

  it.each([
    ['a higher floor raises', 6, 6],
    ['a lower one changes nothing', 2, 4],
    ['an equal one changes nothing', 4, 4],
  ])('%s', (_, own, hidden) => {
    const plan = bindPack(packOf('a', { extends: ['wide'], ...floored(own) }), {
      extends: [packOf('wide', floored(4))],
    });
    expect(plan.floors.get('mobile-phone')).toStrictEqual({ hidden, parts: [] });
  });

  it('parts are joined, each once', () => {
    const plan = bindPack(packOf('a', { extends: ['wide'], ...floored(1, ['region', 'network']) }), {
      extends: [packOf('wide', floored(4, ['subscriber', 'region']))],
    });
    expect(plan.floors.get('mobile-phone')).toStrictEqual({ hidden: 4, parts: ['subscriber', 'region', 'network'] });
  });

  it('a floor of parts alone hides no number of characters', () => {
    const plan = bindPack(packOf('a', { floor: { address: { parts: ['room'] } } }));
    expect(plan.floors.get('address')).toStrictEqual({ hidden: 0, parts: ['room'] });
  });
});

describe('byLength', () => {
  const byLength = {
    '2': { keep: { first: 1 } },
    '4': { keep: { last: 1 } },
    '3+': { keep: { first: 1, last: 1 } },
    '5+': { keep: { first: 2 } },
    dotted: { keep: { first: 1 } },
    latin: { keep: 'all' },
  };
  const plan = bindPack(packOf('a', { kinds: { 'person-name': { byLength, why: 'law' } } }));

  it.each([
    ['an exact length', '张三', '张*'],
    ['a length and more', '张三丰', '张*丰'],
    ['an exact length before a length and more', '欧阳娜娜', '***娜'],
    ['the greatest length and more', '买买提艾合买提', '买买*****'],
    ['a form before any length', '买买提·艾合', '买**·**'],
    ['a form that is kept', 'John', 'John'],
    ['none: hidden whole', '王', '*'],
    ['separators do not count', '张 三', '张 *'],
    ['title and note do not count', '张三先生（户主）', '张*先生（户主）'],
  ])('%s', (_, value, text) => {
    expect(maskValue(value, 'person-name', plan).text).toBe(text);
  });

  it('lets the length decide where no rule names the form', () => {
    const reading = { parts: [{ name: 'given', start: 0, end: 2 }], form: 'unheard of' };
    expect(plan.kinds.get('person-name')?.hide(viewOf('张三', personName, reading))).toMatchObject({
      spans: [{ start: 1, end: 2 }],
    });
  });
});

describe('glyph and width', () => {
  const plan = bindPack(
    packOf('a', {
      glyph: '○',
      width: 'keep',
      kinds: {
        'person-name': { keep: { first: 1 }, why: 'law' },
        'mobile-phone': { keep: { first: 3 }, glyph: '*', why: 'law' },
      },
    }),
  );

  it.each([
    ['the pack’s glyph', 'person-name', '张三丰', '张○○'],
    [
      'a rule’s own before the pack’s, in the width of what it hides',
      'mobile-phone',
      '138００００0001',
      '138＊＊＊＊****',
    ],
  ] as const)('%s', (_, kind, value, text) => {
    expect(maskValue(value, kind, plan).text).toBe(text);
  });

  it('a star of one column unless a pack says', () => {
    const bare = bindPack(packOf('a', { kinds: { 'person-name': { keep: { first: 1 }, why: 'law' } } }));
    expect(maskValue('张三丰', 'person-name', bare).text).toBe('张**');
  });
});

describe('compile', () => {
  it('takes a pack whose examples hold', () => {
    expect(compileWithExamples(parsePack(samplePack)).id).toBe('sample');
  });

  it('takes base itself', () => {
    expect(compileWithExamples(basePack()).packs).toStrictEqual([basePack()]);
  });

  it('does not run the examples of packs that are extended', () => {
    const wide = packOf('wide', {
      fields: [{ labels: ['姓名'], keep: 'all', why: 'law' }],
      examples: [{ field: '姓名', value: '张三', expect: '张*' }],
    });
    expect(() => compileWithExamples(wide)).toThrow(
      expect.objectContaining({ code: 'pack/example-fails', pointer: '/examples/0' }),
    );
    expect(compileWithExamples(packOf('a', { extends: ['wide'] }), { extends: [wide] }).packs).toHaveLength(2);
  });
});
