/**
 * Tables of a document. Below a header each row is a record; every other row is a line of a form, 姓名 | 张三 | 电话 | 138…: a cell
 * that is a label, and in the cell to its right the value. Cells of one character each are one value (an identity number,
 * a digit a cell). Cells that are neither go as text.
 */
import type { ColumnUse } from '../format.ts';
import type { Desk, DeskField } from './desk.ts';
import { createForm } from './form.ts';
import { type Line, placedLines, valuesOf } from './line.ts';
import { lay, readings } from './piece.ts';
import type { Story, Table } from './story.ts';

/** A column below a header. */
interface Column {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly string[];
  readonly use: ColumnUse;
}

export function handTable(desk: Desk, { rows }: Table): void {
  const lines = placedLines(desk, rows);
  const form = createForm(desk, lines);
  const titles = new Map<number, string>();
  let columns: readonly Column[] | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    for (const { from, text, cell } of line) if (!cell.isContinued) titles.set(from, text);
    const next = lines[index + 1];
    if (next !== undefined && isHeader(next, lines[index + 2]) && goesOn(line, next)) {
      form.end();
      handTitles(desk, line);
    } else if (isHeader(line, next)) {
      form.end();
      columns = openColumns(desk, line, titles);
    } else if (columns !== undefined && fits(line, columns)) {
      form.end();
      handRecord(desk, line, columns);
    } else form.add(line);
    for (const { cell } of line) handInner(desk, cell);
  }
  form.end();
}

function handInner(desk: Desk, { blocks }: Story): void {
  for (const block of blocks) if (block.kind === 'table') handTable(desk, block);
}

/** Digits that no heading has, and every number of a person's. */
const MANY_DIGITS = 5;

/** Whether a row stands above records: its cells are labels, it shows no number, and the row below it has no labels of its own. */
function isHeader(line: Line, next: Line | undefined): boolean {
  const labels = line.filter(({ isLabel }) => isLabel).length;
  if (next === undefined || labels === 0 || line.some(({ text }) => digitsIn(text) >= MANY_DIGITS)) return false;
  const shown = next.filter(({ isBlank }) => !isBlank);
  const labelsBelow = shown.filter(({ isLabel }) => isLabel).length;
  if (labels === line.length) return labels > 1 ? labelsBelow < 2 : next.length === 1 && labelsBelow === 0;
  if (labels < 2 || !shown.every(({ from, to }) => line.some((cell) => from >= cell.from && to <= cell.to)))
    return false;
  return labelsBelow === 0 || (labelsBelow === 1 && shown[0]?.isLabel === false);
}

function digitsIn(text: string): number {
  let digits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit >= 0x30 && unit <= 0x39) || (unit >= 0xff10 && unit <= 0xff19)) digits += 1;
  }
  return digits;
}

/** Whether a row is the upper half of a header, of which cells go on below. */
function goesOn(line: Line, next: Line): boolean {
  return line.some(
    ({ from, cell }) => !cell.isContinued && next.some((below) => below.from === from && below.cell.isContinued),
  );
}

/** Cells of a header that are no labels. */
function handTitles(desk: Desk, line: Line): void {
  for (const { pieces, isLabel } of line) if (!isLabel) for (const each of readings(pieces)) desk.passage(each);
}

/** @param titles what stands in the cells above, by the column where each begins: a cell that goes on shows nothing itself */
function openColumns(desk: Desk, line: Line, titles: ReadonlyMap<number, string>): readonly Column[] {
  const labels = line.map(({ from, text, cell }) =>
    cell.isContinued && text === '' ? (titles.get(from) ?? '') : text,
  );
  const uses = desk.columns(labels);
  return line.map(({ from, to, cell, pieces, isLabel }, index) => {
    const use = uses[index] as ColumnUse;
    if (use === 'drop') empty(cell);
    else if (!isLabel) for (const each of readings(pieces)) desk.passage(each);
    return { from, to, labels: [labels[index] as string], use };
  });
}

/** Whether each cell that shows something stands below one heading, and the row is no line of a form. */
function fits(line: Line, columns: readonly Column[]): boolean {
  if (line.filter(({ isLabel }) => isLabel).length > 1) return false;
  return line.every(({ from, to, isBlank }) => isBlank || columnOf(columns, from, to) !== undefined);
}

function columnOf(columns: readonly Column[], from: number, to: number): Column | undefined {
  return columns.find((column) => from >= column.from && to <= column.to);
}

function handRecord(desk: Desk, line: Line, columns: readonly Column[]): void {
  const fields: DeskField[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const { from, to, labels, use } = columns[index] as Column;
    const cells = line.filter((cell) => cell.from >= from && cell.to <= to && !cell.isBlank);
    if (use === 'drop') for (const { cell } of cells) empty(cell);
    if (use !== 'edit') continue;
    for (const value of valuesOf(cells)) {
      for (const pieces of readings(value)) fields.push({ labels, pieces, column: index + 1 });
    }
  }
  desk.record(fields);
}

/** Takes out all that a cell says. */
function empty({ blocks }: Story): void {
  for (const block of blocks) {
    if (block.kind === 'paragraph') lay(block.pieces, null);
    else for (const { cells } of block.rows) for (const cell of cells) empty(cell);
  }
}
