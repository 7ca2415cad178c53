/**
 * Delimited tables: CSV (commas, or semicolons as some office programs write them) and TSV (tabs, quoted as
 * in a spreadsheet's tab-separated text). Every record has as many cells as the header; an empty line is no record and
 * is copied. Cells of columns in use `copy` are passed as bytes, whatever they are; cells in use `edit` must be UTF-8.
 * A column in use `drop` goes from header and records with one delimiter; where all columns go, header and records go with
 * their line ends. This is the reader; table-layout.ts says what is done to each row, table-writing.ts writes it. Throws
 * FormatError, and RangeError where the editor answers for more or fewer values than it was asked for.
 *
 * @source RFC 4180; its quoting is taken strictly
 */
import {
  type Change,
  type Editor,
  type Field,
  type Format,
  FormatError,
  type FormatErrorCode,
  type FormatOptions,
} from './format.ts';
import { type Header, isBlank, searchHeader } from './header.ts';
import { lineEndIn, readBroken } from './broken-row.ts';
import { brokenAt, copySpan, type Output, ownBytes } from './output.ts';
import { changesOutside } from './outside.ts';
import { walk } from './place.ts';
import { beginRow, cellEnd, cellStart, cellText, CR, createRow, readRow, writeCell } from './row.ts';
import { DEFAULT_MAX_RECORD, openSession, type Reader } from './session.ts';
import { type ChangedCell, type Layout, layOut, withCells } from './table-layout.ts';
import { writeRow } from './table-writing.ts';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const TAB = 0x09;

export const csv: Format = {
  id: 'csv',
  extensions: ['.csv'],
  recordEnds: 'rows',
  open: (editor, options) => openSession(readTable([COMMA, SEMICOLON], editor, options), options),
};

export const tsv: Format = {
  id: 'tsv',
  extensions: ['.tsv', '.tab'],
  recordEnds: 'rows',
  open: (editor, options) => openSession(readTable([TAB], editor, options), options),
};

