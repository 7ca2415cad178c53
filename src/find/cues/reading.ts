/**
 * A name read in running text, packed into one number so that nothing is allocated where nothing is found: the offset where it
 * ends (or, read backwards, where it begins), and what speaks for it. 0: no name.
 */

/** A sign, a line end, or a value found before stands at its end. */
export const BY_SIGN = 1;
/** A word that is no part of a name stands at its end. */
export const BY_WORD = 2;
/** Either of the two. */
export const CLOSED = 3;
/** Its surname is one that many have. */
export const IS_KNOWN = 4;
/** Its surname is so common, or so long, that it is one. */
export const IS_COMMON = 8;
/** One of the other characters stands in given names. */
export const IS_LIKELY = 16;
/** All of them do. */
export const IS_EVIDENT = 32;
/** All that a name can say of itself: it cannot be another word. */
export const IS_PLAIN = 60;

/** Bits of what speaks for a name; an offset has the rest, for a window of text is short. */
const BITS = 6;

export function pack(offset: number, bits: number): number {
  return (offset << BITS) | bits;
}

export function offsetOf(reading: number): number {
  return reading >> BITS;
}

/** Whether all of the bits hold. */
export function holds(reading: number, bits: number): boolean {
  return (reading & bits) === bits;
}

/** Whether one of the bits does. */
export function holdsAny(reading: number, bits: number): boolean {
  return (reading & bits) !== 0;
}
