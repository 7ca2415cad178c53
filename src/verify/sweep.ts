/**
 * Verification (核验): a finished document is searched for what the run took out of it, in every form that text takes in documents,
 * by code that shares nothing with the adapters. A hit says where and how often by numbers, never what.
 *
 * Numbers and names that are somebody's wherever they stand may be left as often as the plan kept them. Short ones may be left as
 * often as they stood in the source, less the edits; in packages, where one text may serve many cells, less one. So are numbers that
 * chance alone would bring back: where many needles meet many numbers of their length.
 *
 * What cannot be unpacked, or lies too deep, is a hit of form `unreadable`. Time is linear, memory a few copies of the largest part.
 */
import { keptText, type Needle, needleIndex } from './needle-index.ts';
import type { Needles, NeedleStore } from './needles.ts';
import { newScanner } from './scan.ts';
import { unitTable } from './unit-table.ts';
import { type Found, type Inflate, LONGEST_RUN, newWalk, type SweptForm } from './walk.ts';

export type { SweptForm };

export interface Hit {
  /** Of the package, from 1 on, in the order of its directory; 0: the document, or the package itself. */
  readonly part: number;
  readonly form: SweptForm;
  readonly count: number;
}

export interface SweepOptions {
  /** Raw DEFLATE; throws past `most` bytes. */
  readonly inflate: Inflate;
}

/** How many needles chance may bring back before it is asked whether they stood in the source. */
const CHANCE = 0.01;

export async function sweep(
  source: Uint8Array,
  output: Uint8Array,
  needles: Needles,
  options: SweepOptions,
): Promise<readonly Hit[]> {
  const store = needles as NeedleStore;
  const table = unitTable();
  const index = needleIndex(store, table);
  if (index.needles.length === 0) return [];
  const scanner = newScanner(index, table);
  const kept = keptText(store, table);
  scanner.scan(kept.text, (needle, start) => {
    (index.needles[needle] as Needle).kept += kept.kept[kept.text.from[start] as number] as number;
  });

  const walk = newWalk(scanner, index.needles.length, table, options.inflate);
  const left = await walk(output);
  const isCommon = commonNumbers(index.needles, left.digitRuns);
  const asked = index.needles.some(
    (needle, at) => (left.totals[at] as number) > needle.kept && (needle.isShort || isCommon(needle)),
  );
  const before = asked ? await walk(source) : undefined;
  return hitsOf(left, (at) => {
    const needle = index.needles[at] as Needle;
    if (before === undefined || !(needle.isShort || isCommon(needle))) return needle.kept;
    const gone = before.isPackage ? 1 : needle.edited;
    return Math.max(needle.kept, (before.totals[at] as number) - gone);
  });
}

/** The places of all needles that are left more often than they may be. */
function hitsOf({ totals, places }: Found, allowed: (needle: number) => number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { part, form, counts } of places.values()) {
    let count = form === 'unreadable' ? 1 : 0;
    for (const [needle, times] of counts) if ((totals[needle] as number) > allowed(needle)) count += times;
    if (count > 0) hits.push({ part, form, count });
  }
  return hits;
}

/** Tells numbers of a length of which so many are needles, and so many stand in the text, that some fall together by chance. */
function commonNumbers(needles: readonly Needle[], digitRuns: Float64Array): (needle: Needle) => boolean {
  const ofLength = new Float64Array(LONGEST_RUN);
  const isCounted = ({ isNumber, text }: Needle): boolean => isNumber && text.length < LONGEST_RUN;
  let days = 0;
  for (const needle of needles) {
    if (!isCounted(needle)) continue;
    if (isDay(needle.text)) days += 1;
    else ofLength[needle.text.length] = (ofLength[needle.text.length] as number) + 1;
  }
  const DAYS = 36_500;
  const dayChance = (days * ((digitRuns[4] as number) + (digitRuns[6] as number) + (digitRuns[8] as number))) / DAYS;
  return (needle) => {
    if (!isCounted(needle)) return false;
    if (isDay(needle.text)) return dayChance > CHANCE;
    const { length } = needle.text;
    return ((ofLength[length] as number) * (digitRuns[length] as number)) / 10 ** length > CHANCE;
  };
}

/** `19780312` or `197803`. */
function isDay(text: string): boolean {
  if (text.length !== 8 && text.length !== 6) return false;
  const month = Number(text.slice(4, 6));
  const day = text.length === 6 ? 1 : Number(text.slice(6));
  return (text.startsWith('19') || text.startsWith('20')) && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}
