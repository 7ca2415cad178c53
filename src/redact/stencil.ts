/**
 * Stencils: what becomes of the values of a kind's plain shapes (18 digits in a row), worked out once for each rule, so
 * that such a value costs its reading and a few slices.
 */
import { kinds } from '../kinds/index.ts';
import type { Kind, Reading, Shape } from '../kinds/kind.ts';
import type { Plan, Stencil, ValueRule } from '../rules/plan.ts';
import { decide } from './decide.ts';

/** The plan's stencils: those of every kind's rule, and of every field's own. */
export function stencilsOf(plan: Plan): NonNullable<Plan['stencils']> {
  const stencils = new Map<ValueRule, readonly (Stencil | undefined)[]>();
  const add = (kind: Kind, rule: ValueRule | undefined): void => {
    if (rule === undefined || kind.shapes === undefined || stencils.has(rule)) return;
    stencils.set(
      rule,
      kind.shapes.map((shape) => stencilOf(kind, shape, rule, plan)),
    );
  };
  for (const kind of kinds) add(kind, plan.kinds.get(kind.id));
  for (const { kind, rule } of plan.fields.values()) if (kind !== undefined) add(kind, rule);
  return stencils;
}

/** `undefined` where it depends on the characters themselves: how wide the glyphs are. */
function stencilOf(kind: Kind, shape: Shape, rule: ValueRule, plan: Plan): Stencil | undefined {
  if (rule.width !== undefined) return undefined;
  const { length } = shape;
  const { hidden, status, reason } = decide('0'.repeat(length), kind, shape, rule, plan.floors.get(kind.id));
  const stretches = hidden === 'whole' ? [{ start: 0, end: length, rest: 'cover' as const }] : hidden;
  const cuts = stretches.map(({ start, end, rest }) => ({
    start,
    end,
    text: rest === 'cover' ? rule.glyph.repeat(end - start) : rest === 'drop' ? '' : rest.replace,
  }));
  const shown = cuts.length > 0 || status !== 'masked';
  return { cuts, status: shown ? status : 'kept', reason: shown ? reason : 'nothing-to-hide' };
}

/** The stencil for a value that was read; `undefined` where its shape is not plain, or where the plan holds none. */
export function stencilFor(reading: Reading | undefined, rule: ValueRule | undefined, plan: Plan): Stencil | undefined {
  if (reading === undefined || reading.shape === undefined || rule === undefined) return undefined;
  return plan.stencils?.get(rule)?.[reading.shape];
}

/** The value with the stencil laid over it. */
export function throughStencil(value: string, { cuts }: Stencil): string {
  const [first] = cuts;
  if (first === undefined) return value;
  if (cuts.length === 1) return value.slice(0, first.start) + first.text + value.slice(first.end);
  let text = '';
  let done = 0;
  for (const cut of cuts) {
    text += value.slice(done, cut.start) + cut.text;
    done = cut.end;
  }
  return text + value.slice(done);
}
