/** Whether an address begins at a place of a text: the name of a province, a prefecture or a county, or its short one. */
import { provinceShortNames, regionsByName } from '../../data/regions.ts';

const SHORTEST = 2;
const LONGEST = 8;

/** The first two characters of their names. */
const BEGINNINGS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ [...regionsByName.keys()].map((name) => name.slice(0, SHORTEST)),
);

/** @param folded the text */
export function beginsRegion(folded: string, at: number): boolean {
  const short = folded.slice(at, at + SHORTEST);
  if (provinceShortNames.has(short) && short.length === SHORTEST) return true;
  if (!BEGINNINGS.has(short)) return false;
  if (regionsByName.get(`${short}市`)?.some(({ code }) => code.endsWith('00')) === true) return true;
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    if (regionsByName.has(folded.slice(at, at + length))) return true;
  }
  return false;
}
