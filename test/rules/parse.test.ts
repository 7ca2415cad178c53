/** What packs are refused for: a code and the JSON pointer of the very place. */
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/redact/compile.ts';
import type { Pack } from '../../src/rules/pack.ts';
import { labelKeysOf, parsePack } from '../../src/rules/parse.ts';
import { RuleError, type RuleErrorCode, ruleErrorSentences } from '../../src/rules/rule-error.ts';
import { shippedPacks } from '../../src/run/packs.ts';
import { everyPlace, type Json, packWith, placeOf, samplePack } from './sample-pack.ts';

/** What a call was refused for, `code pointer`; `undefined` where it was not. */
function refusalOf(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return `${error.code} ${error.pointer}`;
  }
}

describe('a pack that ships', () => {
  it.each(shippedPacks().map((pack) => [pack.id, pack] as const))('%s is one', (_, pack) => {
    expect(refusalOf(() => parsePack(pack))).toBeUndefined();
    expect(parsePack(JSON.stringify(pack))).toStrictEqual(pack);
  });
});

type Row = readonly [reason: string, place: string, value: Json | undefined, code: RuleErrorCode, pointer: string];

const WHY = { why: 'law' };

/** Refused by `parsePack`. */
const REFUSED: readonly Row[] = [
  ['a pack that is no object', '', [], 'pack/shape', ''],
  ['another version of the schema', '/schema', 2, 'pack/shape', '/schema'],
  ['a version of the schema as text', '/schema', '1', 'pack/shape', '/schema'],
  ['an id in capitals', '/id', 'Sample', 'pack/shape', '/id'],
  ['an id with a path in it', '/id', '../sample', 'pack/shape', '/id'],
  ['a version of two numbers', '/version', '1.0', 'pack/shape', '/version'],
  ['an empty title', '/title', '', 'pack/shape', '/title'],
  ['a glyph that is none', '/glyph', '#', 'pack/shape', '/glyph'],
  ['a source’s date that is none', '/sources/law/date', '2026年', 'pack/shape', '/sources/law/date'],
  ['no positions', '/kinds/resident-id/cover', [], 'pack/shape', '/kinds/resident-id/cover'],
  ['a range of one position', '/kinds/resident-id/cover/0', [7], 'pack/shape', '/kinds/resident-id/cover/0'],
  ['a range of three', '/kinds/resident-id/cover/0', [1, 2, 3], 'pack/shape', '/kinds/resident-id/cover/0'],
  ['half a position', '/kinds/resident-id/cover/0/0', 1.5, 'pack/shape', '/kinds/resident-id/cover/0/0'],
  ['fewer than no characters', '/kinds/mobile-phone/keep/last', -1, 'pack/shape', '/kinds/mobile-phone/keep/last'],
  ['a floor of no characters', '/floor/person-name/hidden', 0, 'pack/shape', '/floor/person-name/hidden'],
  ['no labels', '/fields/0/labels', [], 'pack/shape', '/fields/0/labels'],
  ['an example of no field and no kind', '/examples/0/field', undefined, 'pack/shape', '/examples/0'],
  ['an example of a field and a kind', '/examples/0/kind', 'person-name', 'pack/shape', '/examples/0'],
  ['a key that packs do not have', '/rules', [], 'pack/unknown-key', '/rules'],
  [
    'a slip in a mask’s key',
    '/kinds/mobile-phone/keep',
    { frist: 1 },
    'pack/unknown-key',
    '/kinds/mobile-phone/keep/frist',
  ],
  ['a key with a slash and a tilde', '/a~1b~0c', 1, 'pack/unknown-key', '/a~1b~0c'],
  ['a key of every object', '/constructor', 1, 'pack/unknown-key', '/constructor'],
  ['a key that is no key in objects', '/__proto__', 1, 'pack/unknown-key', '/__proto__'],
  ['a rest beside what is kept whole', '/fields/5/rest', 'drop', 'pack/unknown-key', '/fields/5/rest'],
  ['a rest beside a replacement', '/fields/4/rest', 'drop', 'pack/unknown-key', '/fields/4/rest'],
  ['a number of what is no name', '/kinds/landline/number', true, 'pack/number', '/kinds/landline/number'],
  ['a number that is none', '/kinds/person-name/number', 1, 'pack/shape', '/kinds/person-name/number'],
  ['a mask of free text', '/fields/7/drop', 'value', 'pack/two-masks', '/fields/7'],
  ['a kind of free text', '/fields/7/kind', 'address', 'pack/unknown-key', '/fields/7/kind'],
  ['a glyph of free text', '/fields/7/glyph', '*', 'pack/unknown-key', '/fields/7/glyph'],
  ['free text without a source', '/fields/7/why', undefined, 'pack/no-why', '/fields/7'],
  ['free text with a source that is not there', '/fields/7/why', 'x', 'pack/unknown-source', '/fields/7/why'],
  ['free text that is not searched', '/fields/7/scan', false, 'pack/shape', '/fields/7/scan'],
  ['a kind whose values are searched', '/kinds/landline/scan', true, 'pack/unknown-key', '/kinds/landline/scan'],
  ['no id', '/id', undefined, 'pack/missing-key', '/id'],
  ['no schema', '/schema', undefined, 'pack/missing-key', '/schema'],
  ['no sources', '/sources', undefined, 'pack/missing-key', '/sources'],
  ['a source without a title', '/sources/law/title', undefined, 'pack/missing-key', '/sources/law/title'],
  ['a kind’s rule without a why', '/kinds/landline/why', undefined, 'pack/missing-key', '/kinds/landline/why'],
  ['a field without labels', '/fields/0/labels', undefined, 'pack/missing-key', '/fields/0/labels'],
  ['an example without an end', '/examples/0/expect', undefined, 'pack/missing-key', '/examples/0/expect'],
  ['parts of no kind', '/kinds/landline/cover', {}, 'pack/missing-key', '/kinds/landline/cover/parts'],
  ['a rule for a kind that is none', '/kinds/name', { keep: 'all', ...WHY }, 'pack/unknown-kind', '/kinds/name'],
  ['a rule for a kind with a slash', '/kinds/a~1b', { keep: 'all', ...WHY }, 'pack/unknown-kind', '/kinds/a~1b'],
  [
    'a rule for what every object has',
    '/kinds/constructor',
    { keep: 'all', ...WHY },
    'pack/unknown-kind',
    '/kinds/constructor',
  ],
  ['a field of a kind that is none', '/fields/0/kind', 'name', 'pack/unknown-kind', '/fields/0/kind'],
  ['a floor for a kind that is none', '/floor/name', { hidden: 1 }, 'pack/unknown-kind', '/floor/name'],
  ['an example of a kind that is none', '/examples/1/kind', 'name', 'pack/unknown-kind', '/examples/1/kind'],
  [
    'a part that the kind lacks',
    '/kinds/landline/cover/parts/0',
    'digits',
    'pack/unknown-part',
    '/kinds/landline/cover/parts/0',
  ],
  [
    'a second part that it lacks',
    '/kinds/mobile-phone/keep/parts',
    ['network', 'check'],
    'pack/unknown-part',
    '/kinds/mobile-phone/keep/parts/1',
  ],
  [
    'a part to count in that it lacks',
    '/kinds/mobile-phone/keep/of',
    'check',
    'pack/unknown-part',
    '/kinds/mobile-phone/keep/of',
  ],
  [
    'a part in a length',
    '/kinds/person-name/byLength/2',
    { keep: { parts: ['room'] } },
    'pack/unknown-part',
    '/kinds/person-name/byLength/2/keep/parts/0',
  ],
  ['a part of a floor', '/floor/address/parts', ['room', 'cellar'], 'pack/unknown-part', '/floor/address/parts/1'],
  ['a level that the kind lacks', '/kinds/address/through', 'street', 'pack/unknown-level', '/kinds/address/through'],
  ['a level to begin at', '/fields/2/from', 'cellar', 'pack/unknown-level', '/fields/2/from'],
  ['one of several', '/fields/1/from', ['room', 'cellar'], 'pack/unknown-level', '/fields/1/from/1'],
  [
    'a level of another kind',
    '/kinds/person-name',
    { through: 'road', ...WHY },
    'pack/unknown-level',
    '/kinds/person-name/through',
  ],
  ['a why that is no source', '/kinds/landline/why', 'habit', 'pack/unknown-source', '/kinds/landline/why'],
  ['a why of a field', '/fields/3/why', 'habit', 'pack/unknown-source', '/fields/3/why'],
  ['a why of a field without a mask', '/fields/0/why', 'habit', 'pack/unknown-source', '/fields/0/why'],
  ['a why that every object has', '/kinds/landline/why', 'toString', 'pack/unknown-source', '/kinds/landline/why'],
  [
    'a length of 0',
    '/kinds/person-name/byLength/0',
    { keep: { first: 1 } },
    'pack/unknown-length',
    '/kinds/person-name/byLength/0',
  ],
  [
    'a length with a sign',
    '/kinds/person-name/byLength/-2',
    { keep: { first: 1 } },
    'pack/unknown-length',
    '/kinds/person-name/byLength/-2',
  ],
  [
    'a length of four digits',
    '/kinds/person-name/byLength/1000',
    { keep: { first: 1 } },
    'pack/unknown-length',
    '/kinds/person-name/byLength/1000',
  ],
  [
    'a range of lengths',
    '/kinds/person-name/byLength/2-3',
    { keep: { first: 1 } },
    'pack/unknown-length',
    '/kinds/person-name/byLength/2-3',
  ],
  [
    'a form of another kind',
    '/kinds/person-name/byLength/sole-trader',
    { keep: { first: 1 } },
    'pack/unknown-length',
    '/kinds/person-name/byLength/sole-trader',
  ],
  ['a position of 0', '/kinds/resident-id/cover/0', [0, 4], 'pack/position', '/kinds/resident-id/cover/0'],
  [
    'positions backwards',
    '/kinds/resident-id/cover',
    [
      [1, 2],
      [9, 4],
    ],
    'pack/position',
    '/kinds/resident-id/cover/1',
  ],
  [
    'positions in a length',
    '/kinds/person-name/byLength/2',
    { cover: [[2, 1]] },
    'pack/position',
    '/kinds/person-name/byLength/2/cover/0',
  ],
  ['a keep that keeps nothing', '/kinds/mobile-phone/keep', {}, 'pack/nothing-kept', '/kinds/mobile-phone/keep'],
  [
    'a keep of no characters',
    '/kinds/mobile-phone/keep',
    { first: 0 },
    'pack/nothing-kept',
    '/kinds/mobile-phone/keep',
  ],
  ['a kind’s rule without a mask', '/kinds/landline', { ...WHY }, 'pack/no-mask', '/kinds/landline'],
  ['a field without kind and mask', '/fields/0/kind', undefined, 'pack/no-mask', '/fields/0'],
  ['a length without a mask', '/kinds/person-name/byLength/2', {}, 'pack/no-mask', '/kinds/person-name/byLength/2'],
  ['no length at all', '/kinds/person-name/byLength', {}, 'pack/no-mask', '/kinds/person-name/byLength'],
  ['a rest for a mask that is not said', '/fields/0/rest', 'drop', 'pack/no-mask', '/fields/0'],
  ['a glyph for a mask that is not said', '/fields/0/glyph', '×', 'pack/no-mask', '/fields/0'],
  ['a width for a mask that is not said', '/fields/0/width', 'keep', 'pack/no-mask', '/fields/0'],
  ['two masks', '/kinds/landline/drop', 'value', 'pack/two-masks', '/kinds/landline'],
  ['a mask beside lengths', '/kinds/person-name/keep', { first: 1 }, 'pack/two-masks', '/kinds/person-name'],
  [
    'two masks in a length',
    '/kinds/person-name/byLength/2/drop',
    'value',
    'pack/two-masks',
    '/kinds/person-name/byLength/2',
  ],
  ['a field’s mask without a why', '/fields/3/why', undefined, 'pack/no-why', '/fields/3'],
  ['a mask that needs a kind', '/fields/2/kind', undefined, 'pack/no-kind', '/fields/2'],
  [
    'lengths that need a kind',
    '/fields/3',
    { labels: ['备注'], byLength: { '1+': { drop: 'value' } }, ...WHY },
    'pack/no-kind',
    '/fields/3',
  ],
  ['a label of another field', '/fields/3/labels/0', '姓名', 'pack/label-clash', '/fields/3/labels/0'],
  ['a label without a letter', '/fields/3/labels/0', ' ：', 'pack/blank-label', '/fields/3/labels/0'],
  ['a star alone', '/fields/3/labels/0', '*', 'pack/blank-label', '/fields/3/labels/0'],
  ['an empty label', '/fields/0/labels/1', '', 'pack/blank-label', '/fields/0/labels/1'],
];

