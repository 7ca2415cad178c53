/**
 * Readings by hand, so that a mask is tested without the kinds that ship: a value in pieces, each with the name of its
 * part or none, and what a mask hides of it in `‹›`.
 */
import type { Kind, Part } from '../../src/kinds/kind.ts';
import type { Cut } from '../../src/masks/mask.ts';
import { type View, viewOf } from '../../src/masks/view.ts';

/** A stretch of the value; without a name it lies in no part. */
export type Piece = readonly [text: string, part?: string];

/** Levels from wide to narrow, and two parts that positions treat in a way of their own. */
export const LEVELS = ['city', 'road', 'house', 'room', 'code', 'local'] as const;

export const levels: Kind = {
  id: 'levels',
  title: { zh: '层级', en: 'levels' },
  nature: 'identifier',
  parts: LEVELS,
  aside: ['code'],
  solid: ['local'],
  parse: () => undefined,
  sample: () => undefined,
};

export function viewOfPieces(pieces: readonly Piece[], kind: Kind = levels): View {
  const parts: Part[] = [];
  let value = '';
  for (const [text, name] of pieces) {
    if (name !== undefined) parts.push({ name, start: value.length, end: value.length + text.length });
    value += text;
  }
  return viewOf(value, kind, { parts });
}

export const NO_HOLD = 'no hold';

/** The value with each hidden stretch in `‹›`; `no hold` where the mask takes hold of nothing. */
export function hiddenIn({ value }: View, cut: Cut | undefined): string {
  if (cut === undefined) return NO_HOLD;
  let text = '';
  let done = 0;
  for (const { start, end } of cut.spans) {
    text += `${value.slice(done, start)}‹${value.slice(start, end)}›`;
    done = end;
  }
  return text + value.slice(done);
}
