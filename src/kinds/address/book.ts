/**
 * A book of names, two units long at least: those that begin with two units are found by these at one look, at most a few, and
 * follow each other there. Each has a number, or several, that say what it is. Everything lies in two arrays of small numbers, so
 * that nothing is made and no text is cut out to look a name up, and little memory is fetched.
 */
import { type AddressText, pairOf } from './text.ts';

export interface Book {
  /** Open addressing: where the records of names begin that begin with two units; 0 where a slot is free, as three of four are. */
  readonly slots: Uint16Array;
  /** 32 less the bits of a slot. */
  readonly shift: number;
  /** All records, one after the other. The first number is none's. */
  readonly records: Int32Array;
}

/** Where a name's record begins; 0 for none. */
export type Entry = number;

/** A name, in folded text, and its numbers, of 31 bits. */
export type Named = readonly [name: string, ...numbers: number[]];

/** A record begins with the first pair of units. Behind it the number, then the head: how long the name is in units, and bits. */
const NUMBER = 1;
const HEAD = 2;
const LENGTH = 31;
/** No further name begins with the same two units. */
const LAST = 32;
/** One more number of the name before. */
const AGAIN = 64;
/** Behind the head stand the other pairs, the last of which may overlap. */
const PAIRS = 3;

const FEWEST_BITS = 4;
/** Spreads neighbours: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;

function slotOf(pair: number, shift: number): number {
  return Math.imul(pair, SPREAD) >>> shift;
}

function pairIn(name: string, at: number): number {
  return pairOf(name.charCodeAt(at), name.charCodeAt(at + 1));
}

/** How many numbers a record has for a name of that length. */
function sizeOf(length: number): number {
  return PAIRS + ((length - 1) >> 1);
}

/**
 * Names that begin alike in the order in which they are tried: any before one that begins it, and of those that begin none the
 * shortest first, which are most common.
 */
function inOrder(group: readonly Named[]): readonly Named[] {
  const rank = ([name]: Named): number =>
    group.some(([other]) => other.length > name.length && other.startsWith(name))
      ? 2 * LENGTH - name.length
      : name.length;
  return [...group].sort((left, right) => rank(left) - rank(right));
}

/** @param names the longest that stands in a text is found first, of the same ones the one named first */
export function bookOf(names: readonly Named[]): Book {
  const groups = new Map<number, Named[]>();
  for (const named of names) {
    const pair = pairIn(named[0], 0);
    const group = groups.get(pair);
    if (group === undefined) groups.set(pair, [named]);
    else group.push(named);
  }
  let bits = FEWEST_BITS;
  while (1 << bits < groups.size * 4) bits += 1;
  const shift = 32 - bits;
  const slots = new Uint16Array(1 << bits);
  const records = [0];
  for (const [pair, group] of groups) {
    let slot = slotOf(pair, shift);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = records.length;
    let last = 0;
    for (const [name, ...numbers] of inOrder(group)) {
      const { length } = name;
      numbers.forEach((number, index) => {
        last = records.length;
        records.push(pair, number, length | (index > 0 ? AGAIN : 0));
        for (let unit = 2; unit < length; unit += 2) records.push(pairIn(name, Math.min(unit, length - 2)));
      });
    }
    records[last + HEAD] = (records[last + HEAD] as number) | LAST;
  }
  return { slots, shift, records: Int32Array.from(records) };
}

/** Of a list of words with blanks between them, which need no number. */
export function bookOfWords(words: string): Book {
  return bookOf(words.split(' ').map((word) => [word, 0]));
}

/** From a record on, the first name that stands at an offset as a whole. */
function standing(records: Int32Array, first: Entry, { pairs }: AddressText, at: number): Entry {
  for (let entry = first; ; ) {
    const head = records[entry + HEAD] as number;
    const length = head & LENGTH;
    const next = entry + sizeOf(length);
    if ((head & AGAIN) === 0) {
      const last = at + length - 1;
      let from = at + 3;
      let own = entry + PAIRS;
      while (own < next && pairs[Math.min(from, last)] === records[own]) {
        from += 2;
        own += 1;
      }
      if (own === next) return entry;
    }
    if ((head & LAST) !== 0) return 0;
    entry = next;
  }
}

/** The first name that stands at an offset. */
export function entryAt({ slots, shift, records }: Book, text: AddressText, at: number): Entry {
  const pair = text.pairs[at + 1] as number;
  let slot = slotOf(pair, shift);
  for (let entry = slots[slot] as Entry; entry !== 0; entry = slots[slot] as Entry) {
    if (records[entry] === pair) return standing(records, entry, text, at);
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
}

/** Where the word at an offset ends; 0 for none. */
export function wordEnd(book: Book, text: AddressText, at: number): number {
  const entry = entryAt(book, text, at);
  return entry === 0 ? 0 : at + lengthOf(book, entry);
}

/** Where the record behind one begins; 0 where there is none of a name that begins alike. */
function behind(records: Int32Array, entry: Entry): Entry {
  const head = records[entry + HEAD] as number;
  return (head & LAST) !== 0 ? 0 : entry + sizeOf(head & LENGTH);
}

/** The next name that stands where one does. */
export function nextAt({ records }: Book, entry: Entry, text: AddressText, at: number): Entry {
  const next = behind(records, entry);
  return next === 0 ? 0 : standing(records, next, text, at);
}

/** The record with the next number of the same name; 0 where it has no more. */
export function againOf({ records }: Book, entry: Entry): Entry {
  const next = behind(records, entry);
  return next !== 0 && ((records[next + HEAD] as number) & AGAIN) !== 0 ? next : 0;
}

/** In units. */
export function lengthOf({ records }: Book, entry: Entry): number {
  return (records[entry + HEAD] as number) & LENGTH;
}

export function numberOf({ records }: Book, entry: Entry): number {
  return records[entry + NUMBER] as number;
}
