/**
 * The name model, ready to be asked. It is written down in two tables (data/name-lexicon.ts, data/name-weights.ts); a weight
 * is in eighths of a natural logarithm.
 */
import { type Class, classes } from './classes.ts';
import {
  AT_WORDS,
  COMPOUND,
  COMPOUND_FIRST,
  COMPOUND_SECOND,
  compoundKey,
  DENSE,
  featureOfUnit,
  GIVEN,
  LEVELS,
  type NameTables,
  ROW_BITS,
  SOUND_FIRST,
  SURNAME,
} from './features.ts';
import { unitsOf } from '../unit-set.ts';
import { trieOf } from './trie.ts';

export interface NameModel extends NameTables {
  /** By feature (features.ts). */
  readonly weights: Int16Array | Float64Array;
}

/** The tables as text. */
export interface WrittenTables {
  /** A line: class, steps, length, then words: all characters but the last, then each last one. */
  readonly lexicon: string;
  readonly surnames: ReadonlyMap<string, number>;
  readonly compounds: ReadonlyMap<string, number>;
  /** By place in a given name: a line for each step of rarity, with the characters of it. */
  readonly given: readonly [string, string, string];
  readonly foreign: readonly [string, string, string];
  /** Words of a character and those that may follow it. */
  readonly pairs: string;
}

/** The weights as text. */
export interface WrittenWeights {
  /** Of the dense features, in order. */
  readonly dense: string;
  /** A line: `DENSE` and 0x10000 for each feature of a unit before this one, the weight, and the characters that have it. */
  readonly letters: string;
  /** A line: 0 for words before a name and 1 for those behind it, the weight, and the words that have it. */
  readonly words: string;
}

interface Lexicon {
  readonly words: readonly string[];
  readonly wordClass: Uint8Array;
  readonly wordSteps: Uint8Array;
}

export function readLexicon(text: string): Lexicon {
  const words: string[] = [];
  const classOf: number[] = [];
  const stepsOf: number[] = [];
  for (const line of text.trim().split('\n')) {
    const [name = '', steps = '', length = '', ...groups] = line.split(' ');
    const number = classes.indexOf(name as Class);
    const head = Number(length) - 1;
    for (const group of groups) {
      for (let at = head; at < group.length; at += 1) {
        words.push(group.slice(0, head) + group.charAt(at));
        classOf.push(number);
        stepsOf.push(Number(steps));
      }
    }
  }
  return { words, wordClass: Uint8Array.from(classOf), wordSteps: Uint8Array.from(stepsOf) };
}

export function readTables(written: WrittenTables): NameTables & { readonly words: readonly string[] } {
  const lexicon = readLexicon(written.lexicon);
  const levels = new Uint8Array(0x10000 << 3);
  let beginnings = '';
  const put = (letter: string, place: number, level: number): void => {
    const index = (letter.charCodeAt(0) << 3) | place;
    levels[index] = (levels[index] as number) | level;
    if (place === SURNAME || place === SOUND_FIRST || level === COMPOUND_FIRST) beginnings += letter;
  };
  for (const [name, weight] of written.surnames) put(name, SURNAME, surnameLevel(weight));
  const compound = new Map<number, number>();
  for (const [name, weight] of written.compounds) {
    if (name.length !== 2) continue;
    put(name.charAt(0), COMPOUND, COMPOUND_FIRST);
    put(name.charAt(1), COMPOUND, COMPOUND_SECOND);
    compound.set(compoundKey(name.charCodeAt(0), name.charCodeAt(1)), surnameLevel(weight));
  }
  [...written.given, ...written.foreign].forEach((text, index) => {
    text.split('\n').forEach((line, level) => {
      for (let at = 0; at < line.length; at += 1) put(line.charAt(at), GIVEN + index, level + 1);
    });
  });
  return {
    ...lexicon,
    trie: trieOf(lexicon.words),
    levels,
    beginnings: unitsOf(beginnings),
    compound,
    ...readPairs(written.pairs),
  };
}

/** Of all bearers of surnames in the table, in its own unit. */
const ALL_SURNAMES = 100_000;

function surnameLevel(weight: number): number {
  return 1 + Math.min(LEVELS - 2, Math.round(2 * Math.log(ALL_SURNAMES / weight)));
}

function readPairs(text: string): Pick<NameTables, 'pairRow' | 'pairs'> {
  const pairRow = new Uint16Array(0x10000);
  const pairs = new Uint8Array((1 << (2 * ROW_BITS)) / 8);
  let rows = 0;
  const rowOf = (unit: number): number => {
    if (pairRow[unit] === 0) {
      rows += 1;
      pairRow[unit] = rows;
    }
    return pairRow[unit] as number;
  };
  for (const word of text.split(' ')) {
    const row = rowOf(word.charCodeAt(0));
    for (let at = 1; at < word.length; at += 1) {
      const bit = (row << ROW_BITS) | rowOf(word.charCodeAt(at));
      pairs[bit >> 3] = (pairs[bit >> 3] as number) | (1 << (bit & 7));
    }
  }
  return { pairRow, pairs };
}

export function readWeights(written: WrittenWeights, words: readonly string[]): Int16Array {
  const weights = new Int16Array(AT_WORDS + 2 * words.length);
  written.dense.split(' ').forEach((weight, feature) => {
    if (feature < DENSE) weights[feature] = Number(weight);
  });
  for (const line of written.letters.trim().split('\n')) {
    const [begin = '', weight = '', letters = ''] = line.split(' ');
    const feature = (Number(begin) - DENSE) >> 16;
    for (let at = 0; at < letters.length; at += 1) {
      weights[featureOfUnit(letters.charCodeAt(at), feature)] = Number(weight);
    }
  }
  const numbers = new Map(words.map((word, number) => [word, number]));
  for (const line of written.words.trim().split('\n')) {
    const [side = '', weight = '', ...list] = line.split(' ');
    for (const word of list) {
      const number = numbers.get(word);
      if (number !== undefined) weights[AT_WORDS + Number(side) * words.length + number] = Number(weight);
    }
  }
  return weights;
}
