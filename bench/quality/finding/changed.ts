/**
 * Which characters of a text came out otherwise. What is outside findings comes out as it is, so the text between two findings
 * says where the mask of the first ended; a mask as long as its value is compared place by place.
 */
import type { Stretch } from './markup.ts';

/** One entry a UTF-16 unit: 1 where the unit is not what it was. */
export function changedUnits(text: string, out: string, findings: readonly Stretch[]): Uint8Array {
  const changed = new Uint8Array(text.length);
  const ends = masksIn(text, out, findings);
  if (ends === undefined) return changed.fill(1);
  findings.forEach(({ start, end }, at) => {
    const [from, to] = ends[at] as readonly [number, number];
    const common = commonEnds(text.slice(start, end), out.slice(from, to));
    for (let place = start; place < end; place += 1) {
      if (to - from === end - start) changed[place] = text[place] === out[from + place - start] ? 0 : 1;
      else changed[place] = place < start + common.head || place >= end - common.tail ? 0 : 1;
    }
  });
  return changed;
}

/** Where the mask of each finding stands in what came out; `undefined` where the texts between do not fit. */
function masksIn(
  text: string,
  out: string,
  findings: readonly Stretch[],
): readonly (readonly [from: number, to: number])[] | undefined {
  const dead = new Set<string>();
  const gapBehind = (at: number): string => text.slice(findings[at]?.end ?? 0, findings[at + 1]?.start ?? text.length);

  const from = (at: number, place: number): (readonly [number, number])[] | undefined => {
    const finding = findings[at];
    if (finding === undefined) return place === out.length ? [] : undefined;
    const key = `${at} ${place}`;
    if (dead.has(key)) return undefined;
    const gap = gapBehind(at);
    const isLast = at === findings.length - 1;
    for (const end of candidates(out, place, finding.end - finding.start, gap, isLast)) {
      const rest = from(at + 1, end + gap.length);
      if (rest !== undefined) return [[place, end], ...rest];
    }
    dead.add(key);
    return undefined;
  };

  const lead = text.slice(0, findings[0]?.start ?? text.length);
  return out.startsWith(lead) ? from(0, lead.length) : undefined;
}

/** Ends of a mask that begins at a place, the likeliest first: as long as the value, then the nearest. */
function* candidates(out: string, place: number, length: number, gap: string, isLast: boolean): Generator<number> {
  if (out.startsWith(gap, place + length)) yield place + length;
  const last = out.length - gap.length;
  if (isLast && last >= place && out.endsWith(gap)) yield last;
  for (let end = out.indexOf(gap, place); end >= 0 && end <= place + length + 8; end = out.indexOf(gap, end + 1))
    yield end;
}

function commonEnds(before: string, after: string): { readonly head: number; readonly tail: number } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { head, tail };
}
