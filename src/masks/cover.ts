/**
 * `cover`: hides the characters at some positions (`[[7, 14]]`, 1-based and inclusive, negative from the end), or
 * the parts with some names. Positions that lie outside the value hide nothing; if none lies inside, the mask has
 * no hold and the value is hidden whole.
 *
 * @source GB/T 37964-2019, masking (屏蔽)
 */
import type { Kind } from '../kinds/kind.ts';
import { type Cut, type Hide, type Mask, type MaskProblem, type Span, unknownPart } from './mask.ts';
import { charactersOf, type View } from './view.ts';

export type CoverOptions = readonly (readonly [number, number])[] | { readonly parts: readonly string[] };

function isPositions(options: CoverOptions): options is readonly (readonly [number, number])[] {
  return Array.isArray(options);
}

function check(options: CoverOptions, kind: Kind): MaskProblem | undefined {
  if (!isPositions(options)) return unknownPart(options.parts, kind, '/cover/parts');
  const wrong = options.findIndex(([from, to]) => from === 0 || to === 0 || (from > to && from > 0 === to > 0));
  return wrong < 0 ? undefined : { code: 'pack/position', at: `/cover/${wrong}` };
}

function coverPositions(view: View, ranges: readonly (readonly [number, number])[]): Cut | undefined {
  const { count, starts, ends } = charactersOf(view);
  const spans: Span[] = [];
  for (const [from, to] of ranges) {
    const first = Math.max(1, from < 0 ? count + 1 + from : from);
    const last = Math.min(count, to < 0 ? count + 1 + to : to);
    if (first > last) continue;
    spans.push({ start: starts[first - 1] ?? 0, end: ends[last - 1] ?? 0 });
  }
  return spans.length === 0 ? undefined : { spans: ordered(spans), rest: 'cover' };
}

/** Sorted, with overlaps joined. */
function ordered(spans: readonly Span[]): readonly Span[] {
  if (spans.length === 1) return spans;
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last !== undefined && span.start <= last.end) {
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else joined.push(span);
  }
  return joined;
}

function compile(options: CoverOptions): Hide {
  if (isPositions(options)) return (view) => coverPositions(view, options);
  return (view) => ({ spans: view.reading.parts.filter((part) => options.parts.includes(part.name)), rest: 'cover' });
}

export const cover: Mask<CoverOptions> = { id: 'cover', check, compile };
