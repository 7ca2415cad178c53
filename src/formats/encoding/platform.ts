/**
 * The platform's decoder, from which the tables of the two-byte encodings are read: browsers and Node have one, some
 * hosts of the pure core have none, or none for these encodings. Its answer for what is no character differs between
 * platforms, so it is asked for each character by itself.
 *
 * @source WHATWG Encoding Standard, sections 7.2 and 7.3
 */

/** What is used of it: `TextDecoder` is part of no edition of the language. */
interface PlatformDecoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: (new (label: string) => PlatformDecoder) | undefined;

const LINE_FEED = 0x0a;
const LONGEST_FORM = 4;
const REPLACEMENT = 0xfffd;

/**
 * The code unit that each of `count` forms stands for, as the platform has it; 0 where a form stands for none, or for
 * more than one, or for U+FFFD.
 * @param write writes the form of an index, four bytes at most, and gives the offset after it
 * @returns `undefined` where the platform cannot decode the encoding
 */
export function decodeForms(
  label: 'gb18030' | 'big5',
  count: number,
  write: (index: number, bytes: Uint8Array, at: number) => number,
): Uint16Array | undefined {
  const text = decode(label, count, write);
  if (text === undefined) return undefined;
  const units = new Uint16Array(count);
  let start = 0;
  for (let index = 0; index < count; index += 1) {
    const end = text.indexOf('\n', start);
    const unit = end === start + 1 ? text.charCodeAt(start) : REPLACEMENT;
    if (unit !== REPLACEMENT) units[index] = unit;
    start = end + 1;
  }
  return units;
}

/** The forms one by one, with line feeds between them: no form holds one, and none of its bytes makes a form with one. */
function decode(label: string, count: number, write: Parameters<typeof decodeForms>[2]): string | undefined {
  if (typeof TextDecoder === 'undefined') return undefined;
  const bytes = new Uint8Array(count * (LONGEST_FORM + 1));
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    at = write(index, bytes, at);
    bytes[at] = LINE_FEED;
    at += 1;
  }
  try {
    return new TextDecoder(label).decode(bytes.subarray(0, at));
  } catch {
    return undefined;
  }
}
