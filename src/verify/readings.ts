/**
 * Other readings of a text: cells of one character as one word, character escapes undone. Each gives a text whose units know
 * where they came from, so that what two readings find in one place is counted once. Of escapes, which are few
 * in most texts, only what stands around them is given.
 */
import { LONGEST_KEY } from './needle-key.ts';
import type { Text } from './needle-index.ts';
import { newTextBuilder, type TextPool } from './text-builder.ts';
import { BREAK, HAN, PASSED_OVER, SIGNIFICANT, type UnitTable } from './unit-table.ts';

/** Cells in a row that hold one character each. */
const FEWEST_CELLS = 3;

/** Cells of one character beside each other as one word, and again from behind: print is placed in any order. `undefined`: none. */
export function cellsAsOne({ units, length, from }: Text, { traits }: UnitTable, pool: TextPool): Text | undefined {
  const out = newTextBuilder(pool, 64);
  const found: number[] = [];
  const flush = (): void => {
    if (found.length >= FEWEST_CELLS) {
      for (let turn = 0; turn < 2; turn += 1) {
        for (const at of found) out.push(units[at] as number, from[at] as number);
        out.push(BREAK, 0);
        found.reverse();
      }
    }
    found.length = 0;
  };
  let inCell = 0;
  let only = 0;
  for (let at = 0; at <= length; at += 1) {
    const unit = at < length ? (units[at] as number) : BREAK;
    if (isCellEnd(unit)) {
      if (inCell === 1) found.push(only);
      else if (inCell > 1) flush();
      inCell = 0;
      continue;
    }
    const trait = traits[unit] as number;
    if ((trait & PASSED_OVER) !== 0) continue;
    if ((trait & SIGNIFICANT) === 0) inCell = 2;
    // A character of two halves is left out: both would have to go with it.
    else inCell += (trait & HAN) !== 0 && unit >= 0xd800 && unit <= 0xdfff ? 2 : 1;
    only = at;
  }
  flush();
  if (out.length > 0) return out.text();
  pool.give(out.text());
  return undefined;
}

/** Breaks of blocks, and what stands between the cells of a line of text or of JSON. */
function isCellEnd(unit: number): boolean {
  if (unit === BREAK || unit === 0x09 || unit === 0x0a || unit === 0x0d) return true;
  return (
    unit === 0x2c || unit === 0x3b || unit === 0x7c || unit === 0x22 || unit === 0x27 || unit === 0x5b || unit === 0x5d
  );
}

const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const UNDERSCORE = 0x5f;

/** Entities that a number or a name may hold: blanks, dashes, dots, brackets and markup. */
const ENTITIES: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['amp', 0x26],
  ['lt', 0x3c],
  ['gt', 0x3e],
  ['quot', 0x22],
  ['apos', 0x27],
  ['nbsp', 0x20],
  ['ensp', 0x20],
  ['emsp', 0x20],
  ['thinsp', 0x20],
  ['shy', 0xad],
  ['zwj', 0x200d],
  ['zwnj', 0x200c],
  ['ndash', 0x2d],
  ['mdash', 0x2d],
  ['hyphen', 0x2d],
  ['dash', 0x2d],
  ['minus', 0x2d],
  ['middot', 0xb7],
  ['bull', 0xb7],
  ['period', 0x2e],
  ['lpar', 0x28],
  ['rpar', 0x29],
  ['sol', 0x2f],
  ['commat', 0x40],
  ['lowbar', 0x5f],
  ['num', 0x23],
  ['plus', 0x2b],
  ['percnt', 0x25],
  ['colon', 0x3a],
  ['bsol', 0x5c],
  ['newline', 0x0a],
  ['tab', 0x09],
  ['hellip', 0x2e],
  ['zerowidthspace', 0x200b],
]);

/** A text whose escapes are undone. */
export interface Unescaped {
  readonly text: Text;
  /** Whether what was escaped begins an escape itself. */
  readonly opensEscapes: boolean;
}

/** Units that begin an escape of any form. */
export function opensEscape(unit: number): boolean {
  return unit === AMPERSAND || unit === BACKSLASH || unit === PERCENT || unit === 0x3d || unit === 0x5f;
}

/**
 * What stands around character escapes, with these undone: `&#24352;`, `&#x5f20;`, `&amp;`, `\u5f20`, `\u{5f20}`, `%u5f20`, `_x5f20_`, `\x31`, and
 * `\5f20 ` of CSS. `undefined` where there are none.
 */
