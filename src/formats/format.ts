/**
 * The contract of a format: bytes in, bytes out, and in between the values of each record go through an editor.
 *
 * A format moves text and nothing else. It knows no rules; what a label is and what becomes of a value is handed
 * in by the editor. Its laws (test/contract/formats):
 *  1. an editor that changes nothing gets the input's own bytes back, to the last one;
 *  2. bytes outside the edited values never change: quoting, line ends, BOM, numbers, order, spacing;
 *  3. how the input is cut into chunks changes nothing;
 *  4. what cannot be read is refused by a FormatError that says where, never what;
 *  5. a document that is cut between records and taken up there by other sessions comes out the same, refusals too;
 *  6. where the editor skips, a record that cannot be read is handed over whole, byte for byte, and all else comes out
 *     as if it were not there.
 *
 * Everything here is pure: no I/O, no clock. Time is linear; memory is one record.
 */

import type { Splice } from '../text/splice.ts';
import type { EncodingId } from './encoding/encoding.ts';
import { FormatError, type FormatErrorCode, type Place } from './format-error.ts';

export { FormatError, type FormatErrorCode, type Place, type Splice };

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

/**
 * What becomes of a value: `undefined` leaves its bytes alone, and so does the text that it has already; another
 * string replaces its text; splices, ordered and disjoint, replace stretches of it; `null` takes it out: a cell becomes
 * empty, a JSON value goes with its key and its comma.
 */
export type Change = string | readonly Splice[] | null | undefined;

/**
 * What becomes of a table's column: its bytes are copied, its values go through `record`, or it goes with its header
 * and one delimiter. Where every column goes, header and records go with their line ends.
 */
export type ColumnUse = 'copy' | 'edit' | 'drop';

/**
 * What a run does with the values of a document. It may throw; a format lets its errors pass. Uses for more or fewer
 * columns than there are, or changes for more or fewer fields, are a RangeError: a value that nobody decided on must
 * not pass.
 */
export interface Editor {
  /** Whether a cell is a label word, by which the header row of a table is found. */
  isLabel(text: string): boolean;
  /** Tables only: once, with the cells of the header row, unquoted, not trimmed. One use a cell. */
  columns(labels: readonly string[]): readonly ColumnUse[];
  /**
   * Tables only: each row that is no record, with its cells that are not blank and not edited. One change a cell;
   * `undefined`: all of them stay. Rows above the header come once the header is found and before `columns`; then each row
   * whose edited cells are all blank, such as a line of remarks below the table, before its `record`.
   */
  outside(cells: readonly string[], line: number): readonly Change[] | undefined;
  /**
   * JSON only: whether a member goes with all that is in it. Asked for members that are `null`, an object or an array;
   * nothing in one that goes is handed to `record`. Without this no such member goes.
   */
  drops?(labels: readonly string[]): boolean;
  /**
   * Each record: the fields of columns in use `edit`, or every value of a JSON record. One change a field. It is called
   * for a record without fields too.
   * @param number 1-based number of the record; those that are skipped count
   */
  record(fields: readonly Field[], number: number): readonly Change[];
  /**
   * Running text only, which has no fields: each passage, in order, with the place where it begins, its number among the records
   * with it. The edits in order and disjoint; the rest stays.
   */
  passage?(text: string, place: Place): readonly Splice[];
  /**
   * Documents that hold more than text: each thing in them that cannot be searched. Gives whether it stays as it is; what goes
   * leaves the document whole and readable.
   */
  opaque?(thing: Opaque): 'keep' | 'drop';
  /**
   * Documents that say who made them: each such text. The format takes it out, whatever it is, and what stands there instead
   * is the format's own.
   */
  author?(text: string, place: Place): void;
  /**
   * Takes a record that cannot be read, which is not in the output; without this the error is thrown. A format that is
   * one value, such as an array of JSON, has no such records. A record has to be readable in what would be dropped too.
   * @param bytes the document's own, with the line end
   * @param error of the record's first fault; `undefined` where more bytes follow of one that is too long
   */
  skip?(bytes: Uint8Array, error: FormatError | undefined): void;
}

/**
 * A document being worked through. The bytes given are a whole document only when `end` has returned: before that an
 * error may still come. After an error a session is of no further use.
 */
export interface Session {
  /** Takes the next bytes; gives the bytes that are ready (maybe none). The chunk is not kept: copy what must stay. */
  push(chunk: Uint8Array): Uint8Array;
  /** Says that the input has ended; gives the last bytes. Then, as after an error, every call throws. */
  end(): Uint8Array;
  /** Records worked through so far, without those that were skipped. */
  readonly records: number;
  /** The encoding of the document, once it is known. */
  readonly encoding: EncodingId | undefined;
  /**
   * Where another session takes the document up with the next byte. `undefined` where none can: in a record, above the end
   * of a table's header, in a format that does not say how its records end, and where records are skipped.
   */
  readonly start: Start | undefined;
}

