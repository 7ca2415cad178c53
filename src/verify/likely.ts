/**
 * Whether a needle that was found in one reading of some bytes is there, or whether they only look so in that reading: among
 * millions of characters and hundreds of thousands of names, chance writes a name now and then. It is there unless the same bytes,
 * and those around them, are plainly text in another reading.
 */
import { type EncodingForm, sequence } from './decode.ts';

/** Bytes that are looked at before and behind. */
const AROUND = 16;

/** Characters of two bytes that say whether bytes are GB 18030 or Big5; with fewer nothing is ruled out. */
const ENOUGH = 6;

export function isLikely(form: EncodingForm, bytes: Uint8Array, start: number, end: number): boolean {
  if (form === 'utf-8') return true;
  if (form === 'utf-16le' || form === 'utf-16be') return !isPlainText(bytes, start - 4, end + 4, start);
  if (isHanOfUtf8(bytes, start, end)) return false;
  const own = commonPairs(form, bytes, start - AROUND, end + AROUND);
  const other = commonPairs(form === 'big5' ? 'gb18030' : 'big5', bytes, start - AROUND, end + AROUND);
  return own.pairs < ENOUGH || own.common / own.pairs >= other.common / Math.max(1, other.pairs);
}

/** Whether all is printable ASCII, or characters of three bytes of UTF-8: no text of UTF-16 looks so for long. */
function isPlainText(bytes: Uint8Array, start: number, end: number, at: number): boolean {
  let next = Math.max(0, start);
  // The characters before may begin earlier.
  while (next < at && ((bytes[next] as number) & 0xc0) === 0x80) next += 1;
  const last = Math.min(end, bytes.length);
  while (next < last) {
    const byte = bytes[next] as number;
    if (byte >= 0x80) {
      const size = sequence(bytes, next, bytes.length);
      if (size < 3) return false;
      next += size;
    } else {
      if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
      next += 1;
    }
  }
  return true;
}

/** Whether the stretch lies in characters of three or four bytes of UTF-8. */
function isHanOfUtf8(bytes: Uint8Array, start: number, end: number): boolean {
  let next = start;
  while (next > 0 && next > start - 3 && ((bytes[next] as number) & 0xc0) === 0x80) next -= 1;
  while (next < end) {
    const size = (bytes[next] as number) < 0x80 ? 1 : sequence(bytes, next, bytes.length);
    if (size === 0 || size === 2) return false;
    next += size;
  }
  return true;
}

/** Pairs in the stretch, and how many of them are characters of the first level, which most of any Chinese text is. */
function commonPairs(
  form: 'gb18030' | 'big5',
  bytes: Uint8Array,
  start: number,
  end: number,
): { readonly pairs: number; readonly common: number } {
  let pairs = 0;
  let common = 0;
  const last = Math.min(end, bytes.length) - 1;
  // From where a run begins, so that no pair is read from its middle.
  let at = Math.max(0, start);
  while (at > 0 && at > start - AROUND && (bytes[at - 1] as number) >= 0x80) at -= 1;
  while (at < last) {
    const first = bytes[at] as number;
    const second = bytes[at + 1] as number;
    if (first < 0x81 || first === 0xff || second < 0x40) {
      at += 1;
      continue;
    }
    pairs += 1;
    const isTrail = form === 'gb18030' ? second >= 0xa1 : second <= 0x7e || second >= 0xa1;
    const isLead = form === 'gb18030' ? first >= 0xb0 && first <= 0xd7 : first >= 0xa4 && first <= 0xc6;
    // Punctuation and full-width forms.
    const isSign = form === 'gb18030' ? first === 0xa1 || first === 0xa3 : first >= 0xa1 && first <= 0xa3;
    if (isTrail && (isLead || isSign)) common += 1;
    at += 2;
  }
  return { pairs, common };
}
