/**
 * Reads a name forwards from where it begins: 张三, 欧阳修远, 王陈美玉, 扎西顿珠, 李*, 王　芳. Of two readings the longer one holds
 * where nothing ends the shorter, for what is left out is not masked. What goes on as a place or an organisation does is none.
 *
 *     name = surname given{1,2} | surname surname given{2} | element element | sounds{3,} | surname marks
 */
import { organisation } from '../../kinds/organisation.ts';
import { CLOSES, classAt } from '../../kinds/person-name/characters.ts';
import { beginsOrganisation } from '../organisations.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, COMMON, COMPOUND, DOT, GIVEN, HAN, KNOWN, PLACE, SOUND, STOP, SURNAME } from './characters.ts';
import { dottedEnd, isForeign } from './dotted.ts';
import { endAt, GOES_ON, SIGN, titleEnd, TURNS, WORD } from './ends.ts';
import { marksEnd } from './masked.ts';
import { BY_SIGN, BY_WORD, CLOSED, IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY, IS_PLAIN, pack } from './reading.ts';
import { characterEnd, givenBits, isCompound, isElement, isWord, surnameBits } from './surnames.ts';

const BLANK = 0x20;
/** 路 */
const ROAD = 0x8def;
/** 于 */
const AT = 0x4e8e;
const MOST_SOUNDS = 9;
const LEAST_SOUNDS = 3;
/** How far the name of an organisation is looked for that begins like a person's. */
const ORGANISATION = 20;
const LEAST_ORGANISATION = 4;

function closedBits(end: number): number {
  return end === SIGN ? BY_SIGN : end === WORD || end === TURNS ? BY_WORD : 0;
}

/** The name that begins at an offset, by its end (reading.ts). */
export function nameAt(search: Search, at: number): number {
  const { units, taken } = search;
  const first = CLASSES[units[at] as number] as number;
  if ((first & HAN) === 0 || taken[at] !== 0 || endAt(search, at) === WORD) return 0;
  if (units[at] === AT && isTime(search, at + 1)) return 0;
  const foreign = dottedAt(search, at) || foreignAt(search, at, first);
  if (foreign !== 0) return foreign;
  if ((first & COMPOUND) !== 0 && isCompound(units, at)) {
    const reading = behind(search, at, at + 2, IS_KNOWN | IS_COMMON);
    if (reading !== 0) return reading;
  }
  return (first & SURNAME) === 0 ? 0 : behind(search, at, characterEnd(units, at), surnameBits(first));
}

/** @param given behind the surname */
function behind(search: Search, at: number, given: number, surname: number): number {
  const { units, taken } = search;
  const marked = marksEnd(search, given);
  if (marked !== 0) return pack(marked, surname | IS_LIKELY | closedBits(endAt(search, marked)));
  if (units[given] === BLANK) return parted(search, given + 1, surname);
  const seen = CLASSES[units[given] as number] as number;
  const opening = endAt(search, given);
  if ((seen & HAN) === 0 || taken[given] !== 0 || opening === SIGN || opening === WORD) return 0;
  const one = characterEnd(units, given);
  let end = one;
  let closing = endAt(search, one);
  if (
    closing === GOES_ON
      ? isDouble(units, at, given) || !isNameBehind(search, one)
      : closing === TURNS && !isPreposition(search, one)
  ) {
    end = characterEnd(units, one);
    closing = endAt(search, end);
    const three = characterEnd(units, end);
    const behindThree = closing === GOES_ON ? endAt(search, three) : GOES_ON;
    if (isEnd(behindThree) && isDoubleName(units, at, given, three, behindThree === SIGN)) {
      end = three;
      closing = behindThree;
    }
  }
  if (closing === GOES_ON && end === one) closing = WORD;
  if (isPlace(search, lastCharacter(units, given, end), end)) return 0;
  if (closing === WORD && titleEnd(search, end) > 0 && beginsOrganisation(search, at, end)) return 0;
  const bits = surname | givenBits(units, given, end) | closedBits(closing);
  if (given - at === 1 && isWord(units, at) && (end === one || (bits & CLOSED) === 0 || (bits & IS_EVIDENT) === 0))
    return 0;
  return closing === SIGN
    ? unlessOrganisation(search, at, end, bits)
    : goesOnAsOrganisation(search, at, end)
      ? 0
      : pack(end, bits);
}

