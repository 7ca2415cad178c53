/**
 * An editor at work on one part of a document: pieces are handed over as one text, and what becomes of it is laid over them. Throws
 * what the editor throws, and RangeError where it answers for more or less than it was asked.
 */
import type { Splice } from '../../text/splice.ts';
import { windowEnd } from '../../text/windows.ts';
import type { Change, Editor, Field, Place } from '../format.ts';
import { lay, type Piece, textOf } from './piece.ts';

export interface Desk {
  isLabel(text: string): boolean;
  /** Hands over the pieces as one text. */
  passage(pieces: readonly Piece[]): void;
  /** The columns of a table, before its records. */
  columns(labels: readonly string[]): ReturnType<Editor['columns']>;
  /** Hands over fields, each in pieces. */
  record(fields: readonly DeskField[]): void;
  /** Hands over a text that is changed alike wherever it stands. */
  reference(piece: Piece): void;
}

export interface DeskField {
  readonly labels: readonly string[];
  readonly pieces: readonly Piece[];
  readonly column: number;
}

/** What lasts as long as the document does. */
export interface Memory {
  records: number;
  readonly labels: Map<string, boolean>;
  readonly references: Map<string, readonly Splice[]>;
}

export function createMemory(): Memory {
  return { records: 0, labels: new Map(), references: new Map() };
}

export function createDesk(editor: Editor, memory: Memory, placeOf: (at: number) => Place): Desk {
  function read(text: string, at: number): readonly Splice[] {
    const end = windowEnd(text, 0);
    if (end === text.length) return readWindow(text, at);
    const all: Splice[] = [];
    for (let from = 0; from < text.length; ) {
      const to = windowEnd(text, from);
      for (const { start, end: stop, text: after } of readWindow(text.slice(from, to), at)) {
        all.push({ start: start + from, end: stop + from, text: after });
      }
      from = to;
    }
    return all;
  }

  function readWindow(text: string, at: number): readonly Splice[] {
    const splices = editor.passage?.(text, placeOf(at));
    if (splices === undefined) throw new RangeError('the editor reads no text');
    return splices;
  }

  function start(pieces: readonly Piece[]): number {
    return pieces.find(({ site }) => site !== 'gap')?.start ?? 0;
  }

  return {
    isLabel(text) {
      const known = memory.labels.get(text);
      if (known !== undefined) return known;
      const is = editor.isLabel(text);
      if (memory.labels.size < MOST_KEPT) memory.labels.set(text, is);
      return is;
    },
    passage(pieces) {
      const text = textOf(pieces);
      if (text.trim() !== '') lay(pieces, read(text, start(pieces)));
    },
    columns(labels) {
      const uses = editor.columns(labels);
      if (uses.length !== labels.length) throw new RangeError(`${uses.length} uses for ${labels.length} columns`);
      return uses;
    },
    record(fields) {
      memory.records += 1;
      const changes = editor.record(fields.map(fieldOf), memory.records);
      if (changes.length !== fields.length)
        throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
      for (let index = 0; index < fields.length; index += 1) {
        const { pieces } = fields[index] as DeskField;
        layChange(pieces, changes[index]);
      }
    },
    reference(piece) {
      const known = memory.references.get(piece.text);
      const splices = known ?? (piece.text.trim() === '' ? [] : read(piece.text, piece.start));
      if (known === undefined && memory.references.size < MOST_KEPT) memory.references.set(piece.text, splices);
      lay([piece], splices);
    },
  };
}

/** Texts that are remembered: more than any document has names. */
const MOST_KEPT = 65_536;

function fieldOf({ labels, pieces, column }: DeskField): Field {
  return { labels, text: textOf(pieces), place: [column] };
}

function layChange(pieces: readonly Piece[], change: Change): void {
  if (change === undefined) return;
  if (typeof change === 'string') {
    const { length } = textOf(pieces);
    lay(pieces, [{ start: 0, end: length, text: change }]);
  } else lay(pieces, change);
}
