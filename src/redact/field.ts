/**
 * Fields: which rule the labels around a value call for, and what becomes of the value. The labels are the keys
 * from the outside in. The innermost decides, alone or behind those around it (`收件人` → `姓名` is `收件人姓名`);
 * an outer label whose rule drops the column drops all that is in it.
 */
import type { Kind } from '../kinds/kind.ts';
import type { KindId } from '../kinds/index.ts';
import { labelKey, labelKeys } from '../rules/label.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';
import { replacementOf } from './decide.ts';
import type { Trace } from './found.ts';
import { joinOutcomes, type Outcome } from './outcome.ts';
import { type Adjust, redactValue } from './value.ts';
import type { Reason, Status } from '../rules/status.ts';

/** What becomes of fields that no rule names. `scan` looks for personal data in their text. */
export type Other = 'scan' | 'keep' | 'drop' | 'refuse';

/** Where a value was found and what became of it. Never the text itself. */
export interface FieldFinding {
  /** Numbers of the members from the outside in, 1-based. */
  readonly place: readonly number[];
  /** `undefined` where a rule decided without asking for a kind. */
  readonly kind: KindId | undefined;
  /** `[start, end)` in UTF-16 units of the value's own text. */
  readonly start: number;
  readonly end: number;
  readonly status: Status;
  readonly reason: Reason;
  readonly rule: string | undefined;
  /** Of a value that was found in a field's text. */
  readonly trace?: Trace;
}

/** How many labels may be joined into one. */
const LONGEST_CHAIN = 3;

/** The rule that the labels call for; `undefined` where none names them. */
export function fieldRule(labels: readonly string[], plan: Plan): FieldRule | undefined {
  // A label that is written as its key needs no folding.
  const [only = ''] = labels;
  const direct = labels.length === 1 ? plan.fields.get(only) : undefined;
  if (direct !== undefined) return direct;
  const keys = labels.map(labelKey);
  for (let end = 1; end < keys.length; end += 1) {
    const outer = innermost(keys.slice(0, end), plan);
    if (outer?.rule?.action === 'drop-column') return outer;
  }
  return innermost(keys, plan);
}

function innermost(keys: readonly string[], plan: Plan): FieldRule | undefined {
  for (let length = Math.min(LONGEST_CHAIN, keys.length); length > 0; length -= 1) {
    for (const key of labelKeys(keys.slice(keys.length - length).join(''))) {
      const rule = plan.fields.get(key);
      if (rule !== undefined) return rule;
    }
  }
  return undefined;
}

/** Whether a text is a label word of the plan. */
export function isLabel(text: string, plan: Plan): boolean {
  return fieldRule([text], plan) !== undefined;
}

/** What became of a field's text: the new text (`null`: the field goes), and each of its values. */
export interface FieldResult {
  readonly text: string | null;
  readonly outcomes: readonly FieldOutcome[];
}

export interface FieldOutcome extends Omit<Outcome, 'kind' | 'text'> {
  readonly kind: KindId | undefined;
  readonly trace?: Trace;
}

/** Applies a field's rule to the field's text. */
export function redactField(text: string, field: FieldRule, plan: Plan, adjust?: Adjust): FieldResult {
  const { kind, rule } = field;
  if (rule?.action === 'drop-column') return { text: null, outcomes: [whole(text, kind, 'dropped', 'rule', rule.id)] };
  if (kind === undefined) return withoutKind(text, field);
  const outcomes = redactValue(text, kind, rule, plan, adjust);
  const only = outcomes[0];
  if (only !== undefined && outcomes.length === 1 && only.end - only.start === text.length)
    return { text: only.text, outcomes };
  return { text: joinOutcomes(text, outcomes), outcomes };
}

/** Keep, replace and drop need no kind. */
function withoutKind(text: string, { rule }: FieldRule): FieldResult {
  if (text.trim() === '') return { text, outcomes: [whole(text, undefined, 'empty', 'blank', rule?.id)] };
  if (rule === undefined || rule.action === 'keep') {
    return { text, outcomes: [whole(text, undefined, 'kept', 'kept-by-rule', rule?.id)] };
  }
  // What is to be searched goes where nobody searches it (scan.ts).
  const replaced = replacementOf(rule) ?? '';
  const status = replaced === '' ? 'dropped' : replaced === text ? 'already-masked' : 'masked';
  return { text: replaced, outcomes: [whole(text, undefined, status, 'rule', rule.id)] };
}

function whole(
  text: string,
  kind: Kind<KindId> | undefined,
  status: Status,
  reason: Reason,
  rule: string | undefined,
): FieldResult['outcomes'][number] {
  return { kind: kind?.id, start: 0, end: text.length, status, reason, rule };
}
