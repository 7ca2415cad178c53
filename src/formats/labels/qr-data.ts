/**
 * What a QR code is given as ZPL and CPCL write it: an error correction level, `A` for automatic or `M` for manual input, a comma,
 * and the data; in front of all of it may stand `D` and three numbers, for a symbol in several parts. Manual data say what they
 * are: `N` digits, `A` letters, `K` Kanji, or `B` with the number of their bytes in four digits.
 *
 * @source Zebra Programming Guide: ^BQ, ^FD
 */
import type { Alphabet } from './glyphs.ts';
import type { Job } from './job.ts';
import { encodeText, sliceOf, type Unescaped } from './label-text.ts';
import { ascii, find, numberIn } from './numbers.ts';

export interface QrStretch {
  readonly data: Unescaped;
  readonly alphabet: Alphabet;
}

const COMMA = 0x2c;
const COUNT_DIGITS = 4;

/** @param sizeOf how many bytes of data a stretch of the stream comes to; left out: its own */
export function ofQrData(data: Unescaped, job: Job, sizeOf?: (bytes: Uint8Array) => number): readonly QrStretch[] {
  const { bytes } = data;
  const head = /^(?:D[0-9A-F]{4,6},)?[HQML][AM],/i.exec(ascii(bytes, 0, Math.min(bytes.length, 12)));
  if (head === null) return [{ data, alphabet: 'any' }];
  const start = head[0].length;
  if (/A,$/i.test(head[0])) return [{ data: sliceOf(data, start, bytes.length), alphabet: 'any' }];
  return ofManualData(data, job, start, COMMA, sizeOf);
}

/**
 * Data that say what they are, from `start` on. What begins with no known letter is one stretch to its end.
 * @param sign stands between two stretches; behind counted bytes it may be missing
 */
export function ofManualData(
  data: Unescaped,
  job: Job,
  start: number,
  sign: number,
  sizeOf?: (bytes: Uint8Array) => number,
): readonly QrStretch[] {
  const { bytes, offsets } = data;
  const stretches: QrStretch[] = [];
  for (let at = start; at < bytes.length; ) {
    const mode = ascii(bytes, at, at + 1).toUpperCase();
    const count = mode === 'B' ? numberIn(bytes, at + 1, Math.min(at + 1 + COUNT_DIGITS, bytes.length)) : -1;
    let from = at + 1;
    let to = find(bytes, sign, from, bytes.length);
    if (to < 0) to = bytes.length;
    if (count >= 0) {
      from = Math.min(bytes.length, from + COUNT_DIGITS);
      to = Math.min(bytes.length, from + count);
      job.counts.push({
        from: offsets[from] as number,
        to: offsets[to] as number,
        ...(sizeOf && { sizeOf }),
        at: offsets[at + 1] as number,
        end: offsets[from] as number,
        write: (more) => encodeText(countDigits(count + more), 'utf-8'),
      });
    } else if (!'NAK'.includes(mode)) {
      from = at;
      to = bytes.length;
    }
    if (to > from) stretches.push({ data: sliceOf(data, from, to), alphabet: mode === 'N' ? 'digits' : 'any' });
    at = bytes[to] === sign ? to + 1 : to;
  }
  return stretches;
}

function countDigits(count: number): string {
  return String(count).padStart(COUNT_DIGITS, '0').slice(-COUNT_DIGITS);
}
