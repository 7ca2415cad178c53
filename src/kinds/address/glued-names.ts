/**
 * A person's name glued to the front of an address: 张三滂江街22号. Nothing parts the two, so that only a guess is left: the
 * first part of a value, where its own name is long enough to hold a person's and begins with a common surname, but not
 * as places do (黄河, 金色). Covered is as much as a name may be; one character at least is left to the place.
 */
import { personlikeBeginnings } from '../../data/address-words.ts';
import { compoundSurnames, singleSurnames } from '../../data/surnames.ts';
import { wordsOfTwo } from '../../data/words-of-two.ts';
import { MARK } from './characters.ts';
import { type AddressText, classAt } from './text.ts';

/** Weight from which on a surname is common: the two hundred that have nineteen people of twenty. */
const COMMON = 100;

const SURNAMES: ReadonlySet<string> = /* @__PURE__ */ commonSurnames();

function commonSurnames(): ReadonlySet<string> {
  const common = Array.from(singleSurnames).filter(([, weight]) => weight >= COMMON);
  return new Set([...common.map(([surname]) => surname), ...compoundSurnames.keys()]);
}

const PLACES: ReadonlySet<string> = /* @__PURE__ */ wordsOfTwo(personlikeBeginnings);

const LONGEST_NAME = 4;
/** Of a name behind a surname of one character. */
const USUAL_NAME = 3;

function longestNameAt(text: AddressText, start: number): number {
  const beginning = text.string.slice(start, start + 2);
  if (PLACES.has(beginning)) return 0;
  if (SURNAMES.has(beginning)) return LONGEST_NAME;
  return SURNAMES.has(beginning.charAt(0)) ? USUAL_NAME : 0;
}

/** Whether a name without a level word may be a person's. */
export function isPersonLike(text: AddressText, start: number, end: number): boolean {
  return end - start > 1 && end - start <= longestNameAt(text, start);
}

/** Characters in the names of places that stand before their word: 滂江. */
const USUAL_PLACE = 3;

/** Where a person's name at the front of a place's name ends, its word left out; `start` where there is none, or marks. */
export function personEnd(text: AddressText, start: number, end: number): number {
  if (end - start <= USUAL_PLACE) return start;
  for (let at = start; at < end; at += 1) if ((classAt(text, at) & MARK) !== 0) return start;
  return Math.min(start + longestNameAt(text, start), end - 1);
}
