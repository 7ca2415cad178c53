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
  MORE,
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
const BANG = 0x21;
const QUESTION = 0x3f;
const LOWER_C = 0x63;
const LOWER_F = 0x66;
const LOWER_I = 0x69;
const LOWER_R = 0x72;
const LOWER_S = 0x73;
const LOWER_T = 0x74;
const LOWER_V = 0x76;

/** `extLst` and what follows it. */
const LONGEST_NAME = 7;

/** A scanner for a sheet whose elements have this prefix, such as `x:`; mostly none. */
export function cellScanner(prefix: string): (row: ScannedRow, bytes: Uint8Array, at: number, end: number) => number {
  const gap = prefix.length + 1;
  /** Attributes of the tag that was read last. */
  let nameStart = 0;
  let nameEnd = 0;
  let valueStart = 0;
  let valueEnd = 0;

  /** Whether an element of this name begins at `at`, where a `<` stands: 1, 0, or MORE. */
  function isElement(bytes: Uint8Array, at: number, end: number, name: string): number {
    return isName(bytes, at + 1, end, name);
  }

  function isName(bytes: Uint8Array, at: number, end: number, name: string): number {
    const length = gap - 1 + name.length;
    if (at + length >= end) return MORE;
    for (let index = 0; index < gap - 1; index += 1) if (bytes[at + index] !== prefix.charCodeAt(index)) return 0;
    for (let index = 0; index < name.length; index += 1) {
      if (bytes[at + gap - 1 + index] !== name.charCodeAt(index)) return 0;
    }
    const next = bytes[at + length] as number;
    return next === GT || next === SLASH || isSpace(next) ? 1 : 0;
  }

  /** The next attribute; the offset after it, of `>` or `/` where there is none, MORE or BROKEN. */
  function nextAttribute(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    nameStart = at;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === EQUALS || byte === GT || byte === SLASH || byte === LT || isSpace(byte)) break;
    }
    nameEnd = at;
    if (nameEnd === nameStart)
      return at < end && bytes[at] !== EQUALS && bytes[at] !== LT ? at : at < end ? BROKEN : MORE;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    if (bytes[at] !== EQUALS) return BROKEN;
    at += 1;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return MORE;
    const quote = bytes[at] as number;
    if (quote !== 0x22 && quote !== 0x27) return BROKEN;
    at += 1;
    valueStart = at;
    while (at < end && bytes[at] !== quote) {
      if (bytes[at] === LT) return BROKEN;
      at += 1;
    }
    valueEnd = at;
    return at < end ? at + 1 : MORE;
  }

  /** After `>` or `/>` at `at`; MORE or BROKEN. `isEmpty` tells which. */
  let isEmpty = false;
  function closeTag(bytes: Uint8Array, at: number, end: number): number {
    if (bytes[at] === GT) {
      isEmpty = false;
      return at + 1;
    }
    if (at + 1 >= end) return MORE;
    isEmpty = true;
    return bytes[at] === SLASH && bytes[at + 1] === GT ? at + 2 : BROKEN;
  }

  function skipAttributes(bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const next = nextAttribute(bytes, at, end);
      if (next < 0) return next;
      if (nameEnd === nameStart) return closeTag(bytes, next, end);
      at = next;
    }
  }

  /** After the end tag of this name, which begins at `at`. */
  function endTag(bytes: Uint8Array, at: number, end: number, name: string): number {
    if (at + 2 >= end) return MORE;
    if (bytes[at] !== LT || bytes[at + 1] !== SLASH) return BROKEN;
    const found = isName(bytes, at + 2, end, name);
    if (found !== 1) return found === 0 ? BROKEN : found;
    let to = at + 1 + gap + name.length;
    while (to < end && isSpace(bytes[to] as number)) to += 1;
    if (to >= end) return MORE;
    return bytes[to] === GT ? to + 1 : BROKEN;
  }

  /** Steps over text; the offset of the next `<`, or MORE. */
  function textEnd(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && bytes[at] !== LT) at += 1;
    return at < end ? at : MORE;
  }

  /** After what is no element and no text, which begins at `at`: a comment, CDATA, a processing instruction. */
  function skipOdd(row: ScannedRow, bytes: Uint8Array, at: number, end: number): number {
    row.isOdd = true;
    if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, end, '?>');
    if (at + 4 > end) return MORE;
    if (bytes[at + 2] === 0x2d) return after(bytes, at + 4, end, '-->');
    return bytes[at + 2] === 0x5b ? after(bytes, at + 3, end, ']]>') : BROKEN;
  }

  /** The content of an element that holds text alone: the offset of its end tag. */
  function content(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const stop = textEnd(bytes, at, end);
      if (stop < 0) return stop;
      if (stop + 1 >= end) return MORE;
      const next = bytes[stop + 1] as number;
      if (next !== BANG && next !== QUESTION) return stop;
      at = skipOdd(row, bytes, stop, end);
      if (at < 0) return at;
    }
  }

  /** White space, and what makes a row odd, up to the next tag. */
  function nextTag(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      while (at < end && isSpace(bytes[at] as number)) at += 1;
      // No tag that may stand in a row is cut off by the end of the bytes then: behind the last there is more of the sheet.
      if (at + gap + LONGEST_NAME >= end) return MORE;
      if (bytes[at] !== LT) return BROKEN;
      const next = bytes[at + 1] as number;
      if (next === BANG || next === QUESTION) at = skipOdd(row, bytes, at, end);
      else if (isElement(bytes, at, end, 'extLst') === 1) at = skipExtensions(row, bytes, at, end);
      else return at;
      if (at < 0) return at;
    }
  }

  function skipExtensions(row: ScannedRow, bytes: Uint8Array, at: number, end: number): number {
    row.isOdd = true;
    return after(bytes, at, end, `</${prefix}extLst>`);
  }

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
      const next = nextAttribute(bytes, at, end);
      if (next < 0) return next;
      if (nameEnd === nameStart) {
        at = next;
        break;
      }
      if (nameEnd === nameStart + 1) {
        const name = bytes[nameStart] as number;
        if (name === LOWER_R) {
          column = columnOf(bytes, valueStart, valueEnd, row.number);
          if (column === 0) return LYING;
        } else if (name === LOWER_S) {
          style = numberOf(bytes, valueStart, valueEnd);
          if (style < 0) return LYING;
        } else if (name === LOWER_T) {
          type = typeOf(bytes, valueStart, valueEnd);
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
    at = closeTag(bytes, at, end);
    if (at < 0) return at;
    cells[base + OPEN] = at;
    if (!isEmpty) at = readInside(row, base, bytes, at, end);
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
      at = nextTag(row, bytes, at, end);
      if (at < 0) return at;
      if (bytes[at + 1] === SLASH) return endTag(bytes, at, end, 'c');
      const letter = bytes[at + gap] as number;
      const isValue = letter === LOWER_V;
      const name = isValue ? 'v' : letter === LOWER_F ? 'f' : letter === LOWER_I ? 'is' : '';
      if (name === '') return BROKEN;
      if (isElement(bytes, at, end, name) !== 1) return BROKEN;
      const [first, last] = isValue
        ? [VALUE_START, VALUE_END]
        : name === 'f'
          ? [FORMULA_OPEN, FORMULA_CLOSE]
          : [INLINE_START, INLINE_END];
      if (cells[base + first] !== -1) return BROKEN;
      const start = at;
      at = skipAttributes(bytes, at + gap + name.length, end);
      if (at < 0) return at;
      cells[base + first] = at;
      cells[base + last] = at;
      if (!isEmpty) {
        const stop = name === 'is' ? itemEnd(row, bytes, at, end) : content(row, bytes, at, end);
        if (stop < 0) return stop;
        cells[base + last] = stop;
        at = endTag(bytes, stop, end, name);
        if (at < 0) return at;
      }
      if (name === 'f') {
        cells[base + FORMULA_START] = start;
        cells[base + FORMULA_END] = at;
      }
    }
  }

  /** The offset of `</is>`. */
  function itemEnd(row: ScannedRow, bytes: Uint8Array, from: number, end: number): number {
    for (let at = from; ; ) {
      const stop = content(row, bytes, at, end);
      if (stop < 0) return stop;
      if (bytes[stop + 1] === SLASH) {
        const found = isName(bytes, stop + 2, end, 'is');
        if (found !== 0) return found === 1 ? stop : found;
      }
      at = stop + 1;
    }
  }

  return (row, bytes, start, end) => {
    row.count = 0;
    row.isOdd = false;
    const found = isElement(bytes, start, end, 'row');
    if (found !== 1) return found === 0 ? BROKEN : found;
    let number = row.number + 1;
    let at = start + gap + 3;
    for (;;) {
      const next = nextAttribute(bytes, at, end);
      if (next < 0) return next;
      at = next;
      if (nameEnd === nameStart) break;
      if (nameEnd === nameStart + 1 && bytes[nameStart] === LOWER_R) {
        number = numberOf(bytes, valueStart, valueEnd);
        if (number <= row.number) return LYING;
      }
    }
    if (number > MOST_ROWS) return LYING;
    at = closeTag(bytes, at, end);
    const before = row.number;
    row.number = number;
    while (at >= 0 && !isEmpty) {
      at = nextTag(row, bytes, at, end);
      if (at < 0) break;
      if (bytes[at + 1] === SLASH) {
        at = endTag(bytes, at, end, 'row');
        break;
      }
      const plain = prefix === '' && bytes[at + 1] === LOWER_C ? readPlainCell(row, bytes, at, end) : 0;
      if (plain > 0) at = plain;
      else at = isElement(bytes, at, end, 'c') === 1 ? readCell(row, bytes, at, end) : BROKEN;
      isEmpty = false;
    }
    if (at < 0) row.number = before;
    return at;
  };
}

function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

/** After the next stretch of these ASCII characters; MORE where there is none. */
function after(bytes: Uint8Array, from: number, end: number, mark: string): number {
  const first = mark.charCodeAt(0);
  for (let at = from; at + mark.length <= end; at += 1) {
    if (bytes[at] !== first) continue;
    let length = 1;
    while (length < mark.length && bytes[at + length] === mark.charCodeAt(length)) length += 1;
    if (length === mark.length) return at + length;
  }
  return MORE;
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
