/** The words of a pack as types, all derived from the one schema. */
import type { FromSchema } from './from-schema.ts';
import type { packSchema } from './pack-schema.ts';

type Defs = (typeof packSchema)['$defs'];

/** A checked pack: rules for one kind of document. Made by `parsePack` only. */
export interface Pack extends FromSchema<typeof packSchema, Defs> {}

/** One mask's options, by the mask's key. */
export interface MaskRule extends FromSchema<Defs['mask'], Defs> {}

/** What is done with a field's value, and with values of a kind. */
export interface FieldEntry extends FromSchema<Defs['field'], Defs> {}

export interface KindEntry extends FromSchema<Defs['kindRule'], Defs> {}

export interface PackExample extends FromSchema<Defs['example'], Defs> {}

export interface FloorEntry extends FromSchema<Defs['floor'], Defs> {}

export type GlyphName = FromSchema<Defs['glyph'], Defs>;
