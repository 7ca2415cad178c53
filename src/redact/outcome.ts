/** What became of the values of a cell. */
import type { KindId } from '../kinds/index.ts';
import type { Fate } from '../rules/plan.ts';
import { type Status, statuses } from '../rules/status.ts';
import type { Splice } from '../text/splice.ts';

/** What became of one value of a cell, and its new text. */
export interface Outcome extends Fate {
  readonly kind: KindId;
  readonly text: string;
}

/** The cell with each of its values as it came out. */
export function joinOutcomes(value: string, outcomes: readonly Outcome[]): string {
  let text = '';
  let done = 0;
  for (const outcome of outcomes) {
    text += value.slice(done, outcome.start) + outcome.text;
    done = outcome.end;
  }
  return text + value.slice(done);
}

/** What changes in the cell. */
export function splicesOf(value: string, outcomes: readonly Outcome[]): readonly Splice[] {
  return outcomes.filter(({ start, end, text }) => text !== value.slice(start, end));
}

/** The status of a cell with several values: the weightiest. */
export function statusOf(fates: readonly Fate[]): Status {
  return statuses.find((status) => fates.some((fate) => fate.status === status)) ?? 'empty';
}
