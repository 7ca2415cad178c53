/**
 * How a level word and those that follow it at once make one longer name: 体育馆路|街道 is a 街道, 中关村|南大街 a road, 公园|小区 a
 * compound. Two words are one name where the second would have none of its own, unless it can do without: 城关镇|大街.
 */
import { ALPHANUMERIC, DIGIT, MARK, NUMERAL, ROAD_SIDE, SIDE } from './characters.ts';
import { roadWordAt } from './regions.ts';
import { ORDINAL, SECTION, TOWN } from './units.ts';
import { nameWordAt, Role, Trait, type Word } from './words.ts';
import { type AddressText, bitsAt, classAt, isNameLike, unitAt } from './text.ts';

/** Characters in the longest name of a level, marks not counted: the longest township has 24. */
export const LONGEST_NAME = 24;

const ROAD_WORD: Word = { text: '路', role: 10 satisfies typeof Role.road, open: false, traits: 0 };

export interface Joined {
  readonly word: Word;
  readonly end: number;
}

/** The word at `at` of a name that starts at `start`, or the last of those that lengthen the name; 坝|镇镇 is one. */
export function longestName(text: AddressText, first: Word, start: number, at: number): Joined {
  let word = first;
  let end = at + word.text.length;
  const overlapping = word.text.length > 1 ? nameWordAt(text, end - 1) : undefined;
  if (overlapping !== undefined && overlapping.text.length > 1 && !overlapping.open) {
    if (overlapping.role === Role.subdistrict || overlapping.role === Role.village) {
      word = overlapping;
      end += word.text.length - 1;
    }
  }
  for (let next = joined(text, word, end); next !== undefined; next = joined(text, word, end)) {
    if (next.end - start > 2 * LONGEST_NAME) break;
    word = next.word;
    end = next.end;
  }
  if (end - start === 2 && unitAt(text, end) === TOWN && unitAt(text, end - 1) === TOWN && word.text.length === 1)
    end += 1;
  return { word, end };
}

/** The word that makes a longer name of one that ended at `end`: 体育馆路|街道, 中关村|南大街. */
function joined(text: AddressText, word: Word, end: number): Joined | undefined {
  const next = nameWordAt(text, end);
  if (next !== undefined && joins(text, word, next, end + next.text.length)) {
    return { word: next, end: end + next.text.length };
  }
  if ((word.role === Role.road || word.role === Role.lane) && (classAt(text, end) & SIDE) !== 0) {
    const village = nameWordAt(text, end + 1);
    if (village?.role !== Role.village || village.open) return undefined;
    return { word: village, end: end + 1 + village.text.length };
  }
  if (!joinsRoads(word)) return undefined;
  const road = roadWordAt(text, end);
  return road === 0 ? undefined : { word: ROAD_WORD, end: road };
}

/** Whether a side and a road's word lengthen the name: 中关村|南大街, 公园|东路. */
function joinsRoads({ role, traits, open }: Word): boolean {
  if (role === Role.village) return (traits & Trait.village) !== 0 || open;
  return role === Role.compound || role === Role.city || role === Role.district || role === Role.county;
}

function joins(text: AddressText, word: Word, next: Word, behind: number): boolean {
  const from = word.role;
  const goesOn = word.open || (word.traits & Trait.village) !== 0;
  const to = next.role;
  if (to !== Role.subdistrict && to !== Role.village && to !== Role.road && to !== Role.lane && to !== Role.compound)
    return false;
  if (from === Role.group) return false;
  if (from === Role.village && to === Role.village) return !next.open || goesOn;
  if (next.open) return false;
  if (from === Role.village) return goesOn;
  if (from === Role.compound || from === Role.building) return true;
  if (to === Role.compound) return false;
  if (from === Role.road || from === Role.lane) return true;
  if (from === Role.subdistrict && (word.traits & Trait.joiningTown) === 0) return false;
  if (from === Role.subdistrict && to === Role.subdistrict) return next.text !== word.text;
  if ((from === Role.subdistrict || from === Role.zone) && (next.traits & Trait.mainRoad) !== 0) return false;
  return next.text.length > 1 || !isNameLike(text, behind);
}

/** Of a section's number, in characters. */
const LONGEST_SECTION = 4;
const SECTION_UNITS: number = ALPHANUMERIC | NUMERAL | MARK;

/** Before the number of a house: 广州大道中甲3号. */
const BEFORE_HOUSE = '甲乙丙丁戊己临附新老旧';

function isHouse(text: AddressText, at: number): boolean {
  return BEFORE_HOUSE.includes(text.string.charAt(at)) && (classAt(text, at + 1) & (DIGIT | MARK)) !== 0;
}

/** Whether digits at an offset number a section: 文心路|2段. */
export function isSection(text: AddressText, start: number): boolean {
  let at = start;
  while (at - start < LONGEST_SECTION && (classAt(text, at) & SECTION_UNITS) !== 0) at += 1;
  return unitAt(text, at) === SECTION;
}

/** Where a road ends with what belongs to it: 文心路|二段, 广州大道|中, 一环路|南四段. */
export function roadEnd(text: AddressText, end: number): number {
  let at = end;
  const hasSide = (bitsAt(text, at) & ROAD_SIDE) !== 0;
  if (hasSide) at += 1;
  let section = at;
  if (unitAt(text, section) === ORDINAL) section += 1;
  while (section - at < LONGEST_SECTION && (classAt(text, section) & SECTION_UNITS) !== 0) section += 1;
  if (section > end && unitAt(text, section) === SECTION) return section + 1;
  return hasSide && (!isNameLike(text, at) || isHouse(text, at)) ? at : end;
}
