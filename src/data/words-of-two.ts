/** Words of two characters out of a string that holds those that begin alike as one: 扎西堆 is 扎西 and 扎堆. */
export function wordsOfTwo(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const word of text.split(' ')) {
    for (let at = 1; at < word.length; at += 1) words.add(word.charAt(0) + word.charAt(at));
  }
  return words;
}
