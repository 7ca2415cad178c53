/**
 * What a name is judged by: its form, how rare its characters are at their places, whether it is a word or holds one, and
 * the characters beside it. Each is a number, by which its weight is found. What stands before it and behind it as words is
 * judged by the lattice, which knows how the text is cut into words.
 */
import type { UnitSet } from '../unit-set.ts';
import { isHan } from './sorts.ts';
import type { Trie } from './trie.ts';
import { type Words, wordOf } from './words.ts';

/** Forms of names: surname and given name, each of one character or two; by sound, of so many characters or with dots. */
export const ONE = 0;
export const TWO = 1;
export const COMPOUND_ONE = 2;
export const COMPOUND_TWO = 3;
export const FOREIGN = 4;
export const LONGEST_FOREIGN = 7;
export const DOTTED = 12;

/** How rare a character is in names, and how common a word is, in so many steps. */
export const LEVELS = 32;
export const BANDS = 8;

/**
 * Where the weights of each sort of feature begin. Numbers as they are, not sums, so that a bundler may drop them where no
 * name is looked for; each is the one before and so many features of its sort.
 */
export const CLASSES = 39;
/** Of the class before and the class behind. */
export const AT_TRANSITION = 0;
export const AT_FORM = 1521;
export const AT_SURNAME = 1534;
/** Of a given name of one character; of the first and the second one of two. */
export const AT_GIVEN = 1566;
/** Of the first character of a name by sound, of those inside, of the last one. */
export const AT_FOREIGN = 1662;
/** Of two characters that do not follow each other in such names, and of two that do. */
export const AT_PAIR = 1758;
/** Of the word that the whole name is, by band and class; the given name of two; the first two of three characters. */
export const AT_WHOLE = 1760;
export const AT_GIVEN_WORD = 2072;
export const AT_FIRST_WORD = 2080;
export const DENSE = 2088;
/** By unit, `weightOfUnit`; behind them by number of a word: the one before a name; after these, the one behind it. */
export const AT_WORDS = 526376;

/** Of the unit that a name begins with, of the one it ends with, by whether its given name is of one character; beside it. */
const FIRST_OF_ONE = 0;
const FIRST = 1;
const LAST_OF_ONE = 2;
const LAST = 3;
const BEFORE = 4;
const BEHIND = 5;
/** So many features hang on one unit. */
export const UNIT_FEATURES = 6;

/** Features of one unit stand side by side, since they are asked for together. */
export function featureOfUnit(unit: number, feature: number): number {
  return DENSE + ((unit << 3) | feature);
}

/** Where a unit may stand in a name: as a surname, in a given name of one character or two, in a name by sound. */
export const SURNAME = 0;
export const GIVEN = 1;
export const GIVEN_FIRST = 2;
export const GIVEN_SECOND = 3;
export const SOUND_FIRST = 4;
export const SOUND_INSIDE = 5;
export const SOUND_LAST = 6;
/** As the first of a surname of two, as the second: bits of its level. */
export const COMPOUND = 7;
export const COMPOUND_FIRST = 1;
export const COMPOUND_SECOND = 2;

/** What the features of a name are read from. */
export interface NameTables {
  readonly trie: Trie;
  /** By number of a word: its class, and how rare it is among them, in steps of half a natural logarithm. */
  readonly wordClass: Uint8Array;
  readonly wordSteps: Uint8Array;
  /** Of a unit at a place, `levelOf`: 1 + how rare it is there, in the same steps; 0 where it does not stand there. */
  readonly levels: Uint8Array;
  /** Units that a name may begin with. */
  readonly beginnings: UnitSet;
  /** How rare surnames of two are, by first unit and second. */
  readonly compound: ReadonlyMap<number, number>;
  /** By unit: the row of `pairs`, 0 for those in no pair; by row and column, a bit for each pair. */
  readonly pairRow: Uint16Array;
  readonly pairs: Uint8Array;
}

/** Features of a name at most: of a dotted one every character has two. */
export const MOST_FEATURES = 80;

export function levelOf({ levels }: NameTables, unit: number, place: number): number {
  return levels[(unit << 3) | place] as number;
}

