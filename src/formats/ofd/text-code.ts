/**
 * What a TextCode says: characters that XML cannot hold, and blanks, may stand in it as a backslash and four hexadecimal digits.
 * Where the four are decimal and a fifth digit follows, they are a number behind a backslash. Offsets are UTF-16 units.
 *
 * @source GB/T 33190-2016, 11.3 (TextCode)
 */
import { unitAt } from '../../text/unit-at.ts';
import { isLegal } from '../xml/names.ts';

const BACKSLASH = 0x5c;

export function readEscapes(raw: string): string {
  let text = '';
  let done = 0;
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 1)) {
    if (!isEscape(raw, at)) continue;
    text += raw.slice(done, at) + String.fromCharCode(Number.parseInt(raw.slice(at + 1, at + 5), 16));
    done = at + 5;
    at = done - 1;
  }
  return done === 0 ? raw : text + raw.slice(done);
}

/** The text with what XML cannot hold as escapes; blanks too, which the standard asks for. */
export function writeEscapes(text: string): string {
  let raw = '';
  for (const character of text) {
    const point = character.codePointAt(0) as number;
    const isPlain = isLegal(point) && point !== 0x20 && point !== BACKSLASH;
    raw += isPlain ? character : `\\${point.toString(16).toUpperCase().padStart(4, '0')}`;
  }
  return raw;
}

function isEscape(raw: string, at: number): boolean {
  let decimals = 0;
  for (let digit = at + 1; digit < at + 5; digit += 1) {
    if (digit >= raw.length || !isHexDigit(unitAt(raw, digit))) return false;
    if (isDigit(unitAt(raw, digit))) decimals += 1;
  }
  return decimals < 4 || at + 5 >= raw.length || !isDigit(unitAt(raw, at + 5));
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

function isHexDigit(unit: number): boolean {
  const lower = unit | 0x20;
  return isDigit(unit) || (lower >= 0x61 && lower <= 0x66);
}