/** Packs that `extends` may name, for the refusals of `compile`. */
function named(id: string, parents: readonly string[]): Pack {
  return parsePack({ schema: 1, id, version: '1.0.0', title: id, sources: {}, extends: parents });
}
const GIVEN: readonly Pack[] = [named('ring', ['sample']), named('orphan', ['nobody'])];

/** Let through by `parsePack`, refused by `compile`. */
const REFUSED_LATER: readonly Row[] = [
  ['a pack that was not given', '/extends', ['base', 'nobody'], 'pack/missing-pack', '/extends/1'],
  ['one that an extended pack extends', '/extends', ['base', 'orphan'], 'pack/missing-pack', '/extends/1'],
  ['itself', '/extends', ['sample'], 'pack/circle', '/extends/0'],
  ['a pack that extends it', '/extends', ['base', 'ring'], 'pack/circle', '/extends/1'],
  ['an example of a label that no field has', '/examples/0/field', '绰号', 'pack/unknown-label', '/examples/0/field'],
  ['an example’s kind that is none', '/examples/0/value', '{{name:2}}', 'pack/unknown-kind', '/examples/0/value'],
  [
    'an example’s size that the kind lacks',
    '/examples/0/value',
    '{{person-name:9}}',
    'pack/example-sample',
    '/examples/0/value',
  ],
  ['a character beyond the sample', '/examples/0/expect', '{{3}}', 'pack/example-sample', '/examples/0/expect'],
  [
    'an example that does not come out so',
    '/examples/1/expect',
    '210199197803120048',
    'pack/example-fails',
    '/examples/1',
  ],
  ['an example that should go and stays', '/examples/1/expect', null, 'pack/example-fails', '/examples/1'],
  ['an example that should stay and goes', '/examples/2/expect', '4', 'pack/example-fails', '/examples/2'],
];

