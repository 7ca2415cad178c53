/**
 * Names with a dot: 阿卜杜拉·买买提江, 约翰·史密斯, J·K·罗琳. Read to both sides of the first dot over what writes sounds; a brand, a
 * housing estate, a title with a dot (碧桂园·凤凰城) is none. What is masked on a side belongs to it.
 *
 *     dotted = side ("·" side)+        side = sound{2,} | letter+ | mark+
 */
import type { Search } from '../search.ts';
import { CLASSES, DOT, HAN, LETTER, MARK, SOUND, STOP, TURN } from './characters.ts';
import { endAt, GOES_ON } from './ends.ts';

/** 家, behind a name: whose house or shop it is. */
const HOUSE = 0x5bb6;
/** Of one side. */
const MOST = 9;
const MOST_SIDES = 5;
/** Of the characters that are no sounds on both sides together, for one that is. */
const SHARE = 3;

/** Behind the dotted name whose first dot stands at an offset; 0: there is none. Where it begins is `dottedStart`. */
export function dottedEnd(search: Search, dot: number): number {
  const { units } = search;
  let end = dot;
  for (let side = 0; side < MOST_SIDES && units[end] === DOT; side += 1) {
    const next = sideEnd(search, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end === dot ? 0 : end;
}

/** Where the side before a dot begins; the dot itself where none stands there. */
export function dottedStart({ units, taken }: Search, dot: number): number {
  let start = dot;
  const sort = sortOf(units[dot - 1] as number);
  while (start > 0 && dot - start < MOST && sort !== 0 && taken[start - 1] === 0) {
    const unit = units[start - 1] as number;
    const seen = CLASSES[unit] as number;
    if (sort === HAN ? (seen & (SOUND | MARK)) === 0 : sortOf(unit) !== sort && (seen & SOUND) === 0) break;
    start -= 1;
  }
  return start;
}

function sortOf(unit: number): number {
  const seen = CLASSES[unit] as number;
  return (seen & HAN) !== 0 ? HAN : (seen & LETTER) !== 0 ? LETTER : (seen & MARK) !== 0 ? MARK : 0;
}

function sideEnd(search: Search, from: number): number {
  const { units, taken } = search;
  const sort = sortOf(units[from] as number);
  let end = from;
  while (sort !== 0 && end - from < MOST && taken[end] === 0) {
    const seen = CLASSES[units[end] as number] as number;
    // 不, 都 and 来 write sounds, and go on with a sentence.
    if ((seen & SOUND) !== 0 && (seen & (STOP | TURN)) !== 0 && !isSound(units[end + 1] as number)) break;
    if (sort === LETTER ? (seen & LETTER) === 0 : (seen & (SOUND | MARK)) === 0) {
      // One character that writes no sound may stand among them, or at the end.
      const isOne = sort === HAN && (seen & HAN) !== 0 && end > from && endAt(search, end) === GOES_ON;
      if (!isOne || units[end] === HOUSE || (!isSound(units[end + 1] as number) && endAt(search, end + 1) === GOES_ON))
        break;
    }
    if (end > from + 1 && sort === HAN && endAt(search, end) !== GOES_ON && (seen & SOUND) === 0) break;
    end += 1;
  }
  return end;
}

function isSound(unit: number): boolean {
  return ((CLASSES[unit] as number) & SOUND) !== 0;
}

/** Whether enough of it writes sounds: letters and marks stand for one each. */
export function isForeign(units: Uint16Array, start: number, end: number): boolean {
  let sounds = 0;
  let others = 0;
  for (let at = start; at < end; at += 1) {
    const seen = CLASSES[units[at] as number] as number;
    if ((seen & (SOUND | MARK | LETTER)) !== 0) sounds += 1;
    else if ((seen & HAN) !== 0) others += 1;
  }
  return sounds > 2 && sounds >= others * SHARE;
}
