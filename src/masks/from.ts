/**
 * `from`: of a value of levels (an address), hides the widest part that has one of some names and every part that has
 * one or is deeper than that, wherever they stand; covers, drops or replaces them. A value without such a part holds
 * nothing to hide.
 */
import type { Kind } from '../kinds/kind.ts';
import { ALL, levelBits, levelsIn, outside, widestOf } from './levels.ts';
import { type Cut, type Hide, type Mask, type MaskProblem, type Rest, unknownPart } from './mask.ts';
import type { View } from './view.ts';

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

function compile({ from: names, rest = 'cover' }: FromOptions, kind: Kind): Hide {
  const bits = levelBits(kind);
  let from = 0;
  for (const name of typeof names === 'string' ? [names] : names) from |= bits.get(name) ?? 0;
  const hide = ({ value, reading: { parts } }: View): Cut => {
    const hit = levelsIn(parts, bits) & from;
    if (hit === 0) return { spans: [], rest };
    return { spans: outside(value, parts, bits, widestOf(hit) - 1) ?? [{ start: 0, end: value.length }], rest };
  };
  return Object.assign(hide, { levels: { bits, from, through: ALL, rest } });
}

export const from: Mask<FromOptions> = { id: 'from', check, compile };
