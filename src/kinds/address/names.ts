/**
 * Reads a name with its level word at an offset of folded text: 小河沿|街道, 滂江|街, 江畔|花园.
 *
 * The first word that can end a name here does, unless a longer name goes on at once: 体育馆路|街道 is a 街道, 中关村|南大街
 * a road, 公园|小区 a compound. Names of persons end in words too (王小苑, 张路), so that open words need a number behind
 * them, and behind a street number only compounds are read. What follows a word may lengthen a name or refuse a word;
 * it never makes one, so that a covered rest leaves the reading as it was.
 */
import { ALPHANUMERIC, BREAK, MARK, NUMERAL, STEM } from './characters.ts';
import { LONGEST_NAME, longestName, roadEnd } from './joined-words.ts';
import { isPersonLike } from './glued-names.ts';
import {
  BUILDING,
  COMPOUND,
  COUNTY,
  GROUP,
  HOUSEHOLD,
  LANE,
  type Level,
  NOTHING,
  NUMBER,
  PREFECTURE,
  PROVINCE,
  ROAD,
  SUBDISTRICT,
  VILLAGE,
} from './levels.ts';
import { startsNumber } from './house-numbers.ts';
import { numberAt } from './numbers.ts';
import { isWithin, SHANGHAI, TAIWAN } from './region-names.ts';
import { officialAt } from './regions.ts';
import { lastEnd, type Scan } from './scan.ts';
import { HASH, SPACE } from './units.ts';
import { isOpen, nameWordAt, NO_WORD, Role, roleOf, Trait, type Word, wordLength } from './words.ts';
import { type AddressText, bitsAt, classAt, isNameLike, unitAt } from './text.ts';

export interface NameRead {
  readonly end: number;
  /** `undefined`: no level word; a bare name up to `end`. */
  readonly level: Level | undefined;
  /** The level word, `NO_WORD` for none, and where it begins. */
  readonly word: Word;
  readonly wordAt: number;
}

/** Digits after the first that a name may hold in a row: 1912街区. */
const MOST_DIGITS = 3;

/** Characters before 区 that make it something else than a district: 小区, 校区, 东区. */
const NO_DISTRICT = '小社校厂景园城山东西南北中前后库矿牧林工地片辖业';

/** The name at the scan's place; `undefined` where there is none, or a note. */
export function nameAt(scan: Scan): NameRead | undefined {
  const { text, at: start } = scan;
  let shown = 0;
  let hasName = false;
  let digits = 0;
  let at = start;
  while (at < text.length) {
    const kind = bitsAt(text, at);
    if ((kind & BREAK) !== 0) {
      const next = hasName ? wordBehindBlank(scan, at) : 0;
      if (next === 0) break;
      at = next;
      continue;
    }
    if ((kind & MARK) !== 0) {
      at += 1;
      continue;
    }
    shown += 1;
    if (shown > LONGEST_NAME) return undefined;
    if (at > start && scan.last === NOTHING && officialAt(text, at)) break;
    if ((kind & ALPHANUMERIC) !== 0) {
      const run = at === start || (classAt(text, at - 1) & ALPHANUMERIC) !== (kind & ALPHANUMERIC) ? 0 : digits + 1;
      if (run === 0 && at > start && breaksName(text, at)) break;
      digits = run;
      if (digits > MOST_DIGITS) return undefined;
      at += 1;
      continue;
    }
    if (unitAt(text, at) === HASH) break;
    hasName = true;
    if ((kind & (NUMERAL | STEM)) !== 0 && at > start && breaksName(text, at)) break;
    const word = nameWordAt(text, at);
    if (word === NO_WORD) {
      at += 1;
      continue;
    }
    if (roleOf(word) === Role.note) {
      if (scan.last >= ROAD) return undefined;
      at += 1;
      continue;
    }
    if (roleOf(word) === Role.plain) {
      at += wordLength(word);
      shown += wordLength(word) - 1;
      continue;
    }
    const read = nameEndingWith(scan, word, at, shown > 1 || at > start);
    if (read !== undefined)
      return read.level === undefined ? undefined : (widerInstead(scan, read.level, at + 1) ?? read);
    at += 1;
  }
  return hasName && at > start ? { end: at, level: undefined, word: NO_WORD, wordAt: at } : undefined;
}

