/**
 * IP address, IP地址: four groups of digits with dots (form `version-four`), or up to eight groups of hexadecimal
 * digits with colons, once shortened by `::`, the last two perhaps as four with dots (form `version-six`). A port may
 * follow (behind brackets in version 6), or a prefix length, or a zone. Any group may be marks.
 *
 * Parts: `group`, as many as there are; `rest`, which is the port, prefix length or zone with its sign.
 *
 * @source RFC 791, RFC 4291 section 2.2, RFC 3986 section 3.2.2, RFC 4007 section 11
 */
import { fold } from '../text/fold.ts';
import { isMark } from '../text/marks.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { isDigit } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const LONGEST = 64;
const DOT = 0x2e;
const COLON = 0x3a;

function readAny(value: string): Reading | undefined {
  if (value.length < 2 || value.length > LONGEST) return undefined;
  const text = fold(value);
  const open = text.startsWith('[') ? 1 : 0;
  const close = open === 1 ? text.indexOf(']') : -1;
  if (open === 1 && close < 0) return undefined;
  const isV4 = open === 0 && text.includes('.') && text.indexOf(':') === text.lastIndexOf(':');
  const end = open === 1 ? close : restStart(text, isV4);
  if (!(isV4 ? isFourGroups(text, 0, end) : isEightGroups(text, open, end))) return undefined;
  const restAt = open === 1 ? close + 1 : end;
  if (restAt < text.length && !isRest(text, restAt, isV4 || open === 1)) return undefined;
  const parts = groupsOf(text, open, end);
  if (restAt < text.length) parts.push({ name: 'rest', start: restAt, end: text.length });
  return { form: isV4 ? 'version-four' : 'version-six', parts };
}

/** What stands between dots and colons. `::` alone is the group of an address that is all zeros. */
function groupsOf(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    const code = text.charCodeAt(index);
    if (index < to && code !== DOT && code !== COLON) continue;
    if (index > start) parts.push({ name: 'group', start, end: index });
    start = index + 1;
  }
  return parts.length > 0 ? parts : [{ name: 'group', start: from, end: to }];
}

function restStart(text: string, isV4: boolean): number {
  const at = text.search(isV4 ? /[:/]/ : /[%/]/);
  return at < 0 ? text.length : at;
}

/** `:8080`, `/24`, `%eth0`. */
function isRest(text: string, at: number, mayBePort: boolean): boolean {
  const sign = text.charAt(at);
  if (sign === '%') return !mayBePort && /^[A-Za-z0-9*]{1,15}$/.test(text.slice(at + 1));
  if (sign === ':') return mayBePort && isNumber(text, at + 1, text.length, 5, 65535);
  return sign === '/' && isNumber(text, at + 1, text.length, 3, 128);
}

/** Up to `longest` digits or marks, together at most `most` where all of them show. */
function isNumber(text: string, from: number, to: number, longest: number, most: number): boolean {
  if (to <= from || to - from > longest) return false;
  let sum = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) sum = sum * 10 + code - 0x30;
    else if (isMark(code)) sum = -1e6;
    else return false;
  }
  return sum <= most;
}

function isFourGroups(text: string, from: number, to: number): boolean {
  let groups = 1;
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (text.charCodeAt(index) !== DOT) continue;
    if (!isNumber(text, start, index, 3, 255)) return false;
    groups += 1;
    start = index + 1;
  }
  return groups === 4 && isNumber(text, start, to, 3, 255);
}

function isEightGroups(text: string, from: number, to: number): boolean {
  let groups = 0;
  let at = from;
  let isShortened = text.startsWith('::', from);
  if (isShortened) at += 2;
  if (at === to) return isShortened;
  for (;;) {
    let end = at;
    while (end < to && isHexadecimal(text.charCodeAt(end))) end += 1;
    if (end < to && text.charCodeAt(end) === DOT) {
      return (isShortened ? groups <= 5 : groups === 6) && isFourGroups(text, at, to);
    }
    groups += 1;
    if (end === at || end - at > 4 || groups > 8) return false;
    if (end === to) return isShortened ? groups <= 7 : groups === 8;
    if (text.charCodeAt(end) !== COLON) return false;
    at = end + 1;
    if (text.charCodeAt(at) === COLON) {
      if (isShortened) return false;
      isShortened = true;
      at += 1;
      if (at === to) return groups <= 7;
    }
  }
}

function isHexadecimal(code: number): boolean {
  const letter = code | 0x20;
  return isDigit(code) || (letter >= 0x61 && letter <= 0x66) || isMark(code);
}

/** Four groups of one to three digits. */
function fourGroups(): readonly string[] {
  const groups = ['#', '##', '###'];
  const pairs = groups.flatMap((first) => groups.map((second) => `${first}.${second}`));
  return pairs.flatMap((first) => pairs.map((second) => `${first}.${second}`));
}

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(/* @__PURE__ */ fourGroups(), {}, readAny, (value) =>
  isFourGroups(value, 0, value.length),
);

export const ipAddress: Kind<'ip-address'> = {
  id: 'ip-address',
  title: { zh: 'IP地址', en: 'IP address' },
  nature: 'identifier',
  parts: ['group', 'rest'],
  forms: ['version-four', 'version-six'],
  between: '、,;|\n\t ',
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  // Addresses that are set apart for documentation, RFC 5737 and RFC 3849.
  sample(size, which) {
    if (size !== undefined) return undefined;
    return which % 2 === 0 ? `192.0.2.${(which / 2) % 256}` : `2001:db8::${which.toString(16)}`;
  },
};
