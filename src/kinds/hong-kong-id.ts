/**
 * Hong Kong identity card number, 香港身份證號碼: one or two letters, six digits, and a check character `0-9A` that is
 * printed in brackets, `Z999999(0)`. The brackets may have any width, or be a blank, a hyphen or nothing.
 *
 * Parts: `prefix`, `number`, `check`. What stands without brackets and begins with C or E and another letter has the
 * shape of a mainland permit or passport too (`EA1234567`): it is a card's only where its check character holds.
 *
 * @source Registration of Persons Ordinance (Cap. 177); check character over weights 9 to 2, modulus 11, a missing first
 *   letter counting as a blank of 36
 */
import { fold } from '../text/fold.ts';
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, isLetter, writtenNumber } from './written-number.ts';
import { CAPITALS, parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const DIGITS = 6;
const MARK = '*';
const SHARED_SHAPE = /^[CE][A-Z*]/;

function lettersOf(text: string): number {
  const letters = text.length - DIGITS - 1;
  if (letters !== 1 && letters !== 2) return 0;
  for (let index = 0; index < letters; index += 1) {
    if (!isLetter(text.charCodeAt(index)) && text.charAt(index) !== MARK) return 0;
  }
  const last = text.charAt(text.length - 1);
  return isDigitsOrMarks(text, letters, text.length - 1) && (last === 'A' || isDigitsOrMarks(last)) ? letters : 0;
}

/** The check character that belongs to the letters and the six digits. */
export function hongKongIdCheck(body: string): string {
  let sum = body.length === DIGITS + 1 ? 36 * 9 : 0;
  for (let index = 0; index < body.length; index += 1) {
    const code = body.charCodeAt(index);
    sum += (isLetter(code) ? code - 0x41 + 10 : code - 0x30) * (body.length + 1 - index);
  }
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? 'A' : String(check);
}

function readAny(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  const letters = lettersOf(text);
  if (letters === 0) return undefined;
  const parts = consecutiveParts(number, [
    ['prefix', letters],
    ['number', DIGITS],
    ['check', 1],
  ]);
  if (text.includes(MARK)) return isShared(text, value) ? undefined : { parts };
  const holds = hongKongIdCheck(text.slice(0, -1)) === text.charAt(text.length - 1);
  if (!holds && isShared(text, value)) return undefined;
  return { parts, check: holds ? 'holds' : 'fails' };
}

/** `EA1234567`, `CA0123456` without brackets: a passport or permit of the mainland may be written so. */
function isShared(text: string, value: string): boolean {
  return SHARED_SHAPE.test(text) && !/[)\]}]$/.test(fold(value));
}

/** Of `A` and zeros the check digit is 3, of `AA` and zeros 6. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['L######(T)', 'L######(F)', 'L######T', 'L######F', 'LL######(S)', 'LL######(F)', 'LL######S', 'LL######F'],
  { L: CAPITALS, T: '3012456789A', S: '6012345789A', F: '0123456789A' },
  readAny,
  (value, { parts, check, length }) => {
    const body = parts[1]?.end ?? 0;
    // What a passport or a permit may be as well takes a closer look.
    if (length === body + 1 && 'CE'.includes(value.charAt(0))) return false;
    return (hongKongIdCheck(value.slice(0, body)) === value.charAt(parts[2]?.start ?? 0)) === (check === 'holds');
  },
);

export const hongKongId: Kind<'hong-kong-id'> = {
  id: 'hong-kong-id',
  title: { zh: '香港身份证号码', en: 'Hong Kong identity card number' },
  nature: 'identifier',
  parts: ['prefix', 'number', 'check'],
  siblings: ['resident-id', 'taiwan-id', 'macau-id', 'travel-permit', 'passport'],
  between: '、,;/|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample(size, which) {
    if (size !== undefined && size !== 8 && size !== 9) return undefined;
    const body = `${size === 9 ? 'XX' : 'Z'}99${String(which + 1)
      .padStart(4, '0')
      .slice(-4)}`;
    return body + hongKongIdCheck(body);
  },
};
