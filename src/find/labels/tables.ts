/**
 * Tables in running text: a line of headings, of which at least two are label words, above lines of cells. Cells are set
 * off by tabs, by the strokes of a drawn or a Markdown table, by commas, by wide gaps, or by single blanks where all headings
 * are label words. Tabs, strokes and commas are counted; of wide gaps a cell belongs to the heading that it stands under.
 * A table ends with a blank line, or with one that does not fit.
 */
import { displayWidth } from '../../text/width.ts';
import type { Search } from '../search.ts';
import type { Label, LabelIndex } from './label-index.ts';
import { labelWordAt, wholeLabel } from './label-words.ts';
import type { Labelled } from './labelled.ts';
import { BLANK, blanksEnd, blanksStart, DIGIT, HAN, isAny, LETTER, LINE_END, MARK, STROKE } from './units.ts';

export interface Table {
  readonly cells: readonly Labelled[];
  /** Behind its last line. */
  readonly end: number;
}

type Parting = 'tab' | 'stroke' | 'gap' | 'blank' | 'comma';

/** A cell without the blanks around it. */
interface Cell {
  readonly start: number;
  readonly end: number;
}

/** Where a cell stands, in columns of print from the beginning of the line. */
interface Placed {
  readonly left: number;
  readonly right: number;
}

interface Header {
  readonly headings: readonly Cell[];
  /** By heading: the label that it is. */
  readonly words: readonly (Label | undefined)[];
  readonly parting: Parting;
  /** By heading, where cells belong to what they stand under. */
  readonly places: readonly Placed[];
  readonly end: number;
}

const LONGEST_HEADER = 600;
const MOST_HEADINGS = 64;
/** Lines at first without a cell that a heading names. */
const MOST_IDLE = 3;
/** What rules of tables are drawn with. */
const RULE_SIGNS = '-=|+:~_·';

/** The table whose headings stand on the line that begins at an offset. */
export function tableAt(search: Search, index: LabelIndex, lineStart: number): Table | undefined {
  const header = headerAt(search, index, lineStart);
  if (header === undefined) return undefined;
  const cells: Labelled[] = [];
  let end = header.end;
  for (let idle = 0; end < search.text.length && idle < MOST_IDLE; ) {
    const start = nextLine(search.units, end);
    const stop = lineEnd(search, start, search.text.length);
    if (isRule(search, start, stop)) {
      end = stop;
      continue;
    }
    const row = rowOf(search, index, header, start, stop);
    if (row === undefined) break;
    for (const cell of row) cells.push(cell);
    if (cells.length === 0) idle += 1;
    end = stop;
  }
  return cells.length > 0 ? { cells, end } : undefined;
}

function lineEnd({ units }: Search, start: number, limit: number): number {
  let end = start;
  while (end < limit && !isAny(units, end, LINE_END)) end += 1;
  return end;
}

function nextLine(units: Uint16Array, end: number): number {
  return units[end] === 0x0d && units[end + 1] === 0x0a ? end + 2 : end + 1;
}

/** `|---|:--:|`, `├──┼──┤` */
function isRule({ units }: Search, start: number, end: number): boolean {
  let signs = 0;
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number;
    if (isAny(units, at, BLANK)) continue;
    if (!((unit >= 0x2500 && unit <= 0x257f) || RULE_SIGNS.includes(String.fromCharCode(unit)))) return false;
    signs += 1;
  }
  return signs > 1;
}

function headerAt(search: Search, index: LabelIndex, start: number): Header | undefined {
  const end = lineEnd(search, start, Math.min(search.text.length, start + LONGEST_HEADER));
  if (end - start >= LONGEST_HEADER || end === search.text.length) return undefined;
  const parting = partingOf(search, start, end);
  const cells = cellsOf(search, start, end, parting);
  if (cells.length < 2 || cells.length > MOST_HEADINGS) return undefined;
  const words: (Label | undefined)[] = [];
  let known = 0;
  let isSide = false;
  for (let at = 0; at < cells.length; at += 1) {
    const { start: from, end: to } = cells[at] as Cell;
    const label = wholeLabel(search, index, from, to);
    if (label === undefined) {
      if (!mayBeUnknown(search, cells[at] as Cell, parting, at + 1 - known, cells.length)) return undefined;
    } else {
      if (at > 0 && words[at - 1] !== undefined) isSide = true;
      known += 1;
    }
    words.push(label);
  }
  if (!isSide) return undefined;
  const places = parting === 'gap' ? placed(search, start, cells) : [];
  const header = { headings: cells, words, parting, places, end };
  return known === cells.length || parting !== 'blank' || isProven(search, header) ? header : undefined;
}

/** Whether a cell that is no label may stand in a header, among so many others of that sort. */
function mayBeUnknown(search: Search, cell: Cell, parting: Parting, unknown: number, count: number): boolean {
  switch (parting) {
    case 'comma':
      return false;
    case 'blank':
      return isWord(search, cell);
    default:
      return unknown * 2 <= count;
  }
}

const LONGEST_WORD = 8;

