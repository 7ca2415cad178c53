/**
 * Reads a number at an offset of folded text, as addresses write them, with the word behind it: `22号`, `附1号`, `甲3号`,
 * `3-2-501`, `5#`, `十二号楼`, `B1层`, `东户`, `12F`, `10之3号`. A number has one piece or several, joined by hyphens (or by
 * 之, 一 and _ between digits); a mark stands for a digit or letter anywhere. Says nothing about levels.
 */
import {
  ALPHANUMERIC,
  bitsAt,
  classAt,
  DIGIT,
  LETTER,
  MARK,
  NUMERAL,
  PREFIX,
  SEPARATOR,
  SIDE,
  STEM,
} from './characters.ts';
import { type NumberRole, numberWordAt } from './words.ts';

export interface AddressNumber {
  readonly start: number;
  /** Behind the word where there is one, else behind the last piece. */
  readonly end: number;
  /** Where the first piece ends. */
  readonly firstEnd: number;
  /** How many pieces. */
  readonly count: number;
  /** Where each piece starts and ends, one after the other; nothing where there is one piece. */
  readonly edges: readonly number[];
  /** What each piece shows, marks left out, in characters. */
  readonly shown: readonly number[];
  /** What the longest piece shows; 0 where all is hidden. */
  readonly longest: number;
  readonly script: 'digits' | 'numerals' | 'stem' | 'side';
  /** A letter stands first, or alone: `A座`, `B1`. */
  readonly letterFirst: boolean;
  /** Letters without a digit. */
  readonly lettersOnly: boolean;
  /** What stands before the number: `附`, `之`, `负`, `#` …; `''` for nothing. */
  readonly prefix: string;
  /** Joined by something that a mask covers, 10之3 or 1~3, or half hidden, 1*-2: its pieces are never parted. */
  readonly softJoined: boolean;
  readonly role: NumberRole | undefined;
  readonly word: string;
}

/** More leading letters than this are a name: SOHO. */
const MOST_LETTERS = 2;
/** The longest number in Chinese numerals. */
const MOST_NUMERALS = 12;
/** A number ends with this piece, whatever is joined to it. */
const MOST_PIECES = 5;

/** Prefixes that begin many names and count only before digits. */
const NAMELIKE_PREFIXES = '临新老旧#';

/** What a number begins with. */
const BEGINS_NUMBER: number = ALPHANUMERIC | MARK | NUMERAL | STEM | SIDE | PREFIX;

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const UNDERSCORE = 0x5f;
const TILDE = 0x7e;
/** 一 and 之. */
const ONE = 0x4e00;
const OF = 0x4e4b;

function isDigitLike(text: string, at: number): boolean {
  return (classAt(text, at) & (DIGIT | MARK)) !== 0;
}

/** The words that a side may stand before: 东户, 西单元, 北楼, 南区. */
function fitsSide(role: NumberRole, word: string): boolean {
  if (role === 'room') return word === '户' || word === '室' || word === '房';
  if (role === 'unit') return word === '单元' || word === '梯';
  if (role === 'zone') return '区院苑园'.includes(word);
  if (role === 'building') return word.length === 1 && word !== '#';
  return role === 'storey' || (role === 'floor' && word === '层');
}

/** What stands before a number at an offset where a `PREFIX` is; `''` for nothing. */
function prefixAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (first === '地') {
    return text.charAt(at + 1) === '下' && (classAt(text, at + 2) & (DIGIT | MARK | NUMERAL)) !== 0 ? '地下' : '';
  }
  const allowed = NAMELIKE_PREFIXES.includes(first) ? DIGIT | MARK : DIGIT | MARK | NUMERAL;
  return (classAt(text, at + 1) & allowed) !== 0 ? first : '';
}

/** Where a run of digits, letters and marks ends. */
function runEnd(text: string, at: number): number {
  let end = at;
  while ((classAt(text, end) & (ALPHANUMERIC | MARK)) !== 0) end += 1;
  return end;
}

function numeralsEnd(text: string, at: number): number {
  let end = at;
  while (end - at < MOST_NUMERALS && (classAt(text, end) & (NUMERAL | MARK)) !== 0) end += 1;
  return end;
}

const NO_EDGES: readonly number[] = [];

/** What a number of one piece shows, which most numbers are: one list for all that show as much. */
const ONE_PIECE: readonly (readonly number[])[] = /* @__PURE__ */ Array.from({ length: 12 }, (_, shown) => [shown]);

function onePiece(shown: number): readonly number[] {
  return shown < ONE_PIECE.length ? (ONE_PIECE[shown] as readonly number[]) : [shown];
}

function shownIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ((classAt(text, at) & MARK) === 0) count += 1;
  return count;
}

/** Where the next piece starts when a joiner stands at `at`; 0 for none. Hyphens may have blanks around them. */
function joinedAt(text: string, at: number): number {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  let next = at;
  if (code === HYPHEN || code === SPACE) {
    while (text.startsWith(' ', next)) next += 1;
    if (!text.startsWith('-', next)) return 0;
    while (text.startsWith('-', next) || text.startsWith(' ', next)) next += 1;
    return (classAt(text, next) & (ALPHANUMERIC | MARK)) !== 0 ? next : 0;
  }
  const isSoft = code === OF || code === ONE || code === UNDERSCORE || code === TILDE;
  return isSoft && (classAt(text, next + 1) & DIGIT) !== 0 ? next + 1 : 0;
}