/** Whether a sentence goes on behind a character that may end a name: 来了, 为我们, 以《, not 李和, or 永和说. */
function isPreposition(search: Search, at: number): boolean {
  const next = search.units[at + 1] as number;
  const end = endAt(search, at + 1);
  return end === SIGN ? isIn(OPENING, next) : end !== WORD || isIn(OBJECTS, next);
}

/** 了 着 过 behind a verb, and pronouns. */
const OBJECTS: UnitSet = /* @__PURE__ */ unitsOf('了着过你我您他她它这那该其此自');

const OPENING: UnitSet = /* @__PURE__ */ unitsOf('《“‘「『"0123456789');

/** Whether another name stands right there, plain to see: 李明|张小雨, with a sign or a word behind it. */
function isNameBehind(search: Search, at: number): boolean {
  const { units } = search;
  if (((CLASSES[units[at] as number] as number) & COMMON) === 0) return false;
  const one = characterEnd(units, at + 1);
  if (isWord(units, at) || ((CLASSES[units[at + 1] as number] as number) & GIVEN) === 0) return false;
  if (isNumeral(units[at + 1] as number)) return false;
  if (isEnd(endAt(search, one))) return true;
  return ((CLASSES[units[one] as number] as number) & GIVEN) !== 0 && isEnd(endAt(search, characterEnd(units, one)));
}

/** 戚秀梅|三户 */
function isNumeral(unit: number): boolean {
  return unit !== 0 && '一二三四五六七八九十'.includes(String.fromCharCode(unit));
}

function isEnd(end: number): boolean {
  return end === SIGN || end === WORD;
}

/** Whether 于 stands before a time: 于本月, 于明年. */
function isTime({ units, folded }: Search, at: number): boolean {
  const unit = units[at] as number;
  return (unit >= 0x30 && unit <= 0x39) || TIMES.has(folded.slice(at, at + 2));
}

const TIMES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    '本月 本周 本日 本年 本季 今日 今天 今年 今晨 今后 今晚 明日 明天 明年 明晚 昨日 昨天 昨晚 次日 次月 次年 同年 同月 同日 当日 当天 当月 当年 当晚 当场 上月 上周 上午 ' +
    '下月 下周 下午 近日 近期 近年 月底 月初 月内 月末 年底 年初 年内 年末 每月 每周 每年 每日 去年 前年 前日 前天 日前 周一 周二 周三 周四 周五 周六 周日 一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 一周 规定 期限 逾期 晚间 凌晨 清晨 中午 傍晚 夜间'
  ).split(' '),
);

/** Two surnames that many have, and a given name of two behind them: 王陈美玉. */
function isDouble(units: Uint16Array, at: number, given: number): boolean {
  return (
    given - at === 1 &&
    ((CLASSES[units[at] as number] as number) & (CLASSES[units[given] as number] as number) & KNOWN) !== 0
  );
}

/** Whether two surnames and a given name stand there; where a sign ends them, the surnames may be rare, or the given name odd. */
function isDoubleName(units: Uint16Array, at: number, given: number, end: number, isSigned: boolean): boolean {
  const from = characterEnd(units, given);
  const bits = givenBits(units, from, end);
  if (isDouble(units, at, given)) return (bits & (isSigned ? IS_LIKELY : IS_EVIDENT)) !== 0;
  const areSurnames = given - at === 1 && (bitsAt(units, at) & bitsAt(units, given) & SURNAME) !== 0;
  return isSigned && areSurnames && isOfNames(units, from) && isOfNames(units, end - 1);
}

