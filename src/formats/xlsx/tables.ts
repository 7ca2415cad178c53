/**
 * The tables of a sheet: rows go in from the top, and the editor hears of each as what it is.
 *
 *     关于公示的通知                  outside: a title, a remark, a row of a form, whose cells are read as one line
 *     序号 | 姓名 | 身份证号           a header: `columns`
 *     1    | 张三 | 2101…             a record
 *     备注：…                         outside: a single cell that holds a sentence
 *
 * A table ends where the next header stands. Cells beside a table, and rows in which no cell of an edited column says anything,
 * are outside. A column that is dropped is emptied in its header and in each record. A row is settled once it is known what it is: a header when
 * the row below has come. Throws what the editor throws, and RangeError where it answers for more or fewer than was asked.
 */
import type { Change, ColumnUse, Editor, Field } from '../format.ts';
import { changesOutside } from '../outside.ts';
import { type Candidate, candidate, judge, textAt } from './header-rows.ts';
import type { TableRow } from './table-row.ts';

export interface Tables<Row extends TableRow> {
  row(row: Row): void;
  /** No more rows come. */
  end(): void;
  /** The column of the table whose header stands in a row, or above it. */
  columnAt(row: number, column: number): ColumnOfTable | undefined;
}

export interface ColumnOfTable {
  readonly labels: readonly string[];
  readonly use: ColumnUse;
}

export interface TableOptions<Row extends TableRow> {
  readonly editor: Editor;
  /** Of the sheet. */
  readonly part: number;
  /** Gives each record its number. */
  readonly nextRecord: () => number;
  /** A row of which nothing more will be told. In the order of the sheet. */
  readonly settled: (row: Row) => void;
}

/** Blank rows below a header before it is taken for one. */
const LONGEST_GAP = 50;
/** From so many characters on a lone text below a gap is a title. */
const SHORTEST_TITLE = 7;

interface Table {
  /** The row of its header. */
  readonly top: number;
  /** The first column, 1-based. */
  readonly first: number;
  readonly uses: readonly ColumnUse[];
  readonly labels: readonly (readonly string[])[];
  readonly hasDropped: boolean;
  /** Columns in use `edit`, counted from the first. */
  readonly edited: readonly number[];
}

