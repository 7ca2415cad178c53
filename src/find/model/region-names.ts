/** Whether a stretch lies in the official name of a region (沈河区, 孟村回族自治县), where nobody's name is. */
import { regionsByName } from '../../data/regions.ts';
import { once } from '../../text/once.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

interface RegionNames {
  readonly firsts: UnitSet;
  /** The first two characters of names, as one number. */
  readonly beginnings: ReadonlySet<number>;
  readonly longest: number;
}

const regionNames: () => RegionNames = /* @__PURE__ */ once(() => {
  const names = [...regionsByName.keys()];
  return {
    firsts: unitsOf(names.map((name) => name.charAt(0)).join('')),
    beginnings: new Set(names.map((name) => both(name.charCodeAt(0), name.charCodeAt(1)))),
    longest: Math.max(...names.map(({ length }) => length)),
  };
});

function both(first: number, second: number): number {
  return (first << 16) | second;
}

/** @param from with `to` a stretch: whether a region's name begins at or before it and ends with it or behind */
export function isOfRegion({ folded, units }: Pick<Search, 'folded' | 'units'>, from: number, to: number): boolean {
  const { firsts, beginnings, longest } = regionNames();
  for (let start = Math.max(0, to - longest); start <= from; start += 1) {
    const first = units[start] as number;
    if (!isIn(firsts, first) || !beginnings.has(both(first, units[start + 1] as number))) continue;
    for (let end = start + longest; end >= to; end -= 1) if (regionsByName.has(folded.slice(start, end))) return true;
  }
  return false;
}
