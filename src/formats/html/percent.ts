/**
 * Percent encoding of addresses: bytes of UTF-8, or of GBK as older sites of the mainland have them, where a trail byte that is a letter
 * stands as itself; `%u5f20` as scripts once wrote it; `+` for a space in a query. What is nothing of this is text. Nothing is thrown.
 *
 * @source RFC 3986, section 2.1; HTML Living Standard, application/x-www-form-urlencoded; GB 18030-2022
 */
import type { Encoding } from '../encoding/encoding.ts';
import { encodingById } from '../encoding/index.ts';
import { decodeUtf8, encodeUtf8, utf8End } from '../utf8.ts';
import { addCoded, addPlain, type Source, type Stretches } from './stretches.ts';
import type { Writer } from './writing.ts';

const PERCENT = 0x25;
const PLUS = 0x2b;

/** Adds what `source[from, to)` says. */
export function addDecoded(into: Stretches, source: Source, from: number, to: number, isQuery: boolean): void {
  const { text } = source;
  let plain = from;
  let at = from;
  while (at < to) {
    const unit = text.charCodeAt(at);
    if (unit !== PERCENT && !(isQuery && unit === PLUS)) {
      at += 1;
      continue;
    }
    const end = unit === PLUS ? at + 1 : runEnd(text, at, to);
    if (end === at) {
      at += 1;
      continue;
    }
    addPlain(into, source, plain, at, bareInUrl);
    if (unit === PLUS) addCoded(into, source, at, end, ' ', inUrl);
    at = unit === PLUS ? end : addRun(into, source, at, end, to);
    plain = at;
  }
  addPlain(into, source, plain, to, bareInUrl);
}

/** Whether there is anything to decode. */
export function isPercentEncoded(text: string): boolean {
  return /%(?:[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})/.test(text);
}

/** Where the encoded bytes or units end that begin at `at`. */
function runEnd(text: string, at: number, to: number): number {
  if (unitEnd(text, at, to) > at) return unitEnd(text, at, to);
  let end = at;
  while (end + 2 < to && text.charCodeAt(end) === PERCENT && byteAt(text, end) >= 0) end += 3;
  if (end + 3 === to && text.charCodeAt(end) === PERCENT && byteAt(text, end) >= 0) end += 3;
  return end;
}

/** Where `%u5f20` ends; `at` where none stands there. */
function unitEnd(text: string, at: number, to: number): number {
  if (at + 6 > to || (text.charCodeAt(at + 1) | 0x20) !== 0x75) return at;
  return /^[0-9A-Fa-f]{4}$/.test(text.slice(at + 2, at + 6)) ? at + 6 : at;
}

function byteAt(text: string, at: number): number {
  const high = digitOf(text.charCodeAt(at + 1));
  const low = digitOf(text.charCodeAt(at + 2));
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function digitOf(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Adds the characters of encoded bytes. Gives the offset after what was taken: in GBK the letters of trail bytes too. */
function addRun(into: Stretches, source: Source, from: number, end: number, to: number): number {
  const { text } = source;
  if ((text.charCodeAt(from + 1) | 0x20) === 0x75) {
    addCoded(into, source, from, end, String.fromCharCode(Number.parseInt(text.slice(from + 2, end), 16)), inUrl);
    return end;
  }
  const bytes = new Uint8Array((end - from) / 3);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = byteAt(text, from + index * 3);
  if (isUtf8(bytes)) {
    for (let at = 0; at < bytes.length; ) {
      const next = utf8End(bytes, at, bytes.length);
      addCoded(into, source, from + at * 3, from + next * 3, decodeUtf8(bytes, at, next) as string, inUrl);
      at = next;
    }
    return end;
  }
  const gb18030 = encodingById('gb18030');
  return gb18030 === undefined ? addBytes(into, source, from, end) : addGbk(into, source, from, to, gb18030);
}

function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    at = utf8End(bytes, at, bytes.length);
    if (at < 0) return false;
  }
  return true;
}

/** What is in no encoding that is tried stays as it is written. */
function addBytes(into: Stretches, source: Source, from: number, end: number): number {
  addPlain(into, source, from, end, bareInUrl);
  return end;
}

function addGbk(into: Stretches, source: Source, from: number, to: number, gb18030: Encoding): number {
  const { text } = source;
  const inGbk = writerOf(gb18030);
  const bytes = new Uint8Array(4);
  let at = from;
  while (at < to && text.charCodeAt(at) === PERCENT && byteAt(text, at) >= 0) {
    let length = 0;
    let next = at;
    let wanted = 1;
    while (length < wanted && next < to) {
      const isEncoded = text.charCodeAt(next) === PERCENT && next + 2 < to && byteAt(text, next) >= 0;
      if (!isEncoded && text.charCodeAt(next) > 0x7e) break;
      bytes[length] = isEncoded ? byteAt(text, next) : text.charCodeAt(next);
      next += isEncoded ? 3 : 1;
      length += 1;
      wanted = gb18030.lengthAt(bytes, 0, length) || Math.min(length + 1, 4);
    }
    const point = length === wanted ? gb18030.pointAt(bytes, 0, length) : -1;
    if (point < 0) {
      addBytes(into, source, at, at + 3);
      at += 3;
    } else {
      addCoded(into, source, at, next, String.fromCodePoint(point), inGbk);
      at = next;
    }
  }
  return at;
}

/** What may stand in an address as it is, in any part of it; and the star of masks. */
function isUnreserved(unit: number): boolean {
  const lower = unit | 0x20;
  if ((lower >= 0x61 && lower <= 0x7a) || (unit >= 0x30 && unit <= 0x39)) return true;
  return unit === 0x2d || unit === 0x2e || unit === 0x5f || unit === 0x7e || unit === 0x2a;
}

function encoded(text: string, write: (point: number, bytes: Uint8Array) => number, isBare: boolean): string {
  const bytes = new Uint8Array(4);
  let out = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    if (isUnreserved(point) || (isBare && point > 0x7f)) {
      out += character;
      continue;
    }
    let length = write(point, bytes);
    if (length < 0) length = encodeUtf8('*', bytes, 0);
    for (let at = 0; at < length; at += 1) out += `%${hex(bytes[at] as number)}`;
  }
  return out;
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

const asUtf8 = (point: number, bytes: Uint8Array): number => encodeUtf8(String.fromCodePoint(point), bytes, 0);

const inUrl: Writer = { write: (text) => encoded(text, asUtf8, false) };

/** Beside characters that stand in the address as they are. */
const bareInUrl: Writer = { write: (text) => encoded(text, asUtf8, true) };

function writerOf(encoding: Encoding): Writer {
  return { write: (text) => encoded(text, (point, bytes) => encoding.write(point, bytes, 0), false) };
}
