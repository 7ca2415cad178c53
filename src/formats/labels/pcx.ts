/**
 * Where a PCX image ends, which nothing says: its rows are walked, each byte that begins with two ones and repeats the next.
 * `undefined` where there is no PCX image.
 *
 * @source ZSoft PCX File Format Technical Reference Manual, revision 5
 */
import { MORE } from './language.ts';

const HEADER = 128;
const RUN = 0xc0;

export function pcxEnd(bytes: Uint8Array, from: number, end: number): number | undefined {
  if (bytes[from] !== 0x0a) return undefined;
  if (from + HEADER > end) return MORE;
  const word = (at: number): number => (bytes[from + at] as number) + (bytes[from + at + 1] as number) * 256;
  const height = word(10) - word(6) + 1;
  const total = height * (bytes[from + 65] as number) * word(66);
  let at = from + HEADER;
  for (let done = 0; done < total; ) {
    if (at >= end) return MORE;
    const byte = bytes[at] as number;
    const isRun = bytes[from + 2] === 1 && byte >= RUN;
    done += isRun ? byte - RUN : 1;
    at += isRun ? 2 : 1;
    // A run of nothing would never end.
    if (isRun && byte === RUN) done += 1;
  }
  return at > end ? MORE : at;
}
