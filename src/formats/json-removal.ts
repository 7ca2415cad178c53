/**
 * Which bytes go when values are taken out of a JSON record, so that what stays is JSON in every position. Offsets are
 * bytes. A value in an object goes with its key, one in an array by itself, each with one comma:
 *
 *     { "a": 1, "b": 2, "c": 3 }      in front of one that stays: up to where the next begins
 *       ~~~~~~~~
 *     { "a": 1, "b": 2, "c": 3 }      behind the last that stays: from where that ends
 *             ~~~~~~~~~~~~~~~~
 *     { "a": 1, "b": 2, "c": 3 }      where none stays: all between the brackets
 *      ~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * An array goes as a whole, with its key, when values are taken out of it and nothing stays in it but `null` and empty
 * arrays: a list of names under a dropped key leaves no key behind. An object stays, as `{}` if need be, and so does
 * the record's outermost array. Nothing is thrown.
 */
import type { Change } from './format.ts';
import { type JsonFail, type JsonVisitor, scanJson } from './json-scan.ts';

/** Bytes that go. */
export interface Removal {
  readonly from: number;
  readonly to: number;
}

/** `neither`: it stays where it is, and does not keep an array from going. */
type Fate = 'goes' | 'stays' | 'neither';

/** A member with its key, or an element. */
interface Item {
  readonly from: number;
  readonly to: number;
  readonly goes: boolean;
}

/** An object or array that is being read. */
interface Level {
  readonly isArray: boolean;
  /** The offset of its opening bracket. */
  readonly open: number;
  readonly items: Item[];
  /** Where the key of the member being read begins. */
  key: number;
  /** Whether something in it goes, and whether something in it stays. */
  taken: boolean;
  stays: boolean;
}

/**
 * The bytes that go from the record `bytes[from, to)`, which has been read before: in order, disjoint.
 * @param changes one a field: a field that is `null` goes
 * @param dropped where values begin that go with all that is in them, in order
 */
export function findRemovals(
  bytes: Uint8Array,
  from: number,
  to: number,
  changes: readonly Change[],
  dropped: readonly number[],
  fail: JsonFail,
): readonly Removal[] {
  const removals: Removal[] = [];
  const levels: Level[] = [];
  let field = 0;
  let nextDropped = 0;
  /** How many levels are around the value that is being dropped; -1 outside of one. */
  let dropping = -1;

  function add(start: number, end: number, fate: Fate): void {
    const level = levels[levels.length - 1];
    if (level === undefined) return;
    level.items.push({ from: level.isArray ? start : level.key, to: end, goes: fate === 'goes' });
    if (fate === 'goes') level.taken = true;
    if (fate === 'stays') level.stays = true;
  }

  function addField(start: number, end: number): void {
    if (dropping >= 0) return;
    add(start, end, changes[field] === null ? 'goes' : 'stays');
    field += 1;
  }

  const visitor: JsonVisitor = {
    open(isArray, at) {
      if (at === dropped[nextDropped]) {
        nextDropped += 1;
        dropping = levels.length;
      }
      levels.push({ isArray, open: at, items: [], key: at, taken: false, stays: false });
    },
    close(at) {
      const level = levels.pop() as Level;
      if (dropping >= 0) {
        if (levels.length > dropping) return;
        dropping = -1;
        add(level.open, at + 1, 'goes');
        return;
      }
      const mayGo = level.isArray && !level.stays;
      if (mayGo && level.taken && levels.length > 0) {
        add(level.open, at + 1, 'goes');
      } else {
        removeItems(level, at, removals);
        add(level.open, at + 1, mayGo ? 'neither' : 'stays');
      }
    },
    key(start) {
      (levels[levels.length - 1] as Level).key = start;
    },
    string: addField,
    literal: addField,
    null(start, end) {
      if (dropping >= 0) return;
      const goes = start === dropped[nextDropped];
      if (goes) nextDropped += 1;
      add(start, end, goes ? 'goes' : 'neither');
    },
  };
  scanJson(bytes, from, to, visitor, fail);
  return removals.sort((one, other) => one.from - other.from);
}

/** Adds what goes of an object or array that stays itself; its closing bracket is at `close`. */
function removeItems({ items, open, taken }: Level, close: number, removals: Removal[]): void {
  if (!taken) return;
  let lastKept = items.length - 1;
  while (lastKept >= 0 && (items[lastKept] as Item).goes) lastKept -= 1;
  if (lastKept < 0) {
    removals.push({ from: open + 1, to: close });
    return;
  }
  for (let index = 0; index < lastKept; index += 1) {
    const item = items[index] as Item;
    if (item.goes) removals.push({ from: item.from, to: (items[index + 1] as Item).from });
  }
  if (lastKept < items.length - 1) {
    removals.push({ from: (items[lastKept] as Item).to, to: (items[items.length - 1] as Item).to });
  }
}
