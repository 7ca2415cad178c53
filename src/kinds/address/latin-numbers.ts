/**
 * What is numbered in an address in Latin letters: floors (`12/F`, `Ground Floor`, `5F.-2`) and designators with their numbers
 * (`Flat A`, `Rm501`, `No.123`, `#05-12`), where each ends and which level it has.
 */
import { add, type Item } from './latin-items.ts';
import { DESIGNATORS, ENDINGS, FLOOR_NAMES, floorEnd, isOrdinal, isValue, type LatinWord } from './latin-words.ts';
import { FLOOR, type Level, ROOM, UNIT } from './levels.ts';

/** Where a floor that begins at a word ends: `12/F`, `12th Floor`, `Ground Floor`; `at` for none. */
export function floorOf(words: readonly LatinWord[], at: number, end: number): number {
  const { text } = words[at] as LatinWord;
  if (floorEnd(text) > 0) return at + 1;
  const isNamed = (isOrdinal(text) || FLOOR_NAMES.has(text)) && at + 1 < end;
  if (isNamed && ENDINGS.get((words[at + 1] as LatinWord).text) === FLOOR) return at + 2;
  return at;
}

/** `5F.-2` is a floor and a room. */
export function addFloor(items: Item[], words: readonly LatinWord[], at: number, to: number): void {
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
export function designatedEnd(words: readonly LatinWord[], at: number, end: number): number {
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
export function designatedLevel({ text }: LatinWord, at: number): Level {
  if (text.startsWith('#')) return ROOM;
  const level = gluedLevel(text) ?? (DESIGNATORS.get(designatorOf(text)) as Level);
  return level === UNIT && at === 0 ? ROOM : level;
}
