/**
 * The contract of a mask: which stretches of a read value go, and what stands there instead.
 *
 * A mask is total and fails closed: where its options take hold of nothing in a value (a position that is not
 * there, as many characters to keep as there are), it answers `undefined`, and the value is hidden whole. An empty
 * list of spans is another answer: the value was understood and holds nothing that the rule hides.
 */
import type { Kind } from '../kinds/kind.ts';
import type { Levels } from './levels.ts';
import type { View } from './view.ts';

/** `[start, end)` in UTF-16 units of the value. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What stands in the place of a hidden stretch: a glyph for each character, nothing, or a text. */
export type Rest = 'cover' | 'drop' | { readonly replace: string };

export interface Cut {
  /** Ordered and disjoint. */
  readonly spans: readonly Span[];
  readonly rest: Rest;
}

/** Decides for one value. Pure and linear. */
export interface Hide {
  (view: View): Cut | undefined;
  /** Set where it decides by the levels of the parts alone. */
  readonly levels?: Levels;
}

/** What is wrong with a mask's options for a kind; `at` is the JSON pointer from the rule on. */
export interface MaskProblem {
  readonly code: 'pack/unknown-part' | 'pack/unknown-level' | 'pack/position' | 'pack/nothing-kept';
  readonly at: string;
}

export interface Mask<Options> {
  /** The key by which a rule names it. */
  readonly id: string;
  check(options: Options, kind: Kind): MaskProblem | undefined;
  compile(options: Options, kind: Kind): Hide;
}

/** The first of the names that the kind does not know, as a problem. */
export function unknownPart(names: readonly string[], kind: Kind, at: string): MaskProblem | undefined {
  const index = names.findIndex((name) => !kind.parts.includes(name));
  return index < 0 ? undefined : { code: 'pack/unknown-part', at: `${at}/${index}` };
}
