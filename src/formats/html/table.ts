/**
 * Tables of HTML, row by row: which rows are headers is told by table-row.ts; those of several rows are laid over each other. Rows
 * below a header are records, with what the editor does with each column; a column that goes leaves empty cells behind. Any other
 * row is part of a form or of a layout: a cell behind a label is a field, the rest is text, cell by cell on one line.
 */
import { wholeChange } from '../change.ts';
import type { ColumnUse, Field } from '../format.ts';
import { isBlank as isBlankText } from '../header.ts';
import { changesOutside } from '../outside.ts';
import type { Reading, Value } from './reading.ts';
import { addAll, addEdit, clear, newStretches, type Stretches, setGap } from './stretches.ts';
import { type Cell, isForm, isLabel, type Row, sortOf, textAt } from './table-row.ts';
import { asIs, inText } from './writing.ts';

/** A column of a table with a header. */
interface Column {
  readonly use: ColumnUse;
  readonly labels: readonly string[];
  readonly place: readonly number[];
}

export interface Table {
  /** Text of rows that are no records. */
  readonly text: Stretches;
  /** The row that is being read. */
  cells: Cell[];
  stretches: Stretches;
  isInHead: boolean;
  /** A row that may be a header, or the first of a form: the next one tells. */
  held: Row | undefined;
  /** The header's rows so far, until a record comes. */
  header: HeaderCell[] | undefined;
  headerRows: number;
  columns: readonly Column[] | undefined;
  /** Rows that a cell above still fills, column by column. */
  filled: number[];
}

interface HeaderCell {
  label: string;
  readonly cells: Cell[];
  /** Rows that it still fills. */
  rows: number;
}

/** Rows that a header may have: more of them are a list of words. */
const MOST_HEADER_ROWS = 8;

/** Columns that a table may have: what a cell says it spans is no more than a word. */
const MOST_COLUMNS = 4096;

export function newTable(): Table {
  const row = { cells: [], stretches: newStretches(), isInHead: false };
  return {
    text: newStretches(),
    ...row,
    held: undefined,
    header: undefined,
    headerRows: 0,
    columns: undefined,
    filled: [],
  };
}

/** Takes the row that has been read. */
export function endRow(table: Table, reading: Reading): void {
  const row: Row = { cells: table.cells, stretches: table.stretches, isInHead: table.isInHead };
  if (row.cells.length === 0) return;
  table.cells = [];
  const { held } = table;
  if (held !== undefined) {
    table.held = undefined;
    if (isForm(held, row, reading)) passForm(held, table, reading);
    else passHeader(held, table, reading);
  }
  passRow(row, table, reading);
  // A row that nobody keeps makes room for the next.
  if (table.held === undefined) clear(row.stretches);
  else table.stretches = newStretches();
}

export function endTable(table: Table, reading: Reading): void {
  endRow(table, reading);
  const { held } = table;
  if (held !== undefined) passForm(held, table, reading);
  settleHeader(table, reading);
  reading.pass(table.text);
}

function passRow(row: Row, table: Table, reading: Reading): void {
  const isTable = table.header !== undefined || table.columns !== undefined;
  if (isTable && !isNewHeader(row, table, reading)) {
    passRecord(row, table, reading);
    return;
  }
  const sort = sortOf(row, reading);
  if (sort === 'header') passHeader(row, table, reading);
  else if (sort === 'unsure') table.held = row;
  else passForm(row, table, reading);
}

/** Whether a row below a header is one itself: goes on with it, or begins another table. */
function isNewHeader(row: Row, table: Table, reading: Reading): boolean {
  const first = row.cells.find((cell) => !isBlankText(textAt(row, cell)));
  if (first === undefined) return false;
  if (table.columns === undefined) {
    if (row.isInHead) return true;
    if (table.header?.some(({ rows }) => rows > 0) === true)
      return row.cells.some((cell) => isLabel(cell, row, reading));
  }
  if (!isLabel(first, row, reading)) return false;
  const shown = row.cells.filter((cell) => !isBlankText(textAt(row, cell)));
  return shown.length > 1 && shown.every((cell) => cell.isHeading || isLabel(cell, row, reading));
}

function passHeader(row: Row, table: Table, reading: Reading): void {
  const { cells, stretches } = row;
  if (table.columns !== undefined || table.headerRows === MOST_HEADER_ROWS) {
    table.columns = undefined;
    table.header = undefined;
    table.headerRows = 0;
  }
  table.headerRows += 1;
  if (table.header === undefined) table.filled = [];
  const header = table.header ?? [];
  const isFirst = table.header === undefined;
  table.header = header;
  let column = 0;
  for (const cell of cells) {
    for (; (header[column]?.rows ?? 0) > 0; column += 1) (header[column] as HeaderCell).rows -= 1;
    const own = textAt(row, cell);
    for (let count = 0; count < cell.columns && column < MOST_COLUMNS; count += 1, column += 1) {
      const above = header[column];
      if (above === undefined) {
        for (let gap = header.length; gap < column; gap += 1) header.push({ label: '', cells: [], rows: 0 });
        header.push({ label: own, cells: [cell], rows: cell.rows - 1 });
      } else {
        above.label = isFirst ? own : labelBelow(above.label, own, reading);
        above.rows = cell.rows - 1;
        above.cells.push(cell);
      }
    }
  }
  for (; column < header.length; column += 1)
    if ((header[column] as HeaderCell).rows > 0) (header[column] as HeaderCell).rows -= 1;
  // What stood above, and what stands in the header and is no label.
  reading.pass(table.text);
  for (const cell of cells) if (isLabel(cell, row, reading)) blank(stretches, cell);
  reading.pass(stretches);
}

