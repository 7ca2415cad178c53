/**
 * Texts in every encoding of documents, by the platform: each form of two and four bytes is decoded by itself, and what
 * it gives is what it writes. Throws for a character that has no form.
 */
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { toBytes } from './through.ts';

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Each character of an encoding with its form; where it has several, the last given. */
const formsOf = (label: string, forms: Iterable<readonly number[]>): ReadonlyMap<string, readonly number[]> => {
  const decoder = new TextDecoder(label);
  const found = new Map<string, readonly number[]>(range(0, 0x7f).map((byte) => [String.fromCharCode(byte), [byte]]));
  for (const form of forms) {
    const text = decoder.decode(Uint8Array.from(form));
    if ([...text].length === 1 && text !== '\ufffd') found.set(text, form);
  }
  return found;
};

const pairs = (leads: readonly number[], trails: readonly number[]): readonly (readonly number[])[] =>
  leads.flatMap((lead) => trails.map((trail) => [lead, trail]));

const twoBytes = pairs(range(0x81, 0xfe), [...range(0x40, 0x7e), ...range(0x80, 0xfe)]);

/** A few of the forms of four bytes: all of the BMP under one lead byte, and of the plane above under another. */
const fourBytes = [0x81, 0x82, 0x95].flatMap((lead) =>
  range(0x30, 0x39).flatMap((second) =>
    pairs(range(0x81, 0xfe), range(0x30, 0x39)).map((end) => [lead, second, ...end]),
  ),
);

const gbk = formsOf('gb18030', twoBytes);
const gb18030 = formsOf('gb18030', [...fourBytes, ...twoBytes, [0x84, 0x31, 0x95, 0x33]]);
const big5 = formsOf('big5', pairs(range(0xa1, 0xf9), [...range(0x40, 0x7e), ...range(0xa1, 0xfe)]));

const by =
  (forms: ReadonlyMap<string, readonly number[]>) =>
  (text: string): Uint8Array =>
    Uint8Array.from(
      [...text].flatMap((character) => {
        const form = forms.get(character);
        if (form === undefined) throw new Error(`no form of ${character}`);
        return form;
      }),
    );

const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

export const inEncoding: Readonly<Record<EncodingId, (text: string) => Uint8Array>> = {
  'utf-8': toBytes,
  gb18030: by(gb18030),
  gbk: by(gbk),
  big5: by(big5),
  'utf-16le': utf16le,
  'utf-16be': (text) => new Uint8Array(Buffer.from(utf16le(text)).swap16()),
};
