/**
 * Finds the header of a table, and with it the delimiter: the first row in which at least two cells are label words,
 * or in which all cells that are not blank are. Rows above it are titles. Each row is tried under each delimiter in
 * their order; a delimiter under which a row cannot be read is out from there on. Offsets are bytes from the first
 * row. Nothing may be given out before the header is found: without one, the "titles" would be the data. So the rows
 * above and the header are held, and share the length that one record may have. Throws FormatError.
 */
import { type Editor, FormatError, type FormatErrorCode } from './format.ts';
import { walk } from './place.ts';
import { beginRow, cellEnd, cellStart, cellText, createRow, type Row, type RowStatus, readRow } from './row.ts';

/** Rows in which the header is looked for. */
const HEADER_ROWS = 50;

export interface RowAbove {
  /** The cells that are not blank. */
  readonly cells: readonly string[];
  /** Where each stands. */
  readonly places: readonly (readonly [start: number, end: number])[];
  readonly line: number;
}

export interface Header {
  readonly delimiter: number;
  readonly row: Row;
  readonly labels: readonly string[];
  readonly above: readonly RowAbove[];
  /** Line on which the next row begins. */
  readonly nextLine: number;
}

export interface HeaderSearch {
  /**
   * Looks on in `bytes[0, end)`, which begin as at the last call. `more`: not found yet; `none`: a document without a
   * row, which needs no header.
   */
  find(bytes: Uint8Array, end: number, last: boolean): Header | 'more' | 'none';
}

interface Candidate {
  readonly delimiter: number;
  readonly row: Row;
  readonly above: RowAbove[];
  status: RowStatus;
}

export function searchHeader(delimiters: readonly number[], editor: Editor, maxRecord: number): HeaderSearch {
  let candidates: readonly Candidate[] = delimiters.map((delimiter) => {
    return { delimiter, row: createRow(), above: [], status: 'more' };
  });
  let start = 0;
  let line = 1;
  let rows = 0;

  function fail(code: FormatErrorCode, bytes: Uint8Array, at: number, cell?: number): never {
    const spot = walk({ line: 1, column: 1 }, bytes, 0, at, 'any');
    throw new FormatError(code, cell === undefined ? spot : { ...spot, cell });
  }

  /** Whether every candidate has come to the end of the row, or to a fault in it. */
  function readOn(bytes: Uint8Array, end: number, last: boolean): boolean {
    let isRead = true;
    for (const candidate of candidates) {
      const { row, delimiter } = candidate;
      if (candidate.status === 'more') {
        candidate.status = readRow(row, bytes, end, maxRecord + 1, last, delimiter);
      }
      if (candidate.status === 'more') {
        if (row.at > maxRecord) fail('record/too-long', bytes, 0);
        isRead = false;
      }
    }
    return isRead;
  }

  function readable(bytes: Uint8Array): readonly [Candidate, ...Candidate[]] {
    const [first, ...others] = candidates.filter((candidate) => candidate.status === 'done');
    if (first !== undefined) return [first, ...others];
    const { row, status } = candidates[0] as Candidate;
    if (status === 'open-quote') fail('csv/open-quote', bytes, row.cell, row.count + 1);
    fail('csv/stray-quote', bytes, row.at, row.count + 1);
  }

  function texts(row: Row, bytes: Uint8Array): string[] {
    const cells: string[] = [];
    for (let cell = 0; cell < row.count; cell += 1) {
      const from = cellStart(row, cell);
      cells.push(cellText(bytes, from, cellEnd(row, cell)) ?? fail('encoding/not-utf-8', bytes, from, cell + 1));
    }
    return cells;
  }

  function find(bytes: Uint8Array, end: number, last: boolean): Header | 'more' | 'none' {
    while (start < end) {
      if (!readOn(bytes, end, last)) return 'more';
      candidates = readable(bytes);
      const { row } = candidates[0] as Candidate;
      const nextLine = line + row.lines + 1;
      if (row.stop > row.start) {
        for (const candidate of candidates) {
          const labels = texts(candidate.row, bytes);
          if (isHeader(labels, editor)) return { ...candidate, labels, nextLine };
          candidate.above.push(rowAbove(candidate.row, labels, line));
        }
        rows += 1;
        if (rows === HEADER_ROWS) fail('csv/no-header', bytes, 0);
      }
      start = row.next;
      line = nextLine;
      for (const candidate of candidates) {
        candidate.status = 'more';
        beginRow(candidate.row, start);
      }
    }
    if (!last) return 'more';
    return rows === 0 ? 'none' : fail('csv/no-header', bytes, 0);
  }

  return { find };
}

function rowAbove(row: Row, texts: readonly string[], line: number): RowAbove {
  const shown = texts.map((_, cell) => cell).filter((cell) => !isBlank(texts[cell] ?? ''));
  return {
    cells: shown.map((cell) => texts[cell] as string),
    places: shown.map((cell) => [cellStart(row, cell), cellEnd(row, cell)] as const),
    line,
  };
}

function isHeader(cells: readonly string[], editor: Editor): boolean {
  let filled = 0;
  let labels = 0;
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (editor.isLabel(cell)) labels += 1;
  }
  return labels > 1 || (labels > 0 && labels === filled);
}

export function isBlank(text: string): boolean {
  return text.trim() === '';
}
