/**
 * Resident identity number, 公民身份号码, and the permits that share its form: residence permits for Hong Kong,
 * Macau and Taiwan residents (81…, 82…, 83…) and the foreigners' card of 2023 (9…).
 *
 * Shape: 18 characters, 6 region digits, birth day `YYYYMMDD`, 3 sequence digits, 1 check character `0-9X`;
 * or 15 digits of the first generation, `YYMMDD`, no check. Separators are stepped over. A region that no table
 * knows, a day that is none and a check character that fails are read all the same: a misprint is still a person's.
 *
 * @source GB 11643-1999; check character by ISO 7064 MOD 11-2
 */
import type { Kind, Reading, Shape } from './kind.ts';
import { consecutiveParts, isDigit, isDigitsOrMarks, writtenNumber } from './written-number.ts';

const EIGHTEEN = [
  ['region', 6],
  ['birth', 8],
  ['sequence', 3],
  ['check', 1],
] as const;
const FIFTEEN = [
  ['region', 6],
  ['birth', 6],
  ['sequence', 3],
] as const;

/** Weights of GB 11643-1999, clause 4.2: 2^(18-i) mod 11 for place i. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The check character that belongs to the first 17 digits. */
export function residentIdCheck(seventeen: string): string {
  let sum = 0;
  for (let index = 0; index < WEIGHTS.length; index += 1) {
    sum += (seventeen.charCodeAt(index) - 0x30) * (WEIGHTS[index] ?? 0);
  }
  return CHECK_CHARACTERS.charAt(sum % 11);
}

const EIGHTEEN_PARTS = [
  { name: 'region', start: 0, end: 6 },
  { name: 'birth', start: 6, end: 14 },
  { name: 'sequence', start: 14, end: 17 },
  { name: 'check', start: 17, end: 18 },
] as const;

/** Eighteen ASCII digits in a row, the last one maybe X. */
const HOLDS: Shape = { shape: 0, length: 18, parts: EIGHTEEN_PARTS, check: 'holds' };
const FAILS: Shape = { shape: 1, length: 18, parts: EIGHTEEN_PARTS, check: 'fails' };

/** `undefined` where the value is not of that shape. */
function parsePlain(value: string): Shape | undefined {
  let sum = 0;
  for (let index = 0; index < 17; index += 1) {
    const digit = value.charCodeAt(index) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    sum += digit * (WEIGHTS[index] as number);
  }
  const last = value.charCodeAt(17);
  if (!isDigit(last) && last !== 0x58) return undefined;
  return CHECK_CHARACTERS.charCodeAt(sum % 11) === last ? HOLDS : FAILS;
}

function parse(value: string): Reading | undefined {
  const plain = value.length === 18 ? parsePlain(value) : undefined;
  if (plain !== undefined) return plain;
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length === 15 && isDigitsOrMarks(text)) return { parts: consecutiveParts(number, FIFTEEN) };
  if (text.length !== 18 || !isDigitsOrMarks(text, 0, 17)) return undefined;
  const last = text.charAt(17);
  if (last !== 'X' && !isDigitsOrMarks(last)) return undefined;
  const parts = consecutiveParts(number, EIGHTEEN);
  if (text.includes('*')) return { parts };
  return { parts, check: residentIdCheck(text) === last ? 'holds' : 'fails' };
}

/** 210199, 340299 and 659999 are assigned to no county. */
const SAMPLES = ['21019919780312004', '34029919881219523', '65999919960605009', '21019920010930112'] as const;

export const residentId: Kind<'resident-id'> = {
  id: 'resident-id',
  title: { zh: '公民身份号码', en: 'resident identity number' },
  nature: 'identifier',
  family: 'identity',
  parts: ['region', 'birth', 'sequence', 'check'],
  between: '、,;/|\n\t ',
  shapes: [HOLDS, FAILS],
  parse,
  sample(size, which) {
    const seventeen = SAMPLES[which % SAMPLES.length] ?? SAMPLES[0];
    if (size === 15) return seventeen.slice(0, 6) + seventeen.slice(8);
    return size === undefined || size === 18 ? seventeen + residentIdCheck(seventeen) : undefined;
  },
};
