/**
 * What a job of a printer holds besides its bytes: texts, codes of bars and dots, images, and counts of bytes that change with
 * the texts. A language fills it command by command; nothing is decided here.
 */
import type { EncodingId } from '../encoding/encoding.ts';
import type { OpaqueKind } from '../format.ts';
import { type LabelText, type Pen, readText, type Unescaped } from './label-text.ts';

/** A text as a reader sees it: the pieces that it stands in, in order. */
export interface Line {
  readonly pieces: readonly LabelText[];
  /** What stands between it and the line before: nothing within a word that is cut, a blank in one row, else a line feed. */
  readonly before: '' | ' ' | '\n';
}

/** Pieces in a row, and what stands between them that no piece holds. */
export type Row = readonly (LabelText | string)[];

/** The data of a bar code, a QR code and the like. */
export interface Code {
  readonly pieces: Row;
}

export interface Image {
  readonly kind: OpaqueKind;
  /** The whole command. */
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
}

/** A number that counts bytes: those of `[from, to)`, which change with what is written in them. */
export interface Count {
  readonly from: number;
  readonly to: number;
  /** How many of the counted bytes a stretch comes to. Left out: its own. */
  sizeOf?(bytes: Uint8Array): number;
  /** Where the number stands. */
  readonly at: number;
  readonly end: number;
  /** @param more by how many bytes the count grows; less than 0 where it shrinks */
  write(more: number): Uint8Array;
}

/** Where a text is printed, in dots. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface Job {
  /** The encoding of texts where the job declares none. */
  readonly fallback: EncodingId;
  readonly lines: Line[];
  readonly codes: Code[];
  readonly images: Image[];
  readonly counts: Count[];
  /** Whether a character beyond ASCII was read in the fallback, and one of three bytes or more. */
  hasGuessed: boolean;
  hasWide: boolean;
  /** Whether there is more in it than blanks. */
  hasBegun: boolean;
  /** Whether its last command has been read. */
  isDone: boolean;
  /** Where something does not read, and in which encoding. */
  unread: { readonly at: number; readonly encoding: EncodingId; readonly isGuessed: boolean } | undefined;
  /** Where a command begins whose data are cut off. */
  cutOff: number | undefined;
  /** Where the last line was printed. */
  spot: Spot | undefined;
}

export function newJob(fallback: EncodingId): Job {
  return {
    fallback,
    lines: [],
    codes: [],
    images: [],
    counts: [],
    hasGuessed: false,
    hasWide: false,
    hasBegun: false,
    isDone: false,
    unread: undefined,
    cutOff: undefined,
    spot: undefined,
  };
}

/** Adds a line, beside the one before where both are printed in one row. Single characters in a row are one word. */
export function addLine(job: Job, pieces: readonly LabelText[], spot?: Spot): void {
  if (pieces.every(({ text }) => text === '')) return;
  const last = job.lines[job.lines.length - 1];
  let before: Line['before'] = '\n';
  if (last !== undefined && spot !== undefined && job.spot !== undefined) {
    const isRow = spot.y === job.spot.y && spot.x > job.spot.x;
    const isColumn = spot.x === job.spot.x && spot.y > job.spot.y;
    if (isSingle(last.pieces) && isSingle(pieces) && (isRow || isColumn)) before = '';
    else if (isRow) before = ' ';
  }
  job.lines.push({ pieces, before });
  job.spot = spot;
}

/** Adds a line of which the language says how it goes on from the one before. */
export function joinLine(job: Job, pieces: readonly LabelText[], before: Line['before']): void {
  if (pieces.every(({ text }) => text === '')) return;
  job.lines.push({ pieces, before });
  job.spot = undefined;
}

function isSingle(pieces: readonly LabelText[]): boolean {
  const [first] = pieces;
  return pieces.length === 1 && first !== undefined && [...first.text].length === 1;
}

/**
 * Reads a text in the declared encoding, else in the job's fallback. `undefined` where it does not read, which the job remembers.
 */
export function readIn(job: Job, raw: Unescaped, declared: EncodingId | undefined, pen: Pen): LabelText | undefined {
  const encoding = declared ?? job.fallback;
  const read = readText(raw, encoding, pen);
  if (read === undefined) {
    job.unread ??= { at: raw.offsets[0] as number, encoding, isGuessed: declared === undefined };
  } else if (declared === undefined) {
    for (let unit = 0; unit < read.text.length; unit += 1) {
      const code = read.text.charCodeAt(unit);
      if (code >= 0x80) job.hasGuessed = true;
      if (code >= 0x800) job.hasWide = true;
    }
  }
  return read;
}