export function compoundKey(first: number, second: number): number {
  return (first << 16) | second;
}

/** Bits of a row of `pairs`. */
export const ROW_BITS = 10;

export function isPair({ pairRow, pairs }: NameTables, left: number, right: number): boolean {
  const bit = ((pairRow[left] as number) << ROW_BITS) | (pairRow[right] as number);
  return (((pairs[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}

/** How common a word is, 0 for none. */
function bandOf({ wordSteps }: NameTables, word: number): number {
  if (word === -1) return 0;
  const band = BANDS - 1 - Math.trunc(((wordSteps[word] as number) - 10) / 3);
  return band < 1 ? 1 : Math.min(band, BANDS - 1);
}

/**
 * Writes the features of a name into `to`.
 * @returns how many there are
 */
export function featuresOf(
  tables: NameTables,
  words: Words,
  start: number,
  end: number,
  form: number,
  to: Int32Array,
): number {
  const { units } = words;
  to[0] = AT_FORM + form;
  to[1] = featureOfUnit(start > 0 ? (units[start - 1] as number) : 0, BEFORE);
  to[2] = featureOfUnit(units[end] as number, BEHIND);
  let count = 3;
  const whole = wordOf(words, start, end);
  if (whole !== -1) {
    to[count] = AT_WHOLE + bandOf(tables, whole) * CLASSES + (tables.wordClass[whole] as number);
    count += 1;
  }
  return form < FOREIGN
    ? hanFeatures(tables, words, start, end, form, to, count)
    : foreignFeatures(tables, units, start, end, to, count);
}

function hanFeatures(
  tables: NameTables,
  words: Words,
  start: number,
  end: number,
  form: number,
  to: Int32Array,
  before: number,
): number {
  const { units } = words;
  const first = units[start] as number;
  const last = units[end - 1] as number;
  const isSingle = form <= TWO;
  const given = isSingle ? start + 1 : start + 2;
  to[before] =
    AT_SURNAME +
    (isSingle ? levelOf(tables, first, SURNAME) : compoundLevel(tables, first, units[start + 1] as number));
  to[before + 1] = featureOfUnit(first, form === ONE ? FIRST_OF_ONE : FIRST);
  to[before + 2] = featureOfUnit(last, form === ONE ? LAST_OF_ONE : LAST);
  if (end - given === 1) {
    to[before + 3] = AT_GIVEN + levelOf(tables, last, GIVEN);
    return before + 4;
  }
  to[before + 3] = AT_GIVEN + LEVELS + levelOf(tables, units[given] as number, GIVEN_FIRST);
  to[before + 4] = AT_GIVEN + 2 * LEVELS + levelOf(tables, last, GIVEN_SECOND);
  to[before + 5] = AT_GIVEN_WORD + bandOf(tables, wordOf(words, given, end));
  to[before + 6] = AT_FIRST_WORD + bandOf(tables, wordOf(words, start, start + 2));
  return before + 7;
}

/** How rare a surname of two is, 0 for none. */
export function compoundLevel(tables: NameTables, first: number, second: number): number {
  if ((levelOf(tables, first, COMPOUND) & COMPOUND_FIRST) === 0) return 0;
  if ((levelOf(tables, second, COMPOUND) & COMPOUND_SECOND) === 0) return 0;
  return tables.compound.get(compoundKey(first, second)) ?? 0;
}

function foreignFeatures(
  tables: NameTables,
  units: Uint16Array,
  start: number,
  end: number,
  to: Int32Array,
  before: number,
): number {
  let count = before;
  let isFirst = true;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number;
    if (!isHan(unit)) {
      isFirst = true;
      continue;
    }
    const isLast = at + 1 === end || !isHan(units[at + 1] as number);
    const place = isFirst ? 0 : isLast ? 2 : 1;
    to[count] = AT_FOREIGN + place * LEVELS + levelOf(tables, unit, SOUND_FIRST + place);
    count += 1;
    if (!isFirst) {
      to[count] = AT_PAIR + (isPair(tables, units[at - 1] as number, unit) ? 1 : 0);
      count += 1;
    }
    isFirst = false;
  }
  return count;
}
