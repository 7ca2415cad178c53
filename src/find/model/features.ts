/**
 * What a name is judged by: its form, how rare its characters are at their places, whether it is a word or holds one, and
 * the characters beside it. Each is a number, by which its weight is found. What stands before it and behind it as words is
 * judged by the lattice, which knows how the text is cut into words.
 */
import type { UnitSet } from '../unit-set.ts';
import { HAN, sorts } from './sorts.ts';
import { type Trie, wordAt } from './trie.ts';

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
/** By unit: the first one and the last one of a name with a given name of one character, and of any other; those beside. */
const AT_FIRST = 2088;
const AT_LAST = 133160;
const AT_BEFORE = 264232;
const AT_BEHIND = 329768;
/** By number of a word: the one before a name; after these, the one behind it. */
export const AT_WORDS = 395304;

/** What the features of a name are read from. */
export interface NameTables {
  readonly trie: Trie;
  /** By number of a word: its class, and how rare it is among them, in steps of half a natural logarithm. */
  readonly wordClass: Uint8Array;
  readonly wordSteps: Uint8Array;
  /** By unit: 1 + how rare it is at its place, in the same steps; 0 where it does not stand there. */
  readonly surname: Uint8Array;
  /** By first unit and second. */
  readonly compound: ReadonlyMap<number, number>;
  /** The first units of these. */
  readonly compoundFirsts: UnitSet;
  readonly given: readonly [one: Uint8Array, first: Uint8Array, second: Uint8Array];
  readonly foreign: readonly [first: Uint8Array, inside: Uint8Array, last: Uint8Array];
  /** By unit: the row of `pairs`, 0 for those in no pair; by row and column, a bit for each pair. */
  readonly pairRow: Uint16Array;
  readonly pairs: Uint8Array;
}

/** Features of a name at most: of a dotted one every character has two. */
export const MOST_FEATURES = 80;

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
  units: Uint16Array,
  start: number,
  end: number,
  form: number,
  to: Int32Array,
): number {
  to[0] = AT_FORM + form;
  to[1] = AT_BEFORE + (start > 0 ? (units[start - 1] as number) : 0);
  to[2] = AT_BEHIND + (units[end] as number);
  let count = 3;
  const whole = wordAt(tables.trie, units, start, end);
  if (whole !== -1) {
    to[count] = AT_WHOLE + bandOf(tables, whole) * CLASSES + (tables.wordClass[whole] as number);
    count += 1;
  }
  return form < FOREIGN
    ? hanFeatures(tables, units, start, end, form, to, count)
    : foreignFeatures(tables, units, start, end, to, count);
}

function hanFeatures(
  tables: NameTables,
  units: Uint16Array,
  start: number,
  end: number,
  form: number,
  to: Int32Array,
  before: number,
): number {
  const first = units[start] as number;
  const isSingle = form <= TWO;
  const given = isSingle ? start + 1 : start + 2;
  const shape = form === ONE ? 0 : 0x10000;
  const key = compoundKey(first, units[start + 1] as number);
  to[before] = AT_SURNAME + (isSingle ? (tables.surname[first] as number) : (tables.compound.get(key) as number));
  to[before + 1] = AT_FIRST + shape + first;
  to[before + 2] = AT_LAST + shape + (units[end - 1] as number);
  if (end - given === 1) {
    to[before + 3] = AT_GIVEN + (tables.given[0][units[given] as number] as number);
    return before + 4;
  }
  to[before + 3] = AT_GIVEN + LEVELS + (tables.given[1][units[given] as number] as number);
  to[before + 4] = AT_GIVEN + 2 * LEVELS + (tables.given[2][units[given + 1] as number] as number);
  to[before + 5] = AT_GIVEN_WORD + bandOf(tables, wordAt(tables.trie, units, given, end));
  to[before + 6] = AT_FIRST_WORD + bandOf(tables, wordAt(tables.trie, units, start, start + 2));
  return before + 7;
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
    if (sorts[unit] !== HAN) {
      isFirst = true;
      continue;
    }
    const isLast = at + 1 === end || sorts[units[at + 1] as number] !== HAN;
    const place = isFirst ? 0 : isLast ? 2 : 1;
    to[count] = AT_FOREIGN + place * LEVELS + (tables.foreign[place][unit] as number);
    count += 1;
    if (!isFirst) {
      to[count] = AT_PAIR + (isPair(tables, units[at - 1] as number, unit) ? 1 : 0);
      count += 1;
    }
    isFirst = false;
  }
  return count;
}
