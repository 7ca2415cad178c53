/**
 * What a character (字符) is. Legal texts count characters as a reader does: a base with its combining marks, variation
 * selector, joiner and skin tone is one; so is a surrogate pair, a flag, a keycap, a syllable of Hangul letters, CR LF.
 * A lone surrogate stands alone, and nothing lies on it, on a control or on an invisible sign. Offsets are UTF-16 units;
 * every unit belongs to exactly one character. The same on every platform, linear in time, and nothing is thrown.
 *
 * @source UAX #29 (Unicode 17), rules GB3 to GB9a, GB11, GB12, GB13. Left out are GB9b and GB9c (prepended Arabic and Indic
 *   signs, Indic conjuncts) and the vowels U+0E33 and U+0EB3. Every combining mark joins, also the few of Myanmar's that
 *   UAX #29 sets apart; half-width voicing marks (U+FF9E, U+FF9F) do not
 */
import { combiningMarks } from './combining-marks.ts';
import { inRanges, readRanges, unpackRanges } from './ranges.ts';
import { unitAt } from './unit-at.ts';

const COMBINING: Uint32Array = /* @__PURE__ */ unpackRanges(combiningMarks);

const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;

/** ASCII, punctuation of Chinese print without kana, round and square mask marks, Han, full width. */
const PLAIN = '20-7e b7 d7 2010-2027 25a0-25a1 25cb 25cf 3000-3029 3400-4dbf 4e00-9fff ff01-ff5e';

/** 1 at each unit that joins no other of these. */
const PLAIN_UNITS: Uint8Array = /* @__PURE__ */ flags([PLAIN]);

export function isPlainUnit(unit: number): boolean {
  return PLAIN_UNITS[unit] === 1;
}

/** Whether every UTF-16 unit of the text is by itself a character. `false` where that is not plain to see. */
export function isPlain(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) if (!isPlainUnit(unitAt(text, at))) return false;
  return true;
}

/** Whether the character joins the one before it: combining marks, selectors, skin tones, joiners. */
export function isExtending(code: number): boolean {
  if (code < 0x300 || (code >= 0x3400 && code <= 0xa66e)) return false;
  return code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER || inRanges(code, COMBINING);
}

/** Controls, line ends and invisible signs, lone surrogates: nothing joins them. */
export function isAlone(code: number): boolean {
  if (code < 0x20) return true;
  if (code < 0x7f) return false;
  if (code < 0x2000) return code <= 0x9f || code === 0xad || code === 0x61c || code === 0x180e;
  if (code <= 0x206f) {
    return (
      code === 0x200b || code === 0x200e || code === 0x200f || (code >= 0x2028 && code <= 0x202e) || code >= 0x2060
    );
  }
  if (code < 0xd800) return false;
  return code <= 0xdfff || code === 0xfeff || (code >= 0xfff0 && code <= 0xfffb) || code === 0xe0001;
}

function isRegionalIndicator(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}

export function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

/** Pictographs that a joiner joins: the blocks that hold emoji, without geometric shapes, which serve as mask marks. */
function isPictograph(code: number): boolean {
  if (code >= 0x1f000) return code <= 0x1faff && !isRegionalIndicator(code) && !isSkinTone(code);
  if (code < 0x2190) return code === 0xa9 || code === 0xae || code === 0x203c || code === 0x2049 || code === 0x2122;
  return (
    code <= 0x21ff ||
    (code >= 0x2300 && code <= 0x23ff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b05 && code <= 0x2b55) ||
    code === 0x3030 ||
    code === 0x303d ||
    code === 0x3297 ||
    code === 0x3299
  );
}

type Hangul = '' | 'L' | 'V' | 'T' | 'LV' | 'LVT';

function hangul(code: number): Hangul {
  if (code < 0x1100 || code > 0xd7fb) return '';
  if (code <= 0x11ff) return code <= 0x115f ? 'L' : code <= 0x11a7 ? 'V' : 'T';
  if (code < 0xac00) return code >= 0xa960 && code <= 0xa97c ? 'L' : '';
  if (code <= 0xd7a3) return (code - 0xac00) % 28 === 0 ? 'LV' : 'LVT';
  if (code >= 0xd7b0 && code <= 0xd7c6) return 'V';
  return code >= 0xd7cb ? 'T' : '';
}

function hangulJoins(left: Hangul, right: Hangul): boolean {
  if (left === 'L') return right !== '' && right !== 'T';
  if (left === 'V' || left === 'LV') return right === 'V' || right === 'T';
  return left !== '' && right === 'T';
}

