/**
 * The records of a ZIP file, byte for byte: their signatures, lengths and fields. Numbers are little-endian; those of eight bytes
 * are exact up to 2^53, beyond which no file goes.
 *
 * @source APPNOTE.TXT 6.3.10, 4.3.7 (local header), 4.3.12 (central directory), 4.3.14 (ZIP64 end), 4.3.15 (ZIP64 locator), 4.3.16 (end)
 */

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const END64 = 0x06064b50;
export const LOCATOR64 = 0x07064b50;

export const LOCAL_LENGTH = 30;
export const CENTRAL_LENGTH = 46;
export const END_LENGTH = 22;
export const END64_LENGTH = 56;
export const LOCATOR64_LENGTH = 20;

export const STORED = 0;
export const DEFLATED = 8;

/** Flags: what is packed is encrypted; sizes stand behind it; it is a patch; the name is UTF-8; the directory is encrypted. */
export const ENCRYPTED: number = 0x0001 | 0x0040 | 0x2000;
export const SIZES_BEHIND = 0x0008;
export const PATCH = 0x0020;
export const UTF8_NAME = 0x0800;

/** A number of two or four bytes that stands in a ZIP64 field instead. */
export const ELSEWHERE16 = 0xffff;
export const ELSEWHERE32 = 0xffffffff;

/** The extra field of ZIP64. */
export const EXTRA64 = 0x0001;

export function u16(bytes: Uint8Array, at: number): number {
  return (bytes[at] as number) | ((bytes[at + 1] as number) << 8);
}

export function u32(bytes: Uint8Array, at: number): number {
  return (u16(bytes, at) | (u16(bytes, at + 2) << 16)) >>> 0;
}

export function u64(bytes: Uint8Array, at: number): number {
  return u32(bytes, at) + u32(bytes, at + 4) * 0x100000000;
}

/** One record to be: fields that are written one behind the other. */
export interface RecordWriter {
  readonly bytes: Uint8Array;
  u16(value: number): RecordWriter;
  u32(value: number): RecordWriter;
  u64(value: number): RecordWriter;
  raw(bytes: Uint8Array): RecordWriter;
}

export function writeRecord(length: number): RecordWriter {
  const bytes = new Uint8Array(length);
  let at = 0;
  const put = (value: number, count: number): RecordWriter => {
    let rest = value;
    for (let byte = 0; byte < count; byte += 1) {
      bytes[at] = rest % 256;
      rest = Math.floor(rest / 256);
      at += 1;
    }
    return writer;
  };
  const writer: RecordWriter = {
    bytes,
    u16: (value) => put(value, 2),
    u32: (value) => put(value, 4),
    u64: (value) => put(value, 8),
    raw(part) {
      bytes.set(part, at);
      at += part.length;
      return writer;
    },
  };
  return writer;
}
