/**
 * Makes spans disjoint: the stronger evidence wins, then the longer span. What a weaker span loses is said in the winner's
 * trace; what is left of one by label, check or address on either side of the winner stays found, so that nothing that was
 * proven comes out because something else was proven inside it. Linear in the text and in the spans' units, after sorting.
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
const DIVISIBLE: ReadonlySet<Evidence> = /* @__PURE__ */ new Set<Evidence>(['check', 'label', 'address']);

interface Winner {
  readonly span: Span;
  readonly beat: Beaten[];
}

export function resolve({ spans, units }: Search): readonly Found[] {
  if (areDisjoint(spans)) return spans.map((span) => ({ ...span, beat: NONE }));
  const owner = new Int32Array(units.length);
  const winners: Winner[] = [];
  for (const span of inOrderOfStrength(spans)) settle(span, owner, winners, units);
  return winners.map(({ span, beat }) => ({ ...span, beat })).sort((one, other) => one.start - other.start);
}

const NONE: readonly Beaten[] = [];

/** As they mostly are: in order, and none reaches into the next. */
function areDisjoint(spans: readonly Span[]): boolean {
  let end = 0;
  for (const span of spans) {
    if (span.start < end) return false;
    end = span.end;
  }
  return true;
}

function inOrderOfStrength(spans: readonly Span[]): readonly Span[] {
  const byRank = evidences.map((): Span[] => []);
  for (const span of spans) byRank[evidences.indexOf(span.by)]?.push(span);
  for (const alike of byRank) {
    alike.sort((one, other) => other.end - other.start - (one.end - one.start) || one.start - other.start);
  }
  return byRank.flat();
}

/** Gives a span what nobody owns yet of its stretch, and tells those who own the rest. */
function settle(span: Span, owner: Int32Array, winners: Winner[], units: Uint16Array): void {
  const { start, end } = span;
  let isWhole = true;
  let told = 0;
  for (let at = start; at < end; at += 1) {
    const index = owner[at] as number;
    if (index === 0) continue;
    isWhole = false;
    const winner = winners[index - 1];
    if (index === told || winner === undefined || isSame(winner.span, span)) continue;
    told = index;
    winner.beat.push({ kind: span.kind, by: span.by });
  }
  if (isWhole) claim(span, owner, winners);
  else if (DIVISIBLE.has(span.by)) claimPieces(span, owner, winners, units);
}

function claim(span: Span, owner: Int32Array, winners: Winner[]): void {
  winners.push({ span, beat: [] });
  owner.fill(winners.length, span.start, span.end);
}

/** Each stretch of a span that nobody owns and that shows anything. */
function claimPieces(span: Span, owner: Int32Array, winners: Winner[], units: Uint16Array): void {
  for (let at = span.start; at < span.end; at += 1) {
    if (owner[at] !== 0) continue;
    const start = at;
    while (at < span.end && owner[at] === 0) at += 1;
    if (showsAnything(units, start, at)) claim({ ...span, start, end: at }, owner, winners);
  }
}

/** Whether one finding says all that the other would: of one kind, and around it. */
function isSame(one: Span, other: Span): boolean {
  return one.kind === other.kind && one.start <= other.start && one.end >= other.end;
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
