/**
 * Redacting a text twice is redacting it once. What stands for a name changes how the words beside it are read: of 葛寇秀珍,
 * found from its second character on, comes 葛寇**, which is a surname of two and its marks. So what comes out of a passage is
 * searched again until nothing more is hidden, and what that hides is told in the places of the text that came in. A passage in
 * which nothing was hidden needs no second look, and hardly any takes a third.
 */
import { type Splice, spliced } from '../text/splice.ts';

import type { Passage, TextFinding } from './passage.ts';

const MOST_ROUNDS = 4;

/** @param again what becomes of a text in one round */
export function settledText(text: string, first: Passage, again: (text: string) => Passage): Passage {
  let passage = first;
  for (let round = 0; round < MOST_ROUNDS && passage.edits.length > 0; round += 1) {
    const next = again(spliced(text, passage.edits));
    if (next.edits.length === 0) break;
    passage = composed(text, passage, next);
  }
  return passage;
}

/** What one round did in one place: `[from, to)` in the text that came in, `[start, end)` in the one that came out. */
interface Place {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Two rounds as one. Where the second changes what the first found, one finding stands over all of it. */
function composed(text: string, first: Passage, second: Passage): Passage {
  const out = spliced(text, first.edits);
  const known = placesOf(first);
  const joined = second.edits.map((edit) => widened(edit, known));
  const merged = disjoint(joined);
  const isOutside = ({ start, end }: Splice | TextFinding): boolean =>
    merged.every(({ from, to }) => end <= from || start >= to);
  const edits = first.edits.filter(isOutside);
  const findings = first.findings.filter(isOutside);
  for (const { from, to, start, end } of merged) {
    const inside = second.edits.filter((edit) => edit.start >= start && edit.end <= end);
    const after = spliced(
      out.slice(start, end),
      inside.map((edit) => ({
        ...edit,
        start: edit.start - start,
        end: edit.end - start,
      })),
    );
    edits.push({ start: from, end: to, text: after });
    const finding = second.findings.find((each) =>
      inside.some((edit) => each.start < edit.end && each.end > edit.start),
    );
    if (finding !== undefined) findings.push({ ...finding, start: from, end: to });
  }
  return { edits: edits.sort(byStart), findings: findings.sort(byStart) };
}

function byStart(one: { readonly start: number }, other: { readonly start: number }): number {
  return one.start - other.start;
}

/** Where the first round found something, whether it changed it or not: in order and disjoint. */
function placesOf({ edits, findings }: Passage): readonly Place[] {
  const places: Place[] = [];
  const found = [...edits, ...findings].sort(byStart);
  let shift = 0;
  for (const each of found) {
    let last = places[places.length - 1];
    if (last === undefined || each.start >= last.to) {
      if (last !== undefined) shift = last.end - last.to;
      last = {
        from: each.start,
        to: each.end,
        start: each.start + shift,
        end: each.end + shift,
      };
      places.push(last);
    } else if (each.end > last.to) {
      last.end += each.end - last.to;
      last.to = each.end;
    }
    if ('text' in each) last.end += each.text.length - (each.end - each.start);
  }
  return places;
}

/** An edit of the second round, and all of what it touches of the first. */
function widened({ start, end }: Splice, known: readonly Place[]): Place {
  let shift = 0;
  let place: Place | undefined;
  for (const each of known) {
    if (each.start >= end) break;
    if (each.end <= start) {
      shift = each.to - each.end;
      continue;
    }
    if (place === undefined) {
      const head = Math.min(start, each.start);
      place = {
        from: head - each.start + each.from,
        to: each.to,
        start: head,
        end: each.end,
      };
    } else {
      place.to = each.to;
      place.end = each.end;
    }
  }
  if (place === undefined) return { from: start + shift, to: end + shift, start, end };
  if (end > place.end) {
    place.to += end - place.end;
    place.end = end;
  }
  return place;
}

function disjoint(places: readonly Place[]): readonly Place[] {
  const apart: Place[] = [];
  for (const place of places) {
    const last = apart[apart.length - 1];
    if (last === undefined || place.start >= last.end) apart.push({ ...place });
    else if (place.end > last.end) Object.assign(last, { to: place.to, end: place.end });
  }
  return apart;
}