export function readTables<Row extends TableRow>({
  editor,
  part,
  nextRecord,
  settled,
}: TableOptions<Row>): Tables<Row> {
  const isLabel = (text: string): boolean => editor.isLabel(text);
  const all: Table[] = [];
  let table: Table | undefined;
  let held: Candidate<Row> | undefined;
  /** The last row that was not blank. */
  let last = 0;

  function outside(row: TableRow, indexes: readonly number[]): void {
    if (indexes.length === 0) return;
    const changes = changesOutside(
      editor,
      indexes.map((index) => row.text(index)),
      row.number,
    );
    changes.forEach((change, at) => {
      if (change !== undefined) row.change(indexes[at] as number, change);
    });
  }

  function asLine(row: TableRow): void {
    outside(row, texts(row));
  }

  /** Settles the row that is held, now that the next one is known. Gives whether that was its second. */
  function settleHeld(next: Row | undefined): boolean {
    if (held === undefined) return false;
    const { row } = held;
    const verdict = judge(held, next, isLabel);
    held = undefined;
    const second = verdict === 'two rows' ? next : undefined;
    if (verdict === 'none') asLine(row);
    else begin(row, second);
    settled(row);
    if (second !== undefined) settled(second);
    return second !== undefined;
  }

  function begin(header: TableRow, second: TableRow | undefined): void {
    const columns = [header, ...(second === undefined ? [] : [second])].flatMap((row) =>
      texts(row).map((index) => row.column(index)),
    );
    const first = Math.min(...columns);
    const labels: (readonly string[])[] = [];
    let outer = '';
    for (let column = first; column <= Math.max(...columns); column += 1) {
      const upper = textAt(header, column);
      const lower = second === undefined ? '' : textAt(second, column);
      // A label over several columns stands in the first of them.
      outer = upper !== '' || lower === '' ? upper : outer;
      labels.push(lower === '' ? [upper] : outer === '' ? [lower] : [outer, lower]);
    }
    const uses = editor.columns(labels.map((own) => own[own.length - 1] as string));
    if (uses.length !== labels.length) throw new RangeError(`${uses.length} uses for ${labels.length} columns`);
    table = {
      top: header.number,
      first,
      uses,
      labels,
      hasDropped: uses.includes('drop'),
      edited: uses.flatMap((use, at) => (use === 'edit' ? [at] : [])),
    };
    all.push(table);
    emptyDropped(header, table);
    if (second !== undefined) emptyDropped(second, table);
  }

  function emptyDropped(row: TableRow, { first, uses, hasDropped }: Table): void {
    if (!hasDropped) return;
    const { count } = row;
    for (let index = 0; index < count; index += 1) {
      if (uses[row.column(index) - first] === 'drop' && row.isFilled(index)) row.change(index, null);
    }
  }

  /** A row below a header. */
  function inTable(row: TableRow, own: Table): void {
    const { first, uses } = own;
    const { count } = row;
    /** Cells with text: not counted beyond what decides. */
    let filled = 0;
    let only = -1;
    let isRecord = false;
    const more: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const use = uses[row.column(index) - first];
      if (filled > 1 && (use === 'drop' || (use === 'edit' && isRecord))) continue;
      if (!row.hasText(index)) continue;
      filled += 1;
      only = index;
      if (use === 'edit') isRecord = true;
      else if (use !== 'drop') more.push(index);
    }
    const isLone = filled === 1 && uses.length > 1 && !row.isNumber(only);
    if (isLone && isRemark(row.text(only), row.number > last + 1)) {
      asLine(row);
      return;
    }
    if (more.length > 0) outside(row, beside(row, more, own, isRecord));
    emptyDropped(row, own);
    if (isRecord) asRecord(row, own);
  }

  /** Those cells that are not in the record: beside the table, or copied, where they name what they hold or there is none. */
  function beside(
    row: TableRow,
    cells: readonly number[],
    { first, uses }: Table,
    isRecord: boolean,
  ): readonly number[] {
    return cells.filter((index) => {
      const isBeside = uses[row.column(index) - first] === undefined || !isRecord;
      return isBeside || (row.mayHoldColon(index) && isLabelled(row.text(index), isLabel));
    });
  }

  function asRecord(row: TableRow, { first, labels, edited }: Table): void {
    const fields = new Array<Field>(edited.length);
    const indexes = new Array<number>(edited.length);
    const { count } = row;
    let index = 0;
    for (let at = 0; at < edited.length; at += 1) {
      const place = edited[at] as number;
      const column = first + place;
      while (index < count && row.column(index) < column) index += 1;
      const isThere = index < count && row.column(index) === column;
      indexes[at] = isThere ? index : -1;
      const text = isThere ? row.text(index) : '';
      fields[at] = { labels: labels[place] as readonly string[], text, place: [part, row.number, column] };
    }
    const changes = editor.record(fields, nextRecord());
    if (changes.length !== fields.length) throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
    for (let at = 0; at < changes.length; at += 1) apply(row, indexes[at] as number, changes[at]);
  }

  /** A cell that is not there, or holds no text, has nothing to be changed. */
  function apply(row: TableRow, index: number, change: Change): void {
    if (change !== undefined && index >= 0 && row.text(index) !== '') row.change(index, change);
  }

  function read(row: Row): void {
    if (isBlank(row)) {
      if (row.number > last + LONGEST_GAP) settleHeld(undefined);
      settled(row);
      return;
    }
    if (!settleHeld(row)) {
      const found = candidate(row, isLabel, table !== undefined);
      if (typeof found === 'object') {
        held = found;
        row.hold();
      } else {
        if (table === undefined || found === 'form') asLine(row);
        else inTable(row, table);
        settled(row);
      }
    }
    last = row.number;
  }

  return {
    row: read,
    end: () => void settleHeld(undefined),
    columnAt(row, column) {
      let above = 0;
      for (let below = all.length; above < below; ) {
        const middle = (above + below) >> 1;
        if ((all[middle] as Table).top <= row) above = middle + 1;
        else below = middle;
      }
      const { first = 0, labels, uses } = all[above - 1] ?? {};
      const own = labels?.[column - first];
      const use = uses?.[column - first];
      return own === undefined || use === undefined ? undefined : { labels: own, use };
    },
  };
}

/** The cells that hold text. */
function texts(row: TableRow): number[] {
  const indexes: number[] = [];
  for (let index = 0; index < row.count; index += 1) if (row.hasText(index)) indexes.push(index);
  return indexes;
}

function isBlank(row: TableRow): boolean {
  for (let index = 0; index < row.count; index += 1) if (row.isFilled(index)) return false;
  return true;
}

/** Whether the only text of a row below a header is no value: a sentence, something labelled, a title below a gap. */
function isRemark(text: string, isBelowGap: boolean): boolean {
  return /[:：。]/.test(text) || (isBelowGap && text.length >= SHORTEST_TITLE);
}

/** Whether a cell names what it holds: `制表人：李四`. */
function isLabelled(text: string, isLabel: (text: string) => boolean): boolean {
  const colon = text.search(/[:：]/);
  return colon > 0 && isLabel(text.slice(0, colon));
}
