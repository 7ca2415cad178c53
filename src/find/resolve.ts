/**
 * Makes spans disjoint: the stronger evidence wins, then the longer span. What a weaker span loses is said in the winner's
 * trace; what is left of one by label, check or address on either side of the winner stays found, so that nothing that was
 * proven comes out because something else was proven inside it. Linear in the units of the spans, after sorting; spans that touch no
 * other are taken as they are.
 */
import { type Beaten, type Evidence, type Found, rankOf, type Search, type Span } from './search.ts';

/** Evidence of which a piece holds without the rest. */
const DIVISIBLE: ReadonlySet<Evidence> = /* @__PURE__ */ new Set<Evidence>(['check', 'label', 'address']);

interface Winner {
  readonly span: Span;
  readonly beat: Beaten[];
}

/** Spans that reach into each other are made disjoint together; most spans stand by themselves. */
export function resolve({ spans, units }: Search): readonly Found[] {
  const inOrder = inOrderOfPlace(spans);
  const found: Found[] = [];
  let owner: Int32Array | undefined;
  for (let from = 0; from < inOrder.length; ) {
    const first = inOrder[from] as Found;
    let reach = first.end;
    let to = from + 1;
    for (; to < inOrder.length; to += 1) {
      const { start, end } = inOrder[to] as Span;
      if (start >= reach) break;
      if (end > reach) reach = end;
    }
    if (to === from + 1) found.push(first);
    else {
      owner ??= new Int32Array(units.length);
      for (const { span, beat } of winnersOf(inOrder.slice(from, to), owner, units)) found.push(foundOf(span, beat));
    }
    from = to;
  }
  return found;
}

function foundOf({ kind, start, end, by, field, keep }: Span, beat: readonly Beaten[]): Found {
  return { kind, start, end, by, field, keep, beat };
}

/** By where they begin, then as they were found. What one layer found is in order mostly: stretches of order are merged by twos. */
function inOrderOfPlace(spans: readonly Found[]): readonly Found[] {
  let ends = endsOfOrder(spans);
  let from = spans;
  let to: Found[] = [];
  while (ends.length > 1) {
    const merged: number[] = [];
    let start = 0;
    for (let index = 0; index < ends.length; index += 2) {
      const middle = ends[index] as number;
      const end = ends[index + 1] ?? middle;
      merge(from, start, middle, end, to);
      merged.push(end);
      start = end;
    }
    ends = merged;
    [from, to] = [to, from === spans ? [] : (from as Found[])];
  }
  return from;
}

/** Where each stretch ends in which no span begins before the one before it. */
function endsOfOrder(spans: readonly Found[]): readonly number[] {
  const ends: number[] = [];
  for (let index = 1; index < spans.length; index += 1) {
    if ((spans[index] as Found).start < (spans[index - 1] as Found).start) ends.push(index);
  }
  ends.push(spans.length);
  return ends;
}

/** Writes `[start, middle)` and `[middle, end)`, each in order, as one. */
function merge(from: readonly Found[], start: number, middle: number, end: number, to: Found[]): void {
  let one = start;
  let other = middle;
  for (let at = start; at < end; at += 1) {
    const isOther = one === middle || (other < end && (from[other] as Found).start < (from[one] as Found).start);
    to[at] = from[isOther ? other : one] as Found;
    if (isOther) other += 1;
    else one += 1;
  }
}

function winnersOf(spans: readonly Span[], owner: Int32Array, units: Uint16Array): readonly Winner[] {
  const winners: Winner[] = [];
  for (const span of inOrderOfStrength(spans)) settle(span, owner, winners, units);
  return winners.sort((one, other) => one.span.start - other.span.start);
}

function inOrderOfStrength(spans: readonly Span[]): readonly Span[] {
  return spans.slice().sort((one, other) => {
    const byRank = rankOf(one.by) - rankOf(other.by);
    return byRank || other.end - other.start - (one.end - one.start) || one.start - other.start;
  });
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
