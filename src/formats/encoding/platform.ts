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

/** The texts that the forms stand for, each as the platform has it; `undefined` where it cannot decode the encoding. */
export function decodeForms(
  label: 'gb18030' | 'big5',
  forms: Iterable<readonly number[]>,
): readonly string[] | undefined {
  if (typeof TextDecoder === 'undefined') return undefined;
  const bytes: number[] = [];
  // No form holds a line feed, and none of its bytes makes a form with one.
  for (const form of forms) bytes.push(...form, LINE_FEED);
  try {
    return new TextDecoder(label).decode(Uint8Array.from(bytes)).split('\n');
  } catch {
    return undefined;
  }
}

/** The code unit that a form stands for; 0 where it stands for none or for more than one. */
export function unitOf(text: string | undefined): number {
  return text?.length === 1 && text !== '\ufffd' ? text.charCodeAt(0) : 0;
}
