/** Finds what is personal in a text: the layers over each window, what they found made disjoint, and names spread over all of it. */
import type { Plan } from '../rules/plan.ts';
import { type Found, resolve } from './resolve.ts';
import { type Layer, type Search, searchOf } from './search.ts';
import { collectNames, type ProvenNames, spread } from './spread.ts';
import { windowEnd } from './windows.ts';

/** A window of a text, as it was searched. */
export interface Searched {
  readonly search: Search;
  readonly found: readonly Found[];
}

/** One window, without what other windows prove. */
export function searchWindow(text: string, plan: Plan, layers: readonly Layer[]): Searched {
  const search = searchOf(text, plan);
  for (const layer of layers) layer(search);
  return { search, found: resolve(search) };
}

/** What is found in a window once the names of the document are known. */
export function withNames({ search, found }: Searched, names: ProvenNames): readonly Found[] {
  const before = search.spans.length;
  spread(search, names);
  return search.spans.length === before ? found : resolve(search);
}

/** Ordered and disjoint, in UTF-16 units of the whole text. */
export function find(text: string, plan: Plan, layers: readonly Layer[]): readonly Found[] {
  const names: ProvenNames = new Map();
  const windows: (Searched & { readonly offset: number })[] = [];
  for (let offset = 0; offset < text.length; ) {
    const end = windowEnd(text, offset);
    const searched = searchWindow(offset === 0 && end === text.length ? text : text.slice(offset, end), plan, layers);
    collectNames(searched.search, searched.found, names);
    windows.push({ ...searched, offset });
    offset = end;
  }
  return windows.flatMap((window) =>
    withNames(window, names).map((each) => ({
      ...each,
      start: each.start + window.offset,
      end: each.end + window.offset,
    })),
  );
}