export function withoutEscapes(text: Text, { folded }: UnitTable, pool: TextPool): Unescaped | undefined {
  const { units, length, from } = text;
  const out = newTextBuilder(pool, 256);
  let opensEscapes = false;
  let copied = 0;
  const copy = (to: number): void => {
    for (; copied < to; copied += 1) out.push(units[copied] as number, from[copied] as number);
  };
  for (let at = 0; at < length; at += 1) {
    const unit = units[at] as number;
    if (unit !== AMPERSAND && unit !== BACKSLASH && unit !== PERCENT && unit !== UNDERSCORE) continue;
    const written =
      unit === AMPERSAND ? entityAt(text, at) : unit === BACKSLASH ? backslashAt(text, at) : fourDigitsAt(text, at);
    if (written === undefined) continue;
    if (out.length === 0) copied = Math.max(0, at - LONGEST_KEY);
    else if (at > copied + 2 * LONGEST_KEY) {
      copy(copied + LONGEST_KEY);
      out.push(BREAK, from[copied] as number);
      copied = at - LONGEST_KEY;
    }
    copy(at);
    const { point } = written;
    if (opensEscape(point)) opensEscapes = true;
    out.pushPoint(point > 0xffff ? point : (folded[point] as number), from[at] as number);
    at = written.end - 1;
    copied = written.end;
  }
  if (out.length === 0) {
    pool.give(out.text());
    return undefined;
  }
  copy(Math.min(length, copied + LONGEST_KEY));
  return { text: out.text(), opensEscapes };
}

interface Escape {
  readonly point: number;
  readonly end: number;
}

function entityAt(text: Text, at: number): Escape | undefined {
  const { units, length } = text;
  if (units[at + 1] === 0x23) {
    const isHex = units[at + 2] === 0x78;
    const start = at + (isHex ? 3 : 2);
    const { value, end } = numberAt(text, start, isHex ? 16 : 10, 8);
    if (end === start || value > 0x10ffff) return undefined;
    return { point: value, end: units[end] === 0x3b ? end + 1 : end };
  }
  let name = '';
  let end = at + 1;
  for (; end < length && end < at + 18; end += 1) {
    const unit = units[end] as number;
    if (unit < 0x61 || unit > 0x7a) break;
    name += String.fromCharCode(unit);
  }
  const point = units[end] === 0x3b ? ENTITIES.get(name) : undefined;
  return point === undefined ? undefined : { point, end: end + 1 };
}

/** `%u5f20`, as `escape` of scripts writes it, and `_x5f20_` of spreadsheets. */
function fourDigitsAt(text: Text, at: number): Escape | undefined {
  const isPercent = text.units[at] === PERCENT;
  if (text.units[at + 1] !== (isPercent ? 0x75 : 0x78)) return undefined;
  const { value, end } = numberAt(text, at + 2, 16, 4);
  if (end !== at + 6 || (!isPercent && text.units[end] !== UNDERSCORE)) return undefined;
  return { point: value, end: isPercent ? end : end + 1 };
}

function backslashAt(text: Text, at: number): Escape | undefined {
  const { units } = text;
  const sign = units[at + 1];
  if (sign === 0x75 && units[at + 2] === 0x7b) {
    const { value, end } = numberAt(text, at + 3, 16, 6);
    return units[end] === 0x7d && value <= 0x10ffff ? { point: value, end: end + 1 } : undefined;
  }
  if (sign === 0x75 || sign === 0x78) {
    const digits = sign === 0x75 ? 4 : 2;
    const { value, end } = numberAt(text, at + 2, 16, digits);
    return end === at + 2 + digits ? { point: value, end } : undefined;
  }
  if (sign === 0x2f || sign === 0x22 || sign === 0x27) return { point: sign, end: at + 2 };
  const { value, end } = numberAt(text, at + 1, 16, 6);
  if (value > 0x10ffff || (end < at + 5 && (end < at + 3 || units[end] !== 0x20))) return undefined;
  return { point: value, end: units[end] === 0x20 ? end + 1 : end };
}

function numberAt({ units, length }: Text, start: number, base: 10 | 16, most: number): { value: number; end: number } {
  let value = 0;
  let end = start;
  for (; end < length && end < start + most; end += 1) {
    const digit = hexDigit(units[end] as number);
    if (digit < 0 || digit >= base) break;
    value = value * base + digit;
  }
  return { value, end };
}

/** The value of a digit in folded text, −1 where it is none. */
export function hexDigit(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  return unit >= 0x61 && unit <= 0x66 ? unit - 0x57 : unit >= 0x41 && unit <= 0x46 ? unit - 0x37 : -1;
}