const NOT_JSON: readonly (readonly [reason: string, text: string])[] = [
  ['nothing', ''],
  ['half an object', '{"schema": 1'],
  ['a comment', '// pack\n{}'],
  ['a byte order mark', '\ufeff{}'],
];

describe('parsePack', () => {
  it('takes the sample, as an object and as text, and changes nothing in it', () => {
    const before = JSON.stringify(samplePack);
    expect(parsePack(samplePack)).toBe(samplePack);
    expect(parsePack(before)).toStrictEqual(samplePack);
    expect(JSON.stringify(samplePack)).toBe(before);
  });

  it('takes the least that a pack can be', () => {
    expect(
      refusalOf(() => parsePack({ schema: 1, id: 'a', version: '0.0.0', title: 'a', sources: {} })),
    ).toBeUndefined();
  });

  it.each(REFUSED)('refuses %s', (_, place, value, code, pointer) => {
    const pack = place === '' ? value : packWith(place, value);
    expect(refusalOf(() => parsePack(pack))).toBe(`${code} ${pointer}`);
    expect(refusalOf(() => parsePack(JSON.stringify(pack)))).toBe(`${code} ${pointer}`);
  });

  it.each(NOT_JSON)('refuses text that is not JSON: %s', (_, text) => {
    expect(refusalOf(() => parsePack(text))).toBe('pack/not-json ');
  });

  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 1],
    ['a big integer', 1n],
    ['a function', () => samplePack],
    ['a symbol', Symbol('pack')],
    ['an array', [samplePack]],
    ['JSON text of a number', '1'],
  ])('refuses what is no object: %s', (_, input) => {
    expect(refusalOf(() => parsePack(input))).toBe('pack/shape ');
  });

  it('refuses an unknown key in every object whose keys are fixed', () => {
    const maps = ['/sources', '/kinds', '/kinds/person-name/byLength', '/floor'];
    const objects = everyPlace().filter((place) => {
      const node = placeOf(place);
      return typeof node === 'object' && node !== null && !Array.isArray(node) && !maps.includes(place);
    });
    expect(objects.length).toBeGreaterThan(25);
    for (const place of objects) {
      expect(refusalOf(() => parsePack(packWith(`${place}/surplus`, 'x')))).toBe(`pack/unknown-key ${place}/surplus`);
    }
  });

  it('refuses another type in every place: no pack holds `false`', () => {
    for (const place of everyPlace().slice(1)) {
      expect(refusalOf(() => parsePack(packWith(place, false)))).toBe(`pack/shape ${place}`);
    }
  });

  it('refuses the second of two faults only after the first', () => {
    const pack = { ...samplePack, fields: [{ labels: [' '], kind: 'nobody' }] };
    expect(refusalOf(() => parsePack(pack))).toBe('pack/unknown-kind /fields/0/kind');
  });
});

