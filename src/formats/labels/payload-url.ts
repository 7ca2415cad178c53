/**
 * A URL in a code: the parameters of its query are fields, and so is what stands before them and behind, without labels. Percent
 * escapes are read as UTF-8, else as GB 18030, and a character that takes the place of one is written as it was.
 *
 * @source RFC 3986, sections 2.1 and 3.4
 */
import { wholeChange } from '../change.ts';
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingById } from '../encoding/index.ts';
import type { Change, Field, Splice } from '../format.ts';
import { encodeText, type Unescaped, type LabelText, readText } from './label-text.ts';
import type { Payload } from './payload.ts';

const PERCENT = 0x25;
const PLUS = 0x2b;

/** What may stand in a query as it is. */
const FREE = /^[A-Za-z0-9\-._~*!'()]$/;

export function readUrl(text: string): Payload | undefined {
  if (!/^\s*[a-z][a-z0-9+.-]{0,20}:\/\//i.test(text)) return undefined;
  const query = text.indexOf('?');
  const fragment = text.indexOf('#', Math.max(query, 0));
  const fields: Field[] = [];
  const parts: Part[] = [];
  const add = (labels: readonly string[], from: number, to: number): void => {
    if (from >= to) return;
    const part = readPart(text, from, to);
    fields.push({ labels, text: part.read.text, place: [fields.length + 1] });
    parts.push(part);
  };
  const end = fragment < 0 ? text.length : fragment;
  add(['url'], 0, query < 0 ? end : query);
  for (let from = query + 1; query >= 0 && from < end; ) {
    const next = text.indexOf('&', from);
    const to = next < 0 || next > end ? end : next;
    const sign = text.indexOf('=', from);
    if (sign < 0 || sign >= to) add(['url'], from, to);
    else add([readPart(text, from, sign).read.text], sign + 1, to);
    from = to + 1;
  }
  add(['url'], end + 1, text.length);
  return { fields, write: (changes) => parts.flatMap((part, index) => writePart(part, changes[index])) };
}

/** A stretch of the URL, with the offset in it of each unit of what it says. */
interface Part {
  readonly read: LabelText;
  readonly encoding: EncodingId;
}

const NO_PEN = { write: () => new Uint8Array(0) };

function readPart(text: string, from: number, to: number): Part {
  const raw = bytesOf(text, from, to);
  const utf8 = readText(raw, 'utf-8', NO_PEN);
  if (utf8 !== undefined) return { read: utf8, encoding: 'utf-8' };
  const gb = encodingById('gb18030') === undefined ? undefined : readText(raw, 'gb18030', NO_PEN);
  return { read: gb ?? asItStands(text, from, to), encoding: gb === undefined ? 'utf-8' : 'gb18030' };
}

/** What the escapes say, as bytes; a character beyond ASCII that is not escaped is there in UTF-8. */
function bytesOf(text: string, from: number, to: number): Unescaped {
  const bytes: number[] = [];
  const offsets: number[] = [];
  for (let at = from; at < to; ) {
    const unit = text.charCodeAt(at);
    const escaped = unit === PERCENT && at + 2 < to ? hexPair(text, at + 1) : -1;
    if (escaped >= 0) {
      bytes.push(escaped);
      offsets.push(at);
      at += 3;
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) as number);
    for (const byte of unit === PLUS ? [0x20] : encodeText(character, 'utf-8')) {
      bytes.push(byte);
      offsets.push(at);
    }
    at += character.length;
  }
  offsets.push(to);
  return { bytes: Uint8Array.from(bytes), offsets };
}

function asItStands(text: string, from: number, to: number): LabelText {
  const offsets = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { text: text.slice(from, to), offsets, pen: NO_PEN };
}

function hexPair(text: string, at: number): number {
  const pair = text.slice(at, at + 2);
  return /^[0-9a-f]{2}$/i.test(pair) ? Number.parseInt(pair, 16) : -1;
}

function writePart({ read, encoding }: Part, change: Change): readonly Splice[] {
  if (change === undefined) return [];
  const whole = change === null ? '' : wholeChange(read.text, change);
  const splices =
    typeof change === 'object' && change !== null
      ? change
      : [{ start: 0, end: read.text.length, text: whole ?? read.text }];
  return splices.map(({ start, end, text }) => ({
    start: read.offsets[start] as number,
    end: read.offsets[end] as number,
    text: percentEscaped(text, encoding),
  }));
}

function percentEscaped(text: string, encoding: EncodingId): string {
  let escaped = '';
  for (const character of text) {
    if (FREE.test(character)) escaped += character;
    else
      for (const byte of encodeText(character, encoding))
        escaped += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return escaped;
}
