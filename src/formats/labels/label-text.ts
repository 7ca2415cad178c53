/**
 * Texts of a label: characters, and where each of them stands in the bytes of its job. What stands there in escapes is read
 * through them. Offsets are bytes of the job, half-open. A byte that the encoding does not know makes the text unreadable.
 */
import type { Encoding, EncodingId } from '../encoding/encoding.ts';
import { encodingById } from '../encoding/index.ts';
import { standInGlyph } from '../encoding/stand-in.ts';
import { MOST_BYTES, writeEncoded } from '../encoding/write.ts';
import { encodeUtf8, utf8End } from '../utf8.ts';

/** A stretch of text. */
export interface LabelText {
  readonly text: string;
  /** Where each UTF-16 unit begins, and behind the last where the text ends. */
  readonly offsets: readonly number[];
  readonly pen: Pen;
  /** Set where a byte holds more than one character: it is written as a whole. */
  readonly isWhole?: true;
}

/** Writes characters as they are held where they stand. */
export interface Pen {
  /**
   * @param from where what is replaced begins
   * @param old what is replaced
   */
  write(text: string, from: number, old: Uint8Array): Uint8Array;
}

/** The bytes that a stretch stands for, and where each of them begins, and behind the last where the stretch ends. */
export interface Unescaped {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
}

/** A stretch without escapes. */
export function plainBytes(bytes: Uint8Array, from: number, to: number): Unescaped {
  const offsets: number[] = [];
  for (let at = from; at <= to; at += 1) offsets.push(at);
  return { bytes: bytes.subarray(from, to), offsets };
}

export function sliceOf({ bytes, offsets }: Unescaped, from: number, to: number): Unescaped {
  return { bytes: bytes.subarray(from, to), offsets: offsets.slice(from, to + 1) };
}

/** `undefined` where a character does not read. */
export function readText({ bytes, offsets }: Unescaped, encoding: EncodingId, pen: Pen): LabelText | undefined {
  let text = '';
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const next = characterAt(bytes, at, encoding);
    if (next === undefined) return undefined;
    for (let unit = 0; unit < next.text.length; unit += 1) starts.push(offsets[at] as number);
    text += next.text;
    at = next.end;
  }
  starts.push(offsets[bytes.length] as number);
  return { text, offsets: starts, pen };
}

interface Character {
  readonly text: string;
  readonly end: number;
}

function characterAt(bytes: Uint8Array, at: number, encoding: EncodingId): Character | undefined {
  const byte = bytes[at] as number;
  if (encoding === 'utf-8') {
    const end = utf8End(bytes, at, bytes.length);
    return end < 0 ? undefined : { text: String.fromCodePoint(utf8Point(bytes, at, end)), end };
  }
  const reader = encodingById(encoding) as Encoding;
  if (reader.extendsAscii && byte < 0x80) return { text: String.fromCharCode(byte), end: at + 1 };
  const length = reader.lengthAt(bytes, at, bytes.length);
  const point = length === 0 ? -1 : reader.pointAt(bytes, at, length);
  return point < 0 ? undefined : { text: String.fromCodePoint(point), end: at + length };
}

function utf8Point(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number;
  let point = end - at === 1 ? lead : lead & (0x7f >> (end - at));
  for (let index = at + 1; index < end; index += 1) point = (point << 6) | ((bytes[index] as number) & 0x3f);
  return point;
}

export function encodeText(text: string, encoding: EncodingId): Uint8Array {
  const bytes = new Uint8Array(text.length * MOST_BYTES);
  if (encoding === 'utf-8') return bytes.slice(0, encodeUtf8(text, bytes, 0));
  return bytes.slice(0, writeEncoded(text, encodingById(encoding) as Encoding, bytes, 0, standInGlyph));
}

/** Bytes of the character that begins with this byte: 1 for all that hold no byte of ASCII behind the first. 0 where it is cut off. */
export function stepAt(bytes: Uint8Array, at: number, end: number, encoding: EncodingId): number {
  const byte = bytes[at] as number;
  if (encoding === 'utf-8' || byte < 0x80) return 1;
  return (encodingById(encoding) as Encoding).lengthAt(bytes, at, end);
}

/**
 * Writes characters in an encoding, without bytes that would mean something else where they stand.
 * @param isFree whether a byte may stand there
 */
export function penIn(encoding: EncodingId, isFree: (byte: number) => boolean): Pen {
  return { write: (text) => freeBytes(text, encoding, isFree) };
}

/** The bytes of a text; a character that would mean something else is written as `*`. */
export function freeBytes(text: string, encoding: EncodingId, isFree: (byte: number) => boolean): Uint8Array {
  const whole = encodeText(text, encoding);
  if (whole.every(isFree)) return whole;
  const bytes: number[] = [];
  for (const character of text) {
    const each = encodeText(character, encoding);
    if (each.every(isFree)) bytes.push(...each);
    else bytes.push(...encodeText('*', encoding));
  }
  return Uint8Array.from(bytes);
}
