/**
 * What a unit of folded text may be in an address: a bit set by UTF-16 unit. Its class stands in the low byte: Han and
 * everything else that only names hold has none. A mark (`*`, `○`, 某) stands for any hidden character; punctuation
 * belongs to the part before it, a separator to none. The bits above say what may begin there, so that most characters
 * are looked at once.
 */
import {
  closingWords,
  noteStarts,
  noteWords,
  numberWords,
  openWords,
  plainNumberWords,
  plainWords,
} from '../../data/address-words.ts';
import { isSeparator } from '../../text/characters.ts';
import { isSettled } from '../../text/fold.ts';
import { isMark, MARKS } from '../../text/marks.ts';

export const DIGIT = 1;
export const LETTER = 2;
/** Chinese numerals, 零 to 百. */
export const NUMERAL = 4;
export const MARK = 8;
export const PUNCTUATION = 16;
export const SEPARATOR = 32;
/** Of the heavenly stems those that number houses: 甲3号, 乙单元. */
export const STEM = 64;
/** Where something lies: 东户, 北楼. */
export const SIDE = 128;
/** All of a class. */
export const CLASS = 0xff;

/** Begins a word that may end a name: 街 of 街道. */
export const NAME_WORD = 256;
/** Begins a word that may stand behind a number: 单 of 单元. */
export const NUMBER_WORD = 512;
/** The second unit of such words: 道 of 街道. */
export const NAME_WORD_SECOND = 8192;
export const NUMBER_WORD_SECOND = 16384;
/** Makes with 路 or 街 behind it a road of a region's name: 中山|东一路, 北京|西大街. */
export const BEFORE_ROAD = 32768;
/** May stand before a number: 第3, 附1号, 地下2层. */
export const PREFIX = 1024;
/** Not read as it is written: to be folded, or no character by itself. */
export const UNSETTLED = 2048;

/** Begins a note behind a street number: 转 of 转李经理收. */
export const NOTE_START = 65536;
/** May end a road of several: 中 of 广州大道中. */
export const ROAD_SIDE = 131072;

/** A prefix that begins many names, and counts only before digits: 新 of 新3号. */
export const NAMELIKE_PREFIX = 524288;

/** Han and the like. */
export const HAN = 1048576;
/** From here on. */
const BEYOND_LATIN = 0x2e80;

/** Above the bits stands the number of the unit among those that are a word by themselves: 号, 路; 0 of none. */
export const WORD_SHIFT = 21;
/** More than there are. */
export const MOST_WORDS = 128;

/** A digit or a letter; a separator or punctuation. As numbers, since a bundler keeps a sum of constants that nobody asks for. */
export const ALPHANUMERIC = 3;
export const BREAK = 48;

/** A mark in addresses alone. */
export const OWN_MARKS = '某';

const NUMERALS = '零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾';
const STEMS = '甲乙丙丁戊己';
const SIDES = '东西南北中左右前后上下顶底主';
const PREFIXES = '第附临新老旧负之#地';
const NAMELIKE_PREFIXES = '临新老旧#';
const ROAD_SIDES = '东西南北中';
const ROAD_PREFIXES = '东西南北中大小前后上下内外横纵第一二三四五六七八九十正环老新';
const PUNCTUATIONS = ',、;:，；：!?！？"\'“”‘’|~`^…';

function buildBits(): Int32Array {
  const bits = new Int32Array(0x10000);
  const each = (units: string, bit: number): void => {
    for (let at = 0; at < units.length; at += 1) bits[units.charCodeAt(at)] = bit;
  };
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit === 0x3400) unit = 0xfa00;
    if (isSeparator(unit)) bits[unit] = SEPARATOR;
    else if (isMark(unit)) bits[unit] = MARK;
  }
  each('0123456789', DIGIT);
  each('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER);
  each(NUMERALS, NUMERAL);
  each(STEMS, STEM);
  each(SIDES, SIDE);
  each(PUNCTUATIONS, PUNCTUATION);
  each(MARKS, MARK);
  each(OWN_MARKS, MARK);

  const add = (unit: number, bit: number): void => {
    bits[unit] = (bits[unit] as number) | bit;
  };
  const all = (units: string, bit: number): void => {
    for (let at = 0; at < units.length; at += 1) add(units.charCodeAt(at), bit);
  };
  let words = 0;
  const starts = (lists: readonly string[], first: number, second = 0): void => {
    for (const list of lists) {
      for (const word of list.split(' ')) {
        all(word.slice(0, 1), first);
        all(word.slice(1, 2), second);
        if (word.length > 1 || (bits[word.charCodeAt(0)] as number) >> WORD_SHIFT > 0) continue;
        words += 1;
        add(word.charCodeAt(0), words << WORD_SHIFT);
      }
    }
  };
  const nameWords = [...Object.values(closingWords), ...Object.values(openWords), plainWords, noteWords];
  starts(nameWords, NAME_WORD, NAME_WORD_SECOND);
  starts([...Object.values(numberWords), plainNumberWords], NUMBER_WORD, NUMBER_WORD_SECOND);
  all(PREFIXES, PREFIX);
  all(NAMELIKE_PREFIXES, NAMELIKE_PREFIX);
  all(ROAD_PREFIXES, BEFORE_ROAD);
  all(ROAD_SIDES, ROAD_SIDE);
  all(noteStarts, NOTE_START);
  for (let unit = 0; unit < 0x10000; unit += 1) {
    add(unit, (isSettled(unit) ? 0 : UNSETTLED) | (unit < BEYOND_LATIN ? 0 : HAN));
  }
  return bits;
}

/** What a unit may be. */
export const BITS_OF: Int32Array = /* @__PURE__ */ buildBits();
