/**
 * Localities of 香港 and 澳門, which stand in the place of a village, without a word that says so: 九龍|旺角|彌敦道. Those of
 * 澳門 are told anywhere, those of 香港 behind a region of it. 旺角道 is a road, 中環廣場 a compound.
 */
import { hongKongLocalities, macauLocalities } from '../../data/address-words.ts';
import { type Book, bookOfWords, wordEnd } from './book.ts';
import { roadWordAt } from './regions.ts';
import { HONG_KONG, isWithin } from './region-names.ts';
import { nameWordAt, NO_WORD } from './words.ts';
import type { AddressText } from './text.ts';

const OF_HONG_KONG: Book = /* @__PURE__ */ bookOfWords(hongKongLocalities);
const OF_MACAU: Book = /* @__PURE__ */ bookOfWords(macauLocalities);

/** Where the locality at an offset ends; 0 for none. */
export function localityEnd(text: AddressText, at: number, code: number): number {
  const end = wordEnd(code !== 0 && isWithin(code, HONG_KONG) ? OF_HONG_KONG : OF_MACAU, text, at);
  return end > 0 && nameWordAt(text, end) === NO_WORD && roadWordAt(text, end) === 0 ? end : 0;
}
