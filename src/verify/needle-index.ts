/**
 * Needles, looked up by the text that may hold them: hundreds of thousands over many megabytes in one pass. A few characters at
 * the end of a word, or at the beginning of a number, are hashed; a bit says whether any needle has that hash. Where one has, the
 * stretch is looked up whole, once for each length that needles of that hash have. No step depends on how many needles there are.
 */
import { BREAK, type UnitTable } from './unit-table.ts';
import { type Key, keysOf } from './needle-key.ts';
import type { NeedleStore } from './needles.ts';

export interface Needle extends Key {
  /** Edits and keeps of all originals that have this key. */
  edited: number;
  kept: number;
}

/** Words shorter than `LONG` are hashed by their last `MIDDLE` units, or two; the rest by as many as `LONG`. */
export const MIDDLE = 3;
export const LONG = 8;

/** Numbers are hashed by their first six characters, short ones by four. */
export const NUMBER_HEAD = 6;
export const SHORT_HEAD = 4;

/** The hashes of one class of needles, and the lengths that needles of each have. */
export interface Gate {
  readonly size: number;
  has(hash: number): boolean;
  lengths(hash: number): readonly number[];
}

export interface NeedleIndex {
  readonly needles: readonly Needle[];
  /** Bits of the word gates that the unit may end a needle of: 1 for two units, 2 for less than `LONG`, 4 for more. */
  readonly ends: Uint8Array;
  /** 1 at each unit that begins a number. */
  readonly starts: Uint8Array;
  readonly pairs: Gate;
  readonly words: Gate;
  readonly longWords: Gate;
  readonly shortNumbers: Gate;
  readonly numbers: Gate;
  word(text: string): number | undefined;
  number(text: string): number | undefined;
}

export function nextHash(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

export function needleIndex(store: NeedleStore, table: UnitTable): NeedleIndex {
  const needles: Needle[] = [];
  const words = new Map<string, number>();
  const numbers = new Map<string, number>();
  store.each((original, { edited }) => {
    if (edited === 0) return;
    for (const key of keysOf(original, table)) {
      const known = key.isNumber ? numbers : words;
      const index = known.get(key.text);
      if (index === undefined) {
        known.set(key.text, needles.length);
        needles.push({ ...key, edited, kept: 0 });
      } else {
        (needles[index] as Needle).edited += edited;
      }
    }
  });

  const ends = new Uint8Array(0x10000);
  const gates = [newGate(needles.length), newGate(needles.length), newGate(needles.length)] as const;
  for (const text of words.keys()) {
    const size = text.length < MIDDLE ? 2 : text.length < LONG ? MIDDLE : LONG;
    const which = size === 2 ? 0 : size === MIDDLE ? 1 : 2;
    const last = text.charCodeAt(text.length - 1);
    ends[last] = (ends[last] as number) | (1 << which);
    let hash = 0;
    for (let at = text.length - size; at < text.length; at += 1) hash = nextHash(hash, text.charCodeAt(at));
    gates[which].add(hash, text.length);
  }
  const starts = new Uint8Array(0x10000);
  const numberGates = [newGate(needles.length), newGate(needles.length)] as const;
  for (const text of numbers.keys()) {
    const isShort = text.length < NUMBER_HEAD;
    starts[text.charCodeAt(0)] = 1;
    let hash = 0;
    for (let at = 0; at < (isShort ? SHORT_HEAD : NUMBER_HEAD); at += 1) hash = nextHash(hash, text.charCodeAt(at));
    numberGates[isShort ? 0 : 1].add(hash, text.length);
  }
  return {
    needles,
    ends,
    starts,
    pairs: gates[0],
    words: gates[1],
    longWords: gates[2],
    shortNumbers: numberGates[0],
    numbers: numberGates[1],
    word: (text) => words.get(text),
    number: (text) => numbers.get(text),
  };
}

function newGate(most: number): Gate & { add(hash: number, length: number): void } {
  let bits = 16;
  while (bits < 25 && 1 << bits < most * 16) bits += 1;
  const sieve = new Uint8Array(1 << (bits - 3));
  const shift = 32 - bits;
  const lengths = new Map<number, number[]>();
  return {
    get size() {
      return lengths.size;
    },
    has(hash) {
      const bit = hash >>> shift;
      return ((sieve[bit >>> 3] as number) & (1 << (bit & 7))) !== 0;
    },
    lengths: (hash) => lengths.get(hash) ?? [],
    add(hash, length) {
      const bit = hash >>> shift;
      sieve[bit >>> 3] = (sieve[bit >>> 3] as number) | (1 << (bit & 7));
      const known = lengths.get(hash);
      if (known === undefined) lengths.set(hash, [length]);
      else if (!known.includes(length)) known.push(length);
    },
  };
}

/** What the scan reads: folded units, and where each came from in the bytes that were decoded. */
export interface Text {
  readonly units: Uint16Array;
  readonly length: number;
  readonly from: Int32Array;
}

/** The kept originals as one text, from which each needle in them gets what it is kept. */
export function keptText(
  store: NeedleStore,
  table: UnitTable,
): { readonly text: Text; readonly kept: readonly number[] } {
  const kept: number[] = [];
  const units: number[] = [];
  const from: number[] = [];
  store.each((original, uses) => {
    if (uses.kept === 0) return;
    for (let at = 0; at < original.length; at += 1) {
      units.push(table.folded[original.charCodeAt(at)] as number);
      from.push(kept.length);
    }
    units.push(BREAK);
    from.push(kept.length);
    kept.push(uses.kept);
  });
  return { text: { units: Uint16Array.from(units), length: units.length, from: Int32Array.from(from) }, kept };
}
