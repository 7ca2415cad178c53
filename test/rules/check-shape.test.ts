/** The shape check of our own against a validator of JSON Schema of another make, over packs with one place changed. */
import { type Schema, Validator } from '@cfworker/json-schema';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapeFault } from '../../src/rules/check-shape.ts';
import { packSchema } from '../../src/rules/pack-schema.ts';
import { everyPlace, type Json, packWith, placeOf, samplePack } from './sample-pack.ts';

const oracle = new Validator(packSchema as unknown as Schema, '2020-12', false);

function agrees(pack: unknown): void {
  const fault = shapeFault(pack, packSchema);
  expect([fault, JSON.stringify(pack)]).toStrictEqual([
    oracle.validate(pack).valid ? undefined : expect.anything(),
    JSON.stringify(pack),
  ]);
}

const VALUES: readonly (Json | undefined)[] = [
  ...[
    undefined,
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    '',
    'x',
    'all',
    'cover',
    'column',
    '*',
    '1.0.0',
    '2026',
    '2026-1',
    'A',
  ],
  ...[
    [],
    [1],
    [1, 2],
    [1, 2, 3],
    [[1, 2]],
    ['x'],
    {},
    { replace: 'x' },
    { parts: ['x'] },
    { first: 1 },
    { title: 'x' },
    { hidden: 1 },
  ],
];

const place = fc.constantFrom(...everyPlace());
const word = fc.constantFrom(
  'x',
  'schema',
  'why',
  'cover',
  'keep',
  'parts',
  'first',
  'labels',
  'kind',
  'title',
  '__proto__',
  'constructor',
);
const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...VALUES.filter((value) => value !== undefined)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(word, tie('value')), { maxLength: 3 })
      .map(
        (members) =>
          JSON.parse(
            `{${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',')}}`,
          ) as Json,
      ),
  ),
})).value;

describe('shapeFault', () => {
  it('finds no fault in the sample', () => {
    expect(shapeFault(samplePack, packSchema)).toBeUndefined();
    agrees(samplePack);
  });

  it('agrees with another validator: one place, one value of a list', () => {
    for (const at of everyPlace()) for (const value of VALUES) if (at !== '') agrees(packWith(at, value));
  });

  it('agrees with another validator: one place, any JSON', () => {
    fc.assert(
      fc.property(place, json, (at, value) => agrees(at === '' ? value : packWith(at, value))),
      { numRuns: 500 },
    );
  });

  it('agrees with another validator: one key more, any JSON', () => {
    fc.assert(
      fc.property(place, word, json, (at, key, value) => {
        if (Array.isArray(placeOf(at))) return;
        agrees(packWith(`${at}/${key}`, value));
      }),
      { numRuns: 300 },
    );
  });

  it.each<readonly [reason: string, place: string, value: Json, pointer: string]>([
    [
      'the deepest of several shapes: parts, not positions',
      '/kinds/landline/cover',
      { parts: [1] },
      '/kinds/landline/cover/parts/0',
    ],
    ['positions, not parts', '/kinds/landline/cover', [[1, 'x']], '/kinds/landline/cover/0/1'],
    ['neither', '/kinds/landline/cover', 'x', '/kinds/landline/cover'],
    ['a replacement, not a word', '/kinds/address/rest', { replace: 1 }, '/kinds/address/rest/replace'],
    ['the first of two faults', '/sources', { a: 1, b: 2 }, '/sources/a'],
  ])('points at %s', (_, at, value, pointer) => {
    expect(shapeFault(packWith(at, value), packSchema)).toStrictEqual({ code: 'pack/shape', pointer });
  });

  it.each(packPatterns())('knows the pattern %s by heart', (pattern) => {
    expect(shapeFault(' ', { type: 'string', pattern })).toBeDefined();
    const fitting = ['sample', '1.0.0', '2026-11-01'].filter((text) => new RegExp(pattern).test(text));
    expect(fitting).not.toStrictEqual([]);
    for (const text of fitting)
      expect([text, shapeFault(text, { type: 'string', pattern })]).toStrictEqual([text, undefined]);
  });
});

/** Every pattern of the schema. */
function packPatterns(): readonly string[] {
  return [
    ...new Set(
      [...JSON.stringify(packSchema).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
        (match) => JSON.parse(match[1] ?? '""') as string,
      ),
    ),
  ];
}
