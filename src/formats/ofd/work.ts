/** A document while it is worked through: what it came with, and what becomes of its parts. */
import type { Editor, PackageOptions } from '../format.ts';
import type { PartText } from '../package/part-text.ts';
import type { Parts } from '../package/rewrite.ts';
import type { Locate, Roles } from './roles.ts';

export interface Work {
  readonly parts: Parts;
  readonly editor: Editor;
  readonly options: PackageOptions;
  readonly locate: Locate;
  /** The texts of the parts that are XML, by their numbers, and as they came. */
  readonly sources: Map<number, string>;
  readonly texts: ReadonlyMap<number, PartText>;
  readonly roles: Roles;
  /** Parts that go, those that come out with other bytes, and new names of files. */
  readonly gone: Set<number>;
  readonly nested: Map<number, Uint8Array>;
  readonly renamed: Map<string, string>;
  /** Fonts of texts that change. */
  readonly fonts: Set<string>;
  nextRecord(): number;
}
