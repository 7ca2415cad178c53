/**
 * A value as masks see it: its parts, and its counted characters. Counted are grapheme clusters that are neither
 * separators nor in a part that the kind sets aside (a country code, a title); in a solid part (the local part of
 * an email) separators count too. Position p of a rule is counted character p - 1. Offsets are UTF-16 units.
 */
import type { Kind, Part, Reading } from '../kinds/kind.ts';
import { boundaries, isSeparator } from '../text/characters.ts';
import type { Span } from './mask.ts';
import { JOINS, MARKS_HIDDEN, SEPARATES, unitsIn } from '../text/units.ts';

/** Counted characters, half-open. */
export interface Counted {
  readonly count: number;
  /** `starts` and `ends` may be longer than `count`. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What a kind says of its characters. */
type Traits = Pick<Kind, 'aside' | 'solid' | 'marks'>;

export interface View {
  readonly value: string;
  readonly reading: Reading;
  readonly kind: Traits;
  /** Every unit of the value is a counted character. */
  readonly even: boolean;
  /** Units of the value may belong to a character of several. */
  readonly joins: boolean;
  /** A mask mark may be in the value. */
  readonly mayHoldMarks: boolean;
  /** The answer of `charactersOf`, once it was asked: masks by parts need none. */
  counted: Counted | undefined;
}

export function viewOf(value: string, kind: Traits, reading: Reading): View {
  const units = unitsIn(value);
  const even =
    (units & (JOINS | SEPARATES)) === 0 &&
    (kind.aside === undefined || partsNamed(reading.parts, kind.aside) === undefined) &&
    (kind.solid === undefined || partsNamed(reading.parts, kind.solid) === undefined);
  const mayHoldMarks = (units & MARKS_HIDDEN) !== 0 || holdsOwnMark(value, kind);
  return { value, reading, kind, even, joins: (units & JOINS) !== 0, mayHoldMarks, counted: undefined };
}

/** Whether it holds a mark that its kind alone knows. */
export function holdsOwnMark(value: string, { marks }: Traits): boolean {
  if (marks === undefined) return false;
  for (let index = 0; index < marks.length; index += 1) if (value.includes(marks.charAt(index))) return true;
  return false;
}

/** Values up to this length whose units are all counted characters share these offsets. */
const SHARED = 256;
const EACH_START: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index);
const EACH_END: readonly number[] = /* @__PURE__ */ Array.from({ length: SHARED }, (_, index) => index + 1);

export function charactersOf(view: View): Counted {
  view.counted ??= count(view);
  return view.counted;
}

function count({ value, reading, kind, even, joins }: View): Counted {
  if (even && value.length <= SHARED) return { count: value.length, starts: EACH_START, ends: EACH_END };
  const aside = kind.aside === undefined ? undefined : partsNamed(reading.parts, kind.aside);
  const solid = kind.solid === undefined ? undefined : partsNamed(reading.parts, kind.solid);
  const edges = joins ? boundaries(value) : undefined;
  const starts: number[] = [];
  const ends: number[] = [];
  const characters = edges === undefined ? value.length : edges.length - 1;
  for (let index = 0; index < characters; index += 1) {
    const start = edges?.[index] ?? index;
    if (aside !== undefined && isInside(aside, start)) continue;
    if (isSeparator(value.codePointAt(start) ?? 0) && (solid === undefined || !isInside(solid, start))) continue;
    starts.push(start);
    ends.push(edges?.[index + 1] ?? index + 1);
  }
  return { count: starts.length, starts, ends };
}

/** The spans without the parts that the kind sets aside, which stay where they stand between hidden characters. */
export function besideAside({ reading, kind, even }: View, spans: readonly Span[]): readonly Span[] {
  if (even || kind.aside === undefined) return spans;
  const aside = partsNamed(reading.parts, kind.aside);
  if (aside === undefined) return spans;
  const beside: Span[] = [];
  for (const { start, end } of spans) {
    let from = start;
    for (const part of aside) {
      if (part.end <= from || part.start >= end) continue;
      if (part.start > from) beside.push({ start: from, end: part.start });
      from = part.end;
    }
    if (from < end) beside.push({ start: from, end });
  }
  return beside;
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
