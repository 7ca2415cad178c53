/** Where offsets stand in a long source, by line and column, found in any order without reading it from its beginning. */
import type { Spot } from '../place.ts';
import { spotIn } from '../xml/spot.ts';

/** Units between two places that are kept. */
const STEP = 4096;

export function spotFinder(source: string): (at: number) => Spot {
  const kept: Spot[] = [{ line: 1, column: 1 }];
  return (at) => {
    const step = Math.floor(at / STEP);
    for (let next = kept.length; next <= step; next += 1) {
      kept.push(spotIn(source.slice((next - 1) * STEP, next * STEP), STEP, kept[next - 1]));
    }
    return spotIn(source.slice(step * STEP, at), at - step * STEP, kept[step]);
  };
}
