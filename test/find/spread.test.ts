/** Names proven once are found in the whole document, and keep what a role says of them. The people are made up. */
import { describe, expect, it } from 'vitest';
import { find } from '../../src/find/find.ts';
import { addSpan, type Layer, searchOf } from '../../src/find/search.ts';
import type { ProvenNames } from '../../src/find/name-tree.ts';
import { spread } from '../../src/find/spread.ts';
import type { FieldRule } from '../../src/rules/plan.ts';
import { readsOf } from '../support/counted-units.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');
const judge = plan.fields.get('审判员') as FieldRule;
const party = plan.fields.get('原告') as FieldRule;

/** Names in braces are proven: {张三} by a cue, {!张三} by a role that keeps, {?张三} by one that masks. */
function search(marked: string): { readonly text: string; readonly found: ReturnType<typeof find> } {
  const proven: { start: number; end: number; field: FieldRule | undefined }[] = [];
  let text = '';
  for (const piece of marked.split(/(\{[^}]*\})/)) {
    if (!piece.startsWith('{')) {
      text += piece;
      continue;
    }
    const sign = piece.charAt(1);
    const name = piece.slice(sign === '!' || sign === '?' ? 2 : 1, -1);
    const field = sign === '!' ? judge : sign === '?' ? party : undefined;
    proven.push({ start: text.length, end: text.length + name.length, field });
    text += name;
  }
  const layer: Layer = (each) => {
    for (const { start, end, field } of proven) addSpan(each, { kind: 'person-name', start, end, by: 'cue', field });
  };
  return { text, found: find(text, plan, [layer]) };
}

function spreadIn(marked: string): readonly string[] {
  const { text, found } = search(marked);
  return found.filter(({ by }) => by === 'spread').map(({ start, end }) => text.slice(start, end));
}

describe('a proven name', () => {
  it.each<readonly [why: string, text: string, ...mentions: string[]]>([
    ['behind', '{张小雨}来电。随后张小雨到场。', '张小雨'],
    ['before', '张小雨到场。来电的是{张小雨}。', '张小雨'],
    ['of two characters', '{王芳}签字，请王芳取件', '王芳'],
    ['parted by a blank', '{王芳}签字。王 芳、王　芳', '王 芳', '王　芳'],
    ['broken by a line end', '{张小雨}签字。张小\n雨', '张小\n雨'],
    ['Traditional, Simplified', '{張偉國}簽收，张伟国签收', '张伟国'],
    ['the longest one', '{王芳}与{王芳芳}，王芳芳和王芳', '王芳芳', '王芳'],
    ['a dot', '{约翰·史密斯}到了。约翰•史密斯走了', '约翰•史密斯'],
    ['in letters, as words', '{John Smith} 到了。john Smith，John Smith，John Smithers', 'John Smith'],
    ['a rare character', '{黄𠮷}到了，黄𠮷走了', '黄𠮷'],
    ['its given name before a title', '{林美華}到場，美華女士離開，美華路', '美華'],
    ['its given name behind a role', '{林美華}到場，其女美華，美華', '美華'],
  ])('is found %s: %s', (_, text, ...mentions) => {
    expect(spreadIn(text)).toStrictEqual(mentions);
  });

  it.each<readonly [why: string, text: string]>([
    ['a surname with a title', '{陈先生}到了，陈先生走了'],
    ['masked', '{张某}到了，张某走了，{李*}到了，李*走了'],
    ['a sentence', '{我们都是在这里等着的很多很多很多很多很多很多很多人}，我们都是'],
    ['a word that holds it', '{高峰}到了，早高峰，高峰期，高峰路'],
    ['a place', '{江宁}到了，江宁区，江宁街道'],
    ['its surname', '{欧阳修远}到了，欧阳走了'],
  ])('does not go by %s: %s', (_, text) => {
    expect(spreadIn(text)).toStrictEqual([]);
  });

  it.each([
    [
      'of three characters is found elsewhere, and stays the model’s own where it told it',
      '张小雨，张小雨',
      3,
      ['model', 'spread'],
    ],
    ['of two is not', '王芳，王芳', 2, ['model']],
  ])('that the model told, %s', (_, text, end, by) => {
    const layer: Layer = (each) => addSpan(each, { kind: 'person-name', start: 0, end, by: 'model' });
    expect(find(text, plan, [layer]).map((each) => each.by)).toStrictEqual(by);
  });

  it('proves nothing where an address is all that it was found by', () => {
    const layer: Layer = (each) => addSpan(each, { kind: 'person-name', start: 0, end: 3, by: 'address' });
    expect(find('张小雨，张小雨', plan, [layer])).toHaveLength(1);
  });
});

describe('the role of a name', () => {
  const rules = (marked: string): readonly (string | undefined)[] =>
    search(marked).found.map(({ field }) => field?.rule?.action);

  it('that keeps it holds in later and in earlier mentions, also where a verb proves it', () => {
    expect(rules('李建国发言。审判员{!李建国}。{李建国}表示')).toStrictEqual(['keep', 'keep', 'keep']);
  });

  it('that masks it somewhere wins wherever no role keeps it', () => {
    expect(rules('审判员{!李建国}，原告{?李建国}，李建国到庭')).toStrictEqual(['keep', undefined, undefined]);
    expect(rules('原告{?李建国}，审判员{!李建国}，{李建国}到庭')).toStrictEqual([undefined, 'keep', undefined]);
  });

  it('of a given name is that of given names', () => {
    const { found } = search('{林美華}，美華女士');
    expect(found[1]?.field).toBe(plan.fields.get('名'));
  });
});

const TOLD = '请和小雨联系';

it.each([
  ['a name', '见张小雨。', '张小雨'],
  ['a given name', '小雨女士', '小雨'],
  ['a given name that a cue told', TOLD, '小雨'],
  ['nothing that a name begins with', '见雨小张。', undefined],
])('few names are looked for as many are: %s', (_, text, mention) => {
  const mentions = (others: number): readonly string[] => {
    const names: ProvenNames = new Map([['张小雨', { kept: undefined, isMasked: false, hasGiven: true }]]);
    for (let index = 0; index < others; index += 1) {
      names.set(`约${String.fromCharCode(0x4e00 + index)}`, { kept: undefined, isMasked: false, hasGiven: false });
    }
    const each = searchOf(text, plan);
    if (text === TOLD) addSpan(each, { kind: 'person-name', start: 2, end: 4, by: 'cue' });
    const hasChanged = spread(each, names);
    expect(hasChanged).toBe(mention !== undefined);
    return each.spans.map(({ start, end }) => text.slice(start, end));
  };
  expect(mentions(0)).toStrictEqual(mention === undefined ? [] : [mention]);
  expect(mentions(20)).toStrictEqual(mentions(0));
});

it('reads no unit more often, however many names are proven, and however alike they are', () => {
  const names = (count: number): ProvenNames => {
    const alike = Array.from({ length: count }, (_, index) => `王小${String.fromCharCode(0x4e00 + index)}`);
    return new Map(alike.map((name) => [name, { kept: undefined, isMasked: false, hasGiven: false }]));
  };
  const reads = (count: number, length: number): number =>
    readsOf('王小王小雨'.repeat(length), plan, (search) => spread(search, names(count)));
  expect(reads(20_000, 500)).toBeLessThan(1.1 * reads(200, 500));
  expect(reads(200, 1000)).toBeLessThan(2.1 * reads(200, 500));
});
