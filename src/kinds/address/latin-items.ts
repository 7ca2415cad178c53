/**
 * What was read of an address in Latin letters, item by item, and what becomes of it: some levels rest on what follows, a lone
 * number before a road or words of which nothing is known. They are decided from the end on; then the items are parts.
 */
import type { LatinWord } from './latin-words.ts';
import { COMPOUND, LANE, type Level, NOTE, NUMBER, PREFECTURE, PROVINCE, ROAD, ROOM } from './levels.ts';
import { add as put, type Scan, scanOf } from './scan.ts';
import type { AddressText } from './text.ts';

export interface Item {
  level: Level;
  readonly start: number;
  readonly end: number;
  /** Index of its first word. */
  readonly first: number;
}

/** Levels that what follows decides. */
export const UNKNOWN: Level = -2;
export const LONE_NUMBER: Level = -3;
export const CITY: Level = -4;
/** Of a word that is hidden: it goes with the part behind it. */
export const HIDDEN: Level = -5;

/** Adds the words from `from` up to `to` as one item. */
export function add(items: Item[], level: Level, words: readonly LatinWord[], from: number, to: number): void {
  if (from >= to) return;
  items.push({ level, start: (words[from] as LatinWord).start, end: (words[to - 1] as LatinWord).end, first: from });
}

/** Whether a word says that this is an address, and a number, a hidden word or a region which: Della Street is nobody's. */
export function isPlaced(items: readonly Item[], text: string): boolean {
  const isKnown = items.some(({ level }) => (level >= 0 && level !== NOTE) || level === CITY);
  return (
    isKnown &&
    (/[0-9]/.test(text) || items.some(({ level }) => level === HIDDEN || level === PROVINCE || level === PREFECTURE))
  );
}

/** Decides, from the end on, what rests on what follows. */
export function resolve(items: readonly Item[], text: string): void {
  let next: Item | undefined;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at] as Item;
    if (item.level === HIDDEN) continue;
    const follows = next?.level ?? NOTE;
    if (item.level === LONE_NUMBER) item.level = follows === ROAD || follows === LANE ? NUMBER : ROOM;
    else if (item.level === UNKNOWN || item.level === CITY) {
      const isNamed = item.level === CITY || (item.first > 0 && follows <= COMPOUND);
      const isMainland = isNamed && follows === PROVINCE && !isHarbour(text.slice(next?.start, next?.end));
      item.level = isMainland ? PREFECTURE : isNamed ? COMPOUND : NOTE;
    }
    next = item;
  }
}

/** Hong Kong and Macau, which have no cities before them. */
function isHarbour(place: string): boolean {
  return /^(?:h\.?k|hong|mac)/i.test(place);
}

/** Items side by side of one level are one part; hidden words at the end are a note. */
export function scanned(items: readonly Item[], text: AddressText): Scan {
  const scan = scanOf(text);
  for (const { level, start, end } of items) {
    if (level !== HIDDEN) put(scan, level, start, end);
    else if (scan.pending < 0) scan.pending = start;
  }
  if (scan.pending >= 0) put(scan, NOTE, scan.pending, (items[items.length - 1] as Item).end);
  return scan;
}
