/**
 * `keep`: shows the first and last characters, or the parts with some names, or both, and covers the rest;
 * `of` counts first and last inside one part. `"all"` keeps the value by law or by need: the rule's `why` says which.
 * As many characters to keep as the value has is no hold: such a value is hidden whole, such a part is.
 *
 * @source GB/T 37964-2019, masking (屏蔽)
 */
import type { Kind } from '../kinds/kind.ts';
import { type Cut, type Hide, type Mask, type MaskProblem, type Span, unknownPart } from './mask.ts';
import { besideAside, charactersOf, type Counted, type View } from './view.ts';

export type KeepOptions =
  | 'all'
  | {
      readonly first?: number;
      readonly last?: number;
      readonly of?: string;
      readonly parts?: readonly string[];
    };

function check(options: KeepOptions, kind: Kind): MaskProblem | undefined {
  if (options === 'all') return undefined;
  const { first = 0, last = 0, of, parts } = options;
  if (parts === undefined && first + last === 0) return { code: 'pack/nothing-kept', at: '/keep' };
  if (of !== undefined && !kind.parts.includes(of)) return { code: 'pack/unknown-part', at: '/keep/of' };
  return unknownPart(parts ?? [], kind, '/keep/parts');
}

function compile(options: KeepOptions): Hide {
  if (options === 'all') return () => ({ spans: [], rest: 'cover' });
  const { first = 0, last = 0, of, parts = [] } = options;
  const ends = first + last > 0;
  if (of === undefined && parts.length === 0) return (view) => keepEnds(view, first, last);
  return (view) => {
    const kept = view.reading.parts.filter((part) => parts.includes(part.name));
    const counted = countedIn(view, kept, of);
    const { within } = counted;
    const tooShort = within.length <= first + last;
    if (ends && tooShort && of === undefined && within.length > 0) return undefined;
    const hidden = ends && !tooShort ? within.slice(first, within.length - last) : within;
    const indexes = [...hidden, ...counted.outside].sort((a, b) => a - b);
    return { spans: besideAside(view, spansOf(charactersOf(view), indexes)), rest: 'cover' };
  };
}

function keepEnds(view: View, first: number, last: number): Cut | undefined {
  const { count, starts, ends } = charactersOf(view);
  if (count <= first + last) return undefined;
  const start = starts[first] ?? 0;
  const end = ends[count - last - 1] ?? 0;
  return { spans: besideAside(view, [{ start, end }]), rest: 'cover' };
}

/** Counted characters by index: `within` the part that first and last are counted in, `outside` it; kept parts in neither. */
function countedIn(
  view: View,
  kept: readonly Span[],
  of: string | undefined,
): { readonly within: readonly number[]; readonly outside: readonly number[] } {
  const frame = of === undefined ? undefined : view.reading.parts.filter((part) => part.name === of);
  const { count, starts } = charactersOf(view);
  const within: number[] = [];
  const outside: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    if (isInside(kept, start)) continue;
    (frame === undefined || isInside(frame, start) ? within : outside).push(index);
  }
  return { within, outside };
}

function isInside(spans: readonly Span[], offset: number): boolean {
  return spans.some((span) => offset >= span.start && offset < span.end);
}

/** Counted characters as spans, neighbours joined across the separators between them. */
function spansOf({ starts, ends }: Counted, indexes: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let previous = -2;
  for (const index of indexes) {
    const last = spans[spans.length - 1];
    const end = ends[index] ?? 0;
    if (last !== undefined && index === previous + 1) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start: starts[index] ?? 0, end });
    previous = index;
  }
  return spans;
}

export const keep: Mask<KeepOptions> = { id: 'keep', check, compile };
