/** Where a name is over: before a sign, a value that was found already, a title, a verb, a word that no name goes on with. */
import { honorifics } from '../../data/honorifics.ts';
import { nameFollowers, personVerbs } from '../../data/name-cues.ts';
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import type { Search } from '../search.ts';
import { CLASSES, FOLLOWS, HAN, MARK, STOP, TURN } from './characters.ts';

/** What stands at an offset, as the end of a name. */
export const GOES_ON = 0;
export const SIGN = 1;
export const WORD = 2;
/** A preposition that given names may hold as well: 张三和李四, 李和. */
export const TURNS = 3;

/** What the first two units of a word say of it, as bits. */
const FOLLOWER = 1;
const VERB = 2;
/** A title of two characters. */
const TITLE = 4;
/** A longer title begins so. */
const OPENS_TITLE = 8;

const OPENINGS: Pairs = /* @__PURE__ */ buildOpenings();

function buildOpenings(): Pairs {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    const opening = word.slice(0, 2);
    bits.set(opening, (bits.get(opening) ?? 0) | bit);
  };
  for (const word of nameFollowers) add(word, FOLLOWER);
  for (const word of personVerbs) add(word, VERB);
  for (const word of honorifics) add(word, word.length === 2 ? TITLE : OPENS_TITLE);
  return pairsOf(bits);
}

/** Those of three characters and more, the longest first, by the first. */
const LONG_TITLES: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ buildTitles();

function buildTitles(): ReadonlyMap<number, readonly string[]> {
  const titles = new Map<number, string[]>();
  for (const word of honorifics) {
    const alike = titles.get(word.charCodeAt(0)) ?? [];
    if (word.length > 2) titles.set(word.charCodeAt(0), [...alike, word]);
  }
  return titles;
}

function openingAt(units: Uint16Array, at: number): number {
  return atPair(OPENINGS, units[at] as number, units[at + 1] as number);
}

/** Whether a word that ends a name may begin at an offset. */
export function mayEnd({ units }: Search, at: number): boolean {
  return openingAt(units, at) !== 0;
}

export function endAt({ units, taken }: Search, at: number): number {
  const seen = CLASSES[units[at] as number] as number;
  if ((seen & (HAN | MARK)) === 0 || taken[at] !== 0) return SIGN;
  if ((seen & STOP) !== 0) return WORD;
  if ((seen & FOLLOWS) !== 0 && openingAt(units, at) !== 0 && !isOfName(units, taken, at)) return WORD;
  return (seen & TURN) !== 0 ? TURNS : GOES_ON;
}

const BORN = 0x751f;
const AT = 0x4e8e;

/** Whether 生于 stands before a date that is no birth: 童春生于2026年在…. The 生 ends the name. */
function isOfName(units: Uint16Array, taken: Uint8Array, at: number): boolean {
  const behind = units[at + 2] as number;
  return units[at] === BORN && units[at + 1] === AT && behind >= 0x30 && behind <= 0x39 && taken[at + 2] === 0;
}

/** Behind the title that begins at an offset; 0 where none does. */
export function titleEnd({ units, folded }: Search, at: number): number {
  const opening = openingAt(units, at);
  if ((opening & OPENS_TITLE) !== 0) {
    const word = LONG_TITLES.get(units[at] as number)?.find((each) => folded.startsWith(each, at));
    if (word !== undefined) return at + word.length;
  }
  return (opening & TITLE) === 0 ? 0 : at + 2;
}

/** Whether something that persons do begins at an offset. */
export function isVerb({ units, taken }: Search, at: number): boolean {
  return (openingAt(units, at) & VERB) !== 0 && !isOfName(units, taken, at);
}
