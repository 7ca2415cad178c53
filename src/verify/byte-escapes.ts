/**
 * Bytes that a text writes by their hexadecimal digits, one by one: `%E5%BC%A0` in addresses of the web, `=E5=BC=A0` in mail, `_E5_BC_A0`
 * and `\E5\BC\A0` on labels (ZPL ^FH), `\'d5\'c5` in RTF. Which encoding they are in nobody says: they are given as bytes, with
 * what stands around them.
 */
import { LONGEST_KEY } from './needle-key.ts';
import type { Text } from './needle-index.ts';
import { hexDigit, opensEscape } from './readings.ts';
import type { UnitTable } from './unit-table.ts';

export type EscapeForm = 'percent' | 'quoted-printable' | 'hex-escapes';

export interface EscapeSign {
  readonly form: EscapeForm;
  /** Units before the two digits. */
  readonly sign: readonly number[];
}

export const ESCAPE_SIGNS: readonly EscapeSign[] = [
  { form: 'percent', sign: [0x25] },
  { form: 'quoted-printable', sign: [0x3d] },
  { form: 'hex-escapes', sign: [0x5f] },
  { form: 'hex-escapes', sign: [0x5c] },
  { form: 'hex-escapes', sign: [0x5c, 0x78] },
  { form: 'hex-escapes', sign: [0x5c, 0x27] },
];

/** Bytes with the places that they came from. */
export interface FromBytes {
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
  /** Whether what was escaped begins an escape itself. */
  readonly opensEscapes: boolean;
}

/** Which signs stand in a text at all. */
export function signsIn({ units, length }: Text): readonly EscapeSign[] {
  const seen = new Uint8Array(0x80);
  for (let at = 0; at + 2 < length; at += 1) {
    const unit = units[at] as number;
    if (unit === 0x25 || unit === 0x3d || unit === 0x5f || unit === 0x5c) seen[unit] = 1;
  }
  return ESCAPE_SIGNS.filter(({ sign }) => seen[sign[0] as number] === 1);
}

/**
 * What stands around the escapes of one sign, with these undone; `undefined` where there are none.
 * @param source the bytes that the text was read from: folding took capitals away, which base64 needs
 */
export function withoutByteEscapes(
  { units, length, from }: Text,
  { sign, form }: EscapeSign,
  source: Uint8Array,
  { folded }: UnitTable,
): FromBytes | undefined {
  let bytes = new Uint8Array(256);
  let places = new Int32Array(256);
  let count = 0;
  let opensEscapes = false;
  const push = (byte: number, place: number): void => {
    if (count === bytes.length) {
      const wider = new Uint8Array(count * 2);
      wider.set(bytes);
      bytes = wider;
      const further = new Int32Array(count * 2);
      further.set(places);
      places = further;
    }
    bytes[count] = byte;
    places[count] = place;
    count += 1;
  };
  let copied = 0;
  const copy = (to: number): void => {
    for (; copied < to; copied += 1) {
      const unit = units[copied] as number;
      const place = from[copied] as number;
      const raw = source[place] as number;
      if (unit < 0x80) push(raw < 0x80 && folded[raw] === unit ? raw : unit, place);
      else if (unit < 0x800) {
        push(0xc0 | (unit >> 6), place);
        push(0x80 | (unit & 0x3f), place);
      } else {
        push(0xe0 | (unit >> 12), place);
        push(0x80 | ((unit >> 6) & 0x3f), place);
        push(0x80 | (unit & 0x3f), place);
      }
    }
  };
  for (let at = 0; at < length; at += 1) {
    if (units[at] !== sign[0] || (sign.length === 2 && units[at + 1] !== sign[1])) continue;
    const digits = at + sign.length;
    const high = hexDigit(units[digits] as number);
    const low = high < 0 || digits + 1 >= length ? -1 : hexDigit(units[digits + 1] as number);
    const lineEnd = low < 0 && form === 'quoted-printable' ? softLineEnd(units, digits) : 0;
    if (low < 0 && lineEnd === 0) continue;
    if (count === 0) copied = Math.max(0, at - LONGEST_KEY);
    else if (at > copied + 2 * LONGEST_KEY) {
      copy(copied + LONGEST_KEY);
      push(0x0a, from[copied] as number);
      copied = at - LONGEST_KEY;
    }
    copy(at);
    if (lineEnd === 0) {
      const byte = high * 16 + low;
      if (opensEscape(byte)) opensEscapes = true;
      push(byte, from[at] as number);
    }
    copied = lineEnd === 0 ? digits + 2 : digits + lineEnd;
    at = copied - 1;
  }
  if (count === 0) return undefined;
  copy(Math.min(length, copied + LONGEST_KEY));
  return { bytes: bytes.subarray(0, count), from: places.subarray(0, count), opensEscapes };
}

/** `=` at the end of a line: how many units the line end has. */
function softLineEnd(units: Uint16Array, at: number): number {
  if (units[at] === 0x0a) return 1;
  return units[at] === 0x0d && units[at + 1] === 0x0a ? 2 : 0;
}
