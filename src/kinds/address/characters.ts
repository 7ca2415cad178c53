/**
 * What a unit of folded text may be in an address: a bit set by UTF-16 unit. Han and everything else that only names
 * hold has no bit. A mark (`*`, `○`, 某) stands for any hidden character; punctuation belongs to the part before it, a
 * separator to none.
 */
import { isSeparator } from '../../text/characters.ts';
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

export const ALPHANUMERIC: number = DIGIT | LETTER;
export const BREAK: number = SEPARATOR | PUNCTUATION;

/** A mark in addresses alone. */
export const OWN_MARKS = '某';

const NUMERALS = '零〇一二两三四五六七八九十百廿卅壹贰叁肆伍陆柒捌玖拾';
const STEMS = '甲乙丙丁戊己';
const SIDES = '东西南北中左右前后上下顶底主';
const PUNCTUATIONS = ',、;:，；：!?！？"\'“”‘’|~`^…';

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const each = (units: string, bit: number): void => {
    for (let at = 0; at < units.length; at += 1) classes[units.charCodeAt(at)] = bit;
  };
  for (let unit = 0; unit < 0x10000; unit += 1) {
    if (unit === 0x3400) unit = 0xfa00;
    if (isSeparator(unit)) classes[unit] = SEPARATOR;
    else if (isMark(unit)) classes[unit] = MARK;
  }
  each('0123456789', DIGIT);
  each('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz', LETTER);
  each(NUMERALS, NUMERAL);
  each(STEMS, STEM);
  each(SIDES, SIDE);
  each(PUNCTUATIONS, PUNCTUATION);
  each(MARKS, MARK);
  each(OWN_MARKS, MARK);
  return classes;
}

const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** The bits of the unit at an offset; 0 beyond the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] as number) : 0;
}

/** Whether a character of a name, and of nothing else, stands at an offset. */
export function isName(text: string, at: number): boolean {
  return at < text.length && classAt(text, at) === 0;
}

/** Whether a name could go on at an offset: not at the end, before a digit, a letter, a mark, a break. */
export function isNameLike(text: string, at: number): boolean {
  return at < text.length && (classAt(text, at) & ~(NUMERAL | STEM | SIDE)) === 0;
}
