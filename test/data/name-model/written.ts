/** Writes the name model down: `src/data/name-lexicon.ts` and `src/data/name-weights.ts`. */
import { AT_WORDS, DENSE, featureOfUnit, UNIT_FEATURES } from '../../../src/find/model/features.ts';
import type { WrittenTables, WrittenWeights } from '../../../src/find/model/model.ts';

export function writeWeights(weights: Float64Array, words: readonly string[]): WrittenWeights {
  const rounded = weights.map(Math.round);
  const letters = new Map<string, string>();
  for (let feature = 0; feature < UNIT_FEATURES; feature += 1) {
    for (let unit = 0; unit < 0x10000; unit += 1) {
      const weight = rounded[featureOfUnit(unit, feature)] as number;
      if (weight === 0) continue;
      const line = `${DENSE + feature * 0x10000} ${weight}`;
      letters.set(line, (letters.get(line) ?? '') + String.fromCharCode(unit));
    }
  }
  const beside = new Map<string, string[]>();
  for (let side = 0; side < 2; side += 1) {
    words.forEach((word, number) => {
      const weight = rounded[AT_WORDS + side * words.length + number] as number;
      if (weight === 0) return;
      const line = `${side} ${weight}`;
      const list = beside.get(line);
      if (list === undefined) beside.set(line, [word]);
      else list.push(word);
    });
  }
  return {
    dense: [...rounded.subarray(0, DENSE)].map((weight) => (weight === 0 ? 0 : weight)).join(' '),
    // A line end, a blank and what a template literal reads otherwise stand for no weight of theirs.
    letters: [...letters].map(([line, all]) => `${line} ${all.replace(/[\0-\x20`\\$]/g, '')}`).join('\n'),
    words: [...beside].map(([line, list]) => `${line} ${list.join(' ')}`).join('\n'),
  };
}

/** The words of a lexicon as it is written, each in the place of its number. */
export function wordsOf(lexicon: string): readonly string[] {
  return lexicon
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, , length, ...groups] = line.split(' ');
      const head = Number(length) - 1;
      return groups.flatMap((group) => [...group.slice(head)].map((last) => group.slice(0, head) + last));
    });
}

const SOURCE = `@source jieba 0.42.1 (MIT), dict.txt and posseg/prob_trans.py; sentences of this project's own
 *   (test/data/name-model), in which nobody lives`;

export function lexiconFile(tables: WrittenTables): string {
  return `/**
 * Words (词典) by which the name model knows what is no name, each equal to its folded form. A line: its class
 * (find/model/classes.ts), how rare its words are in the class, in steps of half a natural logarithm, their length, and the
 * words: all characters but the last, then the last one of each word that begins so.
 *
 * Written by test/data/name-model/main.ts: change that, not this.
 *
 * ${SOURCE}
 */
export const nameLexicon = \`
${tables.lexicon}
\`;
`;
}

export function weightsFile(tables: WrittenTables, weights: WrittenWeights): string {
  const lines = (name: string, text: string): string => `export const ${name} = \`${text}\`;\n`;
  const triple = (name: string, texts: readonly string[]): string =>
    `export const ${name}: readonly [string, string, string] = [\n${texts.map((text) => `  \`${text}\`,\n`).join('')}];\n`;
  return `/**
 * What the name model weighs: which characters names are made of, and what speaks for a name or against it, in eighths of a
 * natural logarithm. How it is written: find/model/model.ts.
 *
 * Written by test/data/name-model/main.ts: change that, not this.
 *
 * ${SOURCE}
 */

/** Of a given name of one character; the first and the second of one of two. A line for each step of rarity. */
${triple('givenLetters', tables.given)}
/** The first character of a foreign name written by its sound, those inside, the last one. */
${triple('foreignLetters', tables.foreign)}
/** A character of such names and those that follow it. */
${lines('foreignPairs', tables.pairs)}
/** Of the features of find/model/features.ts, in order, up to those of single characters. */
${lines('weightsOfShapes', weights.dense)}
/** Where the features of a sort begin, a weight, and the characters that have it. */
${lines('weightsOfLetters', weights.letters)}
/** Before a name (0) or behind it (1), a weight, and the words that have it. */
${lines('weightsOfWords', weights.words)}`;
}
