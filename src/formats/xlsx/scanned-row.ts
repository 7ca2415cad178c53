/**
 * What is known of a row of a sheet before any text of it is built: where each cell stands in the sheet's bytes, where its parts
 * stand, and what it is.
 *
 * @source ECMA-376-1:2016, 18.3.1.4 (c), 18.18.11 (ST_CellType)
 */
/** What `t` says of a cell. */
export const NUMBER = 0;
export const SHARED = 1;
export const INLINE = 2;
export const RESULT = 3;
export const BOOLEAN = 4;
export const FAULT = 5;
export const ISO_DATE = 6;

/** Numbers kept of each cell: offsets, -1 where the thing is not there. */
export const START = 0;
/** After the start tag. */
export const OPEN = 1;
export const END = 2;
export const COLUMN = 3;
export const TYPE = 4;
export const STYLE = 5;
/** Of a cell that shows a shared string: its number, `NO_STRING` where what it says is none. */
export const STRING = 6;
/** The attribute `t`, with the space before it. */
export const TYPE_START = 7;
export const TYPE_END = 8;
/** The text of `<v>`. */
export const VALUE_START = 9;
export const VALUE_END = 10;
/** The whole of `<f>`. */
export const FORMULA_START = 11;
export const FORMULA_END = 12;
/** Its text. */
export const FORMULA_OPEN = 13;
export const FORMULA_CLOSE = 14;
/** What stands in `<is>`. */
export const INLINE_START = 15;
export const INLINE_END = 16;
export const STRIDE = 17;

export const NO_STRING = -2;

export interface ScannedRow {
  /** 1-based. */
  number: number;
  count: number;
  cells: Int32Array;
  isOdd: boolean;
}

/** The row does not end in the bytes. */
export const MORE = -1;
/** What may not stand in a row: there is no row to be read. */
export const BROKEN = -2;
/** It is XML, but says of its cells what cannot be: an order, a place. */
export const LYING = -3;

export function createScannedRow(): ScannedRow {
  return { number: 0, count: 0, cells: new Int32Array(64 * STRIDE), isOdd: false };
}

/** Of a number that says anything. */
export const MOST_DIGITS = 9;

/** Digits as a number; -1 where it is none, or one of more than so many digits. */
export function numberOf(bytes: Uint8Array, start: number, end: number): number {
  if (end <= start || end - start > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** -1 where there is no such type. */
export function typeOf(bytes: Uint8Array, start: number, end: number): number {
  const first = bytes[start];
  if (end === start + 1) {
    if (first === 0x73) return SHARED;
    if (first === 0x6e) return NUMBER;
    if (first === 0x62) return BOOLEAN;
    if (first === 0x65) return FAULT;
    return first === 0x64 ? ISO_DATE : -1;
  }
  if (end === start + 3 && first === 0x73 && bytes[start + 1] === 0x74 && bytes[start + 2] === 0x72) {
    return RESULT;
  }
  return end === start + 9 && first === 0x69 ? INLINE : -1;
}
