/**
 * `from`: shows a value of levels (an address) up to the first part with one of some names, and covers, drops or
 * replaces everything from there on. A value without such a part holds nothing to hide.
 */
import type { Kind } from '../kinds/kind.ts';
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

function compile({ from: levels, rest = 'cover' }: FromOptions): Hide {
  const hidden: ReadonlySet<string> = new Set(typeof levels === 'string' ? [levels] : levels);
  return ({ value, reading: { parts } }) => {
    const first = parts.find((part) => hidden.has(part.name));
    return { spans: first === undefined ? [] : [{ start: first.start, end: value.length }], rest };
  };
}

export const from: Mask<FromOptions> = { id: 'from', check, compile };
