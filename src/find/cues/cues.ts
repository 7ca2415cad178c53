/**
 * Names that the words around them prove: a role or a verb before them, a title or a verb behind, a list, a dot, a number
 * beside. A surname with a title (陈先生) is no name. One look-up a unit says where to look closer; from there a reading goes a
 * bounded way.
 */
import { kinWords } from '../../data/name-cues.ts';
import type { Search } from '../search.ts';
import { addSpan } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CAPITAL, CLASSES, COMPOUND, DOT, FOLLOWS, LEADS, MARK, TRAILS } from './characters.ts';
import { dottedEnd, dottedStart, isForeign } from './dotted.ts';
import { isVerb, titleEnd } from './ends.ts';
import { leadAt } from './leads.ts';
import { lineAt } from './lines.ts';
import { marksEnd, maskedStart } from './masked.ts';
import { namesBesideNumbers } from './numbers-near.ts';
import { prove } from './proven.ts';
import { isRare, rareAt } from './rare.ts';
import { bracketAt, compoundAt, kinAt, latinTitleAt, listAt, othersAt, sexAt, titleAt, verbAt } from './trails.ts';

const LINE_END = 0x0a;
const BRACKET = 0x28;
const ENUMERATION = 0x3001;
const OTHERS = 0x7b49;
const MALE = 0x7537;
const FEMALE = 0x5973;
const SAYS = 0x8bf4;
const STATES = 0x79f0;
const SUES = 0x8bc9;
const CAPITAL_X = 0x58;
const SMALL_X = 0x78;
const KIN: UnitSet = /* @__PURE__ */ unitsOf(kinWords);

export function cues(search: Search): void {
  const { units } = search;
  const { length } = search.text;
  lineAt(search, 0);
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    const seen = CLASSES[unit] as number;
    if ((seen & (LEADS | TRAILS)) === 0) continue;
    if ((seen & TRAILS) !== 0) trailAt(search, at, unit, seen);
    if ((seen & LEADS) !== 0) leadAt(search, at);
  }
  namesBesideNumbers(search);
}

/** A word or a sign behind a name begins at an offset. */
function trailAt(search: Search, at: number, unit: number, seen: number): void {
  if ((seen & MARK) !== 0) maskedAt(search, at);
  else if ((seen & FOLLOWS) === 0) signAt(search, at, unit);
  else if (isVerb(search, at)) verbAt(search, at);
  else if (titleEnd(search, at) > 0) titleAt(search, at);
  else signAt(search, at, unit);
}

function signAt(search: Search, at: number, unit: number): void {
  switch (unit) {
    case DOT:
      dotAt(search, at);
      break;
    case LINE_END:
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
    case MALE:
    case FEMALE:
      sexAt(search, at);
      break;
    case SAYS:
    case STATES:
    case SUES:
      verbAt(search, at);
      break;
    case CAPITAL_X:
    case SMALL_X:
      maskedAt(search, at);
      break;
    default:
      if (isRare(unit)) rareAt(search, at);
      else if (((CLASSES[unit] as number) & CAPITAL) !== 0) latinTitleAt(search, at);
      if (((CLASSES[unit] as number) & COMPOUND) !== 0) compoundAt(search, at);
      if (isIn(KIN, unit)) kinAt(search, at);
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
