/** Where a name is over: before a sign, a value that was found already, a title, a verb, a word that no name goes on with. */
import { honorifics } from '../../data/honorifics.ts';
import { nameFollowers, personVerbs } from '../../data/name-cues.ts';
import type { Search } from '../search.ts';
import { CLASSES, FOLLOWS, HAN, MARK, STOP, TURN } from './characters.ts';
import { mayHold, pairOf, type Sieve, sieveOf } from './pairs.ts';

/** What stands at an offset, as the end of a name. */
export const GOES_ON = 0;
export const SIGN = 1;
export const WORD = 2;
/** A preposition that given names may hold as well: 张三和李四, 李和. */
export const TURNS = 3;

function pairsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => pairOf(word.charCodeAt(0), word.charCodeAt(1))));
}

/** By their first two units, the longest first. */
function buildTitles(): ReadonlyMap<number, readonly string[]> {
  const titles = new Map<number, string[]>();
  for (const word of honorifics) {
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    const known = titles.get(pair);
    if (known === undefined) titles.set(pair, [word]);
    else known.push(word);
  }
  return titles;
}

const FOLLOWERS: ReadonlySet<number> = /* @__PURE__ */ pairsOf(nameFollowers);
const VERBS: ReadonlySet<number> = /* @__PURE__ */ pairsOf(personVerbs);
const TITLES: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ buildTitles();
const SIEVE: Sieve = /* @__PURE__ */ buildSieve();

function buildSieve(): Sieve {
  return sieveOf([...FOLLOWERS, ...VERBS, ...TITLES.keys()]);
}

export function endAt({ units, taken }: Search, at: number): number {
  const unit = units[at] as number;
  const seen = CLASSES[unit] as number;
  if ((seen & (HAN | MARK)) === 0 || taken[at] !== 0) return SIGN;
  if ((seen & STOP) !== 0) return WORD;
  if ((seen & FOLLOWS) !== 0) {
    const pair = pairOf(unit, units[at + 1] as number);
    const isWord = mayHold(SIEVE, pair) && (FOLLOWERS.has(pair) || VERBS.has(pair) || TITLES.has(pair));
    if (isWord && !isOfName(units, taken, at)) return WORD;
  }
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
  const pair = pairOf(units[at] as number, units[at + 1] as number);
  if (!mayHold(SIEVE, pair)) return 0;
  const word = TITLES.get(pair)?.find((each) => each.length === 2 || folded.startsWith(each, at));
  return word === undefined ? 0 : at + word.length;
}

/** Whether something that persons do begins at an offset. */
export function isVerb({ units, taken }: Search, at: number): boolean {
  const pair = pairOf(units[at] as number, units[at + 1] as number);
  return mayHold(SIEVE, pair) && VERBS.has(pair) && !isOfName(units, taken, at);
}
