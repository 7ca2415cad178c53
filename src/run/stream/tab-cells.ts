/**
 * Cells between tabs, without quotes: the rows of Hive, of Spark with Hive's separators, and of ClickHouse's
 * TabSeparated. With `none` a cell is the bytes between two tabs. With `backslash` a backslash takes the meaning from the
 * character behind it, a tab too, or gives it one:
 *
 *     \b \f \n \r \t \0 \a \v \e     control characters
 *     \xHH                           a byte
 *     \ and any other                that character
 *
 * A row that is empty has one empty cell.
 *
 * @source ClickHouse, TabSeparated, "Data Formatting"; Hive, LazySimpleSerDe with ESCAPED BY
 */
import type { FormatErrorCode } from '../../formats/format.ts';
import { writeText } from '../../formats/output.ts';
import { decodeUtf8 } from '../../formats/utf8.ts';
import type { CellForm, Row } from './table-wire.ts';
import { failAt } from './wire.ts';

export type TabEscape = 'none' | 'backslash';

const TAB = 0x09;
const BACKSLASH = 0x5c;

/** What a letter behind a backslash stands for. */
const MEANT: ReadonlyMap<number, number> = new Map(
  [...'bfnrt0ave'].map((letter, index) => [letter.charCodeAt(0), '\b\f\n\r\t\0\x07\v\x1b'.charCodeAt(index)]),
);
const HEX = 0x78;

/** How characters are written that stand for something else; the others stand for themselves. */
const WRITTEN: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ...[...'bfnrt0'].map((letter) => [String.fromCharCode(MEANT.get(letter.charCodeAt(0)) ?? 0), `\\${letter}`] as const),
]);

export function tabCells(escaping: TabEscape): CellForm {
  return escaping === 'none' ? plainCells : escapedCells;
}

const plainCells: CellForm = {
  cut({ bytes, from, to }, ends) {
    let count = 0;
    for (let at = from; at < to; at += 1) {
      if (bytes[at] === TAB) ends[count++] = at;
    }
    ends[count++] = to;
    return count;
  },
  read: (row, from, to) => decodeUtf8(row.bytes, from, to) ?? fail('wire/not-utf-8', row, from),
  write(output, text, row, from) {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === TAB || unit === 0x0a || unit === 0x0d) fail('wire/no-cell', row, from);
    }
    writeText(output, text);
  },
};

const escapedCells: CellForm = {
  cut(row, ends) {
    const { bytes, from, to } = row;
    let count = 0;
    let at = from;
    while (at < to) {
      const byte = bytes[at] as number;
      if (byte === TAB) ends[count++] = at;
      at += byte === BACKSLASH ? 2 : 1;
    }
    if (at > to) fail('wire/open-escape', row, to - 1);
    ends[count++] = to;
    return count;
  },
  read(row, from, to) {
    const { bytes } = row;
    let at = from;
    while (at < to && bytes[at] !== BACKSLASH) at += 1;
    if (at === to) return plainCells.read(row, from, to);
    const plain = unescaped(bytes.subarray(from, to));
    return decodeUtf8(plain, 0, plain.length) ?? fail('wire/not-utf-8', row, from);
  },
  write(output, text) {
    let written = '';
    let copied = 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit >= 0x20 && unit !== BACKSLASH) continue;
      written += text.slice(copied, at) + (WRITTEN.get(text.charAt(at)) ?? text.charAt(at));
      copied = at + 1;
    }
    writeText(output, written + text.slice(copied));
  },
};

function fail(code: FormatErrorCode, { bytes, from, number }: Row, at: number): never {
  failAt(code, bytes, from, at, number);
}

/** What a cell's bytes stand for. */
function unescaped(cell: Uint8Array): Uint8Array {
  const plain = new Uint8Array(cell.length);
  let length = 0;
  for (let at = 0; at < cell.length; at += 1) {
    let byte = cell[at] as number;
    if (byte === BACKSLASH) {
      at += 1;
      byte = cell[at] as number;
      const code =
        byte === HEX ? Number.parseInt(String.fromCharCode(...cell.subarray(at + 1, at + 3)), 16) : Number.NaN;
      if (code >= 0) at += 2;
      byte = code >= 0 ? code : (MEANT.get(byte) ?? byte);
    }
    plain[length] = byte;
    length += 1;
  }
  return plain.subarray(0, length);
}
