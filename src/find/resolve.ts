/**
 * Makes spans disjoint: the stronger evidence wins, then the longer span. What a weaker span loses is said in the winner's
 * trace; what is left of one by label, check or address on either side of the winner stays found, so that nothing that was
 * proven comes out because something else was proven inside it.
 */
import type { KindId } from '../kinds/index.ts';
import { type Evidence, evidences, type Search, type Span } from './search.ts';

/** A span that holds, and what it beat. */
export interface Found extends Span {
  readonly beat: readonly Beaten[];
}

/** What another reading of the stretch, or of a part of it, would have been. */
export interface Beaten {
  readonly kind: KindId | undefined;
  readonly by: Evidence;
}

/** Evidence of which a piece holds without the rest. */
const DIVISIBLE: readonly Evidence[] = ['check', 'label', 'address'];

export function resolve({ spans, units }: Search): readonly Found[] {
  const order = [...spans].sort(byStrength);
  const owner = new Int32Array(units.length);
  const winners: { readonly span: Span; readonly beat: Beaten[] }[] = [];
  const claim = (span: Span): void => {
    winners.push({ span, beat: [] });
    owner.fill(winners.length, span.start, span.end);
  };
  for (const span of order) {
    const pieces = freePieces(span, owner);
    if (pieces.length === 1 && pieces[0]?.start === span.start && pieces[0].end === span.end) {
      claim(span);
      continue;
    }
    for (const index of ownersIn(span, owner)) {
      const winner = winners[index - 1];
      if (winner !== undefined && !isSame(winner.span, span)) winner.beat.push({ kind: span.kind, by: span.by });
    }
    if (!DIVISIBLE.includes(span.by)) continue;
    for (const { start, end } of pieces) if (showsAnything(units, start, end)) claim({ ...span, start, end });
  }
  return winners.map(({ span, beat }) => ({ ...span, beat })).sort((one, other) => one.start - other.start);
}

function byStrength(one: Span, other: Span): number {
  const rank = evidences.indexOf(one.by) - evidences.indexOf(other.by);
  if (rank !== 0) return rank;
  const length = other.end - other.start - (one.end - one.start);
  return length !== 0 ? length : one.start - other.start;
}

function isSame(one: Span, other: Span): boolean {
  return one.kind === other.kind && one.start <= other.start && one.end >= other.end;
}

/** The stretches of a span that nobody owns. */
function freePieces(span: Span, owner: Int32Array): readonly { readonly start: number; readonly end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  for (let at = span.start; at < span.end; at += 1) {
    if (owner[at] !== 0) continue;
    const start = at;
    while (at < span.end && owner[at] === 0) at += 1;
    pieces.push({ start, end: at });
  }
  return pieces;
}

function ownersIn({ start, end }: Span, owner: Int32Array): readonly number[] {
  const owners: number[] = [];
  for (let at = start; at < end; at += 1) {
    const index = owner[at] as number;
    if (index !== 0 && owners[owners.length - 1] !== index) owners.push(index);
  }
  return owners;
}

/** Whether a letter, a digit or a Han stands there. */
function showsAnything(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) {
    const unit = units[at] as number;
    const isLetter = (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
    if (isLetter || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x3400 && unit <= 0x9fff) || unit >= 0xd800) return true;
  }
  return false;
}
