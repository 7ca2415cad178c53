/**
 * Reads a number at an offset of folded text, as addresses write them, with the word behind it: `22号`, `附1号`, `甲3号`,
 * `3-2-501`, `5#`, `十二号楼`, `B1层`, `东户`, `12F`, `10之3号`. A number has one piece or several, joined by hyphens (or by
 * 之, 一 and _ between digits); a mark stands for a digit or letter anywhere. Says nothing about levels.
 */
import { ALPHANUMERIC, classAt, DIGIT, LETTER, MARK, NUMERAL, SEPARATOR, SIDE, STEM } from './characters.ts';
import { type NumberRole, numberWordAt } from './words.ts';

export interface AddressNumber {
  readonly start: number;
  /** Behind the word where there is one, else behind the last piece. */
  readonly end: number;
  /** Where each piece starts and ends, one after the other. */
  readonly edges: readonly number[];
  /** What each piece shows, marks left out, in characters. */
  readonly shown: readonly number[];
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

const PREFIXES = '第附临新老旧负之#';
/** Prefixes that begin many names and count only before digits. */
const NAMELIKE_PREFIXES = '临新老旧#';

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

function prefixAt(text: string, at: number): string {
  const first = text.charAt(at);
  if (first === '地' && text.charAt(at + 1) === '下') {
    return (classAt(text, at + 2) & (DIGIT | MARK | NUMERAL)) !== 0 ? '地下' : '';
  }
  if (first === '' || !PREFIXES.includes(first)) return '';
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

function shownIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at += 1) if ((classAt(text, at) & MARK) === 0) count += 1;
  return count;
}

