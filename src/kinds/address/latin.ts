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
import type { Part } from '../kind.ts';
import {
  BEGINNINGS,
  BUILDINGS,
  DESIGNATORS,
  ENDINGS,
  FLOOR_NAMES,
  floorEnd,
  isLongNumber,
  isNumber,
  isOrdinal,
  isValue,
  type LatinWord,
  NOTES,
  LONGEST_PLACE,
  placeLevel,
  placeStart,
  ROAD_SIDES,
  wordsOf,
} from './latin-words.ts';
import {
  COMPOUND,
  FLOOR,
  LANE,
  LEVELS,
  type Level,
  NOTE,
  NUMBER,
  PREFECTURE,
  PROVINCE,
  ROAD,
  ROOM,
  UNIT,
  VILLAGE,
} from './levels.ts';

interface Item {
  level: Level;
  readonly start: number;
  readonly end: number;
  /** Index of its first word. */
  readonly first: number;
}

/** Levels that what follows decides. */
const UNKNOWN: Level = -2;
const LONE_NUMBER: Level = -3;
const CITY: Level = -4;
/** Of a word that is hidden: it goes with the part behind it. */
const HIDDEN: Level = -5;

export function readLatin(text: string): readonly Part[] | undefined {
  const words = wordsOf(text);
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
  if (!isPlaced(items, text)) return undefined;
  resolve(items, text);
  return partsOf(items);
}

/** Whether a word says that this is an address, and a number, a hidden word or a region which: Della Street is nobody's. */
function isPlaced(items: readonly Item[], text: string): boolean {
  const isKnown = items.some(({ level }) => (level >= 0 && level !== NOTE) || level === CITY);
  return (
    isKnown &&
    (/[0-9]/.test(text) || items.some(({ level }) => level === HIDDEN || level === PROVINCE || level === PREFECTURE))
  );
}

/** Adds the words from `from` up to `to` as one item. */
function add(items: Item[], level: Level, words: readonly LatinWord[], from: number, to: number): void {
  if (from >= to) return;
  items.push({ level, start: (words[from] as LatinWord).start, end: (words[to - 1] as LatinWord).end, first: from });
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

/** Where a floor that begins at a word ends: `12/F`, `12th Floor`, `Ground Floor`; `at` for none. */
function floorOf(words: readonly LatinWord[], at: number, end: number): number {
  const { text } = words[at] as LatinWord;
  if (floorEnd(text) > 0) return at + 1;
  const isNamed = (isOrdinal(text) || FLOOR_NAMES.has(text)) && at + 1 < end;
  if (isNamed && ENDINGS.get((words[at + 1] as LatinWord).text) === FLOOR) return at + 2;
  return at;
}

/** `5F.-2` is a floor and a room. */
function addFloor(items: Item[], words: readonly LatinWord[], at: number, to: number): void {
  const { start, end, textStart, text } = words[at] as LatinWord;
  const cut = to === at + 1 ? floorEnd(text) : 0;
  const room = cut === 0 ? -1 : text.indexOf('-', cut);
  if (room < 0) {
    add(items, FLOOR, words, at, to);
    return;
  }
  items.push({ level: FLOOR, start, end: textStart + room, first: at });
  items.push({ level: ROOM, start: textStart + room + 1, end, first: at });
}

/** Where a designator with its number ends; `at` for none. `Flat/Rm A & B`, `No.123`, `Block 3`, `#05-12`. */
function designatedEnd(words: readonly LatinWord[], at: number, end: number): number {
  const { text } = words[at] as LatinWord;
  if (text.startsWith('#') && isValue(text)) return at + 1;
  if (gluedLevel(text) !== undefined) return at + 1;
  const next = at + 1 < end ? (words[at + 1] as LatinWord).text : '';
  if (!DESIGNATORS.has(designatorOf(text)) || !isValue(next) || floorEnd(next) > 0) return at;
  let stop = at + 2;
  while (stop + 1 < end && isJoiner(words[stop] as LatinWord) && isValue((words[stop + 1] as LatinWord).text))
    stop += 2;
  return stop;
}

function isJoiner({ text }: LatinWord): boolean {
  return text === '&' || text === 'and';
}

/** `Flat/Rm` is Flat. */
function designatorOf(text: string): string {
  const slash = text.indexOf('/');
  return slash > 0 ? text.slice(0, slash) : text;
}

/** The level of a designator that is one word with its number: `Rm501`, `No.123`. */
function gluedLevel(text: string): Level | undefined {
  const found = /^([a-z]{2,9})\.?[0-9][0-9a-z-]{0,8}$/.exec(text);
  return DESIGNATORS.get(found?.[1] ?? '');
}

/** A unit of the mainland stands behind its room; alone it is a room itself. */
function designatedLevel({ text }: LatinWord, at: number): Level {
  if (text.startsWith('#')) return ROOM;
  const level = gluedLevel(text) ?? (DESIGNATORS.get(designatorOf(text)) as Level);
  return level === UNIT && at === 0 ? ROOM : level;
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

/** Decides, from the end on, what rests on what follows. */
function resolve(items: readonly Item[], text: string): void {
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
function partsOf(items: readonly Item[]): readonly Part[] {
  const parts: { name: string; start: number; end: number }[] = [];
  let pending = -1;
  const put = (name: string, start: number, end: number): void => {
    const previous = parts[parts.length - 1];
    if (previous !== undefined && previous.name === name) previous.end = end;
    else parts.push({ name, start: pending < 0 ? start : pending, end });
    pending = -1;
  };
  for (const { level, start, end } of items) {
    if (level !== HIDDEN) put(LEVELS[level] as string, start, end);
    else if (pending < 0) pending = start;
  }
  if (pending >= 0) put('note', pending, (items[items.length - 1] as Item).end);
  return parts;
}