function codeAt(text: string, at: number): number {
  return text.codePointAt(at) ?? -1;
}

function unitsOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Where the character that starts at `start` ends. `start` is the start of a character and inside the text. */
export function characterEnd(text: string, start: number): number {
  const base = codeAt(text, start);
  let end = start + unitsOf(base);
  let next = codeAt(text, end);
  if (base === 0x0d) return next === 0x0a ? end + 1 : end;
  if (isAlone(base)) return end;

  if (isRegionalIndicator(base)) {
    if (isRegionalIndicator(next)) end += 2;
  } else {
    let left = hangul(base);
    for (let right = hangul(next); hangulJoins(left, right); right = hangul(codeAt(text, end))) {
      end += 1;
      left = right;
    }
  }

  // A joiner right behind a pictograph and its marks, or one behind it joined already, joins the next pictograph.
  let joinable = isPictograph(base);
  let joined = false;
  for (next = codeAt(text, end); next !== -1; next = codeAt(text, end)) {
    if (isExtending(next)) {
      if (joined) joinable = false;
      joined = joinable && next === ZERO_WIDTH_JOINER;
    } else if (joined && isPictograph(next)) {
      joined = false;
    } else {
      break;
    }
    end += unitsOf(next);
  }
  return end;
}

/** The offset where each character starts, then the length of the text. */
export function boundaries(text: string): readonly number[] {
  const starts: number[] = [];
  if (isPlain(text)) {
    for (let at = 0; at < text.length; at += 1) starts.push(at);
  } else {
    for (let at = 0; at < text.length; at = characterEnd(text, at)) starts.push(at);
  }
  starts.push(text.length);
  return starts;
}

/** Blanks of every kind, controls, invisible signs; two blank letters of Hangul and the blank of Braille look the same. */
const BLANKS = '0-20 7f-a0 ad 61c 115f-1160 1680 180e 2000-200f 2028-202f 205f-206f 2800 3000 3164 feff ffa0 fff0-fffb';

const DASHES =
  '2d 58a 5be 1400 1806 2010-2015 2043 2212 2500-2501 2e17 2e1a 2e3a-2e3b 2e40 2e5d fe31-fe32 fe58 fe63 ff0d';

const DOTS = '2e b7 387 16eb 2022 2024 2027 2219 22c5 2e31 2e33 3002 30fb a78f fe12 fe52 ff0e ff61 ff65';

const SLASHES = '2f 5c 2044 2215-2216 29f5 fe68 ff0f ff3c';

const BRACKETS =
  '28-29 5b 5d 7b 7d 2045-2046 2308-230b 2329-232a 2768-2775 27e6-27ef 2983-2998 2e28-2e29 3008-3011 3014-301b ' +
  'fe17-fe18 fe35-fe44 fe47-fe48 fe59-fe5e ff08-ff09 ff3b ff3d ff5b ff5d ff5f-ff60 ff62-ff63';

/** 1 at each unit that separates. */
const SEPARATORS: Uint8Array = /* @__PURE__ */ flags([BLANKS, DASHES, DOTS, SLASHES, BRACKETS]);

function flags(texts: readonly string[]): Uint8Array {
  const ranges = readRanges(texts.join(' '));
  const set = new Uint8Array(0x10000);
  for (let at = 0; at < ranges.length; at += 2) set.fill(1, ranges[at], (ranges[at + 1] as number) + 1);
  return set;
}

/**
 * Whether a code point, raw or folded, separates: blanks and what is invisible, hyphens and dashes, dots, slashes,
 * brackets. Not the underscore, comma, colon, tilde or a quotation mark, and no mask mark.
 */
export function isSeparator(code: number): boolean {
  return code < 0x10000 ? SEPARATORS[code] === 1 : code >= 0xe0000 && code <= 0xe001f;
}

/** Starts and ends of characters, half-open, in order. */
export interface Characters {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The characters of a value, separators left out: position p of a legal text is index p − 1. A character is a separator
 * if its first code point is one, whatever lies on it.
 */
export function characters(text: string): Characters {
  const starts: number[] = [];
  const ends: number[] = [];
  const plain = isPlain(text);
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = plain ? start + 1 : characterEnd(text, start);
    if (isSeparator(codeAt(text, start))) continue;
    starts.push(start);
    ends.push(end);
  }
  return { starts, ends };
}
