/**
 * What a part of a document holds, as it is read: stories (the body, a header, a note, a text box, a cell) of paragraphs and tables;
 * texts that stand alone, in attributes and in elements of other sorts; and values whose label is known by the markup, such
 * as a content control or a document variable. All of it ends in pieces (piece.ts).
 */
import type { Splice } from '../../text/splice.ts';
import type { Piece } from './piece.ts';

export interface Story {
  readonly blocks: (Paragraph | Table)[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly pieces: Piece[];
  /** Its mark is deleted: after the changes that are tracked it goes on in the next paragraph. */
  isJoined: boolean;
  /** Its mark is inserted: before them it went on there. */
  wasJoined: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly rows: Row[];
}

export interface Row {
  readonly cells: Cell[];
  /** Columns of the grid that the row leaves out at its beginning. */
  before: number;
}

export interface Cell extends Story {
  /** Columns of the grid that it takes. */
  span: number;
  /** It goes on with the cell above it, with which it is merged. */
  isContinued: boolean;
}

/** A value that has names in the markup. */
export interface Labelled {
  /** What names it, the likeliest first: the first that is a label counts. */
  readonly labels: readonly string[];
  readonly pieces: readonly Piece[];
  /** Those that follow each other with the same group are one record. */
  readonly group: number;
}

/** What says once more what stands elsewhere: the sound of characters, written above them; the date that a content control shows. */
export interface Echo {
  readonly of: readonly Piece[];
  readonly pieces: readonly Piece[];
}

/** A stretch of the source. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A person named in the markup. */
export interface Author {
  readonly text: string;
  readonly at: number;
}

export interface PartText {
  /** All that can be changed, in no order. */
  readonly pieces: readonly Piece[];
  readonly stories: readonly Story[];
  /** Each is a text by itself, of one piece or several. */
  readonly loose: readonly (readonly Piece[])[];
  /** Texts that are the same wherever they stand, such as names that something else refers to. */
  readonly references: readonly Piece[];
  readonly labelled: readonly Labelled[];
  readonly echoes: readonly Echo[];
  readonly authors: readonly Author[];
  /** Names of bookmarks, and what refers to them. */
  readonly bookmarks: readonly Piece[];
  /** The code of each field: ` REF name \h `. */
  readonly codes: readonly (readonly Piece[])[];
  /** What the content controls call the elements of data that they show, by the elements' names. */
  readonly bindings: ReadonlyMap<string, readonly string[]>;
  /** Packed copies of what stands beside them. */
  readonly caches: readonly Stretch[];
  /** What is changed whatever an editor says. */
  readonly splices: readonly Splice[];
}
