/** Characters, surnames and given names in running text, by their units: nothing is cut out for a look-up. */
import { wordsLikeNames } from '../../data/name-cues.ts';
import { compoundSurnames } from '../../data/surnames.ts';
import { tibetanElements } from '../../data/tibetan-names.ts';
import { wordsOfTwo } from '../../data/words-of-two.ts';
import { atPair, type Pairs, pairsOf } from '../../kinds/address/pairs.ts';
import { CLASSES, COMMON, GIVEN, KNOWN, MARK } from './characters.ts';
import { IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY } from './reading.ts';

/** Compound surnames that are other words nearly always. */
const SELDOM = '第二 第五 南门 西门 东门 百里 东方 公户 公门 东宫 南荣';

/** What two characters are, as bits. */
const COMPOUND_SURNAME = 1;
const WORD = 2;
const ELEMENT = 4;

const PAIRS: Pairs = /* @__PURE__ */ buildPairs();

function buildPairs(): Pairs {
  const bits = new Map<string, number>();
  const each = (words: Iterable<string>, bit: number): void => {
    for (const word of words) if (word.length === 2) bits.set(word, (bits.get(word) ?? 0) | bit);
  };
  each(
    [...compoundSurnames.keys()].filter((surname) => !SELDOM.includes(surname)),
    COMPOUND_SURNAME,
  );
  each(wordsOfTwo(wordsLikeNames), WORD);
  each(tibetanElements, ELEMENT);
  return pairsOf(bits);
}

function isPairAt(units: Uint16Array, at: number, bit: number): boolean {
  return (atPair(PAIRS, units[at] as number, units[at + 1] as number) & bit) !== 0;
}

/** Behind the character at an offset: pairs of surrogates, and the selectors of variants and what nobody sees behind it, are of it. */
export function characterEnd(units: Uint16Array, at: number): number {
  const unit = units[at] as number;
  let end = at + (unit >= 0xd800 && unit <= 0xdbff && ((units[at + 1] as number) & 0xfc00) === 0xdc00 ? 2 : 1);
  for (;;) {
    const next = units[end] as number;
    if ((next >= 0xfe00 && next <= 0xfe0f) || isInvisible(next)) end += 1;
    else if (next === 0xdb40 && ((units[end + 1] as number) & 0xfc00) === 0xdc00) end += 2;
    else return end;
  }
}

/** Zero-width characters, soft hyphen, word joiner. */
function isInvisible(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfeff || unit === 0xad;
}

export function isCompound(units: Uint16Array, at: number): boolean {
  return isPairAt(units, at, COMPOUND_SURNAME);
}

/** Whether two characters are an element of Tibetan names. */
export function isElement(units: Uint16Array, at: number): boolean {
  return isPairAt(units, at, ELEMENT);
}

/** Whether two characters are a word that only begins like a surname: 高度. */
export function isWord(units: Uint16Array, at: number): boolean {
  return isPairAt(units, at, WORD);
}

/** What a surname that begins with this class of character says. */
export function surnameBits(seen: number): number {
  return (seen & COMMON) !== 0 ? IS_KNOWN | IS_COMMON : (seen & KNOWN) !== 0 ? IS_KNOWN : 0;
}

/** What the characters of a given name say. */
export function givenBits(units: Uint16Array, from: number, to: number): number {
  let bits = IS_EVIDENT;
  for (let at = from; at < to; at = characterEnd(units, at)) {
    const seen = CLASSES[units[at] as number] as number;
    if ((seen & (GIVEN | MARK)) !== 0 || (units[at] as number) >= 0xd800) bits |= IS_LIKELY;
    else bits &= ~IS_EVIDENT;
  }
  return bits;
}
