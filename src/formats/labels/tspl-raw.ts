/**
 * Raw data in TSPL: the dots of `BITMAP`, and the file of a `DOWNLOAD`. They are stepped over by the length that they say.
 *
 * @source TSC TSPL/TSPL2 Programming Language Manual: BITMAP, DOWNLOAD
 */
import type { OpaqueKind } from '../format.ts';
import { MORE, type Stream } from './language.ts';
import { commasIn, isLineEnd, type Raw, rawOf } from './lines.ts';
import { ascii, find, numberIn } from './numbers.ts';
import { QUOTE } from './quoted.ts';

/** Endings of files that hold images, and fonts. */
const IMAGES = ['.BMP', '.PCX', '.GRF', '.PNG'];
const FONTS = ['.TTF', '.BF2', '.FNT', '.TTE'];

/** The raw data of a command; `undefined` where it has none. */
export function rawData(stream: Stream, at: number, word: string): Raw | typeof MORE | undefined {
  if (word === 'BITMAP') return bitmapData(stream, at);
  return word === 'DOWNLOAD' ? downloadData(stream, at) : undefined;
}

/** `BITMAP x,y,width in bytes,height,mode,data`; from mode 3 on packed, with the number of bytes behind the mode. */
function bitmapData({ bytes, end }: Stream, at: number): Raw | typeof MORE | undefined {
  const commas = commasIn(bytes, at, end, 5);
  if (commas === undefined || commas === MORE) return commas;
  const [, second, third, fourth, fifth] = commas as [number, number, number, number, number];
  if (numberIn(bytes, fourth + 1, fifth) >= PACKED) {
    const sized = commasIn(bytes, fifth + 1, end, 1);
    if (sized === MORE) return MORE;
    const size = sized === undefined ? -1 : numberIn(bytes, fifth + 1, sized[0] as number);
    if (size >= 0) return rawOf((sized?.[0] as number) + 1, size, end);
  }
  const width = numberIn(bytes, second + 1, third);
  const height = numberIn(bytes, third + 1, fourth);
  return width < 0 || height < 0 ? undefined : rawOf(fifth + 1, width * height, end);
}

const PACKED = 3;

/** `DOWNLOAD [F,]"NAME",number of bytes,data`; without a number what follows are lines of a program. */
function downloadData({ bytes, end }: Stream, at: number): Raw | typeof MORE | undefined {
  const open = find(bytes, QUOTE, at, end);
  const first = lineEndIn(bytes, at, open < 0 ? end : open);
  if (first >= 0) return undefined;
  const close = open < 0 ? -1 : find(bytes, QUOTE, open + 1, end);
  if (close < 0) return lineEndIn(bytes, at, end) >= 0 ? undefined : MORE;
  const commas = commasIn(bytes, close + 1, end, 2);
  if (commas === undefined || commas === MORE) return commas;
  const [sign, behind] = commas as [number, number];
  const size = numberIn(bytes, sign + 1, behind);
  return size < 0 ? undefined : rawOf(behind + 1, size, end);
}

function lineEndIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isLineEnd(bytes[at])) return at;
  return -1;
}

/** What the raw data of a command are, by the name of the file. @param from where they begin */
export function rawKind(bytes: Uint8Array, at: number, from: number, word: string): OpaqueKind {
  if (word !== 'DOWNLOAD') return 'image';
  const head = ascii(bytes, at, from).toUpperCase();
  if (FONTS.some((ending) => head.includes(ending))) return 'font';
  return IMAGES.some((ending) => head.includes(ending)) ? 'image' : 'embedded';
}
