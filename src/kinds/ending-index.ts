/**
 * Words by their last two characters, so that the ending of a text is found without a walk through all of them. Characters
 * are UTF-16 units here. The number of two is that of the last alone where the other says nothing; what else has the same
 * number is told by the word.
 */
import { lengthOf, unitAt } from '../text/unit-at.ts';

export type EndingIndex = ReadonlyMap<number, readonly string[]>;

/** @param words the first that fits wins; those of one character behind all others */
export function endingIndex(words: readonly string[]): EndingIndex {
  const index = new Map<number, string[]>();
  for (const word of words) {
    const key = keyOf(word, word.length);
    const known = index.get(key);
    if (known === undefined) index.set(key, [word]);
    else known.push(word);
  }
  return index;
}

const LAST = 0xffff;
/** Of the one before as many bits as leave the number small. */
const BEFORE = 0x3fff;

function keyOf(text: string, length: number): number {
  const last = unitAt(text, length - 1);
  return length > 1 ? ((unitAt(text, length - 2) & BEFORE) << 16) | last : last;
}

/** The word that the text ends with; `undefined` where it ends with none. */
export function endingOf(text: string, index: EndingIndex): string | undefined {
  const key = keyOf(text, lengthOf(text));
  const fits = (word: string): boolean => text.endsWith(word);
  return index.get(key)?.find(fits) ?? index.get(key & LAST)?.find(fits);
}
