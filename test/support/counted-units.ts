/** Counts how often a layer of finding reads a unit of its text, or its class, so that growth is held without a clock. */
import { type Search, searchOf } from '../../src/find/search.ts';
import type { Plan } from '../../src/rules/plan.ts';

/** How many units are read by what `run` does with a search of the text. */
export function readsOf(text: string, plan: Plan, run: (search: Search) => void): number {
  const search = searchOf(text, plan);
  let reads = 0;
  const counted = <Units extends Uint16Array | Uint8Array>(array: Units): Units =>
    new Proxy(array, {
      get(target, key) {
        if (typeof key === 'string' && key !== 'length') reads += 1;
        return Reflect.get(target, key, target) as unknown;
      },
    });
  run({ ...search, units: counted(search.units), classes: counted(search.classes) });
  return reads;
}
