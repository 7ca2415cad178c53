/**
 * `maskValue` kind by kind, beside the plain mask of the same kind and `maskdata` where that has one. The values are those of
 * the corpus as they stand in its records, so that a share of them is written oddly; each is counted before it is timed.
 */
import maskdata from 'maskdata';
import type { KindId } from '../../src/index.ts';
import { alternate, readText, type Timing, type Way } from './alternate.ts';
import { library } from './built.ts';
import { judge, leastHidden } from './judge.ts';
import { type OddValue, oddValues } from './odd-values.ts';
import { plainMasks } from './plain.ts';
import { type PlantedValue, sorts } from './sorts.ts';
import { subjects } from './subjects.ts';

/** All values are masked by one plan; it covers what a waybill covers, and has the defaults for the rest. */
const PACK = 'waybill';

type Mask = (value: string) => string;

/** How maskdata is asked for what the pack asks for, as near as its options come. */
const foreignMasks: Readonly<Partial<Record<KindId, Mask>>> = {
  'person-name': (value) => maskdata.maskStringV2(value, { unmaskedStartCharacters: 1 }),
  'resident-id': (value) =>
    maskdata.maskStringV2(value, { unmaskedStartCharacters: 2, unmaskedEndCharacters: 3, maxMaskedCharacters: 64 }),
  'mobile-phone': (value) => maskdata.maskPhone(value, { unmaskedStartDigits: 3, unmaskedEndDigits: 2 }),
  landline: (value) => maskdata.maskPhone(value, { unmaskedStartDigits: 4, unmaskedEndDigits: 2 }),
  email: (value) =>
    maskdata.maskEmail2(value, { unmaskedStartCharactersBeforeAt: 1, unmaskedEndCharactersAfterAt: 64 }),
  'bank-card': (value) => maskdata.maskCard(value, { unmaskedStartDigits: 0, unmaskedEndDigits: 4 }),
};

/** What one way of masking got wrong. */
export interface Faults {
  readonly name: string;
  /** Values of the corpus of which too much was left, or which had to stay and did not. */
  readonly even: number;
  /** The same of the odd values. */
  readonly odd: number;
}

export interface ValueResult {
  readonly kind: KindId;
  readonly values: number;
  readonly oddValues: number;
  readonly faults: readonly Faults[];
  /** Empty where the library was at fault. */
  readonly timings: readonly Timing[];
}

export interface ValueOptions {
  readonly seed: number;
  /** This kind alone; `undefined`: all of them. */
  readonly kind?: string | undefined;
  /** Values of each kind. */
  readonly values: number;
  readonly rounds: number;
}

/** The kinds that are timed, in the order in which that is done. */
export const timedKinds: readonly KindId[] = sorts.map(({ kind }) => kind);

export function* measureValues({ seed, kind: only, values, rounds }: ValueOptions): Generator<ValueResult> {
  for (const { kind, make } of sorts) {
    if (only !== undefined && kind !== only) continue;
    const planted = make(seed, values);
    const ways = waysFor(kind);
    const odd = oddValues.filter((each) => each.kind === kind);
    const faults = ways.map(({ name, one }) => ({
      name,
      even: planted.filter((each) => isFault(each, attempt(one, each.value))).length,
      odd: odd.filter((each) => isOddFault(each, attempt(one, each.value))).length,
    }));
    const counted = { kind, values: planted.length, oddValues: odd.length, faults, timings: [] };
    const flat = planted.map(({ value }) => flattened(value));
    const batches = Array.from({ length: rounds }, () => flat);
    yield isFaulty(counted) ? counted : { ...counted, timings: alternate(ways, batches, readText) };
  }
}

/** Whether the library gave a wrong answer: such a kind has no times. */
export function isFaulty({ faults }: Pick<ValueResult, 'faults'>): boolean {
  return faults.some(({ name, even, odd }) => name === 'yinming' && even + odd > 0);
}

/** The library first; the plain mask, to which all ratios are taken, last. */
export function waysFor(kind: KindId): readonly Way<string, string>[] {
  const plan = subjects.find(({ id }) => id === PACK)?.plan;
  if (plan === undefined) throw new RangeError('no such pack');
  const ways: Way<string, string>[] = [{ name: 'yinming', one: (value) => library.maskValue(value, kind, plan).text }];
  const foreign = foreignMasks[kind];
  const plain = plainMasks[kind];
  if (foreign !== undefined) ways.push({ name: 'maskdata', one: foreign });
  if (plain !== undefined) ways.push({ name: 'plain', one: plain });
  return ways;
}

/** `undefined` where it threw. */
export function attempt(mask: Mask, value: string): string | undefined {
  try {
    return mask(value);
  } catch {
    return undefined;
  }
}

export function isFault({ value, truth }: PlantedValue, after: string | undefined): boolean {
  return after === undefined || judge(truth, value, after, leastHidden[PACK] ?? {}) !== 'right';
}

export function isOddFault({ value, secret }: OddValue, after: string | undefined): boolean {
  return after === undefined || (secret === undefined ? after !== value : after.includes(secret));
}

/** The same text in one piece: a text that was put together is a tree of pieces until it is first read. */
export function flattened(value: string): string {
  return JSON.parse(JSON.stringify(value)) as string;
}
