/**
 * Redacting a text twice is redacting it once. What stands for a name changes how the words beside it are read: of 葛寇秀珍,
 * found from its second character on, comes 葛寇**, which is a surname of two and its marks. So what comes out of a passage is
 * searched again until nothing more is hidden, and what that hides is told in the places of the text that came in. A passage in
 * which nothing was hidden needs no second look, one in which little was is searched around that (find/around.ts), and hardly any
 * takes a third.
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

/** Two rounds as one, in one walk over both. Where the second changes what the first found, one finding stands over all of it. */
function composed(text: string, first: Passage, second: Passage): Passage {
  const out = spliced(text, first.edits);
  const merged = disjoint(widened(second.edits, placesOf(first)));
  const edits = outside(first.edits, merged);
  const findings = outside(first.findings, merged);
  let edit = 0;
  let found = 0;
  for (const { from, to, start, end } of merged) {
    const inside: Splice[] = [];
    for (let each = second.edits[edit]; each !== undefined && each.end <= end; each = second.edits[edit]) {
      inside.push({ ...each, start: each.start - start, end: each.end - start });
      edit += 1;
    }
    edits.push({ start: from, end: to, text: spliced(out.slice(start, end), inside) });
    const at = start + (inside[0]?.start ?? 0);
    while (found < second.findings.length && (second.findings[found] as TextFinding).end <= at) found += 1;
    const finding = second.findings[found];
    if (finding !== undefined && finding.start < end) findings.push({ ...finding, start: from, end: to });
  }
  return { edits: edits.sort(byStart), findings: findings.sort(byStart) };
}

/** Those of the stretches that touch none of the places; both in order, as are the places that came in. */
function outside<Stretch extends { readonly start: number; readonly end: number }>(
  stretches: readonly Stretch[],
  places: readonly Place[],
): Stretch[] {
  let next = 0;
  return stretches.filter(({ start, end }) => {
    while (next < places.length && (places[next] as Place).to <= start) next += 1;
    const place = places[next];
    return place === undefined || place.from >= end;
  });
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

/** The edits of the second round, each with all of what it touches of the first. */
function widened(edits: readonly Splice[], known: readonly Place[]): readonly Place[] {
  let first = 0;
  let shift = 0;
  return edits.map(({ start, end }) => {
    for (; first < known.length && (known[first] as Place).end <= start; first += 1) {
      const { to, end: behind } = known[first] as Place;
      shift = to - behind;
    }
    const touched = known[first];
    if (touched === undefined || touched.start >= end) return { from: start + shift, to: end + shift, start, end };
    const head = Math.min(start, touched.start);
    const place: Place = { ...touched, from: head - touched.start + touched.from, start: head };
    for (let index = first + 1; index < known.length && (known[index] as Place).start < end; index += 1) {
      const { to, end: behind } = known[index] as Place;
      Object.assign(place, { to, end: behind });
    }
    if (end > place.end) Object.assign(place, { to: place.to + end - place.end, end });
    return place;
  });
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
