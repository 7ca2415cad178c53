/**
 * `through`: shows a value of levels (an address) from its start through the last part at or above a level, and
 * covers, drops or replaces the rest. The shown prefix ends at the first deeper part, so what stands behind it is
 * hidden whatever it is, and so is what lies in no part behind the last. A value that begins below the level shows
 * nothing: no hold.
 */
import type { Kind } from '../kinds/kind.ts';
import type { Hide, Mask, MaskProblem, Rest } from './mask.ts';

export interface ThroughOptions {
  readonly through: string;
  readonly rest?: Rest;
}

function check(options: ThroughOptions, kind: Kind): MaskProblem | undefined {
  return kind.parts.includes(options.through) ? undefined : { code: 'pack/unknown-level', at: '/through' };
}

function compile(options: ThroughOptions, kind: Kind): Hide {
  const deepest = kind.parts.indexOf(options.through);
  const shown: ReadonlySet<string> = new Set(kind.parts.slice(0, deepest + 1));
  const rest = options.rest ?? 'cover';
  return ({ value, reading: { parts }, starts, count }) => {
    let kept = 0;
    while (kept < parts.length && shown.has(parts[kept]?.name ?? '')) kept += 1;
    if (kept === 0) return undefined;
    const start = parts[kept - 1]?.end ?? 0;
    const isWhole = kept === parts.length && (starts[count - 1] ?? 0) < start;
    return { spans: isWhole ? [] : [{ start, end: value.length }], rest };
  };
}

export const through: Mask<ThroughOptions> = { id: 'through', check, compile };
