/**
 * Base64, in either alphabet, with white space in it or without. What is none reads as `undefined`. Nothing is thrown.
 *
 * @source RFC 4648, sections 4 and 5
 */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Shorter text is a word. */
const SHORTEST = 96;

/** Whether a text is long enough and mixed enough to be data and no words. */
export function seemsBase64(text: string): boolean {
  if (text.length < SHORTEST) return false;
  let small = 0;
  let large = 0;
  let others = 0;
  let blanks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const value = bitsOf(unit);
    if (value === -1) return false;
    if (value === -2) {
      if (unit !== 0x3d) blanks += 1;
    } else if (value < 26) {
      large += 1;
    } else if (value < 52) {
      small += 1;
    } else {
      others += 1;
    }
  }
  // Lines of data are long; words are not.
  return small > 0 && large > 0 && others > 0 && blanks * 20 < text.length;
}

export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array((text.length >> 2) * 3 + 3);
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let at = 0; at < text.length; at += 1) {
    const value = bitsOf(text.charCodeAt(at));
    if (value === -2) continue;
    if (value < 0) return undefined;
    held = (held << 6) | value;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = (held >> bits) & 0xff;
    length += 1;
    held &= (1 << bits) - 1;
  }
  return bytes.subarray(0, length);
}

export function encodeBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const left = bytes.length - at;
    const three = ((bytes[at] as number) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += ALPHABET.charAt(three >> 18) + ALPHABET.charAt((three >> 12) & 63);
    text += left > 1 ? ALPHABET.charAt((three >> 6) & 63) : '=';
    text += left > 2 ? ALPHABET.charAt(three & 63) : '=';
  }
  return text;
}

/** The six bits of a character; -2 for what is passed over, -1 for what does not belong. */
function bitsOf(unit: number): number {
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x41;
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x61 + 26;
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30 + 52;
  if (unit === 0x2b || unit === 0x2d) return 62;
  if (unit === 0x2f || unit === 0x5f) return 63;
  return unit === 0x3d || unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) ? -2 : -1;
}
