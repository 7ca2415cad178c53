/**
 * One pass over a text for all needles. Words are looked up in what is left without blanks, by where they end; numbers in what is
 * left without separators, by where they begin.
 */
import {
  LONG,
  MIDDLE,
  type NeedleIndex,
  type Needle,
  NUMBER_HEAD,
  nextHash,
  SHORT_HEAD,
  type Text,
} from './needle-index.ts';
import { BETWEEN_DIGITS, DIGIT, LETTER, MASK, PASSED_OVER, SELECTOR, type UnitTable } from './unit-table.ts';

/** Takes each stretch that is a needle, in units of the text. */
export type OnFound = (needle: number, start: number, end: number) => void;

export interface Scanner {
  /** @param digitRuns where given, how many runs of each length of digits there are is added to it */
  scan(text: Text, found: OnFound, digitRuns?: Float64Array): void;
}

/** Separators in a row inside a number. */
const MOST_BETWEEN = 2;

/** Characters of a number at most. */
const LONGEST_NUMBER = 64;

/** A number of fewer digits may be the visible rest of a longer one, or part of a hexadecimal id. */
const SURE_DIGITS = 9;

export function newScanner(index: NeedleIndex, table: UnitTable): Scanner {
  const { traits } = table;
  const { ends, starts, pairs, words, longWords, shortNumbers, numbers } = index;
  let left = new Uint16Array(0);
  let places = new Int32Array(0);
  const digits = new Uint16Array(LONGEST_NUMBER);
  const digitPlaces = new Int32Array(LONGEST_NUMBER);

  const traitsAt = ({ units, length }: Text, at: number): number =>
    at < 0 || at >= length ? 0 : (traits[units[at] as number] as number);

  const isMasked = (text: Text, end: number): boolean => {
    let at = end;
    while (at < end + MOST_BETWEEN && (traitsAt(text, at) & (BETWEEN_DIGITS | MASK)) === BETWEEN_DIGITS) at += 1;
    return (traitsAt(text, at) & MASK) !== 0;
  };
  const isMaskedBefore = (text: Text, start: number): boolean => {
    let at = start - 1;
    while (at >= start - MOST_BETWEEN && (traitsAt(text, at) & (BETWEEN_DIGITS | MASK)) === BETWEEN_DIGITS) at -= 1;
    return (traitsAt(text, at) & MASK) !== 0;
  };

  const wordOf = (text: Text, end: number, lengths: readonly number[], found: OnFound): void => {
    for (let which = 0; which < lengths.length; which += 1) {
      const first = end - (lengths[which] as number);
      if (first < 0) continue;
      const needle = index.word(String.fromCharCode.apply(null, left.subarray(first, end) as unknown as number[]));
      if (needle === undefined) continue;
      const start = places[first] as number;
      const behind = (places[end - 1] as number) + 1;
      if (isJoined(traitsAt(text, start), traitsAt(text, start - 1))) continue;
      if (isJoined(traitsAt(text, behind - 1), traitsAt(text, behind))) continue;
      if ((index.needles[needle] as Needle).isAddress && isMasked(text, behind)) continue;
      found(needle, start, behind);
    }
  };

  const numberFrom = (text: Text, start: number, found: OnFound): void => {
    const { units, length } = text;
    let count = 0;
    let short = 0;
    let hash = 0;
    let between = 0;
    let lengths: readonly number[] | undefined;
    for (let at = start; at < length && count < LONGEST_NUMBER && between <= MOST_BETWEEN; at += 1) {
      const trait = traits[units[at] as number] as number;
      if ((trait & (DIGIT | LETTER)) === 0) {
        if ((trait & BETWEEN_DIGITS) === 0) break;
        between += 1;
        continue;
      }
      between = 0;
      digits[count] = units[at] as number;
      digitPlaces[count] = at;
      count += 1;
      if (count > NUMBER_HEAD) continue;
      hash = nextHash(hash, units[at] as number);
      if (count === SHORT_HEAD) short = hash;
      if (count !== NUMBER_HEAD) continue;
      if (numbers.has(hash)) lengths = numbers.lengths(hash);
      if (lengths === undefined || lengths.length === 0) break;
    }
    if (lengths !== undefined) numberOf(text, count, lengths, found);
    if (count >= SHORT_HEAD && shortNumbers.size > 0 && shortNumbers.has(short)) {
      numberOf(text, count, shortNumbers.lengths(short), found);
    }
  };

  const numberOf = (text: Text, count: number, lengths: readonly number[], found: OnFound): void => {
    for (let which = 0; which < lengths.length; which += 1) {
      const size = lengths[which] as number;
      if (size > count) continue;
      const needle = index.number(String.fromCharCode.apply(null, digits.subarray(0, size) as unknown as number[]));
      if (needle === undefined) continue;
      const start = digitPlaces[0] as number;
      const behind = (digitPlaces[size - 1] as number) + 1;
      const last = traitsAt(text, behind - 1);
      const next = traitsAt(text, behind);
      if ((last & next & DIGIT) !== 0 || ((last & LETTER) !== 0 && (next & (DIGIT | LETTER)) !== 0)) continue;
      if (size < SURE_DIGITS) {
        if (isJoined(last, next) || isJoined(traitsAt(text, start), traitsAt(text, start - 1))) continue;
        if (isMasked(text, behind) || isMaskedBefore(text, start)) continue;
      }
      found(needle, start, behind);
    }
  };

  const hashOf = (end: number, size: number): number => {
    let hash = 0;
    for (let at = end - size; at < end; at += 1) hash = nextHash(hash, left[at] as number);
    return hash;
  };

  return {
    scan(text, found, digitRuns) {
      const { units, length } = text;
      if (left.length < length) {
        left = new Uint16Array(length);
        places = new Int32Array(length);
      }
      let count = 0;
      let before = 0;
      let run = 0;
      for (let at = 0; at < length; at += 1) {
        const unit = units[at] as number;
        const trait = traits[unit] as number;
        if ((trait & DIGIT) !== 0) {
          run += 1;
        } else if (run > 0) {
          if (digitRuns !== undefined && run < digitRuns.length) digitRuns[run] = (digitRuns[run] as number) + 1;
          run = 0;
        }
        if (starts[unit] === 1) {
          if ((before & (DIGIT | LETTER)) === 0 || (before & trait) === 0) numberFrom(text, at, found);
          else if (unit === 0x31 && (run === 3 || run === 5)) mobileBehindCountry(text, at, found);
        }
        before = trait;
        if ((trait & PASSED_OVER) !== 0) continue;
        if (unit === SELECTOR) {
          at += 1;
          continue;
        }
        left[count] = unit;
        places[count] = at;
        count += 1;
        const end = ends[unit] as number;
        if (end === 0) continue;
        if ((end & 1) !== 0 && count >= 2) {
          const hash = hashOf(count, 2);
          if (pairs.has(hash)) wordOf(text, count, pairs.lengths(hash), found);
        }
        if ((end & 2) !== 0 && count >= MIDDLE) {
          const hash = hashOf(count, MIDDLE);
          if (words.has(hash)) wordOf(text, count, words.lengths(hash), found);
        }
        if ((end & 4) !== 0 && count >= LONG) {
          const hash = hashOf(count, LONG);
          if (longWords.has(hash)) wordOf(text, count, longWords.lengths(hash), found);
        }
      }
    },
  };

  /** `+8613800000001` is the number and its country. */
  function mobileBehindCountry(text: Text, at: number, found: OnFound): void {
    if (text.units[at - 1] === 0x36 && text.units[at - 2] === 0x38) numberFrom(text, at, found);
  }
}

/** Whether the unit at an edge goes on in the one beyond it, so that a longer word stands there. */
function isJoined(edge: number, beyond: number): boolean {
  return (edge & (DIGIT | LETTER)) !== 0 && (beyond & (DIGIT | LETTER)) !== 0;
}
