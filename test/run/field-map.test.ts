/** Field maps: their published schema, what is taken and what is refused, by code and place. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Schema, Validator } from '@cfworker/json-schema';
import { describe, expect, it } from 'vitest';
import { FieldMapError, fieldMapSchema, parseFieldMap } from '../../src/run/field-map.ts';
import { thrownBy } from '../formats/through.ts';

const FILE = fileURLToPath(new URL('../../rules/schema/fields.v1.json', import.meta.url));

const NAME = { name: '户名', start: 1, width: 10 };
const MAP = {
  schema: 1,
  unit: 'bytes',
  fields: [NAME, { name: '金额', start: 11, width: 6, padSide: 'left', pad: '0' }],
};

describe('rules/schema/fields.v1.json', () => {
  it('is the schema in code, byte for byte', async () => {
    await expect(`${JSON.stringify(fieldMapSchema, null, 2)}\n`).toMatchFileSnapshot(FILE);
  });
});

describe('a field map', () => {
  const validator = new Validator(JSON.parse(readFileSync(FILE, 'utf8')) as Schema, '2020-12', false);

  it.each([
    ['the least', { schema: 1, unit: 'columns', fields: [NAME] }],
    ['all that there is', { ...MAP, $schema: 'fields.v1.json', ambiguous: 1, length: 20, header: 1, trailer: 0 }],
  ])('is taken with %s, by its schema too, and with a byte order mark', (_, map) => {
    expect(parseFieldMap(`\ufeff${JSON.stringify(map)}`)).toStrictEqual(map);
    expect(validator.validate(map).valid).toBe(true);
  });

  it.each([
    ['no JSON', '{"schema":1,', 'fields/not-json', ''],
    ['a slip in a key', { ...MAP, feilds: [] }, 'fields/unknown-key', '/feilds'],
    ['no unit', { schema: 1, fields: [NAME] }, 'fields/missing-key', '/unit'],
    ['a unit that is none', { ...MAP, unit: 'characters' }, 'fields/shape', '/unit'],
    ['no field', { ...MAP, fields: [] }, 'fields/shape', '/fields'],
    ['a field without a name', { ...MAP, fields: [{ ...NAME, name: '' }] }, 'fields/shape', '/fields/0/name'],
    ['a field that begins at 0', { ...MAP, fields: [{ ...NAME, start: 0 }] }, 'fields/shape', '/fields/0/start'],
    ['half a column', { ...MAP, fields: [{ ...NAME, width: 1.5 }] }, 'fields/shape', '/fields/0/width'],
    ['a letter that fills up', { ...MAP, fields: [{ ...NAME, pad: 'x' }] }, 'fields/shape', '/fields/0/pad'],
    ['fields that overlap', { ...MAP, fields: [NAME, { ...NAME, start: 10 }] }, 'fields/overlap', '/fields/1'],
    ['a field beyond the line', { ...MAP, length: 15 }, 'fields/overlap', '/fields/1'],
  ])('is refused with %s', (_, map, code, pointer) => {
    const error = thrownBy(() => parseFieldMap(typeof map === 'string' ? map : JSON.stringify(map)));
    expect(error).toBeInstanceOf(FieldMapError);
    expect(error).toMatchObject({ code, pointer });
    if (code !== 'fields/overlap' && typeof map !== 'string') expect(validator.validate(map).valid).toBe(false);
  });
});
