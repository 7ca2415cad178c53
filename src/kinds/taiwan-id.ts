/**
 * Taiwan's identity number, 國民身分證統一編號, and that of its residents from elsewhere, 統一證號: a letter for the place of
 * issue, a second character, seven digits of sequence, a check digit. The second character says which it is: 1 or 2 a
 * national's, 8 or 9 (7 for some) a resident's since 2021, A to D a resident's before.
 *
 * Parts: `region` (1), `sex` (1), `sequence` (7), `check` (1).
 *
 * @source 國民身分證統一編號配賦, 內政部; 外來人口統一證號 of 2021-01-02, 內政部移民署
 */
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, isLetter, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const LAYOUT = [
  ['region', 1],
  ['sex', 1],
  ['sequence', 7],
  ['check', 1],
] as const;
const LENGTH = 10;

/** Every letter stands for a number of two digits: the first 10, the last 35. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';
const SECOND = '12789ABCD*';

function isTaiwanId(text: string): boolean {
  if (text.length !== LENGTH || !SECOND.includes(text.charAt(1)) || !isDigitsOrMarks(text, 2)) return false;
  return isLetter(text.charCodeAt(0)) || text.charAt(0) === '*';
}

/** The check digit that belongs to the first nine characters. */
export function taiwanIdCheck(nine: string): string {
  const first = LETTERS.indexOf(nine.charAt(0)) + 10;
  const second = nine.charAt(1);
  let sum = Math.floor(first / 10) + (first % 10) * 9;
  // Of a letter in the second place only the last digit counts.
  sum += (second > '9' ? LETTERS.indexOf(second) % 10 : Number(second)) * 8;
  for (let index = 2; index < LENGTH - 1; index += 1) sum += Number(nine.charAt(index)) * (LENGTH - 1 - index);
  return String((10 - (sum % 10)) % 10);
}

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined || !isTaiwanId(number.text)) return undefined;
  const { text } = number;
  const parts = consecutiveParts(number, LAYOUT);
  if (text.includes('*')) return { parts };
  return { parts, check: taiwanIdCheck(text) === text.charAt(9) ? 'holds' : 'fails' };
}

/** Of `A1` and zeros the check digit is 1. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['LS#######H', 'LS########'],
  { L: CAPITALS, S: '12789ABCD', H: '1234567890' },
  readAny,
  (value, { check }) => (taiwanIdCheck(value) === value.charAt(LENGTH - 1)) === (check === 'holds'),
);

export const taiwanId: Kind<'taiwan-id'> = {
  id: 'taiwan-id',
  title: { zh: '台湾身份证统一编号', en: 'identity number of Taiwan' },
  nature: 'identifier',
  parts: ['region', 'sex', 'sequence', 'check'],
  siblings: ['resident-id', 'hong-kong-id', 'macau-id', 'travel-permit', 'passport'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== LENGTH) return undefined;
    const nine = `${'FHK'.charAt(which % 3)}${'12'.charAt(which % 2)}999999${which % 10}`;
    return nine + taiwanIdCheck(nine);
  },
};
