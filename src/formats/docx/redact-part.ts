/** A part of a document from its source to its new source: read, handed over, and the changes of all pieces laid over the source. */
import { type Splice, spliced } from '../../text/splice.ts';
import type { Editor, Opaque, Place } from '../format.ts';
import { spotFinder } from './spots.ts';
import { type Bookmarks, createBookmarks } from './bookmarks.ts';
import { createDesk, createMemory, type Desk, type Memory } from './desk.ts';
import { handLabelled, handStory } from './hand-over.ts';
import { isEdited, lay, type Piece, readings, writing } from './piece.ts';
import { type ReadOptions, readPart } from './read-part.ts';
import type { Echo, PartText } from './story.ts';

/** What is known of a document from part to part. */
export interface Known extends Memory {
  readonly bookmarks: Bookmarks;
  /** What content controls call the elements of data that they show. */
  readonly bindings: Map<string, readonly string[]>;
}

export function createKnown(): Known {
  return { ...createMemory(), bookmarks: createBookmarks(), bindings: new Map() };
}

/** @returns the new source; the same where nothing changes */
export function redactPart(source: string, editor: Editor, known: Known, options: ReadOptions): string {
  const spotAt = spotFinder(source);
  const placeOf = (at: number): Place => ({ ...spotAt(at), part: options.part });
  const read = readPart(source, options.isData === true ? { ...options, names: known.bindings } : options);
  for (const [element, labels] of read.bindings) known.bindings.set(element, labels);
  for (const { text, at } of read.authors) editor.author?.(text, placeOf(at));
  const desk = createDesk(editor, known, placeOf);
  const changes = [...handOver(desk, read, known.bookmarks, source), ...read.splices];
  for (const { start, end } of read.caches) {
    const cache: Opaque = { kind: 'cache', bytes: end - start, place: placeOf(start), isIdle: true };
    if (editor.opaque?.(cache) === 'drop') changes.push({ start, end, text: '' });
  }
  return spliced(
    source,
    changes.sort((one, other) => one.start - other.start || one.end - other.end),
  );
}

function handOver(desk: Desk, read: PartText, bookmarks: Bookmarks, source: string): readonly Splice[] {
  handLabelled(desk, read.labelled);
  for (const story of read.stories) handStory(desk, story);
  for (const each of read.loose) desk.passage(each);
  for (const piece of read.references) desk.reference(piece);
  for (const piece of read.bookmarks) bookmarks.rename(desk, piece);
  for (const code of read.codes) {
    bookmarks.renameIn(code);
    for (const each of readings(code)) desk.passage(each);
  }
  for (const echo of read.echoes) handEcho(desk, echo);
  return read.pieces.flatMap((piece) => writing(piece, source));
}

/** What echoes a text that is masked goes with it. */
function handEcho(desk: Desk, { of, pieces }: Echo): void {
  if (of.some(isEdited)) for (const piece of pieces) hide(piece);
  else desk.passage(pieces);
}

function hide(piece: Piece): void {
  lay([piece], [{ start: 0, end: piece.text.length, text: '*' }]);
}
