/**
 * What each UTF-16 unit is to the sweep: its folded form, in lower case, and its traits as bits in one table, so that a text of
 * many megabytes is looked over once.
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { once } from '../text/once.ts';

export const DIGIT = 1;
export const LETTER = 2;
/** Ideographs, and halves of characters beyond the basic plane, which are ideographs in names. */
export const HAN = 4;
/** Blanks in a line, what is invisible, dots in names: `张　伟·明` is read as `张伟明`. */
export const PASSED_OVER = 8;
/** What may stand between the digits of a number. */
export const BETWEEN_DIGITS = 16;
export const MASK = 32;

export const SIGNIFICANT: number = DIGIT | LETTER | HAN;

/** Stands where a block of text ends: in no text, and part of no needle. */
export const BREAK = 0xffff;

/** The first half of a variation selector, which is passed over with the second. */
export const SELECTOR = 0xdb40;

export interface UnitTable {
  readonly folded: Uint16Array;
  readonly traits: Uint8Array;
}

/** The same for every document. */
export const unitTable: () => UnitTable = /* @__PURE__ */ once(buildTable);

function buildTable(): UnitTable {
  const folded = new Uint16Array(0x10000);
  const traits = new Uint8Array(0x10000);
  const all = new Array<string>(0x10000);
  for (let unit = 0; unit < all.length; unit += 1) all[unit] = String.fromCharCode(unit);
  const text = fold(all.join(''));
  for (let unit = 0; unit < folded.length; unit += 1) {
    const to = text.charCodeAt(unit);
    folded[unit] = to >= 0x41 && to <= 0x5a ? to + 0x20 : to;
    traits[unit] = traitsOf(folded[unit] as number);
  }
  return { folded, traits };
}

function traitsOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return DIGIT;
  if ((unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7)) return LETTER;
  if ((unit >= 0x3400 && unit <= 0x9fff) || unit === 0x3007 || (unit >= 0xf900 && unit <= 0xfaff)) return HAN;
  if (unit >= 0xd800 && unit <= 0xdfff) return HAN;
  const mask = isMark(unit) ? MASK : 0;
  if (unit === 0x09 || unit === 0x0a || unit === 0x0d || unit === BREAK) return mask;
  const isVariation = unit >= 0xfe00 && unit <= 0xfe0f;
  const isBlank = unit === 0x20 || unit === 0x34f || unit === 0xb7 || isVariation || (unit > 0x7e && isInvisible(unit));
  return mask | (isBlank ? PASSED_OVER : 0) | (isBlank || isSeparator(unit) ? BETWEEN_DIGITS : 0);
}

/** Separators beyond ASCII that show nothing. */
function isInvisible(unit: number): boolean {
  if (unit === 0xad || unit === 0x61c || unit === 0x180e || unit === 0xfeff) return true;
  return (unit >= 0x2000 && unit <= 0x200f) || (unit >= 0x202a && unit <= 0x202f) || (unit >= 0x205f && unit <= 0x206f);
}
