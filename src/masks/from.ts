/**
 * `from`: of a value of levels (an address), hides the widest part that has one of some names and every part that has
 * one or is deeper than that, wherever they stand; covers, drops or replaces them. A value without such a part holds
 * nothing to hide.
 */
import type { Kind } from '../kinds/kind.ts';
import { outside } from './levels.ts';
import { type Hide, type Mask, type MaskProblem, type Rest, unknownPart } from './mask.ts';

export interface FromOptions {
  readonly from: string | readonly string[];
  readonly rest?: Rest;
}

function check({ from: levels }: FromOptions, kind: Kind): MaskProblem | undefined {
  if (typeof levels === 'string')
    return kind.parts.includes(levels) ? undefined : { code: 'pack/unknown-level', at: '/from' };
  const problem = unknownPart(levels, kind, '/from');
  return problem === undefined ? undefined : { ...problem, code: 'pack/unknown-level' };
}

function compile({ from: levels, rest = 'cover' }: FromOptions, kind: Kind): Hide {
  const named: ReadonlySet<string> = new Set(typeof levels === 'string' ? [levels] : levels);
  const rankOf: ReadonlyMap<string, number> = new Map(
    kind.parts.map((name, rank) => [name, named.has(name) ? rank : kind.parts.length]),
  );
  const shownAbove = kind.parts.map((_, rank) => new Set(kind.parts.slice(0, rank)));
  return ({ value, reading: { parts } }) => {
    let widest = kind.parts.length;
    for (const { name } of parts) widest = Math.min(widest, rankOf.get(name) ?? 0);
    const shown = shownAbove[widest];
    if (shown === undefined) return { spans: [], rest };
    return { spans: outside(value, parts, shown) ?? [{ start: 0, end: value.length }], rest };
  };
}

export const from: Mask<FromOptions> = { id: 'from', check, compile };
