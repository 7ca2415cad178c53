/**
 * Reads an address in Latin letters, folded: `Flat A, 12/F, Block 3, Harbour Mansion, 123 Nathan Road, Mong Kok, Kowloon`.
 * Mostly the deepest level stands first; any order is read, and the parts lie as the text has them.
 *
 *   Flat A · Rm 501 · 12/F · 5F.-2 · Block 3   a designator with its number
 *   123 Nathan Road · Harbour Mansion          words up to the last that ends a name, a number before a road
 *   Rua de Xavier Pereira                      words behind one that begins a name
 *   Mong Kok, Kowloon                          places that the table knows, at the end of a stretch
 *
 * Commas, line ends and hidden words part the text into stretches. Words of which nothing is known are a compound where
 * something wider follows, else a note. What stands before a word, the deeper parts, never says what it is, save that
 * something does: they are what a mask hides, and a masked address reads as the one that it came from. Linear.
 */
import { add, CITY, HIDDEN, type Item, isPlaced, LONE_NUMBER, resolve, scanned, UNKNOWN } from './latin-items.ts';
import { addFloor, designatedEnd, designatedLevel, floorOf } from './latin-numbers.ts';
import {
  BEGINNINGS,
  BUILDINGS,
  ENDINGS,
  isLongNumber,
  isNumber,
  type LatinWord,
  LONGEST_PLACE,
  NOTES,
  placeLevel,
  placeStart,
  ROAD_SIDES,
  wordsOf,
} from './latin-words.ts';
import { COMPOUND, type Level, NOTE, NUMBER, PROVINCE, ROAD, ROOM, VILLAGE } from './levels.ts';
import type { Scan } from './scan.ts';
import type { AddressText } from './text.ts';

export function readLatin(text: AddressText): Scan | undefined {
  const words = wordsOf(text.string);
  const items: Item[] = [];
  for (let at = 0; at < words.length; ) {
    const first = at;
    at += 1;
    if ((words[first] as LatinWord).isHidden) {
      add(items, HIDDEN, words, first, at);
      continue;
    }
    while (at < words.length && !(words[at] as LatinWord).opens && !(words[at] as LatinWord).isHidden) at += 1;
    readStretch(words, first, at, items);
  }
  if (!isPlaced(items, text.string)) return undefined;
  resolve(items, text.string);
  return scanned(items, text);
}

function readStretch(words: readonly LatinWord[], first: number, stretchEnd: number, items: Item[]): void {
  let end = first;
  while (end < stretchEnd && !beginsNote((words[end] as LatinWord).text)) end += 1;
  for (let at = first; at < end; ) at = readNext(words, first, at, end, items);
  add(items, NOTE, words, end, stretchEnd);
}

function beginsNote(text: string): boolean {
  return NOTES.has(text) || text.includes('@') || isLongNumber(text);
}

/** Where the places at the end of a name begin. */
function placesFrom(words: readonly LatinWord[], first: number, end: number): number {
  let from = end;
  for (let start = placeStart(words, first, from - 1); start >= 0; start = placeStart(words, first, from - 1)) {
    const before = start > first ? (words[start - 1] as LatinWord).text : '';
    // Des Voeux Road Central
    if (ENDINGS.get(before) === ROAD && ROAD_SIDES.has((words[start] as LatinWord).text)) break;
    from = start;
  }
  return from;
}

function addPlaces(items: Item[], words: readonly LatinWord[], from: number, to: number): void {
  for (let at = from; at < to; ) {
    let next = Math.min(to, at + LONGEST_PLACE);
    while (next > at + 1 && placeStart(words, at, next - 1) !== at) next -= 1;
    add(items, placeLevel(words, at, next - 1), words, at, next);
    at = next;
  }
}