/** Takes the text of a cell from what is still to be read. */
function blank({ parts }: Stretches, { first, last }: Cell): void {
  for (let index = first; index < last; index += 1) parts[index] = '';
}

/** The label of a column under the label of a group: both, if they make one; else the one that is one. */
function labelBelow(group: string, own: string, reading: Reading): string {
  if (isBlankText(own)) return group;
  if (reading.isLabel(group + own)) return group + own;
  return reading.isLabel(own) || !reading.isLabel(group) ? own : group;
}

/** Asks what becomes of the columns, once all rows of the header are known. */
function settleHeader(table: Table, reading: Reading): readonly Column[] | undefined {
  const { header } = table;
  if (table.columns !== undefined || header === undefined) return table.columns;
  const labels = header.map(({ label }) => label);
  const uses = reading.editor.columns(labels);
  if (uses.length !== labels.length) throw new RangeError(`${uses.length} uses for ${labels.length} columns`);
  table.columns = uses.map((use, index) => ({ use, labels: [labels[index] as string], place: [index + 1] }));
  const kept = new Set<Cell>();
  const gone = new Set<Cell>();
  for (let index = 0; index < header.length; index += 1) {
    const into = uses[index] === 'drop' ? gone : kept;
    for (const cell of (header[index] as HeaderCell).cells) into.add(cell);
  }
  for (const cell of gone) if (!kept.has(cell)) empty(cell, reading);
  return table.columns;
}

/** Takes all that stands in a cell. */
function empty({ from, to }: Cell, reading: Reading): void {
  if (to > from) addEdit(reading.edits, reading.document, from, to, '', asIs);
}

function passRecord(row: Row, table: Table, reading: Reading): void {
  const columns = settleHeader(table, reading) ?? [];
  const { filled } = table;
  const { cells, stretches } = row;
  if (cells.length < columns.length && isRemark(row, table)) {
    reading.pass(stretches);
    return;
  }
  const fields: Field[] = [];
  const values: Value[] = [];
  const copied: Cell[] = [];
  let isShown = false;
  let isOver = false;
  let column = 0;
  for (const cell of cells) {
    for (; (filled[column] ?? 0) > 0; column += 1) filled[column] = (filled[column] as number) - 1;
    const own = columns[column];
    if (cell.rows > 1 && column < MOST_COLUMNS) fill(filled, column, cell);
    column += cell.columns;
    if (own === undefined) {
      isOver = true;
    } else if (own.use === 'drop') {
      empty(cell, reading);
    } else {
      const text = textAt(row, cell);
      if (own.use === 'copy') {
        copied.push(cell);
        continue;
      }
      if (!isBlankText(text)) isShown = true;
      fields.push({ labels: own.labels, text, place: own.place });
      values.push({ stretches, first: cell.first, last: cell.last, at: cell.from, writer: inText });
    }
  }
  for (; column < filled.length; column += 1)
    if ((filled[column] as number) > 0) filled[column] = (filled[column] as number) - 1;
  if (!isShown) passOutside(copied, row, reading);
  reading.record(fields, values);
  if (isOver) passOver(row, columns.length, reading);
}

function fill(filled: number[], column: number, { columns, rows }: Cell): void {
  for (let index = column; index < column + columns && index < MOST_COLUMNS; index += 1) {
    while (filled.length < index) filled.push(0);
    filled[index] = rows - 1;
  }
}

/** Whether a row below a header holds one text that is no cell of a column: a remark over all of them. */
function isRemark(row: Row, { filled }: Table): boolean {
  if (filled.some((rows) => rows > 0)) return false;
  const [first, ...others] = row.cells;
  if (first === undefined || (others.length > 0 && first.columns === 1)) return false;
  return others.every((cell) => isBlankText(textAt(row, cell)));
}

/** Shows the cells of columns that stay as they are, of a row that holds nothing where records do. */
function passOutside(copied: readonly Cell[], row: Row, reading: Reading): void {
  const shown = copied.filter((cell) => !isBlankText(textAt(row, cell)));
  if (shown.length === 0) return;
  const texts = shown.map((cell) => textAt(row, cell));
  const { line } = reading.place(shown[0]?.from ?? 0);
  const changes = changesOutside(reading.editor, texts, line);
  for (let index = 0; index < changes.length; index += 1) {
    const { first, last, from } = shown[index] as Cell;
    const text = wholeChange(texts[index] as string, changes[index]);
    if (text === undefined) continue;
    reading.change({ stretches: row.stretches, first, last, at: from, writer: inText }, texts[index] as string, text);
  }
}

/** Hands over the cells of a row that no column has, as text. */
function passOver({ cells, stretches }: Row, count: number, reading: Reading): void {
  let column = 0;
  for (const cell of cells) {
    if (column < count) blank(stretches, cell);
    column += cell.columns;
  }
  reading.pass(stretches);
}

/** A row of a form: values behind labels are fields; the rest stays gathered, as a line of text. */
function passForm(row: Row, table: Table, reading: Reading): void {
  const { cells, stretches } = row;
  const fields: Field[] = [];
  const values: Value[] = [];
  const taken: Cell[] = [];
  let label: Cell | undefined;
  for (const cell of cells) {
    const text = textAt(row, cell);
    if (isBlankText(text)) continue;
    if (reading.isLabel(text)) {
      label = cell;
    } else if (label !== undefined) {
      fields.push({ labels: [textAt(row, label)], text, place: [fields.length + 1] });
      values.push({ stretches, first: cell.first, last: cell.last, at: cell.from, writer: inText });
      taken.push(label, cell);
    }
  }
  if (fields.length > 0) {
    reading.record(fields, values);
    for (const cell of taken) blank(stretches, cell);
  }
  setGap(table.text, '\n');
  addAll(table.text, stretches);
  reading.passIfEnough(table.text);
}
