/**
 * Coordinates, 经纬度: a pair in any order, or one of the two alone, in decimal degrees (form `decimal`) or in degrees,
 * minutes and seconds (form `sexagesimal`).
 *
 * ```text
 * pair        one [sign] one          signs: comma, blank, semicolon, slash; brackets around may be
 * one         [word] [-] number [unit …] [E W N S]
 * word        东经 西经 北纬 南纬 经度 纬度 longitude lng lon latitude lat E W N S
 * units       ° 度   ′ ' 分   ″ " 秒
 * ```
 *
 * Parts: `longitude`, `latitude`. A word tells which is which; else the one with three digits before its dot, as all of
 * China's mainland but its west has them, or with more than 70 degrees, is the longitude; else the latitude comes first.
 *
 * @source ISO 6709:2022
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { isDigit, isLetter } from './written-number.ts';

const LONGEST = 96;
/** No place of China is further south than its easternmost latitude, or further west than this longitude. */
const LEAST_LONGITUDE = 70;
const LONGEST_FRACTION = 18;

type Axis = 'longitude' | 'latitude';

/** Words and letters (lower case, folded) before a number, the longer first. */
const WORDS: readonly (readonly [word: string, axis: Axis])[] = [
  ['longitude', 'longitude'],
  ['latitude', 'latitude'],
  ['东经', 'longitude'],
  ['西经', 'longitude'],
  ['经度', 'longitude'],
  ['北纬', 'latitude'],
  ['南纬', 'latitude'],
  ['纬度', 'latitude'],
  ['lng', 'longitude'],
  ['lon', 'longitude'],
  ['lat', 'latitude'],
  ['e', 'longitude'],
  ['w', 'longitude'],
  ['n', 'latitude'],
  ['s', 'latitude'],
];
const LETTERS: Readonly<Record<string, Axis>> = { e: 'longitude', w: 'longitude', n: 'latitude', s: 'latitude' };
const DEGREE = '°º˚度';
const MINUTE = "′'’分";
const SECOND = '″"”秒';
const BETWEEN = ',，;、/';

interface Coordinate {
  readonly axis: Axis | undefined;
  /** Characters before the dot. */
  readonly integer: number;
  /** Whole degrees; -1 where one of their digits is hidden. */
  readonly degrees: number;
  /** It has a unit or a word or decimals: it may stand alone. */
  readonly isPlain: boolean;
  readonly isSexagesimal: boolean;
  readonly end: number;
}

function parse(value: string): Reading | undefined {
  if (value.length < 2 || value.length > LONGEST) return undefined;
  const text = fold(value).toLowerCase();
  if (text.length !== value.length) return undefined;
  const isBracketed = /^[([]/.test(text) && /[)\]]$/.test(text);
  const from = isBracketed ? 1 : 0;
  const to = isBracketed ? text.length - 1 : text.length;
  const first = readOne(text, from, to);
  if (first === undefined) return undefined;
  const form = first.isSexagesimal ? 'sexagesimal' : 'decimal';
  if (first.end === to) {
    if (first.isPlain) return undefined;
    const axis = first.axis ?? (isLongitude(first) ? 'longitude' : 'latitude');
    return isOnEarth(first, axis) ? { form, parts: [{ name: axis, start: from, end: to }] } : undefined;
  }
  const start = skip(text, first.end, to, BETWEEN);
  const second = start === first.end && first.axis === undefined ? undefined : readOne(text, start, to);
  if (second?.end !== to) return undefined;
  const axis = axisOfFirst(first, second);
  const other = axis === 'longitude' ? 'latitude' : 'longitude';
  if (!isOnEarth(first, axis) || !isOnEarth(second, other)) return undefined;
  const parts: Part[] = [
    { name: axis, start: from, end: first.end },
    { name: other, start, end: to },
  ];
  return { form, parts };
}

