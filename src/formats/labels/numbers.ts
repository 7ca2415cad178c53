/** Numbers and words in the bytes of commands. Offsets are bytes. */

const ZERO = 0x30;
/** A count beyond this is more than any stream holds. */
const MOST = 2 ** 40;

/** A stretch of bytes: where it begins, and where it ends. */
export type Span = readonly [from: number, to: number];

export function isDigitByte(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

/** The number that stands in `bytes[from, to)`, blanks around it; -1 where there is none. */
export function numberIn(bytes: Uint8Array, from: number, to: number): number {
  let value = -1;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (isDigitByte(byte)) value = Math.min(MOST, Math.max(value, 0) * 10 + byte - ZERO);
    else if (byte !== 0x20) return -1;
  }
  return value;
}

/** Where the byte stands next in `bytes[from, to)`; -1 where it does not. */
export function find(bytes: Uint8Array, byte: number, from: number, to: number): number {
  const at = bytes.indexOf(byte, from);
  return at < 0 || at >= to ? -1 : at;
}

/** ASCII of `bytes[from, to)`; what is beyond it becomes `?`. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    text += byte < 0x80 ? String.fromCharCode(byte) : '?';
  }
  return text;
}

/** Digits in a row that no coordinate has. */
const MANY_DIGITS = 7;

/** Whether parameters say more than settings do: a character beyond ASCII, or a long number. */
export function isTelling(bytes: Uint8Array, from: number, to: number): boolean {
  let digits = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return true;
    digits = isDigitByte(byte) ? digits + 1 : 0;
    if (digits === MANY_DIGITS) return true;
  }
  return false;
}

/** Whether nothing stands there but blanks, line ends and NUL. */
export function isBlankBytes(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if ((bytes[at] as number) > 0x20) return false;
  return true;
}
