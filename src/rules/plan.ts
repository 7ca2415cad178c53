/** A plan: a pack and the packs that it extends, compiled. Immutable, no I/O, safe to share between threads. */
import type { KindId } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Hide } from '../masks/mask.ts';
import type { Splice } from '../text/splice.ts';
import type { GlyphName, Pack } from './pack.ts';
import type { Reason, Status } from './status.ts';

/** What became of one value of a text, `[start, end)` in UTF-16 units, and by which rule. */
export interface Fate {
  /** `undefined` where a rule decided without asking for a kind. */
  readonly kind: KindId | undefined;
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  readonly reason: Reason;
  readonly rule: string | undefined;
}

/** What becomes of a field's text: each value in it, and what changes; `null`: the field goes. */
export interface FieldEdit {
  readonly outcomes: readonly Fate[];
  /** Ordered and disjoint. */
  readonly splices: readonly Splice[] | null;
}

/** What becomes of a field's text that is one value. */
export interface ValueEdit extends FieldEdit {
  readonly outcomes: readonly [Fate & { readonly kind: KindId }];
  readonly splices: readonly Splice[];
}

/** What becomes of every value of a kind's plain shape by one rule, floor and all: one object for all of them. */
export type Stencil = ValueEdit;

/** By the shapes of a kind. */
export interface Stencils {
  readonly all: readonly (Stencil | undefined)[];
  /**
   * The stencil for a value that has a shape, or that is plainly a sibling's (`Kind.leaves`), by the rule of that; `undefined`
   * where it is neither, or where the rule holds none for it.
   */
  of(value: string): Stencil | undefined;
}

/** What a rule by levels makes of plain values, floor and all. */
export interface LevelCut {
  /** Where a value is to be covered from: `Kind.edgeBy`. */
  edge(value: string): number;
  /** What stands in the place of all that is behind it. */
  rest(value: string, edge: number, glyph: GlyphName): string;
}

/** One rule, ready to be applied to a value. */
export interface ValueRule {
  /** Pack and JSON pointer: `waybill#/kinds/person-name`. */
  readonly id: string;
  /** The kind whose values it is for; a rule that keeps, drops or replaces may name none. */
  readonly kind: Kind<KindId> | undefined;
  /** `scan`: of a field alone, whose text is searched. */
  readonly action: 'mask' | 'keep' | 'drop-value' | 'drop-column' | 'scan';
  readonly hide: Hide;
  /** The text that it writes in the place of any value; `undefined` where it looks at the value. */
  readonly replacement: string | undefined;
  readonly glyph: GlyphName;
  readonly width: 'keep' | undefined;
  /** Names of one record that come out alike are numbered. */
  readonly number: boolean;
  /** The source that the rule names: `waybill#/sources/gb-t-41833`. */
  readonly why: string;
  /** By the shapes of its kind. They make plain values fast and change nothing; without them every value goes the long way. */
  readonly stencils?: Stencils | undefined;
  /** As `stencils`: for a rule by levels. */
  readonly levelCut?: LevelCut | undefined;
}

/** What is done in a field that a label names. */
export interface FieldRule {
  readonly id: string;
  readonly kind: Kind<KindId> | undefined;
  /** `undefined`: the rule of the value's kind holds. */
  readonly rule: ValueRule | undefined;
}

/** What is hidden at least of a masked value of a kind. */
export interface Floor {
  /** Characters. */
  readonly hidden: number;
  /** Parts of which nothing may show. */
  readonly parts: readonly string[];
}

export interface Plan {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  /** The pack and all that it extends, the widest first: compiled again, in another thread, they are this plan. */
  readonly packs: readonly Pack[];
  readonly kinds: ReadonlyMap<string, ValueRule>;
  /** By label key (label.ts). */
  readonly fields: ReadonlyMap<string, FieldRule>;
  readonly floors: ReadonlyMap<string, Floor>;
}
