/**
 * Addresses: their path, the values of their query and their fragment are decoded and handed over, a value behind a key that is a label as
 * a field. A script or a document in an address is read as what it is.
 *
 * @source RFC 3986, section 3; RFC 2397 (data); RFC 6068 (mailto); RFC 3966 (tel)
 */
import { readData } from './data-url.ts';
import { addDecoded, isPercentEncoded } from './percent.ts';
import type { Reading } from './reading.ts';
import { newStretches, placeIn, type Source, sourceOf, textOf } from './stretches.ts';
import { asIs } from './writing.ts';

/** Encoded once more, an address of an address: this often at most. */
const MOST_TIMES = 3;

/** Whether a text reads as an address. */
export function isUrl(text: string): boolean {
  return /^\s*(?:https?|ftp|tel|sms|smsto|mailto|callto|data|javascript|vbscript|weixin|alipays?|geo|intent):/i.test(
    text,
  );
}

export function readUrl(source: Source, reading: Reading): void {
  const { text } = source;
  if (text === '') return;
  const [head] = /^\s*[A-Za-z][A-Za-z0-9+.-]*:/.exec(text.slice(0, 64)) ?? [''];
  const scheme = head.trim().toLowerCase();
  if (scheme === 'data:') {
    readData(source, head.length, reading);
  } else if (scheme === 'javascript:' || scheme === 'vbscript:') {
    const script = newStretches();
    addDecoded(script, source, head.length, text.length, false);
    if (script.parts.length > 0) reading.read('script', sourceOf(script));
  } else {
    for (let from = 0; from <= text.length; ) {
      const mark = text.indexOf('#', from);
      const to = mark < 0 ? text.length : mark;
      readPart(source, from, to, reading);
      from = to + 1;
    }
  }
}

/** A path and its query; or a fragment, which often holds both. */
function readPart(source: Source, from: number, to: number, reading: Reading): void {
  const { text } = source;
  const pathEnd = indexIn(text, 0x3f, from, to);
  readValue(source, from, pathEnd, false, reading);
  for (let at = pathEnd + 1; at < to; ) {
    const end = indexIn(text, 0x26, at, to);
    const equals = indexIn(text, 0x3d, at, end);
    if (equals === end) readValue(source, at, end, true, reading);
    else readPair(source, at, equals, end, reading);
    at = end + 1;
  }
}

/** Where the unit stands first; `to` where it does not. */
function indexIn(text: string, unit: number, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) !== unit) at += 1;
  return at;
}

function readPair(source: Source, from: number, equals: number, to: number, reading: Reading): void {
  const key = newStretches();
  addDecoded(key, source, from, equals, true);
  const label = textOf(key, 0, key.parts.length);
  if (!reading.isLabel(label)) {
    readValue(source, from, equals, true, reading);
    readValue(source, equals + 1, to, true, reading);
    return;
  }
  const value = newStretches();
  addDecoded(value, source, equals + 1, to, true);
  const { length } = value.parts;
  if (length === 0) return;
  const at = placeIn(source, equals + 1);
  const field = { labels: [label], text: textOf(value, 0, length), place: [1] };
  reading.record([field], [{ stretches: value, first: 0, last: length, at, writer: asIs }]);
}

function readValue(source: Source, from: number, to: number, isQuery: boolean, reading: Reading): void {
  if (to <= from) return;
  if (!isPercentEncoded(source.text.slice(from, to))) {
    const plain = newStretches();
    addDecoded(plain, source, from, to, isQuery);
    reading.addAside(sourceOf(plain), 0, to - from, asIs);
    return;
  }
  let decoded = source;
  let low = from;
  let high = to;
  for (let times = 0; times < MOST_TIMES && isPercentEncoded(decoded.text.slice(low, high)); times += 1) {
    const stretches = newStretches();
    addDecoded(stretches, decoded, low, high, isQuery && times === 0);
    decoded = sourceOf(stretches);
    low = 0;
    high = decoded.text.length;
  }
  if (isPercentEncoded(decoded.text)) reading.addAside(decoded, 0, decoded.text.length, asIs);
  else reading.read('value', decoded);
}
