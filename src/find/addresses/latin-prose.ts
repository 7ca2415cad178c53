/**
 * Addresses in Latin letters in running text: `Flat A, 12/F, 123 Nathan Road, Kowloon`. One is looked for at a word that ends
 * the name of a road and begins with a capital; it reaches back to a number or a designator, over stretches between commas
 * that are an address's, and on over places. The grammar of Latin addresses says whether that is one.
 */
import { DESIGNATORS, ENDINGS, PLACES, ROAD_SIDES } from '../../kinds/address/latin-words.ts';
import { readLatin } from '../../kinds/address/latin.ts';
import { ROAD } from '../../kinds/address/levels.ts';
import { partsOf } from '../../kinds/address/scan.ts';
import { layOut } from '../../kinds/address/text.ts';
import { addSpan, type Search } from '../search.ts';
import { DIGIT, kindOf, LETTER, MARK } from './unit-kinds.ts';

/** Units before a road's word and behind it. */
const FARTHEST_BACK = 96;
const FARTHEST_ON = 64;
/** Letters of the longest word that ends a road's name: expressway. */
const LONGEST_WORD = 10;
const MOST_STRETCHES = 6;

const WORD: number = DIGIT | LETTER | MARK;

/** Whether a capital stands at an offset that begins a word. */
export function opensWord(units: Uint16Array, at: number): boolean {
  const unit = units[at] as number;
  return unit >= 0x41 && unit <= 0x5a && (at === 0 || (kindOf(units[at - 1] as number) & WORD) === 0);
}

/** Adds the address whose road ends with the word at an offset; where it ends, or 0. */
export function addLatin(search: Search, at: number): number {
  const { units, folded, taken } = search;
  let wordEnd = at;
  while (wordEnd - at <= LONGEST_WORD && (kindOf(units[wordEnd] as number) & LETTER) !== 0) wordEnd += 1;
  if (wordEnd - at < 2 || wordEnd - at > LONGEST_WORD || units[at - 1] !== 0x20) return 0;
  if (ENDINGS.get(folded.slice(at, wordEnd).toLowerCase()) !== ROAD) return 0;
  const from = beginning(search, at);
  const to = ending(search, wordEnd);
  if (from < 0) return 0;
  for (let unit = from; unit < to; unit += 1) if (taken[unit] !== 0) return 0;
  const scan = readLatin(layOut(folded.slice(from, to)));
  if (scan === undefined || !partsOf(scan).some(({ name }) => name === 'road')) return 0;
  addSpan(search, { kind: 'address', start: from, end: to, by: 'address' });
  return to;
}

/** Where the stretch with the road's number begins, or the first of those before it; -1 where it has no number. */
function beginning({ folded, units }: Search, road: number): number {
  const limit = Math.max(0, road - FARTHEST_BACK);
  let start = stretchStart(units, road, limit);
  const words = wordsIn(folded, start, road);
  const number = words.findIndex(({ text }) => /^(?:[0-9]|no\.?$)/i.test(text));
  const isNumbered =
    number >= 0 && words.slice(number + 1).every(({ text }) => /^(?:[A-Z0-9]|d[aeo]s?$|of$)/.test(text));
  if (number >= 0 && !isNumbered) return -1;
  if (isNumbered) start = (words[number] as Word).start;
  else start = capitalStart(words, start);
  let found = isNumbered ? start : -1;
  const isWhole = isNumbered ? number === 0 : words[0]?.start === start;
  for (let round = 0; isWhole && round < MOST_STRETCHES && units[start - 1] !== undefined; round += 1) {
    const comma = commaBefore(units, start);
    if (comma < limit) break;
    const previous = stretchStart(units, comma, limit);
    const kept = addressStart(folded, previous, comma);
    if (kept < 0) break;
    found = kept;
    start = kept;
    if (kept !== firstWord(folded, previous, comma)) break;
  }
  return found;
}

interface Word {
  readonly start: number;
  readonly text: string;
}

