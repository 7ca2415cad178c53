/**
 * Entities of XML: the five that have names, and characters by their numbers. A document without a document type has no others.
 * Line ends and blanks stay as they are written. Offsets are UTF-16 units.
 *
 * @source XML 1.0 (Fifth Edition), 4.1, 4.6
 */
import { unitAt } from '../../text/unit-at.ts';
import { isLegal, legalLength } from './names.ts';

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

const AMPERSAND = 0x26;
const SEMICOLON = 0x3b;

/** Units that an entity may have, of a number with a few zeros in front. */
const LONGEST = 32;

/** The offset after the entity whose ampersand is at `at`; 0 where there is none. */
export function entityEnd(source: string, at: number, to: number): number {
  const last = Math.min(to, at + LONGEST);
  let end = at + 1;
  while (end < last && unitAt(source, end) !== SEMICOLON) end += 1;
  return end < last && entityText(source.slice(at + 1, end)) !== undefined ? end + 1 : 0;
}

/** What an entity stands for; `undefined` where there is no such one. */
function entityText(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const isHex = name.startsWith('#x');
  const digits = name.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[0-9A-Fa-f]+$/ : /^[0-9]+$/).test(digits)) return undefined;
  const point = Number.parseInt(digits, isHex ? 16 : 10);
  return isLegal(point) ? String.fromCodePoint(point) : undefined;
}

/** The text of `source[from, to)`, of which `scanXml` has seen that it is well-formed. */
export function decodeXml(source: string, from: number, to: number): string {
  const raw = source.slice(from, to);
  let at = raw.indexOf('&');
  if (at < 0) return raw;
  let text = '';
  let done = 0;
  for (; at >= 0; at = raw.indexOf('&', done)) {
    const end = raw.indexOf(';', at);
    text += raw.slice(done, at) + (entityText(raw.slice(at + 1, end)) ?? '');
    done = end + 1;
  }
  return text + raw.slice(done);
}

/**
 * The offset in the source of each place asked for: those of the units of what `decodeXml` gives for `source[from, …)`, asked
 * in order.
 */
export function sourceOffsets(source: string, from: number, to: number): (unit: number) => number {
  let at = from;
  let unit = 0;
  return (wanted) => {
    while (unit < wanted && at < to) {
      if (unitAt(source, at) === AMPERSAND) {
        const end = source.indexOf(';', at);
        unit += (entityText(source.slice(at + 1, end)) ?? '').length;
        at = end + 1;
      } else {
        unit += 1;
        at += 1;
      }
    }
    return at;
  };
}

/** Where a text is written. */
export type XmlSite = 'text' | 'attribute';

/**
 * A text as it is written in XML, in an attribute of either quote. What XML does not know becomes U+FFFD.
 */
export function escapeXml(text: string, site: XmlSite): string {
  let out = '';
  let done = 0;
  for (let at = 0; at < text.length; ) {
    const unit = unitAt(text, at);
    const isPlain = unit >= 0x40 ? unit < 0xd800 : unit >= 0x20 && !isSpecial(unit);
    if (isPlain) {
      at += 1;
      continue;
    }
    const length = legalLength(text, at, text.length);
    const written = length === 0 ? '\ufffd' : escapeOf(unit, site);
    if (written !== undefined) {
      out += text.slice(done, at) + written;
      done = at + 1;
    }
    at += Math.max(length, 1);
  }
  return done === 0 ? text : out + text.slice(done);
}

function isSpecial(unit: number): boolean {
  return unit === 0x22 || unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e;
}

function escapeOf(unit: number, site: XmlSite): string | undefined {
  if (unit === 0x26) return '&amp;';
  if (unit === 0x3c) return '&lt;';
  if (unit === 0x3e) return '&gt;';
  if (unit === 0x0d) return '&#13;';
  if (site === 'text') return undefined;
  if (unit === 0x22) return '&quot;';
  if (unit === 0x27) return '&apos;';
  return unit === 0x09 || unit === 0x0a ? `&#${unit};` : undefined;
}
