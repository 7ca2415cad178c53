/**
 * The values in a cell: one, or several with signs between them (`张三、李四`), or with blanks only where each is long
 * enough to be one. And which kind reads a value: its own, or a sibling of it.
 */
import { type KindId, kindById } from '../kinds/index.ts';
import type { Kind, Reading } from '../kinds/kind.ts';
import { boundaries, isSeparator } from '../text/characters.ts';
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';

/** `[start, end)` in UTF-16 units. */
export type Range = readonly [start: number, end: number];

/** Characters that an item must have where only a blank stands between items, and to be kept among items; unless its kind says. */
const SHORTEST_BY_BLANK = 7;

/** The values in a cell: cut at signs that stand between values; where that is not enough, at blanks between long pieces. */
export function itemsOf(value: string, kind: Kind<KindId>): readonly Range[] {
  const { between = '', shortestItem = SHORTEST_BY_BLANK } = kind;
  const folded = fold(value);
  const bySign = cutAt(value, folded, between.replace(/\s/g, '') + (between.includes('\n') ? '\n\r' : ''));
  if (!between.includes(' ')) return bySign;
  return bySign.flatMap(([from, to]) => {
    const item = value.slice(from, to);
    if (kind.parse(item) !== undefined || readAsSibling(item, kind, true) !== undefined) return [[from, to]];
    const several = kind.several?.(item);
    if (several !== undefined) return several.map(([start, end]) => [from + start, from + end] as const);
    const byBlank = cutAt(value, folded, ' \t', from, to);
    // By characters, for a masked one is a single glyph.
    const isLong = ([start, end]: Range): boolean => boundaries(value.slice(start, end)).length > shortestItem;
    return byBlank.every(isLong) ? byBlank : [[from, to]];
  });
}

function cutAt(value: string, folded: string, signs: string, from = 0, to: number = value.length): readonly Range[] {
  const items: Range[] = [];
  let start = from;
  for (let index = from; index <= to; index += 1) {
    if (index < to && !signs.includes(folded.charAt(index))) continue;
    const item = trimmed(value, start, index);
    if (item[1] > item[0]) items.push(item);
    start = index + 1;
  }
  return items;
}

function isBlank(code: number): boolean {
  return isSeparator(code) && /\s/.test(String.fromCharCode(code));
}

/** Without the blanks around it. */
export function trimmed(value: string, from: number, to: number): Range {
  let start = from;
  let end = to;
  while (start < end && isBlank(unitAt(value, start))) start += 1;
  while (end > start && isBlank(unitAt(value, end - 1))) end -= 1;
  return [start, end];
}

/** The first of the kind's siblings that can read the value. */
export function readAsSibling(
  value: string,
  kind: Kind<KindId>,
  isItem: boolean,
): { readonly kind: Kind<KindId>; readonly reading: Reading } | undefined {
  const { siblings = [], shortestItem = SHORTEST_BY_BLANK } = kind;
  for (const id of siblings) {
    const sibling = kindById(id);
    // A short code among several numbers may be a piece of one.
    if (sibling === undefined || (isItem && sibling.nature === 'kept' && value.length < shortestItem)) continue;
    const reading = sibling.parse(value);
    if (reading !== undefined) return { kind: sibling, reading };
  }
  return undefined;
}
