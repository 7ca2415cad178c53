/**
 * The floor: what is hidden at least of a masked value. Where a rule leaves less hidden, more is covered: first the
 * parts of which nothing may show, then characters next to the hidden ones, to the right and then to the left.
 */
import type { Kind, Part } from '../kinds/kind.ts';
import { charactersOf, type View } from '../masks/view.ts';
import type { Floor } from '../rules/plan.ts';
import type { Hidden } from './cover.ts';
import { isHidden } from './marks.ts';

/** Counted characters that are mask marks. */
export function countMarks(view: View, kind: Kind): number {
  let marks = 0;
  if (!view.mayHoldMarks) return marks;
  const { count, starts } = charactersOf(view);
  for (let index = 0; index < count; index += 1) {
    if (isHidden(view.value.codePointAt(starts[index] ?? 0) ?? 0, kind)) marks += 1;
  }
  return marks;
}

/**
 * A value in which the rule found nothing to hide has no count to reach: only the parts are looked at.
 *
 * @param hidden ordered and disjoint
 * @returns `hidden` itself where the floor holds; else a longer list, ordered and disjoint
 */
export function raiseToFloor(view: View, hidden: readonly Hidden[], floor: Floor, kind: Kind): readonly Hidden[] {
  if (holds(view, hidden, floor)) return hidden;
  const { count, starts, ends } = charactersOf(view);
  const gone: boolean[] = [];
  let missing = hidden.length === 0 ? 0 : floor.hidden;
  const bare = view.reading.parts.filter((part) => floor.parts.includes(part.name));
  const extra: number[] = [];
  let last = -1;
  for (let index = 0; index < count; index += 1) {
    const start = starts[index] ?? 0;
    const isGone =
      hidden.some((span) => start >= span.start && start < span.end) ||
      isHidden(view.value.codePointAt(start) ?? 0, kind);
    const mustGo = !isGone && bare.some((part) => start >= part.start && start < part.end);
    if (mustGo) extra.push(index);
    gone.push(isGone || mustGo);
    if (isGone || mustGo) {
      missing -= 1;
      last = index;
    }
  }
  for (let index = last + 1; missing > 0 && last >= 0 && index < count; index += 1) take(index);
  for (let index = last < 0 ? count - 1 : last; missing > 0 && index >= 0; index -= 1) take(index);
  if (extra.length === 0) return hidden;
  const covers = extra.map((index) => ({
    start: starts[index] ?? 0,
    end: ends[index] ?? 0,
    rest: 'cover' as const,
  }));
  return [...hidden, ...covers].sort((a, b) => a.start - b.start);

  function take(index: number): void {
    if (gone[index] === true) return;
    gone[index] = true;
    extra.push(index);
    missing -= 1;
  }
}

/** The common case: the parts lie in what the rule hides, and so do enough characters, marks not looked at. */
function holds(view: View, hidden: readonly Hidden[], floor: Floor): boolean {
  const { parts } = view.reading;
  for (let index = 0; floor.parts.length > 0 && index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (floor.parts.includes(part.name) && !isCovered(part, hidden)) return false;
  }
  let missing = hidden.length === 0 ? 0 : floor.hidden;
  if (missing <= 0) return true;
  const { count, starts } = charactersOf(view);
  let at = 0;
  for (let index = 0; missing > 0 && index < count; index += 1) {
    const start = starts[index] as number;
    while (at < hidden.length && (hidden[at] as Hidden).end <= start) at += 1;
    if (at < hidden.length && start >= (hidden[at] as Hidden).start) missing -= 1;
  }
  return missing <= 0;
}

function isCovered({ start, end }: Part, hidden: readonly Hidden[]): boolean {
  for (let index = 0; index < hidden.length; index += 1) {
    const span = hidden[index] as Hidden;
    if (start >= span.start && end <= span.end) return true;
  }
  return false;
}
