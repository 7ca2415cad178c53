/** What a UTF-16 unit of folded text may be beside a label, as bits in one table. Zero: a sign, or the end of the text. */
import { isMark } from '../../text/marks.ts';

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

export const LINE_ENDS: readonly number[] = [0x0a, 0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];
const STOPS = '。!;';
const ITERATIONS = '々〻〇';

const BITS: Uint8Array = /* @__PURE__ */ buildBits();

function buildBits(): Uint8Array {
  const bits = new Uint8Array(0x10000);
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
  for (let unit = 0; unit < bits.length; unit += 1) if (isMark(unit)) range(unit, unit, MARK);
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

const OPENING = '([{<【〔〖「『《〈"“\'‘';
const CLOSING = ')]}>】〕〗」』》〉"”\'’';

/** The unit that closes what a unit opens; 0 where it opens nothing. */
export function closingOf(unit: number): number {
  if (unit === 0) return 0;
  const index = OPENING.indexOf(String.fromCharCode(unit));
  return index < 0 ? 0 : CLOSING.charCodeAt(index);
}

export function isClosing(unit: number): boolean {
  return unit !== 0 && CLOSING.includes(String.fromCharCode(unit));
}

/** A stroke between cells: `|`, or one that tables are drawn with. */
export function isStroke(unit: number): boolean {
  return unit === 0x7c || unit === 0x2502 || unit === 0x2503 || unit === 0x2551;
}
