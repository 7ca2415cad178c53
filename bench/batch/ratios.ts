/** How many times as fast one way was as another. `undefined` where one of them did not run. */
import { whole } from '../speed/tables.ts';
import type { JobResult, RoundsResult } from './batch-run.ts';
import type { Program } from './programs.ts';

/** On the wall, over a whole job. */
export function speedRatio({ programs }: JobResult, one: Program, other: Program): number | undefined {
  const seconds = (name: Program): number | undefined => programs.find(({ program }) => program === name)?.seconds;
  return quotient(seconds(other), seconds(one));
}

/** By the clock of the processor, in one process: the median of the rounds. */
export function roundsRatio({ timings }: RoundsResult, one: string, other: string): number | undefined {
  const ratio = (name: string): number | undefined => timings.find((timing) => timing.name === name)?.ratio.median;
  return quotient(ratio(other), ratio(one));
}

function quotient(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}

const NONE = '–';

/** `×0.043`, `×1.5`, `×12`: two figures that count. */
export function times(ratio: number | undefined): string {
  if (ratio === undefined) return NONE;
  return `×${ratio >= 10 ? whole(ratio) : Number(ratio.toPrecision(2))}`;
}
