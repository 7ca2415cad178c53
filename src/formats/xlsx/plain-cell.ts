/**
 * A cell as most programs write most of theirs, read at a look: `<c r="B7" s="1" t="s"><v>17</v></c>`. Whatever is written in
 * another way is left to the scanner of any cell (cell-scan.ts), which would give the same of these.
 */
import { MOST_COLUMNS } from './a1.ts';
import {
  COLUMN,
  END,
  FORMULA_START,
  MOST_DIGITS,
  NO_STRING,
  NUMBER,
  numberOf,
  OPEN,
  type ScannedRow,
  SHARED,
  START,
  STRIDE,
  STRING,
  STYLE,
  TYPE,
  TYPE_END,
  TYPE_START,
  typeOf,
  VALUE_END,
  VALUE_START,
} from './scanned-row.ts';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUOTE = 0x22;
const LOWER_C = 0x63;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/** Bytes of the longest one, without its value. */
const LONGEST_PLAIN = 64;
const PLAIN_CLOSE: Uint8Array = /* @__PURE__ */ Uint8Array.of(LT, SLASH, LOWER_V, GT, LT, SLASH, LOWER_C, GT);

/** Takes the cell that begins at `start`, where `<c` stands. @returns the offset after it; 0 where it is written otherwise */
export function readPlainCell(row: ScannedRow, bytes: Uint8Array, start: number, end: number): number {
  if (start + LONGEST_PLAIN > end || (row.count + 1) * STRIDE > row.cells.length) return 0;
  if (bytes[start + 2] !== 0x20 || bytes[start + 3] !== LOWER_R) return 0;
  if (bytes[start + 4] !== EQUALS || bytes[start + 5] !== QUOTE) return 0;
  const { cells } = row;
  const base = row.count * STRIDE;
  let at = start + 6;
  let column = 0;
  for (let letter = (bytes[at] as number) - 0x40; letter > 0 && letter <= 26; letter = (bytes[at] as number) - 0x40) {
    column = column * 26 + letter;
    at += 1;
  }
  if (at > start + 9 || column <= (row.count === 0 ? 0 : (cells[base - STRIDE + COLUMN] as number))) return 0;
  let number = 0;
  for (let digit = (bytes[at] as number) - 0x30; digit >= 0 && digit <= 9; digit = (bytes[at] as number) - 0x30) {
    number = number * 10 + digit;
    at += 1;
  }
  if (number !== row.number || column > MOST_COLUMNS || bytes[at] !== QUOTE) return 0;
  at += 1;
  let style = 0;
  if (bytes[at + 1] === LOWER_S && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    const from = at + 4;
    at = from;
    while ((bytes[at] as number) >= 0x30 && (bytes[at] as number) <= 0x39) at += 1;
    style = numberOf(bytes, from, at);
    if (style < 0 || bytes[from - 4] !== 0x20 || bytes[at] !== QUOTE) return 0;
    at += 1;
  }
  const typeStart = bytes[at + 1] === LOWER_T ? at : -1;
  if (typeStart >= 0) {
    // One of the letters: longer types are read as they come.
    if (bytes[at] !== 0x20 || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE || bytes[at + 5] !== QUOTE) return 0;
    at += 6;
  }
  const type = typeStart < 0 ? NUMBER : typeOf(bytes, typeStart + 4, typeStart + 5);
  const typeEnd = typeStart < 0 ? -1 : at;
  const isEmptyCell = bytes[at] === SLASH;
  if (isEmptyCell) at += 1;
  if (type < 0 || bytes[at] !== GT) return 0;
  at += 1;
  const open = at;
  let valueStart = -1;
  let valueEnd = -1;
  let string = 0;
  if (!isEmptyCell) {
    if (bytes[at] !== LT || bytes[at + 1] !== LOWER_V || bytes[at + 2] !== GT) return 0;
    valueStart = at + 3;
    for (at = valueStart; at < end && bytes[at] !== LT; at += 1) {
      const digit = (bytes[at] as number) - 0x30;
      if (digit < 0 || digit > 9 || at - valueStart >= MOST_DIGITS) string = NO_STRING;
      else if (string !== NO_STRING) string = string * 10 + digit;
    }
    valueEnd = at;
    if (valueEnd === valueStart) string = NO_STRING;
    if (at + PLAIN_CLOSE.length > end) return 0;
    for (let index = 0; index < PLAIN_CLOSE.length; index += 1) if (bytes[at + index] !== PLAIN_CLOSE[index]) return 0;
    at += PLAIN_CLOSE.length;
  }
  for (let field = base + FORMULA_START; field < base + STRIDE; field += 1) cells[field] = -1;
  cells[base + START] = start;
  cells[base + OPEN] = open;
  cells[base + END] = at;
  cells[base + COLUMN] = column;
  cells[base + TYPE] = type;
  cells[base + STYLE] = style;
  cells[base + STRING] = type === SHARED && valueStart >= 0 ? string : -1;
  cells[base + TYPE_START] = typeStart;
  cells[base + TYPE_END] = typeEnd;
  cells[base + VALUE_START] = valueStart;
  cells[base + VALUE_END] = valueEnd;
  row.count += 1;
  return at;
}
