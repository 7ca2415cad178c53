/** A line of a table: the cells of a row at their places in the grid, and what each of them says. */
import type { Desk } from './desk.ts';
import { after, lineEnd, type Piece, textOf } from './piece.ts';
import type { Cell, Paragraph, Row, Story } from './story.ts';

/** A cell at its place in the grid. */
export interface Placed {
  readonly cell: Cell;
  /** Columns of the grid, half-open. */
  readonly from: number;
  readonly to: number;
  /** All that its paragraphs say, but for tables inside it. */
  readonly pieces: readonly Piece[];
  /** As it reads now. */
  readonly text: string;
  readonly isBlank: boolean;
  readonly isLabel: boolean;
}

export type Line = readonly Placed[];

/** Cells of a row of a table; what has more is no table, and its text one line. */
const MOST_CELLS = 256;

function asOneCell(cells: readonly Cell[]): Cell {
  return { blocks: cells.flatMap(({ blocks }) => blocks), span: 1, isContinued: false };
}

/** The rows of a table as lines. */
export function placedLines(desk: Desk, rows: readonly Row[]): readonly Line[] {
  return rows.map((row) => {
    const { before } = row;
    const cells = row.cells.length > MOST_CELLS ? [asOneCell(row.cells)] : row.cells;
    let from = before;
    return cells.map((cell) => {
      const to = from + cell.span;
      const pieces = piecesIn(cell);
      const text = textOf(pieces.filter(after));
      const isBlank = text.trim() === '' && textOf(pieces).trim() === '';
      const placed = { cell, from, to, pieces, text, isBlank, isLabel: !isBlank && desk.isLabel(text) };
      from = to;
      return placed;
    });
  });
}

function piecesIn({ blocks }: Story): readonly Piece[] {
  const all: Piece[] = [];
  let end: Piece | undefined;
  for (const block of blocks) {
    if (block.kind === 'table' || block.pieces.length === 0) continue;
    if (end !== undefined) all.push(end);
    for (const piece of block.pieces) all.push(piece);
    end = endOf(block);
  }
  return all;
}

/** The mark of a paragraph, which tracked changes may have put in or taken out. */
function endOf({ isJoined, wasJoined }: Paragraph): Piece {
  return isJoined ? { ...lineEnd, reading: 'before' } : wasJoined ? { ...lineEnd, reading: 'after' } : lineEnd;
}

/** The values in a row of cells: cells of one character each that follow each other are one. */
export function valuesOf(cells: Line): readonly (readonly Piece[])[] {
  const values: (readonly Piece[])[] = [];
  let isSingleBefore = false;
  for (const { text, pieces } of cells) {
    const isSingle = isOneCharacter(text);
    if (isSingle && isSingleBefore) values.push([...(values.pop() ?? []), ...pieces]);
    else values.push(pieces);
    isSingleBefore = isSingle;
  }
  return values;
}

function isOneCharacter(text: string): boolean {
  const shown = text.trim();
  return shown.length === 1 || (shown.length === 2 && shown.charCodeAt(0) >= 0xd800 && shown.charCodeAt(0) < 0xdc00);
}
