/** Texts in an encoding other than UTF-8. A lone surrogate, which none of them can hold, is written as U+FFFD. */
import type { Encoding } from './encoding.ts';
import type { StandIn } from './stand-in.ts';

/** Bytes that a UTF-16 unit may take: four, or a stand-in of up to six of ASCII, as an escape of JSON is. */
export const MOST_BYTES = 6;

/**
 * Writes `text` into `bytes` from `at` on, where MOST_BYTES a unit must be free. Gives the offset after it.
 * @param standIn what is written for a character that the encoding lacks
 */
export function writeEncoded(
  text: string,
  encoding: Encoding,
  bytes: Uint8Array,
  at: number,
  standIn: StandIn,
): number {
  let to = at;
  for (const character of text) {
    const next = writeCharacter(character, encoding, bytes, to);
    if (next >= 0) {
      to = next;
      continue;
    }
    for (const other of standIn(character, has)) to = Math.max(to, writeCharacter(other, encoding, bytes, to));
  }
  return to;

  function has(character: string): boolean {
    return writeCharacter(character, encoding, new Uint8Array(4), 0) >= 0;
  }
}

function writeCharacter(character: string, encoding: Encoding, bytes: Uint8Array, at: number): number {
  const point = character.codePointAt(0) as number;
  return encoding.write((point & 0xfffff800) === 0xd800 ? 0xfffd : point, bytes, at);
}
