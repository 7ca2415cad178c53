/**
 * Bytes as text, in every encoding that a document may have, folded on the way. Nothing is refused: what is no character is U+FFFD,
 * and reading goes on behind it. The tables of GB 18030 and Big5 are the platform's; where it has none, these are not read.
 *
 * @source WHATWG Encoding Standard; GB 18030-2022
 */
import { once } from '../text/once.ts';
import type { Text } from './needle-index.ts';
import { newTextBuilder, type TextPool } from './text-builder.ts';
import type { UnitTable } from './unit-table.ts';

export type EncodingForm = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** What else than plain UTF-8 the bytes may be. */
export interface Looks {
  /** Bytes that are no UTF-8, or letters of two bytes, which two bytes of a Chinese encoding may look like. */
  mayBeDoubleByte: boolean;
  isUtf8: boolean;
  /** As bytes have them that are no text, and as text of UTF-16 does. */
  hasControls: boolean;
}

export interface Decoders {
  utf8(bytes: Uint8Array, start: number, end: number, looks: Looks): Text;
  utf16(bytes: Uint8Array, start: number, end: number, isLittle: boolean): Text;
  /** @param isShifted each run of such characters is read from its second byte on: bytes before them may have been one */
  doubleByte(
    form: 'gb18030' | 'big5',
    bytes: Uint8Array,
    start: number,
    end: number,
    isShifted: boolean,
  ): Text | undefined;
}

const UNKNOWN = 0xfffd;

export function newDecoders({ folded }: UnitTable, pool: TextPool): Decoders {
  return {
    utf8(bytes, start, end, looks) {
      const { units, from } = pool.take(end - start);
      let length = 0;
      for (let at = start; at < end; ) {
        const first = bytes[at] as number;
        let unit: number;
        let size = 1;
        if (first < 0x80) {
          unit = folded[first] as number;
          if (first < 0x20 && first !== 0x09 && first !== 0x0a && first !== 0x0d) looks.hasControls = true;
        } else {
          size = sequence(bytes, at, end);
          const second = (bytes[at + 1] as number) & 0x3f;
          if (size === 3) {
            unit = folded[((first & 0x0f) << 12) | (second << 6) | ((bytes[at + 2] as number) & 0x3f)] as number;
          } else if (size === 4) {
            const point =
              ((first & 7) << 18) |
              (second << 12) |
              (((bytes[at + 2] as number) & 0x3f) << 6) |
              ((bytes[at + 3] as number) & 0x3f);
            units[length] = 0xd800 + ((point - 0x10000) >> 10);
            from[length] = at;
            length += 1;
            unit = 0xdc00 + (point & 0x3ff);
          } else if (size === 2) {
            looks.mayBeDoubleByte = true;
            unit = folded[((first & 0x1f) << 6) | second] as number;
          } else {
            looks.mayBeDoubleByte = true;
            looks.isUtf8 = false;
            unit = UNKNOWN;
            size = 1;
          }
        }
        units[length] = unit;
        from[length] = at;
        length += 1;
        at += size;
      }
      return { units, from, length };
    },
    utf16(bytes, start, end, isLittle) {
      const length = (end - start) >> 1;
      const { units, from } = pool.take(length);
      const high = isLittle ? 1 : 0;
      for (let index = 0; index < length; index += 1) {
        const at = start + index * 2;
        units[index] = folded[((bytes[at + high] as number) << 8) | (bytes[at + 1 - high] as number)] as number;
        from[index] = at;
      }
      return { units, from, length };
    },
    doubleByte(form, bytes, start, end, isShifted) {
      const table = PAIRS[form]();
      if (table === undefined) return undefined;
      const out = newTextBuilder(pool, end - start);
      let isInRun = false;
      for (let at = start; at < end; ) {
        const first = bytes[at] as number;
        if (first < 0x81 || first === 0xff) {
          out.push(folded[first] as number, at);
          isInRun = false;
          at += 1;
          continue;
        }
        if (isShifted && !isInRun) {
          isInRun = true;
          out.push(UNKNOWN, at);
          at += 1;
          continue;
        }
        isInRun = true;
        const second = at + 1 < end ? (bytes[at + 1] as number) : 0;
        const unit = table[(first << 8) | second] as number;
        if (unit !== 0) {
          out.push(folded[unit] as number, at);
          at += 2;
        } else if (form === 'gb18030' && second >= 0x30 && second <= 0x39 && at + 4 <= end) {
          const point = pointOfFour(bytes, at);
          if (point > 0xffff) out.pushPoint(point, at);
          else out.push(folded[point] as number, at);
          at += 4;
        } else {
          out.push(UNKNOWN, at);
          at += 1;
        }
      }
      return out.text();
    },
  };
}

/** How many bytes the character of UTF-8 has that begins with this byte beyond ASCII; 0 where none does. */
export function sequence(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] as number;
  const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4 || at + size > end) return 0;
  const second = bytes[at + 1] as number;
  if ((second & 0xc0) !== 0x80) return 0;
  if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  for (let next = at + 2; next < at + size; next += 1) if (((bytes[next] as number) & 0xc0) !== 0x80) return 0;
  return size;
}

/** What is used of the platform's decoder, which is part of no edition of the language. */
interface PlatformDecoder {
  decode(bytes: Uint8Array): string;
}

declare const TextDecoder: (new (label: string) => PlatformDecoder) | undefined;

function platformDecoder(label: string): PlatformDecoder | undefined {
  if (typeof TextDecoder === 'undefined') return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

const PAIRS: Readonly<Record<'gb18030' | 'big5', () => Uint16Array | undefined>> = {
  gb18030: /* @__PURE__ */ once(() => pairTable('gb18030')),
  big5: /* @__PURE__ */ once(() => pairTable('big5')),
};

/** The unit of each pair of bytes, 0 where there is none. */
function pairTable(label: string): Uint16Array | undefined {
  const decoder = platformDecoder(label);
  if (decoder === undefined) return undefined;
  const table = new Uint16Array(0x10000);
  const line = new Uint8Array(3 * 0x100);
  for (let first = 0x81; first <= 0xfe; first += 1) {
    let size = 0;
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second === 0x7f) continue;
      line.set([first, second, 0x0a], size);
      size += 3;
    }
    decoder
      .decode(line.subarray(0, size))
      .split('\n')
      .forEach((text, index) => {
        const second = 0x40 + index + (index >= 0x3f ? 1 : 0);
        if (text.length === 1 && text.charCodeAt(0) !== UNKNOWN) table[(first << 8) | second] = text.charCodeAt(0);
      });
  }
  return table;
}

/** The code point of a form of four bytes, which the platform says; U+FFFD where it has none. */
function pointOfFour(bytes: Uint8Array, at: number): number {
  const [a, b, c, d] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]] as [number, number, number, number];
  if (c < 0x81 || c > 0xfe || d < 0x30 || d > 0x39) return UNKNOWN;
  const linear = (((a - 0x81) * 10 + (b - 0x30)) * 126 + (c - 0x81)) * 10 + (d - 0x30);
  if (linear >= 189000) return Math.min(linear - 189000 + 0x10000, 0x10ffff);
  return (
    platformDecoder('gb18030')
      ?.decode(bytes.subarray(at, at + 4))
      .codePointAt(0) ?? UNKNOWN
  );
}
