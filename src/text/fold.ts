/**
 * Fold (折叠): one spelling for what print spells in many ways. Every UTF-16 unit becomes one unit, so `fold(t).length
 * === t.length` and every offset into the folded text is one into the original. Full width becomes half width;
 * Traditional and variant Han forms, radicals and compatibility ideographs become the Simplified character; odd
 * dashes become `-`, odd blanks a space, dots inside names `·`, odd colons `:`, roman ten `X`. Letters keep their case;
 * circled and superscript digits, 〇, tabs, line ends and invisible characters stay. Idempotent; surrogates stay as they
 * are, lone or paired, so that characters beyond the basic plane do too. Never throws.
 *
 * @source chinese-s2t 1.0.0 (ISC) and `han-variants`
 */
/// <reference path="./chinese-s2t.d.ts" />
import table from 'chinese-s2t/lang/zh.js';
import { isPlainUnit } from './characters.ts';
import {
  compatibilityIdeographs,
  corrections,
  kangxiRadicals,
  lookAlikes,
  otherForms,
  printForms,
  radicalsSupplement,
  unchanged,
} from './han-variants.ts';
import { BLANKS, COLONS, DASHES, DOTS, HALFWIDTH_KATAKANA, PRESENTATION, TILDES } from './signs.ts';
import { unitAt } from './unit-at.ts';

function buildTable(): Uint16Array {
  const to = new Uint16Array(0x10000);
  for (let unit = 0; unit < to.length; unit += 1) to[unit] = unit;
  const pairs = (both: string): void => {
    for (let at = 0; at + 1 < both.length; at += 2) to[unitAt(both, at)] = unitAt(both, at + 1);
  };
  const each = (from: string, target: string): void => {
    for (let at = 0; at < from.length; at += 1) to[unitAt(from, at)] = unitAt(target, 0);
  };
  const range = (first: number, targets: string): void => {
    for (let at = 0; at < targets.length; at += 1) if (targets[at] !== '.') to[first + at] = unitAt(targets, at);
  };

  // Where chinese-s2t names a character twice, its own look-up takes the first: so the last written here.
  for (let at = table.T.length - 1; at >= 0; at -= 1) to[table.T.charCodeAt(at)] = table.S.charCodeAt(at);
  for (let at = 0; at < unchanged.length; at += 1) to[unitAt(unchanged, at)] = unitAt(unchanged, at);
  pairs(otherForms);
  pairs(printForms);
  pairs(corrections);
  pairs(lookAlikes);
  range(0x2e80, radicalsSupplement);
  range(0x2f00, kangxiRadicals);
  range(0xf900, compatibilityIdeographs);

  for (let unit = 0xff01; unit <= 0xff5e; unit += 1) to[unit] = unit - 0xfee0;
  range(0xff66, HALFWIDTH_KATAKANA);
  pairs(PRESENTATION);
  each(DASHES, '-');
  each(BLANKS, ' ');
  each(DOTS, '·');
  each(COLONS, ':');
  each(TILDES, '~');

  // A radical or a compatibility form may lead to a Traditional character: take every path to its end.
  for (let unit = 0; unit < to.length; unit += 1) to[unit] = to[to[to[unit] as number] as number] as number;
  return to;
}

const TABLE: Uint16Array = /* @__PURE__ */ buildTable();

/** Above this many units a text is folded through an array, below it four units at a time: each is the faster there. */
const SHORT = 128;

/** Units handed to `String.fromCharCode` at a time: far below any limit on arguments. */
const CHUNK = 4096;

function foldShort(text: string, from: number): string {
  let folded = text.slice(0, from);
  let at = from;
  for (; at + 4 <= text.length; at += 4) {
    folded += String.fromCharCode(
      TABLE[unitAt(text, at)] as number,
      TABLE[unitAt(text, at + 1)] as number,
      TABLE[unitAt(text, at + 2)] as number,
      TABLE[unitAt(text, at + 3)] as number,
    );
  }
  for (; at < text.length; at += 1) folded += String.fromCharCode(TABLE[unitAt(text, at)] as number);
  return folded;
}

function foldLong(text: string, from: number): string {
  const units = new Uint16Array(CHUNK);
  let folded = text.slice(0, from);
  for (let start = from; start < text.length; start += CHUNK) {
    const count = Math.min(CHUNK, text.length - start);
    for (let at = 0; at < count; at += 1) units[at] = TABLE[unitAt(text, start + at)] as number;
    folded += String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
  }
  return folded;
}

/** A UTF-16 unit, folded. */
export function foldOf(unit: number): number {
  return TABLE[unit] as number;
}

/** The folded text whose units they are. @param text what was folded; itself where nothing changed */
export function textOfUnits(units: Uint16Array, text: string): string {
  const { length } = text;
  let at = 0;
  while (at < length && units[at] === unitAt(text, at)) at += 1;
  if (at === length) return text;
  let folded = text.slice(0, at);
  if (length <= SHORT) {
    for (; at + 4 <= length; at += 4) {
      folded += String.fromCharCode(
        units[at] as number,
        units[at + 1] as number,
        units[at + 2] as number,
        units[at + 3] as number,
      );
    }
    for (; at < length; at += 1) folded += String.fromCharCode(units[at] as number);
    return folded;
  }
  for (; at < length; at += CHUNK) {
    folded += String.fromCharCode.apply(null, units.subarray(at, Math.min(at + CHUNK, length)) as unknown as number[]);
  }
  return folded;
}

export function fold(text: string): string {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    if (unit > 0x7e && TABLE[unit] !== unit) return length > SHORT ? foldLong(text, at) : foldShort(text, at);
  }
  return text;
}

/** Whether a UTF-16 unit is a character by itself and its own folded form: a text of such units is read as it is. */
export function isSettled(unit: number): boolean {
  return TABLE[unit] === unit && isPlainUnit(unit);
}
