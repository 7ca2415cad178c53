/**
 * What `through` and `from` share: of a value of levels (an address) some parts are shown, and all that stands between
 * them or around them is hidden, in no part or in one that is not shown. The order of parts does not matter, so that
 * 12鄰 before its road and `Flat A, 12/F` before its street are hidden and what stands behind them is not. Separators
 * next to what is hidden go with it; those between two shown parts stay.
 *
 * Levels are bits, the widest the lowest: a set of them is a number, and `level - 1` are all that are wider.
 */
import type { Kind, Part } from '../kinds/kind.ts';
import { isSeparator } from '../text/characters.ts';
import type { Rest, Span } from './mask.ts';

/** A mask by levels, compiled for a kind of at most 31. */
export interface Levels {
  /** By the name of a part. */
  readonly bits: ReadonlyMap<string, number>;
  /** Hidden, and with the widest of them that a value has all that is deeper. */
  readonly from: number;
  /** Shown of a value that has none of `from`. */
  readonly through: number;
  readonly rest: Rest;
}

export const ALL = -1;

export function widestOf(levels: number): number {
  return levels & -levels;
}

/** A bit for each part of the kind. */
export function levelBits({ parts }: Kind): ReadonlyMap<string, number> {
  return new Map(parts.map((name, rank) => [name, 1 << rank]));
}

/** The levels that the parts have; any of them, where a part has a name that is none. */
export function levelsIn(parts: readonly Part[], bits: ReadonlyMap<string, number>): number {
  let seen = 0;
  for (let index = 0; index < parts.length; index += 1) seen |= bits.get((parts[index] as Part).name) ?? ALL;
  return seen;
}

/** The stretches of a value outside the parts of the levels shown; `undefined` where it has no such part. */
export function outside(
  value: string,
  parts: readonly Part[],
  bits: ReadonlyMap<string, number>,
  shown: number,
): readonly Span[] | undefined {
  const spans: Span[] = [];
  let edge = -1;
  let isHiding = false;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (((bits.get(part.name) ?? 0) & shown) === 0) {
      isHiding = true;
      continue;
    }
    const start = Math.max(edge, 0);
    if (part.start > start && (isHiding || holdsMore(value, start, part.start))) spans.push({ start, end: part.start });
    edge = part.end;
    isHiding = false;
  }
  if (edge < 0) return undefined;
  if (isHiding || holdsMore(value, edge, value.length)) spans.push({ start: edge, end: value.length });
  return spans;
}

/** Whether there is more between two offsets than separators. */
export function holdsMore(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const code = value.codePointAt(at) as number;
    if (!isSeparator(code)) return true;
    at += code > 0xffff ? 2 : 1;
  }
  return false;
}
