/**
 * Words by their last two characters, so that the ending of a text is found without a walk through all of them. Characters
 * are UTF-16 units here.
 */
import { lengthOf, unitAt } from '../text/unit-at.ts';

export interface EndingIndex {
  /** By the number of the last two; a word of one stands in all lists of words that end with it. */
  readonly pairs: ReadonlyMap<number, readonly string[]>;
  /** Words of one, by it. */
  readonly singles: ReadonlyMap<number, string>;
}

/** @param words the first that fits wins */
export function endingIndex(words: readonly string[]): EndingIndex {
  const pairs = new Map<number, string[]>();
  const singles = new Map<number, string>();
  for (const word of words) {
    if (word.length > 1) pairs.set(pairBefore(word, word.length), []);
    else if (!singles.has(unitAt(word, 0))) singles.set(unitAt(word, 0), word);
  }
  for (const [pair, list] of pairs) {
    list.push(...words.filter((word) => mayEnd(word, pair)));
  }
  return { pairs, singles };
}

/** Whether a text of which the last two have this number may end with the word. */
function mayEnd(word: string, pair: number): boolean {
  return word.length > 1 ? pairBefore(word, word.length) === pair : word === String.fromCharCode(pair & LAST);
}

const LAST = 0xffff;
/** Of the one before as many bits as leave a number small; what else has the same number is told by the word. */
const BEFORE = 0x3fff;

/** The number of the two units before an offset. */
function pairBefore(text: string, end: number): number {
  return ((unitAt(text, end - 2) & BEFORE) << 16) | unitAt(text, end - 1);
}

/** The word that the text ends with; `undefined` where it ends with none. */
export function endingOf(text: string, { pairs, singles }: EndingIndex): string | undefined {
  const length = lengthOf(text);
  const words = length > 1 ? pairs.get(pairBefore(text, length)) : undefined;
  if (words === undefined) return length > 0 ? singles.get(unitAt(text, length - 1)) : undefined;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (text.endsWith(word)) return word;
  }
  return undefined;
}
