/**
 * How a level word and those that follow it at once make one longer name: 体育馆路|街道 is a 街道, 中关村|南大街 a road, 公园|小区 a
 * compound. Two words are one name where the second would have none of its own, unless it can do without: 城关镇|大街.
 */
import { ALPHANUMERIC, classAt, DIGIT, isNameLike, MARK, NUMERAL, SIDE } from './characters.ts';
import { roadWordAt } from './regions.ts';
import { type NameRole, nameWordAt, type Word } from './words.ts';

export type NameWord = Word<NameRole>;

/** Characters in the longest name of a level, marks not counted: the longest township has 24. */
export const LONGEST_NAME = 24;

/** 大街 and 大道 need no name of their own: 城关镇大街12号. */
export const MAIN_ROADS: ReadonlySet<string> = new Set(['大街', '大道', '大路', '老街']);

/** Township words behind which a longer name may go on: 古镇|街道, 农场|路. The rest end for good, as all of villages do but 村. */
const JOINING_TOWNS: ReadonlySet<string> = new Set(['镇', '乡', '农场', '林场', '牧场', '渔场', '茶场', '盐场']);

const ROAD_WORD: NameWord = { text: '路', role: 'road', open: false };

export interface Joined {
  readonly word: NameWord;
  readonly end: number;
}

/** The word at `at` of a name that starts at `start`, or the last of those that lengthen the name; 坝|镇镇 is one. */
export function longestName(text: string, first: NameWord, start: number, at: number): Joined {
  let word = first;
  let end = at + word.text.length;
  const overlapping = word.text.length > 1 ? nameWordAt(text, end - 1) : undefined;
  if (overlapping !== undefined && overlapping.text.length > 1 && !overlapping.open) {
    if (overlapping.role === 'subdistrict' || overlapping.role === 'village') {
      word = overlapping;
      end += word.text.length - 1;
    }
  }
  for (let next = joined(text, word, end); next !== undefined; next = joined(text, word, end)) {
    if (next.end - start > 2 * LONGEST_NAME) break;
    word = next.word;
    end = next.end;
  }
  if (word.text === '镇' && end - start === 2 && text.charAt(end) === '镇') end += 1;
  return { word, end };
}

/** The word that makes a longer name of one that ended at `end`: 体育馆路|街道, 中关村|南大街. */
function joined(text: string, word: NameWord, end: number): Joined | undefined {
  const next = nameWordAt(text, end);
  if (next !== undefined && joins(text, word, next, end + next.text.length)) {
    return { word: next, end: end + next.text.length };
  }
  if ((word.role === 'road' || word.role === 'lane') && (classAt(text, end) & SIDE) !== 0) {
    const village = nameWordAt(text, end + 1);
    if (village?.role !== 'village' || village.open) return undefined;
    return { word: village, end: end + 1 + village.text.length };
  }
  if (!joinsRoads(word)) return undefined;
  const road = roadWordAt(text, end);
  return road === 0 ? undefined : { word: ROAD_WORD, end: road };
}

/** Whether a side and a road's word lengthen the name: 中关村|南大街, 公园|东路. */
function joinsRoads({ role, text, open }: NameWord): boolean {
  if (role === 'village') return text === '村' || open;
  return role === 'compound' || role === 'city' || role === 'district' || role === 'county';
}

function joins(text: string, word: NameWord, next: NameWord, behind: number): boolean {
  const from = word.role;
  const to = next.role;
  if (to !== 'subdistrict' && to !== 'village' && to !== 'road' && to !== 'lane' && to !== 'compound') return false;
  if (from === 'group') return false;
  if (from === 'village' && to === 'village') return !next.open || word.text === '村' || word.open;
  if (next.open) return false;
  if (from === 'village') return word.text === '村' || word.open;
  if (from === 'compound' || from === 'building') return true;
  if (to === 'compound') return false;
  if (from === 'road' || from === 'lane') return true;
  if (from === 'subdistrict' && !JOINING_TOWNS.has(word.text)) return false;
  if (from === 'subdistrict' && to === 'subdistrict') return next.text !== word.text;
  if ((from === 'subdistrict' || from === 'zone') && MAIN_ROADS.has(next.text)) return false;
  return next.text.length > 1 || !isNameLike(text, behind);
}

const ROAD_SIDES = '东西南北中';
/** Of a section's number, in characters. */
const LONGEST_SECTION = 4;
const SECTION_UNITS: number = ALPHANUMERIC | NUMERAL | MARK;

/** Before the number of a house: 广州大道中甲3号. */
const BEFORE_HOUSE = '甲乙丙丁戊己临附新老旧';

function isHouse(text: string, at: number): boolean {
  return BEFORE_HOUSE.includes(text.charAt(at)) && (classAt(text, at + 1) & (DIGIT | MARK)) !== 0;
}

/** Where a road ends with what belongs to it: 文心路|二段, 广州大道|中, 一环路|南四段. */
export function roadEnd(text: string, end: number): number {
  let at = end;
  const hasSide = (classAt(text, at) & SIDE) !== 0 && ROAD_SIDES.includes(text.charAt(at));
  if (hasSide) at += 1;
  let section = at;
  if (text.charAt(section) === '第') section += 1;
  while (section - at < LONGEST_SECTION && (classAt(text, section) & SECTION_UNITS) !== 0) section += 1;
  if (text.charAt(section) === '段' && section > end) return section + 1;
  return hasSide && (!isNameLike(text, at) || isHouse(text, at)) ? at : end;
}
