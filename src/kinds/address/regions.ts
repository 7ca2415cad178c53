/**
 * Reads one region (省, 地, 县) from the table at an offset of folded text: by its official name, by its name without the
 * ending (辽宁, 沈阳) or with one that it had before (增城市), by the short form of an autonomous one (恩施州), or with the
 * letter of its province before it (辽沈阳市). A bare name is a region only where it can be nothing else: 南京东路 is a road,
 * 北京大学 a school. A county's bare name, and a name that many places have (东区, 城区), count only behind the region that
 * they lie in.
 */
import { entryAt, lengthOf, nextAt, numberOf } from './book.ts';
import { BEFORE_ROAD, DIGIT, NUMERAL, SIDE } from './characters.ts';
import { COUNTY, type Level, NOTHING, PREFECTURE, PROVINCE } from './levels.ts';
import {
  codeOf,
  codeWithin,
  isBare,
  isBound,
  isOfficial,
  isWithin,
  LETTERS,
  levelOf,
  regionNames,
  XINJIANG,
} from './region-names.ts';
import { CORPS, DIVISION, FARM, ORDINAL, SOLDIER, TOWN, TOWNSHIP } from './units.ts';
import { isOpen, nameWordAt, NO_WORD, Role, roleOf, Trait, type Word, wordLength } from './words.ts';
import { type AddressText, bitsAt, classAt, isName, unitAt } from './text.ts';

export interface RegionRead {
  readonly end: number;
  readonly level: Level;
  /** 0 where the table does not know it. */
  readonly code: number;
}

/** Units before 路 or 街. */
const MOST_BEFORE_ROAD = 3;

/** Whether a road's word stands at an offset, perhaps behind a side and a number. */
export function roadWordAt(text: AddressText, at: number): number {
  for (let skipped = 0; skipped <= MOST_BEFORE_ROAD; skipped += 1) {
    const word = nameWordAt(text, at + skipped);
    if (roleOf(word) === Role.road && !isOpen(word)) return at + skipped + wordLength(word);
    if ((bitsAt(text, at + skipped) & BEFORE_ROAD) === 0) return 0;
  }
  return 0;
}

/** 市, 区, 县 and the longer words of counties. */
function isRegionWord(word: Word): boolean {
  const role = roleOf(word);
  return role === Role.city || role === Role.district || role === Role.county;
}

/** Whether a region's official name is no beginning of a longer name: 北京市|场, and of the short ones 城区|路, 矿区|街道. */
function standsAlone(text: AddressText, at: number, end: number): boolean {
  const word = nameWordAt(text, end - 1);
  if (wordLength(word) > 1 && roleOf(word) === Role.compound) return false;
  if (end - at > 2) return true;
  const next = nameWordAt(text, end);
  if (next === NO_WORD || isOpen(next)) return true;
  if ((next & Trait.streetOffice) !== 0) return false;
  if (wordLength(next) > 1 || isRegionWord(next)) return true;
  return isName(text, end + 1) || classAt(text, end + 1) === SIDE;
}

/** Whether a bare name ends at an offset and is not the beginning of a longer name: 南京|东路, 北京|大学. */
function standsBare(text: AddressText, end: number, level: Level, code: number): boolean {
  if (wordLength(nameWordAt(text, end - 1)) > 1) return false;
  const next = nameWordAt(text, end);
  if (next === NO_WORD || (isOpen(next) && isName(text, end + 1))) return roadWordAt(text, end) === 0;
  return (
    roleOf(next) === Role.plain ||
    (roleOf(next) === Role.zone && level < COUNTY) ||
    named(text, end, level, code) !== undefined
  );
}

/** 镇 or 乡. */
function isTownUnit(unit: number): boolean {
  return unit === TOWN || unit === TOWNSHIP;
}

/** Whether a county's bare name ends as it did before the county changed its rank: 增城|市 is a 区 now. */
function hasOtherEnding(text: AddressText, end: number): boolean {
  const word = isTownUnit(unitAt(text, end - 1)) ? NO_WORD : nameWordAt(text, end);
  return wordLength(word) === 1 && isRegionWord(word);
}

function named(text: AddressText, at: number, last: Level, code: number): RegionRead | undefined {
  const names = regionNames();
  for (let name = entryAt(names, text, at); name !== 0; name = nextAt(names, name, text, at)) {
    const facts = numberOf(names, name);
    const level = levelOf(facts);
    const bare = isBare(facts);
    if (bare && level <= last) continue;
    const within = code === 0 ? 0 : codeWithin(names, name, code);
    // 连江县 is a prefecture of 台湾 and, behind 福州市, a county.
    if (level === PREFECTURE && last === PREFECTURE && code !== 0 && within === 0) continue;
    if (level === COUNTY && last === COUNTY && (code === 0 || within !== code)) continue;
    const own = within === 0 ? codeOf(facts) : within;
    const end = at + lengthOf(names, name);
    if (bare && level === COUNTY && hasOtherEnding(text, end)) return { end: end + 1, level, code: own };
    const bound = isBound(facts);
    if (within === 0 && (bound || (bare && code !== 0))) continue;
    const isTown = bound && isTownUnit(unitAt(text, end - 1));
    if (bare && !isTown ? standsBare(text, end, level, own) : standsAlone(text, at, end))
      return { end, level, code: own };
  }
  return undefined;
}

/** 第一师, 农十二师, 八师: a division of the corps stands where a prefecture does. */
function division(text: AddressText, at: number): RegionRead | undefined {
  let end = at;
  if (unitAt(text, end) === SOLDIER && unitAt(text, end + 1) === CORPS) end += 2;
  if (unitAt(text, end) === FARM) end += 1;
  if (unitAt(text, end) === ORDINAL) end += 1;
  const first = end;
  while (end - first < 3 && (classAt(text, end) & (NUMERAL | DIGIT)) !== 0) end += 1;
  if (end === first || unitAt(text, end) !== DIVISION || '范傅大父资'.includes(text.string.charAt(end + 1) || ' '))
    return undefined;
  return { end: end + 1, level: PREFECTURE, code: XINJIANG };
}

/**
 * The region at an offset.
 * @param last the deepest region read so far, `NOTHING` at the start
 * @param code the code of the last region read, 0 where the table does not know it
 */
export function regionAt(text: AddressText, at: number, last: Level, code: number): RegionRead | undefined {
  const read = named(text, at, last, code);
  if (read !== undefined) return read;
  if (last === NOTHING) {
    const letter = LETTERS.get(unitAt(text, at));
    const behind = letter === undefined ? undefined : named(text, at + 1, PROVINCE, letter);
    if (letter !== undefined && behind !== undefined && isWithin(behind.code, letter)) return behind;
  }
  return last < PREFECTURE ? division(text, at) : undefined;
}

/** Whether the official name of a region, of three characters or more, begins at an offset. */
export function officialAt(text: AddressText, at: number): boolean {
  const names = regionNames();
  for (let name = entryAt(names, text, at); name !== 0; name = nextAt(names, name, text, at)) {
    const length = lengthOf(names, name);
    if (length > 2 && isOfficial(numberOf(names, name)) && standsAlone(text, at, at + length)) return true;
  }
  return false;
}
