/**
 * Splices: stretches of a value's text, and what stands there instead. Laid over the text itself, or over the bytes that
 * hold it unit for unit, of which then only the new ones are written: nothing is encoded that came encoded. Offsets into
 * text are UTF-16 units, into bytes bytes.
 */
import type { StandIn } from './encoding/stand-in.ts';
import type { Change, Splice } from './format.ts';
import { copySpan, type Output, writeText } from './output.ts';

/** The text with the splices laid over it. */
export function spliced(text: string, splices: readonly Splice[]): string {
  let out = '';
  let done = 0;
  for (let index = 0; index < splices.length; index += 1) {
    const splice = splices[index] as Splice;
    out += text.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  return out + text.slice(done);
}

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
