/**
 * Reads a name with its level word at an offset of folded text: 小河沿|街道, 滂江|街, 江畔|花园.
 *
 * The first word that can end a name here does, unless a longer name goes on at once: 体育馆路|街道 is a 街道, 中关村|南大街
 * a road, 公园|小区 a compound. Names of persons end in words too (王小苑, 张路), so that open words need a number behind
 * them, and behind a street number only compounds are read. What follows a word may lengthen a name or refuse a word;
 * it never makes one, so that a covered rest leaves the reading as it was.
 */
import {
  ALPHANUMERIC,
  BREAK,
  bitsAt,
  CLASS,
  classAt,
  isNameLike,
  MARK,
  NAME_WORD,
  NUMERAL,
  PREFIX,
  STEM,
} from './characters.ts';
import { LONGEST_NAME, longestName, MAIN_ROADS, type NameWord, roadEnd } from './joined-words.ts';
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
import type { Scan } from './scan.ts';
import { nameWordAt } from './words.ts';

export interface NameRead {
  readonly end: number;
  /** `undefined`: no level word; a bare name up to `end`. */
  readonly level: Level | undefined;
  /** The level word; `''` for none. */
  readonly word: string;
}

/** Digits after the first that a name may hold in a row: 1912街区. */
const MOST_DIGITS = 3;

/** Compounds without a name: 22号家属院3号楼. */
const NAMELESS_COMPOUNDS: ReadonlySet<string> = new Set([
  '小区',
  '花园',
  '公寓',
  '大院',
  '大厦',
  '大楼',
  '广场',
  '宿舍',
  '宿舍楼',
  '单身楼',
  '居民楼',
  '住宅楼',
  '公寓楼',
  '家属院',
  '家属楼',
]);

/** What a name may end at, or hold only in part: a word, a break, a mark, a number. */
const EVENTFUL: number = CLASS | NAME_WORD | PREFIX;

/** Characters before 区 that make it something else than a district: 小区, 校区, 东区. */
const NO_DISTRICT = '小社校厂景园城山东西南北中前后库矿牧林工地片辖业';

/** Words that make a township of a name that holds words of deeper levels. */
const TOWNS: ReadonlySet<string> = new Set([
  '街道',
  '街道办',
  '街道办事处',
  '街办',
  '镇',
  '乡',
  '民族乡',
  '族乡',
  '苏木',
  '民族苏木',
  '办事处',
  '地区办事处',
  '水乡',
  '古镇',
]);

/** The name at the scan's place; `undefined` where there is none, or a note. */
export function nameAt(scan: Scan): NameRead | undefined {
  const { text, at: start } = scan;
  let shown = 0;
  let hasName = false;
  let digits = 0;
  let at = start;
  while (at < text.length) {
    const kind = bitsAt(text, at);
    if ((kind & EVENTFUL) === 0 && scan.last !== NOTHING) {
      shown += 1;
      if (shown > LONGEST_NAME) return undefined;
      hasName = true;
      at += 1;
      continue;
    }
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
    if (text.charAt(at) === '#') break;
    hasName = true;
    if ((kind & (NUMERAL | STEM)) !== 0 && at > start && breaksName(text, at)) break;
    const word = nameWordAt(text, at);
    if (word === undefined) {
      at += 1;
      continue;
    }
    if (word.role === 'note') {
      if (scan.last >= ROAD) return undefined;
      at += 1;
      continue;
    }
    if (word.role === 'plain') {
      at += word.text.length;
      shown += word.text.length - 1;
      continue;
    }
    const read = nameEndingWith(scan, word, at, shown > 1 || at > start);
    if (read !== undefined)
      return read.level === undefined ? undefined : (widerInstead(scan, read.level, at + 1) ?? read);
    at += 1;
  }
  return hasName && at > start ? { end: at, level: undefined, word: '' } : undefined;
}

/**
 * Where the word of a name stands apart from it: 中山 路, 翠湖 花园. Only behind a level that was read, and behind nothing that
 * may be a person; 0 for none.
 */
function wordBehindBlank({ text, at: start, last }: Scan, at: number): number {
  if (last === NOTHING || at - start > LONGEST_APART || text.charAt(at) !== ' ') return 0;
  let next = at;
  while (text.charAt(next) === ' ') next += 1;
  const word = nameWordAt(text, next);
  if (word === undefined || word.open || !APART.has(word.role) || isPersonLike(text, start, at)) return 0;
  return isNameLike(text, next + word.text.length) ? 0 : next;
}

/** Characters of a name whose word stands apart. */
const LONGEST_APART = 6;
const APART: ReadonlySet<string> = new Set(['subdistrict', 'village', 'road', 'compound']);

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
    if (first === undefined) {
      if ((classAt(text, at) & (NUMERAL | STEM)) !== 0 && breaksName(text, at)) return undefined;
      at += 1;
      continue;
    }
    const { word, end } = longestName(text, first, start, at);
    if (last < SUBDISTRICT && TOWNS.has(word.text)) return { end, level: SUBDISTRICT, word: word.text };
    if (word.text.endsWith('委会') || word.text.endsWith('委员会')) {
      if (word.role === 'village') return { end, level: VILLAGE, word: word.text };
    }
    at = word === first ? at + 1 : end;
  }
  return undefined;
}

