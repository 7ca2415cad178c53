/**
 * Reads one JSON value on bytes, strictly, and tells a visitor what stands where. Offsets are bytes, half-open. What
 * the visitor is told is in the order of the document; keys and strings come as tokens with their quotes, undecoded.
 * Nothing is lenient: no comments, no trailing commas, no leading zeros, no bare control characters in strings. There
 * is no recursion; more than 512 objects and arrays inside each other are refused. Whatever is wrong goes to `fail`.
 *
 * @source RFC 8259, sections 2 to 7
 */
import type { FormatErrorCode } from './format.ts';

export interface JsonVisitor {
  /** An object or array begins, its bracket at `at`. */
  open(isArray: boolean, at: number): void;
  /** The innermost object or array ends, its bracket at `at`. */
  close(at: number): void;
  /** A member's key, its quotes included. */
  key(from: number, to: number): void;
  /** Where a key ends that the visitor knows to stand at `at`, and then is not told of; 0 for none. */
  knownKey?(at: number, to: number): number;
  /** @param isVerbatim whether no escape stands in it */
  string(from: number, to: number, isVerbatim: boolean): void;
  /** A number, `true` or `false`. */
  literal(from: number, to: number): void;
  null(from: number, to: number): void;
}

/** Ends the work with an error about the byte at `at`. */
export type JsonFail = (code: FormatErrorCode, at: number) => never;

/** Objects and arrays that may stand inside each other. */
const DEEPEST = 512;

const QUOTE = 0x22;
const COMMA = 0x2c;
const MINUS = 0x2d;
const DOT = 0x2e;
const ZERO = 0x30;
const COLON = 0x3a;
const ARRAY_OPEN = 0x5b;
const BACKSLASH = 0x5c;
const ARRAY_CLOSE = 0x5d;
const OBJECT_OPEN = 0x7b;
const OBJECT_CLOSE = 0x7d;
const LOWER_U = 0x75;

const WORDS = ['true', 'false', 'null'] as const;

/** Reads `bytes[from, to)`: one value, with white space around it. */
export function scanJson(bytes: Uint8Array, from: number, to: number, visitor: JsonVisitor, fail: JsonFail): void {
  const around: boolean[] = [];
  let at = skipBlank(bytes, from, to);
  for (;;) {
    // A value begins here.
    const byte = at < to ? (bytes[at] as number) : -1;
    if (byte === OBJECT_OPEN || byte === ARRAY_OPEN) {
      const isArray = byte === ARRAY_OPEN;
      if (around.length === DEEPEST) fail('json/too-deep', at);
      around.push(isArray);
      visitor.open(isArray, at);
      at = skipBlank(bytes, at + 1, to);
      if (at === to || bytes[at] !== (isArray ? ARRAY_CLOSE : OBJECT_CLOSE)) {
        if (!isArray) at = scanName(bytes, at, to, visitor, fail);
        continue;
      }
    } else {
      at = scanScalar(bytes, at, to, visitor, fail);
    }
    // A value has ended here, or an empty object or array is about to.
    for (;;) {
      at = skipBlank(bytes, at, to);
      const isArray = around[around.length - 1];
      if (isArray === undefined) {
        if (at < to) fail('json/syntax', at);
        return;
      }
      const next = at < to ? (bytes[at] as number) : -1;
      if (next === COMMA) {
        at = skipBlank(bytes, at + 1, to);
        if (!isArray) at = scanName(bytes, at, to, visitor, fail);
        break;
      }
      if (next !== (isArray ? ARRAY_CLOSE : OBJECT_CLOSE)) fail('json/syntax', at);
      visitor.close(at);
      around.pop();
      at += 1;
    }
  }
}

export function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** Whether a value that begins with this byte is neither an object nor an array. */
export function beginsScalar(byte: number): boolean {
  return byte === QUOTE || byte === MINUS || isDigit(byte) || WORDS.some((word) => word.charCodeAt(0) === byte);
}

/** The first byte from `at` on that is no white space, or `to`. */
export function skipBlank(bytes: Uint8Array, at: number, to: number): number {
  let next = at;
  while (next < to && isBlank(bytes[next] as number)) next += 1;
  return next;
}

/** A member's key and colon. Gives the offset of its value. */
function scanName(bytes: Uint8Array, at: number, to: number, visitor: JsonVisitor, fail: JsonFail): number {
  let end = visitor.knownKey?.(at, to) ?? 0;
  if (end === 0) {
    if (at >= to || bytes[at] !== QUOTE) fail('json/syntax', at);
    end = stringEnd(bytes, verbatimEnd(bytes, at, to), to, fail);
    visitor.key(at, end);
  }
  const colon = skipBlank(bytes, end, to);
  if (colon >= to || bytes[colon] !== COLON) fail('json/syntax', colon);
  return skipBlank(bytes, colon + 1, to);
}

