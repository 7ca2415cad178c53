/** Words by their last unit: one bit says of most places in a text that none of them ends there. Folded. */
import { unitAt } from '../text/unit-at.ts';
import { isIn, type UnitSet, unitsOf } from './unit-set.ts';

export interface Endings {
  readonly lasts: UnitSet;
  /** In the order in which they were given. */
  readonly byLast: ReadonlyMap<number, readonly string[]>;
}

/** @param words with a blank between them */
export function endingsOf(words: string): Endings {
  const byLast = new Map<number, string[]>();
  let lasts = '';
  for (const word of words.split(' ')) {
    const last = word.charAt(word.length - 1);
    const alike = byLast.get(last.charCodeAt(0));
    if (alike !== undefined) alike.push(word);
    else byLast.set(last.charCodeAt(0), [word]);
    lasts += last;
  }
  return { lasts: unitsOf(lasts), byLast };
}

/** The first of the words that ends there; `undefined` where none does. */
export function endingAt({ lasts, byLast }: Endings, units: Uint16Array, end: number): string | undefined {
  const last = units[end - 1] as number;
  if (!isIn(lasts, last)) return undefined;
  const words = byLast.get(last) as readonly string[];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as string;
    if (endsAt(units, end, word)) return word;
  }
  return undefined;
}

/** Whether a word ends there. */
export function endsAt(units: Uint16Array, end: number, word: string): boolean {
  const start = end - word.length;
  if (start < 0) return false;
  for (let index = word.length - 1; index >= 0; index -= 1) {
    if (units[start + index] !== unitAt(word, index)) return false;
  }
  return true;
}
