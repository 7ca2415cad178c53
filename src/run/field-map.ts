/**
 * A field map as an office writes it, a JSON file: its shape as a JSON Schema, from which the checks and the published
 * `rules/schema/fields.v1.json` come, and what a schema cannot say, that fields do not overlap. Every refusal is a code
 * and the JSON pointer of the place.
 */
import { readFile } from 'node:fs/promises';
import { type FieldMap, misplaced } from '../formats/fixed-map.ts';
import { shapeFault } from '../rules/check-shape.ts';
import { RunError } from './run-error.ts';

export const fieldMapSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'yinming field map, version 1',
  description: 'Where the fields stand in each line of a fixed-width text.',
  type: 'object',
  required: ['schema', 'unit', 'fields'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    schema: { const: 1 },
    unit: {
      enum: ['bytes', 'columns'],
      description: 'What starts and widths count: bytes of the file, or display columns.',
    },
    ambiguous: { enum: [1, 2], description: 'Columns of characters such as × and ○. Default 2, as in Chinese print.' },
    length: {
      type: 'integer',
      minimum: 1,
      description: 'How wide a line is. Default: up to the end of the last field.',
    },
    header: { type: 'integer', minimum: 0, description: 'Lines above the records, which are copied. Default 0.' },
    trailer: { type: 'integer', minimum: 0, description: 'Lines below the records, which are copied. Default 0.' },
    fields: { type: 'array', minItems: 1, items: { $ref: '#/$defs/field' }, description: 'From left to right.' },
  },
  $defs: {
    field: {
      type: 'object',
      required: ['name', 'start', 'width'],
      additionalProperties: false,
      properties: {
        name: { type: 'string', minLength: 1, description: 'The label of its values, by which a pack finds its rule.' },
        start: { type: 'integer', minimum: 1, description: 'Where it begins; the first of a line is 1.' },
        width: { type: 'integer', minimum: 1 },
        pad: { enum: [' ', '0', '\u3000'], description: 'What fills it up. Default a blank.' },
        padSide: {
          enum: ['left', 'right'],
          description: 'Where that stands: behind the value (right, the default), or before it.',
        },
      },
    },
  },
} as const;

/**
 * - `fields/not-json` the map is no JSON
 * - `fields/shape`, `fields/unknown-key`, `fields/missing-key` it has not the shape of the schema
 * - `fields/overlap` a field that begins before the one before it ends, or ends behind the line
 */
export type FieldMapErrorCode =
  | 'fields/not-json'
  | 'fields/shape'
  | 'fields/unknown-key'
  | 'fields/missing-key'
  | 'fields/overlap';

/** One sentence a code. */
export const fieldMapErrorSentences: Readonly<Record<FieldMapErrorCode, string>> = {
  'fields/not-json': 'is not JSON',
  'fields/shape': 'does not have the shape that the schema asks for',
  'fields/unknown-key': 'is a key that field maps do not have',
  'fields/missing-key': 'is a key that must be there',
  'fields/overlap': 'is a field that overlaps the one before it, or reaches beyond the line',
};

/** A field map that is refused: a code and the place in it. Never a value. */
export class FieldMapError extends Error {
  override readonly name = 'FieldMapError';
  readonly code: FieldMapErrorCode;
  /** JSON pointer (RFC 6901) into the map; '' is the map itself. */
  readonly pointer: string;
  constructor(code: FieldMapErrorCode, pointer: string) {
    super(`${code}: ${pointer === '' ? 'the field map' : pointer} ${fieldMapErrorSentences[code]}`);
    this.code = code;
    this.pointer = pointer;
  }
}

const CODES = {
  'pack/shape': 'fields/shape',
  'pack/unknown-key': 'fields/unknown-key',
  'pack/missing-key': 'fields/missing-key',
} as const;

/**
 * Checks a field map.
 * @param text JSON
 * @throws FieldMapError
 */
export function parseFieldMap(text: string): FieldMap {
  const value = parseJson(text.replace(/^\uFEFF/, ''));
  const fault = shapeFault(value, fieldMapSchema);
  if (fault !== undefined) throw new FieldMapError(CODES[fault.code], fault.pointer);
  const map = value as FieldMap;
  const wrong = misplaced(map);
  if (wrong !== undefined) throw new FieldMapError('fields/overlap', `/fields/${wrong}`);
  return map;
}

/** A field map's file. @throws RunError, FieldMapError */
export async function loadFieldMap(path: string): Promise<FieldMap> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new RunError('fields/not-found');
  });
  return parseFieldMap(text);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FieldMapError('fields/not-json', '');
  }
}
