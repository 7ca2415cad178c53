/**
 * Localities of 香港 and 澳門, which stand in the place of a village, without a word that says so: 九龍|旺角|彌敦道. Those of
 * 澳門 are told anywhere, those of 香港 behind a region of it. 旺角道 is a road, 中環廣場 a compound.
 */
import { hongKongLocalities, macauLocalities } from '../../data/address-words.ts';
import { type Book, bookOf, entryAt, lengthOf, namedAs, numberOf } from './book.ts';
import { roadWordAt } from './regions.ts';
import { HONG_KONG, isWithin, MACAU } from './region-names.ts';
import { nameWordAt, NO_WORD } from './words.ts';
import type { AddressText } from './text.ts';

/** Each with the code of its region. */
const LOCALITIES: Book = /* @__PURE__ */ bookOf([
  .../* @__PURE__ */ namedAs(hongKongLocalities, HONG_KONG),
  .../* @__PURE__ */ namedAs(macauLocalities, MACAU),
]);

/** Where the locality at an offset ends; 0 for none. */
export function localityEnd(text: AddressText, at: number, code: number): number {
  const name = entryAt(LOCALITIES, text, at);
  const isInHongKong = code !== 0 && isWithin(code, HONG_KONG);
  if (name === 0 || numberOf(LOCALITIES, name) !== (isInHongKong ? HONG_KONG : MACAU)) return 0;
  const end = at + lengthOf(LOCALITIES, name);
  return nameWordAt(text, end) === NO_WORD && roadWordAt(text, end) === 0 ? end : 0;
}
