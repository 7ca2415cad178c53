/**
 * What phone numbers of every sort share: the words beside them, the plus before them, the words before an extension, `x`
 * as a mask mark. Offsets are UTF-16 units of the value.
 *
 * ```text
 * [label [:]] [+] digits [word extension] [note | (note)]      手机：+86 024-23000001转801（家）
 * ```
 */
import { phoneLabels, phoneNotes } from '../data/phone-words.ts';
import { isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Part } from './kind.ts';
import { isDigit, isDigitsOrMarks, isLetter, LONGEST, type WrittenNumber, writtenNumber } from './written-number.ts';

/** `x` between digits hides them: 138xxxx0001. */
export const PHONE_MARKS = 'xX';

/** Characters (folded) that stand between several phone numbers in one cell. */
export const BETWEEN_PHONES = '、,;/|\n\t ';

/** Words (folded, lower case) before an extension, the longest first. A hyphen is told by its place, not here. */
const EXTENSION_WORDS = [
  '转分机号',
  '转分机',
  '分机号码',
  '分机号',
  '分机',
  '内线',
  '转接',
  '转',
  'ext.',
  'ext',
  '#',
  ',,',
  ',',
  '_',
  'p',
] as const;

/** The first characters of those words. */
const EXTENSION_SIGNS = '转分内eE#,_pP';

/** Digits that an extension may have; a number of seven is one by itself: 400-000-1234,2300001. */
const LONGEST_EXTENSION = 6;

/** Parts of phone numbers that positions pass over and that stay. */
export const PHONE_ASIDE: readonly string[] = ['note', 'country-code', 'extension-word'];

/**
 * `Kind.leaves` of mobile, virtual, landline numbers and hotlines: what has a written shape of another of them, or of a number
 * outside the mainland, is told apart by how many digits it has and by the first of them, and by what stands before them.
 */
export function leavesNumber(): boolean {
  return true;
}

export interface PhoneText {
  /** A word before the number (手机：), which stays. */
  readonly head: readonly Part[];
  /** Digits and marks before the extension. */
  readonly main: WrittenNumber;
  /** Whether a plus stood before them. */
  readonly plus: boolean;
  /** Digits and marks of the extension. */
  readonly extension: string | undefined;
  /** The word before the extension (转, `-`), the extension, and a note （家）; word and note stay. */
  readonly tail: readonly Part[];
}

/**
 * How many digits a number has that is written in ASCII digits, blanks and hyphens and nothing else; -1 of any other. Most
 * numbers are, and their count says of which sort they cannot be.
 */
export function plainDigits(value: string, to: number = value.length, from = 0): number {
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const code = unitAt(value, at);
    if (isDigit(code)) count += 1;
    else if (code !== 0x2d && code !== 0x20) return -1;
  }
  return count;
}

/** Reads a phone number with its extension, if a word stands before that. */
export function phoneText(value: string): PhoneText | undefined {
  if (value.length > LONGEST) return undefined;
  const plus = unitAt(value, 0) === PLUS;
  const from = plus ? 1 : 0;
  return plainDigits(value, value.length, from) > 0 ? plainText(value, plus, from) : anyText(value);
}

const PLUS = 0x2b;
const NONE: readonly Part[] = [];

/** Digits, blanks and hyphens, maybe behind a plus, as most are written: no word stands there. */
function plainText(value: string, plus: boolean, from: number): PhoneText | undefined {
  const main = writtenNumber(value, from);
  return main && { head: NONE, main, plus, extension: undefined, tail: NONE };
}

function anyText(value: string): PhoneText | undefined {
  const folded = fold(value);
  const inner = withoutNotes(folded);
  const [from, to] = inner;
  if (!holdsNumber(folded, from, to)) return undefined;
  for (let at = from + 1; at < to; at += 1) {
    if (isDigit(unitAt(folded, at)) || !EXTENSION_SIGNS.includes(folded.charAt(at))) continue;
    const word = wordAt(folded.slice(at, at + 4).toLowerCase(), EXTENSION_WORDS);
    if (word === undefined) return undefined;
    const end = at + word.length;
    return split(value, folded, inner, at, folded.charAt(end) === ':' ? end + 1 : end);
  }
  return split(value, folded, inner, to, to);
}

