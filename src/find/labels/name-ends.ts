/**
 * Where a name ends that a label with a colon opens, by what stands behind it. A Han name has a surname and up to two
 * characters more (three, where the second is a surname too), and then something that no name holds: a sign, a digit, a
 * title, a label, an address, a word of a sentence. Names with a dot go on behind it. All give 0 where no name can be told.
 */
import { compoundSurnames } from '../../data/surnames.ts';
import {
  CLOSES,
  COMMON,
  classAt,
  DOT,
  HAN,
  LETTER,
  MARK,
  OPENS,
  STAND_IN,
  SURNAME,
  sortAt,
  sortIn,
} from '../../kinds/person-name/characters.ts';
import { organisation } from '../../kinds/organisation.ts';
import type { Search } from '../search.ts';
import { nameAt } from '../cues/name-at.ts';
import { CLOSED, holds, holdsAny, IS_KNOWN, offsetOf } from '../cues/reading.ts';
import type { LabelIndex } from './label-index.ts';
import { isLabelAhead } from './label-words.ts';
import { titleEnd } from './name-words.ts';
import { beginsRegion } from './regions.ts';
import { DIGIT, isAny } from './units.ts';

const LONGEST = 4;
const LONGEST_GROUP = 8;
const MOST_GROUPS = 6;
/** Digits that tell hidden names apart: 张某1. */
const MOST_DIGITS = 2;

/** Han, what stands for one, or what hides one. */
export function isNameUnit(folded: string, at: number): boolean {
  const sort = sortAt(folded, at);
  return sort === HAN || sort === STAND_IN || sort === MARK;
}

/** Behind the name units at an offset, `LONGEST_GROUP` of them at most. */
export function groupEnd(folded: string, at: number, limit: number): number {
  const most = Math.min(limit, at + LONGEST_GROUP);
  let end = at;
  while (end < most && isNameUnit(folded, end)) end += 1;
  return end;
}

function surnameLengthAt(folded: string, at: number): number {
  const first = classAt(folded, at);
  if ((first & OPENS) !== 0 && compoundSurnames.has(folded.slice(at, at + 2))) return 2;
  return (first & SURNAME) !== 0 || sortIn(first) === MARK ? 1 : 0;
}

/** Whether a label or an address begins there, so that a name is over. */
function isWordAhead(search: Search, index: LabelIndex, at: number): boolean {
  const { folded } = search;
  return isLabelAhead(search, index, at) || beginsRegion(folded, at);
}

/** A name where a label says that one stands: by a surname, or by its dots. */
export function toldNameEnd(search: Search, index: LabelIndex, at: number, limit: number): number {
  const { folded } = search;
  if (!isNameUnit(folded, at)) return 0;
  const dotted = dottedEnd(folded, at, limit);
  if (dotted > 0) return dotted;
  const surname = surnameLengthAt(folded, at);
  if (surname === 0) return 0;
  const end = surnamedEnd(search, index, at, limit, surname);
  if (end === 0 || (end - at > surname + 1 && isOrganisation(folded, at, end))) return 0;
  return withDigits(search, end, limit);
}

/** By its last character first, which most names do not have. */
function isOrganisation(folded: string, start: number, end: number): boolean {
  return (classAt(folded, end - 1) & CLOSES) !== 0 && organisation.parse(folded.slice(start, end)) !== undefined;
}

function surnamedEnd(search: Search, index: LabelIndex, at: number, limit: number, surname: number): number {
  const { folded } = search;
  const titled = titleEnd(folded, at + surname);
  if (titled > at + surname && titled <= limit) return titled;
  const group = groupEnd(folded, at, limit);
  const most = Math.min(group - at, LONGEST);
  for (let length = surname + 1; length <= surname + 2; length += 1) {
    if (at + length < group && titleEnd(folded, at + length) > at + length) return at + length;
  }
  if (group - at > LONGEST) {
    const reading = nameAt(search, at);
    if (holds(reading, IS_KNOWN) && holdsAny(reading, CLOSED)) return Math.min(offsetOf(reading), limit);
  }
  for (let length = surname + 1; length <= most; length += 1) {
    const isUsual = length <= surname + 2 || isUsualFour(folded, at);
    if (isUsual && at + length < group && isWordAhead(search, index, at + length)) return at + length;
  }
  for (let length = most; length > surname; length -= 1) {
    const isUsual = length <= surname + 2 || isUsualFour(folded, at) || hasMark(folded, at, at + length);
    if (isUsual && (at + length >= limit || !isNameUnit(folded, at + length))) return at + length;
  }
  return 0;
}

/** Two surnames before a given name: 陈方安生. */
function isUsualFour(folded: string, at: number): boolean {
  return (classAt(folded, at) & classAt(folded, at + 1) & COMMON) !== 0;
}

function hasMark(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (sortAt(folded, at) === MARK) return true;
  return false;
}

function withDigits({ folded, units }: Search, end: number, limit: number): number {
  if (folded.charAt(end - 1) !== '某') return end;
  let last = end;
  while (last < limit && last - end <= MOST_DIGITS && isAny(units, last, DIGIT)) last += 1;
  return last - end <= MOST_DIGITS ? last : end;
}

/** In the last of several groups, a word that no name holds. */
const BEHIND_DOTTED = '诉与和及因的系是在于将应未';

/** 买买提·艾合买提: Han on both sides of each dot. */
function dottedEnd(folded: string, at: number, limit: number): number {
  let end = groupEnd(folded, at, limit);
  let groups = 1;
  while (groups < MOST_GROUPS && end + 1 < limit && sortAt(folded, end) === DOT && folded.charAt(end) !== '。') {
    const next = groupEnd(folded, end + 1, limit);
    if (next === end + 1) break;
    groups += 1;
    at = end + 1;
    end = next;
  }
  if (groups < 2) return 0;
  for (let cut = at + 1; cut < end; cut += 1) if (BEHIND_DOTTED.includes(folded.charAt(cut))) return cut;
  return end;
}

const SHORTEST_LATIN = 2;
const MOST_WORDS = 5;
const FEW_WORDS = 3;
/** Words of sentences and of empty fields. */
const LATIN_PROSE =
  ' a an the and or of to is are be not no none nil na n/a please call contact see above below same unknown your you we our as for in on at ';

/** A name in letters: John Smith, CHAN Tai Man, O'Neil. */
export function latinNameEnd(folded: string, at: number, limit: number): number {
  let end = at;
  let words = 0;
  let areAllCapital = true;
  for (let next = at; next < limit; ) {
    const start = next;
    while (next < limit && isOfWord(folded, next)) next += 1;
    if (next === start || words === MOST_WORDS) break;
    const word = folded.slice(start, next).toLowerCase();
    if (LATIN_PROSE.includes(` ${word} `)) return 0;
    if (folded.charAt(start) === folded.charAt(start).toLowerCase()) areAllCapital = false;
    words += 1;
    end = next;
    if (folded.charAt(next) === ',' && folded.charAt(next + 1) === ' ') next += 1;
    if (folded.charAt(next) === ' ') next += 1;
  }
  if (end - at < SHORTEST_LATIN || (words > FEW_WORDS && !areAllCapital)) return 0;
  return end;
}

function isOfWord(folded: string, at: number): boolean {
  return sortAt(folded, at) === LETTER || ".'’-*".includes(folded.charAt(at));
}
