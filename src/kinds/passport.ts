/**
 * Passport number, 护照号码. China's: E, G, D, S or P (the last three also behind DE, SE, PE) and 7 or 8 digits, E with a
 * letter and 7, 14 or 15 and 7. Other countries' by what they have in common: 6 to 9 characters, four digits at least
 * among them and a letter, or nine digits. So nearly any short number is one; where documents share a column, this
 * kind is asked last.
 *
 * Parts: `prefix` (the letters in front, if any), `number`. `Z999999(0)` is left to Hong Kong's card, fewer digits than nine
 * to the permits, and digits that begin with what can be a birth day are left to be covered whole.
 *
 * @source ICAO Doc 9303-3: nine characters of the machine-readable zone; 中华人民共和国护照法, forms as printed
 */
import { fold } from '../text/fold.ts';
import { isBirthDay } from './birth-day.ts';
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigit, isLetter, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const SHORTEST = 6;
const LONGEST = 9;
/** Digits or marks that a passport's number has at least: a name with a number behind it has fewer. */
const FEWEST_DIGITS = 4;
/** `PE01234567` */
const LONGEST_CHINESE = /^[DSP]E[0-9*]{8}$/;
const CHECK_IN_BRACKETS = /[([{] *[0-9A*] *[)\]}]$/;

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length < SHORTEST || (text.length > LONGEST && !LONGEST_CHINESE.test(text))) return undefined;
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) if (isLetter(text.charCodeAt(index))) letters += 1;
  if (text.length - letters < FEWEST_DIGITS) return undefined;
  if (letters === 0 && (text.length < LONGEST || isBirthDay(text))) return undefined;
  if (number.offset(text.length) < value.length && CHECK_IN_BRACKETS.test(fold(value))) return undefined;
  const prefix = prefixOf(text);
  const parts = consecutiveParts(number, [
    ['prefix', prefix],
    ['number', text.length - prefix],
  ]);
  return { parts };
}

/** Letters in front of the first digit or mark. */
function prefixOf(text: string): number {
  let prefix = 0;
  while (prefix < text.length && !isDigit(text.charCodeAt(prefix)) && text.charAt(prefix) !== '*') prefix += 1;
  return prefix;
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['L#####', 'L######', 'L#######', 'L########', 'LL####', 'LL#####', 'LL######', 'LL#######', '#########'],
  { L: CAPITALS },
  readAny,
  (value, { parts }) => parts.length > 1 || !isBirthDay(value),
);

export const passport: Kind<'passport'> = {
  id: 'passport',
  title: { zh: '护照号码', en: 'passport number' },
  nature: 'identifier',
  parts: ['prefix', 'number'],
  siblings: ['resident-id', 'taiwan-id', 'hong-kong-id', 'macau-id', 'travel-permit'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== 9) return undefined;
    return `E${which % 2 === 0 ? '0' : 'A'}${String(which + 1)
      .padStart(7, '0')
      .slice(-7)}`;
  },
};
