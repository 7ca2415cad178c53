/**
 * Strings of scripts, of JSON and of style sheets: what stands between the quotes, with its escapes read. Offsets are UTF-16 units.
 * Nothing is thrown: what is no escape is the character behind the backslash.
 *
 * @source ECMA-262, 12.9.4 String Literals; RFC 8259, section 7; CSS Syntax 3, 4.3.7 Consume an escaped code point
 */
import { addCoded, addPlain, type Source, type Stretches } from './stretches.ts';
import type { Writer } from './writing.ts';

const BACKSLASH = 0x5c;

const SHORT: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['\n', ''],
  ['\u2028', ''],
  ['\u2029', ''],
]);

/** Adds what `source[from, to)` says, which stands in a string of a script. */
export function addString(into: Stretches, source: Source, from: number, to: number, writer: Writer): void {
  addEscaped(into, source, from, to, writer, scriptEscape);
}

/** Likewise in a style sheet. */
export function addStyleString(into: Stretches, source: Source, from: number, to: number, writer: Writer): void {
  addEscaped(into, source, from, to, writer, styleEscape);
}

interface Escape {
  readonly text: string;
  readonly end: number;
}

function addEscaped(
  into: Stretches,
  source: Source,
  from: number,
  to: number,
  writer: Writer,
  escapeAt: (text: string, at: number, to: number) => Escape,
): void {
  let plain = from;
  for (let at = from; at < to; at += 1) {
    if (source.text.charCodeAt(at) !== BACKSLASH) continue;
    addPlain(into, source, plain, at, writer);
    let { text, end } = escapeAt(source.text, at, to);
    // A pair of surrogates is one character.
    if (/^[\ud800-\udbff]$/.test(text) && end < to && source.text.charCodeAt(end) === BACKSLASH) {
      const low = escapeAt(source.text, end, to);
      if (/^[\udc00-\udfff]$/.test(low.text)) {
        text += low.text;
        end = low.end;
      }
    }
    if (text !== '') addCoded(into, source, at, end, text, writer);
    plain = end;
    at = end - 1;
  }
  addPlain(into, source, plain, to, writer);
}

/** `\n`, `\x41`, `\u5f20`, `\u{20000}`, `\101`, a line that goes on. */
function scriptEscape(text: string, at: number, to: number): Escape {
  const rest = text.slice(at + 1, Math.min(to, at + 12));
  const unicode = /^u([0-9A-Fa-f]{4})|^x([0-9A-Fa-f]{2})|^u\{([0-9A-Fa-f]{1,6})\}/.exec(rest);
  if (unicode !== null) {
    const point = Number.parseInt(unicode[1] ?? unicode[2] ?? unicode[3] ?? '', 16);
    return { text: String.fromCodePoint(Math.min(point, 0x10ffff)), end: at + 1 + unicode[0].length };
  }
  const octal = /^[0-7]{1,3}/.exec(rest);
  if (octal !== null) {
    return { text: String.fromCharCode(Number.parseInt(octal[0], 8)), end: at + 1 + octal[0].length };
  }
  if (rest.startsWith('\r\n')) return { text: '', end: at + 3 };
  const character = rest.charAt(0);
  return { text: SHORT.get(character) ?? character, end: Math.min(to, at + 1 + character.length) };
}

/** `\5f20 ` with the blank that ends it, `\"`, a line that goes on. */
function styleEscape(text: string, at: number, to: number): Escape {
  const rest = text.slice(at + 1, Math.min(to, at + 10));
  const hex = /^([0-9A-Fa-f]{1,6})(?:\r\n|[ \t\r\n\f])?/.exec(rest);
  if (hex !== null) {
    const point = Number.parseInt(hex[1] as string, 16);
    const isCharacter = point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    return { text: isCharacter ? String.fromCodePoint(point) : '\ufffd', end: at + 1 + hex[0].length };
  }
  const character = rest.charAt(0);
  return { text: /[\r\n\f]/.test(character) ? '' : character, end: Math.min(to, at + 1 + character.length) };
}
