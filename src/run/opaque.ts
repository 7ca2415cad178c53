/**
 * What a document holds beside text: pictures, embedded files, macros. None of it can be searched, so none of it is passed over:
 * it is refused, or the user says what becomes of it, and the report lists each thing by place and size.
 */
import type { Opaque, OpaqueKind } from '../formats/format.ts';

/** What becomes of things that cannot be searched: the document is refused, they go, or they stay as they are. */
export type OpaqueUse = 'refuse' | 'drop' | 'keep';

export const opaqueUses: readonly OpaqueUse[] = ['refuse', 'drop', 'keep'];

/** One thing, and what became of it. Numbers and our own ids. */
export interface OpaqueThing {
  readonly kind: OpaqueKind;
  readonly bytes: number;
  /** Number of its part in a package; else its line and column. */
  readonly part?: number;
  readonly line?: number;
  readonly column?: number;
  readonly action: OpaqueUse;
}

export function thingOf({ kind, bytes, place }: Opaque, action: OpaqueUse): OpaqueThing {
  const { part, line, column } = place;
  return part === undefined ? { kind, bytes, line, column, action } : { kind, bytes, part, action };
}

/** A document that was refused for what cannot be searched in it. */
export class OpaqueError extends Error {
  override readonly name = 'OpaqueError';
  readonly code = 'document/opaque';
  readonly things: readonly OpaqueThing[];
  constructor(things: readonly OpaqueThing[]) {
    const refused = things.filter(({ action }) => action === 'refuse');
    super(`document/opaque: ${refused.length} thing(s) in the document cannot be searched`);
    this.things = refused;
  }
}
