/**
 * A book of names, two units long at least: those that begin with two units are found by these at one look, at most a few, and
 * follow each other there. Each has a number, or several, that say what it is. Everything lies in two arrays of small numbers, so
 * that nothing is made and no text is cut out to look a name up, and little memory is fetched.
 */
import { longestFirst } from './longest-first.ts';
import type { AddressText } from './text.ts';

export interface Book {
  /** Open addressing: where the records of names begin that begin with two units; 0 where a slot is free, as three of four are. */
  readonly slots: Uint16Array;
  /** 32 less the bits of a slot. */
  readonly shift: number;
  /** All records, one after the other. The first number is none's. */
  readonly records: Uint16Array;
}

/** Where a name's record begins; 0 for none. */
export type Entry = number;

/** A name, in folded text, and its numbers, of 31 bits. */
export type Named = readonly [name: string, ...numbers: number[]];

/** The head of a record: how long the name is in units, and bits. */
const LENGTH = 31;
/** No further name begins with the same two units. */
const LAST = 32;
/** One more number of the name before. */
const AGAIN = 64;
/** Behind the head stand the halves of the number, then the units. */
const UNITS = 3;

const FEWEST_BITS = 4;
/** Spreads neighbours: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;

function slotOf(first: number, second: number, shift: number): number {
  return Math.imul((first << 16) | second, SPREAD) >>> shift;
}

/** @param names of those that begin alike the first that stands in a text is found first */
export function bookOf(names: readonly Named[]): Book {
  const groups = new Map<string, Named[]>();
  for (const named of names) {
    const start = named[0].slice(0, 2);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [named]);
    else group.push(named);
  }
  let bits = FEWEST_BITS;
  while (1 << bits < groups.size * 4) bits += 1;
  const shift = 32 - bits;
  const slots = new Uint16Array(1 << bits);
  const records = [0];
  for (const [start, group] of groups) {
    let slot = slotOf(start.charCodeAt(0), start.charCodeAt(1), shift);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = records.length;
    let head = 0;
    for (const [name, ...numbers] of group) {
      numbers.forEach((number, index) => {
        head = records.length;
        records.push(name.length | (index > 0 ? AGAIN : 0), number >> 16, number & 0xffff);
        for (let at = 0; at < name.length; at += 1) records.push(name.charCodeAt(at));
      });
    }
    records[head] = (records[head] as number) | LAST;
  }
  return { slots, shift, records: Uint16Array.from(records) };
}

/** Of a list of words with blanks between them, which need no number. */
export function bookOfWords(words: string): Book {
  return bookOf(longestFirst(words).map((word) => [word, 0]));
}

/** From a record on, the first name that stands at an offset as a whole. */
function standing(records: Uint16Array, first: Entry, text: AddressText, at: number): Entry {
  for (let entry = first; ; ) {
    const head = records[entry] as number;
    const length = head & LENGTH;
    const from = entry + UNITS;
    let unit = (head & AGAIN) === 0 && at + length <= text.length ? 2 : LENGTH + 1;
    while (unit < length && text.units[at + unit] === records[from + unit]) unit += 1;
    if (unit === length) return entry;
    if ((head & LAST) !== 0) return 0;
    entry = from + length;
  }
}

/** The first name that stands at an offset. */
export function entryAt({ slots, shift, records }: Book, text: AddressText, at: number): Entry {
  const first = text.units[at] as number;
  const second = text.units[at + 1] as number;
  let slot = slotOf(first, second, shift);
  for (let entry = slots[slot] as Entry; entry !== 0; entry = slots[slot] as Entry) {
    if (records[entry + UNITS] === first && records[entry + UNITS + 1] === second)
      return standing(records, entry, text, at);
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
function behind(records: Uint16Array, entry: Entry): Entry {
  const head = records[entry] as number;
  return (head & LAST) !== 0 ? 0 : entry + UNITS + (head & LENGTH);
}

/** The next name that stands where one does. */
export function nextAt({ records }: Book, entry: Entry, text: AddressText, at: number): Entry {
  const next = behind(records, entry);
  return next === 0 ? 0 : standing(records, next, text, at);
}

/** The record with the next number of the same name; 0 where it has no more. */
export function againOf({ records }: Book, entry: Entry): Entry {
  const next = behind(records, entry);
  return next !== 0 && ((records[next] as number) & AGAIN) !== 0 ? next : 0;
}

/** In units. */
export function lengthOf({ records }: Book, entry: Entry): number {
  return (records[entry] as number) & LENGTH;
}

export function numberOf({ records }: Book, entry: Entry): number {
  return ((records[entry + 1] as number) << 16) | (records[entry + 2] as number);
}