/** A string, number, `true`, `false` or `null`. Gives the offset after it. */
function scanScalar(bytes: Uint8Array, at: number, to: number, visitor: JsonVisitor, fail: JsonFail): number {
  const byte = at < to ? (bytes[at] as number) : -1;
  if (byte === QUOTE) {
    const plain = verbatimEnd(bytes, at, to);
    const end = stringEnd(bytes, plain, to, fail);
    visitor.string(at, end, end === plain + 1);
    return end;
  }
  if (byte === MINUS || isDigit(byte)) {
    const end = numberEnd(bytes, at, to, fail);
    visitor.literal(at, end);
    return end;
  }
  for (const word of WORDS) {
    if (byte !== word.charCodeAt(0)) continue;
    const end = wordEnd(bytes, at, to, word, fail);
    if (word === 'null') visitor.null(at, end);
    else visitor.literal(at, end);
    return end;
  }
  return fail('json/syntax', at);
}

/** The first byte that does not stand for itself in the string whose opening quote is at `from`: most often the closing one. */
function verbatimEnd(bytes: Uint8Array, from: number, to: number): number {
  let at = from + 1;
  while (at < to) {
    const byte = bytes[at] as number;
    // Most bytes, those of Han among them, are greater than all that have a meaning.
    if (byte <= BACKSLASH && (byte === QUOTE || byte === BACKSLASH || byte < 0x20)) return at;
    at += 1;
  }
  return to;
}

/** The offset after a string that goes on at `from`. */
function stringEnd(bytes: Uint8Array, from: number, to: number, fail: JsonFail): number {
  let at = from;
  while (at < to) {
    const byte = bytes[at] as number;
    if (byte > BACKSLASH) at += 1;
    else if (byte === QUOTE) return at + 1;
    else if (byte === BACKSLASH) at = escapeEnd(bytes, at, to, fail);
    else if (byte >= 0x20) at += 1;
    else fail('json/syntax', at);
  }
  return fail('json/syntax', to);
}

/** The offset after the escape whose backslash is at `from`. */
function escapeEnd(bytes: Uint8Array, from: number, to: number, fail: JsonFail): number {
  const at = from + 1;
  if (at >= to || !isEscapable(bytes[at] as number)) fail('json/syntax', at);
  if (bytes[at] !== LOWER_U) return at + 1;
  for (let digit = at + 1; digit < at + 5; digit += 1) {
    if (digit >= to || !isHexDigit(bytes[digit] as number)) fail('json/syntax', digit);
  }
  return at + 5;
}

function wordEnd(bytes: Uint8Array, from: number, to: number, word: string, fail: JsonFail): number {
  for (let index = 0; index < word.length; index += 1) {
    if (from + index >= to || bytes[from + index] !== word.charCodeAt(index)) fail('json/syntax', from + index);
  }
  return from + word.length;
}

/** `[-] (0 / 1-9 *digit) [. 1*digit] [(e / E) [+ / -] 1*digit]` */
function numberEnd(bytes: Uint8Array, from: number, to: number, fail: JsonFail): number {
  let at = bytes[from] === MINUS ? from + 1 : from;
  at = at < to && bytes[at] === ZERO ? at + 1 : digitsEnd(bytes, at, to, fail);
  if (at < to && bytes[at] === DOT) at = digitsEnd(bytes, at + 1, to, fail);
  if (at < to && ((bytes[at] as number) | 0x20) === 0x65) {
    at += 1;
    if (at < to && (bytes[at] === MINUS || bytes[at] === 0x2b)) at += 1;
    at = digitsEnd(bytes, at, to, fail);
  }
  return at;
}

function digitsEnd(bytes: Uint8Array, from: number, to: number, fail: JsonFail): number {
  let at = from;
  while (at < to && isDigit(bytes[at] as number)) at += 1;
  return at > from ? at : fail('json/syntax', at);
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function isHexDigit(byte: number): boolean {
  const lower = byte | 0x20;
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x66);
}

/** Whether the byte may follow a backslash: `" \ / b f n r t u`. */
function isEscapable(byte: number): boolean {
  switch (byte) {
    case QUOTE:
    case BACKSLASH:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
    case LOWER_U:
      return true;
    default:
      return false;
  }
}
