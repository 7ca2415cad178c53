/**
 * Stencils: what becomes of the values of a kind's plain shapes (18 digits in a row), worked out once for each rule, so
 * that such a value costs its reading and a few slices.
 */
import type { Kind, Reading, Shape } from '../kinds/kind.ts';
import type { Floor, Stencil, ValueRule } from '../rules/plan.ts';
import { isSeparator } from '../text/characters.ts';
import type { Hidden } from './cover.ts';
import { decide } from './decide.ts';

/** One for each plain shape of the kind; `undefined` where it has none. */
export function stencilsOf(kind: Kind, rule: ValueRule, floor: Floor | undefined): ValueRule['stencils'] {
  return kind.shapes?.map((shape) => stencilOf(kind, shape, rule, floor));
}

/** `undefined` where it depends on the characters themselves: how wide the glyphs are. */
function stencilOf(kind: Kind, shape: Shape, rule: ValueRule, floor: Floor | undefined): Stencil | undefined {
  if (rule.width !== undefined) return undefined;
  const pattern = shape.pattern ?? '0'.repeat(shape.length);
  const { hidden, status, reason } = decide(pattern, kind, shape, rule, floor);
  const stretches = hidden === 'whole' ? [{ start: 0, end: pattern.length, rest: 'cover' as const }] : hidden;
  const cuts = stretches.flatMap((stretch) => cutsOf(stretch, pattern, rule.glyph));
  const shown = cuts.length > 0 || status !== 'masked';
  return { cuts, status: shown ? status : 'kept', reason: shown ? reason : 'nothing-to-hide' };
}

/** What is covered falls apart at the separators, which stay. */
function cutsOf({ start, end, rest }: Hidden, pattern: string, glyph: string): Stencil['cuts'] {
  if (rest !== 'cover') return [{ start, end, text: rest === 'drop' ? '' : rest.replace }];
  const cuts: { start: number; end: number; text: string }[] = [];
  let next = start;
  for (let at = start; at < end; at = next) {
    const code = pattern.codePointAt(at) as number;
    next = at + (code > 0xffff ? 2 : 1);
    if (isSeparator(code)) continue;
    const last = cuts[cuts.length - 1];
    if (last === undefined || last.end < at) cuts.push({ start: at, end: next, text: glyph });
    else cuts[cuts.length - 1] = { start: last.start, end: next, text: last.text + glyph };
  }
  return cuts;
}

/** The stencil for a value that was read; `undefined` where its shape is not plain, or where the rule holds none. */
export function stencilFor(reading: Reading | undefined, rule: ValueRule | undefined): Stencil | undefined {
  if (reading === undefined || reading.shape === undefined) return undefined;
  return rule?.stencils?.[reading.shape];
}

/** The value with the stencil laid over it. */
export function throughStencil(value: string, { cuts }: Stencil): string {
  const [first] = cuts;
  if (first === undefined) return value;
  if (cuts.length === 1) {
    const text = value.slice(0, first.start) + first.text;
    return first.end === value.length ? text : text + value.slice(first.end);
  }
  let text = '';
  let done = 0;
  for (const cut of cuts) {
    text += value.slice(done, cut.start) + cut.text;
    done = cut.end;
  }
  return text + value.slice(done);
}
