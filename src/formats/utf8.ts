/**
 * UTF-8 by hand: short pieces of a large buffer to text and back, without a platform's decoder in between (a call a
 * cell is slow, and some hosts of the pure core have none). Offsets are bytes. Reading is strict: overlong forms,
 * surrogates, code points beyond U+10FFFF and cut sequences make the whole piece `undefined`; a BOM is a character
 * like any other. Writing gives a lone surrogate, which UTF-8 cannot hold, as U+FFFD. Nothing is thrown.
 *
 * @source RFC 3629, section 4 (syntax of UTF-8 byte sequences)
 */

import { unitAt } from '../text/unit-at.ts';

/** UTF-16 units that are handed to `String.fromCharCode` at a time, but for the half of a pair. */
const BATCH = 512;

/** Units read and not yet a text, used again by the next piece. */
const UNITS: Uint16Array = /* @__PURE__ */ new Uint16Array(BATCH + 1);

/** A list of each length, as most cells have: arguments are spread out of a list of their number, and to make one takes longer. */
const LISTS: readonly number[][] = /* @__PURE__ */ Array.from({ length: 64 }, (_, length) => new Array(length).fill(0));

/** The text of `bytes[start, end)`, or `undefined` where that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | undefined {
  let text = '';
  let count = 0;
  let at = start;
  while (at < end) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      UNITS[count++] = lead;
      at += 1;
    } else {
      const point = pointAt(bytes, at, end);
      if (point < 0) return undefined;
      if (point < 0x10000) {
        UNITS[count++] = point;
        at += point < 0x800 ? 2 : 3;
      } else {
        UNITS[count++] = 0xd7c0 + (point >> 10);
        UNITS[count++] = 0xdc00 + (point & 0x3ff);
        at += 4;
      }
    }
    if (count >= BATCH) {
      text += textOf(count);
      count = 0;
    }
  }
  return text === '' ? textOf(count) : text + textOf(count);
}

/** The first units read, as a text. */
function textOf(count: number): string {
  const units = LISTS[count] ?? new Array<number>(count);
  for (let index = 0; index < count; index += 1) units[index] = UNITS[index] as number;
  return String.fromCharCode(...units);
}

/** The offset after the character that begins at `at`; -1 where none does, or `end` cuts it off. */
export function utf8End(bytes: Uint8Array, at: number, end: number): number {
  if ((bytes[at] as number) < 0x80) return at + 1;
  const point = pointAt(bytes, at, end);
  return point < 0 ? -1 : at + (point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
}

/** The code point of the sequence of two, three or four bytes that begins at `at`; -1 where there is none. */
function pointAt(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  if (lead < 0xe0) {
    if (lead < 0xc2 || at + 2 > end) return -1;
    const second = bytes[at + 1] as number;
    return (second & 0xc0) === 0x80 ? ((lead & 0x1f) << 6) | (second & 0x3f) : -1;
  }
  if (lead < 0xf0) {
    if (at + 3 > end) return -1;
    const second = bytes[at + 1] as number;
    const third = bytes[at + 2] as number;
    if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
    const point = ((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
    return point < 0x800 || (point >= 0xd800 && point <= 0xdfff) ? -1 : point;
  }
  if (lead > 0xf4 || at + 4 > end) return -1;
  const second = bytes[at + 1] as number;
  const third = bytes[at + 2] as number;
  const fourth = bytes[at + 3] as number;
  if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80 || (fourth & 0xc0) !== 0x80) return -1;
  const point = ((lead & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
  return point < 0x10000 || point > 0x10ffff ? -1 : point;
}

/**
 * Writes `text`, or the units `[from, end)` of it, into `bytes` from `at` on, where three bytes a UTF-16 unit must be free. Gives
 * the offset after it.
 */
export function encodeUtf8(text: string, bytes: Uint8Array, at: number, from = 0, end: number = text.length): number {
  let to = at;
  for (let index = from; index < end; index += 1) {
    const unit = unitAt(text, index);
    if (unit < 0x80) {
      bytes[to++] = unit;
    } else if (unit < 0x800) {
      bytes[to++] = 0xc0 | (unit >> 6);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else if ((unit & 0xf800) !== 0xd800) {
      bytes[to++] = 0xe0 | (unit >> 12);
      bytes[to++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[to++] = 0x80 | (unit & 0x3f);
    } else {
      const point = text.codePointAt(index) as number;
      if (point > 0xffff) {
        bytes[to++] = 0xf0 | (point >> 18);
        bytes[to++] = 0x80 | ((point >> 12) & 0x3f);
        bytes[to++] = 0x80 | ((point >> 6) & 0x3f);
        bytes[to++] = 0x80 | (point & 0x3f);
        index += 1;
      } else {
        bytes[to++] = 0xef;
        bytes[to++] = 0xbf;
        bytes[to++] = 0xbd;
      }
    }
  }
  return to;
}

/** Bytes of a text in UTF-8. */
export function utf8Length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Each half of a pair of surrogates stands for two bytes.
    if (unit < 0x80) length += 1;
    else length += unit < 0x800 || ((unit & 0xf800) === 0xd800 && isPaired(text, index)) ? 2 : 3;
  }
  return length;
}

function isPaired(text: string, index: number): boolean {
  const isHigh = (text.charCodeAt(index) & 0xfc00) === 0xd800;
  const partner = text.charCodeAt(isHigh ? index + 1 : index - 1);
  return (partner & 0xfc00) === (isHigh ? 0xdc00 : 0xd800);
}
