/** What a UTF-16 unit of folded text may be beside a label, as bits in one table. Zero: a sign, or the end of the text. */
import { MARKS } from '../../text/marks.ts';

/** Han and what stands for one: characters beyond the basic plane are two units of it. */
export const HAN = 1;
export const DIGIT = 2;
export const LETTER = 4;
/** Within a line. */
export const BLANK = 8;
export const LINE_END = 16;
/** Hides a character. */
export const MARK = 32;
/** Ends a sentence, or a clause of a list: 。 ! ; */
export const STOP = 64;
export const OPENING = 128;
export const CLOSING = 256;
/** Between labels that stand in one: 姓名/电话, 联系人及电话. */
export const JOINER = 512;
/** Between a label and its value, with blanks or without: 姓名—张三, Tel. 138… */
export const GAP = 1024;
/** Between the cells of a table: `|`, or what tables are drawn with. */
export const STROKE = 2048;
/** Between several values. */
export const PARTING = 4096;

export const LINE_ENDS: readonly number[] = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
const STOPS = '。!;';
const ITERATIONS = '々〻〇';

const OPENERS = '([{<【〔〖「『《〈"“\'‘';
const CLOSERS = ')]}>】〕〗」』》〉"”\'’';
const JOINERS = '/、及和与&+';
const STROKES = '|│┃║';
const GAPS = '-./>→';
const PARTINGS = '/、,;';

const BITS: Uint16Array = /* @__PURE__ */ buildBits();

function buildBits(): Uint16Array {
  const bits = new Uint16Array(0x10000);
  const range = (first: number, last: number, bit: number): void => {
    for (let unit = first; unit <= last; unit += 1) bits[unit] = (bits[unit] as number) | bit;
  };
  const each = (units: string, bit: number): void => {
    for (let at = 0; at < units.length; at += 1) range(units.charCodeAt(at), units.charCodeAt(at), bit);
  };
  range(0x3400, 0x9fff, HAN);
  range(0xd800, 0xdfff, HAN);
  each(ITERATIONS, HAN);
  range(0x30, 0x39, DIGIT);
  range(0x41, 0x5a, LETTER);
  range(0x61, 0x7a, LETTER);
  range(0xc0, 0x24f, LETTER);
  each(' \t', BLANK);
  for (const unit of LINE_ENDS) range(unit, unit, LINE_END);
  each(STOPS, STOP);
  each(OPENERS, OPENING);
  each(CLOSERS, CLOSING);
  each(JOINERS, JOINER);
  each(STROKES, STROKE | GAP | PARTING);
  each(GAPS, GAP);
  each(PARTINGS, PARTING);
  each(MARKS, MARK);
  return bits;
}

export function bitsAt(units: Uint16Array, at: number): number {
  return BITS[units[at] as number] as number;
}

export function isAny(units: Uint16Array, at: number, wanted: number): boolean {
  return (bitsAt(units, at) & wanted) !== 0;
}

/** Behind the blanks at an offset. */
export function blanksEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isAny(units, end, BLANK)) end += 1;
  return end;
}

/** Without the blanks before an offset. */
export function blanksStart(units: Uint16Array, at: number, least: number): number {
  let start = at;
  while (start > least && isAny(units, start - 1, BLANK | LINE_END)) start -= 1;
  return start;
}

/** The unit that closes what a unit opens; 0 where it opens nothing. */
export function closingOf(unit: number): number {
  if (((BITS[unit] as number) & OPENING) === 0) return 0;
  return CLOSERS.charCodeAt(OPENERS.indexOf(String.fromCharCode(unit)));
}
