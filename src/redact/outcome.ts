/** What became of the values of a cell. */
import type { KindId } from '../kinds/index.ts';
import { type Reason, type Status, statuses } from '../rules/status.ts';

/** What became of one value, `[start, end)` in UTF-16 units of the cell that it stands in. */
export interface Outcome {
  readonly kind: KindId;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: Status;
  readonly reason: Reason;
  /** Id of the rule that decided; `undefined` where none did. */
  readonly rule: string | undefined;
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

/** The status of a cell with several values: the weightiest. */
export function statusOf(outcomes: readonly Outcome[]): Status {
  return statuses.find((status) => outcomes.some((outcome) => outcome.status === status)) ?? 'empty';
}
