/**
 * A number as people write it: digits and letters in order, with the blanks, hyphens, dots and brackets between
 * them stepped over. `text` holds ASCII digits, upper-case letters and `*` for every mask mark; `offset(i)` is the
 * place of its i-th character in the value (UTF-16 units), `offset(text.length)` the end of the last one.
 * Gives `undefined` where anything else stands in the value, and for a number with decimals. Linear; a value longer
 * than `LONGEST` units is no number.
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Part } from './kind.ts';

/** No identifier that is written as one number has more characters, separators counted. */
export const LONGEST = 64;

export interface WrittenNumber {
  readonly text: string;
  offset(index: number): number;
}

const SLASH = 0x2f;
const BACKSLASH = 0x5c;
const ASTERISK = 0x2a;
const DOT = 0x2e;
const ZERO = 0x30;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

export function writtenNumber(value: string, from = 0, to: number = value.length): WrittenNumber | undefined {
  if (to - from > LONGEST) return undefined;
  if (isBareDigits(value, from, to)) {
    return { text: from === 0 && to === value.length ? value : value.slice(from, to), offset: (index) => from + index };
  }
  const folded = fold(value);
  if (hasDecimals(folded, from, to)) return undefined;
  const offsets: number[] = [];
  let text = '';
  let last = from;
  // What stands in the text as it is, is taken over in one piece.
  let run = from;
  for (let index = from; index < to; index += 1) {
    const code = unitAt(folded, index);
    if (!isDigit(code) && code !== ASTERISK && !isCapital(code)) {
      let written = '';
      if (isLetter(code)) written = String.fromCharCode(code & ~0x20);
      else if (isMark(code)) written = '*';
      else if (!isSeparator(code) || code === SLASH || code === BACKSLASH) return undefined;
      text += folded.slice(run, index) + written;
      run = index + 1;
      if (written === '') continue;
    }
    offsets.push(index);
    last = index + 1;
  }
  text += folded.slice(run, to);
  offsets.push(last);
  return { text, offset: (index) => offsets[index] ?? last };
}

/** Digits in a row and `.0` or `.00`: a spreadsheet took the number for an amount, and its last digits may be lost. */
function hasDecimals(folded: string, from: number, to: number): boolean {
  let dot = to - 1;
  while (dot > from && to - dot < 3 && unitAt(folded, dot) === ZERO) dot -= 1;
  return dot < to - 1 && unitAt(folded, dot) === DOT && isBareDigits(folded, from, dot);
}

/** Whether the value is ASCII digits in a row and nothing else. */
export function isBareDigits(value: string, from = 0, to: number = value.length): boolean {
  for (let index = from; index < to; index += 1) if (!isDigit(unitAt(value, index))) return false;
  return to > from;
}

/** Whether `text[from, to)` is all digits and mask marks. */
export function isDigitsOrMarks(text: string, from = 0, to: number = text.length): boolean {
  for (let index = from; index < to; index += 1) {
    const code = unitAt(text, index);
    if (!isDigit(code) && code !== ASTERISK) return false;
  }
  return to > from;
}

/** Parts of the given lengths, one after the other, from character `from` on; what lies beyond them belongs to none. */
export function consecutiveParts(
  number: WrittenNumber,
  layout: readonly (readonly [name: string, length: number])[],
  from = 0,
): readonly Part[] {
  const parts: Part[] = [];
  let index = from;
  for (const [name, length] of layout) {
    const end = Math.min(index + length, number.text.length);
    if (end > index) parts.push({ name, start: number.offset(index), end: number.offset(end - 1) + 1 });
    index = end;
  }
  return parts;
}
