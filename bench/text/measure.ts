/**
 * Counts first what each finder found in the documents of the evaluation, then times all on the same pages, by turns, on one thread:
 * megabytes of UTF-8 in a second of processor time. Slow ones get the first of the pages, and the first finder beside them again.
 */
import type { Document } from '../quality/finding/documents.ts';
import { type Group, groupOf } from '../quality/finding/score.ts';
import { type Clock, processorTime, type Spread, spreadOf } from '../speed/alternate.ts';
import { collectYoungGarbage } from '../speed/garbage.ts';
import type { Finder } from './finders.ts';
import { type HardInput, PHONES, phones } from './inputs.ts';

export interface FinderCount {
  readonly name: string;
  /** Characters of each group, and those that were found. */
  readonly found: Readonly<Record<Group, readonly [found: number, characters: number]>>;
  /** Characters that must stay, and those that came out otherwise. */
  readonly stay: readonly [changed: number, characters: number];
  /** Documents on which it threw. */
  readonly threw: number;
}

const READ = /[\p{L}\p{N}\p{Surrogate}]/u;

export async function countFinder(finder: Finder, documents: readonly Document[]): Promise<FinderCount> {
  const found: Record<Group, [number, number]> = { numbered: [0, 0], address: [0, 0], name: [0, 0] };
  const stay: [number, number] = [0, 0];
  let threw = 0;
  for (const document of documents) {
    const { text } = document;
    let hidden: Uint8Array = new Uint8Array(text.length);
    let changed = hidden;
    try {
      hidden = finder.hidden(text, await finder.run(text));
      changed = finder.changed?.(text) ?? hidden;
    } catch {
      threw += 1;
    }
    const add = (units: Uint8Array, sums: [number, number], start: number, end: number): void => {
      for (let at = start; at < end; at += 1) {
        if (!READ.test(text.charAt(at))) continue;
        sums[0] += units[at] ?? 0;
        sums[1] += 1;
      }
    };
    for (const { kind, tail, end } of document.gold) add(hidden, found[groupOf(kind)], tail, end);
    for (const { start, end } of document.stay) add(changed, stay, start, end);
  }
  return { name: finder.name, found, stay, threw };
}

export interface FinderTime {
  readonly name: string;
  readonly bytes: number;
  /** Megabytes (10⁶ bytes of UTF-8) a second. */
  readonly rate: Spread;
  readonly rounds: number;
}

function bytesOf(pages: readonly string[]): number {
  return pages.reduce((sum, page) => sum + Buffer.byteLength(page), 0);
}

/** Microseconds for all pages. */
async function through(finder: Finder, pages: readonly string[], clock: Clock): Promise<number> {
  collectYoungGarbage();
  const kept: unknown[] = [];
  const began = clock();
  for (const page of pages) {
    const result = finder.run(page);
    kept.push(result instanceof Promise ? await result : result);
  }
  const took = clock() - began;
  if (kept.length !== pages.length) throw new TypeError('a page without a result');
  return took;
}

/** The compiler has seen everything then. */
const WARM_UP_ROUNDS = 2;

export async function timeFinders(
  finders: readonly Finder[],
  pages: readonly string[],
  rounds: number,
  clock: Clock = processorTime,
): Promise<readonly FinderTime[]> {
  const bytes = bytesOf(pages);
  const rates = finders.map((): number[] => []);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (let step = 0; step < finders.length; step += 1) {
      const turn = (Math.max(0, round) + step) % finders.length;
      const took = await through(finders[turn] as Finder, pages, clock);
      if (round >= 0) rates[turn]?.push(bytes / took);
    }
  }
  return finders.map(({ name }, at) => ({ name, bytes, rate: spreadOf(rates[at] ?? []), rounds }));
}

export interface HardTime {
  readonly input: string;
  readonly bytes: number;
  /** Megabytes a second, by finder, in their order. */
  readonly rates: readonly number[];
  readonly note: string;
}

/** So much of an input is tried first; where the whole would take longer than a minute, no more is. */
const TRIAL = 1 / 16;
const LONGEST = 60e6;

const HARD_ROUNDS = 3;

/** The same text in one piece: what joins pieces puts it off until somebody reads. */
function inOnePiece(text: string): string {
  return Buffer.from(text).toString();
}

async function rateOf(finder: Finder, text: string, clock: Clock): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < HARD_ROUNDS; round += 1) took.push(await through(finder, [text], clock));
  return Buffer.byteLength(text) / spreadOf(took).median;
}

export async function timeHard(
  finders: readonly Finder[],
  inputs: readonly HardInput[],
  bytes: number,
  clock: Clock = processorTime,
): Promise<readonly HardTime[]> {
  const times: HardTime[] = [];
  for (const { name, make } of inputs) {
    const [trial, full] = [bytes * TRIAL, bytes].map((size) => inOnePiece(make(size))) as [string, string];
    const rates: number[] = [];
    const slow: string[] = [];
    for (const finder of finders) {
      const isSlow = (await through(finder, [trial], clock)) / TRIAL > LONGEST;
      if (isSlow) slow.push(finder.name);
      rates.push(await rateOf(finder, isSlow ? trial : full, clock));
    }
    const note = slow.length === 0 ? '' : `a sixteenth of it for ${slow.join(' and ')}`;
    times.push({ input: name, bytes: Buffer.byteLength(full), rates, note });
  }
  const many = inOnePiece(phones(PHONES));
  const rates: number[] = [];
  const found: number[] = [];
  for (const finder of finders) {
    rates.push(await rateOf(finder, many, clock));
    found.push(((await finder.run(many)) as readonly unknown[]).length);
  }
  const note = `${found.map(String).join(' and ')} found`;
  times.push({ input: `${PHONES} phones`, bytes: Buffer.byteLength(many), rates, note });
  return times;
}
