/**
 * Two surnames before a given name, 王陈美玉, which the name model reads as one surname and what follows: the one before the
 * name, where nothing else may end there, or the one character behind it.
 */
import { CLASSES, COMMON, GIVEN, HAN, KNOWN, STOP, SURNAME, TURN } from '../cues/characters.ts';
import { endAt, GOES_ON, SIGN } from '../cues/ends.ts';
import type { Search } from '../search.ts';
import { isInsideWord, type Trie, wordAt } from './trie.ts';

/** A surname and a given name of two characters. */
const USUAL = 3;
const LONGEST_WORD = 4;
/** 三楼|王先生: what is counted is no surname. */
const NUMERALS = /[\d一二三四五六七八九十]/;

/** Where the name that the model found begins. */
export function doubleStart({ units, taken }: Search, trie: Trie, start: number, end: number): number {
  if (end - start !== USUAL || start === 0 || taken[start - 1] !== 0) return start;
  const before = bitsAt(units, start - 1);
  if ((before & KNOWN) === 0 || (before & (STOP | TURN)) !== 0 || (bitsAt(units, start) & KNOWN) === 0) return start;
  if (start > 1 && NUMERALS.test(String.fromCharCode(units[start - 2] as number))) return start;
  for (let length = 2; length <= LONGEST_WORD && length <= start; length += 1) {
    if (wordAt(trie, units, start - length, start) !== -1) return start;
  }
  return start - 1;
}

/** Where it ends. */
export function doubleEnd(search: Search, trie: Trie, start: number, end: number): number {
  const { units } = search;
  if (end - start !== USUAL || (bitsAt(units, start) & bitsAt(units, start + 1) & SURNAME) === 0) return end;
  const last = bitsAt(units, end);
  if ((last & HAN) === 0 || (last & (GIVEN | COMMON)) === 0 || (last & (STOP | TURN)) !== 0) return end;
  if (endAt(search, end) !== GOES_ON || wordAt(trie, units, end, end + 2) !== -1) return end;
  const closing = endAt(search, end + 1);
  return closing === GOES_ON || (closing !== SIGN && isInsideWord(trie, units, end, end + 1)) ? end : end + 1;
}

function bitsAt(units: Uint16Array, at: number): number {
  return CLASSES[units[at] as number] as number;
}
