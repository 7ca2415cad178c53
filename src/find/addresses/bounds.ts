/**
 * How far an address in running text may reach from a number of it: back to the beginning of its clause or to a word that
 * no place's name holds (住|和睦路), and on to the end of the clause or to such a word (20号|附近). What lies between is
 * given to the grammar of addresses, which says how much of it is one.
 */
import { nearWords, strangeWords } from '../../data/address-context-words.ts';
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import { isAnchor } from './anchors.ts';
import {
  BEHIND_NUMBER,
  DIGIT,
  ENDS_NAME,
  ENDS_REGION,
  HAN,
  JOINS_PLACES,
  kindOf,
  LETTER,
  MARK,
  NUMERAL,
  NUMERIC,
  PREPOSITION,
  STRANGE,
} from './unit-kinds.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

/** How many units before a number are looked at, and how many from its beginning on. */
export interface Reach {
  readonly back: number;
  readonly on: number;
}

export const WIDE: Reach = { back: 64, on: 120 };
export const NEAR: Reach = { back: 12, on: 24 };
/** Behind a comma, where the next number of the address begins. */
const NEXT_NUMBER = 12;

const LINE_END = 0x0a;
const SPACE = 0x20;
const COMMA = 0x2c;
const LIST_COMMA = 0x3001;

/** Units of level words that stand before their last: 小 of 小区. */
const WORD_BEGINNINGS: UnitSet = /* @__PURE__ */ unitsOf('小社花公街大广家别新山中东西南北');
/** 号 and 室, which end a number before a name, and 年, 月, 日, 时 behind a figure. */
const ENDS_NUMBER: UnitSet = /* @__PURE__ */ unitsOf('号室');
const ENDS_TIME: UnitSet = /* @__PURE__ */ unitsOf('年月日时');
/** Last in words of levels before a road: 镇 乡 村 街道. */
const WIDER: UnitSet = /* @__PURE__ */ unitsOf('镇乡村道木场屯庄');
/** Parts regions: 辽宁省-沈阳市, 沈阳市/大东区. */
const REGION_BREAKS: UnitSet = /* @__PURE__ */ unitsOf('-/,·|、');
/** Last of what names a door: 室 户 房, 左手, 西侧. */
const DOOR_ENDS: UnitSet = /* @__PURE__ */ unitsOf('室户房手侧');
/** Stand inside an address. */
const INSIDE: UnitSet = /* @__PURE__ */ unitsOf(' -/#()_~·');

/** Of a word that stands anywhere but in a name, and of one behind which an address may go on. */
const OUTSIDE = 1;
const BETWEEN = 2;

const WORDS: Pairs = /* @__PURE__ */ wordsOf();

function wordsOf(): Pairs {
  const words = new Map(strangeWords.split(' ').map((word) => [word, OUTSIDE]));
  for (const word of nearWords.split(' ')) words.set(word, BETWEEN);
  return pairsOf(words);
}

export interface Stretch {
  readonly units: Uint16Array;
  /** 0 where nothing was found yet. */
  readonly taken: Uint8Array;
}

/** Where an address at the latest begins that holds the number at an offset. */
export function leftBound({ units, taken }: Stretch, anchor: number, least: number, { back }: Reach): number {
  const limit = Math.max(least, anchor - back);
  let named = 0;
  let isCrossing = false;
  let at = anchor;
  for (; at > limit; at -= 1) {
    const unit = units[at - 1] as number;
    if (taken[at - 1] !== 0) break;
    const kind = kindOf(unit);
    if ((kind & HAN) === 0) {
      if ((kind & (MARK | LETTER)) !== 0) continue;
      if (!joinsBack(units, at - 1, kind)) break;
      continue;
    }
    const word = atPair(WORDS, units[at - 2] ?? 0, unit);
    if (word === OUTSIDE || isStrange(units, at - 1, kind)) break;
    if (word === BETWEEN) isCrossing = true;
    if (at < anchor && (isIn(ENDS_NUMBER, unit) || (isIn(ENDS_TIME, unit) && isFigure(units[at - 2] ?? 0)))) break;
    if ((kind & JOINS_PLACES) !== 0 && named > 1 && !isCrossing && endsPlace(units, at - 2)) break;
    if ((kind & (PREPOSITION | JOINS_PLACES)) === PREPOSITION && named > 1) break;
    const behind = units[at] as number;
    const isWord = (kind & ENDS_NAME) !== 0 || (isIn(WORD_BEGINNINGS, unit) && (kindOf(behind) & ENDS_NAME) !== 0);
    named = isWord ? 0 : (kind & NUMERAL) !== 0 ? named : named + 1;
  }
  while (at < anchor && (kindOf(units[at] as number) & (HAN | NUMERIC)) === 0) at += 1;
  return isLow(units[at] as number) ? at + 1 : at;
}

