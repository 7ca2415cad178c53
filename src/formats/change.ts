/**
 * Changes of values as formats take them: whole texts, or splices (text/splice.ts), which are laid over the bytes that hold the
 * text where they hold it character for character, so that nothing is encoded anew that came encoded.
 */
import { type Splice, spliced } from '../text/splice.ts';
import type { StandIn } from './encoding/stand-in.ts';
import type { Change } from './format.ts';
import { copySpan, type Output, writeText } from './output.ts';

/** A change as the whole new text; `undefined` where the text stays as it is. */
export type WholeChange = string | null | undefined;

export function wholeChange(text: string, change: Change): WholeChange {
  const after = typeof change === 'object' && change !== null ? spliced(text, change) : change;
  return after === text ? undefined : after;
}

/**
 * Writes the splices and what stands between them.
 * @param bytes hold the text in `bytes[start, end)`, as UTF-8 in which no character is written as an escape
 * @param written offset up to which the source has been written
 * @returns the offset up to which it is written now: behind the last splice
 */
export function writeSplices(
  output: Output,
  splices: readonly Splice[],
  bytes: Uint8Array,
  start: number,
  end: number,
  written: number,
  standIn?: StandIn,
): number {
  let at = start;
  let unit = 0;
  let done = written;
  for (let index = 0; index < splices.length; index += 1) {
    const splice = splices[index] as Splice;
    for (; unit < splice.start && at < end; unit += 1) {
      const lead = bytes[at] as number;
      at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      if (lead >= 0xf0) unit += 1;
    }
    copySpan(output, bytes, done, at);
    writeText(output, splice.text, standIn);
    for (; unit < splice.end && at < end; unit += 1) {
      const lead = bytes[at] as number;
      at += lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
      if (lead >= 0xf0) unit += 1;
    }
    done = at;
  }
  return done;
}

/** Whether a byte stands nowhere in `bytes[from, to)`: none that begins an escape, and each character is written as it is. */
export function lacksByte(bytes: Uint8Array, from: number, to: number, byte: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at] === byte) return false;
  return true;
}
