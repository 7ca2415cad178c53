/**
 * Resident identity number, 公民身份号码, and the cards that share its column: residence permits for Hong Kong, Macau and
 * Taiwan residents (81…, 82…, 83…), the foreigners' card of 2023 (9…) and the one before it.
 *
 * Shape: 18 characters, 6 region digits, birth day `YYYYMMDD`, 3 sequence digits, 1 check character `0-9X`;
 * or 15 digits of the first generation, `YYMMDD`, no check; or the foreigners' card until 2023, 3 letters of a country,
 * 4 region digits, `YYMMDD`, 2 of sequence. Separators are stepped over. A region that no table knows, a day that is
 * none and a check character that fails are read all the same: a misprint is still a person's.
 *
 * @source GB 11643-1999; check character by ISO 7064 MOD 11-2; 外国人永久居留身份证 of 2004, 2017 and 2023
 */
import { unitAt } from '../text/unit-at.ts';
import type { Kind, Part, Reading, Shape } from './kind.ts';
import {
  consecutiveParts,
  isDigit,
  isDigitsOrMarks,
  isLetter,
  type WrittenNumber,
  writtenNumber,
} from './written-number.ts';

type Layout = readonly (readonly [name: string, length: number])[];

const EIGHTEEN: Layout = [
  ['region', 6],
  ['birth', 8],
  ['sequence', 3],
  ['check', 1],
];
const FIFTEEN: Layout = [
  ['region', 6],
  ['birth', 6],
  ['sequence', 3],
];
const FOREIGNER: Layout = [
  ['country', 3],
  ['region', 4],
  ['birth', 6],
  ['sequence', 2],
];

/** Weights of GB 11643-1999, clause 4.2: 2^(18-i) mod 11 for place i. */
const WEIGHTS: Uint8Array = /* @__PURE__ */ Uint8Array.of(7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2);
const CHECK_CHARACTERS = '10X98765432';
const CAPITAL_X = 0x58;
const SMALL_X = 0x78;

/** The check character that belongs to the first 17 digits. */
export function residentIdCheck(seventeen: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    sum += (unitAt(seventeen, index) - 0x30) * (WEIGHTS[index] as number);
  }
  return CHECK_CHARACTERS.charAt(sum % 11);
}

/** Whether `text[from, from + 18)` is 17 digits and a check character, mask marks among them. */
export function isEighteen(text: string, from = 0): boolean {
  const last = text.charAt(from + 17);
  return isDigitsOrMarks(text, from, from + 17) && (last === 'X' || isDigitsOrMarks(last));
}

/** The parts of an identity number of 18 characters that begins at character `from` of a longer number. */
export function eighteenParts(number: WrittenNumber, from = 0): readonly Part[] {
  return consecutiveParts(number, EIGHTEEN, from);
}

/** Whether the check character of the 18 holds; `undefined` where any of them is hidden. */
export function eighteenCheck(text: string, from = 0): NonNullable<Reading['check']> | undefined {
  const eighteen = text.slice(from, from + 18);
  if (eighteen.includes('*')) return undefined;
  return residentIdCheck(eighteen) === eighteen.charAt(17) ? 'holds' : 'fails';
}

const EIGHTEEN_PARTS: readonly Part[] = [
  { name: 'region', start: 0, end: 6 },
  { name: 'birth', start: 6, end: 14 },
  { name: 'sequence', start: 14, end: 17 },
  { name: 'check', start: 17, end: 18 },
];

/** Eighteen ASCII digits in a row, the last one maybe X; fifteen. */
const HOLDS: Shape = { shape: 0, length: 18, parts: EIGHTEEN_PARTS, check: 'holds' };
const FAILS: Shape = { shape: 1, length: 18, parts: EIGHTEEN_PARTS, check: 'fails' };
const FIRST_GENERATION: Shape = {
  shape: 2,
  length: 15,
  parts: [
    { name: 'region', start: 0, end: 6 },
    { name: 'birth', start: 6, end: 12 },
    { name: 'sequence', start: 12, end: 15 },
  ],
};

const SHAPES: readonly Shape[] = [HOLDS, FAILS, FIRST_GENERATION];

function shapeAt(value: string): number {
  const { length } = value;
  if (length !== 18 && length !== 15) return -1;
  const digits = length === 18 ? 17 : 15;
  let sum = 0;
  let seen = 0;
  for (let index = 0; index < digits; index += 1) {
    const digit = unitAt(value, index) - 0x30;
    // Of a digit neither it nor it and six has a bit beyond the lower four; of all else one of them has.
    seen |= digit | (digit + 6);
    sum += digit * (WEIGHTS[index] as number);
  }
  if ((seen & ~15) !== 0) return -1;
  if (digits === 15) return FIRST_GENERATION.shape;
  const code = unitAt(value, 17);
  const last = code === SMALL_X ? CAPITAL_X : code;
  if (last !== CAPITAL_X && !isDigit(last)) return -1;
  return last === CHECK_CHARACTERS.charCodeAt(sum % 11) ? HOLDS.shape : FAILS.shape;
}

function parse(value: string): Reading | undefined {
  const shape = shapeAt(value);
  if (shape >= 0) return SHAPES[shape];
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length === 15) {
    if (isDigitsOrMarks(text)) return { parts: consecutiveParts(number, FIFTEEN) };
    return isForeigner(text) ? { parts: consecutiveParts(number, FOREIGNER) } : undefined;
  }
  if (text.length !== 18 || !isEighteen(text)) return undefined;
  const parts = eighteenParts(number);
  const check = eighteenCheck(text);
  return check === undefined ? { parts } : { parts, check };
}

function isForeigner(text: string): boolean {
  for (let index = 0; index < 3; index += 1) {
    if (!isLetter(unitAt(text, index)) && text.charAt(index) !== '*') return false;
  }
  return isDigitsOrMarks(text, 3);
}

/** 210199, 340299 and 659999 are assigned to no county. */
const SAMPLES = ['21019919780312004', '34029919881219523', '65999919960605009', '21019920010930112'] as const;

export const residentId: Kind<'resident-id'> = {
  id: 'resident-id',
  title: { zh: '公民身份号码', en: 'resident identity number' },
  nature: 'identifier',
  family: 'identity',
  parts: ['country', 'region', 'birth', 'sequence', 'check'],
  // A column 证件号码 holds any of these. The longest first, which is covered whole; then those whose shape is their own;
  // a passport, whose shape is almost any, last.
  siblings: ['disability-certificate', 'taiwan-id', 'hong-kong-id', 'macau-id', 'travel-permit', 'passport'],
  between: '、,;/|\n\t ',
  shapes: SHAPES,
  shapeAt,
  parse,
  sample(size, which) {
    const seventeen = SAMPLES[which % SAMPLES.length] ?? SAMPLES[0];
    if (size === 15) return seventeen.slice(0, 6) + seventeen.slice(8);
    return size === undefined || size === 18 ? seventeen + residentIdCheck(seventeen) : undefined;
  },
};
