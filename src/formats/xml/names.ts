/**
 * Characters of XML: which may stand in a document at all, and which in a name. By UTF-16 units; a surrogate pair is legal in
 * text, and in a name up to U+EFFFF. A lone surrogate is legal nowhere.
 *
 * @source XML 1.0 (Fifth Edition), 2.2 [2] Char, 2.3 [4] NameStartChar, [4a] NameChar
 */
import { unitAt } from '../../text/unit-at.ts';

const START = 1;
const INNER = 2;

/** What a unit may be in a name, of ASCII. */
const ASCII: Uint8Array = /* @__PURE__ */ asciiNames();

function asciiNames(): Uint8Array {
  const table = new Uint8Array(0x80);
  for (let letter = 0; letter < 26; letter += 1) {
    table[0x41 + letter] = START | INNER;
    table[0x61 + letter] = START | INNER;
  }
  for (let digit = 0x30; digit <= 0x39; digit += 1) table[digit] = INNER;
  table[0x3a] = START | INNER;
  table[0x5f] = START | INNER;
  table[0x2d] = INNER;
  table[0x2e] = INNER;
  return table;
}

/** The offset after the name that begins at `at`; `at` where none does. */
export function nameEnd(source: string, at: number, to: number): number {
  let next = at;
  while (next < to) {
    const unit = unitAt(source, next);
    if (unit < 0x80) {
      if (((ASCII[unit] as number) & (next === at ? START : INNER)) === 0) break;
      next += 1;
    } else {
      const length = wideLength(source, next, to, next === at);
      if (length === 0) break;
      next += length;
    }
  }
  return next;
}

/** Units of the character at `at`, beyond ASCII, where it may stand in a name; else 0. */
function wideLength(source: string, at: number, to: number, isFirst: boolean): number {
  const unit = unitAt(source, at);
  if (unit >= 0xd800 && unit <= 0xdbff) {
    return unit <= 0xdb7f && at + 1 < to && (unitAt(source, at + 1) & 0xfc00) === 0xdc00 ? 2 : 0;
  }
  if (isNameStart(unit)) return 1;
  return !isFirst && (unit === 0xb7 || (unit >= 0x300 && unit <= 0x36f) || unit === 0x203f || unit === 0x2040) ? 1 : 0;
}

function isNameStart(unit: number): boolean {
  if (unit < 0x2000) return (unit >= 0xf8 || (unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7)) && !isOdd(unit);
  if (unit < 0x3001) {
    return (
      unit === 0x200c || unit === 0x200d || (unit >= 0x2070 && unit <= 0x218f) || (unit >= 0x2c00 && unit <= 0x2fef)
    );
  }
  return unit <= 0xd7ff || (unit >= 0xf900 && unit <= 0xfdcf) || (unit >= 0xfdf0 && unit <= 0xfffd);
}

function isOdd(unit: number): boolean {
  return (unit >= 0x300 && unit <= 0x36f) || unit === 0x37e || unit === 0xd7 || unit === 0xf7;
}

export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
}

/** Whether the code point may stand in a document. */
export function isLegal(point: number): boolean {
  if (point < 0x20) return isBlank(point);
  return point < 0xd800 || (point > 0xdfff && point !== 0xfffe && point !== 0xffff && point <= 0x10ffff);
}

/**
 * Units of the character at `at`; 0 where it may not stand in a document. For the units of which that is not plain: those
 * below a blank, and those from U+D800 on.
 */
export function legalLength(source: string, at: number, to: number): number {
  const unit = unitAt(source, at);
  if ((unit & 0xfc00) === 0xd800) return at + 1 < to && (unitAt(source, at + 1) & 0xfc00) === 0xdc00 ? 2 : 0;
  return isLegal(unit) ? 1 : 0;
}
