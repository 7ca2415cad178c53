/**
 * The text of an address as the grammar reads it: its units side by side with what each may be, both looked up once. A look
 * into a string costs as much as ten into an array, and the grammar looks at every unit several times.
 *
 * The arrays are used again by the next value. Nothing is read of them beyond a text's own length, and no reading goes on
 * after its call, so that no value can meet another.
 */
import { unitAt as unitOf } from '../../text/unit-at.ts';
import { bitsOf, CLASS, MARK, NUMERAL, SETTLED, SIDE, STEM } from './characters.ts';

export interface AddressText {
  /** In UTF-16 units. */
  readonly length: number;
  /** `length` of them; what stands behind is of no meaning. */
  readonly units: Uint16Array;
  /** The bits of each unit. */
  readonly bits: Int32Array;
  readonly string: string;
  /** Whether every unit is read as it is written. */
  readonly isSettled: boolean;
  readonly holdsMarks: boolean;
  /** Whether nothing in it is Han or the like. */
  readonly isLatin: boolean;
}

/** Units of the longest text that is laid out in the arrays kept for it. */
const KEPT = 512;
const UNITS: Uint16Array = /* @__PURE__ */ new Uint16Array(KEPT);
const BITS: Int32Array = /* @__PURE__ */ new Int32Array(KEPT);

/** From here on Han and the like. */
const BEYOND_LATIN = 0x2e80;

export function layOut(string: string): AddressText {
  const { length } = string;
  const units = length <= KEPT ? UNITS : new Uint16Array(length);
  const bits = length <= KEPT ? BITS : new Int32Array(length);
  let all = SETTLED;
  let any = 0;
  let highest = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitOf(string, at);
    const own = bitsOf(unit);
    units[at] = unit;
    bits[at] = own;
    all &= own;
    any |= own;
    if (unit > highest) highest = unit;
  }
  const isLatin = highest < BEYOND_LATIN;
  return { length, units, bits, string, isSettled: all !== 0, holdsMarks: (any & MARK) !== 0, isLatin };
}

/** The unit at an offset; 0 beyond the end. */
export function unitAt(text: AddressText, at: number): number {
  return at < text.length ? (text.units[at] as number) : 0;
}

/** All bits of the unit at an offset; 0 beyond the end. */
export function bitsAt(text: AddressText, at: number): number {
  return at < text.length ? (text.bits[at] as number) : 0;
}

/** The class of the unit at an offset; 0 beyond the end. */
export function classAt(text: AddressText, at: number): number {
  return bitsAt(text, at) & CLASS;
}

/** Whether a character of a name, and of nothing else, stands at an offset. */
export function isName(text: AddressText, at: number): boolean {
  return at < text.length && classAt(text, at) === 0;
}

/** Whether a name could go on at an offset: not at the end, before a digit, a letter, a mark, a break. */
export function isNameLike(text: AddressText, at: number): boolean {
  return at < text.length && (classAt(text, at) & ~(NUMERAL | STEM | SIDE)) === 0;
}

/** Whether these units stand at an offset, from the `from`th on. */
export function stands(text: AddressText, at: number, word: string, from = 0): boolean {
  const { length } = word;
  if (at + length > text.length) return false;
  for (let unit = from; unit < length; unit += 1) {
    if (text.units[at + unit] !== word.charCodeAt(unit)) return false;
  }
  return true;
}
