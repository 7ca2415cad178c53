/**
 * A value as masks see it: its parts, and its counted characters. Counted are grapheme clusters that are neither
 * separators nor in a part that the kind sets aside (a country code, a title); in a solid part (the local part of
 * an email) separators count too. Position p of a rule is counted character p - 1. Offsets are UTF-16 units.
 */
import type { Kind, Part, Reading } from '../kinds/kind.ts';
import { boundaries, isSeparator } from '../text/characters.ts';
import { JOINS, MARKS_HIDDEN, SEPARATES, unitsIn } from '../text/units.ts';

export interface View {
  readonly value: string;
  readonly reading: Reading;
  /** Number of counted characters; `starts` and `ends` may be longer. */
  readonly count: number;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Every unit of the value is a counted character. */
  readonly even: boolean;
  /** Mask marks of any kind may be in the value: those of every kind are, or those of its own. */
  readonly mayHoldMarks: boolean;
}

/** Values up to this length that are all plain, counted characters share these offsets. */
const SHARED = 256;
const EACH_START: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index);
const EACH_END: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index + 1);

export function viewOf(value: string, kind: Kind, reading: Reading): View {
  const aside = kind.aside === undefined ? undefined : partsNamed(reading.parts, kind.aside);
  const solid = kind.solid === undefined ? undefined : partsNamed(reading.parts, kind.solid);
  const units = unitsIn(value);
  const mayHoldMarks = (units & MARKS_HIDDEN) !== 0 || kind.marks !== undefined;
  const isEven = (units & (JOINS | SEPARATES)) === 0 && aside === undefined && solid === undefined;
  if (isEven && value.length <= SHARED) {
    return { value, reading, count: value.length, starts: EACH_START, ends: EACH_END, even: true, mayHoldMarks };
  }
  const edges = (units & JOINS) === 0 ? undefined : boundaries(value);
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
  return { value, reading, count: starts.length, starts, ends, even: false, mayHoldMarks };
}

/** The spans of the parts with these names; `undefined` where there is none. */
function partsNamed(parts: readonly Part[], names: readonly string[]): readonly Part[] | undefined {
  let named: Part[] | undefined;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (!names.includes(part.name)) continue;
    if (named === undefined) named = [part];
    else named.push(part);
  }
  return named;
}

function isInside(parts: readonly Part[], offset: number): boolean {
  for (let index = 0; index < parts.length; index += 1) {
    const { start, end } = parts[index] as Part;
    if (offset >= start && offset < end) return true;
  }
  return false;
}
