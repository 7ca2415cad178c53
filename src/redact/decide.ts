/**
 * What is hidden of a value that its kind could read, and why: the rule's mask, then the floor. What is hidden already
 * counts; where it is enough, the value is left alone.
 */
import type { Kind, Reading } from '../kinds/kind.ts';
import type { Cut, Span } from '../masks/mask.ts';
import { viewOf } from '../masks/view.ts';
import type { Floor, ValueRule } from '../rules/plan.ts';
import type { Reason, Status } from '../rules/status.ts';
import type { Hidden } from './cover.ts';
import { countMarks, raiseToFloor } from './floor.ts';

export interface Decision {
  /** Ordered and disjoint; `'whole'`: every character. */
  readonly hidden: readonly Hidden[] | 'whole';
  /** As if something of `hidden` showed; a value of which nothing does stays as it is. */
  readonly status: Status;
  readonly reason: Reason;
  /** No separators, no marks, one stretch to cover. */
  readonly plain: boolean;
  /** The value carries mask marks. */
  readonly marked: boolean;
}

const NOTHING: readonly Hidden[] = [];

function settled(hidden: Decision['hidden'], status: Status, reason: Reason, marked = false): Decision {
  return { hidden, status, reason, plain: false, marked };
}

/** @param rule `undefined`: the plan has none for the kind */
export function decide(
  value: string,
  kind: Kind,
  reading: Reading,
  rule: ValueRule | undefined,
  floor: Floor | undefined,
): Decision {
  if (rule === undefined) return settled('whole', 'covered-whole', 'no-rule');
  if (rule.action === 'keep') return settled(NOTHING, 'kept', 'kept-by-rule');
  if (rule.action !== 'mask') return settled([{ start: 0, end: value.length, rest: 'drop' }], 'dropped', 'rule');
  if (reading.bare === true) return settled(NOTHING, 'already-masked', 'nothing-to-hide');
  const view = viewOf(value, kind, reading);
  const marks = countMarks(view, kind);
  if (marks > 0 && floor !== undefined && floor.parts.length === 0 && marks >= floor.hidden) {
    return settled(NOTHING, 'already-masked', 'marks', true);
  }
  const cut = rule.hide(view);
  if (cut === undefined) return settled('whole', 'masked', 'no-hold', marks > 0);
  const byRule = hiddenBy(cut);
  const hidden = floor === undefined ? byRule : raiseToFloor(view, byRule, floor, kind);
  const plain = view.even && marks === 0 && hidden.length === 1 && cut.rest === 'cover';
  return { hidden, status: 'masked', reason: hidden === byRule ? 'rule' : 'floor', plain, marked: marks > 0 };
}

function hiddenBy({ spans, rest }: Cut): readonly Hidden[] {
  const hidden: Hidden[] = [];
  for (let index = 0; index < spans.length; index += 1) {
    const { start, end } = spans[index] as Span;
    hidden.push({ start, end, rest });
  }
  return hidden;
}
