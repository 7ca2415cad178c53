/**
 * Waybill number, 运单号: the number by which a courier knows a parcel, of one of the shapes in `waybill-shapes`; a parcel
 * count `-1-1-` may follow. It stays on every label, so that only these shapes are read.
 *
 * What has the shape of a person's number is none, whatever the column says: a mobile number behind 86, a card in a
 * machine, a landline number with its area code, an identity number of 15 digits. Couriers have 15-digit numbers too; one
 * is an identity number if it begins with digits that a province, prefecture and county may have, and six that may be a
 * day follow. No table of regions is asked: those whose people have such numbers are no more, many of them. Of Yunda's
 * numbers that hides one in some sixty, which is the lesser harm.
 *
 * Parts: `carrier`, the letters in front; `number`; `parcel`.
 *
 * @source shapes: src/data/waybill-shapes.ts; identity numbers of 15 digits: GB 11643-1989; codes of regions: GB/T 2260-2007,
 *   3.2 (a prefecture is 01 to 70; 90 stands for counties of the province's own)
 */
import { waybillShapes } from '../data/waybill-shapes.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Kind, Part, Reading, Shape } from './kind.ts';
import { isLandlineWithArea } from './landline.ts';
import { isIot, mobileStart } from './mobile-phone.ts';
import { isDigit, isLetter, writtenNumber } from './written-number.ts';

const LONGEST = 40;
/** Signs of shapes: #, @ and ?. */
const ANY_DIGIT = 0x23;
const ANY_LETTER = 0x40;
const ANY = 0x3f;
const ASTERISK = 0x2a;
const PARCEL_COUNT = /[-－][0-9０-９]{1,3}[-－][0-9０-９]{1,3}[-－]?$/;
/** Province, prefecture and county; year, month and day; three digits in a row. A digit may be hidden behind the first. */
const OLD_IDENTITY =
  /^(?:1[1-5*]|2[1-3*]|3[1-7*]|4[1-6*]|5[0-4*]|6[1-5*])(?:0[1-9*]|[1-6*][0-9*]|[79][0*])(?!00)[0-9*]{4}(?:0[1-9*]|1[0-2*]|\*[0-9*])(?:0[1-9*]|[12][0-9*]|3[01*]|\*[0-9*])[0-9*]{3}$/;

/** By their length. */
const SHAPES: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ shapesByLength();

function shapesByLength(): ReadonlyMap<number, readonly string[]> {
  const shapes = new Map<number, readonly string[]>();
  for (const [, shape] of waybillShapes) shapes.set(shape.length, [...(shapes.get(shape.length) ?? []), shape]);
  return shapes;
}

/** Most letters in front of the digits: JD and two more. */
const MOST_LETTERS = 4;

const SHORTEST_SHAPE: number = /* @__PURE__ */ shortestShape();

function shortestShape(): number {
  return Math.min(...SHAPES.keys());
}

/** Readings of numbers in capitals and digits, without a parcel count, by their length and by their letters in front. */
const PLAIN: readonly Shape[] = /* @__PURE__ */ plainShapes();

function plainShapes(): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let length = SHORTEST_SHAPE; length <= Math.max(...SHAPES.keys()); length += 1) {
    for (let letters = 0; letters <= MOST_LETTERS; letters += 1) {
      const number: Part = { name: 'number', start: letters, end: length };
      const parts = letters > 0 ? [{ name: 'carrier', start: 0, end: letters }, number] : [number];
      shapes.push({ shape: shapes.length, length, parts });
    }
  }
  return shapes;
}

function shapeAt(value: string): number {
  const letters = plainLetters(value);
  if (letters < 0 || !hasShape(value) || (letters === 0 && isOfPerson(value))) return -1;
  return (value.length - SHORTEST_SHAPE) * (MOST_LETTERS + 1) + letters;
}

function parse(value: string): Reading | undefined {
  const shape = shapeAt(value);
  if (shape >= 0) return PLAIN[shape];
  return plainLetters(value) < 0 ? readAny(value) : undefined;
}

/** How many letters stand before the digits; -1 where a value holds anything but ASCII capitals and digits. */
function plainLetters(value: string): number {
  let letters = 0;
  const { length } = value;
  for (let at = 0; at < length; at += 1) {
    const code = unitAt(value, at);
    if (isDigit(code)) continue;
    if (code < 0x41 || code > 0x5a) return -1;
    if (letters === at) letters += 1;
  }
  return letters;
}

function readAny(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const count = /[-－]/.test(value) ? value.search(PARCEL_COUNT) : -1;
  const number = writtenNumber(value, 0, count > 0 ? count : value.length);
  if (number === undefined || !hasShape(number.text) || isOfPerson(number.text)) return undefined;
  const { text } = number;
  let letters = 0;
  while (isLetter(text.charCodeAt(letters))) letters += 1;
  const end = number.offset(text.length);
  const parts: Part[] = [{ name: 'number', start: number.offset(letters), end }];
  if (letters > 0) parts.unshift({ name: 'carrier', start: number.offset(0), end: number.offset(letters - 1) + 1 });
  if (count > 0) parts.push({ name: 'parcel', start: count, end: value.length });
  return { parts };
}

function hasShape(text: string): boolean {
  return SHAPES.get(text.length)?.some((shape) => fits(text, shape)) === true;
}

/** A mark hides a digit or a letter, never a character by which the shape is known, nor a letter in front. */
function fits(text: string, shape: string): boolean {
  for (let at = 0; at < shape.length; at += 1) {
    const sign = unitAt(shape, at);
    const code = unitAt(text, at);
    if (code === sign) continue;
    const isHidden = code === ASTERISK && (sign === ANY_DIGIT || at > 1);
    if (
      sign === ANY_DIGIT
        ? !isDigit(code) && !isHidden
        : sign === ANY_LETTER
          ? !isLetter(code) && !isHidden
          : sign !== ANY
    )
      return false;
  }
  return true;
}

function isOfPerson(text: string): boolean {
  return mobileStart(text, false) >= 0 || isIot(text) || OLD_IDENTITY.test(text) || isLandlineWithArea(text);
}

export const waybillNumber: Kind<'waybill-number'> = {
  id: 'waybill-number',
  title: { zh: '运单号', en: 'waybill number' },
  nature: 'identifier',
  parts: ['carrier', 'number', 'parcel'],
  between: '、,;/|\n\t ',
  shapes: PLAIN,
  shapeAt,
  parse,
  sample: (size, which) => (size === undefined ? `SF${String(which + 1).padStart(13, '0')}` : undefined),
};
