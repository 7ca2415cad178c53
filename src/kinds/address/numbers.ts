/**
 * Reads a number at an offset of folded text, as addresses write them, with the word behind it: `22号`, `附1号`, `甲3号`,
 * `3-2-501`, `5#`, `十二号楼`, `B1层`, `东户`, `12F`, `10之3号`. A number has one piece or several, joined by hyphens (or by
 * 之, 一 and _ between digits); a mark stands for a digit or letter anywhere. Says nothing about levels.
 */
import {
  ALPHANUMERIC,
  DIGIT,
  LETTER,
  MARK,
  NAMELIKE_PREFIX,
  NUMERAL,
  PREFIX,
  SEPARATOR,
  SIDE,
  STEM,
} from './characters.ts';
import { type AddressText, bitsAt, classAt, unitAt } from './text.ts';
import { GROUND, HYPHEN, OF, ONE, SLASH, SPACE, TILDE, UNDER, UNDERSCORE } from './units.ts';
import { NO_WORD, numberWordAt, Role, roleOf, STOREY_F, Trait, type Word, wordLength } from './words.ts';

export interface AddressNumber {
  readonly start: number;
  /** Behind the word where there is one, else behind the last piece. */
  readonly end: number;
  /** Where the first piece ends. */
  readonly firstEnd: number;
  /** How many pieces. */
  readonly count: number;
  /** What the first piece shows, marks left out, in characters. */
  readonly first: number;
  /** What the longest piece shows; 0 where all is hidden. */
  readonly longest: number;
  /** Of each piece where it starts, where it ends and what it shows, one after the other; nothing where there is one. */
  readonly pieces: readonly number[];
  readonly script: 'digits' | 'numerals' | 'stem' | 'side';
  /** A letter stands first, or alone: `A座`, `B1`. */
  readonly letterFirst: boolean;
  /** Letters without a digit. */
  readonly lettersOnly: boolean;
  /** The first unit of what stands before the number: `附`, `之`, `负`, `#`, `地下` …; 0 for nothing. */
  readonly prefix: number;
  /** Joined by something that a mask covers, 10之3 or 1~3, or half hidden, 1*-2: its pieces are never parted. */
  readonly softJoined: boolean;
  /** Of the word; `Role.none` where there is none. */
  readonly role: Role;
  readonly word: Word;
}

/** What a piece shows, marks left out, in characters. */
export function shownOf({ first, pieces }: AddressNumber, piece: number): number {
  return piece === 0 ? first : (pieces[3 * piece + 2] as number);
}

/** More leading letters than this are a name: SOHO. */
const MOST_LETTERS = 2;
/** The longest number in Chinese numerals. */
const MOST_NUMERALS = 12;
/** A number ends with this piece, whatever is joined to it. */
const MOST_PIECES = 5;

function isDigitLike(text: AddressText, at: number): boolean {
  return (classAt(text, at) & (DIGIT | MARK)) !== 0;
}

/** How many units stand before a number at an offset where a `PREFIX` is; 0 for none. */
function prefixLength(text: AddressText, at: number): number {
  const bits = bitsAt(text, at);
  if (unitAt(text, at) === GROUND) {
    return unitAt(text, at + 1) === UNDER && (classAt(text, at + 2) & (DIGIT | MARK | NUMERAL)) !== 0 ? 2 : 0;
  }
  const allowed = (bits & NAMELIKE_PREFIX) !== 0 ? DIGIT | MARK : DIGIT | MARK | NUMERAL;
  return (classAt(text, at + 1) & allowed) !== 0 ? 1 : 0;
}

/** Where a run of digits, letters and marks ends. */
function runEnd(text: AddressText, at: number): number {
  let end = at;
  while ((classAt(text, end) & (ALPHANUMERIC | MARK)) !== 0) end += 1;
  return end;
}

function numeralsEnd(text: AddressText, at: number): number {
  let end = at;
  while (end - at < MOST_NUMERALS && (classAt(text, end) & (NUMERAL | MARK)) !== 0) end += 1;
  return end;
}

const NO_PIECES: readonly number[] = [];

function shownIn(text: AddressText, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ((classAt(text, at) & MARK) === 0) count += 1;
  return count;
}

/** Where the next piece starts when a joiner stands at `at`; 0 for none. Hyphens may have blanks around them. */
function joinedAt(text: AddressText, at: number): number {
  const code = unitAt(text, at);
  let next = at;
  if (code === HYPHEN || code === SPACE) {
    while (unitAt(text, next) === SPACE) next += 1;
    if (unitAt(text, next) !== HYPHEN) return 0;
    while (unitAt(text, next) === HYPHEN || unitAt(text, next) === SPACE) next += 1;
    return (classAt(text, next) & (ALPHANUMERIC | MARK)) !== 0 ? next : 0;
  }
  const isSoft = code === OF || code === ONE || code === UNDERSCORE || code === TILDE;
  return isSoft && (classAt(text, next + 1) & DIGIT) !== 0 ? next + 1 : 0;
}

/** Whether a first piece ends in marks and nothing but marks is joined to it: it stands alone, they are of something else. */
function isHiddenOn(text: AddressText, start: number, end: number): boolean {
  if ((classAt(text, end - 1) & MARK) === 0 || shownIn(text, start, end) === 0) return false;
  let last = end;
  for (let piece = 1; piece < MOST_PIECES; piece += 1) {
    const next = joinedAt(text, last);
    if (next === 0) break;
    last = runEnd(text, next);
    if (shownIn(text, next, last) > 0) return false;
  }
  return last > end;
}

