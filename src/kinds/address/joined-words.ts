/**
 * How a level word and those that follow it at once make one longer name: 体育馆路|街道 is a 街道, 中关村|南大街 a road, 公园|小区 a
 * compound. Two words are one name where the second would have none of its own, unless it can do without: 城关镇|大街.
 */
import {
  ALPHANUMERIC,
  BEFORE_ROAD,
  DIGIT,
  MARK,
  NAME_WORD,
  NAME_WORD_SECOND,
  NUMERAL,
  ROAD_SIDE,
  SIDE,
} from './characters.ts';
import { roadWordAt } from './regions.ts';
import { ORDINAL, ROAD, SECTION, TOWN } from './units.ts';
import { isOpen, nameWordAt, NO_WORD, ROAD_WORD, Role, roleOf, Trait, type Word, wordLength } from './words.ts';
import { type AddressText, bitsAt, classAt, isNameLike, unitAt } from './text.ts';

/** Characters in the longest name of a level, marks not counted: the longest township has 24. */
export const LONGEST_NAME = 24;

interface Found {
  word: Word;
  /** Where the word begins; 0 where it has a side before it and is none of 路. */
  at: number;
  end: number;
}

/** To be read at once: the next one is written in its place. */
export type Joined = Readonly<Found>;

const JOINED: Found = { word: NO_WORD, at: 0, end: 0 };

function joinedAs(word: Word, at: number, end: number): Joined {
  JOINED.word = word;
  JOINED.at = at;
  JOINED.end = end;
  return JOINED;
}

/** Whether what stands behind a word may lengthen its name. */
export function goesOn(text: AddressText, end: number): boolean {
  return (bitsAt(text, end) & (NAME_WORD | NAME_WORD_SECOND | BEFORE_ROAD | SIDE)) !== 0;
}

/** The word at `at` of a name that starts at `start`, or the last of those that lengthen the name; 坝|镇镇 is one. */
export function longestName(text: AddressText, first: Word, start: number, at: number): Joined {
  let word = first;
  let wordAt = at;
  let end = at + wordLength(word);
  if (!goesOn(text, end)) return joinedAs(word, at, end);
  const overlapping = wordLength(word) > 1 ? nameWordAt(text, end - 1) : NO_WORD;
  if (wordLength(overlapping) > 1 && !isOpen(overlapping)) {
    if (roleOf(overlapping) === Role.subdistrict || roleOf(overlapping) === Role.village) {
      word = overlapping;
      wordAt = end - 1;
      end += wordLength(word) - 1;
    }
  }
  for (let next = joined(text, word, end); next !== undefined; next = joined(text, word, end)) {
    if (next.end - start > 2 * LONGEST_NAME) break;
    word = next.word;
    wordAt = next.at;
    end = next.end;
  }
  if (end - start === 2 && unitAt(text, end) === TOWN && unitAt(text, end - 1) === TOWN && wordLength(word) === 1)
    end += 1;
  return joinedAs(word, wordAt, end);
}

/** The word that makes a longer name of one that ended at `end`: 体育馆路|街道, 中关村|南大街. */
function joined(text: AddressText, word: Word, end: number): Joined | undefined {
  const next = nameWordAt(text, end);
  if (next !== NO_WORD && joins(text, word, next, end)) return joinedAs(next, end, end + wordLength(next));
  const role = roleOf(word);
  if ((role === Role.road || role === Role.lane) && (classAt(text, end) & SIDE) !== 0) {
    const village = nameWordAt(text, end + 1);
    if (roleOf(village) !== Role.village || isOpen(village)) return undefined;
    return joinedAs(village, end + 1, end + 1 + wordLength(village));
  }
  if (!joinsRoads(word)) return undefined;
  const road = roadWordAt(text, end);
  return road === 0 ? undefined : joinedAs(ROAD_WORD, unitAt(text, road - 1) === ROAD ? road - 1 : 0, road);
}

/** Whether a side and a road's word lengthen the name: 中关村|南大街, 公园|东路. */
function joinsRoads(word: Word): boolean {
  const role = roleOf(word);
  if (role === Role.village) return (word & Trait.village) !== 0 || isOpen(word);
  return role === Role.compound || role === Role.city || role === Role.district || role === Role.county;
}

/** @param end where the word ends and the next begins */
function joins(text: AddressText, word: Word, next: Word, end: number): boolean {
  const from = roleOf(word);
  const goesOn = isOpen(word) || (word & Trait.village) !== 0;
  const to = roleOf(next);
  if (to !== Role.subdistrict && to !== Role.village && to !== Role.road && to !== Role.lane && to !== Role.compound)
    return false;
  if (from === Role.group) return false;
  if (from === Role.village && to === Role.village) return !isOpen(next) || goesOn;
  if (isOpen(next)) return false;
  if (from === Role.village) return goesOn;
  if (from === Role.compound || from === Role.building) return true;
  if (to === Role.compound) return false;
  if (from === Role.road || from === Role.lane) return true;
  if (from === Role.subdistrict && (word & Trait.joiningTown) === 0) return false;
  if (from === Role.subdistrict && to === Role.subdistrict) return !isRepeated(text, word, next, end);
  if ((from === Role.subdistrict || from === Role.zone) && (next & Trait.mainRoad) !== 0) return false;
  return wordLength(next) > 1 || !isNameLike(text, end + wordLength(next));
}

/** 镇|镇. */
function isRepeated(text: AddressText, word: Word, next: Word, end: number): boolean {
  const length = wordLength(word);
  let same = 0;
  while (same < length && unitAt(text, end - length + same) === unitAt(text, end + same)) same += 1;
  return same === length && length === wordLength(next);
}

/** Of a section's number, in characters. */
const LONGEST_SECTION = 4;

/** Before the number of a house: 广州大道中甲3号. */
const BEFORE_HOUSE = '甲乙丙丁戊己临附新老旧';

function isHouse(text: AddressText, at: number): boolean {
  return BEFORE_HOUSE.includes(text.string.charAt(at)) && (classAt(text, at + 1) & (DIGIT | MARK)) !== 0;
}

/** Where a road ends with what belongs to it: 文心路|二段, 广州大道|中, 一环路|南四段. */
export function roadEnd(text: AddressText, end: number): number {
  let at = end;
  const hasSide = (bitsAt(text, at) & ROAD_SIDE) !== 0;
  if (hasSide) at += 1;
  let section = at;
  if (unitAt(text, section) === ORDINAL) section += 1;
  while (section - at < LONGEST_SECTION && (classAt(text, section) & (ALPHANUMERIC | NUMERAL | MARK)) !== 0)
    section += 1;
  if (section > end && unitAt(text, section) === SECTION) return section + 1;
  return hasSide && (!isNameLike(text, at) || isHouse(text, at)) ? at : end;
}
