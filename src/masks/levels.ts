/**
 * What `through` and `from` share: of a value of levels (an address) some parts are shown, and all that stands between
 * them or around them is hidden, in no part or in one that is not shown. The order of parts does not matter, so that
 * 12鄰 before its road and `Flat A, 12/F` before its street are hidden and what stands behind them is not. Separators
 * next to what is hidden go with it; those between two shown parts stay.
 */
import type { Part } from '../kinds/kind.ts';
import { isSeparator } from '../text/characters.ts';
import type { Span } from './mask.ts';

/** The stretches of a value outside the parts with these names; `undefined` where it has no such part. */
export function outside(
  value: string,
  parts: readonly Part[],
  shown: ReadonlySet<string>,
): readonly Span[] | undefined {
  const spans: Span[] = [];
  let edge = -1;
  let isHiding = false;
  for (const part of parts) {
    if (!shown.has(part.name)) {
      isHiding = true;
      continue;
    }
    const start = Math.max(edge, 0);
    if (part.start > start && (isHiding || holdsMore(value, start, part.start))) spans.push({ start, end: part.start });
    edge = part.end;
    isHiding = false;
  }
  if (edge < 0) return undefined;
  if (isHiding || holdsMore(value, edge, value.length)) spans.push({ start: edge, end: value.length });
  return spans;
}

/** Whether there is more between two offsets than separators. */
function holdsMore(value: string, start: number, end: number): boolean {
  for (let at = start; at < end; ) {
    const code = value.codePointAt(at) as number;
    if (!isSeparator(code)) return true;
    at += code > 0xffff ? 2 : 1;
  }
  return false;
}
