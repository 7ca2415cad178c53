/** Every shipped pack as a plan, and a table of (plan, kind) pairs: what laws run over. */
import { type KindId, kinds } from '../../src/kinds/index.ts';
import type { Kind } from '../../src/kinds/kind.ts';
import { compile } from '../../src/redact/compile.ts';
import type { Pack } from '../../src/rules/pack.ts';
import type { Plan } from '../../src/rules/plan.ts';
import { shippedPacks } from '../../src/run/packs.ts';

const made = new Map<string, Plan>();

export const packs: readonly Pack[] = shippedPacks();
/** What asks for one plan alone does not wait for all. */
export const plans: readonly Plan[] = /* @__PURE__ */ packs.map(({ id }) => planOf(id));

export function planOf(id: string): Plan {
  const pack = packs.find((each) => each.id === id);
  if (pack === undefined) throw new Error(`no plan ${id}`);
  const plan = made.get(id) ?? compile(pack);
  made.set(id, plan);
  return plan;
}

interface Pair {
  readonly name: string;
  readonly plan: Plan;
  readonly kind: Kind<KindId>;
}

/** Each kind in each plan. */
export const pairs: readonly Pair[] = /* @__PURE__ */ plans.flatMap((plan) =>
  kinds.map((kind) => ({ name: `${plan.id} / ${kind.id}`, plan, kind })),
);

/** The plan in which every value goes the long way. */
export function withoutShortWays(plan: Plan): Plan {
  const kinds = [...plan.kinds].map(([id, { stencils: _, levelCut: __, ...rest }]) => [id, rest] as const);
  return { ...plan, kinds: new Map(kinds) };
}
