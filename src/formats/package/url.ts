/**
 * Addresses: percent escapes of UTF-8, else of GBK, are read as the characters that they stand for, so that a name in a query is
 * found. What is not changed stays as it is escaped. Offsets are UTF-16 units. Never throws.
 *
 * @source RFC 3986, 2.1
 */
import type { Splice } from '../../text/splice.ts';
import { encodingById } from '../encoding/index.ts';
import { decodeUtf8, encodeUtf8, utf8End, utf8Length } from '../utf8.ts';
import { decodeXml, escapeXml, type XmlSite } from '../xml/entities.ts';

/** A stretch of an address: as it is read, and as it is written. */
interface Token {
  readonly text: string;
  readonly written: string;
}

export function isEscaped(address: string): boolean {
  return address.includes('%');
}

export function readUrl(written: string): string {
  if (!isEscaped(written)) return written;
  return tokensOf(written)
    .map(({ text }) => text)
    .join('');
}

/** The address with splices of what `readUrl` gives for it. */
export function changedUrl(address: string, splices: readonly Splice[]): string {
  let out = '';
  let at = 0;
  let covered = 0;
  let next = 0;
  for (const { text, written } of tokensOf(address)) {
    const after = at + text.length;
    for (let splice = splices[next]; splice !== undefined && splice.start < after; splice = splices[next]) {
      out += escapeUrl(splice.text);
      covered = splice.end;
      next += 1;
    }
    if (covered <= at) out += written;
    at = after;
  }
  return out;
}

/** Splices of what `readUrl` gives for `source[start, end)`, decoded, as splices of the source. */
export function spliceUrl(
  source: string,
  start: number,
  end: number,
  splices: readonly Splice[],
  site: XmlSite,
): readonly Splice[] {
  return [{ start, end, text: escapeXml(changedUrl(decodeXml(source, start, end), splices), site) }];
}

/** One token a character. */
function tokensOf(written: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < written.length; ) {
    const bytes = escapedBytes(written, at);
    if (bytes.length > 0) {
      addBytes(tokens, written, at, Uint8Array.from(bytes));
      at += bytes.length * 3;
    } else {
      const unit = written[at] as string;
      tokens.push({ text: unit, written: unit });
      at += 1;
    }
  }
  return tokens;
}

/** The bytes of the escapes that follow each other from `at` on. */
function escapedBytes(written: string, at: number): readonly number[] {
  const bytes: number[] = [];
  for (let next = at; written[next] === '%'; next += 3) {
    const digits = written.slice(next + 1, next + 3);
    if (!/^[0-9A-Fa-f]{2}$/.test(digits)) break;
    bytes.push(Number.parseInt(digits, 16));
  }
  return bytes;
}

function addBytes(tokens: Token[], written: string, from: number, bytes: Uint8Array): void {
  const isUtf8 = decodeUtf8(bytes, 0, bytes.length) !== undefined;
  const gbk = isUtf8 ? undefined : encodingById('gbk');
  for (let at = 0; at < bytes.length; ) {
    const length = isUtf8 ? utf8End(bytes, at, bytes.length) - at : (gbk?.lengthAt(bytes, at, bytes.length) ?? 1);
    const size = Math.max(length, 1);
    const point = length < 1 ? undefined : gbk?.pointAt(bytes, at, length);
    const known = isUtf8
      ? decodeUtf8(bytes, at, at + size)
      : point === undefined || point < 0
        ? undefined
        : String.fromCodePoint(point);
    tokens.push({ text: known ?? '\ufffd', written: written.slice(from + at * 3, from + (at + size) * 3) });
    at += size;
  }
}

/** Text as it may stand anywhere in an address. */
function escapeUrl(text: string): string {
  let out = '';
  for (const character of text) {
    if (/^[\w*.~!'()-]$/.test(character)) out += character;
    else {
      const bytes = new Uint8Array(utf8Length(character));
      encodeUtf8(character, bytes, 0);
      for (const byte of bytes) out += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
  }
  return out;
}
