/**
 * The schema as it is published for editors, `rules/schema/pack.v1.json`: the one that packs are held against
 * (pack-schema.ts), with the ids of kinds and the names of their parts and forms spelt out, so that an editor completes
 * them and marks a slip while one writes. It lets in every pack that `parsePack` takes; what no schema can say (that a
 * part is one of this kind) `parsePack` alone says.
 */
import { kinds } from '../kinds/index.ts';
import { packSchema } from './pack-schema.ts';

/** A JSON Schema, draft 2020-12, or a piece of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

const { $defs, properties, ...head } = packSchema;

const KIND: JsonSchema = { $ref: '#/$defs/kind' };
const PART: JsonSchema = { $ref: '#/$defs/part' };
const PARTS: JsonSchema = { $ref: '#/$defs/parts' };

/** Members that name a kind or a part, by the definition that they stand in. */
const NAMING: Readonly<Partial<Record<keyof typeof $defs, JsonSchema>>> = {
  keepParts: { of: { ...PART, description: $defs.keepParts.properties.of.description }, parts: PARTS },
  coverParts: { parts: PARTS },
  mask: { through: PART },
  kindRule: { through: PART },
  field: { kind: KIND, through: PART },
  floor: { parts: PARTS },
  example: { kind: { ...KIND, description: $defs.example.properties.kind.description } },
};

/** @returns the same for the same kinds, key by key; written with two blanks and a line end it is the file */
export function publishedSchema(): JsonSchema {
  const { kinds: ofKinds, floor: ofFloor } = properties;
  return {
    ...head,
    properties: {
      ...properties,
      kinds: byKind(ofKinds.description, ofKinds.additionalProperties),
      floor: byKind(ofFloor.description, ofFloor.additionalProperties),
    },
    $defs: definitions(),
  };
}

/** An object whose keys are ids of kinds. */
function byKind(description: string, member: JsonSchema): JsonSchema {
  const members = kinds.map(({ id, title }) => [id, { ...member, title: title.zh, description: title.en }]);
  return { type: 'object', description, additionalProperties: false, properties: Object.fromEntries(members) };
}

function definitions(): JsonSchema {
  const named = Object.entries(NAMING).map(([name, members]) => {
    const definition = $defs[name as keyof typeof $defs];
    return [
      name,
      { ...definition, properties: { ...('properties' in definition ? definition.properties : {}), ...members } },
    ];
  });
  const forms = unique(kinds.flatMap((kind) => kind.forms ?? []));
  return {
    kind: {
      enum: kinds.map(({ id }) => id),
      description: 'A kind of identifier, or of what is known in order to stay.',
    },
    part: { enum: unique(kinds.flatMap(({ parts }) => parts)), description: 'A part of values of the kind.' },
    parts: { type: 'array', minItems: 1, items: PART },
    ...$defs,
    ...Object.fromEntries(named),
    levels: { anyOf: [PART, PARTS] },
    byLength: { ...$defs.byLength, propertyNames: { anyOf: [{ pattern: '^[1-9][0-9]{0,2}[+]?$' }, { enum: forms }] } },
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
