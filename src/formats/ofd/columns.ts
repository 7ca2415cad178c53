/**
 * Text that is set in columns, such as that of a newspaper: lines of which each has as many cells, which begin below each other
 * and are as wide as text is. It is read column by column, so that what goes over a line's end stays together. All other lines are
 * read from side to side.
 */
import type { Cell, Line } from './layout.ts';

/** Parts of a font's size: how far beginnings may be apart; how wide a column of text is at least, on the whole. */
const ALIGNED = 1;
const WIDE = 8;

/** Lines that make columns. */
const LEAST = 3;

/** Lines as they are read: the cells of each. */
export function readingOrder(lines: readonly Line[]): readonly (readonly Cell[])[] {
  const order: (readonly Cell[])[] = [];
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    while (end < lines.length && isBelow(lines[at] as Line, lines[end] as Line)) end += 1;
    const block = lines.slice(at, end);
    const columns = (lines[at] as Line).cells.length;
    if (block.length >= LEAST && columns > 1 && isText(block)) {
      for (let column = 0; column < columns; column += 1) {
        for (const { cells } of block) order.push([cells[column] as Cell]);
      }
    } else {
      for (const { cells } of block) order.push(cells);
    }
    at = end;
  }
  return order;
}

function isBelow(first: Line, line: Line): boolean {
  return (
    first.angle === line.angle &&
    first.cells.length === line.cells.length &&
    first.cells.every(({ from }, index) => Math.abs(from - (line.cells[index] as Cell).from) <= ALIGNED * first.size)
  );
}

function isText(block: readonly Line[]): boolean {
  const [first] = block;
  if (first === undefined) return false;
  return first.cells.every((_, column) => {
    const width = block.reduce((sum, { cells }) => sum + widthOf(cells[column] as Cell), 0);
    return width >= WIDE * first.size * block.length;
  });
}

function widthOf({ from, to }: Cell): number {
  return to - from;
}
