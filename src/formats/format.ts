/**
 * The contract of a format: bytes in, bytes out, and in between the values of each record go through an editor.
 *
 * A format moves text and nothing else. It knows no rules; what a label is and what becomes of a value is handed
 * in by the editor. Its laws (test/contract/formats):
 *  1. an editor that changes nothing gets the input's own bytes back, to the last one;
 *  2. bytes outside the edited values never change: quoting, line ends, BOM, numbers, order, spacing;
 *  3. how the input is cut into chunks changes nothing;
 *  4. what cannot be read is refused by a FormatError that says where, never what.
 *
 * Everything here is pure: no I/O, no clock. Time is linear; memory is one record.
 */

/** One value of one record. */
export interface Field {
  /**
   * The words that name the value, outermost first: the header cell of a table's column; the keys of the objects
   * around a JSON value (positions in arrays are not in it).
   */
  readonly labels: readonly string[];
  /** The value as text: unquoted and unescaped; a JSON number, `true` or `false` as written. */
  readonly text: string;
  /** Where it stands, 1-based: `[column]` in a table, the numbers of the members from the outside in for JSON. */
  readonly place: readonly number[];
}

/** What becomes of a value: `undefined` leaves its bytes alone, a string replaces its text, `null` takes it out. */
export type Change = string | null | undefined;

/** What becomes of a table's column: its bytes are copied, its values go through `record`, or it goes with its header. */
export type ColumnUse = 'copy' | 'edit' | 'drop';

/** What a run does with the values of a document. It may throw; a format lets its errors pass. */
export interface Editor {
  /** Whether a cell is a label word, by which the header row of a table is found. */
  isLabel(text: string): boolean;
  /** Tables only: once, with the cells of the header row. One use a cell. */
  columns(labels: readonly string[]): readonly ColumnUse[];
  /** Tables only: each row that stands above the header, with its cells that are not blank. Copied unless this throws. */
  above(cells: readonly string[], line: number): void;
  /**
   * Each record: the fields of columns in use `edit`, or every value of a JSON record. One change a field.
   * @param number 1-based number of the record
   */
  record(fields: readonly Field[], number: number): readonly Change[];
}

/** A document being worked through. After an error a session is of no further use. */
export interface Session {
  /** Takes the next bytes; gives the bytes that are ready (maybe none). The chunk is not kept: copy what must stay. */
  push(chunk: Uint8Array): Uint8Array;
  /** Says that the input has ended; gives the last bytes. */
  end(): Uint8Array;
  /** Records worked through so far. */
  readonly records: number;
}

export interface FormatOptions {
  /** Bytes that one record may have at most; a longer one is an error, not a growing buffer. Default 8 MiB. */
  readonly maxRecord?: number;
}

export interface Format {
  readonly id: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  open(editor: Editor, options?: FormatOptions): Session;
}

/** Why a document could not be read. */
export type FormatErrorCode =
  | 'encoding/not-utf-8'
  | 'encoding/utf-16'
  | 'csv/no-header'
  | 'csv/stray-quote'
  | 'csv/open-quote'
  | 'csv/row-length'
  | 'json/syntax'
  | 'json/not-records'
  | 'json/too-deep'
  | 'record/too-long';

/** Where in the document: all 1-based. `column` counts characters (code points) in the line. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Number of the record, where records have begun. */
  readonly record?: number;
  /** Number of the cell in its row. */
  readonly cell?: number;
}

/** A document that cannot be read. Carries a code and numbers, never a character of the document, and no `cause`. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: FormatErrorCode;
  readonly place: Place;
  constructor(code: FormatErrorCode, place: Place) {
    super(`${code} at line ${place.line}, column ${place.column}`);
    this.code = code;
    this.place = place;
  }
}
