/**
 * Birth date, 出生日期, as it is written: `1978-03-12` with any sign between or with 年月日, `19780312`, `780312`, `78.3`,
 * `12/03/1978`, a year and month or a year alone, `一九七八年三月十二日`, and years of the Republic: `民國67年3月12日`,
 * `民國67.3.12`, `0670312`. A time of day may follow (1978-03-12 00:00:00), and so may 生.
 *
 * Parts: `era` (民国, 公元; set aside), `year`, `month`, `day`, each the digits or numerals alone. A month above 12 or a day
 * above 31 makes it no date.
 *
 * @source GB/T 7408.1-2023 (dates), GB/T 15835-2011 (numerals 〇 to 十)
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { unitAt } from '../text/unit-at.ts';
import { NUMERALS, numeralValue } from './chinese-numeral.ts';
import type { Kind, Part, Reading, Shape } from './kind.ts';
import { isDigit } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

type Unit = 'year' | 'month' | 'day';

/** A run of digits, numerals and marks, and the unit that stands behind it. */
interface Run {
  readonly start: number;
  readonly end: number;
  /** ASCII digits and `*`, or numerals. */
  readonly text: string;
  readonly isNumeral: boolean;
  readonly unit: Unit | undefined;
  /** Where the unit stands, or would. */
  readonly unitAt: number;
}

const ERAS = ['中华民国', '民国', '公元', '西元'] as const;
const UNITS: Readonly<Record<string, Unit>> = { 年: 'year', 月: 'month', 日: 'day', 号: 'day' };
const ORDER: readonly Unit[] = ['year', 'month', 'day'];
const MOST: Readonly<Record<Unit, number>> = { year: 2099, month: 12, day: 31 };
/** What may follow a date: `00:00`, `T00:00:00.000Z`, hidden or not, and 生. */
const TAIL = /^(?:T?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.][0-9]{1,3})?)?Z?|[*.]{1,14}|出?生)$/;
/** Year 1 of the Republic is 1912. */
const REPUBLIC = 1911;
/** A date that is longer than this is none. */
const LONGEST = 40;

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const eraStart = skipBlanks(folded, 0);
  const era = ERAS.find((word) => folded.startsWith(word, eraStart));
  const isRepublic = era?.endsWith('民国') === true;
  const from = eraStart + (era?.length ?? 0);
  const parts = datePartsOf(folded, from, isRepublic);
  if (parts === undefined || era === undefined) return parts === undefined ? undefined : { parts };
  return { parts: [{ name: 'era', start: eraStart, end: from }, ...parts] };
}

function datePartsOf(folded: string, from: number, isRepublic: boolean): readonly Part[] | undefined {
  const runs: Run[] = [];
  let at = skipBlanks(folded, from);
  while (runs.length < ORDER.length) {
    const run = runAt(folded, at);
    if (run === undefined) break;
    runs.push(run);
    at = nextRun(folded, run);
  }
  const tail = folded.slice(at);
  if (tail !== '' && !TAIL.test(tail)) return undefined;
  const [only] = runs;
  if (only === undefined) return undefined;
  if (runs.length === 1 && only.unit === undefined)
    return yearBeforeMarks(only, isRepublic) ?? runTogether(only, isRepublic);
  const units = unitsOf(runs);
  if (units === undefined || !runs.every((run, index) => fits(run, units[index] as Unit))) return undefined;
  return runs.map(({ start, end }, index) => ({ name: units[index] as Unit, start, end }));
}

function runAt(folded: string, start: number): Run | undefined {
  const first = folded.charAt(start);
  const isNumeral = first !== '' && first !== '○' && NUMERALS.includes(first);
  let end = start;
  let text = '';
  for (; end < folded.length; end += 1) {
    const character = folded.charAt(end);
    const code = folded.charCodeAt(end);
    if (isNumeral ? NUMERALS.includes(character) : isDigit(code)) text += character;
    else if (isMark(code)) text += '*';
    else break;
  }
  if (end === start) return undefined;
  const unitAt = skipBlanks(folded, end);
  return { start, end, text, isNumeral, unit: UNITS[folded.charAt(unitAt)], unitAt };
}

/** Where what follows the run begins: its unit, or a sign, and blanks are stepped over. */
function nextRun(folded: string, { unit, unitAt }: Run): number {
  const isSetOff = unit !== undefined || (unitAt < folded.length && isSeparator(folded.charCodeAt(unitAt)));
  return skipBlanks(folded, isSetOff ? unitAt + 1 : unitAt);
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ' || text.charAt(at) === '\n') at += 1;
  return at;
}

/** Which run is which: by the words behind them, else in the order of the calendar, or from the day on (12/03/1978). */
function unitsOf(runs: readonly Run[]): readonly Unit[] | undefined {
  const first = ORDER.indexOf(runs[0]?.unit ?? 'year');
  const isReversed = runs.length === 3 && runs.every(({ unit }) => unit === undefined) && runs[2]?.text.length === 4;
  const units = isReversed ? [...ORDER].reverse() : ORDER.slice(first, first + runs.length);
  const agree = runs.every(({ unit, isNumeral }, index) => {
    const isLast = index === runs.length - 1;
    return unit === undefined ? !isNumeral || (isLast && index > 0) : unit === units[index];
  });
  return agree && units.length === runs.length ? units : undefined;
}

function fits({ text, isNumeral }: Run, unit: Unit): boolean {
  if (text.length > (unit === 'year' || isNumeral ? 4 : 2)) return false;
  if (text.includes('*')) return true;
  const number = isNumeral ? numeralValue(text) : Number(text);
  return number !== undefined && number <= MOST[unit] && (number > 0 || unit === 'year');
}

