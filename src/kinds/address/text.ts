/**
 * The text of an address as the grammar reads it: its units side by side with what each may be, both looked up once. A look
 * into a string costs as much as ten into an array, and the grammar looks at every unit several times.
 *
 * The arrays are used again by the next value. Nothing is read of them beyond a text's own end but the zeros that are put
 * there, and no reading goes on after its call, so that no value can meet another.
 */
import { unitAt as unitOf } from '../../text/unit-at.ts';
import { BITS_OF, CLASS, HAN, MARK, NUMERAL, SIDE, STEM, UNSETTLED } from './characters.ts';

interface LaidOut {
  /** In UTF-16 units. */
  length: number;
  /** Each unit, and below it the one before, so that two are compared at once; zeros behind. */
  readonly pairs: Int32Array;
  /** The bits of each unit, and zeros behind. */
  readonly bits: Int32Array;
  string: string;
  /** The bits that any unit has. */
  any: number;
}

export type AddressText = Readonly<LaidOut>;

/** Units of the longest text that is laid out in the arrays kept for it, which are longer by what stands behind. */
export const KEPT = 512;
/** Zeros behind a text: further than this nobody looks ahead. */
const BEHIND = 8;

function blankText(length: number): LaidOut {
  const pairs = new Int32Array(length + BEHIND);
  return { length, pairs, bits: new Int32Array(length + BEHIND), string: '', any: 0 };
}

const LAID_OUT: LaidOut = /* @__PURE__ */ blankText(KEPT);

/** The text that was laid out last, if it is not too long; its pairs and bits. */
export const TEXT: AddressText = LAID_OUT;
export const PAIRS: Int32Array = /* @__PURE__ */ (() => TEXT.pairs)();
export const BITS: Int32Array = /* @__PURE__ */ (() => TEXT.bits)();

const UNIT_SHIFT = 16;

export function pairOf(before: number, unit: number): number {
  return before | (unit << UNIT_SHIFT);
}

export function layOut(string: string): AddressText {
  const { length } = string;
  const text = length <= KEPT ? LAID_OUT : blankText(length);
  const { pairs, bits } = text;
  let any = 0;
  let before = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitOf(string, at);
    const own = BITS_OF[unit] as number;
    pairs[at] = pairOf(before, unit);
    bits[at] = own;
    any |= own;
    before = unit;
  }
  pairs[length] = before;
  bits[length] = 0;
  for (let at = length + 1; at < length + BEHIND; at += 1) {
    pairs[at] = 0;
    bits[at] = 0;
  }
  text.length = length;
  text.string = string;
  text.any = any;
  return text;
}

/** Whether every unit is read as it is written. */
export function isSettled({ any }: AddressText): boolean {
  return (any & UNSETTLED) === 0;
}

export function holdsMarks({ any }: AddressText): boolean {
  return (any & MARK) !== 0;
}

/** Whether nothing in it is Han or the like. */
export function isLatin({ any }: AddressText): boolean {
  return (any & HAN) === 0;
}

/** The unit at an offset; 0 at the end. */
export function unitAt(text: AddressText, at: number): number {
  return (text.pairs[at] as number) >>> UNIT_SHIFT;
}

/** All bits of the unit at an offset; 0 at the end. */
export function bitsAt(text: AddressText, at: number): number {
  return text.bits[at] as number;
}

/** The class of the unit at an offset; 0 at the end. */
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
