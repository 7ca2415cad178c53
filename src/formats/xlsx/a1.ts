/**
 * Where a cell stands, as spreadsheets write it: letters of the column, number of the row (`AB12`), and ranges of such
 * (`A1:D20`, with `$` anywhere before either). Columns and rows are 1-based. Total: what is no such place is `undefined`.
 *
 * @source ECMA-376-1:2016, 18.18.62 (ST_Ref) and 18.3.1.4; the last cell of a sheet is XFD1048576
 */

export const MOST_COLUMNS = 16_384;
export const MOST_ROWS = 1_048_576;

export interface Range {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** `1` → `A`, `28` → `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A range, or one cell as a range of itself. Whole columns (`A:C`) and rows (`2:9`) reach from end to end. */
export function parseRange(text: string): Range | undefined {
  const parts = text.split(':');
  const [first, last = first] = parts.map(parseCorner);
  if (first === undefined || last === undefined || parts.length > 2) return undefined;
  const left = Math.min(first.column ?? 1, last.column ?? 1);
  const top = Math.min(first.row ?? 1, last.row ?? 1);
  const right = Math.max(first.column ?? MOST_COLUMNS, last.column ?? MOST_COLUMNS);
  const bottom = Math.max(first.row ?? MOST_ROWS, last.row ?? MOST_ROWS);
  return { left, top, right, bottom };
}

interface Corner {
  readonly column: number | undefined;
  readonly row: number | undefined;
}

function parseCorner(text: string): Corner | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?([0-9]{0,7})$/.exec(text);
  const [, letters = '', digits = ''] = match ?? [];
  if (letters === '' && digits === '') return undefined;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (column > MOST_COLUMNS || row > MOST_ROWS || (digits !== '' && row === 0)) return undefined;
  return { column: letters === '' ? undefined : column, row: digits === '' ? undefined : row };
}