/** Reads what begins at a word; where to read on. */
function readNext(words: readonly LatinWord[], first: number, at: number, end: number, items: Item[]): number {
  const word = words[at] as LatinWord;
  const storey = floorOf(words, at, end);
  if (storey > at) {
    addFloor(items, words, at, storey);
    return storey;
  }
  const designated = designatedEnd(words, at, end);
  if (designated > at) {
    add(items, designatedLevel(word, at), words, at, designated);
    return designated;
  }
  if (!isNumber(word.text)) return readName(words, at, nameEnd(words, at, end), items);
  const stop = placesFrom(words, at + 1, nameEnd(words, at + 1, end));
  const level = stop === at + 1 ? LONE_NUMBER : nameLevel(words, at + 1, stop);
  if (level === LONE_NUMBER) {
    add(items, loneLevel(items[items.length - 1], word.text, at === first, at + 1 === end), words, at, stop);
    return stop;
  }
  if (level !== ROAD) {
    add(items, level, words, at, stop);
    return stop;
  }
  add(items, NUMBER, words, at, at + 1);
  return at + 1;
}

/** A number without a name behind it: of a road before it, a postcode behind a region, else what follows decides. */
function loneLevel(last: Item | undefined, text: string, isFirst: boolean, isLast: boolean): Level {
  if (last === undefined || last.level < PROVINCE) return LONE_NUMBER;
  if (last.level === ROAD && !isFirst) return NUMBER;
  return isLast && last.level <= VILLAGE && /^(?:[0-9]{3}|[0-9]{5,6})$/.test(text) ? last.level : LONE_NUMBER;
}

/** Where the words of a name end: before a floor, a designator with its number, a number. */
function nameEnd(words: readonly LatinWord[], from: number, end: number): number {
  let at = from;
  while (at < end) {
    const { text } = words[at] as LatinWord;
    if (isNumber(text) || floorOf(words, at, end) > at) break;
    if (designatedEnd(words, at, end) > at) return at > from && endsBeforeStreet(words, at, end) ? at + 1 : at;
    at += 1;
  }
  return at;
}

/** Words in the name of a road. */
const LONGEST_ROAD = 6;

/** Whether Building or House ends a name, and the number behind it is that of a street: Wing Lung Building 45 Nathan Road. */
function endsBeforeStreet(words: readonly LatinWord[], at: number, end: number): boolean {
  if (ENDINGS.get((words[at] as LatinWord).text) !== COMPOUND) return false;
  for (let behind = at + 3; behind < end && behind < at + 3 + LONGEST_ROAD; behind += 1) {
    const { text } = words[behind] as LatinWord;
    if (isNumber(text)) return false;
    if (ENDINGS.get(text) === ROAD) return true;
  }
  return false;
}

/** The last word that ends a name, from the second on; -1 for none. */
function endingIn(words: readonly LatinWord[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (ENDINGS.has((words[at] as LatinWord).text)) return at;
  return -1;
}

function nameLevel(words: readonly LatinWord[], from: number, to: number): Level {
  const begun = BEGINNINGS.get((words[from] as LatinWord).text);
  if (begun !== undefined && to > from + 1) return begun;
  const ending = endingIn(words, from, to);
  return ending < 0 ? UNKNOWN : (ENDINGS.get((words[ending] as LatinWord).text) as Level);
}

/** Reads words without a number in them; where to read on. */
function readName(words: readonly LatinWord[], from: number, end: number, items: Item[]): number {
  const to = placesFrom(words, from, end);
  if (to === from) {
    addPlaces(items, words, from, end);
    return end;
  }
  const level = nameLevel(words, from, to);
  const ending = BEGINNINGS.has((words[from] as LatinWord).text) ? to - 1 : endingIn(words, from, to);
  if (level === UNKNOWN || ending < 0) {
    const isLetter = to === from + 1 && (words[from] as LatinWord).text.length === 1;
    add(items, isLetter ? ROOM : UNKNOWN, words, from, to);
    return to;
  }
  let stop = ending + 1;
  if (level === ROAD) while (stop < to && ROAD_SIDES.has((words[stop] as LatinWord).text)) stop += 1;
  // Taipei City in the midst of words is a place only where the words behind it are covered.
  if (placesFrom(words, from, stop) < stop) {
    add(items, UNKNOWN, words, from, to);
    return to;
  }
  let start = from;
  for (let at = from + 1; level === ROAD && at + 1 < ending; at += 1) {
    if (!BUILDINGS.has((words[at] as LatinWord).text)) continue;
    add(items, COMPOUND, words, start, at + 1);
    start = at + 1;
    break;
  }
  const isCity = (words[ending] as LatinWord).text === 'city';
  add(items, isCity ? CITY : level, words, start, stop);
  return stop;
}
