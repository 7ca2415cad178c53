/**
 * What a kind of bars can hold: where a mask's glyph is none of it, another stands in its place. Where only digits can stand their
 * number stays as it is, since many kinds of bars need an even number of them, or just so many.
 */
import type { Pen } from './label-text.ts';

export type Alphabet = 'any' | 'ascii' | 'digits' | 'code39';

/** Code 39 begins and ends with `*`. */
const CODE_39 = /^[0-9A-Z\-. $/+%]$/;

/** @param sizeOf how many characters stand in a stretch that is replaced; left out: one a byte */
export function within(
  alphabet: Alphabet,
  pen: Pen,
  sizeOf: (bytes: Uint8Array) => number = (bytes) => bytes.length,
): Pen {
  if (alphabet === 'any') return pen;
  return { write: (text, from, old) => pen.write(fitted(text, alphabet, sizeOf(old)), from, old) };
}

function fitted(text: string, alphabet: Exclude<Alphabet, 'any'>, size: number): string {
  let legal = '';
  for (const character of text) {
    if (alphabet === 'digits') legal += character >= '0' && character <= '9' ? character : '0';
    else if (alphabet === 'code39') legal += CODE_39.test(character) ? character : '-';
    else legal += character < '\u0080' ? character : '*';
  }
  return alphabet === 'digits' ? legal.padEnd(size, '0').slice(0, size) : legal;
}
