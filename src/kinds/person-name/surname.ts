/**
 * How many characters of a name are its surname. Two characters are always one and one. Of three, two are a compound
 * surname that the table knows, unless the first alone is more than a thousand times as common (张简: 张 and a given name of
 * two). Of four: a compound surname; none in a Tibetan name; two common surnames, of both parents or of husband and wife
 * (王陈美玉, 陈方安生); else one. Of five: two surnames of which one is compound (王欧阳美玉), or one of three characters.
 *
 * @source surnames: src/data/surnames.ts; shares of lengths: 公安部, 二〇二〇年全国姓名报告
 */
import { compoundSurnames, singleSurnames } from '../../data/surnames.ts';
import { tibetanElements } from '../../data/tibetan-names.ts';
import { foldOf } from '../../text/fold.ts';
import { unitAt } from '../../text/unit-at.ts';
import { COMMON, classAt, MARK, SURNAME, sortAt } from './characters.ts';

/** Names longer than this are not told into surname and given name. */
export const LONGEST_TOLD = 5;

/** A given name begins with the second character of a compound surname in one of so many names, at most. */
const SECOND_IN = 1000;

/** Two Han of the basic block, folded or not, as one small number, so that no text is cut out for a look-up. */
export function pairAt(text: string, at: number): number {
  return (foldOf(unitAt(text, at)) - 0x4e00) * 0x5200 + foldOf(unitAt(text, at + 1)) - 0x4e00;
}

/** What a pair is, in bits: a surname; one even before a single character; the first two of a longer one. */
const COMPOUND = 1;
const EVEN_OF_THREE = 2;
const OPENS_LONG = 4;

function buildPairs(): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const mark = (text: string, bits: number): void => {
    pairs.set(pairAt(text, 0), (pairs.get(pairAt(text, 0)) ?? 0) | bits);
  };
  for (const [surname, weight] of compoundSurnames) {
    const isOften = weight * SECOND_IN >= (singleSurnames.get(surname.charAt(0)) ?? 0);
    if (surname.length > 2) mark(surname, OPENS_LONG);
    else mark(surname, isOften ? COMPOUND | EVEN_OF_THREE : COMPOUND);
  }
  return pairs;
}

const PAIRS: ReadonlyMap<number, number> = /* @__PURE__ */ buildPairs();
const LONGEST_SURNAME = 3;

function pairBits(units: string, at: number): number {
  return PAIRS.get(pairAt(units, at)) ?? 0;
}

/** @param units the first unit of each character, folded */
export function surnameLength(units: string): number {
  switch (units.length) {
    case 2:
      return 1;
    case 3:
      return isCompoundOfThree(units) ? 2 : 1;
    case 4:
      return ofFour(units);
    case LONGEST_TOLD:
      return ofFive(units);
    default:
      return 0;
  }
}

/** Whether two of three are a compound surname. @param units as `surnameLength` has them, or not folded */
export function isCompoundOfThree(units: string): boolean {
  return (pairBits(units, 0) & EVEN_OF_THREE) !== 0;
}

function ofFour(units: string): number {
  const bits = pairBits(units, 0);
  if ((bits & OPENS_LONG) !== 0 && isLongSurname(units)) return LONGEST_SURNAME;
  if ((bits & COMPOUND) !== 0) return 2;
  if (tibetanElements.has(units.slice(0, 2)) && tibetanElements.has(units.slice(2))) return 0;
  if (isCommon(units, 0) && isCommon(units, 1)) return 2;
  return (classAt(units, 0) & SURNAME) === 0 ? 0 : 1;
}

function ofFive(units: string): number {
  const bits = pairBits(units, 0);
  if ((bits & OPENS_LONG) !== 0 && isLongSurname(units)) return LONGEST_SURNAME;
  const isDouble =
    (bits & COMPOUND) !== 0 ? isCommon(units, 2) : isCommon(units, 0) && (pairBits(units, 1) & COMPOUND) !== 0;
  return isDouble ? LONGEST_SURNAME : 0;
}

function isLongSurname(units: string): boolean {
  return compoundSurnames.has(units.slice(0, LONGEST_SURNAME));
}

function isCommon(units: string, at: number): boolean {
  return (classAt(units, at) & COMMON) !== 0;
}

/** Whether a surname begins here, or a mark that hides one. */
export function beginsName(text: string, at: number): boolean {
  return (classAt(text, at) & SURNAME) !== 0 || sortAt(text, at) === MARK;
}

/** Whether a text, folded, is a surname and nothing else. */
export function isSurname(text: string): boolean {
  return singleSurnames.has(text) || compoundSurnames.has(text);
}
