/**
 * Text out of a document, gathered stretch by stretch: each stands in the document either as it is or coded (a reference, an escape), and
 * knows how new text is written there. Gaps are text that the document does not have, such as an end of line between two blocks;
 * nothing is written for them. A gathered text may be a source itself: the text of an attribute that holds a script, whose
 * strings hold HTML. Then all stretches still say where in the document they stand. Offsets are UTF-16 units.
 */
import type { Splice } from '../../text/splice.ts';
import { spliced } from '../../text/splice.ts';
import { splicesOfPieces } from '../pieces.ts';
import { inside, rewritten, type Writer } from './writing.ts';

/** What stands between two stretches, weakest first: a line goes on in the next cell, a label opens the next line, nothing goes on. */
export type Gap = '\t' | '\n' | '\n\n';

/** A change of the document. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A text to be read: the document itself, or what was gathered of it. */
export interface Source {
  readonly text: string;
  /** `undefined`: the document itself. */
  readonly stretches: Stretches | undefined;
  /** Where each stretch begins in the text. */
  readonly starts: readonly number[];
}

export interface Stretches {
  readonly parts: string[];
  /** Where each stands in the document; a gap ends where it begins. */
  readonly froms: number[];
  readonly tos: number[];
  readonly writers: Writer[];
  /** UTF-16 units, and those of them before the last gap. */
  length: number;
  lineStart: number;
  /** The first stretch behind the last gap. */
  lineFirst: number;
  /** What comes before the next stretch. */
  gap: Gap | undefined;
  /** Whether it is the edge of a cell, in which the lines of its own begin and end. */
  isEdge: boolean;
  /** White space, as it is to be read once something follows it on the line. */
  spaceFrom: number;
  spaceTo: number;
}

const GAP: Writer = { write: (text) => text };

export function newStretches(): Stretches {
  const lists = { parts: [], froms: [], tos: [], writers: [] };
  return { ...lists, length: 0, lineStart: 0, lineFirst: 0, gap: undefined, isEdge: false, spaceFrom: -1, spaceTo: -1 };
}

export function clear(stretches: Stretches): void {
  stretches.parts.length = 0;
  stretches.froms.length = 0;
  stretches.tos.length = 0;
  stretches.writers.length = 0;
  stretches.length = 0;
  stretches.lineStart = 0;
  stretches.lineFirst = 0;
  stretches.gap = undefined;
  stretches.isEdge = false;
  stretches.spaceFrom = -1;
}

export function documentSource(text: string): Source {
  return { text, stretches: undefined, starts: [] };
}

export function sourceOf(stretches: Stretches): Source {
  const starts: number[] = [];
  let at = 0;
  for (const part of stretches.parts) {
    starts.push(at);
    at += part.length;
  }
  return { text: stretches.parts.join(''), stretches, starts };
}

/** The text of the stretches `[first, last)`. */
export function textOf({ parts }: Stretches, first: number, last: number): string {
  if (last - first === 1) return parts[first] as string;
  return first === 0 && last === parts.length ? parts.join('') : parts.slice(first, last).join('');
}

/** Text that is gathered behind this does not go on with what was before. */
export function setGap(stretches: Stretches, gap: Gap): void {
  stretches.spaceFrom = -1;
  if (stretches.length === 0) return;
  const before = stretches.gap;
  if (stretches.isEdge && gap !== '\n\n') return;
  if (before === undefined || before === '\t' || gap === '\n\n') stretches.gap = gap;
}

/** A cell begins or ends: the line goes on in the next, whatever lines are in either. */
export function setEdge(stretches: Stretches): void {
  stretches.spaceFrom = -1;
  if (stretches.length === 0) return;
  stretches.gap = '\t';
  stretches.isEdge = true;
}

function push(stretches: Stretches, part: string, from: number, to: number, writer: Writer): void {
  stretches.parts.push(part);
  stretches.froms.push(from);
  stretches.tos.push(to);
  stretches.writers.push(writer);
  stretches.length += part.length;
}

function settle(stretches: Stretches, at: number, writer: Writer): void {
  const { gap } = stretches;
  if (gap !== undefined) {
    push(stretches, gap, at, at, GAP);
    stretches.gap = undefined;
    stretches.isEdge = false;
    stretches.lineStart = stretches.length;
    stretches.lineFirst = stretches.parts.length;
  } else if (stretches.spaceFrom >= 0) {
    push(stretches, ' ', stretches.spaceFrom, stretches.spaceTo, writer);
  }
  stretches.spaceFrom = -1;
}

