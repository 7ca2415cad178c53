/**
 * The data of bars and QR codes in TSPL, in stretches of one alphabet each: what chooses it stands among the data, and is none.
 *
 * @source TSC TSPL/TSPL2 Programming Language Manual: BARCODE, QRCODE
 */
import type { Alphabet } from './glyphs.ts';
import type { Job } from './job.ts';
import { sliceOf, type Unescaped } from './label-text.ts';
import { numberIn } from './numbers.ts';
import { ofManualData, type QrStretch } from './qr-data.ts';

const EXCLAMATION = 0x21;

/** Kinds of bars that hold digits only. */
const DIGITS = /^(?:25|ITF|EAN(?:8|13|14)|UPC|MSI|C?POST|PLANET|CODA|11|DP)/;

function alphabetOf(kind: string): Alphabet {
  const name = kind.replace(/[" ]/g, '').toUpperCase();
  if (DIGITS.test(name)) return 'digits';
  if (/^(?:39|93|LOGMARS)/.test(name)) return 'code39';
  return name === '' ? 'any' : 'ascii';
}

/** Code 128 with its subsets said, `128M`: `!105` and `!099` go to that of pairs of digits, other numbers out of it. */
export function ofBars(data: Unescaped, kind: string): readonly QrStretch[] {
  const { bytes } = data;
  if (!/128M/i.test(kind)) return [{ data, alphabet: alphabetOf(kind) }];
  const stretches: QrStretch[] = [];
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
export function ofManualQr(data: Unescaped, job: Job): readonly QrStretch[] {
  return ofManualData(data, job, 0, EXCLAMATION);
}