describe('compile', () => {
  it('takes the sample', () => {
    expect(refusalOf(() => compile(parsePack(samplePack)))).toBeUndefined();
  });

  it.each(REFUSED_LATER)('refuses %s', (_, place, value, code, pointer) => {
    const pack = parsePack(packWith(place, value));
    expect(refusalOf(() => compile(pack, { extends: GIVEN }))).toBe(`${code} ${pointer}`);
  });
});

describe('every code of RuleError', () => {
  it('is shown here', () => {
    const shown = new Set([...REFUSED, ...REFUSED_LATER].map(([, , , code]) => code));
    expect(Object.keys(ruleErrorSentences).filter((code) => !shown.has(code as RuleErrorCode))).toStrictEqual([
      'pack/not-json',
    ]);
    expect(NOT_JSON.length).toBeGreaterThan(0);
  });
});

describe('labels that clash', () => {
  type Field = Pick<Pack, 'fields'> extends { readonly fields?: readonly (infer Entry)[] } ? Entry : never;
  const clash = (...fields: readonly Partial<Field>[]): string | undefined =>
    refusalOf(() =>
      parsePack({ ...samplePack, examples: [], fields: fields.map((field) => ({ kind: 'person-name', ...field })) }),
    );

  it.each<readonly [reason: string, first: readonly string[], second: readonly string[], pointer: string]>([
    ['the same word', ['姓名'], ['姓名'], '/fields/1/labels/0'],
    ['the second of several', ['姓名'], ['户主', '姓名'], '/fields/1/labels/1'],
    ['a blank inside', ['姓名'], ['姓　名'], '/fields/1/labels/0'],
    ['a colon behind', ['姓名'], ['姓名：'], '/fields/1/labels/0'],
    ['a hyphen, a dot, a slash', ['收件人姓名'], ['收件人-姓名', '收件人·姓名'], '/fields/1/labels/0'],
    ['an underscore', ['receiver name'], ['receiver_name'], '/fields/1/labels/0'],
    ['another case', ['name'], ['Name'], '/fields/1/labels/0'],
    ['full width', ['name'], ['ｎａｍｅ'], '/fields/1/labels/0'],
    ['Traditional', ['户主姓名'], ['戶主姓名'], '/fields/1/labels/0'],
    ['Traditional against Traditional', ['戶號'], ['户號'], '/fields/1/labels/0'],
    ['a radical', ['姓名', '用户'], ['⽤户'], '/fields/1/labels/0'],
    ['brackets of another width', ['社区(村)'], ['社区（村）'], '/fields/1/labels/0'],
  ])('%s', (_, first, second, pointer) => {
    expect(clash({ labels: first }, { labels: second })).toBe(`pack/label-clash ${pointer}`);
  });

  it.each<readonly [reason: string, fields: readonly Partial<Field>[], pointer: string]>([
    ['twice in one field', [{ labels: ['姓名', '姓 名'] }], '/fields/0/labels/1'],
    [
      'a joined label and a plain one',
      [{ labels: ['姓名'], of: ['收件人'] }, { labels: ['收件人姓名'] }],
      '/fields/1/labels/0',
    ],
    [
      'a plain label and a joined one',
      [{ labels: ['收件人姓名'] }, { labels: ['电话', '姓名'], of: ['收件人'] }],
      '/fields/1/labels/1',
    ],
    [
      'two joined ones',
      [
        { labels: ['姓名'], of: ['收件人'] },
        { labels: ['姓名'], of: ['寄件人', '收件人'] },
      ],
      '/fields/1/labels/0',
    ],
    [
      'joined at another place',
      [
        { labels: ['人姓名'], of: ['收件'] },
        { labels: ['姓名'], of: ['收件人'] },
      ],
      '/fields/1/labels/0',
    ],
    [
      'a joined label in Traditional',
      [{ labels: ['电话'], of: ['收件人'] }, { labels: ['收件人電話'] }],
      '/fields/1/labels/0',
    ],
  ])('%s', (_, fields, pointer) => {
    expect(clash(...fields)).toBe(`pack/label-clash ${pointer}`);
  });

  it.each<readonly [reason: string, fields: readonly Partial<Field>[]]>([
    ['one word and a longer one', [{ labels: ['姓名'] }, { labels: ['户主姓名'] }]],
    ['a joined label and its second word', [{ labels: ['姓名'], of: ['收件人'] }, { labels: ['姓名'] }]],
    ['a word and the same with a note', [{ labels: ['身份证号'] }, { labels: ['身份证号（后四位）'] }]],
    ['two notes', [{ labels: ['社区(村)'] }, { labels: ['社区(组)'] }]],
  ])('not %s', (_, fields) => {
    expect(clash(...fields)).toBeUndefined();
  });
});

describe('labelKeysOf', () => {
  it.each([
    [
      'alone',
      { labels: ['姓名', '户主'] },
      [
        ['姓名', 0],
        ['户主', 1],
      ],
    ],
    [
      'behind each word of `of`',
      { labels: ['姓 名：', '電話'], of: ['收件-人', '寄件人'] },
      [
        ['收件人姓名', 0],
        ['寄件人姓名', 0],
        ['收件人电话', 1],
        ['寄件人电话', 1],
      ],
    ],
  ])('%s', (_, field, labels) => {
    expect(labelKeysOf(field)).toStrictEqual(labels);
  });
});
