/**
 * Two units in a row as one small number, and a table that says of most pairs at a look that no word of a list begins or ends
 * with them: a few bits for each, of a sixteenth part of all there can be. What it lets through is looked up.
 */

const SIZE = 16_384;

export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(pair: number): number {
  return ((pair >>> 16) * 31 + pair * 7) & (SIZE - 1);
}

export type Sieve = Uint8Array;

/** @param pairs what it lets through, beside a few others */
export function sieveOf(pairs: Iterable<number>): Sieve {
  const sieve = new Uint8Array(SIZE);
  for (const pair of pairs) sieve[slotOf(pair)] = 1;
  return sieve;
}

export function mayHold(sieve: Sieve, pair: number): boolean {
  return sieve[slotOf(pair)] === 1;
}

/** Pairs to be asked for one by one; of most that are none a look at the sieve tells. */
export interface PairSet {
  readonly pairs: ReadonlySet<number>;
  readonly sieve: Sieve;
}

/** @param words those of two units count */
export function pairsOf(words: Iterable<string>): PairSet {
  const pairs = new Set<number>();
  for (const word of words) if (word.length === 2) pairs.add(pairOf(word.charCodeAt(0), word.charCodeAt(1)));
  return { pairs, sieve: sieveOf(pairs) };
}

/** Whether the two units at an offset are one of the pairs. */
export function isPairAt({ pairs, sieve }: PairSet, units: Uint16Array, at: number): boolean {
  const pair = pairOf(units[at] as number, units[at + 1] as number);
  return mayHold(sieve, pair) && pairs.has(pair);
}