/**
 * Where the word of a name stands apart from it: 中山 路, 翠湖 花园. Only behind a level that was read, and behind nothing that
 * may be a person; 0 for none.
 */
function wordBehindBlank({ text, at: start, last }: Scan, at: number): number {
  if (last === NOTHING || at - start > LONGEST_APART || unitAt(text, at) !== SPACE) return 0;
  let next = at;
  while (unitAt(text, next) === SPACE) next += 1;
  const word = nameWordAt(text, next);
  if (word === NO_WORD || isOpen(word) || !mayStandApart(roleOf(word)) || isPersonLike(text, start, at)) return 0;
  return isNameLike(text, next + wordLength(word)) ? 0 : next;
}

/** Characters of a name whose word stands apart. */
const LONGEST_APART = 6;

function mayStandApart(role: Role): boolean {
  return role === Role.subdistrict || role === Role.village || role === Role.road || role === Role.compound;
}

/**
 * A township or village whose name holds a word of a deeper level: 新街口|街道, 台路沟|乡, 大路陈|村委会. No road stands before
 * them in an address, so that they win if they come in the same run of characters.
 */
function widerInstead(scan: Scan, level: Level, from: number): NameRead | undefined {
  const { text, at: start, last, hasRoad } = scan;
  if (hasRoad || last > SUBDISTRICT || level <= (last === SUBDISTRICT ? VILLAGE : SUBDISTRICT)) return undefined;
  let at = from;
  while (at - start <= LONGEST_NAME && isNameLike(text, at)) {
    const first = nameWordAt(text, at);
    if (first === NO_WORD) {
      if ((classAt(text, at) & (NUMERAL | STEM)) !== 0 && breaksName(text, at)) return undefined;
      at += 1;
      continue;
    }
    const { word, at: wordAt, end } = longestName(text, first, start, at);
    if (last < SUBDISTRICT && (word & Trait.wideTown) !== 0) return { end, level: SUBDISTRICT, word, wordAt };
    if ((word & Trait.committee) !== 0) return { end, level: VILLAGE, word, wordAt };
    at = wordAt === at ? at + 1 : end;
  }
  return undefined;
}

/** Whether a number inside a name is none of it: 江畔一品|5号楼, 双河|三组; but 八一|路, 第一|社区. */
export function breaksName(text: AddressText, at: number): boolean {
  const number = numberAt(text, at);
  if (number === undefined) return false;
  const { role, script } = number;
  if (script === 'digits') {
    return role !== Role.none || number.count > 1 || number.first > 2 || !isNameLike(text, number.end);
  }
  if (script === 'stem') return role === Role.unit || role === Role.building;
  if (role === Role.unit) return (number.word & Trait.unit) !== 0;
  if (role === Role.zone) return (number.word & Trait.zoneInName) !== 0;
  return role === Role.building || role === Role.number || role === Role.yard || role === Role.group;
}

/** A name that ends with a word at `at` or with a longer one that goes on there. Level `undefined`: a road in a note. */
function nameEndingWith(scan: Scan, first: Word, at: number, isNamed: boolean): NameRead | undefined {
  const { text } = scan;
  const { word, at: wordAt, end } = longestName(text, first, scan.at, at);
  if (wordAt === at && !isNamed && !standsNameless(scan, word, end)) return undefined;
  if (isOpen(word) && !isTaiwanVillage(scan, word) && !endsName(scan, word, end)) return undefined;
  const level = levelOf(scan, word, at, wordAt === at);
  if (level === undefined && (roleOf(word) !== Role.road || scan.last < NUMBER)) return undefined;
  return { end: level === ROAD ? roadEnd(text, end) : end, level, word, wordAt };
}

/**
 * Whether an open word ends a name. People's names seldom end like roads (卫国道), which need no more than no name behind
 * them; a hamlet joined to its township may also end the value (城关镇王家沟). 里 before a neighbourhood (12邻) is one part with it.
 */
function endsName(scan: Scan, word: Word, end: number): boolean {
  const { text, at, last } = scan;
  if (roleOf(word) === Role.road && !isNameLike(text, end)) return true;
  if (roleOf(word) === Role.village && end === text.length && last >= COUNTY && lastEnd(scan) === at) return true;
  return startsNumber(text, end) && !((word & Trait.hamlet) !== 0 && numberAt(text, end)?.role === Role.group);
}

