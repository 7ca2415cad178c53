/**
 * Deadlines and periods, 期限: dates of this century and stretches of days, with nothing but the words around them that
 * dates have in notices. Known in order that they stay: without its deadline a notice has no effect.
 *
 * ```text
 * text      (word | date | time | duration | sign) …      at least one date or duration, two dates at most
 * date      2026-11-20  2026/11/20  2026.11.20  20261120  2026年11月20日  11月20日  2026年11月  民国115年11月20日
 *           115/11/20   二〇二六年十一月二十日   7日 and 11-07 behind another date, 每月20日
 * time      17:00  17:00:00  17时30分  24点
 * duration  15日内  7个工作日  30天  24小时
 * ```
 *
 * A date before 2000 is none: it may be a birth date.
 *
 * Parts: `start` where two dates stand, `end`.
 *
 * @source GB/T 7408.1-2023 (calendar dates); 民國 years: year − 1911
 */
import { deadlineWords, durationUnits } from '../data/deadline-words.ts';
import { fold } from '../text/fold.ts';
import { numeralValue } from './chinese-numeral.ts';
import type { Kind, Reading } from './kind.ts';
import { isBareDigits, isDigit } from './written-number.ts';

const LONGEST = 64;

/** Signs that stand around dates. */
const SIGNS = '-~:(),。 T';
/** Digits of dates in words: 二〇二六年十一月二十日. */
const HAN_DIGITS = '〇一二三四五六七八九十';
const LONGEST_DURATION = 3;

const WORDS: readonly string[] = /* @__PURE__ */ deadlineWords.split(' ');
const DURATION_UNITS: readonly string[] = /* @__PURE__ */ durationUnits.split(' ');

/** A piece of the text that was read: where it ends. */
interface Piece {
  readonly sort: 'date' | 'day' | 'duration' | 'time' | 'word';
  readonly end: number;
}

function parse(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const text = fold(value);
  let dates = 0;
  let durations = 0;
  let firstEnd = 0;
  let secondStart = 0;
  let last: Piece['sort'] | undefined;
  for (let at = 0; at < text.length; ) {
    const piece = pieceAt(text, at, dates);
    if (
      piece === undefined ||
      (last !== 'word' && last !== undefined && isNumeral(text, at) && piece.sort !== 'time')
    ) {
      return undefined;
    }
    if (piece.sort === 'date' || piece.sort === 'day') {
      dates += 1;
      if (dates === 1) firstEnd = piece.end;
      else secondStart = at;
    } else if (piece.sort === 'duration') durations += 1;
    else if (piece.sort === 'time' && dates === 1) firstEnd = piece.end;
    last = piece.sort;
    at = piece.end;
  }
  if (dates > 2 || dates + durations === 0) return undefined;
  if (dates < 2) return { parts: [{ name: 'end', start: 0, end: value.length }] };
  return {
    parts: [
      { name: 'start', start: 0, end: firstEnd },
      { name: 'end', start: secondStart, end: value.length },
    ],
  };
}

function pieceAt(text: string, at: number, dates: number): Piece | undefined {
  if (isNumeral(text, at) || text.startsWith('民国', at)) {
    const isBehindDate = dates > 0 || text.startsWith('每月', at - 2);
    return dateAt(text, at) ?? timeAt(text, at) ?? durationAt(text, at) ?? (isBehindDate ? dayAt(text, at) : undefined);
  }
  if (SIGNS.includes(text.charAt(at))) return { sort: 'word', end: at + 1 };
  const word = WORDS.find((each) => text.startsWith(each, at));
  return word === undefined ? undefined : { sort: 'word', end: at + word.length };
}

/** A date with its year, or month and day with 月 behind the month. */
function dateAt(text: string, at: number): Piece | undefined {
  const hasEra = text.startsWith('民国', at);
  const yearAt = hasEra ? spaceEnd(text, at + 2) : at;
  const yearEnd = digitsEnd(text, yearAt);
  const digits = yearEnd - yearAt;
  if (digits === 8 && !hasEra) return isDay(text, yearAt, yearAt + 4, yearAt + 6, yearEnd) ? date(yearEnd) : undefined;
  const next = text.charAt(yearEnd);
  if (next === '月' && !hasEra) return monthAt(text, at);
  if (!isYear(numberAt(text, yearAt, yearEnd), digits, hasEra)) return undefined;
  if (next === '年') {
    const monthStart = spaceEnd(text, yearEnd + 1);
    return monthAt(text, monthStart) ?? date(yearEnd + 1);
  }
  if (!'-/.'.includes(next) || next === '') return undefined;
  const monthEnd = digitsEnd(text, yearEnd + 1);
  if (!isMonth(numberAt(text, yearEnd + 1, monthEnd))) return undefined;
  if (text.charAt(monthEnd) !== next || !isNumeral(text, monthEnd + 1)) {
    return monthEnd - yearEnd === 3 && digits === 4 ? date(monthEnd) : undefined;
  }
  const dayEnd = digitsEnd(text, monthEnd + 1);
  return isMonthDay(numberAt(text, monthEnd + 1, dayEnd)) ? date(dayEnd) : undefined;
}

