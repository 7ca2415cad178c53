/**
 * Short ways: what a plan's rules make of plain values, worked out once. They make such values fast and change nothing: of
 * plain shapes in stencil.ts, of values of levels in level-cut.ts.
 */
import type { Kind } from '../kinds/kind.ts';
import type { FieldRule, LevelCut, Plan, Stencils, ValueRule } from '../rules/plan.ts';
import { spliced } from '../text/splice.ts';
import { levelCutOf } from './level-cut.ts';
import { joinOutcomes } from './outcome.ts';
import { stencilsOf, withSiblings } from './stencil.ts';
import { redactValue } from './value.ts';

/**
 * The plan with the short ways of every kind's rule, and of every field's own. A rule has none for plain shapes where what it
 * leaves of a sample would be read in another way (settle.ts): an email whose @ is covered.
 */
export function withShortWays(plan: Plan): Plan {
  const known = new Map<FieldRule, FieldRule>();
  const alone = (rule: ValueRule): ValueRule => {
    const { kind } = rule;
    if (kind === undefined) return rule;
    const floor = plan.floors.get(kind.id);
    const levelCut = levelCutOf(kind, rule, floor);
    const stencils = stencilsOf(kind, rule, floor);
    const isRight = (value: string): boolean => {
      const stencil = stencils?.of(value);
      if (stencil === undefined) return true;
      return spliced(value, stencil.splices) === joinOutcomes(value, redactValue(value, kind, rule, plan));
    };
    return shortened(rule, plainSamples(kind).every(isRight) ? stencils : undefined, levelCut);
  };
  const rules = new Map([...plan.kinds].map(([id, rule]) => [id, alone(rule)]));
  const joined = (rule: ValueRule): ValueRule => {
    const { kind, stencils, levelCut } = rule;
    if (kind === undefined || stencils === undefined) return rule;
    return shortened(rule, withSiblings(stencils, kind, rule, rules), levelCut);
  };
  const kinds = [...rules].map(([id, rule]) => [id, joined(rule)] as const);
  // Many labels share one field.
  for (const field of new Set(plan.fields.values())) {
    const { rule } = field;
    known.set(field, rule === undefined ? field : { ...field, rule: joined(alone(rule)) });
  }
  const fields = [...plan.fields].map(([label, field]) => [label, known.get(field) ?? field] as const);
  return { ...plan, kinds: new Map(kinds), fields: new Map(fields) };
}

/** Written out: an engine finds the members of all rules at one place only if all are made at one. */
function shortened(rule: ValueRule, stencils: Stencils | undefined, levelCut: LevelCut | undefined): ValueRule {
  const { id, kind, action, hide, replacement, glyph, width, number, why } = rule;
  return { id, kind, action, hide, replacement, glyph, width, number, why, stencils, levelCut };
}

/** A value of each shape, and what the kind has as a sample of each length. */
function plainSamples({ shapes = [], sample }: Kind): readonly string[] {
  const sizes = [undefined, ...new Set(shapes.map(({ length }) => length))];
  const patterns = shapes.map(({ pattern }) => pattern);
  return [...sizes.map((size) => sample(size, 0)), ...patterns].filter((value) => value !== undefined);
}
