/**
 * A book of names, two units long at least: those that begin with two units are found by these at one look, and follow each
 * other there. Each has a number, or several, that say what it is. Everything lies in one array of small numbers, so that
 * nothing is made and no text is cut out to look a name up.
 */
import { atPair, type Pairs, pairsOf } from './pairs.ts';
import { type AddressText, unitAt } from './text.ts';

export interface Book {
  /** The first of the names that begin with two units. */
  readonly starts: Pairs;
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
/** Behind the head stand the halves of the number, then the units behind the first two. */
const UNITS = 3;

/** @param names of those that begin alike the first that stands in a text is found first */
export function bookOf(names: readonly Named[]): Book {
  const groups = new Map<string, Named[]>();
  for (const named of names) {
    const start = named[0].slice(0, 2);
    const group = groups.get(start);
    if (group === undefined) groups.set(start, [named]);
    else group.push(named);
  }
  const records = [0];
  const starts = new Map<string, number>();
  for (const [start, group] of groups) {
    starts.set(start, records.length);
    let head = 0;
    for (const [name, ...numbers] of group) {
      numbers.forEach((number, index) => {
        head = records.length;
        records.push(name.length | (index > 0 ? AGAIN : 0), number >> 16, number & 0xffff);
        for (let at = 2; at < name.length; at += 1) records.push(name.charCodeAt(at));
      });
    }
    records[head] = (records[head] as number) | LAST;
  }
  return { starts: pairsOf(starts), records: Uint16Array.from(records) };
}

/** From a record with the right first two units on, the first name that stands at an offset as a whole. */
function standing(records: Uint16Array, first: Entry, text: AddressText, at: number): Entry {
  for (let entry = first; ; ) {
    const head = records[entry] as number;
    const length = head & LENGTH;
    const from = entry + UNITS - 2;
    let unit = (head & AGAIN) === 0 && at + length <= text.length ? 2 : LENGTH + 1;
    while (unit < length && text.units[at + unit] === records[from + unit]) unit += 1;
    if (unit === length) return entry;
    if ((head & LAST) !== 0) return 0;
    entry = from + length;
  }
}

/** The first name that stands at an offset. */
export function entryAt({ starts, records }: Book, text: AddressText, at: number): Entry {
  const first = atPair(starts, unitAt(text, at), unitAt(text, at + 1));
  return first === 0 ? 0 : standing(records, first, text, at);
}

/** Where the record behind one begins; 0 where there is none of a name that begins alike. */
function behind(records: Uint16Array, entry: Entry): Entry {
  const head = records[entry] as number;
  return (head & LAST) !== 0 ? 0 : entry + UNITS - 2 + (head & LENGTH);
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