/** Whether a first piece ends in marks and nothing but marks is joined to it: it stands alone, they are of something else. */
function isHiddenOn(text: string, start: number, end: number): boolean {
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
function digitsAt(text: string, start: number, prefix: string, at: number, digits: number): AddressNumber | undefined {
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
  let shown = onePiece(first);
  let edges = NO_EDGES;
  let count = 1;
  let longest = first;
  let softJoined = false;
  let next = joinedAt(text, end);
  if (next !== 0 && !isAlone(text, digits, end, lettersOnly)) {
    const isCut = (classAt(text, end - 1) & MARK) !== 0 && first !== 0;
    // Room for MOST_PIECES.
    const all = [first, 0, 0, 0, 0];
    const ends = [at, end, 0, 0, 0, 0, 0, 0, 0, 0];
    for (; next !== 0 && count < MOST_PIECES; next = joinedAt(text, end)) {
      if (isCut || (classAt(text, end) & SEPARATOR) === 0) softJoined = true;
      end = runEnd(text, next);
      const piece = shownIn(text, next, end);
      ends[2 * count] = next;
      ends[2 * count + 1] = end;
      all[count] = piece;
      if (piece > longest) longest = piece;
      count += 1;
    }
    edges = ends;
    shown = all;
  }
  const wordAt = wordPlace(text, end);
  // A word behind a blank belongs to a number that shows something: in `** 路` the marks may hide anything.
  const word = wordAt > end && longest === 0 ? undefined : numberWordAt(text, wordAt);
  let role = word?.role;
  let wordText = '';
  if (word !== undefined) {
    if (word.role === 'plain') return undefined;
    wordText = word.text;
    end = wordAt + wordText.length;
  } else if (!lettersOnly && count === 1) {
    const storeys = storeysEnd(text, at, end);
    if (storeys !== 0) {
      role = 'floor';
      wordText = 'F';
      end = storeys;
      firstEnd = storeys;
    }
  }
  return {
    start,
    end,
    firstEnd,
    count,
    edges,
    shown,
    longest,
    script: 'digits',
    letterFirst,
    lettersOnly,
    prefix,
    softJoined,
    role,
    word: wordText,
  };
}

/** A number without digits: Chinese numerals, a stem or a side, `[at, end)`. */
function signsAt(
  text: string,
  start: number,
  prefix: string,
  at: number,
  end: number,
  script: 'numerals' | 'stem' | 'side',
): AddressNumber | undefined {
  const longest = script === 'numerals' ? shownIn(text, at, end) : 1;
  const wordAt = wordPlace(text, end);
  const word = wordAt > end && longest === 0 ? undefined : numberWordAt(text, wordAt);
  if (word !== undefined) {
    if (word.role === 'plain') return undefined;
    if (script === 'side' && (wordAt > end || !fitsSide(word.role, word.text))) return undefined;
  }
  return {
    start,
    end: word === undefined ? end : wordAt + word.text.length,
    firstEnd: end,
    count: 1,
    edges: NO_EDGES,
    shown: onePiece(longest),
    longest,
    script,
    letterFirst: false,
    lettersOnly: false,
    prefix,
    softJoined: false,
    role: word?.role,
    word: word === undefined ? '' : word.text,
  };
}

/** Where the word behind a number would stand. */
function wordPlace(text: string, end: number): number {
  let at = end;
  while (at < text.length && text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

/** Whether nothing is joined to a first piece: it is a storey, or what follows is of something else. */
function isAlone(text: string, start: number, end: number, lettersOnly: boolean): boolean {
  return (!lettersOnly && storeysEnd(text, start, end) !== 0) || isHiddenOn(text, start, end);
}

/** The number at an offset; `undefined` where there is none, or a name (SOHO), or a thing counted (3号线, 3公里). */
export function numberAt(text: string, start: number): AddressNumber | undefined {
  const bits = bitsAt(text, start);
  if ((bits & BEGINS_NUMBER) === 0) return undefined;
  const prefix = (bits & PREFIX) === 0 ? '' : prefixAt(text, start);
  const at = start + prefix.length;
  const kind = classAt(text, at);
  if ((kind & (ALPHANUMERIC | MARK)) !== 0) return digitsAt(text, start, prefix, at, at);
  if ((kind & STEM) !== 0) {
    return isDigitLike(text, at + 1)
      ? digitsAt(text, start, prefix, at, at + 1)
      : signsAt(text, start, prefix, at, at + 1, 'stem');
  }
  if ((kind & NUMERAL) !== 0) return signsAt(text, start, prefix, at, numeralsEnd(text, at), 'numerals');
  return (kind & SIDE) !== 0 ? signsAt(text, start, prefix, at, at + 1, 'side') : undefined;
}

/** `12F`, `12/F`: where a storey written with F ends, marks behind it left out; 0 for none. */
function storeysEnd(text: string, start: number, runEnd: number): number {
  let end = runEnd;
  while (end > start + 1 && (classAt(text, end - 1) & MARK) !== 0) end -= 1;
  if (end - start > 1 && isStoreyLetter(text, end - 1) && (classAt(text, end - 2) & DIGIT) !== 0) return end;
  if (runEnd >= text.length || text.charCodeAt(runEnd) !== SLASH || !isStoreyLetter(text, runEnd + 1)) return 0;
  return (classAt(text, runEnd + 2) & ALPHANUMERIC) === 0 ? runEnd + 2 : 0;
}

/** F, as in 12F. */
function isStoreyLetter(text: string, at: number): boolean {
  const code = at < text.length ? text.charCodeAt(at) : 0;
  return code === 0x46 || code === 0x66;
}