/** Words that need no name before them: 高新区 behind a city, 大街 behind a town, 宿舍 behind a number, 主楼. */
function standsNameless({ last, text }: Scan, word: Word, end: number): boolean {
  if (isOpen(word)) return false;
  const role = roleOf(word);
  if (role === Role.zone) return last >= PROVINCE;
  if (role === Role.road) return last >= COUNTY && last <= VILLAGE && (word & Trait.mainRoad) !== 0;
  return role === Role.building || (last > NOTHING && (word & Trait.nameless) !== 0 && !isNameLike(text, end));
}

/** 里 of Taiwan is a village. */
function isTaiwanVillage({ code, last }: Scan, word: Word): boolean {
  return (word & Trait.hamlet) !== 0 && isWithin(code, TAIWAN) && last <= VILLAGE;
}

/** 曹杨一村 of Shanghai is a housing estate. */
function isShanghaiEstate({ text, code }: Scan, word: Word, at: number): boolean {
  return (word & Trait.village) !== 0 && isWithin(code, SHANGHAI) && (classAt(text, at - 1) & NUMERAL) !== 0;
}

/** The level that a word makes here; `undefined` where it ends no name here. */
function levelOf(scan: Scan, word: Word, at: number, isFirst: boolean): Level | undefined {
  const { last, hasRoad } = scan;
  switch (roleOf(word)) {
    case Role.city:
      if (last > PREFECTURE || !isPlace(scan, at)) return undefined;
      return last === PREFECTURE ? COUNTY : PREFECTURE;
    case Role.prefecture:
      return last <= PROVINCE ? PREFECTURE : undefined;
    case Role.district:
      return last <= PREFECTURE && isPlace(scan, at) && !endsIn(scan, at, NO_DISTRICT) ? COUNTY : undefined;
    case Role.county:
      return last <= PREFECTURE && isPlace(scan, at) ? COUNTY : undefined;
    case Role.zone:
      if (last > COMPOUND || last === HOUSEHOLD) return undefined;
      if (hasRoad || last > SUBDISTRICT) return COMPOUND;
      return last >= COUNTY ? SUBDISTRICT : COUNTY;
    case Role.subdistrict:
      return !hasRoad && last <= SUBDISTRICT ? SUBDISTRICT : undefined;
    case Role.village:
      if (last === GROUP && !hasRoad) return undefined;
      if (hasRoad || last > VILLAGE)
        return isOpen(word) || last > COMPOUND || last === HOUSEHOLD ? undefined : COMPOUND;
      return isShanghaiEstate(scan, word, at) ? COMPOUND : VILLAGE;
    case Role.group:
      return !hasRoad && last <= GROUP ? GROUP : undefined;
    case Role.road:
      return last <= ROAD ? ROAD : undefined;
    case Role.lane:
      if ((word & Trait.hamlet) !== 0 && !hasRoad) return isTaiwanVillage(scan, word) ? VILLAGE : COMPOUND;
      if (last <= LANE) return hasRoad ? LANE : ROAD;
      return last === NUMBER || last === COMPOUND ? COMPOUND : undefined;
    case Role.compound:
      return last <= COMPOUND && last !== HOUSEHOLD ? COMPOUND : undefined;
    case Role.building:
      return isFirst && last <= BUILDING && last !== HOUSEHOLD && !isNameLike(scan.text, at + wordLength(word))
        ? BUILDING
        : undefined;
    default:
      return undefined;
  }
}

/** Whether what stands before `at` can be the name of a region that the table does not know: two characters, or marks. */
function isPlace({ text, at: start }: Scan, at: number): boolean {
  let shown = 0;
  for (let each = start; each < at; each += 1) {
    const kind = classAt(text, each);
    if ((kind & MARK) !== 0) return true;
    if ((kind & ALPHANUMERIC) !== 0) return false;
    shown += 1;
  }
  return shown > 1;
}

function endsIn({ text, at: start }: Scan, at: number, set: string): boolean {
  return at > start && set.includes(text.string.charAt(at - 1));
}