/** A number with digits, its pieces from `at` on; the first digit, or what stands for one, at `digits`. */
function digitsAt(text: AddressText, start: number, at: number, digits: number): AddressNumber | undefined {
  const letterFirst = at === digits && (classAt(text, at) & LETTER) !== 0;
  let lettersOnly = false;
  if (letterFirst) {
    let letters = at + 1;
    while ((classAt(text, letters) & LETTER) !== 0) letters += 1;
    if (letters - at > MOST_LETTERS) return undefined;
    lettersOnly = (classAt(text, letters) & (DIGIT | MARK)) === 0;
  }
  let end = runEnd(text, digits);
  let firstEnd = end;
  const first = shownIn(text, digits, end);
  let count = 1;
  let longest = first;
  let pieces = NO_PIECES;
  let softJoined = false;
  let next = joinedAt(text, end);
  if (next !== 0 && !isAlone(text, digits, end, lettersOnly)) {
    const isCut = (classAt(text, end - 1) & MARK) !== 0 && first !== 0;
    const all = [at, end, first];
    for (; next !== 0 && count < MOST_PIECES; next = joinedAt(text, end)) {
      if (isCut || (classAt(text, end) & SEPARATOR) === 0) softJoined = true;
      end = runEnd(text, next);
      const shown = shownIn(text, next, end);
      all.push(next, end, shown);
      if (shown > longest) longest = shown;
      count += 1;
    }
    pieces = all;
  }
  let word = wordBehind(text, end, longest);
  if (roleOf(word) === Role.plain) return undefined;
  if (word !== NO_WORD) end = wordPlace(text, end) + wordLength(word);
  else if (!lettersOnly && count === 1) {
    const storeys = storeysEnd(text, at, end);
    if (storeys !== 0) {
      word = STOREY_F;
      end = storeys;
      firstEnd = storeys;
    }
  }
  return {
    start,
    end,
    firstEnd,
    count,
    first,
    longest,
    pieces,
    script: 'digits',
    letterFirst,
    lettersOnly,
    prefix: at === start ? 0 : unitAt(text, start),
    softJoined,
    role: roleOf(word),
    word,
  };
}

/** A number without digits: Chinese numerals, a stem or a side, `[at, end)`. */
function signsAt(
  text: AddressText,
  start: number,
  at: number,
  end: number,
  script: 'numerals' | 'stem' | 'side',
): AddressNumber | undefined {
  const longest = script === 'numerals' ? shownIn(text, at, end) : 1;
  const word = wordBehind(text, end, longest);
  if (roleOf(word) === Role.plain) return undefined;
  const wordAt = wordPlace(text, end);
  if (script === 'side' && word !== NO_WORD && (wordAt > end || (word & Trait.sided) === 0)) return undefined;
  return {
    start,
    end: word === NO_WORD ? end : wordAt + wordLength(word),
    firstEnd: end,
    count: 1,
    first: longest,
    longest,
    pieces: NO_PIECES,
    script,
    letterFirst: false,
    lettersOnly: false,
    prefix: at === start ? 0 : unitAt(text, start),
    softJoined: false,
    role: roleOf(word),
    word,
  };
}

/** The word behind a number. One behind a blank belongs to a number that shows something: in `** 路` marks may hide anything. */
function wordBehind(text: AddressText, end: number, longest: number): Word {
  const wordAt = wordPlace(text, end);
  return wordAt > end && longest === 0 ? NO_WORD : numberWordAt(text, wordAt);
}

/** Where the word behind a number would stand. */
function wordPlace(text: AddressText, end: number): number {
  let at = end;
  while (unitAt(text, at) === SPACE) at += 1;
  return at;
}

/** Whether nothing is joined to a first piece: it is a storey, or what follows is of something else. */
function isAlone(text: AddressText, start: number, end: number, lettersOnly: boolean): boolean {
  return (!lettersOnly && storeysEnd(text, start, end) !== 0) || isHiddenOn(text, start, end);
}

/** The number at an offset; `undefined` where there is none, or a name (SOHO), or a thing counted (3号线, 3公里). */
export function numberAt(text: AddressText, start: number): AddressNumber | undefined {
  const bits = bitsAt(text, start);
  if ((bits & (ALPHANUMERIC | MARK | NUMERAL | STEM | SIDE | PREFIX)) === 0) return undefined;
  const at = (bits & PREFIX) === 0 ? start : start + prefixLength(text, start);
  const kind = classAt(text, at);
  if ((kind & (ALPHANUMERIC | MARK)) !== 0) return digitsAt(text, start, at, at);
  if ((kind & STEM) !== 0) {
    return isDigitLike(text, at + 1) ? digitsAt(text, start, at, at + 1) : signsAt(text, start, at, at + 1, 'stem');
  }
  if ((kind & NUMERAL) !== 0) return signsAt(text, start, at, numeralsEnd(text, at), 'numerals');
  return (kind & SIDE) !== 0 ? signsAt(text, start, at, at + 1, 'side') : undefined;
}

/** `12F`, `12/F`: where a storey written with F ends, marks behind it left out; 0 for none. */
function storeysEnd(text: AddressText, start: number, runEnd: number): number {
  let end = runEnd;
  while (end > start + 1 && (classAt(text, end - 1) & MARK) !== 0) end -= 1;
  if (end - start > 1 && isStoreyLetter(text, end - 1) && (classAt(text, end - 2) & DIGIT) !== 0) return end;
  if (unitAt(text, runEnd) !== SLASH || !isStoreyLetter(text, runEnd + 1)) return 0;
  return (classAt(text, runEnd + 2) & ALPHANUMERIC) === 0 ? runEnd + 2 : 0;
}

/** F, as in 12F. */
function isStoreyLetter(text: AddressText, at: number): boolean {
  const code = unitAt(text, at);
  return code === 0x46 || code === 0x66;
}
