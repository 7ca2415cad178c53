/**
 * UTF-16 in either order of bytes: what spreadsheets save as "Unicode text". A surrogate without its partner is no
 * character.
 *
 * @source RFC 2781, section 2
 */
import type { Encoding } from './encoding.ts';

export const utf16le: Encoding = /* @__PURE__ */ utf16('utf-16le', 0);
export const utf16be: Encoding = /* @__PURE__ */ utf16('utf-16be', 1);

/** @param low where the low byte of a unit stands: first (0) or second (1) */
function utf16(id: 'utf-16le' | 'utf-16be', low: 0 | 1): Encoding {
  function unitAt(bytes: Uint8Array, at: number): number {
    return (bytes[at + low] as number) | ((bytes[at + 1 - low] as number) << 8);
  }

  function writeUnit(unit: number, bytes: Uint8Array, at: number): void {
    bytes[at + low] = unit & 0xff;
    bytes[at + 1 - low] = unit >> 8;
  }

  return {
    id,
    extendsAscii: false,
    lengthAt(bytes, at, end) {
      if (at + 2 > end) return 0;
      if ((unitAt(bytes, at) & 0xfc00) !== 0xd800) return 2;
      return at + 4 > end ? 0 : 4;
    },
    pointAt(bytes, at, length) {
      const unit = unitAt(bytes, at);
      if (length === 2) return (unit & 0xfc00) === 0xdc00 ? -1 : unit;
      const partner = unitAt(bytes, at + 2);
      return (partner & 0xfc00) === 0xdc00 ? 0x10000 + ((unit & 0x3ff) << 10) + (partner & 0x3ff) : -1;
    },
    write(point, bytes, at) {
      if (point < 0x10000) {
        writeUnit(point, bytes, at);
        return at + 2;
      }
      writeUnit(0xd7c0 + (point >> 10), bytes, at);
      writeUnit(0xdc00 + (point & 0x3ff), bytes, at + 2);
      return at + 4;
    },
  };
}
