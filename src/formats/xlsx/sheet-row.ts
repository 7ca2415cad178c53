/**
 * A row of a sheet over the sheet's own bytes: the texts of its cells, built when they are asked for, and what becomes of each. It
 * is filled anew with each row. Throws FormatError where a cell says what cannot be.
 *
 * @source ECMA-376-1:2016, 18.3.1.4 (c), 18.18.11 (ST_CellType)
 */
import { type Change, FormatError } from '../format.ts';
import { decodeUtf8 } from '../utf8.ts';
import { isInk, readText } from './cell-text.ts';
import { dateText, plainNumber } from './number-text.ts';
import {
  BOOLEAN,
  COLUMN,
  createScannedRow,
  FAULT,
  FORMULA_START,
  INLINE,
  INLINE_END,
  INLINE_START,
  NO_STRING,
  NUMBER,
  type ScannedRow,
  SHARED,
  STRIDE,
  STRING,
  STYLE,
  TYPE,
  VALUE_END,
  VALUE_START,
} from './scanned-row.ts';
import type { SharedStrings } from './string-table.ts';
import { readItem } from './string-item.ts';
import type { TableRow } from './table-row.ts';

/** What a sheet is read by, of its workbook. */
export interface SheetSources {
  /** Of the sheet. */
  readonly part: number;
  readonly strings: SharedStrings | undefined;
  /** Whether cells of this style show a day. */
  readonly isDate: (style: number) => boolean;
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
}

export interface SheetRow extends TableRow {
  readonly scan: ScannedRow;
  /** What the offsets are of: the sheet's window, or bytes of its own. */
  bytes: Uint8Array;
  isOwn: boolean;
  /** Of the whole row, in the sheet's window. */
  start: number;
  end: number;
  isHeld: boolean;
  number: number;
  count: number;
  /** To be called when the scan has been filled. */
  load(bytes: Uint8Array, start: number, end: number, isOwn: boolean): void;
  changeOf(index: number): Change;
  /** The number of the shared string that a cell shows; -1 where it shows none. */
  shared(index: number): number;
  /** What is written between two offsets. */
  written(start: number, end: number): string;
}

export function createSheetRow({ part, strings, isDate, is1904 }: SheetSources): SheetRow {
  const scan = createScannedRow();
  const texts: (string | undefined)[] = [];
  const changes: Change[] = [];
  let hasChanges = false;

  const stringCount = strings?.count ?? 0;
  const of = (index: number, field: number): number => scan.cells[index * STRIDE + field] as number;

  function damaged(): never {
    throw new FormatError('sheet/damaged', { part, line: scan.number, column: 1 });
  }

  function written(start: number, end: number): string {
    const { bytes } = row;
    // Numbers, which most cells hold, are ASCII.
    return decodeUtf8(bytes, start, end) ?? notUtf8();
  }

  function notUtf8(): never {
    throw new FormatError('encoding/not-utf-8', { part, line: scan.number, column: 1 });
  }

  function shared(index: number): number {
    const number = of(index, STRING);
    return number !== NO_STRING && number < stringCount ? number : damaged();
  }

  function read(index: number): string {
    const type = of(index, TYPE);
    const start = of(index, VALUE_START);
    if (type === SHARED) {
      const number = shared(index);
      return number < 0 || strings === undefined ? '' : strings.text(number);
    }
    if (type === INLINE) {
      const from = of(index, INLINE_START);
      return from < 0 ? '' : readItem(written(from, of(index, INLINE_END)), part).text;
    }
    if (start < 0 || type === BOOLEAN || type === FAULT) return '';
    const text = written(start, of(index, VALUE_END));
    if (type !== NUMBER) return readText(text);
    return isDate(of(index, STYLE)) ? dateText(text, is1904) : plainNumber(text);
  }

  const row: SheetRow = {
    scan,
    bytes: new Uint8Array(0),
    isOwn: false,
    start: 0,
    end: 0,
    isHeld: false,
    number: 0,
    count: 0,
    column: (index) => of(index, COLUMN),
    text(index) {
      const known = texts[index];
      if (known !== undefined) return known;
      const text = read(index);
      texts[index] = text;
      return text;
    },
    hasText(index) {
      const known = texts[index];
      if (known !== undefined) return known.trim() !== '';
      const type = of(index, TYPE);
      if (type === SHARED) {
        const number = shared(index);
        return number >= 0 && strings !== undefined && strings.hasText(number);
      }
      const start = of(index, VALUE_START);
      if (type === NUMBER && start < of(index, VALUE_END) && isInk(row.bytes[start] as number)) return true;
      return row.text(index).trim() !== '';
    },
    mayHoldColon(index) {
      const type = of(index, TYPE);
      if (type !== SHARED) return type !== NUMBER || isDate(of(index, STYLE));
      const number = shared(index);
      return number >= 0 && strings?.mayHoldColon(number) === true;
    },
    isNumber: (index) => of(index, TYPE) === NUMBER && of(index, VALUE_START) >= 0,
    isFilled: (index) =>
      of(index, VALUE_END) > of(index, VALUE_START) ||
      of(index, INLINE_END) > of(index, INLINE_START) ||
      of(index, FORMULA_START) >= 0,
    change(index, change) {
      hasChanges = true;
      changes[index] = change;
    },
    changeOf: (index) => (hasChanges ? changes[index] : undefined),
    hold() {
      row.isHeld = true;
    },
    load(bytes, start, end, isOwn) {
      row.bytes = bytes;
      row.isOwn = isOwn;
      row.start = start;
      row.end = end;
      row.number = scan.number;
      row.count = scan.count;
      row.isHeld = false;
      for (let index = 0; index < texts.length; index += 1) texts[index] = undefined;
      for (let index = 0; hasChanges && index < changes.length; index += 1) changes[index] = undefined;
      hasChanges = false;
    },
    shared,
    written,
  };
  return row;
}
