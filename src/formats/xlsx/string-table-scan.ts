/**
 * Where each shared string stands in the bytes of its part (UTF-8), found without a text being built. Read strictly: whatever may
 * not stand there is refused. Throws FormatError.
 */
import { FormatError } from '../format.ts';
import { walk } from '../place.ts';
import { decodeUtf8, encodeUtf8 } from '../utf8.ts';
import { plainMarkup } from './plain-markup.ts';

/** Offsets, one a string. */
export interface Items {
  readonly count: number;
  /** The element. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** What stands in it; of a plain one its text. */
  readonly opens: Int32Array;
  readonly closes: Int32Array;
  /** Sums of `PLAIN`, `ESCAPED` and `COLON`. */
  readonly traits: Uint8Array;
}

/** It is one text and nothing else. */
export const PLAIN = 1;
/** There may be an escape in what is written. */
export const ESCAPED = 2;
/** There may be a colon in its text. */
export const COLON = 4;

/** By byte of UTF-8: what may begin an escape, `&` and `_`, which may stand for a colon; and a colon of either width. */
const TRAITS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0x26 || byte === 0x5f) return ESCAPED | COLON;
  return byte === 0x3a || byte === 0xef ? COLON : 0;
});

export interface SharedStringScan {
  /** What the offsets are of: the source, or the same without oddities. */
  readonly bytes: Uint8Array;
  /** Of its elements, such as `x:`. */
  readonly prefix: string;
  /** Where the number of cells stands that show strings. */
  readonly countAt: readonly [start: number, end: number] | undefined;
  readonly items: Items;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;

/** An element of a string with one letter in it: `<si><t>张</t></si>` is longer. */
const SHORTEST = 5;

export function findItems(source: Uint8Array, part: number): SharedStringScan {
  return itemsOf(source, part, false) ?? (itemsOf(withoutOddities(source, part), part, true) as SharedStringScan);
}

/**
 * @param isPure whether there is nothing but what has a meaning: no comments, CDATA, instructions, extensions
 * @returns `undefined` where that is not so
 */
function itemsOf(bytes: Uint8Array, part: number, isPure: boolean): SharedStringScan | undefined {
  const fail = (at: number): never => {
    throw new FormatError('xml/syntax', { ...walk({ line: 1, column: 1 }, bytes, 0, at, 'lf'), part });
  };
  const start = rootStart(bytes, fail);
  if (!isPure && isOddity(bytes, start)) return undefined;
  const root = readRoot(bytes, start, fail);
  const { prefix } = root;
  const room = Math.floor((bytes.length - root.end) / SHORTEST) + 1;
  const items = createItems(Math.min(room, Math.max(root.expected, 1024)));
  let isKnown = isPure;
  let at = root.end;
  while (!root.isEmpty) {
    if (items.count === items.starts.length) grow(items);
    const next = prefix === '' ? addPlain(items, bytes, at) : 0;
    if (next > 0) {
      at = next;
      continue;
    }
    if (!isKnown && hasOddities(bytes, at)) return undefined;
    isKnown = true;
    at = afterBlank(bytes, at);
    if (!isTag(bytes, at, `<${prefix}si`)) break;
    at = readItemAt(bytes, at, prefix, items, fail);
  }
  if (!root.isEmpty) {
    if (!isTag(bytes, at, `</${prefix}sst`)) fail(Math.min(at, bytes.length));
    at = tagEnd(bytes, at, fail);
  }
  if (afterBlank(bytes, at) < bytes.length) {
    if (!isKnown && hasOddities(bytes, at)) return undefined;
    fail(at);
  }
  return { bytes, prefix, countAt: root.countAt, items };
}

type Fail = (at: number) => never;

interface GrowingItems {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  opens: Int32Array;
  closes: Int32Array;
  traits: Uint8Array;
}

function createItems(room: number): GrowingItems {
  const offsets = (): Int32Array => new Int32Array(room);
  return {
    count: 0,
    starts: offsets(),
    ends: offsets(),
    opens: offsets(),
    closes: offsets(),
    traits: new Uint8Array(room),
  };
}

function grow(items: GrowingItems): void {
  const double = <A extends Int32Array | Uint8Array>(old: A, fresh: A): A => {
    fresh.set(old);
    return fresh;
  };
  const room = items.starts.length * 2;
  items.starts = double(items.starts, new Int32Array(room));
  items.ends = double(items.ends, new Int32Array(room));
  items.opens = double(items.opens, new Int32Array(room));
  items.closes = double(items.closes, new Int32Array(room));
  items.traits = double(items.traits, new Uint8Array(room));
}

/** What most strings stand in. */
const PLAIN_OPEN: Uint8Array = /* @__PURE__ */ asciiBytes('<si><t>');
const PLAIN_CLOSE: Uint8Array = /* @__PURE__ */ asciiBytes('</t></si>');

function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Adds the string that begins at `start`, where that is one text in plain tags. Gives the offset after it; 0 where it is not. */
function addPlain(items: GrowingItems, bytes: Uint8Array, start: number): number {
  for (let index = 0; index < PLAIN_OPEN.length; index += 1) {
    if (bytes[start + index] !== PLAIN_OPEN[index]) return 0;
  }
  const open = start + PLAIN_OPEN.length;
  let traits = PLAIN;
  let close = open;
  for (; close < bytes.length && bytes[close] !== LT; close += 1) traits |= TRAITS[bytes[close] as number] as number;
  for (let index = 0; index < PLAIN_CLOSE.length; index += 1) {
    if (bytes[close + index] !== PLAIN_CLOSE[index]) return 0;
  }
  const end = close + PLAIN_CLOSE.length;
  const at = items.count;
  items.count += 1;
  items.starts[at] = start;
  items.ends[at] = end;
  items.opens[at] = open;
  items.closes[at] = close;
  items.traits[at] = traits;
  return end;
}

/** Reads the string whose tag begins at `start`. Gives the offset after it. */
function readItemAt(bytes: Uint8Array, start: number, prefix: string, items: GrowingItems, fail: Fail): number {
  const open = tagEnd(bytes, start, fail);
  const at = items.count;
  items.count += 1;
  items.starts[at] = start;
  items.traits[at] = PLAIN;
  if (bytes[open - 2] === SLASH) {
    items.opens[at] = open;
    items.closes[at] = open;
    items.ends[at] = open;
    return open;
  }
  const mark = `</${prefix}si`;
  let close = open;
  while (!isTag(bytes, close, mark)) {
    close = bytes.indexOf(LT, close + 1);
    if (close < 0) fail(start);
  }
  const end = tagEnd(bytes, close, fail);
  items.ends[at] = end;
  const [from, to] = plainText(bytes, open, close, prefix) ?? [-1, -1];
  items.traits[at] = from < 0 ? ESCAPED | COLON : PLAIN | ESCAPED | COLON;
  items.opens[at] = from < 0 ? open : from;
  items.closes[at] = from < 0 ? close : to;
  return end;
}

/** Where the text stands of what is one `<t>` and nothing else. */
function plainText(
  bytes: Uint8Array,
  open: number,
  close: number,
  prefix: string,
): readonly [number, number] | undefined {
  if (open === close) return [open, open];
  if (!isTag(bytes, open, `<${prefix}t`)) return undefined;
  const from = bytes.indexOf(GT, open) + 1;
  if (from === 0 || from > close) return undefined;
  if (bytes[from - 2] === SLASH) return from === close ? [from, from] : undefined;
  const to = bytes.indexOf(LT, from);
  return isTag(bytes, to, `</${prefix}t`) && bytes.indexOf(GT, to) + 1 === close ? [from, to] : undefined;
}

interface Root {
  readonly prefix: string;
  readonly end: number;
  readonly isEmpty: boolean;
  readonly countAt: readonly [number, number] | undefined;
  /** How many strings it says that there are. */
  readonly expected: number;
}

/** Behind the declaration. */
function rootStart(bytes: Uint8Array, fail: Fail): number {
  const at = afterBlank(bytes, bytes[0] === 0xef ? 3 : 0);
  return bytes[at] === LT && bytes[at + 1] === 0x3f ? afterBlank(bytes, tagEnd(bytes, at, fail)) : at;
}

function readRoot(bytes: Uint8Array, at: number, fail: Fail): Root {
  const end = tagEnd(bytes, at, fail);
  const tag = decodeUtf8(bytes, at, end) ?? '';
  const name = /^<((?:[\w.-]+:)?)sst[\s/>]/.exec(tag);
  if (name === null) fail(at);
  const count = /\scount\s*=\s*["']([0-9]{1,9})["']/.exec(tag);
  const digits = count?.[1] ?? '';
  // What stands before the number is ASCII but for what namespaces may be called.
  const from = count === null ? -1 : at + utf8Units(tag.slice(0, count.index + count[0].length - 1 - digits.length));
  return {
    prefix: name?.[1] ?? '',
    end,
    isEmpty: bytes[end - 2] === SLASH,
    countAt: from < 0 ? undefined : [from, from + digits.length],
    expected: Number(/\suniqueCount\s*=\s*["']([0-9]{1,9})["']/.exec(tag)?.[1] ?? 0) + 1,
  };
}

function utf8Units(text: string): number {
  return encodeUtf8(text, new Uint8Array(text.length * 3), 0);
}

/** After the `>` of a tag, outside of quotes. */
function tagEnd(bytes: Uint8Array, start: number, fail: Fail): number {
  let quote = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === GT) return at + 1;
  }
  return fail(start);
}

function afterBlank(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && (bytes[at] as number) <= 0x20) at += 1;
  return at;
}

/** Whether a tag that is written so begins at `at`. */
function isTag(bytes: Uint8Array, at: number, tag: string): boolean {
  for (let index = 0; index < tag.length; index += 1) if (bytes[at + index] !== tag.charCodeAt(index)) return false;
  const next = bytes[at + tag.length];
  return next !== undefined && (next === GT || next === SLASH || next <= 0x20);
}

/** Whether there are comments, CDATA, instructions or extensions from a byte on. */
function hasOddities(bytes: Uint8Array, from: number): boolean {
  for (let at = from; at < bytes.length; at += 1) if (isOddity(bytes, at)) return true;
  return false;
}

function isOddity(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== LT) return false;
  const next = bytes[at + 1];
  return next === 0x21 || next === 0x3f || (next === 0x65 && isTag(bytes, at, '<extLst'));
}

function withoutOddities(bytes: Uint8Array, part: number): Uint8Array {
  const source = decodeUtf8(bytes, bytes[0] === 0xef ? 3 : 0, bytes.length);
  if (source === undefined) throw new FormatError('encoding/not-utf-8', { line: 1, column: 1, part });
  const plain = plainMarkup(source, { part });
  const room = new Uint8Array(plain.length * 3);
  return room.subarray(0, encodeUtf8(plain, room, 0));
}
