/**
 * What is found in a text in which a few places changed since it was searched: it is searched again around them, and found as
 * before elsewhere. A change is seen no further than `REACH`, and whoever sees it sees no further; so what lies that far from
 * all changes stands, and what lies nearer is searched with as much around it, from the beginning of a line on.
 *
 * Three things are seen from anywhere, and where one is there the whole text is searched: the header of a table; a label whose
 * value goes, behind which other labels open nothing; a name or a number that only the change proves.
 */
import type { Plan } from '../rules/plan.ts';
import type { Splice } from '../text/splice.ts';
import { unitAt } from '../text/unit-at.ts';
import { foundWith, lightened, nothingProven, type Proven, type Searched, searchText } from './find.ts';
import { layOutChanged } from './layout.ts';
import type { Found } from './search.ts';

/** Units, well beyond the farthest look of any layer: 120 on from a number for the end of its address, 64 back for its beginning. */
const REACH = 200;
const LINE_END = 0x0a;

/** The part of the text that is searched with a stretch around it; what is found counts where it touches `[start, end)`. */
interface Stretch {
  readonly from: number;
  to: number;
  readonly start: number;
  end: number;
}

export interface Around {
  readonly found: readonly Found[];
  readonly searched: Searched;
}

/**
 * @param before the text as it was
 * @param found what was found in it, in its places in the text as it is now
 * @param changes what is other in `text`
 * @param proven takes what the text proves as it is now
 * @returns also the text as it was searched now, for the next changes
 */
export function foundAround(
  before: Searched,
  found: readonly Found[],
  changes: readonly Splice[],
  text: string,
  proven: Proven,
): Around {
  const { plan, layers } = before;
  const stretches = isSeenAcross(before) ? undefined : stretchesOf(text, changes);
  const anew = stretches && foundIn(stretches, text, before, proven);
  if (stretches !== undefined && anew !== undefined) {
    return { found: joined(found, anew, stretches), searched: { ...lightened(before), text } };
  }
  const search = before.windows[0]?.search;
  const layout = search && layOutChanged(search, changes, text);
  const searched = searchText(text, plan, layers, proven, 'text', layout);
  return { found: foundWith(searched, proven), searched };
}

/** Whether something in the text is seen from anywhere in it. Between two windows nothing is seen. */
function isSeenAcross({ plan, windows }: Searched): boolean {
  return windows.length > 1 || hasTable(windows) || dropsValues(plan);
}

function hasTable(windows: Searched['windows']): boolean {
  return windows.some((window) => window.hasTable);
}

const DROPPING: WeakMap<Plan, boolean> = /* @__PURE__ */ new WeakMap();

function dropsValues(plan: Plan): boolean {
  const known = DROPPING.get(plan);
  if (known !== undefined) return known;
  const drops = [...plan.fields.values()].some(({ rule }) => rule?.action === 'drop-value');
  DROPPING.set(plan, drops);
  return drops;
}

/** `undefined` where they are most of the text. */
function stretchesOf(text: string, changes: readonly Splice[]): readonly Stretch[] | undefined {
  const near = nearChanges(text.length, changes);
  if (near === undefined) return undefined;
  const stretches: Stretch[] = [];
  for (const { from, to, start, end } of near) {
    add(stretches, lineStart(text, from), lineEnd(text, to), start, end);
  }
  return stretches;
}

/** The same, without what is left of their first and last lines. */
function nearChanges(length: number, changes: readonly Splice[]): readonly Stretch[] | undefined {
  const stretches: Stretch[] = [];
  let units = 0;
  let last = 0;
  let shift = 0;
  for (let index = 0; index < changes.length; index += 1) {
    const change = changes[index] as Splice;
    const start = Math.max(0, change.start + shift - REACH);
    const end = Math.min(length, change.start + shift + change.text.length + REACH);
    const from = Math.max(0, start - REACH);
    const to = Math.min(length, end + REACH);
    add(stretches, from, to, start, end);
    units += to - Math.max(from, last);
    if (units * 4 > length * 3) return undefined;
    last = to;
    shift += change.text.length - (change.end - change.start);
  }
  return stretches;
}

/** Stretches that reach into each other are one. */
function add(stretches: Stretch[], from: number, to: number, start: number, end: number): void {
  const last = stretches[stretches.length - 1];
  if (last === undefined || from >= last.to) stretches.push({ from, to, start, end });
  else {
    last.to = to;
    last.end = end;
  }
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && unitAt(text, start - 1) !== LINE_END) start -= 1;
  return start;
}

function lineEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && unitAt(text, end - 1) !== LINE_END) end += 1;
  return end;
}

/** What is found in each stretch; `undefined` where one holds a table, or proves what was not known. */
function foundIn(
  stretches: readonly Stretch[],
  text: string,
  { plan, layers }: Searched,
  proven: Proven,
): readonly Found[] | undefined {
  const found: Found[] = [];
  for (const { from, to, start, end } of stretches) {
    const own = nothingProven();
    const searched = searchText(text.slice(from, to), plan, layers, own);
    if (hasTable(searched.windows) || !isKnown(own, proven)) return undefined;
    for (const each of foundWith(searched, proven)) {
      if (each.end + from > start && each.start + from < end) found.push(moved(each, from));
    }
  }
  return found;
}

/** Whether all that is proven was so before. */
function isKnown({ names, numbers }: Proven, proven: Proven): boolean {
  for (const [name, { kept, isMasked }] of names) {
    const known = proven.names.get(name);
    if (known === undefined || (kept !== undefined && known.kept === undefined) || (isMasked && !known.isMasked))
      return false;
  }
  for (const number of numbers.keys()) if (!proven.numbers.has(number)) return false;
  return true;
}

function moved(found: Found, by: number): Found {
  return by === 0 ? found : { ...found, start: found.start + by, end: found.end + by };
}

/** What was found anew, and of what was found before all that lies neither in the stretches nor in that. */
function joined(before: readonly Found[], anew: readonly Found[], stretches: readonly Stretch[]): readonly Found[] {
  const all: Found[] = [];
  let stretch = 0;
  let next = 0;
  for (const each of before) {
    while (stretch < stretches.length && (stretches[stretch] as Stretch).end <= each.start) stretch += 1;
    while (next < anew.length && (anew[next] as Found).start < each.end) {
      all.push(anew[next] as Found);
      next += 1;
    }
    const isAnew = (stretches[stretch]?.start ?? Infinity) < each.end || (all[all.length - 1]?.end ?? 0) > each.start;
    if (!isAnew) all.push(each);
  }
  return all.concat(anew.slice(next));
}