function isOfNames(units: Uint16Array, at: number): boolean {
  return (bitsAt(units, at) & (GIVEN | COMMON)) !== 0;
}

function bitsAt(units: Uint16Array, at: number): number {
  return CLASSES[units[at] as number] as number;
}

function lastCharacter(units: Uint16Array, from: number, end: number): number {
  let at = from;
  for (let next = characterEnd(units, at); next < end; next = characterEnd(units, at)) at = next;
  return at;
}

/** Whether it ends like a place, or what follows makes one of it: 王家村, 高新|区, 张江路|12号. */
function isPlace({ units, taken }: Search, last: number, end: number): boolean {
  const behind = units[end] as number;
  if (((CLASSES[units[last] as number] as number) & PLACE) !== 0) return true;
  if (taken[end] === 0 && ((CLASSES[behind] as number) & PLACE) !== 0) return true;
  return units[last] === ROAD && behind >= 0x30 && behind <= 0x39;
}

/** A name of two characters, set wide: 王　芳. */
function parted(search: Search, given: number, surname: number): number {
  const { units } = search;
  let at = given;
  if (units[at] === BLANK) at += 1;
  const end = characterEnd(units, at);
  if (endAt(search, at) === SIGN || endAt(search, at) === WORD) return 0;
  const closing = endAt(search, end);
  return closing === SIGN || closing === WORD
    ? pack(end, surname | givenBits(units, at, end) | closedBits(closing))
    : 0;
}

/** Four characters may be a shop's name: 张三百货. */
function unlessOrganisation({ folded }: Search, at: number, end: number, bits: number): number {
  if (end - at < LEAST_ORGANISATION) return pack(end, bits);
  return isOrganisation(folded, at, end) ? 0 : pack(end, bits);
}

/** By its last character first, which most names do not have. */
function isOrganisation(folded: string, start: number, end: number): boolean {
  return (classAt(folded, end - 1) & CLOSES) !== 0 && organisation.parse(folded.slice(start, end)) !== undefined;
}

/** Whether more Han follow, and together they are an organisation's name: 李宁公司, 王守义十三香有限公司. */
function goesOnAsOrganisation(search: Search, at: number, end: number): boolean {
  let to = end;
  while (to - at < ORGANISATION && isEnd(endAt(search, to)) === false) to = characterEnd(search.units, to);
  return to > end && to - at >= LEAST_ORGANISATION && isOrganisation(search.folded, at, to);
}

/** A name whose first dot stands a few characters on. */
function dottedAt(search: Search, at: number): number {
  const { units } = search;
  let dot = at;
  while (dot - at < MOST_SOUNDS && ((CLASSES[units[dot] as number] as number) & HAN) !== 0) dot += 1;
  const end = units[dot] === DOT ? dottedEnd(search, dot) : 0;
  return end !== 0 && isForeign(units, at, end) ? pack(end, IS_PLAIN | closedBits(endAt(search, end))) : 0;
}

/** Names of other peoples, their dot lost: two elements of Tibetan ones; three characters or more that write sounds. */
function foreignAt(search: Search, at: number, first: number): number {
  const { units } = search;
  if ((first & COMPOUND) !== 0 && isElement(units, at)) {
    const isLong = isElement(units, at + 2);
    const end = at + (isLong ? 4 : 2);
    const closing = endAt(search, end);
    if (isLong || ((first & COMMON) === 0 && isEnd(closing))) {
      return pack(end, IS_PLAIN | closedBits(closing));
    }
  }
  if ((first & SOUND) === 0 || (first & COMMON) !== 0) return 0;
  let end = at;
  while (end - at < MOST_SOUNDS && ((CLASSES[units[end] as number] as number) & (SOUND | STOP)) === SOUND) end += 1;
  const closing = endAt(search, end);
  if (end - at <= LEAST_SOUNDS || !isEnd(closing)) return 0;
  return pack(end, IS_PLAIN | closedBits(closing));
}
