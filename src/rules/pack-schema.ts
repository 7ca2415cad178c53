/**
 * The shape of a pack, as a JSON Schema of its own: the one source from which the type `Pack` (pack.ts), the checks
 * (parse.ts) and the published `rules/schema/pack.v1.json` come. What a schema cannot say (an unknown kind, a label
 * that two fields claim) is checked in parse.ts.
 */
export const packSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'yinming pack, version 1',
  description: 'Rules for one kind of document: which parts of which values stay, and by which source.',
  type: 'object',
  required: ['schema', 'id', 'version', 'title', 'sources'],
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    schema: { const: 1 },
    id: { type: 'string', pattern: '^[a-z][a-z0-9-]{0,63}$', description: 'Lower-case words joined by hyphens.' },
    version: { type: 'string', pattern: '^[0-9]{1,9}\\.[0-9]{1,9}\\.[0-9]{1,9}$' },
    title: { type: 'string', minLength: 1, description: 'The document that the pack is for, for people.' },
    extends: {
      type: 'array',
      items: { type: 'string' },
      description: 'Ids of packs whose rules hold where this one says nothing.',
    },
    glyph: { $ref: '#/$defs/glyph' },
    width: { $ref: '#/$defs/width' },
    sources: {
      type: 'object',
      description: 'Laws, standards, orders and choices, by a short name that rules give as their why.',
      additionalProperties: { $ref: '#/$defs/source' },
    },
    kinds: {
      type: 'object',
      description: 'Rules that hold wherever a value of the kind is met.',
      additionalProperties: { $ref: '#/$defs/kindRule' },
    },
    fields: {
      type: 'array',
      description: 'Rules that hold for columns, keys or labels with these words, and win over those of the kind.',
      items: { $ref: '#/$defs/field' },
    },
    floor: {
      type: 'object',
      description: 'What is hidden at least of every value of a kind that is masked.',
      additionalProperties: { $ref: '#/$defs/floor' },
    },
    silent: {
      type: 'array',
      description: 'What the sources say nothing about, and what this pack chose.',
      items: { $ref: '#/$defs/silence' },
    },
    examples: { type: 'array', items: { $ref: '#/$defs/example' } },
  },
  $defs: {
    glyph: {
      enum: ['*', '＊', '×', '○', '●', '■', '□', '█', '某'],
      description: 'What stands for a hidden character. Default *.',
    },
    width: {
      const: 'keep',
      description: 'A two-column glyph for a two-column character, so that fixed-width print does not move.',
    },
    source: {
      type: 'object',
      required: ['title'],
      additionalProperties: false,
      properties: {
        title: { type: 'string', minLength: 1 },
        publisher: { type: 'string' },
        date: { type: 'string', pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
        clause: { type: 'string' },
        note: { type: 'string' },
      },
    },
    positions: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }], minItems: 2, maxItems: 2 },
      description: 'From and to, 1-based and inclusive; negative counts from the end. Separators do not count.',
    },
    names: { type: 'array', minItems: 1, items: { type: 'string' } },
    keepParts: {
      type: 'object',
      additionalProperties: false,
      properties: {
        first: { type: 'integer', minimum: 0 },
        last: { type: 'integer', minimum: 0 },
        of: { type: 'string', description: 'The part in which first and last are counted.' },
        parts: { $ref: '#/$defs/names' },
      },
    },
    coverParts: {
      type: 'object',
      required: ['parts'],
      additionalProperties: false,
      properties: { parts: { $ref: '#/$defs/names' } },
    },
    keep: { anyOf: [{ const: 'all' }, { $ref: '#/$defs/keepParts' }] },
    cover: { anyOf: [{ $ref: '#/$defs/positions' }, { $ref: '#/$defs/coverParts' }] },
    levels: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/names' }] },
    replacement: {
      type: 'object',
      required: ['replace'],
      additionalProperties: false,
      properties: { replace: { type: 'string' } },
    },
    rest: { anyOf: [{ enum: ['cover', 'drop'] }, { $ref: '#/$defs/replacement' }] },
    dropped: { enum: ['value', 'column'] },
    mask: {
      type: 'object',
      additionalProperties: false,
      properties: {
        cover: { $ref: '#/$defs/cover' },
        keep: { $ref: '#/$defs/keep' },
        through: { type: 'string' },
        from: { $ref: '#/$defs/levels' },
        rest: { $ref: '#/$defs/rest' },
        replace: { type: 'string' },
        drop: { $ref: '#/$defs/dropped' },
      },
    },
    byLength: {
      type: 'object',
      description:
        'Masks by number of characters ("2"), that number and more ("4+"), or a form of the kind ("dotted").',
      additionalProperties: { $ref: '#/$defs/mask' },
    },
    number: {
      const: true,
      description:
        'Names of one record that come out alike are numbered: 张某1, 张某2. The same person has the same number.',
    },
    kindRule: {
      type: 'object',
      required: ['why'],
      additionalProperties: false,
      properties: {
        cover: { $ref: '#/$defs/cover' },
        keep: { $ref: '#/$defs/keep' },
        through: { type: 'string' },
        from: { $ref: '#/$defs/levels' },
        rest: { $ref: '#/$defs/rest' },
        replace: { type: 'string' },
        drop: { $ref: '#/$defs/dropped' },
        byLength: { $ref: '#/$defs/byLength' },
        number: { $ref: '#/$defs/number' },
        glyph: { $ref: '#/$defs/glyph' },
        width: { $ref: '#/$defs/width' },
        why: { type: 'string' },
      },
    },
    field: {
      type: 'object',
      required: ['labels'],
      additionalProperties: false,
      properties: {
        labels: { $ref: '#/$defs/names' },
        of: { $ref: '#/$defs/names' },
        kind: { type: 'string' },
        cover: { $ref: '#/$defs/cover' },
        keep: { $ref: '#/$defs/keep' },
        through: { type: 'string' },
        from: { $ref: '#/$defs/levels' },
        rest: { $ref: '#/$defs/rest' },
        replace: { type: 'string' },
        drop: { $ref: '#/$defs/dropped' },
        scan: {
          const: true,
          description: 'Free text: what is personal in it is found, and follows the rules of its kind; the rest stays.',
        },
        byLength: { $ref: '#/$defs/byLength' },
        number: { $ref: '#/$defs/number' },
        glyph: { $ref: '#/$defs/glyph' },
        width: { $ref: '#/$defs/width' },
        why: { type: 'string' },
      },
    },
    floor: {
      type: 'object',
      additionalProperties: false,
      properties: {
        hidden: { type: 'integer', minimum: 1, description: 'Characters hidden at least.' },
        parts: { $ref: '#/$defs/names' },
      },
    },
    silence: {
      type: 'object',
      required: ['on', 'chosen'],
      additionalProperties: false,
      properties: { on: { type: 'string' }, chosen: { type: 'string' } },
    },
    example: {
      type: 'object',
      required: ['value', 'expect'],
      additionalProperties: false,
      properties: {
        field: { type: 'string', description: 'A label word of the pack.' },
        kind: { type: 'string', description: 'A kind, where no field is named.' },
        value: { type: 'string', description: 'May hold one {{kind}} or {{kind:size}}, filled by the kind itself.' },
        expect: {
          anyOf: [{ type: 'string' }, { const: null }],
          description:
            'The text that comes out; {{3}} or {{1-6}} are characters of the sample; "same"-ness is spelt out; null: the column goes.',
        },
        about: { type: 'string' },
      },
    },
  },
} as const;
