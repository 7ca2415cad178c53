/**
 * Keys: what of an original has to stand in a text for it to be left there, once both are folded and lose what print puts in
 * between. A number loses its separators, a word its blanks.
 *
 *     138-0000-0001          13800000001        number
 *     +86 138 0000 0001      8613800000001, 13800000001
 *     欧阳 娜娜              欧阳娜娜            word
 *     张伟明、李小红         each of them
 *     张**                   none: what is hidden already is nobody's whole original
 */
import {
  BETWEEN_DIGITS,
  DIGIT,
  HAN,
  LETTER,
  MASK,
  PASSED_OVER,
  SELECTOR,
  SIGNIFICANT,
  type UnitTable,
} from './unit-table.ts';

export interface Key {
  readonly text: string;
  readonly isNumber: boolean;
  /**
   * Too short to be anyone's wherever it stands: names of two characters, short numbers. It is counted, and there may be as many
   * as there were, less those that were edited.
   */
  readonly isShort: boolean;
  /** An address, which may be the beginning of a longer one whose rest is hidden. */
  readonly isAddress: boolean;
}

/** A number of fewer characters is nobody's, and one of fewer than `SPECIFIC` may be anybody's. */
const LEAST_DIGITS = 4;
const SPECIFIC = 6;
const SPECIFIC_WITH_HAN = 8;
const LONGEST_NAME = 6;

/** No needle has more units; a longer original is told by its end. */
export const LONGEST_KEY = 160;

/** Gives the keys of an original; none where nothing in it could be told from other text. */
export function keysOf(original: string, table: UnitTable): readonly Key[] {
  const units: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const unit = original.charCodeAt(at);
    if (unit === SELECTOR) at += 1;
    else units.push(table.folded[unit] as number);
  }
  return itemsOf(units, table).flatMap((item) => keysOfOne(item, table));
}

const LIST_SIGNS: ReadonlySet<number> = /* @__PURE__ */ new Set([0x2c, 0x3b, 0x2f, 0x7c, 0x3001, 0x0a, 0x0d, 0x09]);

/** A list of names or of numbers as its items; anything else as it is. */
function itemsOf(units: readonly number[], table: UnitTable): readonly (readonly number[])[] {
  const items: number[][] = [[]];
  for (const unit of units) {
    if (LIST_SIGNS.has(unit)) items.push([]);
    else items[items.length - 1]?.push(unit);
  }
  const isList = items.every((item) => {
    const { digits, letters, han } = countsOf(item, table);
    if (han === 0) return digits >= SPECIFIC && digits >= letters;
    return digits + letters === 0 && han >= 2 && han <= 4;
  });
  return isList ? items : [units];
}

function keysOfOne(units: readonly number[], table: UnitTable): readonly Key[] {
  const { digits, letters, han, masks } = countsOf(units, table);
  if (masks > 0) return [];
  if (han === 0 && digits >= LEAST_DIGITS && digits >= letters && isOneNumber(units, table)) {
    const text = textOf(units.filter((unit) => is(table, unit, SIGNIFICANT)));
    const national = withoutCountry(text);
    const isShort = text.length < SPECIFIC;
    const key = { text, isNumber: true, isShort, isAddress: false };
    return national === undefined ? [key] : [key, { ...key, text: national }];
  }
  const word = trimmed(
    units.filter((unit) => !is(table, unit, PASSED_OVER)),
    table,
  );
  const all = digits + letters + han;
  if (all < 2 || (han === 0 && all < LEAST_DIGITS)) return [];
  const isName = digits + letters === 0;
  const isLatin = han === 0;
  const isShort = isName ? han < 3 : isLatin ? digits === 0 && !word.includes(0x40) : all < SPECIFIC_WITH_HAN;
  const isAddress = han > 0 && (!isName || han > LONGEST_NAME);
  return [{ text: textOf(word.slice(-LONGEST_KEY)), isNumber: false, isShort, isAddress }];
}

function countsOf(
  units: readonly number[],
  table: UnitTable,
): Readonly<Record<'digits' | 'letters' | 'han' | 'masks', number>> {
  const counts = { digits: 0, letters: 0, han: 0, masks: 0 };
  for (const unit of units) {
    if (is(table, unit, DIGIT)) counts.digits += 1;
    else if (is(table, unit, LETTER)) counts.letters += 1;
    // Of a character beyond the basic plane the first half alone counts.
    else if (is(table, unit, HAN)) counts.han += unit >= 0xdc00 && unit <= 0xdfff ? 0 : 1;
    else if (is(table, unit, MASK)) counts.masks += 1;
  }
  return counts;
}

function is(table: UnitTable, unit: number, traits: number): boolean {
  return ((table.traits[unit] as number) & traits) !== 0;
}

/** Whether nothing but separators, and a plus sign, stands between the characters. */
function isOneNumber(units: readonly number[], table: UnitTable): boolean {
  return units.every((unit) => is(table, unit, SIGNIFICANT | BETWEEN_DIGITS) || unit === 0x2b);
}

/** A mobile number behind `86` or `0086`. */
function withoutCountry(text: string): string | undefined {
  const from = text.startsWith('0086') ? 4 : text.startsWith('86') ? 2 : 0;
  return from > 0 && text.length === from + 11 && text.charAt(from) === '1' ? text.slice(from) : undefined;
}

/** Without brackets, colons and the like at its ends. */
function trimmed(units: readonly number[], table: UnitTable): readonly number[] {
  let start = 0;
  let end = units.length;
  while (start < end && !is(table, units[start] as number, SIGNIFICANT)) start += 1;
  while (end > start && !is(table, units[end - 1] as number, SIGNIFICANT)) end -= 1;
  return units.slice(start, end);
}

function textOf(units: readonly number[]): string {
  return units.map((unit) => String.fromCharCode(unit)).join('');
}
