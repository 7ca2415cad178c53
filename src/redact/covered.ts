/**
 * What one round of redaction tells the next (settle-text.ts) of the values that it saw. One that it covered by itself has nothing
 * more to hide where it is found again in its place, as its kind and by its label, since a cell is redacted until that is so
 * (settle.ts); one that it left as it stood is left so again. What its record bears on, what goes, and what is replaced is looked at
 * anew.
 */
import type { Found } from '../find/search.ts';
import type { Plan } from '../rules/plan.ts';
import { NO_SPLICES, type Splice } from '../text/splice.ts';
import type { FoundField } from './found.ts';

/** The values of a text, in order, by where they stand in what came out; and what is known to become of each. */
export interface Seen {
  readonly found: readonly Found[];
  readonly fields: readonly (FoundField | undefined)[];
}

export const NOTHING_SEEN: Seen = { found: [], fields: [] };

/**
 * @param found what was found in a text, `fields` what became of it, and `edits` what changed in the text
 * @param isAdjusted whether others of the record bear on a value
 */
export function seenIn(
  found: readonly Found[],
  fields: readonly FoundField[],
  edits: readonly Splice[],
  plan: Plan,
  isAdjusted: (index: number) => boolean,
): Seen {
  const moved: Found[] = [];
  const known: (FoundField | undefined)[] = [];
  let shift = 0;
  let next = 0;
  for (let index = 0; index < found.length; index += 1) {
    const each = found[index] as Found;
    const { start, end } = each;
    const edit = edits[next];
    const isEdited = edit !== undefined && edit.start === start;
    const longer = isEdited ? edit.text.length - (end - start) : 0;
    moved.push(shift === 0 && longer === 0 ? each : { ...each, start: start + shift, end: end + shift + longer });
    if (isAdjusted(index)) known.push(undefined);
    else if (!isEdited) known.push(fields[index]);
    else known.push(longer !== 0 || isNumbered(each, plan) ? undefined : STAYS);
    shift += longer;
    if (isEdited) next += 1;
  }
  return { found: moved, fields: known };
}

/** Whether its rule numbers names that come out alike. */
function isNumbered({ kind, field }: Found, { kinds }: Plan): boolean {
  return field?.rule?.number === true || (kind !== undefined && kinds.get(kind)?.number === true);
}

/** Whether two rounds found the same. */
export function isSame(one: Found, other: Found | undefined): boolean {
  if (one === other) return true;
  const { kind, start, end, field, keep } = one;
  return (
    other?.start === start && other.end === end && other.kind === kind && other.field === field && other.keep === keep
  );
}

/** A value that stays as it is, and bears on no other. */
const STAYS: FoundField = { text: '', rule: undefined, result: { outcomes: [], splices: NO_SPLICES } };