/** 11月20日, 11月, 10-11月. */
function monthAt(text: string, at: number): Piece | undefined {
  const end = digitsEnd(text, at);
  if (!isMonth(numberAt(text, at, end))) return undefined;
  if (text.charAt(end) === '-' && isNumeral(text, end + 1)) {
    const lastEnd = digitsEnd(text, end + 1);
    const isRange = text.charAt(lastEnd) === '月' && isMonth(numberAt(text, end + 1, lastEnd));
    return isRange ? date(lastEnd + 1) : undefined;
  }
  if (text.charAt(end) !== '月') return undefined;
  const dayStart = spaceEnd(text, end + 1);
  const dayEnd = digitsEnd(text, dayStart);
  const isDated = dayEnd > dayStart && '日号'.includes(text.charAt(dayEnd)) && dayEnd < text.length;
  if (!isDated) return date(text.charAt(end + 1) === '份' ? end + 2 : end + 1);
  return isMonthDay(numberAt(text, dayStart, dayEnd)) ? date(dayEnd + 1) : undefined;
}

/** The second of two dates without its year: 7日, 11-07, 11/7. */
function dayAt(text: string, at: number): Piece | undefined {
  const end = digitsEnd(text, at);
  const number = numberAt(text, at, end);
  if (text.charAt(end) === '日' || text.charAt(end) === '号') {
    return isMonthDay(number) ? { sort: 'day', end: end + 1 } : undefined;
  }
  if (!'-/.'.includes(text.charAt(end)) || !isMonth(number)) return undefined;
  const dayEnd = digitsEnd(text, end + 1);
  return isMonthDay(numberAt(text, end + 1, dayEnd)) ? { sort: 'day', end: dayEnd } : undefined;
}

/** 17:00, 17:00:00, 17时30分, 24点. */
function timeAt(text: string, at: number): Piece | undefined {
  let end = digitsEnd(text, at);
  if (end - at > 2 || numberAt(text, at, end) > 24) return undefined;
  const sign = text.charAt(end);
  if (sign === '时' || sign === '点') {
    const minuteEnd = digitsEnd(text, end + 1);
    const hasMinutes = text.charAt(minuteEnd) === '分' && isSixtieth(text, end + 1, minuteEnd);
    return { sort: 'time', end: hasMinutes ? minuteEnd + 1 : end + (text.charAt(end + 1) === '整' ? 2 : 1) };
  }
  if (sign !== ':') return undefined;
  for (let count = 0; count < 2 && text.charAt(end) === ':'; count += 1) {
    const next = digitsEnd(text, end + 1);
    if (!isSixtieth(text, end + 1, next)) return undefined;
    end = next;
  }
  return { sort: 'time', end };
}

function durationAt(text: string, at: number): Piece | undefined {
  const end = digitsEnd(text, at);
  const unitAt = spaceEnd(text, end);
  const unit = DURATION_UNITS.find((each) => text.startsWith(each, unitAt));
  if (unit === undefined || end - at > LONGEST_DURATION) return undefined;
  const behind = unitAt + unit.length;
  // 20日 alone is a day of some month; a stretch says so: 20日内.
  if (unit === '日' && !/^(?:内|以内|之内|后|前)/.test(text.slice(behind, behind + 2))) return undefined;
  return { sort: 'duration', end: behind };
}

function date(end: number): Piece {
  return { sort: 'date', end };
}

function isYear(year: number, digits: number, hasEra: boolean): boolean {
  if (digits === 4) return !hasEra && year >= 2000 && year <= 2099;
  return (digits === 3 || (hasEra && digits === 2)) && year >= 89 && year <= 188;
}

function isDay(text: string, year: number, month: number, day: number, end: number): boolean {
  return (
    isYear(numberAt(text, year, month), 4, false) &&
    isMonth(numberAt(text, month, day)) &&
    isMonthDay(numberAt(text, day, end))
  );
}

function isMonth(number: number): boolean {
  return number >= 1 && number <= 12;
}

function isMonthDay(number: number): boolean {
  return number >= 1 && number <= 31;
}

function isSixtieth(text: string, from: number, to: number): boolean {
  return to - from > 0 && to - from <= 2 && numberAt(text, from, to) < 60;
}

/** -1 where there is no digit, more than any date has, or digits of two sorts. */
function numberAt(text: string, from: number, to: number): number {
  if (to <= from || to - from > 4) return -1;
  const written = text.slice(from, to);
  if (isBareDigits(written)) return Number(written);
  return numeralValue(written) ?? -1;
}

function isNumeral(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || (at < text.length && HAN_DIGITS.includes(text.charAt(at)));
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (isNumeral(text, at)) at += 1;
  return at;
}

function spaceEnd(text: string, from: number): number {
  return text.charAt(from) === ' ' ? from + 1 : from;
}

export const deadline: Kind<'deadline'> = {
  id: 'deadline',
  title: { zh: '期限', en: 'deadline or period' },
  nature: 'kept',
  parts: ['start', 'end'],
  between: '、;|\n\t',
  parse,
  sample(size, which) {
    if (size !== undefined) return undefined;
    const day = String((which % 28) + 1).padStart(2, '0');
    return which % 2 === 0 ? `${2026 + (Math.floor(which / 28) % 50)}-11-${day}` : `11月1日—11月${(which % 28) + 2}日`;
  },
};
