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
import { addWords, createTrie, numberOf } from './trie.ts';

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

export type Lexicon = Pick<NameTables, 'trie' | 'wordClass' | 'wordSteps'>;

/** Reads the words into their tree from where they stand: none is made a text of its own. */
export function readLexicon(text: string): Lexicon {
  const most = countWords(text);
  const trie = createTrie(most);
  const wordClass = new Uint8Array(most);
  const wordSteps = new Uint8Array(most);
  let count = 0;
  eachGroup(text, (line, start, end) => {
    const next = count + end - start - line.head;
    wordClass.fill(line.class, count, next);
    wordSteps.fill(line.steps, count, next);
    addWords(trie, text, start, line.head, end, count);
    count = next;
  });
  return { trie, wordClass, wordSteps };
}

function countWords(text: string): number {
  let count = 0;
  eachGroup(text, ({ head }, start, end) => {
    count += end - start - head;
  });
  return count;
}

interface LexiconLine {
  readonly class: number;
  readonly steps: number;
  /** Characters that the words of a group share. */
  readonly head: number;
}

/** Goes over the groups of words that begin alike, `[start, end)` of the text. */
function eachGroup(text: string, take: (line: LexiconLine, start: number, end: number) => void): void {
  for (let at = 0; at < text.length; ) {
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const [head = ''] = /^\S+ \S+ \S+ /.exec(text.slice(at, at + LONGEST_HEAD)) ?? [];
    const [name = '', steps = '', length = ''] = head.split(' ');
    const line = { class: classes.indexOf(name as Class), steps: Number(steps), head: Number(length) - 1 };
    for (let start = at + head.length; head !== '' && start < end; ) {
      const blank = text.indexOf(' ', start);
      const stop = blank < 0 || blank > end ? end : blank;
      take(line, start, stop);
      start = stop + 1;
    }
    at = end + 1;
  }
}

/** Characters before the words of a line: a class, steps, a length. */
const LONGEST_HEAD = 24;

export function readTables(written: WrittenTables): NameTables {
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

export function readWeights(written: WrittenWeights, { trie, wordClass }: Lexicon): Int16Array {
  const weights = new Int16Array(AT_WORDS + 2 * wordClass.length);
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
  eachWeighed(written, (word, side, weight) => {
    const number = numberOf(trie, word);
    if (number >= 0) weights[AT_WORDS + side * wordClass.length + number] = weight;
  });
  return weights;
}

/** Goes over the words that have a weight. @param take `side`: 0 before a name, 1 behind it */
export function eachWeighed(
  { words }: Pick<WrittenWeights, 'words'>,
  take: (word: string, side: number, weight: number) => void,
): void {
  for (const line of words.trim().split('\n')) {
    const [side = '', weight = '', ...list] = line.split(' ');
    for (const word of list) take(word, Number(side), Number(weight));
  }
}
