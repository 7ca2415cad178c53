/**
 * GB 18030 and its two-byte part GBK (code page 936, what Chinese spreadsheets save as CSV). Trail bytes hold `\`, `|`
 * and letters, the four-byte forms hold digits; commas, quotes, tabs and line ends stand for themselves alone.
 *
 *     ASCII      00–7F
 *     €          80                                        as Windows writes it; never written here
 *     two        81–FE  40–7E 80–FE                        read from the platform, user-defined areas included
 *     four       81–84  30–39  81–FE  30–39                the rest of the BMP, read from the platform
 *     four       90–E3  30–39  81–FE  30–39                U+10000 to U+10FFFF in their order
 *
 * The editions (2000, 2005, 2022) differ in some thirty characters; which one is read is the platform's choice. What
 * is not edited keeps its bytes in any. A character that has both forms is written in two bytes.
 *
 * @source GB 18030-2022; WHATWG Encoding Standard, section 10.2
 */
import type { Encoding } from './encoding.ts';
import { decodeForms } from './platform.ts';
import { LAST_LEAD, readPairs, type TwoByteTable, unitOfPair, writePair } from './two-byte.ts';

const EURO_BYTE = 0x80;
const EURO = 0x20ac;

/** Four-byte forms, counted: those of the BMP, and where those of the planes above begin. */
const BMP_FORMS = 39420;
const FIRST_ASTRAL_FORM = 189000;
/** The form 84 31 A4 37. */
const REPLACEMENT_FORM = 39417;
const REPLACEMENT = 0xfffd;

/** Both encodings; `undefined` where the platform cannot decode GB 18030. */
export function readGb18030(): { readonly gb18030: Encoding; readonly gbk: Encoding } | undefined {
  const table = readPairs('gb18030', twoByteForms());
  const units = decodeForms('gb18030', BMP_FORMS, writeForm);
  if (table === undefined || units === undefined) return undefined;
  units[REPLACEMENT_FORM] = REPLACEMENT;
  return { gb18030: withFourBytes(table, units), gbk: withTwoBytes(table) };
}

function twoByteForms(): readonly number[] {
  const pairs: number[] = [];
  for (let pair = 0x8140; pair <= 0xfefe; pair += 1) {
    const trail = pair & 0xff;
    if (trail >= 0x40 && trail <= 0xfe && trail !== 0x7f) pairs.push(pair);
  }
  return pairs;
}

function withTwoBytes(table: TwoByteTable): Encoding {
  return {
    id: 'gbk',
    extendsAscii: true,
    lengthAt: (bytes, at, end) => (isSingle(bytes[at] as number) ? 1 : at + 2 > end ? 0 : 2),
    pointAt: (bytes, at, length) => (length === 1 ? single(bytes[at] as number) : pairAt(table, bytes, at)),
    write: (point, bytes, at) => writePair(table, point, bytes, at),
  };
}

function withFourBytes(table: TwoByteTable, units: Uint16Array): Encoding {
  const forms = new Uint16Array(0x10000);
  for (let form = 0; form < BMP_FORMS; form += 1) forms[units[form] as number] = form;
  return {
    id: 'gb18030',
    extendsAscii: true,
    lengthAt(bytes, at, end) {
      if (isSingle(bytes[at] as number)) return 1;
      if (at + 2 > end) return 0;
      const second = bytes[at + 1] as number;
      return second < 0x30 || second > 0x39 ? 2 : at + 4 > end ? 0 : 4;
    },
    pointAt(bytes, at, length) {
      if (length === 2) return pairAt(table, bytes, at);
      if (length === 1) return single(bytes[at] as number);
      const form = formAt(bytes, at);
      if (form < BMP_FORMS) return units[form] || -1;
      const astral = form - FIRST_ASTRAL_FORM;
      return astral >= 0 && astral < 0x100000 ? 0x10000 + astral : -1;
    },
    write(point, bytes, at) {
      const next = writePair(table, point, bytes, at);
      if (next >= 0) return next;
      const form = point < 0x10000 ? (forms[point] as number) : point - 0x10000 + FIRST_ASTRAL_FORM;
      // A unit that has no form has 0, which is the form of U+0080.
      if (form === 0 && point !== units[0]) return -1;
      return writeForm(form, bytes, at);
    },
  };
}

/** Whether the byte is a character by itself, or none at all. */
function isSingle(byte: number): boolean {
  return byte <= EURO_BYTE || byte > LAST_LEAD;
}

function single(byte: number): number {
  if (byte < EURO_BYTE) return byte;
  return byte === EURO_BYTE ? EURO : -1;
}

function pairAt(table: TwoByteTable, bytes: Uint8Array, at: number): number {
  return unitOfPair(table, bytes[at] as number, bytes[at + 1] as number);
}

/** The number of the form whose first two bytes are those of one; a number that no form has where the others are not. */
function formAt(bytes: Uint8Array, at: number): number {
  const third = (bytes[at + 2] as number) - 0x81;
  const fourth = (bytes[at + 3] as number) - 0x30;
  if (third < 0 || third > 0xfe - 0x81 || fourth < 0 || fourth > 9) return BMP_FORMS;
  return ((((bytes[at] as number) - 0x81) * 10 + (bytes[at + 1] as number) - 0x30) * 126 + third) * 10 + fourth;
}

/** Writes the form of this number. Gives the offset after it. */
function writeForm(form: number, bytes: Uint8Array, at: number): number {
  bytes[at] = 0x81 + Math.floor(form / 12600);
  bytes[at + 1] = 0x30 + (Math.floor(form / 1260) % 10);
  bytes[at + 2] = 0x81 + (Math.floor(form / 10) % 126);
  bytes[at + 3] = 0x30 + (form % 10);
  return at + 4;
}
