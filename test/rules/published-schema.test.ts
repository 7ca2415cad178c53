/**
 * The schema in `rules/schema`: the same as the one in code, and held against every pack by a validator of another make.
 * After a change to the schema or to a kind, write it anew with
 * `npx vitest run --config test/vitest.config.ts test/rules/published-schema.test.ts -u`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/kinds/index.ts';
import { parsePack } from '../../src/rules/parse.ts';
import { publishedSchema } from '../../src/rules/published-schema.ts';
import { everyPlace, type Json, packWith, samplePack } from './sample-pack.ts';

const FOLDER = fileURLToPath(new URL('../../rules/', import.meta.url));
const FILE = `${FOLDER}schema/pack.v1.json`;

const published = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;
const validator = new Validator(published, '2020-12', false);

function isLetIn(pack: unknown): boolean {
  return validator.validate(pack).valid;
}

function isTaken(pack: unknown): boolean {
  try {
    parsePack(pack);
    return true;
  } catch {
    return false;
  }
}

const shipped = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));

describe('rules/schema/pack.v1.json', () => {
  it('is the schema in code, byte for byte', async () => {
    await expect(`${JSON.stringify(publishedSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE);
  });

  it('is a schema of draft 2020-12, whose every reference leads somewhere', () => {
    const text = readFileSync(FILE, 'utf8');
    const references = [...text.matchAll(/"\$ref": "#\/\$defs\/([^"]+)"/g)].map((match) => match[1] ?? '');
    const definitions = Object.keys(published.$defs ?? {});
    expect(published.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect([...new Set(references)].filter((name) => !definitions.includes(name))).toStrictEqual([]);
    expect(definitions.filter((name) => !references.includes(name))).toStrictEqual([]);
  });

  it('names every kind', () => {
    const ids = kinds.map(({ id }) => id);
    expect(published.$defs?.kind).toMatchObject({ enum: ids });
    const maps = published.properties as Readonly<Record<string, { readonly properties?: object }>>;
    for (const map of ['kinds', 'floor']) expect(Object.keys(maps[map]?.properties ?? {})).toStrictEqual(ids);
  });

  it('is what every shipped pack says that it follows', () => {
    const schemas = shipped.map(
      (name) => (JSON.parse(readFileSync(FOLDER + name, 'utf8')) as { readonly $schema?: string }).$schema,
    );
    expect(shipped.length).toBeGreaterThan(5);
    expect(new Set(schemas)).toStrictEqual(new Set(['./schema/pack.v1.json']));
  });

  it.each(shipped)('lets in %s', (name) => {
    const pack: unknown = JSON.parse(readFileSync(FOLDER + name, 'utf8'));
    expect(
      validator.validate(pack).errors.map(({ instanceLocation, error }) => `${instanceLocation} ${error}`),
    ).toStrictEqual([]);
  });

  it('lets in the sample', () => {
    expect(isLetIn(samplePack)).toBe(true);
  });

  it.each<readonly [reason: string, place: string, value: Json]>([
    ['a kind that is none', '/kinds/name', { keep: 'all', why: 'law' }],
    ['a floor for one', '/floor/name', { hidden: 1 }],
    ['a field of one', '/fields/0/kind', 'name'],
    ['an example of one', '/examples/1/kind', 'name'],
    ['a part that no kind has', '/kinds/landline/cover/parts/0', 'digits'],
    ['one that is kept', '/kinds/mobile-phone/keep/parts/0', 'digits'],
    ['one to count in', '/kinds/mobile-phone/keep/of', 'digits'],
    ['one of a floor', '/floor/address/parts/0', 'cellar'],
    ['a level', '/kinds/address/through', 'cellar'],
    ['a level to begin at', '/fields/2/from', 'cellar'],
    ['one of several', '/fields/1/from/0', 'cellar'],
    ['a level in a length', '/kinds/person-name/byLength/2', { through: 'cellar' }],
    ['a length of 0', '/kinds/person-name/byLength/0', { keep: 'all' }],
    ['a form that no kind has', '/kinds/person-name/byLength/round', { keep: 'all' }],
    ['a slip in a key', '/kinds/mobile-phone/keep', { frist: 1 }],
    ['a version of the schema to come', '/schema', 2],
  ])('marks %s', (_, place, value) => {
    expect(isLetIn(packWith(place, value))).toBe(false);
  });

  it('lets in whatever parsePack takes, and marks what has not the shape: one place changed at a time', () => {
    const values: readonly (Json | undefined)[] = [
      undefined,
      null,
      true,
      0,
      1,
      -1,
      1.5,
      '',
      'all',
      'room',
      'law',
      [],
      ['room'],
      {},
      { first: 1 },
    ];
    let taken = 0;
    for (const place of everyPlace().slice(1)) {
      for (const value of values) {
        const pack = packWith(place, value);
        const takes = isTaken(pack);
        if (takes) expect([place, value, isLetIn(pack)]).toStrictEqual([place, value, true]);
        if (takes) taken += 1;
      }
    }
    expect(taken).toBeGreaterThan(50);
  });
});