function isFigure(unit: number): boolean {
  return (kindOf(unit) & (DIGIT | NUMERAL)) !== 0;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Whether no place's name holds what stands at an offset; 住 of 住宅 it may. */
function isStrange(units: Uint16Array, at: number, kind: number): boolean {
  return (kind & STRANGE) !== 0 && units[at + 1] !== 0x5b85;
}

/** Whether a road or a compound ends at an offset, or a number: 中山路|和|建设路, but not 大东区|和睦路. */
function endsPlace(units: Uint16Array, at: number): boolean {
  const unit = units[at] ?? 0;
  if (isIn(ENDS_NUMBER, unit)) return true;
  const kind = kindOf(unit);
  if ((kind & (ENDS_REGION | DIGIT)) !== 0) return (kind & DIGIT) !== 0;
  return (kind & ENDS_NAME) !== 0 && !isIn(WIDER, unit);
}

/** Whether what stands at an offset, no Han, lies inside an address: a blank or a line end behind a level. */
function joinsBack(units: Uint16Array, at: number, kind: number): boolean {
  const before = kindOf(units[at - 1] ?? 0);
  const unit = units[at] as number;
  if (unit === SPACE || unit === LINE_END) return (before & ENDS_NAME) !== 0;
  if ((kind & DIGIT) !== 0) return false;
  return isIn(REGION_BREAKS, unit) && (before & ENDS_REGION) !== 0;
}

/** What ends it besides signs: in prose whatever tells no level, in a note of a labelled one (东侧平房) what no note holds. */
export type Ends = 'prose' | 'note' | 'value';

/** Where an address ends at the latest that holds the number at an offset. */
export function rightBound({ units, taken }: Stretch, anchor: number, { on }: Reach, ends: Ends = 'prose'): number {
  const limit = Math.min(units.length - 1, anchor + on);
  let at = anchor;
  for (; at < limit; at += 1) {
    if (taken[at] !== 0) break;
    const unit = units[at] as number;
    const kind = kindOf(unit);
    if ((kind & HAN) !== 0) {
      if (ends === 'value') continue;
      const word = atPair(WORDS, unit, units[at + 1] as number);
      if (word === OUTSIDE || (word === BETWEEN && ends === 'prose') || isStrange(units, at, kind)) break;
      if ((kind & PREPOSITION) !== 0 && !beginsName(units, at)) break;
      continue;
    }
    if (unit === SPACE && endsDoor(units, at)) break;
    if ((kind & NUMERIC) !== 0 || isIn(INSIDE, unit)) continue;
    if (unit !== COMMA && unit !== LIST_COMMA && unit !== LINE_END) break;
    if (!goesOn(units, taken, at)) break;
  }
  if (isLow(units[at] as number) && at > anchor) at -= 1;
  while (at > anchor && (kindOf(units[at - 1] as number) & (HAN | NUMERIC)) === 0 && units[at - 1] !== 0x23) at -= 1;
  return at;
}

/** Whether a room ends before a blank, and a figure stands behind it that is of the next column: 东户 3. */
function endsDoor(units: Uint16Array, blank: number): boolean {
  const before = units[blank - 1] as number;
  if (!isIn(DOOR_ENDS, before) && (kindOf(before) & DIGIT) === 0) return false;
  let at = blank + 1;
  while (units[at] === SPACE) at += 1;
  const start = at;
  while ((kindOf(units[at] as number) & (DIGIT | LETTER | MARK)) !== 0) at += 1;
  return at > start && units[at] !== 0x2d && (kindOf(units[at] as number) & BEHIND_NUMBER) === 0;
}

/** Whether a preposition begins a name: 为 of 为民小区, 向 of 向阳路. */
function beginsName(units: Uint16Array, at: number): boolean {
  return (kindOf(units[at + 2] as number) & ENDS_NAME) !== 0 || (kindOf(units[at + 3] as number) & ENDS_NAME) !== 0;
}

/** Whether an address goes on behind a comma or a line end: a number of it comes soon, before anything strange. */
function goesOn(units: Uint16Array, taken: Uint8Array, comma: number): boolean {
  const before = units[comma - 1] as number;
  let at = comma + 1;
  while (units[at] === SPACE || units[at] === LINE_END) at += 1;
  if (at > comma + 4) return false;
  const first = kindOf(units[at] as number);
  if (units[comma] === LINE_END && (first & DIGIT) !== 0 && before === 0x2d) return true;
  if ((first & NUMERIC) !== 0 && (first & MARK) === 0) return isInnerNumber(units, at);
  if (!((kindOf(before) & ENDS_REGION) !== 0 || units[comma] !== LIST_COMMA)) return false;
  for (const limit = at + NEXT_NUMBER; at < limit; at += 1) {
    const unit = units[at] as number;
    const kind = kindOf(unit);
    if (taken[at] !== 0 || (kind & STRANGE) !== 0 || atPair(WORDS, unit, units[at + 1] as number) !== 0) return false;
    if ((kind & (DIGIT | LETTER)) !== 0) return isAnchor(units, at);
    if ((kind & HAN) === 0) return (kindOf(before) & ENDS_REGION) !== 0;
    if ((kind & PREPOSITION) !== 0 && !beginsName(units, at)) return false;
  }
  return false;
}

/** First units of words that lie inside a house: 号楼 栋 幢 座 单元 楼 层 室 户 房. */
const INNER: UnitSet = /* @__PURE__ */ unitsOf('栋幢座单楼层室户房弄#');

/** Whether a number is of what lies in a house, or of the next house of a list. */
function isInnerNumber(units: Uint16Array, start: number): boolean {
  let at = start;
  while (at - start < 8 && ((kindOf(units[at] as number) & NUMERIC) !== 0 || units[at] === 0x2d)) at += 1;
  const next = units[at] as number;
  if (next === 0x53f7) return units[start - 1] === LIST_COMMA || units[at + 1] === 0x697c;
  return isIn(INNER, next) || (at - start > 4 && units[at] !== 0x2d && hasHyphen(units, start, at));
}

function hasHyphen(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (units[at] === 0x2d) return true;
  return false;
}