function wordsIn(folded: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  for (let at = start; at < end; ) {
    let stop = at;
    while (stop < end && folded.charAt(stop) !== ' ') stop += 1;
    if (stop > at) words.push({ start: at, text: folded.slice(at, stop) });
    at = stop + 1;
  }
  return words;
}

function firstWord(folded: string, start: number, end: number): number {
  let at = start;
  while (at < end && folded.charAt(at) === ' ') at += 1;
  return at;
}

/** Where the words with capitals begin that end a stretch. */
function capitalStart(words: readonly Word[], end: number): number {
  let start = end;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const { start: own, text } = words[at] as Word;
    if (!/^[A-Z]/.test(text)) break;
    start = own;
  }
  return start;
}

/** Where a stretch before a comma begins to be an address's: at a designator, a storey, a number, a name that ends a building. */
function addressStart(folded: string, start: number, end: number): number {
  const words = wordsIn(folded, start, end);
  for (const { start: own, text } of words) {
    const word = text.toLowerCase().replace(/\.$/, '');
    if (/^#?[0-9]/.test(text) || DESIGNATORS.has(word) || /^(?:rm|flat|no|unit|shop)\.?[0-9]/.test(word)) return own;
    if (/^[glub]\/f$/.test(word) || /^(?:ground|upper|lower)$/.test(word)) return own;
  }
  const last = words[words.length - 1]?.text.toLowerCase() ?? '';
  return ENDINGS.has(last) ? capitalStart(words, end) : -1;
}

/** Where the stretch before an offset begins: behind a comma, a line end, a sign or Han. */
function stretchStart(units: Uint16Array, before: number, limit: number): number {
  let at = before;
  while (at > limit && isInside(units[at - 1] as number)) at -= 1;
  return at;
}

function isInside(unit: number): boolean {
  return unit === 0x20 || unit === 0x2d || unit === 0x2f || unit === 0x27 || unit === 0x2e || unit === 0x23
    ? true
    : (kindOf(unit) & WORD) !== 0 && unit < 0x2e80;
}

/** The comma or line end before an offset, blanks between; -1 for none. */
function commaBefore(units: Uint16Array, start: number): number {
  let at = start - 1;
  while (at >= 0 && units[at] === 0x20) at -= 1;
  return at >= 0 && (units[at] === 0x2c || units[at] === 0x0a) ? at : -1;
}

/** Where places end behind a road: East, Mong Kok, Kowloon. */
function ending({ folded, units }: Search, road: number): number {
  const limit = Math.min(units.length - 1, road + FARTHEST_ON);
  let end = road;
  const side = /^ (?:[A-Z][a-z]{3,8}|[EWSN])(?![A-Za-z])/.exec(folded.slice(road, road + 11))?.[0].slice(1) ?? '';
  if (ROAD_SIDES.has(side.toLowerCase())) end += side.length + 1;
  for (let at = end; at < limit && (units[at] === 0x2c || units[at] === 0x0a); at = end) {
    let start = at + 1;
    while (units[start] === 0x20) start += 1;
    let stop = start;
    while (stop < limit && isInside(units[stop] as number)) stop += 1;
    const length = placeLength(folded.slice(start, stop));
    if (length === 0) break;
    end = start + length;
  }
  return end;
}

/** Words of the longest place. */
const MOST_WORDS = 4;

/** How far a stretch is a place, a postcode behind it: Mong Kok, Dadong District, Hong Kong 999077; 0 for none. */
function placeLength(text: string): number {
  let found = 0;
  let words = 0;
  for (let end = 0; end < text.length && words < MOST_WORDS; words += 1) {
    end += end > 0 ? 1 : 0;
    const start = end;
    while (end < text.length && text.charAt(end) !== ' ') end += 1;
    const stop = text.charAt(end - 1) === '.' ? end - 1 : end;
    const word = text.slice(start, stop);
    const isPostcode = found > 0 && found === start - 1 && /^[0-9]{3,6}$/.test(word);
    if (isPostcode || PLACES.has(text.slice(0, stop).toLowerCase())) found = stop;
    else if (!/^[A-Z]/.test(word)) break;
    else if (words > 0 && ENDINGS.has(word.toLowerCase())) found = stop;
  }
  return found;
}
