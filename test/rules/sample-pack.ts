/** A small pack that uses every word of the schema, and copies of it with one place changed. */

/** A JSON value that a test may change. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const samplePack = {
  $schema: './schema/pack.v1.json',
  schema: 1,
  id: 'sample',
  version: '1.0.0',
  title: '样例公示',
  extends: ['base'],
  glyph: '○',
  width: 'keep',
  sources: {
    law: { title: '某法', publisher: '某部', date: '2026-11-01', clause: '第一条', note: '注' },
    choice: { title: '选择' },
  },
  kinds: {
    'person-name': {
      byLength: { '2': { cover: [[2, 2]] }, '3+': { keep: { first: 1 } }, dotted: { keep: { first: 1 } } },
      glyph: '*',
      width: 'keep',
      why: 'law',
    },
    'resident-id': { cover: [[7, -5]], why: 'law' },
    'mobile-phone': { keep: { parts: ['network'], last: 1, of: 'subscriber' }, why: 'law' },
    landline: { cover: { parts: ['number'] }, why: 'choice' },
    address: { through: 'road', rest: { replace: '…' }, why: 'law' },
  },
  fields: [
    { labels: ['姓名', '户主'], kind: 'person-name' },
    { labels: ['地址'], of: ['收件人', '寄件人'], kind: 'address', from: ['room', 'note'], rest: 'drop', why: 'law' },
    { labels: ['房号'], kind: 'address', from: 'room', why: 'choice' },
    { labels: ['备注'], drop: 'value', why: 'choice' },
    { labels: ['说明'], replace: '〔略〕', glyph: '×', width: 'keep', why: 'choice' },
    { labels: ['序号'], keep: 'all', why: 'choice' },
    { labels: ['家庭人口'], drop: 'column', why: 'law' },
    { labels: ['留言'], scan: true, why: 'choice' },
  ],
  floor: { 'person-name': { hidden: 1 }, address: { parts: ['room'] } },
  silent: [{ on: '复姓', chosen: '保留整个复姓' }],
  examples: [
    { field: '姓名', value: '{{person-name:2}}', expect: '{{1}}＊', about: '两字' },
    { kind: 'resident-id', value: '210199197803120048', expect: '210199********0048' },
    { field: '家庭人口', value: '4', expect: null },
  ],
} as const;

/** Reference tokens of a JSON pointer. */
function tokens(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((token) => token.replace(/~1/g, '/').replace(/~0/g, '~'));
}

/** What stands in the sample at a JSON pointer. */
export function placeOf(pointer: string): Json {
  return tokens(pointer).reduce<Json>(
    (node, token) => (node as Record<string, Json>)[token] as Json,
    samplePack as unknown as Json,
  );
}

/** The sample with another value at a place, or with the place taken out; every node on the way is new. */
export function packWith(pointer: string, value: Json | undefined): unknown {
  const change = (node: Json, path: readonly string[]): Json => {
    const [token = '', ...behind] = path;
    if (Array.isArray(node)) {
      const items: Json[] = [...node];
      items.splice(
        token === '-' ? items.length : Number(token),
        1,
        ...(value === undefined && behind.length === 0 ? [] : [next(node[Number(token)] ?? null, behind)]),
      );
      return items;
    }
    const members = { ...(node as Record<string, Json>) };
    if (value === undefined && behind.length === 0) delete members[token];
    else
      Object.defineProperty(members, token, {
        value: next(members[token] ?? null, behind),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    return members;
  };
  const next = (node: Json, path: readonly string[]): Json =>
    path.length === 0 ? (value as Json) : change(node, path);
  return change(samplePack as unknown as Json, tokens(pointer));
}

/** The pointer of every node of the sample, the whole first. */
export function everyPlace(node: Json = samplePack as unknown as Json, pointer = ''): readonly string[] {
  if (typeof node !== 'object' || node === null) return [pointer];
  const inside = Object.entries(node).flatMap(([key, member]) =>
    everyPlace(member as Json, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`),
  );
  return [pointer, ...inside];
}
