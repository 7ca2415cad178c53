/**
 * A row of a table by itself: a header where it stands in `thead`, where all its cells are `th`, or where two of its cells are labels and
 * no value stands behind each; else a row of a form, or one of which only the row below tells.
 */
import { isBlank as isBlankText } from '../header.ts';
import type { Reading } from './reading.ts';
import { type Stretches, textOf } from './stretches.ts';

/** A cell of the row that is being read: its stretches, and where its content stands in the document. */
export interface Cell {
  first: number;
  last: number;
  readonly isHeading: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly from: number;
  to: number;
}

/** A row that has been read, and its text. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly stretches: Stretches;
  readonly isInHead: boolean;
}

export function textAt({ stretches }: Row, { first, last }: Cell): string {
  return first === last ? '' : textOf(stretches, first, last);
}

export function isLabel(cell: Cell, row: Row, reading: Reading): boolean {
  return reading.isLabel(textAt(row, cell));
}

export function sortOf(row: Row, reading: Reading): 'header' | 'form' | 'unsure' {
  const { cells, isInHead } = row;
  let filled = 0;
  let labels = 0;
  let pairs = 0;
  let isBehindLabel = false;
  let areHeadings = true;
  for (const cell of cells) {
    const text = textAt(row, cell);
    if (isBlankText(text)) {
      if (isBehindLabel) pairs += 1;
      isBehindLabel = false;
      continue;
    }
    filled += 1;
    if (!cell.isHeading) areHeadings = false;
    if (reading.isLabel(text)) {
      labels += 1;
      isBehindLabel = true;
    } else {
      if (isBehindLabel) pairs += 1;
      isBehindLabel = false;
    }
  }
  if (labels === 0) return 'form';
  if (isInHead || (areHeadings && filled > 1)) return 'header';
  if (labels === filled) return labels > 1 || cells.length === 1 ? 'header' : 'form';
  if (labels === 1) return 'form';
  return pairs === labels && filled >= labels + pairs - 1 ? 'unsure' : 'header';
}

/** Whether the row below says of one that may be a header that it is the first of a form. */
export function isForm(held: Row, next: Row, reading: Reading): boolean {
  const at = held.cells.findIndex((cell) => isLabel(cell, held, reading));
  const below = next.cells[at];
  return next.cells.length !== held.cells.length || below === undefined || isLabel(below, next, reading);
}
