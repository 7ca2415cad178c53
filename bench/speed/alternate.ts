/**
 * Times several ways of doing the same work beside each other, in one process. Each batch of items is one round; in a
 * round every way goes over all items once, and the order turns from round to round (ABC, BCA, CAB), so that what slows
 * the machine slows all of them; young garbage is collected before each turn. Times are nanoseconds an item, of processor
 * time: on a machine that others use too, the wall clock counts their work against whoever takes longest. A ratio is taken
 * inside a round and the median of these is given, with its quartiles: they say how far the rounds agreed.
 *
 * Each result is read before the clock stops. An engine puts off the work of joining texts until the whole is read; it is the
 * work of the way that asked for it, and not of whoever reads it later.
 */
import { collectYoungGarbage } from './garbage.ts';

export interface Way<Item, Result> {
  readonly name: string;
  one(item: Item): Result;
}

/** Reads a result to the end, for all ways alike. */
export type Read<Result> = (result: Result) => number;

/** One unit of a text is enough: the whole is in one piece then. */
export function readText(text: string): number {
  return text === '' ? 0 : text.charCodeAt(0);
}

export interface Spread {
  readonly median: number;
  /** The quartiles below and above. */
  readonly low: number;
  readonly high: number;
}

export interface Timing {
  readonly name: string;
  /** Nanoseconds an item. */
  readonly time: Spread;
  /** How many times as long as the reference, the last of the ways, took in the same round. */
  readonly ratio: Spread;
  readonly rounds: number;
  readonly items: number;
}

/** Microseconds since some moment. */
export type Clock = () => number;

/** What all threads of the process have used; the collector's and the compiler's work belongs to whoever asked for it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Rounds over the first batch before anything is timed: the compiler has seen everything then. */
const WARM_UP_ROUNDS = 3;

const NANOSECONDS = 1e3;

/**
 * @param ways the last is the reference of all ratios
 * @param batches none empty; one round each
 */
export function alternate<Item, Result>(
  ways: readonly Way<Item, Result>[],
  batches: Iterable<readonly Item[]>,
  read: Read<Result>,
  clock: Clock = processorTime,
): readonly Timing[] {
  const times: readonly number[][] = ways.map(() => []);
  let items = 0;
  let round = 0;
  for (const batch of batches) {
    if (round === 0) warmUp(ways, batch, read, clock);
    for (let step = 0; step < ways.length; step += 1) {
      const turn = (round + step) % ways.length;
      const way = ways[turn];
      if (way !== undefined) times[turn]?.push(through(way, batch, read, clock));
    }
    items += batch.length;
    round += 1;
  }
  const reference = times[ways.length - 1] ?? [];
  return ways.map(({ name }, index) => {
    const own = times[index] ?? [];
    const ratios = own.map((time, at) => time / (reference[at] ?? time));
    return { name, time: spreadOf(own), ratio: spreadOf(ratios), rounds: round, items };
  });
}

function warmUp<Item, Result>(
  ways: readonly Way<Item, Result>[],
  batch: readonly Item[],
  read: Read<Result>,
  clock: Clock,
): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const way of ways) through(way, batch, read, clock);
}

/** Nanoseconds an item. What comes out is kept until the round is over, so that no work can be left undone. */
function through<Item, Result>(
  { one }: Way<Item, Result>,
  batch: readonly Item[],
  read: Read<Result>,
  clock: Clock,
): number {
  collectYoungGarbage();
  const results = new Array<Result>(batch.length);
  let sum = 0;
  const began = clock();
  for (let index = 0; index < batch.length; index += 1) {
    const result = one(batch[index] as Item);
    if (result === undefined) throw new TypeError('a way of doing the work that gives nothing');
    sum += read(result);
    results[index] = result;
  }
  const took = clock() - began;
  if (Number.isNaN(sum) || results.length !== batch.length) throw new TypeError('a result that cannot be read');
  return (took * NANOSECONDS) / batch.length;
}

/** By nearest rank; of an even number of values the lower middle. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