/** A few Han: 笔试 may be a heading, 78.45 is none. */
function isWord({ units }: Search, { start, end }: Cell): boolean {
  for (let at = start; at < end; at += 1) if (!isAny(units, at, HAN)) return false;
  return end - start <= LONGEST_WORD;
}

/** Whether the line below has as many cells, and a number in one under a heading that calls for numbers. */
function isProven(search: Search, { headings, words, parting, end }: Header): boolean {
  const { units, text } = search;
  const start = nextLine(units, end);
  const cells = cellsOf(search, start, lineEnd(search, start, Math.min(text.length, start + LONGEST_HEADER)), parting);
  return (
    cells.length === headings.length &&
    cells.some((cell, at) => words[at]?.use === 'number' && isAny(units, cell.start, DIGIT | LETTER | MARK))
  );
}

function partingOf({ units }: Search, start: number, end: number): Parting {
  let parting: Parting = 'comma';
  for (let at = blanksEnd(units, start); at < end; at += 1) {
    if (units[at] === 0x09) return 'tab';
    if (isAny(units, at, STROKE)) return 'stroke';
    if (!isAny(units, at, BLANK)) continue;
    const next = blanksEnd(units, at);
    if (next >= end) break;
    if (next - at > 1 && parting !== 'gap') parting = 'gap';
    else if (parting === 'comma') parting = 'blank';
  }
  return parting;
}

/** The cells of a line. Strokes at its edges part nothing; an empty cell is one where cells are counted. */
function cellsOf(search: Search, start: number, end: number, parting: Parting): readonly Cell[] {
  const { units } = search;
  let from = blanksEnd(units, start);
  let to = blanksStart(units, end, from);
  if (parting === 'tab') [from, to] = [start, end];
  if (parting === 'stroke' && isAny(units, from, STROKE)) from += 1;
  if (parting === 'stroke' && to > from && isAny(units, to - 1, STROKE)) to -= 1;
  const cells: Cell[] = [];
  let cell = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isParted(units, at, parting)) continue;
    const first = Math.min(blanksEnd(units, cell), at);
    cells.push({ start: first, end: blanksStart(units, at, first) });
    cell = at + 1;
    if (parting === 'gap' || parting === 'blank') cell = blanksEnd(units, at);
    at = Math.max(at, cell - 1);
  }
  return cells;
}

function isParted(units: Uint16Array, at: number, parting: Parting): boolean {
  switch (parting) {
    case 'tab':
      return units[at] === 0x09;
    case 'stroke':
      return isAny(units, at, STROKE);
    case 'comma':
      return units[at] === 0x2c;
    case 'blank':
      return isAny(units, at, BLANK);
    case 'gap':
      return isAny(units, at, BLANK) && isAny(units, at + 1, BLANK);
  }
}

/** The labelled cells of a line; `undefined` where it is none of the table. */
function rowOf(
  search: Search,
  index: LabelIndex,
  header: Header,
  start: number,
  end: number,
): readonly Labelled[] | undefined {
  const { headings, words, parting } = header;
  const cells = cellsOf(search, start, end, parting);
  const [first] = cells;
  if (first === undefined || cells.every((cell) => cell.end === cell.start)) return undefined;
  if (isField(search, index, first)) return undefined;
  const isCounted = cells.length === headings.length;
  if (parting === 'gap' ? cells.length < 2 && first.start === start : cells.length < 2) return undefined;
  if (!isCounted && (parting === 'blank' || parting === 'comma')) return undefined;
  const above = isCounted || parting !== 'gap' ? undefined : placed(search, start, cells);
  const row: Labelled[] = [];
  for (let at = 0; at < cells.length; at += 1) {
    const { start: from, end: to } = cells[at] as Cell;
    const place = above === undefined ? at : headingAbove(header.places, above[at] as Placed);
    const word = words[place];
    if (word === undefined || to === from) continue;
    const { start: label } = headings[place] as Cell;
    row.push({ label, start: from, end: to, rule: word.rule, by: 'column', word, isFirm: true });
  }
  return row;
}

/** Whether a label and a colon stand there: a line of a form, no row. */
function isField(search: Search, index: LabelIndex, { start }: Cell): boolean {
  const word = labelWordAt(search, index, start);
  return word !== undefined && search.units[blanksEnd(search.units, word.end)] === 0x3a;
}

function placed({ text }: Search, lineStart: number, cells: readonly Cell[]): readonly Placed[] {
  let behind = lineStart;
  let width = 0;
  return cells.map(({ start, end }) => {
    const left = width + displayWidth(text.slice(behind, start));
    width = left + displayWidth(text.slice(start, end));
    behind = end;
    return { left, right: width };
  });
}

/** The heading that a cell stands under, or beside. */
function headingAbove(headings: readonly Placed[], { left, right }: Placed): number {
  let best = -1;
  let most = -Infinity;
  for (let at = 0; at < headings.length; at += 1) {
    const heading = headings[at] as Placed;
    const shared = Math.min(right, heading.right) - Math.max(left, heading.left);
    if (shared > most) {
      most = shared;
      best = at;
    }
  }
  return best;
}
