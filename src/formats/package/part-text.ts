/**
 * The text of a part: XML in UTF-8 or UTF-16, told by its mark, else by how `<?xml` stands in it. A mark is kept aside and
 * written back. A declaration that names another encoding is refused, and so is what is not of the encoding: FormatError, whose
 * place names the part. Texts are written in the encoding that the part came in.
 *
 * @source XML 1.0 (Fifth Edition), 4.3.3 and F.1; ISO/IEC 29500-2, 6.2.5 (parts are UTF-8 or UTF-16)
 */
import { FormatError, type FormatErrorCode } from '../format.ts';
import { decodeUtf8, encodeUtf8, utf8End, utf8Length } from '../utf8.ts';

export interface PartText {
  readonly text: string;
  /** The bytes of another text, as this part's are written. */
  encode(text: string): Uint8Array;
}

const MARK = '\ufeff';

/** UTF-16 units that are made into text at a time. */
const BATCH = 4096;

export function readPart(bytes: Uint8Array, number: number): PartText {
  const fail = (code: FormatErrorCode, line = 1, column = 1): never => {
    throw new FormatError(code, { line, column, part: number });
  };
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return readWide(bytes, 0, fail);
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return readWide(bytes, 1, fail);
  const start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const text = decodeUtf8(bytes, start, bytes.length);
  if (!isUtf8Declared(bytes, start)) fail('encoding/unsupported');
  if (text === undefined) {
    const { line, column } = brokenSpot(bytes, start);
    return fail('encoding/not-utf-8', line, column);
  }
  return { text, encode: (after) => encode(start > 0 ? MARK + after : after) };
}

/** A text in UTF-8. */
export function encode(text: string): Uint8Array {
  const bytes = new Uint8Array(utf8Length(text));
  encodeUtf8(text, bytes, 0);
  return bytes;
}

/** @param low the offset of a unit's low byte */
function readWide(bytes: Uint8Array, low: 0 | 1, fail: (code: FormatErrorCode) => never): PartText {
  if (bytes.length % 2 !== 0) fail('encoding/invalid');
  let text = '';
  for (let at = 0; at < bytes.length; at += BATCH * 2) {
    const units: number[] = [];
    for (let each = at; each < Math.min(bytes.length, at + BATCH * 2); each += 2) {
      units.push(((bytes[each + 1 - low] as number) << 8) | (bytes[each + low] as number));
    }
    text += String.fromCharCode(...units);
  }
  const hasMark = text.startsWith(MARK);
  return {
    text: hasMark ? text.slice(1) : text,
    encode(after) {
      const whole = hasMark ? MARK + after : after;
      const out = new Uint8Array(whole.length * 2);
      for (let at = 0; at < whole.length; at += 1) {
        const unit = whole.charCodeAt(at);
        out[at * 2 + low] = unit & 0xff;
        out[at * 2 + 1 - low] = unit >> 8;
      }
      return out;
    },
  };
}

/** Bytes in which a declaration names the encoding. */
const DECLARATION = 200;

/** Whether the part declares no encoding, or one that UTF-8 reads. */
function isUtf8Declared(bytes: Uint8Array, start: number): boolean {
  const end = Math.min(bytes.length, start + DECLARATION);
  let head = '';
  for (let at = start; at < end && bytes[at] !== 0x3e; at += 1) head += String.fromCharCode(bytes[at] as number);
  if (!head.startsWith('<?xml')) return true;
  const named = /encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z0-9._-]+)/.exec(head)?.[1]?.toLowerCase();
  return named === undefined || named === 'utf-8' || named === 'utf8' || named === 'us-ascii';
}

function brokenSpot(bytes: Uint8Array, start: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let column = 1;
  for (let at = start, next = at; at < bytes.length; at = next) {
    next = utf8End(bytes, at, bytes.length);
    if (next < 0) break;
    column += 1;
    if (bytes[at] === 0x0a) {
      line += 1;
      column = 1;
    }
  }
  return { line, column };
}
