/**
 * What a UTF-16 unit may be in a person's name, by a table: its sort in the lower four bits, and for Han four bits more
 * that say which words and surnames it may begin or end. Units count by their folded form, so that the table may be asked
 * with raw text too.
 */
import { closings, honorifics, othersCounters, roleWords, tailNotes } from '../../data/honorifics.ts';
import { organisationEndings, organisationLetters } from '../../data/organisation-words.ts';
import { compoundSurnames, singleSurnames } from '../../data/surnames.ts';
import { tibetanElements } from '../../data/tibetan-names.ts';
import { isSeparator } from '../../text/characters.ts';
import { foldOf } from '../../text/fold.ts';
import { MARKS } from '../../text/marks.ts';
import { unitAt } from '../../text/unit-at.ts';

/** Sorts. What no name holds is 0: digits, most punctuation, signs that stand between several names. */
export const FOREIGN = 0;
/** A Han character by itself. */
export const HAN = 1;
export const LETTER = 2;
/** Stands for a hidden character. */
export const MARK = 3;
export const DOT = 4;
export const BRACKET = 5;
/** Blanks, hyphens, what is invisible. */
export const BETWEEN = 6;
/** Comma and apostrophe: signs of names in letters alone. */
export const SIGN = 7;
/** Counts as Han: characters beyond the basic plane, private use, pictographs, what stands for a character not printed. */
export const STAND_IN = 8;

const SORTS = 15;

/** A surname of one character. */
export const SURNAME = 16;
/** One that is common enough to be one of two in a name, and to begin a name in a list. */
export const COMMON = 32;
/** Begins a compound surname, a Tibetan name or a word that stands before names. */
export const OPENS = 64;
/** Ends a title, a note or the name of an organisation. */
export const CLOSES = 128;

/** Weight from which a surname is common. */
const COMMON_WEIGHT = 100;

/** Hidden characters that only names write so: 张某某, 王〇明. */
export const NAME_MARKS = '某〇';

const DOTS = '.·。\u2024';
const BRACKETS = '()[]{}〈〉《》「」『』【】〔〕〖〗〘〙〚〛';
const SIGNS = ",'\u2019";
/** Signs between names that `isSeparator` knows as well; they keep names apart. */
const APART = '/\\';

/** Iteration marks of Han, the geta mark, a question mark where a character was lost, the replacement character. */
const STAND_INS = '々〻〓?\ufffd';
/** Pairs of first and last. Signs of ideographic description, pictographs, surrogates to compatibility ideographs. */
const STAND_IN_RANGES = [0x2ff0, 0x2fff, 0x2300, 0x23ff, 0x2600, 0x27bf, 0x2b00, 0x2bff, 0xd800, 0xfaff];
const HAN_RANGES = [0x3400, 0x4dbf, 0x4e00, 0x9fff];
/** Those that separate, but for the tab. */
const CONTROL_RANGES = [0x00, 0x08, 0x0a, 0x1f, 0x7f, 0x9f];
/** ASCII, scripts up to U+1FFF, kana and Bopomofo, Yi, Hangul, Arabic for print. */
const LETTER_RANGES = [
  0x41, 0x5a, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x1fff, 0x3041, 0x30ff, 0x3100, 0x31bf, 0x31f0, 0x31ff, 0xa000,
  0xa4cf, 0xa960, 0xa97f, 0xac00, 0xd7ff, 0xfb00, 0xfdff, 0xfe70, 0xfefe,
];

/** The sort of every unit that is its own folded form. What is set later wins. */
function buildSorts(): Uint8Array {
  const sorts = new Uint8Array(0x10000);
  const ranges = (pairs: readonly number[], sort: number): void => {
    for (let at = 0; at < pairs.length; at += 2) sorts.fill(sort, pairs[at], (pairs[at + 1] as number) + 1);
  };
  const each = (units: string, sort: number): void => {
    for (let at = 0; at < units.length; at += 1) sorts[unitAt(units, at)] = sort;
  };
  ranges(LETTER_RANGES, LETTER);
  each(STAND_INS, STAND_IN);
  ranges(STAND_IN_RANGES, STAND_IN);
  ranges(HAN_RANGES, HAN);
  for (let unit = 0; unit < sorts.length; unit += 1) if (isSeparator(unit)) sorts[unit] = BETWEEN;
  ranges(CONTROL_RANGES, FOREIGN);
  each(APART, FOREIGN);
  each(SIGNS, SIGN);
  each(BRACKETS, BRACKET);
  each(DOTS, DOT);
  each(MARKS + NAME_MARKS, MARK);
  return sorts;
}

function buildClasses(): Uint8Array {
  const classes = buildSorts();
  const mark = (character: string, bit: number): void => {
    classes[unitAt(character, 0)] = (classes[unitAt(character, 0)] as number) | bit;
  };
  for (const [surname, weight] of singleSurnames) mark(surname, weight >= COMMON_WEIGHT ? SURNAME | COMMON : SURNAME);
  for (const word of compoundSurnames.keys()) mark(word, OPENS);
  for (const word of [...tibetanElements, ...roleWords]) mark(word, OPENS);
  const endings = [
    ...honorifics,
    ...closings,
    ...tailNotes,
    ...othersCounters,
    ...organisationEndings,
    ...organisationLetters,
  ];
  for (const word of endings) mark(word.charAt(word.length - 1), CLOSES);
  // From the folded forms to all others.
  for (let unit = 0; unit < classes.length; unit += 1) classes[unit] = classes[foldOf(unit)] as number;
  return classes;
}

const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** Sort and bits of the unit at an offset; 0 beyond the end. */
export function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[unitAt(text, at)] as number) : FOREIGN;
}

/** Sort and bits of the unit at an offset inside the text. */
export function classIn(text: string, at: number): number {
  return CLASSES[unitAt(text, at)] as number;
}

/** The sort of the unit at an offset. */
export function sortAt(text: string, at: number): number {
  return classAt(text, at) & SORTS;
}

/** The sort that a class holds. */
export function sortIn(classOfUnit: number): number {
  return classOfUnit & SORTS;
}
