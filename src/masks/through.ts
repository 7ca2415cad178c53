/**
 * `through`: shows the parts of a value of levels (an address) at or above a level, wherever they stand, and covers,
 * drops or replaces the rest. A value without such a part shows nothing: no hold.
 */
import type { Kind } from '../kinds/kind.ts';
import { outside } from './levels.ts';
import type { Hide, Mask, MaskProblem, Rest } from './mask.ts';

export interface ThroughOptions {
  readonly through: string;
  readonly rest?: Rest;
}

function check(options: ThroughOptions, kind: Kind): MaskProblem | undefined {
  return kind.parts.includes(options.through) ? undefined : { code: 'pack/unknown-level', at: '/through' };
}

function compile(options: ThroughOptions, kind: Kind): Hide {
  const shown: ReadonlySet<string> = new Set(kind.parts.slice(0, kind.parts.indexOf(options.through) + 1));
  const rest = options.rest ?? 'cover';
  return ({ value, reading: { parts } }) => {
    const spans = outside(value, parts, shown);
    return spans === undefined ? undefined : { spans, rest };
  };
}

export const through: Mask<ThroughOptions> = { id: 'through', check, compile };
