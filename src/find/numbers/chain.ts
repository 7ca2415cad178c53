/**
 * A chain: groups of digits and letters with no more than signs of numbers between them, read once and judged group by
 * group. `138 0000 0001 2026-11-01` is one chain of six groups. Each character is kept as the number has it (ASCII digits, capital
 * letters, `*` for a mask mark) beside the place where it stands; numerals in Han, letters that a scanner took for digits
 * (`l38O…`) and `x` for a hidden digit are digits and marks here, and never in the text.
 *
 * A chain holds so many characters; what does not fit is the next chain's. The arrays are written anew for each.
 */
import { SIGN } from '../layout.ts';
import { BLANK, CLASSES, CLOSE, COLON, COMMA, DIGIT, digitOfNumeral, HYPHEN, INVISIBLE, LETTER } from './classes.ts';
import { LINE, MARK, NUMERAL, OPEN, SLASH, TAB } from './classes.ts';

/** Characters of a chain, and of a group, at most. */
export const CAPACITY = 64;

/** Units between two groups at most. */
const LONGEST_GAP = 6;
/** Blanks in a row that part no number: more are columns. */
const MOST_BLANKS = 2;

/** What stands in a group. */
export const LETTERS = 1;
export const MARKS = 2;
/** Digits that are written otherwise, in Han or by look-alikes: no kind reads them. */
export const DISGUISED = 4;
/** Digits and one `X` behind them. */
export const X_BEHIND = 8;

/** What stands in a gap: a bit for each class of sign. */
export const bitOf = (sign: number): number => 1 << sign;
export const bitsOf = (...signs: readonly number[]): number => signs.reduce((bits, sign) => bits | bitOf(sign), 0);
const PARTING: number = /* @__PURE__ */ bitsOf(COMMA, COLON, SLASH, TAB);

export interface Chain {
  /** By character. */
  readonly codes: Uint8Array;
  readonly places: Int32Array;
  /** By group: its first character; one more says where the last ends. */
  readonly firsts: Uint8Array;
  readonly contents: Uint8Array;
  /** Bits of the signs before the group; 0 before the first, and where nothing visible stands. */
  readonly gaps: Uint16Array;
  groups: number;
  /** Behind the last group, in units. */
  end: number;
  /** Whether more may follow than fitted. */
  isCut: boolean;
}

export function newChain(): Chain {
  return {
    codes: new Uint8Array(CAPACITY + 1),
    places: new Int32Array(CAPACITY + 1),
    firsts: new Uint8Array(CAPACITY + 1),
    contents: new Uint8Array(CAPACITY + 1),
    gaps: new Uint16Array(CAPACITY + 1),
    groups: 0,
    end: 0,
    isCut: false,
  };
}

/** Reads the chain that begins at `from`, where a group does. A group that does not fit gives no groups, and its end. */
export function readChain(chain: Chain, units: Uint16Array, classes: Uint8Array, from: number): void {
  chain.groups = 0;
  chain.isCut = false;
  chain.firsts[0] = 0;
  let at = from;
  let gap = 0;
  for (;;) {
    const end = readGroup(chain, units, classes, at);
    if (end < 0) {
      chain.isCut = true;
      if (chain.groups === 0) chain.end = longEnd(classes, at);
      return;
    }
    chain.gaps[chain.groups] = gap;
    chain.groups += 1;
    chain.end = end;
    gap = 0;
    let blanks = 0;
    at = end;
    for (; at - end < LONGEST_GAP; at += 1) {
      const sign = (classes[at] as number) & SIGN;
      if (sign < INVISIBLE) break;
      if (sign === BLANK) blanks += 1;
      else if (sign === LINE && (gap & bitOf(LINE)) !== 0 && units[at - 1] !== 0x0d) return;
      else if (sign === OPEN && !isShortBracket(units, classes, at)) return;
      else if (sign === CLOSE && !isOpen(chain, units)) return;
      if (sign !== INVISIBLE) gap |= bitOf(sign);
      if ((gap & PARTING) !== 0 || blanks > MOST_BLANKS) return;
    }
    const next = (classes[at] as number) & SIGN;
    if (next === 0 || next >= INVISIBLE) return;
    if (next === LETTER && (gap & (bitOf(HYPHEN) | bitOf(OPEN))) === 0) return;
    if (next === NUMERAL && !isNumeralGroup(classes, at)) return;
  }
}

/** Three numerals in a row: fewer are a word of a sentence. */
export function isNumeralGroup(classes: Uint8Array, at: number): boolean {
  return isNumeral(classes, at + 1) && isNumeral(classes, at + 2);
}

function isNumeral(classes: Uint8Array, at: number): boolean {
  return ((classes[at] as number) & SIGN) === NUMERAL;
}

