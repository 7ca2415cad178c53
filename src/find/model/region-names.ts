/** Whether a stretch lies in the official name of a region (沈河区, 孟村回族自治县), where nobody's name is. */
import { regionsByName } from '../../data/regions.ts';
import { once } from '../../kinds/once.ts';

const SHORTEST = 2;

interface RegionNames {
  /** The first two characters of names. */
  readonly beginnings: ReadonlySet<string>;
  readonly longest: number;
}

const regionNames: () => RegionNames = /* @__PURE__ */ once(() => {
  const beginnings = new Set<string>();
  let longest = 0;
  for (const name of regionsByName.keys()) {
    beginnings.add(name.slice(0, SHORTEST));
    longest = Math.max(longest, name.length);
  }
  return { beginnings, longest };
});

/** @param folded the text; `[from, to)` the stretch: whether a region's name begins at or before it and ends with it or behind */
export function isOfRegion(folded: string, from: number, to: number): boolean {
  const { beginnings, longest } = regionNames();
  for (let start = Math.max(0, to - longest); start <= from; start += 1) {
    if (!beginnings.has(folded.slice(start, start + SHORTEST))) continue;
    for (let end = start + longest; end >= to; end -= 1) if (regionsByName.has(folded.slice(start, end))) return true;
  }
  return false;
}