/**
 * A place between two records, and what has to be known there of all that stands before: plain data, which may go to
 * another thread. A session that starts there gives, hears and refuses what the session before it would have.
 */
export interface Start {
  /** `undefined`: so far the document is ASCII, and its encoding is still to be found. */
  readonly encoding: EncodingId | undefined;
  /** Records before it. */
  readonly records: number;
  /** The line that begins there. */
  readonly line: number;
  /** Tables only. */
  readonly header?: { readonly delimiter: number; readonly labels: readonly string[] };
}

/**
 * How records end, so that a document can be cut between them without being read: `lines`, with each line feed; `rows`,
 * with each CR LF, LF or CR outside quotes.
 */
export type RecordEnds = 'lines' | 'rows';

export interface FormatOptions {
  /**
   * Bytes that one record may have at most, counted in UTF-8; a longer one is an error, not a growing buffer. Default
   * 8 MiB.
   */
  readonly maxRecord?: number;
  /**
   * The encoding of the document. A byte order mark wins against it. Without it the document is UTF-8, else GB 18030, by
   * up to 32 KiB from its first byte beyond ASCII on; nothing further is given out before they have come, or eight
   * Chinese characters of UTF-8.
   */
  readonly encoding?: EncodingId;
  /** Begins here, and not with the first byte of a document. Its encoding then holds. */
  readonly start?: Start;
}

export interface Format {
  readonly id: string;
  /** File name endings, lower case, with the dot. */
  readonly extensions: readonly string[];
  /** Left out where a document is one value, which nothing can take up in between. */
  readonly recordEnds?: RecordEnds;
  /** Set where what one part of a document shows of people bears on all of it, as in running text: it is read twice. */
  readonly isReadTwice?: true;
  open(editor: Editor, options?: FormatOptions): Session;
}

/**
 * A format of documents that are packages: many parts in one file, which can only be read with the whole file at hand. They hold
 * the same laws, and are read twice.
 */
export interface PackageFormat {
  readonly id: string;
  readonly extensions: readonly string[];
  /**
   * Reads a whole document and gives it back with what the editor changed; the parts that it leaves alone come out byte for byte.
   * The records of a table go through `columns`, `outside` and `record`, all other text through `passage`. It throws a FormatError
   * whose place names the part. Memory is the bytes of the file, and of each part that is no large table.
   */
  rewrite(source: Uint8Array, editor: Editor, options: PackageOptions): AsyncIterable<Uint8Array>;
}

export type DocumentFormat = Format | PackageFormat;

/** Bytes through a raw DEFLATE, either way. Inflating throws on what is damaged or cut off. */
export type Flate = (chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** The sum of ZIP entries, CRC-32, of bytes that follow others. @param before the sum of those, or 0 */
export type Checksum = (bytes: Uint8Array, before: number) => number;

/** A raw DEFLATE at once. It throws where it is damaged, cut off, or unpacks to more bytes than it should. */
export type InflateWhole = (packed: Uint8Array, length: number) => Uint8Array;

export interface PackageOptions {
  readonly inflate: Flate;
  /** The same of what is held whole anyway. Without it that comes in chunks too. */
  readonly inflateWhole?: InflateWhole;
  /** Without it the document is read and nothing is given. */
  readonly deflate?: Flate;
  /** The platform's, where it has one. Default our own. */
  readonly crc32?: Checksum | undefined;
  readonly limits?: PackageLimits;
  /**
   * A document inside the document, rewritten through the same editor; `undefined` where it is in no known format, and opaque.
   * @param name the part's, which may tell its format
   */
  readonly nested?: (bytes: Uint8Array, name: string) => Promise<Uint8Array | undefined>;
}

/** What a package may ask of the machine. More of it is refused. */
export interface PackageLimits {
  /** Parts. Default 10,000. */
  readonly parts?: number;
  /** Bytes of all parts, unpacked. Default 4 GiB. */
  readonly bytes?: number;
  /** Unpacked bytes for one packed one, of a part of more than a mebibyte. Default 200. */
  readonly ratio?: number;
  /** Bytes of a part that has to be held whole, unpacked. Default 256 MiB. */
  readonly part?: number;
}

/** Something in a document that holds no text that could be searched. */
export interface Opaque {
  readonly kind: OpaqueKind;
  readonly bytes: number;
  readonly place: Place;
  /** Nothing is lost to a reader without it: a thumbnail, settings of a printer, a cache. It goes unasked. */
  readonly isIdle?: true;
}

export type OpaqueKind =
  | 'image'
  | 'media'
  | 'font'
  | 'embedded'
  | 'encrypted'
  | 'macro'
  | 'signature'
  | 'cache'
  | 'settings'
  | 'binary';