/** Reads a phone number whose extension stands behind its last hyphen, or behind its only `x`. */
export function hyphenPhoneText(value: string): PhoneText | undefined {
  if (value.length > LONGEST) return undefined;
  const folded = fold(value);
  const inner = withoutNotes(folded);
  if (!holdsNumber(folded, inner[0], inner[1])) return undefined;
  const x = folded.search(/[xX]/);
  const hasOneX = x > inner[0] && !/[xX]/.test(folded.slice(x + 1, inner[1]));
  const at = hasOneX ? x : folded.lastIndexOf('-', inner[1]);
  return at > inner[0] ? split(value, folded, inner, at, at + 1) : undefined;
}

/** What may stand in a number beside digits, marks and separators: a plus, `x`, the words before an extension and their colon. */
const OTHER_SIGNS: ReadonlySet<number> = /* @__PURE__ */ signsOf(EXTENSION_WORDS);

function signsOf(words: readonly string[]): ReadonlySet<number> {
  const signs = `+xX:${words.join('')}${words.join('').toUpperCase()}`;
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

/** Whether nothing stands there that no phone number holds: most of what is none is told by it. */
function holdsNumber(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = unitAt(folded, at);
    if (!isDigit(code) && !isSeparator(code) && !isMark(code) && !OTHER_SIGNS.has(code)) return false;
  }
  return true;
}

/** Where the number begins and ends between the words beside it. */
function withoutNotes(folded: string): readonly [from: number, to: number] {
  const last = folded.charCodeAt(folded.length - 1);
  const first = folded.charCodeAt(0);
  const from = isLetter(first) || first > 0x2fff ? labelEnd(folded) : 0;
  const to = isDigit(last) || last === 0x2a ? folded.length : noteStart(folded);
  return to > from ? [from, to] : [0, folded.length];
}

/** First units of the words before a number, and last ones of those behind it. */
const LABEL_FIRSTS: ReadonlySet<number> = /* @__PURE__ */ firstsOf(phoneLabels);
const NOTE_LASTS: ReadonlySet<number> = /* @__PURE__ */ lastsOf(phoneNotes);
const SMALL = 0x20;

function firstsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => unitAt(word, 0)));
}

function lastsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.map((word) => unitAt(word, word.length - 1)));
}

function labelEnd(folded: string): number {
  const first = unitAt(folded, 0);
  if (!LABEL_FIRSTS.has(isLetter(first) ? first | SMALL : first)) return 0;
  const label = wordAt(folded.slice(0, 12).toLowerCase(), phoneLabels);
  if (label === undefined) return 0;
  let at = label.length;
  while (at < folded.length && ':. '.includes(folded.charAt(at))) at += 1;
  return at;
}

function noteStart(folded: string): number {
  const isBracketed = folded.endsWith(')');
  const last = unitAt(folded, folded.length - 1);
  if (!isBracketed && !NOTE_LASTS.has(isLetter(last) ? last | SMALL : last)) return folded.length;
  const open = isBracketed ? folded.lastIndexOf('(') : -1;
  const end = isBracketed ? folded.length - 1 : folded.length;
  if (isBracketed && open < 1) return folded.length;
  const tail = folded.slice(isBracketed ? open + 1 : Math.max(0, end - 4), end).toLowerCase();
  if (isBracketed && !tail.split(/[、,/ ]/).every((word) => phoneNotes.includes(word))) return folded.length;
  const word = isBracketed ? tail : phoneNotes.find((each) => tail.endsWith(each));
  if (word === undefined) return folded.length;
  let start = isBracketed ? open : end - word.length;
  while (start > 0 && folded.charAt(start - 1) === ' ') start -= 1;
  return start;
}

function wordAt(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word));
}

function split(
  value: string,
  folded: string,
  [first, last]: readonly [number, number],
  mainEnd: number,
  extensionStart: number,
): PhoneText | undefined {
  let from = first;
  while (from < mainEnd && isSeparator(folded.charCodeAt(from)) && !isDigit(folded.charCodeAt(from))) from += 1;
  const plus = folded.charAt(from) === '+';
  const main = written(value, folded, plus ? from + 1 : first, mainEnd);
  if (main === undefined || !isDigitsOrMarks(main.text) || isNameBefore(folded, first, main)) return undefined;
  if (isNameBehind(folded)) return undefined;
  const head = first > 0 ? [{ name: 'note', start: 0, end: first }] : [];
  const note = last < value.length ? [{ name: 'note', start: last, end: value.length }] : [];
  if (mainEnd === last) return { head, main, plus, extension: undefined, tail: note };
  const extension = written(value, folded, extensionStart, last);
  if (extension === undefined || extension.text.length > LONGEST_EXTENSION || !isDigitsOrMarks(extension.text))
    return undefined;
  const tail = [
    { name: 'extension-word', start: mainEnd, end: extensionStart },
    { name: 'extension', start: extensionStart, end: last },
    ...note,
  ];
  return { head, main, plus, extension: extension.text, tail };
}

