/**
 * JSON strings: a token's bytes to text and text to a token. Reading takes tokens whose grammar has been checked; a
 * surrogate escape without its partner becomes a lone surrogate. Writing escapes what must be (quote, backslash,
 * control characters, in the short form where there is one) and lone surrogates, which UTF-8 cannot hold: what
 * `JSON.stringify` gives. Offsets are bytes. Nothing is thrown.
 *
 * @source RFC 8259, section 7
 */
import { unitAt } from '../text/unit-at.ts';
import { decodeUtf8 } from './utf8.ts';

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;

/** Characters with a short escape, by the letter that stands for them. */
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

/** Letters of the short escapes that are written, by the character. */
const SHORT_LETTERS: ReadonlyMap<string, string> = new Map(
  [...SHORT_ESCAPES].filter(([letter]) => letter !== '/').map(([letter, character]) => [character, letter]),
);

/** The text of the token `bytes[from, to)`, quotes included; `undefined` where it is not UTF-8. */
export function decodeJsonString(bytes: Uint8Array, from: number, to: number): string | undefined {
  const text = decodeUtf8(bytes, from + 1, to - 1);
  return text?.includes('\\') ? unescapeText(text) : text;
}

/** The token of a text, quotes included. */
export function encodeJsonString(text: string): string {
  let token = '"';
  let copied = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (isPlain(unit)) continue;
    if ((text.codePointAt(index) as number) > 0xffff) {
      index += 1;
    } else {
      token += text.slice(copied, index) + escapeUnit(unit);
      copied = index + 1;
    }
  }
  return `${token}${text.slice(copied)}"`;
}

/** Whether a unit of the text may have to be written as an escape. */
export function needsEscape(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (!isPlain(unitAt(text, index))) return true;
  return false;
}

function isPlain(unit: number): boolean {
  return unit >= 0x20 && unit !== QUOTE && unit !== BACKSLASH && (unit & 0xf800) !== 0xd800;
}

/** A character as escapes of its units: how one is written that a document's encoding lacks. */
export function escapeCharacter(character: string): string {
  let escapes = '';
  for (let unit = 0; unit < character.length; unit += 1) escapes += escapeUnit(character.charCodeAt(unit));
  return escapes;
}

function unescapeText(text: string): string {
  let plain = '';
  let copied = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', copied)) {
    plain += text.slice(copied, at);
    const short = SHORT_ESCAPES.get(text.charAt(at + 1));
    copied = at + (short === undefined ? 6 : 2);
    plain += short ?? String.fromCharCode(Number.parseInt(text.slice(at + 2, copied), 16));
  }
  return plain + text.slice(copied);
}

function escapeUnit(unit: number): string {
  const letter = SHORT_LETTERS.get(String.fromCharCode(unit));
  return `\\${letter ?? `u${unit.toString(16).padStart(4, '0')}`}`;
}