/** Where the next piece starts when a joiner stands at `at`; 0 for none. Hyphens may have blanks around them. */
function joinedAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  let next = at;
  if (code === HYPHEN || code === SPACE) {
    while (text.charCodeAt(next) === SPACE) next += 1;
    if (text.charCodeAt(next) !== HYPHEN) return 0;
    while (text.charCodeAt(next) === HYPHEN || text.charCodeAt(next) === SPACE) next += 1;
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

/** The number at an offset; `undefined` where there is none, or a name (SOHO), or a thing counted (3号线, 3公里). */
export function numberAt(text: string, start: number): AddressNumber | undefined {
  const prefix = (classAt(text, start) & ~SIDE) === 0 ? prefixAt(text, start) : '';
  let at = start + prefix.length;
  const kind = classAt(text, at);
  if (kind === 0) return undefined;
  const edges: number[] = [at];
  const shown: number[] = [];
  let script: AddressNumber['script'] = 'digits';
  let letterFirst = false;
  let lettersOnly = false;
  let softJoined = false;
  let end = at;

  if ((kind & (ALPHANUMERIC | MARK)) !== 0 || ((kind & STEM) !== 0 && isDigitLike(text, at + 1))) {
    if ((kind & STEM) !== 0) at += 1;
    else if ((kind & LETTER) !== 0) {
      letterFirst = true;
      let letters = at;
      while ((classAt(text, letters) & LETTER) !== 0) letters += 1;
      if (letters - at > MOST_LETTERS) return undefined;
      lettersOnly = (classAt(text, letters) & (DIGIT | MARK)) === 0;
    }
    end = runEnd(text, at);
    shown.push(shownIn(text, at, end));
    const isAlone = (!lettersOnly && storeysEnd(text, at, end) !== 0) || isHiddenOn(text, at, end);
    const isCut = (classAt(text, end - 1) & MARK) !== 0 && shown[0] !== 0;
    for (let next = isAlone ? 0 : joinedAt(text, end); next !== 0; next = joinedAt(text, end)) {
      if (shown.length === MOST_PIECES) break;
      if (isCut || (classAt(text, end) & SEPARATOR) === 0) softJoined = true;
      const last = runEnd(text, next);
      edges.push(end, next);
      shown.push(shownIn(text, next, last));
      end = last;
    }
  } else if ((kind & NUMERAL) !== 0) {
    script = 'numerals';
    end = numeralsEnd(text, at);
    shown.push(shownIn(text, at, end));
  } else if ((kind & (STEM | SIDE)) !== 0) {
    script = (kind & STEM) !== 0 ? 'stem' : 'side';
    end = at + 1;
    shown.push(1);
  } else return undefined;
  edges.push(end);

  let wordAt = end;
  while (text.charCodeAt(wordAt) === 0x20) wordAt += 1;
  // A word behind a blank belongs to a number that shows something: in `** 路` the marks may hide anything.
  const isApart = wordAt > end && shown.every((each) => each === 0);
  const word = isApart ? undefined : numberWordAt(text, wordAt);
  if (word?.role === 'plain') return undefined;
  let role = word?.role;
  let wordText = word?.text ?? '';
  if (word !== undefined && script === 'side' && (wordAt > end || !fitsSide(word.role, word.text))) return undefined;
  if (word !== undefined) end = wordAt + word.text.length;
  else if (script === 'digits' && !lettersOnly && shown.length === 1) {
    const storeys = storeysEnd(text, edges[0] as number, end);
    if (storeys !== 0) {
      role = 'floor';
      wordText = 'F';
      end = storeys;
      edges[edges.length - 1] = storeys;
    }
  }
  return { start, end, edges, shown, script, letterFirst, lettersOnly, prefix, softJoined, role, word: wordText };
}

/** `12F`, `12/F`: where a storey written with F ends, marks behind it left out; 0 for none. */
function storeysEnd(text: string, start: number, runEnd: number): number {
  let end = runEnd;
  while (end > start + 1 && (classAt(text, end - 1) & MARK) !== 0) end -= 1;
  const last = text.charAt(end - 1);
  if ((last === 'F' || last === 'f') && end - start > 1 && (classAt(text, end - 2) & DIGIT) !== 0) return end;
  const next = text.charAt(runEnd + 1);
  if (text.charCodeAt(runEnd) !== SLASH || (next !== 'F' && next !== 'f')) return 0;
  return (classAt(text, runEnd + 2) & ALPHANUMERIC) === 0 ? runEnd + 2 : 0;
}

/** Characters of the first piece, shown ones, where it may name a building: `12`, `A3`, `101` only before two more. */
const SHORT = 2;
const LONG = 3;
/** Of the last piece, where it may name a room. */
const ROOM_LENGTH = 5;

/** Whether the pieces can be building (unit, floor) and room: `5-302`, `12-2-501`, not `024-23000001`, not `501-503`. */
export function beginsWithBuilding(number: AddressNumber): boolean {
  const { shown, softJoined } = number;
  let count = shown.length;
  if (count < 2 || softJoined || shown[0] === 0) return false;
  if (fitsHouse(number, count)) return true;
  // Hidden pieces at the end may be a note's, and the number shorter.
  while (count > 2 && shown[count - 1] === 0) count -= 1;
  return count < shown.length && fitsHouse(number, count);
}

function fitsHouse({ shown, letterFirst }: AddressNumber, count: number): boolean {
  const most = (count === 2 ? SHORT : LONG) + (letterFirst ? 1 : 0);
  if ((shown[0] as number) > most || (shown[count - 1] as number) > ROOM_LENGTH) return false;
  for (let piece = 1; piece < count - 1; piece += 1) if ((shown[piece] as number) > SHORT) return false;
  return true;
}

/** Whether a number with a building's word is one as a whole: `5号楼`, `1-3号楼`, `5#`; but not `501#` nor `3-2-501#`. */
export function isWholeBuilding({ shown, letterFirst, word }: AddressNumber): boolean {
  if (shown.length === 1) return word !== '#' || (shown[0] as number) <= SHORT + (letterFirst ? 1 : 0);
  return shown.length === 2 && word !== '#' && shown.every((each) => each <= SHORT);
}

/** Whether a number of an address, by its length, begins at an offset: not a phone number, not a name. */
export function startsNumber(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if ((kind & MARK) !== 0) return true;
  const number = numberAt(text, at);
  if (number === undefined) return false;
  if (number.role !== undefined) return number.role !== 'road' || number.script === 'digits';
  if (number.script !== 'digits') return false;
  const isSingle = number.shown.every((shown, piece) => piece === 0 || shown === 0);
  return (isSingle && (number.shown[0] as number) <= ROOM_LENGTH) || beginsWithBuilding(number);
}
