/**
 * Tags, attributes and text in the rows of a sheet, told in the sheet's own bytes (UTF-8) without a text being built. Each function
 * gives an offset, MORE where the bytes end before it, or BROKEN where it may not stand there. Comments, CDATA, processing
 * instructions and extensions are stepped over and make the row odd.
 */
import { BROKEN, MORE, type ScannedRow } from './scanned-row.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const BANG = 0x21;
const QUESTION = 0x3f;

/** `extLst` and what follows it. */
const LONGEST_NAME = 7;

export interface RowTags {
  /** Of the attribute that was read last: nothing between them where there was none. */
  nameStart: number;
  nameEnd: number;
  valueStart: number;
  valueEnd: number;
  /** Whether the tag that was read last is `<…/>`. */
  isEmpty: boolean;
  /** Whether an element of this name begins at `at`, where a `<` stands: 1, 0, or MORE. */
  isElement(bytes: Uint8Array, at: number, end: number, name: string): number;
  /** The next attribute; the offset after it, of `>` or `/` where there is none. */
  nextAttribute(bytes: Uint8Array, from: number, end: number): number;
  /** After `>` or `/>` at `at`. */
  closeTag(bytes: Uint8Array, at: number, end: number): number;
  /** After the tag, whatever attributes it has. */
  skipAttributes(bytes: Uint8Array, from: number, end: number): number;
  /** After the end tag of this name, which begins at `at`. */
  endTag(bytes: Uint8Array, at: number, end: number, name: string): number;
  /** The content of an element that holds text alone: the offset of its end tag. */
  content(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number;
  /** The same of one that holds elements: the offset of `</is>`. */
  itemEnd(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number;
  /** White space, and what makes a row odd, up to the next tag. */
  nextTag(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number;
}

/** @param prefix of the sheet's elements, such as `x:`; mostly none */
export function rowTags(prefix: string): RowTags {
  const gap = prefix.length + 1;
  const tags: RowTags = {
    nameStart: 0,
    nameEnd: 0,
    valueStart: 0,
    valueEnd: 0,
    isEmpty: false,
    isElement,
    nextAttribute,
    closeTag,
    skipAttributes,
    endTag,
    content,
    itemEnd,
    nextTag,
  };
  return tags;

  function isElement(bytes: Uint8Array, at: number, end: number, name: string): number {
    return isName(bytes, at + 1, end, name);
  }

  function isName(bytes: Uint8Array, at: number, end: number, name: string): number {
    const length = gap - 1 + name.length;
    if (at + length >= end) return MORE;
    for (let index = 0; index < gap - 1; index += 1) if (bytes[at + index] !== prefix.charCodeAt(index)) return 0;
    for (let index = 0; index < name.length; index += 1) {
      if (bytes[at + gap - 1 + index] !== name.charCodeAt(index)) return 0;
    }
    const next = bytes[at + length] as number;
    return next === GT || next === SLASH || isSpace(next) ? 1 : 0;
  }

  function nextAttribute(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    tags.nameStart = at;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === EQUALS || byte === GT || byte === SLASH || byte === LT || isSpace(byte)) break;
    }
    tags.nameEnd = at;
    if (tags.nameEnd === tags.nameStart)
      return at < end && bytes[at] !== EQUALS && bytes[at] !== LT ? at : at < end ? BROKEN : MORE;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    if (bytes[at] !== EQUALS) return BROKEN;
    at += 1;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    const quote = bytes[at] as number;
    if (quote !== 0x22 && quote !== 0x27) return BROKEN;
    at += 1;
    tags.valueStart = at;
    while (at < end && bytes[at] !== quote) {
      if (bytes[at] === LT) return BROKEN;
      at += 1;
    }
    tags.valueEnd = at;
    return at < end ? at + 1 : MORE;
  }

  function closeTag(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === GT) {
      tags.isEmpty = false;
      return at + 1;
    }
    if (at + 1 >= end) return MORE;
    tags.isEmpty = true;
    return bytes[at] === SLASH && bytes[at + 1] === GT ? at + 2 : BROKEN;
  }

  function skipAttributes(bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const next = nextAttribute(bytes, at, end);
      if (next < 0) return next;
      if (tags.nameEnd === tags.nameStart) return closeTag(bytes, next, end);
      at = next;
    }
  }

  function endTag(bytes: Uint8Array, at: number, end: number, name: string): number {
    if (at + 2 >= end) return MORE;
    if (bytes[at] !== LT || bytes[at + 1] !== SLASH) return BROKEN;
    const found = isName(bytes, at + 2, end, name);
    if (found !== 1) return found === 0 ? BROKEN : found;
    let to = at + 1 + gap + name.length;
    while (to < end && isSpace(bytes[to] as number)) to += 1;
    if (to >= end) return MORE;
    return bytes[to] === GT ? to + 1 : BROKEN;
  }

  /** Steps over text; the offset of the next `<`, or MORE. */
  function textEnd(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && bytes[at] !== LT) at += 1;
    return at < end ? at : MORE;
  }

  /** After what is no element and no text, which begins at `at`: a comment, CDATA, a processing instruction. */
  function skipOdd(row: ScannedRow, bytes: Uint8Array, at: number, end: number): number {
    row.isOdd = true;
    if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, end, '?>');
    if (at + 4 > end) return MORE;
    if (bytes[at + 2] === 0x2d) return after(bytes, at + 4, end, '-->');
    return bytes[at + 2] === 0x5b ? after(bytes, at + 3, end, ']]>') : BROKEN;
  }

  function content(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const stop = textEnd(bytes, at, end);
      if (stop < 0) return stop;
      if (stop + 1 >= end) return MORE;
      const next = bytes[stop + 1] as number;
      if (next !== BANG && next !== QUESTION) return stop;
      at = skipOdd(row, bytes, stop, end);
      if (at < 0) return at;
    }
  }

  function nextTag(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      while (at < end && isSpace(bytes[at] as number)) at += 1;
      // No tag that may stand in a row is cut off by the end of the bytes then: behind the last there is more of the sheet.
      if (at + gap + LONGEST_NAME >= end) return MORE;
      if (bytes[at] !== LT) return BROKEN;
      const next = bytes[at + 1] as number;
      if (next === BANG || next === QUESTION) at = skipOdd(row, bytes, at, end);
      else if (isElement(bytes, at, end, 'extLst') === 1) at = skipExtensions(row, bytes, at, end);
      else return at;
      if (at < 0) return at;
    }
  }

  function skipExtensions(row: ScannedRow, bytes: Uint8Array, at: number, end: number): number {
    row.isOdd = true;
    return after(bytes, at, end, `</${prefix}extLst>`);
  }

  function itemEnd(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const stop = content(row, bytes, at, end);
      if (stop < 0) return stop;
      if (bytes[stop + 1] === SLASH) {
        const found = isName(bytes, stop + 2, end, 'is');
        if (found !== 0) return found === 1 ? stop : found;
      }
      at = stop + 1;
    }
  }
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** After the next stretch of these ASCII characters; MORE where there is none. */
function after(bytes: Uint8Array, from: number, end: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let at = from; at + mark.length <= end; at += 1) {
    if (bytes[at] !== first) continue;
    let length = 1;
    while (length < mark.length && bytes[at + length] === mark.charCodeAt(length)) length += 1;
    if (length === mark.length) return at + length;
  }
  return MORE;
}
