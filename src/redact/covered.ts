/**
 * Values that a round covered by themselves (settle-text.ts): where one is found again in what came out, in its place, as its
 * kind and by its label, there is nothing more to hide in it, since a cell is redacted until that is so (settle.ts). What its
 * record bears on, what goes, and what is replaced is looked at anew.
 */
import type { Found } from '../find/resolve.ts';
import type { Plan } from '../rules/plan.ts';
import { NO_SPLICES, type Splice } from '../text/splice.ts';
import type { FoundField } from './found.ts';

/** In order, by where they stand in what came out. */
export type Covered = readonly Found[];

export const NOTHING_COVERED: Covered = [];

/**
 * @param found what was found in a text, and `edits` what changed in it
 * @param isAdjusted whether others of the record bear on a value
 */
export function coveredIn(
  found: readonly Found[],
  edits: readonly Splice[],
  plan: Plan,
  isAdjusted: (index: number) => boolean,
): Covered {
  const covered: Found[] = [];
  let shift = 0;
  let index = 0;
  for (const { start, end, text } of edits) {
    while ((found[index] as Found).start < start) index += 1;
    const each = found[index] as Found;
    if (text.length !== end - start) shift += text.length - (end - start);
    else if (!isAdjusted(index) && !isNumbered(each, plan)) {
      covered.push(shift === 0 ? each : { ...each, start: start + shift, end: end + shift });
    }
  }
  return covered;
}

/** Whether its rule numbers names that come out alike. */
function isNumbered({ kind, field }: Found, { kinds }: Plan): boolean {
  return field?.rule?.number === true || (kind !== undefined && kinds.get(kind)?.number === true);
}

/** Whether it is one that is covered already. */
export function isCovered({ kind, start, end, field, keep }: Found, other: Found | undefined): boolean {
  return (
    other?.start === start && other.end === end && other.kind === kind && other.field === field && keep === undefined
  );
}

/** A value that stays as it is, and bears on no other. */
export function staying(text: string): FoundField {
  return { text, rule: undefined, result: STAYS };
}

const STAYS: FoundField['result'] = { outcomes: [], splices: NO_SPLICES };