/** A year that stays while all behind it is hidden, words too: `1978******`, `一九七八***`, `民國67******`; or that is hidden with it. */
function yearBeforeMarks({ start, end, text, isNumeral }: Run, isRepublic: boolean): readonly Part[] | undefined {
  // With its words a hidden date is longer than its digits are.
  if (isRepublic && text.length > 8 && /^[*]+$/.test(text)) return [{ name: 'year', start, end }];
  const years = text.indexOf('*');
  if (years < 1 || years > 5 || !/^[^*]+[*]+$/.test(text)) return undefined;
  // 1978****, 1978** and 19** have a month and a day to their digits.
  if (!isRepublic && !isNumeral && text.length <= 8 && text.length % 2 === 0) return undefined;
  return [{ name: 'year', start, end: start + years }];
}

/** Digits without anything between them: `19780312`, `197803`, `1978`, `780312`, and of the Republic `0670312`. */
function runTogether(run: Run, isRepublic: boolean): readonly Part[] | undefined {
  if (run.isNumeral) return undefined;
  const { length } = run.text;
  if (isRepublic) return split(run, length <= 3 ? length : length - 4);
  // Three digits of a year are the Republic's.
  const hasCentury = /^(?:1[89*]|20|2\*|\*)/.test(run.text);
  return (
    (hasCentury ? split(run, 4) : undefined) ?? (length === 6 || length === 7 ? split(run, length - 4) : undefined)
  );
}

function split({ start, end, text }: Run, years: number): readonly Part[] | undefined {
  const rest = text.length - years;
  if (years > 4 || (rest !== 0 && rest !== 2 && rest !== 4)) return undefined;
  const parts: Part[] = [{ name: 'year', start, end: start + years }];
  for (const [index, name] of (['month', 'day'] as const).entries()) {
    const at = years + index * 2;
    if (at >= text.length) break;
    const digits = text.slice(at, at + 2);
    if (!fits({ start, end, text: digits, isNumeral: false, unit: undefined, unitAt: end }, name)) return undefined;
    parts.push({ name, start: start + at, end: start + at + 2 });
  }
  return parts;
}

/** As an identity number holds it: `YYYYMMDD`, or `YYMMDD` and `YYYYMM` where no more is written. */
function trace(value: string): ReturnType<NonNullable<Kind['trace']>> {
  const reading = readAny(value);
  if (reading === undefined) return undefined;
  const folded = fold(value);
  const places: (readonly [number, number])[] = [];
  let text = '';
  for (const unit of ORDER) {
    const part = reading.parts.find(({ name }) => name === unit);
    if (part === undefined) continue;
    const { start, end } = part;
    const written = folded.slice(start, end);
    const isRepublic = unit === 'year' && (reading.parts[0]?.name === 'era' ? !isCommonEra(folded) : end - start === 3);
    const digits = calendarDigits(written, isRepublic);
    if (digits === undefined) return undefined;
    const isPlain = digits.length === end - start;
    for (let index = 0; index < digits.length; index += 1) {
      places.push(isPlain ? [start + index, start + index + 1] : [start, end]);
    }
    text += digits;
  }
  return { text, places };
}

function isCommonEra(folded: string): boolean {
  return /^ *(?:公|西)元/.test(folded);
}

/** `undefined` where some of it is hidden. */
function calendarDigits(written: string, isRepublic: boolean): string | undefined {
  const number = isDigit(written.charCodeAt(0)) ? Number(written) : numeralValue(written);
  if (number === undefined || Number.isNaN(number)) return undefined;
  return String(isRepublic ? number + REPUBLIC : number).padStart(2, '0');
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ plainTemplates(),
  { C: '12', Y: '9801234567', M: '01', T: '0123', D: '1234567890' },
  readAny,
  isPlain,
);

/** `1978-03-12`, `19780312`, `1978年3月12日`, `1978年3月`, `民国67年3月12日`. */
function plainTemplates(): readonly string[] {
  const templates = ['CY##MDTD'];
  for (const month of ['D', 'MD']) {
    templates.push(`CY##年${month}月`);
    for (const day of ['D', 'TD']) {
      for (const sign of '-/.') templates.push(`CY##${sign}${month}${sign}${day}`);
      for (const year of ['CY##', '民国##', '民国###']) templates.push(`${year}年${month}月${day}日`);
    }
  }
  return templates;
}

/** Whether the numbers of a date that looks so are ones of the calendar, and of a century in which people were born. */
function isPlain(value: string, { parts }: Shape): boolean {
  for (let index = 0; index < parts.length; index += 1) {
    const { name, start, end } = parts[index] as Part;
    if (name === 'era') continue;
    let number = 0;
    for (let at = start; at < end; at += 1) number = number * 10 + unitAt(value, at) - 0x30;
    if (name === 'year' ? end - start === 4 && number < 1800 : number === 0) return false;
    if (number > MOST[name as Unit]) return false;
  }
  return true;
}

export const birthDate: Kind<'birth-date'> = {
  id: 'birth-date',
  title: { zh: '出生日期', en: 'birth date' },
  nature: 'identifier',
  family: 'identity',
  parts: ['era', 'year', 'month', 'day'],
  aside: ['era'],
  between: '、,;|\n\t',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  trace,
  sample(size, which) {
    if (size !== undefined && size !== 10) return undefined;
    return `${1978 + (which % 40)}-0${(which % 9) + 1}-${10 + (which % 19)}`;
  },
};
