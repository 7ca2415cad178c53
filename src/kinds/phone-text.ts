/**
 * What phone numbers of every sort share: the plus before them, the words before an extension, `x` as a mask mark.
 * Offsets are UTF-16 units of the value.
 */
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import type { Part } from './kind.ts';
import { isDigit, isDigitsOrMarks, LONGEST, type WrittenNumber, writtenNumber } from './written-number.ts';

/** `x` between digits hides them: 138xxxx0001. */
export const PHONE_MARKS = 'xX';

/** Characters (folded) that stand between several phone numbers in one cell. */
export const BETWEEN_PHONES = '、,;/|\n\t ';

/** Words (folded) before an extension, the longest first. A hyphen is told by its place, not here. */
const EXTENSION_WORDS = [
  '转分机',
  '分机号',
  '分机',
  '转',
  'ext.',
  'ext',
  'EXT',
  'Ext',
  '#',
  ',',
  '_',
  'p',
  'P',
] as const;

/** Digits that an extension may have; a number of seven is one by itself: 400-000-1234,2300001. */
const LONGEST_EXTENSION = 6;

/** Parts of phone numbers that positions pass over and that stay. */
export const PHONE_ASIDE: readonly string[] = ['country-code', 'extension-word'];

export interface PhoneText {
  /** Digits and marks before the extension. */
  readonly main: WrittenNumber;
  /** Whether a plus stood before them. */
  readonly plus: boolean;
  /** Digits and marks of the extension. */
  readonly extension: string | undefined;
  /** The word before the extension (转, `-`), which stays, and the extension. */
  readonly tail: readonly Part[];
}

/** Reads a phone number with its extension, if a word stands before that. */
export function phoneText(value: string): PhoneText | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  for (const word of EXTENSION_WORDS) {
    const at = folded.indexOf(word, 1);
    if (at > 0) return split(value, folded, at, at + word.length);
  }
  return split(value, folded, value.length, value.length);
}

/** Reads a phone number whose extension stands behind its last hyphen. */
export function hyphenPhoneText(value: string): PhoneText | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const at = folded.lastIndexOf('-');
  return at > 0 ? split(value, folded, at, at + 1) : undefined;
}

function split(value: string, folded: string, mainEnd: number, extensionStart: number): PhoneText | undefined {
  let from = 0;
  while (from < mainEnd && isSeparator(folded.charCodeAt(from)) && !isDigit(folded.charCodeAt(from))) from += 1;
  const plus = folded.charAt(from) === '+';
  const start = plus ? from + 1 : 0;
  const main = written(value, folded, start, mainEnd);
  if (main === undefined || !isDigitsOrMarks(main.text)) return undefined;
  if (mainEnd === value.length) return { main, plus, extension: undefined, tail: [] };
  const extension = written(value, folded, extensionStart, value.length);
  if (extension === undefined || extension.text.length > LONGEST_EXTENSION || !isDigitsOrMarks(extension.text))
    return undefined;
  const tail = [
    { name: 'extension-word', start: mainEnd, end: extensionStart },
    { name: 'extension', start: extensionStart, end: value.length },
  ];
  return { main, plus, extension: extension.text, tail };
}

/** The number with `x` read as a mask mark. */
function written(value: string, folded: string, from: number, to: number): WrittenNumber | undefined {
  const hidden = folded.slice(from, to);
  return /[xX]/.test(hidden)
    ? writtenNumber(value.replace(/[xXｘＸ]/g, '*'), from, to)
    : writtenNumber(value, from, to);
}

/** The part that covers characters `[from, to)` of the number. */
export function numberPart(number: WrittenNumber, name: string, from: number, to: number): Part {
  return { name, start: number.offset(from), end: number.offset(to - 1) + 1 };
}

/** The part in front of character `to`: a plus and the digits of a country code. */
export function countryCodePart(number: WrittenNumber, to: number): Part {
  return { name: 'country-code', start: 0, end: number.offset(to - 1) + 1 };
}
