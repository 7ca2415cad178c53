/**
 * The TypeScript type of what a JSON Schema lets in, for the part of JSON Schema that packs use: `$ref` into
 * `$defs`, const, enum, anyOf, strict objects, maps, arrays, pairs, and the plain types. Types only.
 */
export type FromSchema<Schema, Defs> = Schema extends { readonly $ref: `#/$defs/${infer Name}` }
  ? Name extends keyof Defs
    ? FromSchema<Defs[Name], Defs>
    : never
  : Schema extends { readonly const: infer Value }
    ? Value
    : Schema extends { readonly enum: readonly (infer Value)[] }
      ? Value
      : Schema extends { readonly anyOf: readonly (infer Choice)[] }
        ? Choice extends unknown
          ? FromSchema<Choice, Defs>
          : never
        : Schema extends { readonly type: 'object'; readonly properties: infer Members }
          ? StrictObject<Members, Schema, Defs>
          : Schema extends { readonly type: 'object'; readonly additionalProperties: infer Member }
            ? { readonly [key: string]: FromSchema<Member, Defs> }
            : Schema extends { readonly type: 'array'; readonly prefixItems: readonly [infer First, infer Second] }
              ? readonly [FromSchema<First, Defs>, FromSchema<Second, Defs>]
              : Schema extends { readonly type: 'array'; readonly items: infer Item }
                ? readonly FromSchema<Item, Defs>[]
                : Schema extends { readonly type: keyof Plain }
                  ? Plain[Schema['type']]
                  : never;

interface Plain {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
}

type RequiredKeys<Schema> = Schema extends { readonly required: readonly (infer Key)[] } ? Key : never;

type StrictObject<Members, Schema, Defs> = {
  readonly [Key in keyof Members as Key extends RequiredKeys<Schema> ? Key : never]: FromSchema<Members[Key], Defs>;
} & {
  readonly [Key in keyof Members as Key extends RequiredKeys<Schema> ? never : Key]?: FromSchema<Members[Key], Defs>;
};
