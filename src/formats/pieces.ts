/**
 * Texts that a document holds in pieces (the runs of a paragraph, the objects of a printed line, cells of one character): they
 * are read as one text, with an optional joiner between two pieces, and what changes in that text is laid over the pieces, so
 * that each piece's own characters are masked in their own place. A splice as long as what it replaces is laid character for
 * character, and what it leaves alone is not touched. Of any other, what stands alike at both ends is left alone; the rest goes
 * to the first piece that it concerns, and the others lose theirs. A joiner belongs to no piece: nothing is written for it.
 * Offsets are UTF-16 units; no character is cut. Linear in time. Throws RangeError where splices are not in order.
 */
import { boundaries, characterEnd, isPlainUnit } from '../text/characters.ts';
import { NO_SPLICES, type Splice } from '../text/splice.ts';
import { unitAt } from '../text/unit-at.ts';

export function joinPieces(pieces: readonly string[], joiner = ''): string {
  return pieces.length === 1 ? (pieces[0] as string) : pieces.join(joiner);
}

/**
 * The splices of each piece, ordered and disjoint; none for a piece that stays as it is.
 * @param splices over what `joinPieces` gives, ordered and disjoint
 */
export function splicesOfPieces(
  pieces: readonly string[],
  splices: readonly Splice[],
  joiner = '',
): readonly (readonly Splice[])[] {
  if (splices.length === 0) return pieces.map(() => NO_SPLICES);
  const text = joinPieces(pieces, joiner);
  const row = layOut(pieces, joiner.length);
  let done = 0;
  for (const splice of splices) {
    if (splice.start < done || splice.end < splice.start || splice.end > text.length) {
      throw new RangeError('splices out of order');
    }
    layJoined(row, text, splice, joiner);
    done = splice.end;
  }
  return row.splices;
}

/** The pieces in a row: where each begins and ends in the joined text, and the splices laid over it so far. */
interface Row {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly splices: (readonly Splice[])[];
  /** The last piece that was looked at: all that is still to come stands in it or behind it. */
  at: number;
}

function layOut(pieces: readonly string[], gap: number): Row {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const piece of pieces) {
    starts.push(at);
    ends.push(at + piece.length);
    at += piece.length + gap;
  }
  return { starts, ends, splices: pieces.map(() => NO_SPLICES), at: 0 };
}

/** Lays a splice that may go over joiners: where as many stand in the new text, what is between two stays between them. */
function layJoined(row: Row, text: string, splice: Splice, joiner: string): void {
  const old = text.slice(splice.start, splice.end);
  const isCut = joiner !== '' && old.length !== splice.text.length && old.includes(joiner);
  const olds = isCut ? old.split(joiner) : [old];
  const news = isCut ? splice.text.split(joiner) : [splice.text];
  if (olds.length !== news.length) {
    layTrimmed(row, text, splice);
    return;
  }
  let { start } = splice;
  for (let index = 0; index < olds.length; index += 1) {
    const end = start + (olds[index] as string).length;
    const each = { start, end, text: news[index] as string };
    if (each.text.length === end - start) layEqual(row, text, each);
    else layTrimmed(row, text, each);
    start = end + joiner.length;
  }
}

/** Lays the shortest stretches that begin and end between characters of both texts, where they differ. */
function layEqual(row: Row, text: string, { start, end, text: after }: Splice): void {
  for (let from = start; from < end; ) {
    let old = Math.min(nextOf(text, from), end);
    let fresh = start + nextOf(after, from - start);
    while (old !== fresh) {
      if (old < fresh) old = Math.min(nextOf(text, old), end);
      else fresh = start + nextOf(after, fresh - start);
    }
    if (isUnlike(text, from, after, from - start, old - from)) {
      lay(row, from, old, after.slice(from - start, old - start), true);
    }
    from = old;
  }
}

/** Lays what is left of a splice without what stands alike at its ends. */
function layTrimmed(row: Row, text: string, { start, end, text: after }: Splice): void {
  let from = start;
  let head = 0;
  while (from < end && head < after.length) {
    const next = nextOf(text, from);
    if (next > end || nextOf(after, head) - head !== next - from || isUnlike(text, from, after, head, next - from))
      break;
    head += next - from;
    from = next;
  }
  const tail = alikeTail(text.slice(from, end), after.slice(head));
  if (from < end - tail || head < after.length - tail) {
    lay(row, from, end - tail, after.slice(head, after.length - tail), false);
  }
}

/** Units at the end of both texts that are alike, and begin with a character in both. */
function alikeTail(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let alike = 0;
  while (alike < most && unitAt(left, left.length - 1 - alike) === unitAt(right, right.length - 1 - alike)) alike += 1;
  const lefts = boundaries(left);
  const rights = boundaries(right);
  let tail = 0;
  for (let at = lefts.length - 1, beside = rights.length - 1; at >= 0 && beside >= 0; ) {
    const behind = left.length - (lefts[at] as number);
    const behindToo = right.length - (rights[beside] as number);
    if (behind > alike || behindToo > alike) break;
    if (behind === behindToo) tail = behind;
    if (behind <= behindToo) at -= 1;
    if (behindToo <= behind) beside -= 1;
  }
  return tail;
}

function nextOf(text: string, at: number): number {
  const next = at + 1;
  if (isPlainUnit(unitAt(text, at)) && (next >= text.length || isPlainUnit(unitAt(text, next)))) return next;
  return characterEnd(text, at);
}

function isUnlike(left: string, leftAt: number, right: string, rightAt: number, count: number): boolean {
  for (let at = 0; at < count; at += 1) if (unitAt(left, leftAt + at) !== unitAt(right, rightAt + at)) return true;
  return false;
}

/**
 * Replaces a stretch of the joined text, in the first piece that it concerns; the others lose theirs.
 * @param isStanding whether nothing is written for a stretch that is a joiner's alone
 */
function lay(row: Row, from: number, to: number, text: string, isStanding: boolean): void {
  const { starts, ends } = row;
  while (row.at < ends.length - 1 && (ends[row.at] as number) < (from < to ? from + 1 : from)) row.at += 1;
  let piece = row.at;
  if (isStanding && ((starts[piece] as number) >= to || (ends[piece] as number) <= from)) return;
  let left = text;
  do {
    const start = starts[piece] as number;
    const low = Math.max(from, start) - start;
    add(row, piece, low, Math.max(low, Math.min(to, ends[piece] as number) - start), left);
    left = '';
    piece += 1;
  } while (piece < starts.length && (starts[piece] as number) < to);
}

function add(row: Row, piece: number, start: number, end: number, text: string): void {
  if (start === end && text === '') return;
  const splices = row.splices[piece] as Splice[];
  const last = splices[splices.length - 1];
  if (last === undefined) row.splices[piece] = [{ start, end, text }];
  else if (last.end === start) splices[splices.length - 1] = { start: last.start, end, text: last.text + text };
  else splices.push({ start, end, text });
}
