/**
 * Short ways: what a plan's rules make of plain values, worked out once. They make such values fast and change nothing: of
 * plain shapes in stencil.ts, of values of levels in level-cut.ts.
 */
import type { FieldRule, Plan, ValueRule } from '../rules/plan.ts';
import { levelCutOf } from './level-cut.ts';
import { stencilsOf } from './stencil.ts';

/** The plan with the short ways of every kind's rule, and of every field's own. */
export function withShortWays(plan: Plan): Plan {
  const known = new Map<FieldRule, FieldRule>();
  const added = (rule: ValueRule): ValueRule => {
    const { kind } = rule;
    if (kind === undefined) return rule;
    const floor = plan.floors.get(kind.id);
    return { ...rule, stencils: stencilsOf(kind, rule, floor), levelCut: levelCutOf(kind, rule, floor) };
  };
  const kinds = [...plan.kinds].map(([id, rule]) => [id, added(rule)] as const);
  // Many labels share one field.
  for (const field of plan.fields.values()) {
    const { rule } = field;
    known.set(field, rule === undefined ? field : { ...field, rule: added(rule) });
  }
  const fields = [...plan.fields].map(([label, field]) => [label, known.get(field) ?? field] as const);
  return { ...plan, kinds: new Map(kinds), fields: new Map(fields) };
}
