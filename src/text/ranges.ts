/**
 * Sets of code points kept as ranges: ascending, disjoint, written in hexadecimal as `first-last` or one alone, between
 * blanks. `readRanges` gives first and last one after the other; `inRanges` asks by halving.
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
