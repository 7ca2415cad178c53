/** Words by their last character, so that the ending of a text is found without a walk through all of them. */
export type EndingIndex = ReadonlyMap<string, readonly string[]>;

/** @param words the first that fits wins */
export function endingIndex(words: readonly string[]): EndingIndex {
  const index = new Map<string, string[]>();
  for (const word of words) {
    const last = word.charAt(word.length - 1);
    const known = index.get(last);
    if (known === undefined) index.set(last, [word]);
    else known.push(word);
  }
  return index;
}

/** The word that the text ends with; `undefined` where it ends with none. */
export function endingOf(text: string, index: EndingIndex): string | undefined {
  return index.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word));
}
