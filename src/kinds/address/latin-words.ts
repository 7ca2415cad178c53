/**
 * The words of an address in Latin letters: where each stands, whether it begins a stretch (behind a comma, a bracket, a
 * line end), what shape it has, and what the tables say of it. A word keeps its dots, hyphens and slashes (`12/F`, `No.`),
 * and takes in the punctuation behind it.
 */
import {
  beginnings,
  buildings,
  designators,
  endings,
  floorNames,
  latinNotes,
  places,
  roadSides,
} from '../../data/latin-address-words.ts';
import { BITS_OF, BREAK, CLASS, DIGIT, MARK, PUNCTUATION, SEPARATOR } from './characters.ts';
import { LEVELS, type Level, type LevelName } from './levels.ts';

export interface LatinWord {
  readonly start: number;
  end: number;
  /** Where its text begins, behind punctuation that it takes in. */
  readonly textStart: number;
  /** In lower case, without dots, hyphens and punctuation at its ends. */
  readonly text: string;
  /** Begins a stretch. */
  readonly opens: boolean;
  /** Nothing of it shows. */
  readonly isHidden: boolean;
}

type Table = ReadonlyMap<string, Level>;

function tableOf(lists: { readonly [level in LevelName]?: string }): Table {
  const table = new Map<string, Level>();
  for (const [level, words] of Object.entries(lists)) {
    for (const word of words.split(' ')) table.set(word.replace(/_/g, ' '), LEVELS.indexOf(level as LevelName));
  }
  return table;
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

export const DESIGNATORS: Table = /* @__PURE__ */ tableOf(designators);
export const ENDINGS: Table = /* @__PURE__ */ tableOf(endings);
export const BEGINNINGS: Table = /* @__PURE__ */ tableOf(beginnings);
export const PLACES: Table = /* @__PURE__ */ tableOf(places);
export const BUILDINGS: ReadonlySet<string> = /* @__PURE__ */ setOf(buildings);
export const ROAD_SIDES: ReadonlySet<string> = /* @__PURE__ */ setOf(roadSides);
export const FLOOR_NAMES: ReadonlySet<string> = /* @__PURE__ */ setOf(floorNames);
export const NOTES: ReadonlySet<string> = /* @__PURE__ */ setOf(latinNotes);

const LINE_END = 0x0a;

/** The class of the unit at an offset; 0 beyond the end. */
function classAt(text: string, at: number): number {
  return at < text.length ? (BITS_OF[text.charCodeAt(at)] as number) & CLASS : 0;
}

export function wordsOf(text: string): readonly LatinWord[] {
  const words: LatinWord[] = [];
  let opens = true;
  let pending = -1;
  for (let at = 0; at < text.length; ) {
    if (isInside(text, at)) {
      const end = wordEnd(text, at);
      const start = pending < 0 ? at : pending;
      const isHidden = (classAt(text, at) & MARK) !== 0;
      if (!isAll(text, at, end, SEPARATOR)) {
        const textStart = shownStart(text, at, end);
        words.push({ start, end, textStart, text: bare(text, textStart, end), opens, isHidden });
        opens = false;
        pending = -1;
      }
      at = end;
      continue;
    }
    const kind = classAt(text, at);
    const last = words[words.length - 1];
    if ((kind & PUNCTUATION) !== 0 && last !== undefined) last.end = at + 1;
    else if ((kind & PUNCTUATION) !== 0 && pending < 0) pending = at;
    if ((kind & PUNCTUATION) !== 0 || !isBlank(text, at)) opens = true;
    at += 1;
  }
  const last = words[words.length - 1];
  if (pending >= 0 && last !== undefined) last.end = text.length;
  return words;
}

/** Whether a character belongs to a word: all but blanks, brackets, commas and the like. */
function isInside(text: string, at: number): boolean {
  return (classAt(text, at) & BREAK) === 0 || ".-/'’:".includes(text.charAt(at));
}

/** Separators inside a line; a line end or a bracket parts stretches. */
function isBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) !== LINE_END && !'()[]{}<>\r'.includes(text.charAt(at));
}

/** A run of marks is a word by itself: what is glued to it may have stood behind a comma. */
function wordEnd(text: string, start: number): number {
  const marks = classAt(text, start) & MARK;
  let end = start + 1;
  while (end < text.length && isInside(text, end) && (classAt(text, end) & MARK) === marks) end += 1;
  return end;
}

function isAll(text: string, start: number, end: number, kinds: number): boolean {
  for (let at = start; at < end; at += 1) if ((classAt(text, at) & kinds) === 0) return false;
  return true;
}

function shownStart(text: string, start: number, end: number): number {
  let first = start;
  while (first < end && (classAt(text, first) & BREAK) !== 0) first += 1;
  return first;
}

function bare(text: string, start: number, end: number): string {
  let last = end;
  while (last > start && (classAt(text, last - 1) & BREAK) !== 0) last -= 1;
  return text.slice(start, last).toLowerCase();
}

const VALUE = /^[0-9A-Za-z\-/&#]{1,11}$/;
const LONG_NUMBER = /[0-9]{7}/;
const LETTERS_OF_A_NAME = /[A-Za-z]{3}/;

/** Whether a word is what stands behind Flat or Block: `A`, `12`, `12A-B`, `B1`. */
export function isValue(word: string): boolean {
  return VALUE.test(word) && !LONG_NUMBER.test(word) && !LETTERS_OF_A_NAME.test(word);
}

/** Whether a word is a number of a house: `123`, `123A`, `121-125`. */
export function isNumber(word: string): boolean {
  return (classAt(word, 0) & DIGIT) !== 0 && isValue(word);
}

/** Whether a word holds more digits in a row than an address does: a phone number. */
export function isLongNumber(word: string): boolean {
  return LONG_NUMBER.test(word);
}

/** Where a floor ends in a word (`12/F`, `12F`, `G/F`, `5F.-2`), in characters; 0 for none. */
export function floorEnd(word: string): number {
  const found = /^(?:[0-9]{1,3}\/?|[bglmru]{1,2}[0-9]?\/)f(?![a-z])/.exec(word);
  return found === null ? 0 : found[0].length;
}

/** `12th`, `1st`, `12º`. */
export function isOrdinal(word: string): boolean {
  return /^[0-9]{1,3}(?:st|nd|rd|th|\.?[ºo])$/.test(word);
}

/** Letters in the longest word of a place. */
const LONGEST_PLACE_WORD = 16;

/** Words in the longest name of a place. */
export const LONGEST_PLACE = 4;

/** The place whose last word is at `last`, at most `LONGEST_PLACE` words long; its first word, or -1 for none. */
export function placeStart(words: readonly LatinWord[], first: number, last: number): number {
  let name = '';
  let found = -1;
  for (let at = last; at >= first && last - at < LONGEST_PLACE; at -= 1) {
    const { text } = words[at] as LatinWord;
    if (text.length > LONGEST_PLACE_WORD) break;
    const word = text.replace(/\./g, '');
    name = name === '' ? word : `${word} ${name}`;
    if (PLACES.has(name)) found = at;
  }
  return found;
}

export function placeLevel(words: readonly LatinWord[], first: number, last: number): Level {
  const name = words.slice(first, last + 1).map(({ text }) => text.replace(/\./g, ''));
  return PLACES.get(name.join(' ')) as Level;
}
