/**
 * A seeded stream of numbers: the same seed gives the same corpus on every machine and in every version of Node.
 *
 * The generator is sfc32 (Chris Doty-Humphrey's Small Fast Counting generator, 128 bits of state, no multiplication);
 * all that is done with its bits is integer arithmetic and correctly rounded division, never a function of `Math` whose
 * last digit may differ between platforms. A seed is any safe integer that is not negative. Not for secrets.
 */

export interface Random {
  /** The next 32 bits, as an integer from 0 to 2³² − 1. */
  bits(): number;
  /** An integer from 0 to `limit − 1`; `limit` is at most 2³². */
  below(limit: number): number;
  /** An integer from `first` to `last`, both included. */
  between(first: number, last: number): number;
  /** True in `share` of all calls. */
  chance(share: number): boolean;
  /** One of the items, all alike; the list is not empty. */
  pick<T>(items: readonly T[]): T;
  /** `count` decimal digits, at most nine, with leading zeros. */
  digits(count: number): string;
}

/** Something that can be drawn from a stream of numbers. */
export type Draw<T> = (random: Random) => T;

const TWO_TO_32 = 0x1_0000_0000;

/** Rounds after which the three seeded words have mixed, as the author of sfc32 recommends. */
const WARM_UP_ROUNDS = 15;

export function seeded(seed: number): Random {
  let a = seed >>> 0;
  let b = Math.floor(seed / TWO_TO_32) >>> 0;
  let c = 0x9e37_79b9;
  let counter = 1;

  const bits = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) bits();

  const below = (limit: number): number => Math.floor((bits() / TWO_TO_32) * limit);
  return {
    bits,
    below,
    between: (first, last) => first + below(last - first + 1),
    chance: (share) => bits() < share * TWO_TO_32,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    digits: (count) => String(below(Number(`1e${count}`))).padStart(count, '0'),
  };
}

/**
 * Draws by weight in constant time (Vose's alias method). Weights are positive and need not add up to anything.
 * @throws RangeError where there is nothing to draw from, or a weight is not a positive number
 */
export function weighted<T>(entries: Iterable<readonly [T, number]>): Draw<T> {
  const items: T[] = [];
  const weights: number[] = [];
  let total = 0;
  for (const [item, weight] of entries) {
    if (!(weight > 0)) throw new RangeError('a weight must be a positive number');
    items.push(item);
    weights.push(weight);
    total += weight;
  }
  if (items.length === 0) throw new RangeError('nothing to draw from');

  // Each column holds the share of its own item; what is missing to 1 is filled up by one other item.
  const share = weights.map((weight) => (weight / total) * items.length);
  const other = items.map((_, index) => index);
  const short: number[] = [];
  const long: number[] = [];
  share.forEach((value, index) => {
    (value < 1 ? short : long).push(index);
  });
  while (short.length > 0 && long.length > 0) {
    const filled = short.pop() as number;
    const giver = long[long.length - 1] as number;
    other[filled] = giver;
    share[giver] = (share[giver] as number) - (1 - (share[filled] as number));
    if ((share[giver] as number) < 1) short.push(long.pop() as number);
  }
  for (const full of [...short, ...long]) share[full] = 1;

  return (random) => {
    const column = random.below(items.length);
    const own = random.bits() < (share[column] as number) * TWO_TO_32;
    return items[own ? column : (other[column] as number)] as T;
  };
}
