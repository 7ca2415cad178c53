/** What the label layer says of a text, as lines that can be read: each field, each span. */
import { labels } from '../../../src/find/labels/labels.ts';
import { searchOf } from '../../../src/find/search.ts';
import type { Plan } from '../../../src/rules/plan.ts';
import { planOf } from '../../support/plans.ts';

/** `kind 'value'`, in order; a field without a kind says what its rule does. */
export function fieldsIn(text: string, plan: Plan = planOf('base')): readonly string[] {
  const search = searchOf(text, plan);
  labels(search);
  return search.fields.map(({ start, end, rule }) => {
    return `${rule.kind?.id ?? rule.rule?.action ?? '-'} ${text.slice(start, end)}`;
  });
}

/** `kind 'value'`, in order. */
export function spansIn(text: string, plan: Plan = planOf('base')): readonly string[] {
  const search = searchOf(text, plan);
  labels(search);
  return search.spans.map(({ kind, start, end, field }) => {
    return `${kind ?? field?.rule?.action ?? '-'} ${text.slice(start, end)}`;
  });
}
