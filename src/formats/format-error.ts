/**
 * Why a document could not be read, and what its place says.
 *
 * - `encoding/not-utf-8` a text that is needed is not UTF-8: where that cell, key or string begins
 * - `encoding/invalid` what is no character of the document's encoding, which is not UTF-8: there
 * - `encoding/unknown` what is looked at reads in no encoding that is tried: where the one stops that reads farthest
 * - `encoding/unsure` the document may be Big5 or GB 18030: its first byte beyond ASCII
 * - `encoding/unsupported` the platform cannot read the encoding: the byte that asks for it
 * - `csv/no-header` no row among the first 50 is a header: the beginning of the document
 * - `csv/stray-quote` a quote inside a cell without quotes, or a character after a closing quote: that character
 * - `csv/open-quote` the document ends inside quotes: the opening quote
 * - `csv/row-length` a row with more or fewer cells than the header: the first cell too many, or the row's end and the
 *   number of the first cell that is missing
 * - `fixed/line-length` a line of fixed-width text with more or less than its fields take: the first character too many,
 *   or the line's end and the number of the first field that is not whole
 * - `fixed/cut-character` a field's edge inside a character: that character
 * - `json/syntax` not JSON: the first character that may not stand where it stands, or the end
 * - `json/not-records` what should be a record is neither an object nor an array
 * - `json/too-deep` more than 512 objects and arrays inside each other, or too many values too deep inside
 * - `wire/not-utf-8` a line of a stream is not UTF-8: its beginning
 * - `wire/carriage-return` a CR in a line that does not end it: that character
 * - `wire/row-length` a line with more or fewer cells than columns are named: the first cell too many, or the line's end
 *   and the number of the first cell that is missing
 * - `wire/open-escape` a line ends in a backslash that takes away its end's meaning: that character
 * - `wire/no-cell` the new text of a cell cannot stand in one, as the stream writes them: that cell
 * - `zip/…` and the part by its number in the package, 0 for the package itself; line and column are 1: `zip/damaged` no ZIP file, or
 *   one whose directory, sizes or sums do not hold; `zip/unsupported` a part that is encrypted, or packed by another way than
 *   DEFLATE, or a file of several volumes; `zip/hostile` names that are alike or lead out of the package, parts that lie over
 *   each other; `zip/too-large` more than the limits allow
 * - `package/…` likewise: `package/missing-part` a part that the format cannot do without is not there, or not what it should be;
 *   `package/legacy` a file of the old binary kind, or one that is encrypted, which no format reads
 * - `sheet/damaged` a cell of a sheet that says what cannot be: a place out of order, a type or a shared string that is not there. The
 *   line is the number of its row
 * - `xml/syntax` not well-formed XML, in this part: that character; in the rows of a sheet the line is the number of the row
 * - `xml/doctype` a document type, which no part may have: there
 * - `xml/too-deep` more than 512 elements inside each other: that one
 * - `html/too-deep` more than 16 documents inside each other in HTML, such as an address of a style in an attribute: that one
 * - `label/cut-off` a command of a label whose data is cut off, or says more bytes than there are: its beginning
 * - `record/too-long` a record of more bytes than `maxRecord`, its line end not counted: where it begins. The rows
 *   above a table's header and the header are one record in this
 */
export type FormatErrorCode =
  | 'encoding/not-utf-8'
  | 'encoding/invalid'
  | 'encoding/unknown'
  | 'encoding/unsure'
  | 'encoding/unsupported'
  | 'csv/no-header'
  | 'csv/stray-quote'
  | 'csv/open-quote'
  | 'csv/row-length'
  | 'fixed/line-length'
  | 'fixed/cut-character'
  | 'json/syntax'
  | 'json/not-records'
  | 'json/too-deep'
  | 'wire/not-utf-8'
  | 'wire/carriage-return'
  | 'wire/row-length'
  | 'wire/open-escape'
  | 'wire/no-cell'
  | 'zip/damaged'
  | 'zip/unsupported'
  | 'zip/hostile'
  | 'zip/too-large'
  | 'package/missing-part'
  | 'package/legacy'
  | 'sheet/damaged'
  | 'xml/syntax'
  | 'xml/doctype'
  | 'xml/too-deep'
  | 'html/too-deep'
  | 'label/cut-off'
  | 'record/too-long';

/**
 * Where in the document: all 1-based. `column` counts characters (code points) in the line, a byte order mark not
 * among them. Lines of a table end in CR LF, LF or CR, inside quotes too; those of JSON in LF.
 */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Number of the record, where records have begun. */
  readonly record?: number;
  /** Number of the cell in its row. */
  readonly cell?: number;
  /** Number of the part in its package, in the package's own order; the line and column are those of the part. 0: of the package. */
  readonly part?: number;
}

/** A document that cannot be read. Carries a code and numbers, never a character of the document, and no `cause`. */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: FormatErrorCode;
  readonly place: Place;
  constructor(code: FormatErrorCode, place: Place) {
    const part = place.part === undefined ? '' : `part ${place.part}, `;
    super(`${code} at ${part}line ${place.line}, column ${place.column}`);
    this.code = code;
    this.place = place;
  }
}
