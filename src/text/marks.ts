/**
 * Mask marks: what printed documents put in the place of a hidden character, in any field, and the glyphs that a rule
 * may print. A mark is one UTF-16 unit, raw or folded (`＊` and `*`). Left out are marks of one kind only (`某`, `X`, `〇`,
 * `…` are characters of names, check digits, house numbers, prose), `#`, which is a word of addresses (`5#1-302`), and
 * signs that rather begin an item of a list (`▪ ◇ ★`). No standard names them.
 */

/** Every generic mark: asterisks, crosses, circles, squares and blocks, the reference mark, diamonds. */
export const MARKS: string = '*＊﹡∗✱×✕✖╳○◯●⚪⚫⬤￮□■▢￭█▇▓▒░※◆♦';

/** 1 at each mark. */
const UNITS: Uint8Array = /* @__PURE__ */ buildUnits();

function buildUnits(): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let at = 0; at < MARKS.length; at += 1) units[MARKS.charCodeAt(at)] = 1;
  return units;
}

/** Whether the code point is a generic mask mark. */
export function isMark(code: number): boolean {
  return UNITS[code] === 1;
}

/** The glyphs that a rule may print in the place of a hidden character. `某` is a glyph, and a mark in names alone. */
export type Glyph = '*' | '＊' | '×' | '○' | '●' | '■' | '□' | '█' | '某';

/** How many columns a glyph takes in Chinese fixed-width print, where ambiguous characters (×, ○ …) are full width. */
export const GLYPHS: Readonly<Record<Glyph, 1 | 2>> = {
  '*': 1,
  '＊': 2,
  '×': 2,
  '○': 2,
  '●': 2,
  '■': 2,
  '□': 2,
  '█': 2,
  某: 2,
};
