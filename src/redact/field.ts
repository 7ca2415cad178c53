/**
 * Fields: which rule the labels around a value call for, and what becomes of the value. The labels are the keys
 * from the outside in. The innermost decides, alone or behind those around it (`收件人` → `姓名` is `收件人姓名`);
 * an outer label whose rule drops the column drops all that is in it.
 */
import type { Kind } from '../kinds/kind.ts';
import type { KindId } from '../kinds/index.ts';
import { labelKey, labelKeys } from '../rules/label.ts';
import type { FieldEdit, Fate, FieldRule, Plan } from '../rules/plan.ts';
import type { Trace } from './found.ts';
import { type Adjust, editValue } from './value.ts';
import type { Reason, Status } from '../rules/status.ts';
import { NO_SPLICES, spliced } from '../text/splice.ts';

/** What becomes of fields that no rule names. `scan` looks for personal data in their text. */
export type Other = 'scan' | 'keep' | 'drop' | 'refuse';

/** Where a value was found and what became of it. Never the text itself. */
export interface FieldFinding extends Fate {
  /** Numbers of the members from the outside in, 1-based. */
  readonly place: readonly number[];
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

export interface FieldOutcome extends Fate {
  readonly trace?: Trace;
}

/** What becomes of a field's text, that of values which were found in it too. */
export interface TracedEdit extends Pick<FieldEdit, 'splices'> {
  readonly outcomes: readonly FieldOutcome[];
}

/** What a field's text comes out as; `null`: the field goes. */
export function textAfter(text: string, { splices }: Pick<FieldEdit, 'splices'>): string | null {
  return splices === null ? null : spliced(text, splices);
}

/** Applies a field's rule to the field's text. */
export function editField(text: string, field: FieldRule, plan: Plan, adjust?: Adjust): FieldEdit {
  const { kind, rule } = field;
  if (rule?.action === 'drop-column') return whole(text, kind, null, 'dropped', 'rule', rule.id);
  return kind === undefined ? withoutKind(text, field) : editValue(text, kind, rule, plan, adjust);
}

/** Keep, replace and drop need no kind. */
function withoutKind(text: string, { rule }: FieldRule): FieldEdit {
  if (text.trim() === '') return whole(text, undefined, NO_SPLICES, 'empty', 'blank', rule?.id);
  if (rule === undefined || rule.action === 'keep') {
    return whole(text, undefined, NO_SPLICES, 'kept', 'kept-by-rule', rule?.id);
  }
  // What is to be searched goes where nobody searches it (scan.ts).
  const replaced = rule.replacement ?? '';
  if (replaced === text) return whole(text, undefined, NO_SPLICES, 'already-masked', 'rule', rule.id);
  const splices = [{ start: 0, end: text.length, text: replaced }];
  return whole(text, undefined, splices, replaced === '' ? 'dropped' : 'masked', 'rule', rule.id);
}

function whole(
  { length }: string,
  kind: Kind<KindId> | undefined,
  splices: FieldEdit['splices'],
  status: Status,
  reason: Reason,
  rule: string | undefined,
): FieldEdit {
  return { outcomes: [{ kind: kind?.id, start: 0, end: length, status, reason, rule }], splices };
}