function readTable(delimiters: readonly number[], editor: Editor, options: FormatOptions = {}): Reader {
  const maxRecord = options.maxRecord ?? DEFAULT_MAX_RECORD;
  const search = searchHeader(delimiters, editor, maxRecord);
  const row = createRow();
  const { header: known, line: firstLine = 1, records: before = 0 } = options.start ?? {};
  let layout: Layout | undefined = known && layOut(known, editor.columns(known.labels));
  let line = firstLine;
  let records = before;
  let skipped = 0;
  /** Cells that change though their columns are copied: of a row that is no record. */
  let rest: readonly ChangedCell[] = [];
  /** The first fault of the row, where it is to be skipped. */
  let fault: FormatError | undefined;
  /** Whether what comes, up to the next line end, belongs to a row that is skipped. */
  let isSkipping = false;

  /** Throws, or keeps the error of a row that is to be skipped. */
  function fail(code: FormatErrorCode, bytes: Uint8Array, at: number, cell?: number): undefined {
    if (fault !== undefined) return;
    const spot = walk({ line, column: 1 }, bytes, row.start, at, 'any');
    const record = records + skipped + 1;
    fault = new FormatError(code, { ...spot, record, ...(cell === undefined ? {} : { cell }) });
    if (editor.skip === undefined) throw fault;
  }

  /** Whether the row is whole, or as whole as it gets: then there is a fault. */
  function isRead(bytes: Uint8Array, end: number, last: boolean, delimiter: number): boolean {
    const limit = row.start + maxRecord + 1;
    const status = readRow(row, bytes, end, limit, last, delimiter);
    if (status === 'done') return true;
    if (status === 'stray-quote') fail('csv/stray-quote', bytes, row.at, row.count + 1);
    else if (row.at >= limit) fail('record/too-long', bytes, row.start);
    else if (status === 'open-quote') fail('csv/open-quote', bytes, row.cell, row.count + 1);
    else return false;
    const broken = readBroken(row, status, bytes, end, limit, last, delimiter);
    isSkipping = broken === 'long';
    return broken !== 'more';
  }

  /** What becomes of the row; `undefined` where there is a fault. */
  function edit(bytes: Uint8Array, table: Layout, output: Output): readonly Change[] | undefined {
    if (fault !== undefined) return undefined;
    const broken = brokenAt(output, bytes, row.start, row.stop);
    if (broken >= 0) return fail('encoding/invalid', bytes, broken);
    const { uses, edited, copied } = table;
    if (row.count > uses.length) return fail('csv/row-length', bytes, cellStart(row, uses.length), uses.length + 1);
    if (row.count < uses.length) return fail('csv/row-length', bytes, row.stop, row.count + 1);
    const fields: Field[] = [];
    for (const { column, labels, place } of edited) {
      const from = cellStart(row, column);
      const text = cellText(bytes, from, cellEnd(row, column));
      if (text === undefined) return fail('encoding/not-utf-8', bytes, from, column + 1);
      fields.push({ labels, text, place });
    }
    rest = [];
    if (fields.length > 0 && fields.every(({ text }) => isBlank(text))) rest = showOutside(bytes, copied);
    if (fault !== undefined) return undefined;
    const changes = editor.record(fields, records + skipped + 1);
    if (changes.length !== fields.length) {
      throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
    }
    return changes;
  }

  /** Shows the editor a row that holds nothing where records do. Gives the cells that change, and their new texts. */
  function showOutside(bytes: Uint8Array, copied: readonly number[]): readonly ChangedCell[] {
    const cells: string[] = [];
    const columns: number[] = [];
    for (const column of copied) {
      const from = cellStart(row, column);
      const text = cellText(bytes, from, cellEnd(row, column));
      if (text === undefined) {
        fail('encoding/not-utf-8', bytes, from, column + 1);
        return [];
      }
      if (isBlank(text)) continue;
      cells.push(text);
      columns.push(column);
    }
    if (cells.length === 0) return [];
    const changes = changesOutside(editor, cells, line);
    return columns.flatMap((column, index) => {
      const text = changes[index];
      return text === undefined ? [] : [{ column, text: text ?? '' }];
    });
  }

  /** Hands over what is skipped of `bytes[from, to)`, the beginning of a row or more of it. */
  function skip(bytes: Uint8Array, from: number, to: number, output: Output): void {
    editor.skip?.(ownBytes(output, bytes, from, to), fault);
    line = walk({ line, column: 1 }, bytes, from, to, 'any').line;
    fault = undefined;
  }

  /** Goes on with a row that is skipped and too long to be kept. Gives the offset after what is known of it. */
  function skipOn(bytes: Uint8Array, start: number, end: number, last: boolean, output: Output): number {
    // A carriage return may be half of a line end.
    const known = last || bytes[end - 1] !== CR ? end : end - 1;
    const lineEnd = lineEndIn(bytes, start, known, end);
    isSkipping = lineEnd < 0;
    const stop = isSkipping ? known : lineEnd;
    if (stop > start) skip(bytes, start, stop, output);
    return stop;
  }

  /** Writes the row up to the last byte that changes, or skips it. Gives the offset up to which the source is dealt with. */
  function pass(bytes: Uint8Array, table: Layout, written: number, output: Output): number {
    if (fault === undefined && row.stop === row.start) {
      line += 1;
      return written;
    }
    const changes = edit(bytes, table, output);
    if (changes === undefined) {
      copySpan(output, bytes, written, row.start);
      skip(bytes, row.start, row.next, output);
      skipped += 1;
      return row.next;
    }
    records += 1;
    line += row.lines + 1;
    if (rest.length > 0) return writeRow(row, bytes, ...withCells(table, changes, rest), written, output);
    return writeRow(row, bytes, table, changes, written, output);
  }

  function readHead(bytes: Uint8Array, header: Header, output: Output): number {
    const above = header.above.map(({ cells, line }) => changesOutside(editor, cells, line));
    layout = layOut(header, editor.columns(header.labels));
    line = header.nextLine;
    let written = 0;
    for (const [index, { places }] of header.above.entries()) {
      for (const [cell, [start, end]] of places.entries()) {
        const text = above[index]?.[cell];
        if (text === undefined) continue;
        copySpan(output, bytes, written, start);
        writeCell(output, text ?? '', bytes, start, end, header.delimiter);
        written = end;
      }
    }
    written = writeRow(header.row, bytes, layout, undefined, written, output);
    copySpan(output, bytes, written, header.row.next);
    return header.row.next;
  }

  function read(bytes: Uint8Array, end: number, last: boolean, output: Output): number {
    let start = 0;
    if (layout === undefined) {
      const header = search.find(bytes, end, last);
      if (header === 'more') return 0;
      if (header === 'none') {
        copySpan(output, bytes, 0, end);
        return end;
      }
      start = readHead(bytes, header, output);
      beginRow(row, start);
    }
    const table = layout as Layout;
    let written = start;
    while (start < end) {
      if (isSkipping) {
        start = skipOn(bytes, start, end, last, output);
        written = start;
        if (isSkipping) break;
      } else {
        if (!isRead(bytes, end, last, table.delimiter)) break;
        written = pass(bytes, table, written, output);
        start = row.next;
      }
      beginRow(row, start);
    }
    copySpan(output, bytes, written, start);
    // The rest is moved to the front: it is read again from there.
    if (start > 0) beginRow(row, 0);
    return start;
  }

  return {
    read,
    place(bytes, at) {
      const spot = walk({ line, column: 1 }, bytes, 0, at, 'any');
      return layout === undefined ? spot : { ...spot, record: records + skipped + 1 };
    },
    get skips() {
      return layout !== undefined && editor.skip !== undefined;
    },
    get records(): number {
      return records;
    },
    get start() {
      if (layout === undefined || editor.skip !== undefined) return undefined;
      return { records, line, header: { delimiter: layout.delimiter, labels: layout.labels } };
    },
  };
}