/** Takes over what stands in `source[from, to)` as it is there. */
export function addPlain(into: Stretches, source: Source, from: number, to: number, writer: Writer): void {
  if (to <= from) return;
  const { stretches, starts, text } = source;
  if (stretches === undefined) {
    settle(into, from, writer);
    push(into, text.slice(from, to), from, to, writer);
    return;
  }
  for (let index = indexAt(starts, from); index < starts.length && (starts[index] as number) < to; index += 1) {
    const start = starts[index] as number;
    const part = stretches.parts[index] as string;
    const low = Math.max(from, start) - start;
    const high = Math.min(to - start, part.length);
    const own = inside(writer, stretches.writers[index]);
    const at = stretches.froms[index] as number;
    const isAsWritten = isPlain(stretches, index);
    settle(into, isAsWritten ? at + low : at, own);
    if (isAsWritten) push(into, part.slice(low, high), at + low, at + high, own);
    else push(into, part.slice(low, high), at, stretches.tos[index] as number, own);
  }
}

/** Takes over what is written as `source[from, to)` and reads otherwise. */
export function addCoded(
  into: Stretches,
  source: Source,
  from: number,
  to: number,
  text: string,
  writer: Writer,
): void {
  const start = placeIn(source, from);
  const own = writerIn(source, from, writer);
  settle(into, start, own);
  push(into, text, start, endIn(source, to), own);
}

/** Takes over all stretches, behind a gap that may be due. */
export function addAll(into: Stretches, stretches: Stretches): void {
  const { parts, froms, tos, writers } = stretches;
  for (let index = 0; index < parts.length; index += 1) {
    if (index === 0) settle(into, froms[0] as number, GAP);
    push(into, parts[index] as string, froms[index] as number, tos[index] as number, writers[index] as Writer);
  }
}

/** The first stretch from there on that is no gap. */
export function firstOf({ writers }: Stretches, from: number): number {
  return writers[from] === GAP ? from + 1 : from;
}

/** White space that reads as one space, if anything stands before it and behind it on its line. */
export function addSpace(into: Stretches, source: Source, from: number, to: number): void {
  if (into.length === 0 || into.gap !== undefined || into.spaceFrom >= 0) return;
  into.spaceFrom = placeIn(source, from);
  into.spaceTo = endIn(source, to);
}

/** Where in the document the unit of a source stands. */
export function placeIn({ stretches, starts }: Source, at: number): number {
  if (stretches === undefined) return at;
  const index = indexAt(starts, at);
  const from = stretches.froms[index] ?? 0;
  if (isPlain(stretches, index)) return from + at - (starts[index] as number);
  return at > (starts[index] ?? 0) ? (stretches.tos[index] ?? 0) : from;
}

/** Where in the document what is in front of it ends. */
export function endIn(source: Source, at: number): number {
  const { stretches, starts } = source;
  if (stretches === undefined) return at;
  if (at === 0) return placeIn(source, 0);
  const index = indexAt(starts, at - 1);
  const from = stretches.froms[index] ?? 0;
  return isPlain(stretches, index) ? from + at - (starts[index] as number) : (stretches.tos[index] ?? 0);
}

export function writerIn({ stretches, starts }: Source, at: number, writer: Writer): Writer {
  return stretches === undefined ? writer : inside(writer, stretches.writers[indexAt(starts, at)]);
}

/** The last stretch that begins at or before `at`. */
function indexAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether a stretch stands in the document as it reads. */
function isPlain({ parts, froms, tos, writers }: Stretches, index: number): boolean {
  const length = (tos[index] as number) - (froms[index] as number);
  return (parts[index] ?? '').length === length && writers[index]?.isWhole !== true;
}

/** Lays changes of the text of the stretches `[first, last)` over the document. @throws RangeError where they are not in order */
export function lay(
  stretches: Stretches,
  first: number,
  last: number,
  splices: readonly Splice[],
  document: string,
  edits: Edit[],
): void {
  if (splices.length === 0) return;
  const parts = stretches.parts.slice(first, last);
  const pieces = splicesOfPieces(parts, splices);
  for (let index = 0; index < pieces.length; index += 1) {
    const own = pieces[index] as readonly Splice[];
    if (own.length > 0) layOne(stretches, first + index, own, document, edits);
  }
}

function layOne(
  stretches: Stretches,
  index: number,
  splices: readonly Splice[],
  document: string,
  edits: Edit[],
): void {
  const from = stretches.froms[index] as number;
  const to = stretches.tos[index] as number;
  const writer = stretches.writers[index] as Writer;
  if (writer === GAP) return;
  if (!isPlain(stretches, index)) {
    addEdit(edits, document, from, to, spliced(stretches.parts[index] as string, splices), writer);
    return;
  }
  for (const { start, end, text } of splices) addEdit(edits, document, from + start, from + end, text, writer);
}

/** Replaces a stretch of the document by a text. */
export function addEdit(edits: Edit[], document: string, from: number, to: number, text: string, writer: Writer): void {
  const { least } = writer;
  const isNothing = text === '' && least?.from === from && least.to === to;
  const written = isNothing ? least.text : writer.write(text);
  const start = writer.before?.(document, from, written) ?? from;
  if (start === from) edits.push({ from, to, text: written });
  else edits.push({ from: start, to, text: rewritten(writer, document.slice(start, from)) + written });
}
