/** The words of a list with blanks between them, the longest first, so that the first that stands in a text is the longest. */
export function longestFirst(words: string): readonly string[] {
  return words.split(' ').sort((left, right) => right.length - left.length);
}
