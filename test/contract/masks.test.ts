/** What every mask of the table keeps, for every kind, with every sort of options: spans of whole characters, in order. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { type MaskId, masks } from '../../src/masks/index.ts';
import type { Cut, Hide, Mask, MaskProblem } from '../../src/masks/mask.ts';
import { charactersOf, type View, viewOf } from '../../src/masks/view.ts';
import { boundaries } from '../../src/text/characters.ts';
import { packSchema } from '../../src/rules/pack-schema.ts';
import { hostileValues, samplesOf, valueFor } from '../support/values.ts';

const FOLDER = new URL('../../src/masks/', import.meta.url);

/** Options of one mask, bound to a kind. */
interface Use {
  readonly mask: MaskId;
  readonly options: unknown;
  readonly hide: Hide;
  readonly problem: MaskProblem | undefined;
}

function use<Options>(
  mask: MaskId,
  { check, compile }: Mask<Options>,
  kind: Kind,
  every: readonly Options[],
): readonly Use[] {
  return every.map((options) => ({ mask, options, hide: compile(options, kind), problem: check(options, kind) }));
}

function usesFor(kind: Kind): readonly Use[] {
  const { parts } = kind;
  const [first = '', second = first] = parts;
  return [
    ...use('cover', masks.cover, kind, [
      [[1, 1]],
      [[2, -2]],
      [[-4, -1]],
      [
        [3, 3],
        [1, 1],
      ],
      [[7, 14]],
      ...parts.map((part) => ({ parts: [part] })),
      { parts },
    ]),
    ...use('keep', masks.keep, kind, [
      { first: 1 },
      { last: 4 },
      { first: 3, last: 2 },
      { parts: [first] },
      { parts },
      'all',
    ]),
    ...use('keep', masks.keep, kind, [
      { first: 1, of: second },
      { first: 1, last: 1, of: first, parts: [second] },
      { last: 2, parts: [first] },
    ]),
    ...use(
      'through',
      masks.through,
      kind,
      parts.map((part) => ({ through: part })),
    ),
    ...use('through', masks.through, kind, [
      { through: second, rest: 'drop' },
      { through: first, rest: { replace: '…' } },
    ]),
    ...use(
      'from',
      masks.from,
      kind,
      parts.map((part) => ({ from: part })),
    ),
    ...use('from', masks.from, kind, [
      { from: parts, rest: 'drop' },
      { from: [second], rest: { replace: '…' } },
    ]),
    ...use('replace', masks.replace, kind, ['〔略〕', '']),
    ...use('drop', masks.drop, kind, ['value', 'column']),
  ];
}

function checkCut(view: View, { mask, options }: Use, cut: Cut | undefined): void {
  const { value, reading } = view;
  const { count, starts } = charactersOf(view);
  if (cut === undefined) {
    expect(['cover', 'keep', 'through']).toContain(mask);
    return;
  }
  const edges = new Set(boundaries(value));
  let done = 0;
  for (const { start, end } of cut.spans) {
    expect([edges.has(start), edges.has(end), start >= done, end > start || value === '']).toStrictEqual([
      true,
      true,
      true,
      true,
    ]);
    done = end;
  }
  // A mask that names characters hides one, or has no hold; one that names parts may find nothing to hide.
  const byPosition =
    (mask === 'cover' && Array.isArray(options)) ||
    (mask === 'keep' && typeof options === 'object' && options !== null && !('parts' in options) && !('of' in options));
  if (byPosition) expect(cut.spans.length).toBeGreaterThan(0);
  if (mask === 'drop' || mask === 'replace') expect(cut.spans).toStrictEqual([{ start: 0, end: value.length }]);
  if (mask === 'through' && cut.spans.length === 0)
    expect(starts[count - 1] ?? 0).toBeLessThan(reading.parts[reading.parts.length - 1]?.end ?? 0);
}

function checkValue(kind: Kind, value: string, uses: readonly Use[]): void {
  const reading = kind.parse(value);
  if (reading === undefined) return;
  const view = viewOf(value, kind, reading);
  charactersOf(view);
  const before = JSON.stringify(view);
  for (const each of uses) {
    const cut = each.hide(view);
    checkCut(view, each, cut);
    expect(each.hide(view)).toStrictEqual(cut);
  }
  expect(JSON.stringify(view)).toBe(before);
}

const table = kinds.map((kind) => ({ id: kind.id, kind, uses: usesFor(kind) }));

describe('the table of masks', () => {
  it('has each mask under its own id, which is the name of its file', () => {
    expect(Object.values(masks).map(({ id }) => id)).toStrictEqual(Object.keys(masks));
    const files = readdirSync(fileURLToPath(FOLDER)).map((file) => file.replace(/\.ts$/, ''));
    expect(files.filter((file) => !['index', 'levels', 'mask', 'view'].includes(file)).sort()).toStrictEqual(
      Object.keys(masks).sort(),
    );
  });

  it('is what a pack may say of a kind and of a field', () => {
    const { mask, kindRule, field } = packSchema.$defs;
    for (const { properties } of [mask, kindRule, field]) {
      expect(Object.keys(properties)).toEqual(expect.arrayContaining([...Object.keys(masks), 'rest']));
    }
    expect(Object.keys(mask.properties).sort()).toStrictEqual([...Object.keys(masks), 'rest'].sort());
  });

  it('is used here as a whole', () => {
    for (const { uses } of table)
      expect(new Set(uses.map(({ mask }) => mask))).toStrictEqual(new Set(Object.keys(masks)));
  });
});

describe.each(table)('masks on $id', ({ kind, uses }) => {
  it('take options that name what the kind has', () => {
    expect(uses.filter(({ problem }) => problem !== undefined)).toStrictEqual([]);
  });

  it('refuse what it has not, with a pointer that begins with the mask', () => {
    const wrong = [
      ...use('cover', masks.cover, kind, [{ parts: ['nowhere'] }, [[0, 1]]]),
      ...use('keep', masks.keep, kind, [{ parts: ['nowhere'] }, { first: 1, of: 'nowhere' }, {}]),
      ...use('through', masks.through, kind, [{ through: 'nowhere' }]),
      ...use('from', masks.from, kind, [{ from: 'nowhere' }, { from: ['nowhere'] }]),
    ];
    for (const { mask, problem } of wrong) expect(problem?.at.split('/')[1]).toBe(mask);
  });

  it('give spans of whole characters in order, for samples and hostile values', () => {
    for (const value of [...samplesOf(kind), ...hostileValues.map(([, hostile]) => hostile)])
      checkValue(kind, value, uses);
  });

  it('give spans of whole characters in order, whatever comes', () => {
    fc.assert(fc.property(valueFor(kind), (value) => checkValue(kind, value, uses)));
  });
});
