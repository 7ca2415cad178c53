/**
 * Dates in running text, told from other numbers so that none is taken for one: 2026-11-01, 2026年11月1日, 20261101,
 * 民國67年3月12日, 一九七八年三月十二日. A date stays, unless it is somebody's birth: a word before it says so (出生日期, 生于) or one behind
 * (出生, 生).
 */
import { birthDate } from '../../kinds/birth-date.ts';
import { nameBefore } from '../cues/name-before.ts';
import { BY_SIGN, holds, IS_KNOWN, IS_LIKELY } from '../cues/reading.ts';
import type { Field } from '../search.ts';
import { isDigitUnit } from './classes.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { wordBefore } from './words.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

const YEAR = 0x5e74;
const MONTH = 0x6708;
const DAY = 0x65e5;
const NUMBER_OF_DAY = 0x53f7;
const BORN = 0x751f;
const OUT = 0x51fa;
const BLANK = 0x20;

const HAN_DIGITS: UnitSet = /* @__PURE__ */ unitsOf('〇零一二三四五六七八九十廿卅元正');
/** What 生 begins that is no birth: 生效, 生产. */
const OTHER_WORDS: UnitSet = /* @__PURE__ */ unitsOf('效产活成日育态意物命长动前');

/** Reads the date that begins at `start`: where it ends, 0 where none does. A birth date is added. */
export function dateAt(scan: Scan, start: number, field?: Field): number {
  const { units } = scan;
  const era = eraBefore(units, start);
  const end = dateEnd(units, start, era > 0);
  if (end === 0) return 0;
  const from = start - era;
  const before = field === undefined ? wordBefore(units, from) : undefined;
  const isBirth = before?.hint === 'birth' && before.names && !isOfName(scan, before.at, end);
  const isNamed = field !== undefined || isBirth;
  // A year alone is of an author.
  if (!isNamed && (units[end - 1] === YEAR || !isBornBehind(units, end))) return end;
  if (birthDate.parse(sliceOf(scan, from, end)) === undefined) return end;
  return found(scan, 'birth-date', from, end, isNamed ? 'label' : 'shape', field);
}

/** Units of 民国 or 中华民国 before the year. */
function eraBefore(units: Uint16Array, start: number): number {
  const at = units[start - 1] === BLANK ? start - 1 : start;
  if (units[at - 1] !== 0x56fd || units[at - 2] !== 0x6c11) return 0;
  return start - at + (units[at - 3] === 0x534e && units[at - 4] === 0x4e2d ? 4 : 2);
}

const POSSESSIVE = 0x7684;
/** What happens to nobody on the day of his birth. */
const LATER: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ '去世 逝世 死亡 病故 病逝 离世 过世 身故 亡故 入职 入学 结婚 离婚 登记 签订 购买 入住 参军 退休 毕业 借款'.split(
    ' ',
  ),
);

/** Whether the 生 of 生于 ends a name: of 童春生于2026年在超市购物 no birth is told, since the sentence goes on behind the date. */
function isOfName({ units, search }: Scan, at: number, end: number): boolean {
  const behind = units[end] as number;
  if (units[at] !== BORN || behind < 0x3400 || behind === POSSESSIVE || behind === OUT) return false;
  if (LATER.has(search.folded.slice(end, end + 2))) return true;
  const reading = nameBefore(search, at + 1);
  return holds(reading, IS_KNOWN | IS_LIKELY) || holds(reading, IS_LIKELY | BY_SIGN);
}

function isBornBehind(units: Uint16Array, end: number): boolean {
  const at = blankEnd(units, end);
  if (units[at] === OUT) return units[at + 1] === BORN;
  return units[at] === BORN && !isIn(OTHER_WORDS, units[at + 1] as number);
}

function dateEnd(units: Uint16Array, start: number, hasEra: boolean): number {
  const end = numberEnd(units, start);
  const digits = end - start;
  if (digits === 8) return isCalendarDay(units, start) ? end : 0;
  if (digits !== 4 && !(hasEra && (digits === 2 || digits === 3))) return 0;
  if (digits === 4 && isDigitUnit(units[start] as number)) {
    const century = numberOf(units, start, start + 2);
    if (century < 18 || century > 20) return 0;
  }
  const sign = blankEnd(units, end);
  if (units[sign] === YEAR) return monthEnd(units, blankEnd(units, sign + 1)) || sign + 1;
  const separator = units[end] as number;
  if (separator !== 0x2d && separator !== 0x2f && separator !== 0x2e) return 0;
  const month = numberEnd(units, end + 1);
  if (!isUpTo(units, end + 1, month, 12)) return 0;
  const day = units[month] === separator ? numberEnd(units, month + 1) : 0;
  if (day > 0 && isUpTo(units, month + 1, day, 31)) return day;
  return units[month] !== separator && month - end === 3 ? month : 0;
}

/** 3月12日, 3月: 0 where no month stands there. */
function monthEnd(units: Uint16Array, start: number): number {
  const end = numberEnd(units, start);
  const sign = blankEnd(units, end);
  if (end === start || end - start > 2 || units[sign] !== MONTH) return 0;
  const dayStart = blankEnd(units, sign + 1);
  const dayEnd = numberEnd(units, dayStart);
  const behind = blankEnd(units, dayEnd);
  const isDay = dayEnd > dayStart && dayEnd - dayStart <= 3;
  return isDay && (units[behind] === DAY || units[behind] === NUMBER_OF_DAY) ? behind + 1 : sign + 1;
}

/** Behind digits, or numerals in Han; no more than nine of them are looked at. */
function numberEnd(units: Uint16Array, start: number): number {
  const isHan = isIn(HAN_DIGITS, units[start] as number);
  let at = start;
  while (at - start < 9 && (isHan ? isIn(HAN_DIGITS, units[at] as number) : isDigitUnit(units[at] as number))) at += 1;
  return at;
}

function isCalendarDay(units: Uint16Array, start: number): boolean {
  if (!isDigitUnit(units[start] as number)) return false;
  const century = numberOf(units, start, start + 2);
  const isYear = century >= 18 && century <= 20;
  return isYear && isUpTo(units, start + 4, start + 6, 12) && isUpTo(units, start + 6, start + 8, 31);
}

function isUpTo(units: Uint16Array, from: number, to: number, most: number): boolean {
  const value = to - from > 2 || to <= from ? 0 : numberOf(units, from, to);
  return value >= 1 && value <= most;
}

function numberOf(units: Uint16Array, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + (units[at] as number) - 0x30;
  return value;
}

function blankEnd(units: Uint16Array, from: number): number {
  return units[from] === BLANK ? from + 1 : from;
}
