/**
 * What a reading of a part gathers, thing by thing as it comes upon them: pieces, the values that have names, who is named. It
 * only grows. What a piece is by where it stands it asks of the reading (read-part.ts), which alone knows the way to it.
 */
import { NO_SPLICES, type Splice } from '../../text/splice.ts';
import { lay, type Piece, type Reading, type Site } from './piece.ts';
import type { Author, Echo, Labelled, PartText, Stretch } from './story.ts';
import { userFolders } from './user-folder.ts';

/** What a part holds besides its stories, so far. */
export interface Gathered extends Omit<PartText, 'stories'> {
  readonly pieces: Piece[];
  readonly loose: (readonly Piece[])[];
  readonly references: Piece[];
  readonly labelled: Labelled[];
  readonly echoes: Echo[];
  readonly authors: Author[];
  readonly bookmarks: Piece[];
  readonly codes: (readonly Piece[])[];
  readonly bindings: Map<string, readonly string[]>;
  readonly caches: Stretch[];
  readonly splices: Splice[];
}

export interface Gathering {
  readonly gathered: Gathered;
  /** A new piece. @param own its reading, where that is not of the place it stands in */
  pieceOf(text: string, site: Site, start: number, end: number, own?: Reading): Piece;
  /** Names a value: a record by itself, or one of a group. More pieces than a value has, and none, are passed over. */
  label(labels: readonly string[], value: readonly Piece[], inGroup?: number): void;
  /** An owner of files that a path names. */
  tellOwners(piece: Piece): void;
}

/** What a piece is by where the reading stands. */
export interface Standing {
  reading(): Reading;
  mustStay(): Piece['must'];
}

/** What stands for people in metadata. */
export const SOMEBODY = '作者';

/** Pieces of what may be a value: more are a stretch of the text. */
export const MOST_PIECES = 200;

export function createGathering({ reading, mustStay }: Standing): Gathering {
  const pieces: Piece[] = [];
  const labelled: Labelled[] = [];
  const authors: Author[] = [];
  /** Of the last value that is a record by itself. */
  let group = 0;

  function pieceOf(text: string, site: Site, start: number, end: number, own: Reading = reading()): Piece {
    const piece = { text, site, start, end, reading: own, must: mustStay(), splices: NO_SPLICES };
    pieces.push(piece);
    return piece;
  }

  function label(labels: readonly string[], value: readonly Piece[], inGroup?: number): void {
    if (labels.length === 0 || value.length === 0 || value.length > MOST_PIECES) return;
    if (inGroup === undefined) group -= 1;
    labelled.push({ labels, pieces: value, group: inGroup ?? group });
  }

  function tellOwners(piece: Piece): void {
    const folders = userFolders(piece.text);
    for (const { start, end } of folders) authors.push({ text: piece.text.slice(start, end), at: piece.start });
    lay(
      [piece],
      folders.map((folder) => ({ ...folder, text: SOMEBODY })),
    );
  }

  return {
    gathered: {
      pieces,
      loose: [],
      references: [],
      labelled,
      echoes: [],
      authors,
      bookmarks: [],
      codes: [],
      bindings: new Map(),
      caches: [],
      splices: [],
    },
    pieceOf,
    label,
    tellOwners,
  };
}
