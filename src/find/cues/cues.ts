/**
 * Names that the words around them prove: a role or a verb before them, a title or a verb behind, a list, a dot, a number
 * beside. A surname with a title (陈先生) is no name. One look-up a unit says where to look closer; from there a reading goes a
 * bounded way.
 */
import { kinWords } from '../../data/name-cues.ts';
import { CUE } from '../layout.ts';
import type { Search } from '../search.ts';
import { addSpan } from '../search.ts';
import { CLASSES, COMPOUND, FOLLOWS, LEADS, MARK, TRAILS } from './characters.ts';
import { dottedEnd, dottedStart, isForeign } from './dotted.ts';
import { isVerb, mayEnd, titleEnd } from './ends.ts';
import { leadAt } from './leads.ts';
import { lineAt } from './lines.ts';
import { marksEnd, maskedStart } from './masked.ts';
import { namesBesideNumbers } from './numbers-near.ts';
import { prove } from './proven.ts';
import { RARE_UNITS, rareAt } from './rare.ts';
import { bracketAt, compoundAt, kinAt, latinTitleAt, listAt, othersAt, sexAt, titleAt, verbAt } from './trails.ts';

/** What a sign or a character by itself is looked at as. */
const NOTHING = 0;
const DOTTED = 1;
const LINE = 2;
const BRACKET = 3;
const ENUMERATION = 4;
const OTHERS = 5;
const SEX = 6;
const SAYING = 7;
const CROSS = 8;
const RARE = 9;
const LATIN = 10;
const KIN = 11;

const SIGNS: readonly (readonly [characters: string, sort: number])[] = [
  [kinWords, KIN],
  ['MDP', LATIN],
  ['·', DOTTED],
  ['\n', LINE],
  ['(', BRACKET],
  ['、', ENUMERATION],
  ['等', OTHERS],
  ['男女', SEX],
  ['说称诉', SAYING],
  ['Xx', CROSS],
];

const SORTS: Uint8Array = /* @__PURE__ */ buildSorts();

function buildSorts(): Uint8Array {
  const sorts = new Uint8Array(0x10000);
  for (const [first, last] of RARE_UNITS) sorts.fill(RARE, first, last + 1);
  for (const [characters, sort] of SIGNS) {
    for (let at = 0; at < characters.length; at += 1) sorts[characters.charCodeAt(at)] = sort;
  }
  return sorts;
}

export function cues(search: Search): void {
  const { units, classes } = search;
  const { length } = search.text;
  lineAt(search, 0);
  for (let at = 0; at < length; at += 1) {
    if (((classes[at] as number) & CUE) === 0) continue;
    const unit = units[at] as number;
    const seen = CLASSES[unit] as number;
    if ((seen & TRAILS) !== 0) trailAt(search, at, unit, seen);
    if ((seen & LEADS) !== 0) leadAt(search, at);
  }
  namesBesideNumbers(search);
}

/** A word or a sign behind a name begins at an offset. */
function trailAt(search: Search, at: number, unit: number, seen: number): void {
  if ((seen & MARK) !== 0) {
    maskedAt(search, at);
    return;
  }
  if ((seen & FOLLOWS) !== 0 && mayEnd(search, at)) {
    if (isVerb(search, at)) {
      verbAt(search, at);
      return;
    }
    if (titleEnd(search, at) > 0) {
      titleAt(search, at);
      return;
    }
  }
  if ((seen & COMPOUND) !== 0) compoundAt(search, at);
  const sort = SORTS[unit] as number;
  if (sort !== NOTHING) signAt(search, at, sort);
}

function signAt(search: Search, at: number, sort: number): void {
  switch (sort) {
    case DOTTED:
      dotAt(search, at);
      break;
    case LINE:
      lineAt(search, at + 1);
      break;
    case BRACKET:
      bracketAt(search, at);
      break;
    case ENUMERATION:
      listAt(search, at);
      break;
    case OTHERS:
      othersAt(search, at);
      break;
    case SEX:
      sexAt(search, at);
      break;
    case SAYING:
      verbAt(search, at);
      break;
    case CROSS:
      maskedAt(search, at);
      break;
    case RARE:
      rareAt(search, at);
      break;
    case LATIN:
      latinTitleAt(search, at);
      break;
    case KIN:
      kinAt(search, at);
  }
}

function dotAt(search: Search, at: number): void {
  if (search.taken[at] !== 0) return;
  const start = dottedStart(search, at);
  if (start === at) return;
  const end = dottedEnd(search, at);
  if (end > at && isForeign(search.units, start, end)) prove(search, start, end);
}

function maskedAt(search: Search, at: number): void {
  if (search.taken[at] !== 0) return;
  const start = maskedStart(search, at);
  const end = start < 0 ? 0 : marksEnd(search, at);
  if (end > at) addSpan(search, { kind: 'person-name', start, end, by: 'cue' });
}
