/**
 * Collects the young garbage at once, so that what one way of doing a work has left is not swept at the cost of the next.
 * Never the old: a whole collection lets shapes of objects die, and with them the code that was compiled for them.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

type Collect = (options: { readonly type: 'minor' }) => void;

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as Collect;

export function collectYoungGarbage(): void {
  collect({ type: 'minor' });
}
