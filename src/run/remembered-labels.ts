/**
 * What a plan says of labels, worked out once for each: which rule they call for, and whether a label that no rule names is a
 * person's data itself. Records have the same labels again and again; keys that are data never end, so that not all are kept.
 */
import { fieldRule } from '../redact/field.ts';
import { showsPerson } from '../redact/scan.ts';
import { everyLayer } from '../redact/text.ts';
import type { FieldRule, Plan } from '../rules/plan.ts';

/** Labels that are remembered: more than any document has columns. */
const MOST = 4096;

export interface RememberedLabels {
  ruleOf(labels: readonly string[]): FieldRule | undefined;
  isPersonal(label: string): boolean;
}

export function rememberedLabels(plan: Plan): RememberedLabels {
  const rules = new Map<string, FieldRule | undefined>();
  const persons = new Map<string, boolean>();
  return {
    ruleOf(labels) {
      const key = labels.length === 1 ? (labels[0] ?? '') : labels.join('\u0000');
      const known = rules.get(key);
      if (known !== undefined || rules.has(key)) return known;
      const rule = fieldRule(labels, plan);
      if (rules.size === MOST) rules.clear();
      rules.set(key, rule);
      return rule;
    },
    isPersonal(label) {
      const known = persons.get(label);
      if (known !== undefined) return known;
      const shows = showsPerson(label, plan, everyLayer);
      if (persons.size === MOST) persons.clear();
      persons.set(label, shows);
      return shows;
    },
  };
}