/** One mark or two and a blank: a name that was hidden, for no number begins with so short a group. */
function isNameBefore(folded: string, first: number, main: WrittenNumber): boolean {
  if (first > 0 || !isMark(folded.charCodeAt(0))) return false;
  return folded.charAt(1) === ' ' || (folded.charAt(2) === ' ' && main.offset(1) === 1);
}

/** Nothing but marks in brackets at the end: a name that was hidden, 138…(**). */
function isNameBehind(folded: string): boolean {
  if (!folded.endsWith(')')) return false;
  let at = folded.length - 2;
  while (at > 0 && isMark(folded.charCodeAt(at))) at -= 1;
  return at > 0 && at < folded.length - 2 && folded.charAt(at) === '(';
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

/** The part in front of character `to`: a plus and the digits of a country code, behind the word before the number. */
export function countryCodePart({ head, main }: PhoneText, to: number): Part {
  return { name: 'country-code', start: head[0]?.end ?? 0, end: main.offset(to - 1) + 1 };
}

/** Units of a number that stands beside a name, and of each of two with a blank between them. */
const SHORTEST_BESIDE = 7;

/**
 * A name beside a number, 徐某 138…, 徐某：138…, 138…（徐某）: each by itself; `undefined` where a cell is not written so. It
 * asks where digits stand, never which word or mark, so that what is masked is cut the same.
 */
export function severalPhones(value: string): readonly (readonly [start: number, end: number])[] | undefined {
  const folded = fold(value);
  const [nameEnd, from] = nameBefore(folded);
  const close = folded.endsWith(')') ? folded.length - 1 : -1;
  const open = close < 0 ? -1 : folded.lastIndexOf('(');
  const hasNameBehind = open > from && close > open + 1 && !holdsDigit(folded, open + 1, close);
  const isNote = hasNameBehind && noteStart(folded) < folded.length;
  const end = hasNameBehind && !isNote ? open : folded.length;
  if (from === 0 && end === folded.length) return undefined;
  const [first, last] = withoutNotes(folded.slice(from, end));
  if (!isNumberText(folded, from + first, from + last)) return undefined;
  const name: readonly (readonly [number, number])[] = from === 0 ? [] : [[0, nameEnd]];
  const behind: readonly (readonly [number, number])[] = end === folded.length ? [] : [[open + 1, close]];
  return [...name, ...cutAtBlanks(folded, from, end), ...behind];
}

/** Where a first piece without digits ends, and where what stands behind its blank or colon begins; 0 and 0: none. */
function nameBefore(folded: string): readonly [end: number, next: number] {
  let end = 0;
  while (end < folded.length && !': '.includes(folded.charAt(end))) {
    if (isDigit(folded.charCodeAt(end)) || folded.charAt(end) === '+') return [0, 0];
    end += 1;
  }
  let next = end;
  while (next < folded.length && ': '.includes(folded.charAt(next))) next += 1;
  return next === folded.length || end === 0 ? [0, 0] : [end, next];
}

function holdsDigit(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isDigit(folded.charCodeAt(at))) return true;
  return false;
}

/** Digits, marks, separators, a plus and the word before an extension, long enough for a number. */
function isNumberText(folded: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = folded.charCodeAt(at);
    const isOther = code === 0x2b || '转#xX'.includes(folded.charAt(at));
    if (!isDigit(code) && !isMark(code) && !isSeparator(code) && !isOther) return false;
  }
  return to - from >= SHORTEST_BESIDE;
}

/** One number, or several where each piece between blanks is long enough to be one. */
function cutAtBlanks(folded: string, from: number, to: number): readonly (readonly [start: number, end: number])[] {
  const pieces: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && folded.charAt(at) !== ' ') continue;
    if (at > start) pieces.push([start, at]);
    start = at + 1;
  }
  const areNumbers = pieces.every(([first, last]) => last - first >= SHORTEST_BESIDE);
  return areNumbers ? pieces : [[from, pieces[pieces.length - 1]?.[1] ?? to]];
}
