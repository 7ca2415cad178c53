/**
 * The data of bars and QR codes in TSPL, in stretches of one alphabet each: what chooses it stands among the data, and is none.
 *
 * @source TSC TSPL/TSPL2 Programming Language Manual: BARCODE, QRCODE
 */
import type { Alphabet } from './glyphs.ts';
import type { Job } from './job.ts';
import { encodeText, sliceOf, type Unescaped } from './label-text.ts';
import { find, numberIn } from './numbers.ts';
import { countDigits } from './qr-data.ts';

const EXCLAMATION = 0x21;

/** Kinds of bars that hold digits only. */
const DIGITS = /^(?:25|ITF|EAN(?:8|13|14)|UPC|MSI|C?POST|PLANET|CODA|11|DP)/;

function alphabetOf(kind: string): Alphabet {
  const name = kind.replace(/[" ]/g, '').toUpperCase();
  if (DIGITS.test(name)) return 'digits';
  if (/^(?:39|93|LOGMARS)/.test(name)) return 'code39';
  return name === '' ? 'any' : 'ascii';
}

interface Stretch {
  readonly data: Unescaped;
  readonly alphabet: Alphabet;
}

/** Code 128 with its subsets said, `128M`: `!105` and `!099` go to that of pairs of digits, other numbers out of it. */
export function ofBars(data: Unescaped, kind: string): readonly Stretch[] {
  const { bytes } = data;
  if (!/128M/i.test(kind)) return [{ data, alphabet: alphabetOf(kind) }];
  const stretches: Stretch[] = [];
  let alphabet: Alphabet = 'ascii';
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const set = bytes[at] === EXCLAMATION ? numberIn(bytes, at + 1, Math.min(at + 4, bytes.length)) : -1;
    if (set < 0) continue;
    if (at > from) stretches.push({ data: sliceOf(data, from, at), alphabet });
    if (set === 105 || set === 99) alphabet = 'digits';
    else if (set === 103 || set === 104 || set === 100 || set === 101) alphabet = 'ascii';
    at += 3;
    from = at + 1;
  }
  if (from < bytes.length) stretches.push({ data: sliceOf(data, from, bytes.length), alphabet });
  return stretches;
}

/** QR data that say what they are: `N123!`, `AABC!`, `K…!`, or `B` with the number of its bytes in four digits. */
export function ofManualQr(data: Unescaped, job: Job): readonly Stretch[] {
  const { bytes, offsets } = data;
  const stretches: Stretch[] = [];
  for (let at = 0; at < bytes.length; ) {
    const mode = String.fromCharCode(bytes[at] as number).toUpperCase();
    const count = mode === 'B' ? numberIn(bytes, at + 1, Math.min(at + 5, bytes.length)) : -1;
    let from = at + 1;
    let to = find(bytes, EXCLAMATION, from, bytes.length);
    if (to < 0) to = bytes.length;
    if (count >= 0) {
      from = Math.min(bytes.length, at + 5);
      to = Math.min(bytes.length, from + count);
      job.counts.push({
        from: offsets[from] as number,
        to: offsets[to] as number,
        at: offsets[at + 1] as number,
        end: offsets[from] as number,
        write: (more) => encodeText(countDigits(count + more), 'utf-8'),
      });
    } else if (!'NAK'.includes(mode)) {
      from = at;
      to = bytes.length;
    }
    if (to > from) stretches.push({ data: sliceOf(data, from, to), alphabet: mode === 'N' ? 'digits' : 'any' });
    at = bytes[to] === EXCLAMATION ? to + 1 : Math.max(to, at + 1);
  }
  return stretches;
}