/** Whether a number inside a name is none of it: 江畔一品|5号楼, 双河|三组; but 八一|路, 第一|社区. */
function breaksName(text: string, at: number): boolean {
  const number = numberAt(text, at);
  if (number === undefined) return false;
  const { role, script } = number;
  if (script === 'digits') {
    return role !== undefined || number.count > 1 || (number.shown[0] as number) > 2 || !isNameLike(text, number.end);
  }
  if (script === 'stem') return role === 'unit' || role === 'building';
  if (role === 'unit') return number.word === '单元';
  if (role === 'zone') return '区期'.includes(number.word) || number.word === '组团';
  return role === 'building' || role === 'number' || role === 'yard' || role === 'group';
}

/** A name that ends with a word at `at` or with a longer one that goes on there. Level `undefined`: a road in a note. */
function nameEndingWith(scan: Scan, first: NameWord, at: number, isNamed: boolean): NameRead | undefined {
  const { text } = scan;
  const { word, end } = longestName(text, first, scan.at, at);
  if (word === first && !isNamed && !standsNameless(scan, word, end)) return undefined;
  if (word.open && !isTaiwanVillage(scan, word) && !endsName(scan, word, end)) return undefined;
  const level = levelOf(scan, word, at, word === first);
  if (level === undefined)
    return word.role === 'road' && scan.last >= NUMBER ? { end, level, word: word.text } : undefined;
  return { end: level === ROAD ? roadEnd(text, end) : end, level, word: word.text };
}

/**
 * Whether an open word ends a name. People's names seldom end like roads (卫国道), which need no more than no name behind
 * them; a hamlet joined to its township may also end the value (城关镇王家沟). 里 before a neighbourhood (12邻) is one part with it.
 */
function endsName({ text, at, last, lastPart }: Scan, word: NameWord, end: number): boolean {
  if (word.role === 'road' && !isNameLike(text, end)) return true;
  if (word.role === 'village' && end === text.length && last >= COUNTY && lastPart?.end === at) return true;
  return startsNumber(text, end) && !(word.text === '里' && numberAt(text, end)?.role === 'group');
}

/** Words that need no name before them: 高新区 behind a city, 大街 behind a town, 宿舍 behind a number, 主楼. */
function standsNameless({ last, text }: Scan, { role, text: word, open }: NameWord, end: number): boolean {
  if (open) return false;
  if (role === 'zone') return last >= PROVINCE;
  if (role === 'road') return last >= COUNTY && last <= VILLAGE && MAIN_ROADS.has(word);
  return role === 'building' || (last > NOTHING && NAMELESS_COMPOUNDS.has(word) && !isNameLike(text, end));
}

/** 里 of Taiwan is a village. */
function isTaiwanVillage({ code, last }: Scan, { text }: Pick<NameWord, 'text'>): boolean {
  return text === '里' && isWithin(code, TAIWAN) && last <= VILLAGE;
}

/** 曹杨一村 of Shanghai is a housing estate. */
function isShanghaiEstate({ text, code }: Scan, word: string, at: number): boolean {
  return word === '村' && isWithin(code, SHANGHAI) && (classAt(text, at - 1) & NUMERAL) !== 0;
}

/** The level that a word makes here; `undefined` where it ends no name here. */
function levelOf(scan: Scan, { role, text: word, open }: NameWord, at: number, isFirst: boolean): Level | undefined {
  const { last, hasRoad } = scan;
  switch (role) {
    case 'city':
      if (last > PREFECTURE || !isPlace(scan, at)) return undefined;
      return last === PREFECTURE ? COUNTY : PREFECTURE;
    case 'prefecture':
      return last <= PROVINCE ? PREFECTURE : undefined;
    case 'district':
      return last <= PREFECTURE && isPlace(scan, at) && !endsIn(scan, at, NO_DISTRICT) ? COUNTY : undefined;
    case 'county':
      return last <= PREFECTURE && isPlace(scan, at) ? COUNTY : undefined;
    case 'zone':
      if (last > COMPOUND || last === HOUSEHOLD) return undefined;
      if (hasRoad || last > SUBDISTRICT) return COMPOUND;
      return last >= COUNTY ? SUBDISTRICT : COUNTY;
    case 'subdistrict':
      return !hasRoad && last <= SUBDISTRICT ? SUBDISTRICT : undefined;
    case 'village':
      if (last === GROUP && !hasRoad) return undefined;
      if (hasRoad || last > VILLAGE) return open || last > COMPOUND || last === HOUSEHOLD ? undefined : COMPOUND;
      return isShanghaiEstate(scan, word, at) ? COMPOUND : VILLAGE;
    case 'group':
      return !hasRoad && last <= GROUP ? GROUP : undefined;
    case 'road':
      return last <= ROAD ? ROAD : undefined;
    case 'lane':
      if (word === '里' && !hasRoad) return isTaiwanVillage(scan, { text: word }) ? VILLAGE : COMPOUND;
      if (last <= LANE) return hasRoad ? LANE : ROAD;
      return last === NUMBER || last === COMPOUND ? COMPOUND : undefined;
    case 'compound':
      return last <= COMPOUND && last !== HOUSEHOLD ? COMPOUND : undefined;
    case 'building':
      return isFirst && last <= BUILDING && last !== HOUSEHOLD && !isNameLike(scan.text, at + word.length)
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
  return at > start && set.includes(text.charAt(at - 1));
}
