/**
 * Text as a workbook writes it, and back: XML, in which characters that it cannot hold stand as `_xHHHH_`.
 *
 * @source ECMA-376-1:2016, 22.9.2.19 (ST_Xstring)
 */
import { unitAt } from '../../text/unit-at.ts';
import { decodeXml, escapeXml } from '../xml/entities.ts';

/**
 * Whether a text that is written with this byte first (UTF-8) is surely more than blanks: it is a letter or a digit of ASCII, or Han.
 * `_` and `&` may begin an escape.
 */
export function isInk(byte: number): boolean {
  return byte < 0x80 ? byte > 0x20 && byte !== 0x26 && byte !== 0x3c && byte !== 0x5f : byte >= 0xe4 && byte <= 0xe9;
}

/** What the written text says. */
export function readText(written: string): string {
  return unescaped(decodeXml(written, 0, written.length));
}

/** What a text without entities says. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x[0-9A-Fa-f]{4}_/g, (code) => String.fromCharCode(Number.parseInt(code.slice(2, 6), 16)));
}

/** The text as content of an element. */
export function writtenText(text: string): string {
  return escapeXml(escaped(text), 'text');
}

/** Whether a text is written as it is, whatever stands beside it: no blanks, nothing that is escaped or may begin an escape. */
export function isWrittenPlainly(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitAt(text, at);
    const isPlain = unit < 0x7f ? unit > 0x20 && !isSpecial(unit) : (unit > 0x3000 && unit < 0xd800) || unit > 0xff00;
    if (!isPlain || unit > 0xffee) return false;
  }
  return true;
}

/** `"` `&` `'` `<` `>` `_`. */
function isSpecial(unit: number): boolean {
  return unit === 0x22 || unit === 0x26 || unit === 0x27 || unit === 0x3c || unit === 0x3e || unit === 0x5f;
}

/** A `<t>` with this text, which keeps the blanks at its ends. */
export function textElement(text: string, prefix: string): string {
  const keeps = text === text.trim() ? '' : ' xml:space="preserve"';
  return `<${prefix}t${keeps}>${writtenText(text)}</${prefix}t>`;
}

/** A stretch that reads as an escape, and what XML does not know, as escapes. */
export function escaped(text: string): string {
  const own = text.includes('_x') ? text.replace(/_x[0-9A-Fa-f]{4}_/g, (code) => `_x005F${code}`) : text;
  let at = 0;
  while (at < own.length && !isIllegal(unitAt(own, at))) at += 1;
  if (at === own.length) return own;
  let out = '';
  for (const unit of own.split('')) {
    const code = unitAt(unit, 0);
    out += isIllegal(code) ? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_` : unit;
  }
  return out;
}

function isIllegal(unit: number): boolean {
  return unit < 0x20 ? unit !== 0x09 && unit !== 0x0a : unit >= 0xfffe;
}
