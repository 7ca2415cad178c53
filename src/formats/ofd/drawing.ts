/**
 * The text of a drawing (a page, an annotation, a pattern) through the editor. Below a line of label words a table begins: its
 * lines are records, by where their cells stand, as long as they have cells below the labels and none that is a label. All other
 * lines are one passage, as a reader reads them, column by column where it is set so, with a tab between two cells. What is found is written where its own characters
 * stand, whatever objects they come from. Lines in places are those of the page as it is laid out.
 */
import { NO_SPLICES, type Splice } from '../../text/splice.ts';
import type { Change, Editor, Field } from '../format.ts';
import { splicesOfPieces } from '../pieces.ts';
import { readingOrder } from './columns.ts';
import { type Cell, type Line, linesOf, type Run } from './layout.ts';

/** What hears of a run's splices, which are offsets of its own text. */
export type Laid = (run: Run, splices: readonly Splice[]) => void;

/** What the drawings of one document share. */
export interface DrawingContext {
  readonly editor: Editor;
  readonly part: number;
  /** The number of the next record of the document. */
  nextRecord(): number;
}

/** UTF-16 units from which on a passage ends with its line. */
const LONG = 32_768;

/** Columns of a table; a line of more labels is none's. */
const MOST_COLUMNS = 256;

/** Lines of one table, in parts of the font's size: how far they may be apart. */
const FAR = 8;

export function editDrawing(runs: readonly Run[], context: DrawingContext, laid: Laid): void {
  const isLabel = (text: string): boolean => isLabelWord(context.editor, text);
  const lines = linesOf(runs, isLabel);
  let waiting: Line[] = [];
  let length = 0;
  const flush = (line: number): void => {
    // A line that is below alone is read with its own page.
    if (waiting.some(hasOwn)) editPassage(waiting, line, context, laid);
    waiting = [];
    length = 0;
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const table = isHeader(line, isLabel) ? tableBelow(lines, at, isLabel) : [];
    if (table.some(isOwn)) {
      flush(at - waiting.length + 1);
      editTable(line, table, context, laid);
      at += 1 + table.reduce((sum, row) => sum + row.lines, 0);
    } else {
      waiting.push(line);
      length += lineText(line).length;
      at += 1;
      if (length > LONG) flush(at - waiting.length + 1);
    }
  }
  flush(lines.length - waiting.length + 1);
}

function isLabelWord(editor: Editor, text: string): boolean {
  const trimmed = text.trim();
  const last = trimmed.charAt(trimmed.length - 1);
  const word = last === '：' || last === ':' ? trimmed.slice(0, -1) : trimmed;
  return word !== '' && editor.isLabel(word);
}

function hasOwn({ cells }: Line): boolean {
  return cells.some(({ runs }) => runs.some(({ isBelow }) => !isBelow));
}

/** Whether a record is the page's own, in part at least. */
function isOwn({ cells }: Row): boolean {
  return cells.some((runs) => runs.some(({ isBelow }) => !isBelow));
}

function lineText({ cells }: Line): string {
  return cells.map(({ text }) => text).join('\t');
}

function editPassage(lines: readonly Line[], line: number, { editor, part }: DrawingContext, laid: Laid): void {
  const pieces: string[] = [];
  const runs: (Run | undefined)[] = [];
  const add = (text: string, run?: Run): void => {
    pieces.push(text);
    runs.push(run);
  };
  readingOrder(lines).forEach((cells, order) => {
    if (order > 0) add('\n');
    cells.forEach((cell, index) => {
      if (index > 0) add('\t');
      addCell(cell, add);
    });
  });
  const text = pieces.join('');
  if (text.trim() === '') return;
  const splices = editor.passage?.(text, { part, line, column: 1 });
  if (splices === undefined) throw new RangeError('the editor reads no text');
  lay(pieces, runs, splices, laid);
}

/** Words of letters that a gap alone parts have a blank between them. */
function addCell({ runs }: Cell, add: (text: string, run?: Run) => void): void {
  runs.forEach((run, index) => {
    const before = runs[index - 1];
    const isParted =
      before !== undefined &&
      run.from - before.to > run.size / 8 &&
      isLetter(before.text.charCodeAt(before.text.length - 1)) &&
      isLetter(run.text.charCodeAt(0));
    if (isParted) add(' ');
    add(run.text, run);
  });
}

function isLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function lay(
  pieces: readonly string[],
  runs: readonly (Run | undefined)[],
  splices: readonly Splice[],
  laid: Laid,
): void {
  if (splices.length === 0) return;
  splicesOfPieces(pieces, splices).forEach((own, index) => {
    const run = runs[index];
    if (run === undefined || own.length === 0) return;
    laid(run, own);
    for (const shadow of run.shadows) laid(shadow, own);
  });
}

/** A record of a table: its cells by the columns of the header, over as many lines. */
interface Row {
  readonly cells: readonly (readonly Run[])[];
  readonly lines: number;
}

function isHeader({ cells }: Line, isLabel: (text: string) => boolean): boolean {
  const labels = cells.filter(({ text }) => isLabel(text)).length;
  return labels >= 2 && labels * 2 > cells.length && cells.length <= MOST_COLUMNS;
}

/** The records below a header. */
function tableBelow(lines: readonly Line[], header: number, isLabel: (text: string) => boolean): readonly Row[] {
  const head = lines[header] as Line;
  const rows: { cells: Run[][]; lines: number }[] = [];
  let above = head;
  for (let at = header + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (line.angle !== head.angle || line.across - above.across > FAR * head.size) break;
    if (line.cells.some(({ text }) => isLabel(text))) break;
    const cells = byColumns(head.cells, line.cells);
    if (cells === undefined) break;
    const filled = cells.filter((runs) => runs.length > 0).length;
    const last = rows[rows.length - 1];
    const isFirst = (cells[0] as readonly Run[]).length > 0;
    if (last !== undefined && !isFirst && filled * 2 <= cells.length && line.across - above.across < 2 * head.size) {
      // What does not fit into a cell goes on below it.
      for (const [column, runs] of cells.entries()) (last.cells[column] as Run[]).push(...runs);
      last.lines += 1;
    } else if (filled * 2 > cells.length || (filled >= 2 && cells.length > 2)) {
      rows.push({ cells: cells.map((runs) => [...runs]), lines: 1 });
    } else {
      break;
    }
    above = line;
  }
  return rows;
}

/** The runs of cells below each cell of a header; `undefined` where one stands below two of them or beside all. */
function byColumns(header: readonly Cell[], cells: readonly Cell[]): readonly (readonly Run[])[] | undefined {
  const columns = header.map((): Run[] => []);
  for (const cell of cells) {
    const over = header.flatMap(({ from, to }, index) => (cell.from < to && cell.to > from ? [index] : []));
    if (over.length > 1) return undefined;
    const column = over[0] ?? nearest(header, (cell.from + cell.to) / 2);
    (columns[column] as Run[]).push(...cell.runs);
  }
  return columns;
}

function nearest(header: readonly Cell[], middle: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  header.forEach(({ from, to }, index) => {
    const away = Math.abs((from + to) / 2 - middle);
    if (away < least) {
      least = away;
      best = index;
    }
  });
  return best;
}

function editTable(header: Line, rows: readonly Row[], context: DrawingContext, laid: Laid): void {
  const { editor } = context;
  const labels = header.cells.map(({ text }) => text);
  const named = labels.map((label) => [label]);
  const uses = editor.columns(labels);
  if (uses.length !== labels.length) throw new RangeError(`${labels.length} columns, ${uses.length} uses`);
  header.cells.forEach(({ runs, text }, column) => {
    if (uses[column] === 'drop') layChange(runs, text, null, laid);
  });
  for (const { cells } of rows) {
    const fields: Field[] = [];
    const columns: number[] = [];
    cells.forEach((runs, column) => {
      const text = runs.map((run) => run.text).join('');
      if (uses[column] === 'drop') layChange(runs, text, null, laid);
      if (uses[column] !== 'edit') return;
      fields.push({ labels: named[column] as readonly string[], text, place: [column + 1] });
      columns.push(column);
    });
    const changes = editor.record(fields, context.nextRecord());
    if (changes.length !== fields.length) throw new RangeError(`${fields.length} fields, ${changes.length} changes`);
    changes.forEach((change, index) => {
      layChange(cells[columns[index] as number] as readonly Run[], (fields[index] as Field).text, change, laid);
    });
  }
}

function layChange(runs: readonly Run[], text: string, change: Change, laid: Laid): void {
  const pieces = runs.map((run) => run.text);
  lay(pieces, runs, splicesOf(text, change), laid);
}

/** A change of a value as splices of it. */
export function splicesOf(text: string, change: Change): readonly Splice[] {
  if (change === undefined || change === text) return NO_SPLICES;
  if (typeof change === 'object' && change !== null) return change;
  return text === '' ? NO_SPLICES : [{ start: 0, end: text.length, text: change ?? '' }];
}
