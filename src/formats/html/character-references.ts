/**
 * Character references of HTML: `&name;`, `&#24352;` and `&#x5f20;`, and the older ones without a semicolon. Offsets are UTF-16 units.
 * What is no reference is text. Nothing is thrown.
 *
 * @source HTML Living Standard, 13.2.5.72 Character reference state and those after it
 */
import { bareCharactersOf, charactersOf, LONGEST_BARE_NAME, LONGEST_NAME } from './named-references.ts';

export interface Reference {
  readonly characters: string;
  /** The offset after it. */
  readonly end: number;
}

const REPLACEMENT = '\ufffd';

/** What the numbers 80 to 9F stand for: as in windows-1252. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The reference whose ampersand stands at `at`; `undefined` where there is none. */
export function referenceAt(text: string, at: number, to: number, isInAttribute: boolean): Reference | undefined {
  const unit = text.charCodeAt(at + 1);
  if (at + 1 >= to) return undefined;
  if (unit === 0x23) return numericAt(text, at + 2, to);
  return isLetterOrDigit(unit) ? namedAt(text, at + 1, to, isInAttribute) : undefined;
}

function numericAt(text: string, from: number, to: number): Reference | undefined {
  const isHex = from < to && (text.charCodeAt(from) | 0x20) === 0x78;
  const first = isHex ? from + 1 : from;
  let at = first;
  let point = 0;
  for (; at < to; at += 1) {
    const digit = digitOf(text.charCodeAt(at), isHex);
    if (digit < 0) break;
    point = Math.min(point * (isHex ? 16 : 10) + digit, 0x110000);
  }
  if (at === first) return undefined;
  const end = at < to && text.charCodeAt(at) === 0x3b ? at + 1 : at;
  return { characters: characterOf(point), end };
}

function characterOf(point: number): string {
  if (point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return REPLACEMENT;
  if (point >= 0x80 && point <= 0x9f) return C1.charAt(point - 0x80);
  return String.fromCodePoint(point);
}

function namedAt(text: string, from: number, to: number, isInAttribute: boolean): Reference | undefined {
  const limit = Math.min(to, from + LONGEST_NAME);
  let end = from;
  while (end < limit && isLetterOrDigit(text.charCodeAt(end))) end += 1;
  if (end < to && text.charCodeAt(end) === 0x3b) {
    const characters = charactersOf(text.slice(from, end));
    if (characters !== undefined) return { characters, end: end + 1 };
  }
  for (let stop = Math.min(end, from + LONGEST_BARE_NAME); stop > from + 1; stop -= 1) {
    const characters = bareCharactersOf(text.slice(from, stop));
    if (characters === undefined) continue;
    const next = stop < to ? text.charCodeAt(stop) : 0;
    // As links were written before references had to be: `?a=1&copy=2`.
    return isInAttribute && (next === 0x3d || isLetterOrDigit(next)) ? undefined : { characters, end: stop };
  }
  return undefined;
}

function digitOf(unit: number, isHex: boolean): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return isHex && lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

export function isLetterOrDigit(unit: number): boolean {
  const lower = unit | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
