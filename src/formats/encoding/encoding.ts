/**
 * The contract of an encoding other than UTF-8: characters to code points and back, one at a time. Offsets are bytes.
 * Reading is strict: what is no character of the encoding is -1, never U+FFFD. Nothing is thrown; nothing is written
 * that was not asked for. Whatever can be read can be written, as a character that reads the same.
 */

/** The encodings of documents. `gbk` is `gb18030` without its forms of four bytes. */
export type EncodingId = 'utf-8' | 'gb18030' | 'gbk' | 'big5' | 'utf-16le' | 'utf-16be';

export interface Encoding {
  readonly id: EncodingId;
  /** Whether a byte below 0x80 where a character begins is that character of ASCII, and ASCII is written so. */
  readonly extendsAscii: boolean;
  /**
   * Bytes of the character that begins at `at`, by its first bytes: 1, 2 or 4; 0 where `end` cuts it off. What is no
   * character has a length too.
   */
  lengthAt(bytes: Uint8Array, at: number, end: number): number;
  /** The code point of the character of `length` bytes at `at`; -1 where there is none. Never a surrogate. */
  pointAt(bytes: Uint8Array, at: number, length: number): number;
  /** Writes a code point, four bytes at most, and gives the offset after it; -1 where the encoding lacks it. */
  write(point: number, bytes: Uint8Array, at: number): number;
}
