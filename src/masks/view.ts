/**
 * A value as masks see it: its parts, and its counted characters. Counted are grapheme clusters that are neither
 * separators nor in a part that the kind sets aside (a country code, a title); in a solid part (the local part of
 * an email) separators count too. Position p of a rule is counted character p - 1. Offsets are UTF-16 units.
 */
import type { Kind, Part, Reading } from '../kinds/kind.ts';
import { boundaries, isPlain, isSeparator } from '../text/characters.ts';

export interface View {
  readonly value: string;
  readonly reading: Reading;
  /** Number of counted characters; `starts` and `ends` may be longer. */
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Every unit of the value is a counted character. */
  readonly even: boolean;
}

/** Values up to this length that are all plain, counted characters share these offsets. */
const SHARED = 256;
const EACH_START: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index);
const EACH_END: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index + 1);

export function viewOf(value: string, kind: Kind, reading: Reading): View {
  const aside = kind.aside === undefined ? undefined : partsNamed(reading.parts, kind.aside);
  const solid = kind.solid === undefined ? undefined : partsNamed(reading.parts, kind.solid);
  const plain = isPlain(value);
  if (plain && aside === undefined && solid === undefined && value.length <= SHARED && !holdsSeparator(value)) {
    return { value, reading, count: value.length, starts: EACH_START, ends: EACH_END, even: true };
  }
  const edges = plain ? undefined : boundaries(value);
  const starts: number[] = [];
  const ends: number[] = [];
  const count = edges === undefined ? value.length : edges.length - 1;
  for (let index = 0; index < count; index += 1) {
    const start = edges?.[index] ?? index;
    if (aside !== undefined && isInside(aside, start)) continue;
    if (isSeparator(value.codePointAt(start) ?? 0) && (solid === undefined || !isInside(solid, start))) continue;
    starts.push(start);
    ends.push(edges?.[index + 1] ?? index + 1);
  }
  return { value, reading, count: starts.length, starts, ends, even: false };
}

/** The spans of the parts with these names; `undefined` where there is none. */
function partsNamed(parts: readonly Part[], names: readonly string[]): readonly Part[] | undefined {
  const named = parts.filter((part) => names.includes(part.name));
  return named.length === 0 ? undefined : named;
}

function isInside(parts: readonly Part[], offset: number): boolean {
  return parts.some((part) => offset >= part.start && offset < part.end);
}

function holdsSeparator(value: string): boolean {
  for (let index = 0; index < value.length; index += 1) if (isSeparator(value.charCodeAt(index))) return true;
  return false;
}
