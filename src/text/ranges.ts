/**
 * Sets of code points kept as ranges, ascending and disjoint: first and last, one after the other. A table is a string. One
 * that people write is in hexadecimal, `first-last` or one alone, between blanks (`20-7e b7`). A long one is packed: each
 * number is how much more it is than the one before, in base 26, its last digit a small letter, those before it capitals
 * (`BgDqDfa`). `inRanges` asks by halving.
 */
export function readRanges(text: string): Uint32Array {
  const words = text.trim().split(/\s+/);
  const ranges = new Uint32Array(words.length * 2);
  words.forEach((word, index) => {
    const [first = '', last = first] = word.split('-');
    ranges[index * 2] = Number.parseInt(first, 16);
    ranges[index * 2 + 1] = Number.parseInt(last, 16);
  });
  return ranges;
}

const DIGITS = 26;
const SMALL_A = 0x61;

/** @param text packed */
export function unpackRanges(text: string): Uint32Array {
  const ranges: number[] = [];
  let edge = 0;
  let step = 0;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    // The lower five bits of a letter, small or capital, are its place in the alphabet.
    step = step * DIGITS + (letter & 31) - 1;
    if (letter < SMALL_A) continue;
    edge += step;
    ranges.push(edge);
    step = 0;
  }
  return Uint32Array.from(ranges);
}

export function inRanges(code: number, ranges: Uint32Array): boolean {
  let low = 0;
  let high = ranges.length / 2;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (code > (ranges[middle * 2 + 1] as number)) low = middle + 1;
    else high = middle;
  }
  return low * 2 < ranges.length && code >= (ranges[low * 2] as number);
}
