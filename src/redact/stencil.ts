/**
 * Stencils: what becomes of the values of a kind's plain shapes (18 digits in a row), worked out once for each rule, so
 * that such a value costs its reading and nothing is made for it but the new text, where one is asked for.
 */
import type { KindId } from '../kinds/index.ts';
import type { Kind, Reading, Shape } from '../kinds/kind.ts';
import type { Floor, Stencil, Stencils, ValueRule } from '../rules/plan.ts';
import { isSeparator } from '../text/characters.ts';
import type { Splice } from '../text/splice.ts';
import type { Hidden } from './cover.ts';
import { decide } from './decide.ts';

/** One for each plain shape of the kind; `undefined` where it has none. */
export function stencilsOf(kind: Kind<KindId>, rule: ValueRule, floor: Floor | undefined): Stencils | undefined {
  const { shapes, shapeAt } = kind;
  if (shapes === undefined || shapeAt === undefined) return undefined;
  const all = shapes.map((shape) => stencilOf(kind, shape, rule, floor));
  return {
    all,
    of(value) {
      const at = shapeAt(value);
      return at < 0 ? undefined : all[at];
    },
  };
}

/**
 * The same, with what the rules of its siblings hold for values that are plainly theirs.
 * @param rules of all kinds, each with its own stencils
 */
export function withSiblings(
  own: Stencils,
  kind: Kind<KindId>,
  rule: ValueRule,
  rules: ReadonlyMap<string, ValueRule>,
): Stencils {
  const { leaves, shapeAt, siblings = [] } = kind;
  const { all } = own;
  const { action, replacement } = rule;
  // What the rule writes itself is no value of a sibling.
  const asksSiblings = (action === 'mask' || action === 'keep') && replacement === undefined;
  if (leaves === undefined || shapeAt === undefined || !asksSiblings) return own;
  const others = siblings.map((id) => rules.get(id)?.stencils).filter((each) => each !== undefined);
  const left = (value: string): Stencil | undefined => {
    for (let index = 0; index < others.length; index += 1) {
      const stencil = (others[index] as Stencils).of(value);
      if (stencil !== undefined) return leaves(value) ? stencil : undefined;
    }
    return undefined;
  };
  return {
    all,
    of(value) {
      const at = shapeAt(value);
      return at < 0 ? left(value) : all[at];
    },
  };
}

/** `undefined` where it depends on the characters themselves: how wide the glyphs are. */
function stencilOf(kind: Kind<KindId>, shape: Shape, rule: ValueRule, floor: Floor | undefined): Stencil | undefined {
  if (rule.width !== undefined) return undefined;
  const pattern = shape.pattern ?? '0'.repeat(shape.length);
  const { hidden, status, reason } = decide(pattern, kind, shape, rule, floor);
  const stretches = hidden === 'whole' ? [{ start: 0, end: pattern.length, rest: 'cover' as const }] : hidden;
  const splices = stretches.flatMap((stretch) => splicesOf(stretch, pattern, rule.glyph));
  const isChange = splices.length > 0 || status !== 'masked';
  const fate = {
    kind: kind.id,
    start: 0,
    end: pattern.length,
    status: isChange ? status : 'kept',
    reason: isChange ? reason : 'nothing-to-hide',
    rule: rule.id,
  } as const;
  return { outcomes: [fate], splices };
}

/** What is covered falls apart at the separators, which stay. */
function splicesOf({ start, end, rest }: Hidden, pattern: string, glyph: string): readonly Splice[] {
  if (rest !== 'cover') return [{ start, end, text: rest === 'drop' ? '' : rest.replace }];
  const splices: Splice[] = [];
  let next = start;
  for (let at = start; at < end; at = next) {
    const code = pattern.codePointAt(at) as number;
    next = at + (code > 0xffff ? 2 : 1);
    if (isSeparator(code)) continue;
    const last = splices[splices.length - 1];
    if (last === undefined || last.end < at) splices.push({ start: at, end: next, text: glyph });
    else splices[splices.length - 1] = { start: last.start, end: next, text: last.text + glyph };
  }
  return splices;
}

/** The stencil for a value that was read; `undefined` where its shape is not plain, or where the rule holds none. */
export function stencilFor(reading: Reading | undefined, rule: ValueRule | undefined): Stencil | undefined {
  if (reading === undefined || reading.shape === undefined) return undefined;
  return rule?.stencils?.all[reading.shape];
}