/** Up to five characters and a bracket that closes: (010), (7). */
function isShortBracket(units: Uint16Array, classes: Uint8Array, open: number): boolean {
  let at = open + 1;
  if (units[at] === 0x2b) at += 1;
  const last = at + 5;
  while (at < last && isOfGroup((classes[at] as number) & SIGN)) at += 1;
  return at > open + 1 && ((classes[at] as number) & SIGN) === CLOSE;
}

/** Whether the last group stands in a bracket that is still open. */
function isOpen({ gaps, groups, places }: Chain, units: Uint16Array): boolean {
  if (groups > 1) return ((gaps[groups - 1] as number) & bitOf(OPEN)) !== 0;
  const before = units[(places[0] as number) - 1] as number;
  return CLASSES[before] === OPEN || before === 0x2b;
}

function isOfGroup(sign: number): boolean {
  return sign !== 0 && sign <= MARK;
}

/** Where a group ends that is longer than any number. */
function longEnd(classes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const sign = (classes[at] as number) & SIGN;
    if (sign === 0 || sign > INVISIBLE) return at;
    at += 1;
  }
}

/** Where the group ends; -1 where it does not fit. */
function readGroup(chain: Chain, units: Uint16Array, classes: Uint8Array, from: number): number {
  const { codes, places, firsts, contents, groups } = chain;
  const first = firsts[groups] as number;
  const isHan = isNumeral(classes, from);
  let count = first;
  let content = isHan ? DISGUISED : 0;
  let at = from;
  let end = from;
  for (; ; at += 1) {
    const sign = (classes[at] as number) & SIGN;
    if (sign === INVISIBLE) continue;
    let code = units[at] as number;
    if (sign !== DIGIT) {
      if (sign === LETTER) content |= LETTERS;
      else if (sign === MARK) {
        code = 0x2a;
        content |= MARKS;
      } else if (sign === NUMERAL) {
        if (!isHan && !isNumeralInside(classes, at)) break;
        code = digitOfNumeral(code);
        content |= DISGUISED;
      } else break;
    }
    if (count === CAPACITY) return -1;
    codes[count] = code;
    places[count] = at;
    count += 1;
    end = at + 1;
  }
  firsts[groups + 1] = count;
  contents[groups] = (content & LETTERS) === 0 ? content : settleLetters(codes, first, count, content);
  return end;
}

/** A numeral among digits: 138〇〇〇〇0001. */
function isNumeralInside(classes: Uint8Array, at: number): boolean {
  let next = at;
  while (isNumeral(classes, next)) next += 1;
  return next - at < CAPACITY && ((classes[next] as number) & SIGN) === DIGIT;
}

/** Characters of an identity number, the last of which may be X. */
const IDENTITY = 18;

/** Letters that are rather digits become so, the others capitals: what the group holds then. */
function settleLetters(codes: Uint8Array, from: number, to: number, before: number): number {
  const length = to - from;
  let letters = 0;
  let alike = 0;
  let crosses = 0;
  for (let at = from; at < to; at += 1) {
    const code = codes[at] as number;
    if (code < 0x41) continue;
    letters += 1;
    if (code === 0x4f || code === 0x6f || code === 0x6c || code === 0x49) alike += 1;
    else if (code === 0x78 || code === 0x58) crosses += 1;
  }
  const isDigitFirst = (codes[from] as number) < 0x41;
  const last = codes[to - 1] as number;
  const hasX = last === 0x58 || last === 0x78;
  const digits = length - letters;
  const isAlike = alike > 0 && letters === alike + (hasX ? 1 : 0) && digits > alike;
  if (isAlike && (isDigitFirst ? length >= 7 : length === 11 || length === IDENTITY)) {
    for (let at = from; at < to; at += 1) codes[at] = digitAlike(codes[at] as number);
    return (before & ~LETTERS) | DISGUISED | (hasX ? X_BEHIND : 0);
  }
  if (isDigitFirst && crosses > 1 && crosses === letters && (!hasX || length === IDENTITY)) {
    for (let at = from; at < to - 1; at += 1) if ((codes[at] as number) >= 0x41) codes[at] = 0x2a;
    if (hasX) codes[to - 1] = 0x58;
    return (before & ~LETTERS) | MARKS | (hasX ? X_BEHIND : 0);
  }
  for (let at = from; at < to; at += 1) if ((codes[at] as number) >= 0x61) codes[at] = (codes[at] as number) - 0x20;
  return hasX && letters === 1 && length > 3 ? (before & ~LETTERS) | X_BEHIND : before;
}

function digitAlike(code: number): number {
  if (code === 0x4f || code === 0x6f) return 0x30;
  if (code === 0x6c || code === 0x49) return 0x31;
  return code === 0x78 ? 0x58 : code;
}

/** Characters `[from, to)` of a chain. */
export function charactersOf({ codes }: Chain, from: number, to: number): string {
  return String.fromCharCode.apply(null, codes.subarray(from, to) as unknown as number[]);
}
