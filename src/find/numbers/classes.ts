/** What a unit of folded text is to a number: part of one, or a sign that may stand inside one. One look-up a unit. */
import { MARKS } from '../../text/marks.ts';

export const DIGIT = 1;
export const LETTER = 2;
/** A mask mark. */
export const MARK = 3;
/** A digit as a Han character: 〇 to 九, 壹 to 玖, 幺. */
export const NUMERAL = 4;
/** Seen by nobody: it parts nothing. */
export const INVISIBLE = 5;
export const BLANK = 6;
export const LINE = 7;
export const HYPHEN = 8;
export const DOT = 9;
export const OPEN = 10;
export const CLOSE = 11;
export const SLASH = 12;
export const COMMA = 13;
export const COLON = 14;
export const TAB = 15;

/** The class of each unit; 0 of all that no number holds. */
export const CLASSES: Uint8Array = /* @__PURE__ */ buildClasses();

/** A row a form; the place in the row is what the numeral stands for. */
const NUMERALS: readonly string[] = ['零一二三四五六七八九', '〇壹贰叁肆伍陆柒捌玖', ' 幺'];

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const put = (units: string, as: number): void => {
    for (let at = 0; at < units.length; at += 1) classes[units.charCodeAt(at)] = as;
  };
  put(MARKS, MARK);
  classes.fill(DIGIT, 0x30, 0x3a);
  classes.fill(LETTER, 0x41, 0x5b);
  classes.fill(LETTER, 0x61, 0x7b);
  put('零一二三四五六七八九〇壹贰叁肆伍陆柒捌玖幺', NUMERAL);
  put('\u00ad\u200b\u200c\u200d\u2060\ufeff', INVISIBLE);
  put(' ', BLANK);
  put('\r\n', LINE);
  put('-', HYPHEN);
  put('.·', DOT);
  put('([', OPEN);
  put(')]', CLOSE);
  put('/', SLASH);
  put(',、', COMMA);
  put(':', COLON);
  put('\t', TAB);
  return classes;
}

/** The ASCII code of the digit that a numeral stands for. */
export function digitOfNumeral(unit: number): number {
  const character = String.fromCharCode(unit);
  for (const row of NUMERALS) {
    const digit = row.indexOf(character);
    if (digit >= 0) return 0x30 + digit;
  }
  return 0x30;
}

export function isDigitUnit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}