function axisOfFirst(first: Coordinate, second: Coordinate): Axis {
  if (first.axis !== undefined) return first.axis;
  if (second.axis !== undefined) return second.axis === 'longitude' ? 'latitude' : 'longitude';
  return isLongitude(first) && !isLongitude(second) ? 'longitude' : 'latitude';
}

function isLongitude({ integer, degrees }: Coordinate): boolean {
  return integer === 3 || degrees >= LEAST_LONGITUDE;
}

function isOnEarth({ degrees }: Coordinate, axis: Axis): boolean {
  return degrees <= (axis === 'longitude' ? 180 : 90);
}

function readOne(text: string, from: number, to: number): Coordinate | undefined {
  const word = WORDS.find(([each]) => text.startsWith(each, from));
  let axis = word?.[1];
  let at = skip(text, from + (word?.[0].length ?? 0), to, ':=');
  if (text.charAt(at) === '-' || text.charAt(at) === '+') at += 1;
  const whole = digitsEnd(text, at, to);
  const integer = whole - at;
  if (integer < 1 || integer > 3) return undefined;
  const degrees = degreesOf(text, at, whole);
  at = fractionEnd(text, whole, to);
  const hasFraction = at > whole;
  if (at < 0) return undefined;
  let isSexagesimal = false;
  let hasUnit = false;
  if (at < to && DEGREE.includes(text.charAt(at))) {
    hasUnit = true;
    at += 1;
    const minuteAt = unitEnd(text, at, to, MINUTE);
    if (minuteAt > at) {
      isSexagesimal = true;
      at = minuteAt;
      const secondAt = unitEnd(text, at, to, SECOND);
      if (secondAt > at) at = secondAt;
    }
  }
  if (axis === undefined) {
    const letterAt = skip(text, at, to, '');
    const letter = text.charAt(letterAt);
    axis = letterAt < to && !isLetter(text.charCodeAt(letterAt + 1)) ? LETTERS[letter] : undefined;
    if (axis !== undefined) at = letterAt + 1;
  }
  return { axis, integer, degrees, isPlain: !hasFraction && !hasUnit && axis === undefined, isSexagesimal, end: at };
}

/** Blanks and the given signs. */
function skip(text: string, from: number, to: number, signs: string): number {
  let at = from;
  while (at < to && (text.charAt(at) === ' ' || text.charAt(at) === '\t' || signs.includes(text.charAt(at)))) at += 1;
  return at;
}

function digitsEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && (isDigit(text.charCodeAt(at)) || isMark(text.charCodeAt(at)))) at += 1;
  return at;
}

/** Behind the decimals at `at`; `at` where there are none, -1 where they are too many or missing behind their dot. */
function fractionEnd(text: string, at: number, to: number): number {
  if (text.charAt(at) !== '.') return at;
  const end = digitsEnd(text, at + 1, to);
  return end === at + 1 || end > at + 1 + LONGEST_FRACTION ? -1 : end;
}

/** Behind one or two digits, their decimals and a unit; `at` where there are none such. */
function unitEnd(text: string, at: number, to: number, units: string): number {
  const start = skip(text, at, to, '');
  const whole = digitsEnd(text, start, to);
  if (whole === start || whole > start + 2) return at;
  const end = fractionEnd(text, whole, to);
  return end > 0 && end < to && units.includes(text.charAt(end)) ? end + 1 : at;
}

function degreesOf(text: string, from: number, to: number): number {
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (!isDigit(code)) return -1;
    sum = sum * 10 + code - 0x30;
  }
  return sum;
}

export const coordinates: Kind<'coordinates'> = {
  id: 'coordinates',
  title: { zh: '经纬度', en: 'coordinates' },
  nature: 'identifier',
  parts: ['longitude', 'latitude'],
  forms: ['decimal', 'sexagesimal'],
  between: '、,;/|\n\t',
  parse,
  // A place in the open sea.
  sample: (size, which) =>
    size === undefined ? `123.0000${String(which % 100).padStart(2, '0')},30.0000${which % 10}` : undefined,
};
