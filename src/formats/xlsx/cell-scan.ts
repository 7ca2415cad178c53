/**
 * The cells of one row of a sheet, found in the sheet's own bytes (UTF-8): where each stands, where its parts stand, and what it
 * is. No text is built.
 *
 *     <row r="2"><c r="A2" s="1" t="s"><f>…</f><v>17</v></c><c r="B2" t="inlineStr"><is><t>…</t></is></c></row>
 *
 * Read strictly: whatever may not stand there is a fault, so that no text is passed over. Comments, CDATA, processing
 * instructions and extensions are stepped over and make the row odd: it is then written anew without them (plain-markup.ts).
 * Linear time; the arrays grow to the longest row.
 *
 * @source ECMA-376-1:2016, 18.3.1.73 (row), 18.3.1.4 (c), 18.3.1.40 (f), 18.3.1.53 (is)
 */
import { MOST_COLUMNS, MOST_ROWS } from './a1.ts';
import { readPlainCell } from './plain-cell.ts';
import { rowTags } from './row-tags.ts';
import {
  BROKEN,
  COLUMN,
  END,
  FORMULA_CLOSE,
  FORMULA_END,
  FORMULA_OPEN,
  FORMULA_START,
  INLINE_END,
  INLINE_START,
  LYING,
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

const SLASH = 0x2f;
const LOWER_C = 0x63;
const LOWER_F = 0x66;
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/** A scanner for a sheet whose elements have this prefix, such as `x:`; mostly none. */
export function cellScanner(prefix: string): (row: ScannedRow, bytes: Uint8Array, at: number, end: number) => number {
  const gap = prefix.length + 1;
  const tags = rowTags(prefix);

  function readCell(row: ScannedRow, bytes: Uint8Array, start: number, end: number): number {
    if ((row.count + 1) * STRIDE > row.cells.length) {
      const grown = new Int32Array(row.cells.length * 2);
      grown.set(row.cells);
      row.cells = grown;
    }
    const { cells } = row;
    const base = row.count * STRIDE;
    let column = row.count === 0 ? 1 : (cells[base - STRIDE + COLUMN] as number) + 1;
    let type = NUMBER;
    let style = 0;
    for (let field = 0; field < STRIDE; field += 1) cells[base + field] = -1;
    let at = start + gap + 1;
    for (;;) {
      const next = tags.nextAttribute(bytes, at, end);
      if (next < 0) return next;
      if (tags.nameEnd === tags.nameStart) {
        at = next;
        break;
      }
      if (tags.nameEnd === tags.nameStart + 1) {
        const name = bytes[tags.nameStart] as number;
        if (name === LOWER_R) {
          column = columnOf(bytes, tags.valueStart, tags.valueEnd, row.number);
          if (column === 0) return LYING;
        } else if (name === LOWER_S) {
          style = numberOf(bytes, tags.valueStart, tags.valueEnd);
          if (style < 0) return LYING;
        } else if (name === LOWER_T) {
          type = typeOf(bytes, tags.valueStart, tags.valueEnd);
          if (type < 0) return LYING;
          cells[base + TYPE_START] = at;
          cells[base + TYPE_END] = next;
        }
      }
      at = next;
    }
    if (column > MOST_COLUMNS || (row.count > 0 && column <= (cells[base - STRIDE + COLUMN] as number))) return LYING;
    cells[base + START] = start;
    cells[base + COLUMN] = column;
    cells[base + TYPE] = type;
    cells[base + STYLE] = style;
    row.count += 1;
    at = tags.closeTag(bytes, at, end);
    if (at < 0) return at;
    cells[base + OPEN] = at;
    if (!tags.isEmpty) at = readInside(row, base, bytes, at, end);
    cells[base + END] = at;
    const value = cells[base + VALUE_START] as number;
    if (type === SHARED && value >= 0) {
      const string = numberOf(bytes, value, cells[base + VALUE_END] as number);
      cells[base + STRING] = string < 0 ? NO_STRING : string;
    }
    return at;
  }

  function readInside(row: ScannedRow, base: number, bytes: Uint8Array, from: number, end: number): number {
    const { cells } = row;
    let at = from;
    for (;;) {
      at = tags.nextTag(row, bytes, at, end);
      if (at < 0) return at;
      if (bytes[at + 1] === SLASH) return tags.endTag(bytes, at, end, 'c');
      const letter = bytes[at + gap] as number;
      const isValue = letter === LOWER_V;
      const name = isValue ? 'v' : letter === LOWER_F ? 'f' : letter === LOWER_I ? 'is' : '';
      if (name === '') return BROKEN;
      if (tags.isElement(bytes, at, end, name) !== 1) return BROKEN;
      const [first, last] = isValue
        ? [VALUE_START, VALUE_END]
        : name === 'f'
          ? [FORMULA_OPEN, FORMULA_CLOSE]
          : [INLINE_START, INLINE_END];
      if (cells[base + first] !== -1) return BROKEN;
      const start = at;
      at = tags.skipAttributes(bytes, at + gap + name.length, end);
      if (at < 0) return at;
      cells[base + first] = at;
      cells[base + last] = at;
      if (!tags.isEmpty) {
        const stop = name === 'is' ? tags.itemEnd(row, bytes, at, end) : tags.content(row, bytes, at, end);
        if (stop < 0) return stop;
        cells[base + last] = stop;
        at = tags.endTag(bytes, stop, end, name);
        if (at < 0) return at;
      }
      if (name === 'f') {
        cells[base + FORMULA_START] = start;
        cells[base + FORMULA_END] = at;
      }
    }
  }

  return (row, bytes, start, end) => {
    row.count = 0;
    row.isOdd = false;
    const found = tags.isElement(bytes, start, end, 'row');
    if (found !== 1) return found === 0 ? BROKEN : found;
    let number = row.number + 1;
    let at = start + gap + 3;
    for (;;) {
      const next = tags.nextAttribute(bytes, at, end);
      if (next < 0) return next;
      at = next;
      if (tags.nameEnd === tags.nameStart) break;
      if (tags.nameEnd === tags.nameStart + 1 && bytes[tags.nameStart] === LOWER_R) {
        number = numberOf(bytes, tags.valueStart, tags.valueEnd);
        if (number <= row.number) return LYING;
      }
    }
    if (number > MOST_ROWS) return LYING;
    at = tags.closeTag(bytes, at, end);
    const before = row.number;
    row.number = number;
    while (at >= 0 && !tags.isEmpty) {
      at = tags.nextTag(row, bytes, at, end);
      if (at < 0) break;
      if (bytes[at + 1] === SLASH) {
        at = tags.endTag(bytes, at, end, 'row');
        break;
      }
      const plain = prefix === '' && bytes[at + 1] === LOWER_C ? readPlainCell(row, bytes, at, end) : 0;
      if (plain > 0) at = plain;
      else at = tags.isElement(bytes, at, end, 'c') === 1 ? readCell(row, bytes, at, end) : BROKEN;
      tags.isEmpty = false;
    }
    if (at < 0) row.number = before;
    return at;
  };
}

/** The column of `AB12`; 0 where that is no cell of this row. */
function columnOf(bytes: Uint8Array, start: number, end: number, row: number): number {
  let column = 0;
  let at = start;
  for (; at < end && at < start + 3; at += 1) {
    const letter = (bytes[at] as number) - 0x40;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return numberOf(bytes, at, end) === row ? column : 0;
}
