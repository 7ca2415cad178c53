/**
 * Names that are masked already: 张某某, 张某1, 李*, 王○明, 欧阳**, 林○○, 张XX. They are found as what they are, so that what is done
 * stays done; 某 in 某公司 hides no name.
 */
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, COMMON, COMPOUND, HAN, KNOWN, MARK } from './characters.ts';
import { endAt, GOES_ON, SIGN, TURNS, WORD } from './ends.ts';
import { isCompound } from './surnames.ts';

const SOME = 0x67d0;
const CAPITAL_X = 0x58;
const SMALL_X = 0x78;
const MOST_MARKS = 3;
/** Behind 某: what it is some of. */
const THINGS: UnitSet = /* @__PURE__ */ unitsOf(
  '公司厂店地市区县镇村乡路街小单学医银种些个年月日天时人项部类处事物品国省校院局所',
);

/** Behind the marks that stand in the place of a given name, and behind the character that they leave; 0 where none stand. */
export function marksEnd(search: Search, at: number): number {
  const { units } = search;
  let end = at;
  while (end - at <= MOST_MARKS && isMark(units, at, end)) end += 1;
  const count = end - at;
  if (count === 0 || count > MOST_MARKS) return 0;
  const next = units[end] as number;
  const isLetter = isX(units[at] as number);
  if (isLetter && (count > 2 || isAlphanumeric(next))) return 0;
  if (units[end - 1] === SOME) {
    if (isIn(THINGS, next)) return 0;
    return numberEnd(units, end);
  }
  if (isDigit(next)) return 0;
  // The last character shows: 王○明.
  if (count === 1 && !isLetter && ((CLASSES[next] as number) & HAN) !== 0 && endAt(search, end) !== WORD) {
    const closing = endAt(search, end + 1);
    if (endAt(search, end) === TURNS ? closing === SIGN : closing !== GOES_ON) return end + 1;
  }
  return end;
}

function isMark(units: Uint16Array, first: number, at: number): boolean {
  const unit = units[at] as number;
  if (isX(unit)) return isX(units[first] as number);
  return ((CLASSES[unit] as number) & MARK) !== 0 && !isX(units[first] as number);
}

function isX(unit: number): boolean {
  return unit === CAPITAL_X || unit === SMALL_X;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isAlphanumeric(unit: number): boolean {
  return isDigit(unit) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** 张某1: the number that tells hidden names apart. */
function numberEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (end - at <= 2 && isDigit(units[end] as number)) end += 1;
  return end - at > 2 ? at : end;
}

/** The masked name whose first mark stands at an offset: where it begins, -1 where there is none. */
export function maskedStart({ units, taken }: Search, at: number): number {
  const before = CLASSES[units[at - 1] as number] as number;
  if (at === 0 || (before & HAN) === 0 || taken[at - 1] !== 0) return -1;
  if (at > 1 && ((CLASSES[units[at - 2] as number] as number) & COMPOUND) !== 0 && isCompound(units, at - 2))
    return at - 2;
  if ((before & COMMON) !== 0) return at - 1;
  const isFree = at === 1 || ((CLASSES[units[at - 2] as number] as number) & (HAN | MARK)) === 0;
  return isFree && (before & KNOWN) !== 0 ? at - 1 : -1;
}
