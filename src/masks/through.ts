/**
 * `through`: shows the parts of a value of levels (an address) at or above a level, wherever they stand, and covers,
 * drops or replaces the rest. A value without such a part shows nothing: no hold.
 */
import type { Kind } from '../kinds/kind.ts';
import { levelBits, outside } from './levels.ts';
import type { Cut, Hide, Mask, MaskProblem, Rest } from './mask.ts';
import type { View } from './view.ts';

export interface ThroughOptions {
  readonly through: string;
  readonly rest?: Rest;
}

function check(options: ThroughOptions, kind: Kind): MaskProblem | undefined {
  return kind.parts.includes(options.through) ? undefined : { code: 'pack/unknown-level', at: '/through' };
}

function compile(options: ThroughOptions, kind: Kind): Hide {
  const bits = levelBits(kind);
  const through = (1 << (kind.parts.indexOf(options.through) + 1)) - 1;
  const rest = options.rest ?? 'cover';
  const hide = ({ value, reading: { parts } }: View): Cut | undefined => {
    const spans = outside(value, parts, bits, through);
    return spans === undefined ? undefined : { spans, rest };
  };
  return Object.assign(hide, { levels: { bits, from: 0, through, rest } });
}

export const through: Mask<ThroughOptions> = { id: 'through', check, compile };
