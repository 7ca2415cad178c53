/**
 * The words of the lexicon in one stretch of text, looked up where somebody asks for them: those that begin at one unit all at
 * once, and never again.
 */
import { type Trie, walk } from './trie.ts';

export interface Words {
  readonly trie: Trie;
  units: Uint16Array;
  from: number;
  to: number;
  /**
   * A row for each unit from `from` on: `stamp` + how long words are there at most, less than `stamp` before it was looked; by
   * length 1 + the number of the word, 0 for none.
   */
  rows: Int32Array;
  /** Grows with every stretch, so that rows of those before need not be cleared. */
  stamp: number;
}

const FEW = 64;

export function wordsIn(trie: Trie, units: Uint16Array): Words {
  return { trie, units, from: 0, to: 0, rows: new Int32Array(FEW * (trie.longest + 1)), stamp: 1 };
}

/** Beyond it the rows are cleared after all. */
const LAST_STAMP = 0x3fffffff;

/** From here on it is asked for words that lie within `[from, to)`. */
export function turnTo(words: Words, from: number, to: number): void {
  const size = (to - from) * (words.trie.longest + 1);
  words.from = from;
  words.to = to;
  words.stamp += words.trie.longest + 1;
  if (words.rows.length < size) words.rows = new Int32Array(2 * size);
  else if (words.stamp > LAST_STAMP) {
    words.rows.fill(0);
    words.stamp = 1;
  }
}

/** Where the row of a unit begins in `rows`: at `row + length` stands 1 + the number of the word of so many units, 0 for none. */
export function rowAt(words: Words, at: number): number {
  const { trie, units, from, to, rows, stamp } = words;
  const row = (at - from) * (trie.longest + 1);
  if ((rows[row] as number) < stamp) rows[row] = stamp + walk(trie, units, at, to, rows, row);
  return row;
}

/** Up to which length words are in a row. */
export function longestIn({ rows, stamp }: Words, row: number): number {
  return (rows[row] as number) - stamp;
}

/** The word that `[start, end)` is, -1 where it is none. */
export function wordOf(words: Words, start: number, end: number): number {
  const row = rowAt(words, start);
  return end - start > longestIn(words, row) ? -1 : (words.rows[row + end - start] as number) - 1;
}
