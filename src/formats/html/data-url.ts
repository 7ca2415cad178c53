/**
 * Data in the document: `data:` addresses and long Base64. Text is read as what it is; what is none is told as opaque, and where it
 * goes, what can be shown takes its place.
 *
 * @source RFC 2397
 */
import type { OpaqueKind } from '../format.ts';
import { decodeUtf8, encodeUtf8 } from '../utf8.ts';
import { decodeBase64, encodeBase64 } from './base64.ts';
import { addDecoded } from './percent.ts';
import type { Reading, TextSort } from './reading.ts';
import { addEdit, endIn, newStretches, placeIn, type Source, sourceOf, writerIn } from './stretches.ts';
import { asIs } from './writing.ts';

/** A transparent image of one pixel. */
const NO_IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const NO_DATA = 'data:,';

/** @param from where the type begins, behind `data:` */
export function readData(source: Source, from: number, reading: Reading): void {
  const { text } = source;
  const comma = text.indexOf(',', from);
  if (comma < 0) {
    reading.addAside(source, from, text.length, asIs);
    return;
  }
  const type = text.slice(from, comma).toLowerCase();
  const sort = sortOf(type);
  const isPacked = /;\s*base64\s*$/.test(type);
  // What the type says besides, such as a name.
  reading.addAside(source, from, comma, asIs);
  if (sort !== undefined && !isPacked) {
    const data = newStretches();
    addDecoded(data, source, comma + 1, text.length, false);
    if (data.parts.length > 0) reading.read(sort, sourceOf(data));
  } else if (sort === undefined || !rewritePacked(source, comma + 1, sort, reading)) {
    const bytes = isPacked ? ((text.length - comma) * 3) >> 2 : text.length - comma;
    const kind = opaqueKind(type);
    if (!reading.keeps(kind, bytes, placeIn(source, 0))) {
      const end = from - 'data:'.length;
      replace(source, end, text.length, kind === 'image' ? NO_IMAGE : NO_DATA, reading);
    }
  }
}

/** Base64 without a type. */
export function readBase64(source: Source, reading: Reading): void {
  const { text } = source;
  if (rewritePacked(source, 0, 'value', reading)) return;
  if (!reading.keeps('binary', (text.length * 3) >> 2, placeIn(source, 0)))
    replace(source, 0, text.length, '', reading);
}

/** Reads Base64 from there on. Gives whether it is text. */
function rewritePacked(source: Source, from: number, sort: TextSort, reading: Reading): boolean {
  const bytes = decodeBase64(source.text.slice(from).replace(/%3D/gi, '=').replace(/%2B/gi, '+').replace(/%2F/gi, '/'));
  const text = bytes && decodeUtf8(bytes, 0, bytes.length);
  if (text === undefined || isBinary(text)) return false;
  const after = reading.rewrite(sort, text, placeIn(source, from));
  if (after === undefined) return true;
  const room = new Uint8Array(after.length * 3);
  replace(source, from, source.text.length, encodeBase64(room.subarray(0, encodeUtf8(after, room, 0))), reading);
  return true;
}

function replace(source: Source, from: number, to: number, text: string, reading: Reading): void {
  const writer = writerIn(source, from, asIs);
  addEdit(reading.edits, reading.document, placeIn(source, from), endIn(source, to), text, writer);
}

/** Whether control characters stand in it that no text has. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && !(unit >= 0x09 && unit <= 0x0d)) return true;
  }
  return false;
}

function sortOf(type: string): TextSort | undefined {
  const [mime = ''] = type.split(';');
  const name = mime.trim();
  if (/(?:html|xml)$/.test(name)) return 'html';
  if (/javascript$/.test(name)) return 'script';
  if (name === 'text/css') return 'style';
  return name === '' || name.startsWith('text/') || name.endsWith('json') ? 'value' : undefined;
}

function opaqueKind(type: string): OpaqueKind {
  if (type.startsWith('image/')) return 'image';
  if (type.startsWith('audio/') || type.startsWith('video/')) return 'media';
  if (type.startsWith('font/') || type.includes('font')) return 'font';
  return /^application\/(?:pdf|zip|msword|vnd\.)/.test(type) ? 'embedded' : 'binary';
}
