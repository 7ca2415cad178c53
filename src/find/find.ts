/**
 * Finds what is personal in a text: the layers over each window, what they found made disjoint, and names spread over all of
 * it. Of a text of several windows only the spans are kept in between, not what they were found by.
 */
import type { Plan } from '../rules/plan.ts';
import { windowEnd } from '../text/windows.ts';
import { wholeCell } from './cues/cell.ts';
import type { Layout } from './layout.ts';
import { resolve } from './resolve.ts';
import { addSpan, type Found, type Layer, type Search, type Span, searchOf } from './search.ts';
import type { ProvenNames } from './name-tree.ts';
import { collectNames } from './proven-names.ts';
import { spread } from './spread.ts';
import { collectNumbers, hasOpenNumber, type ProvenNumbers, spreadNumbers } from './spread-numbers.ts';

/** A text that was searched, without what others prove. */
export interface Searched {
  readonly text: string;
  readonly plan: Plan;
  /** It was searched by. */
  readonly layers: readonly Layer[];
  readonly windows: readonly Window[];
}

interface Window {
  /** Where it begins in the text. */
  readonly offset: number;
  readonly end: number;
  /** Of a text of one window. */
  readonly search: Search | undefined;
  readonly spans: readonly Span[];
  readonly found: readonly Found[];
  /** Whether values stand below headings in it. */
  readonly hasTable: boolean;
}

/** Who and what a document has proven so far. */
export interface Proven {
  readonly names: ProvenNames;
  readonly numbers: ProvenNumbers;
}

export function nothingProven(): Proven {
  return { names: new Map(), numbers: new Map() };
}

/**
 * Searches a text by itself.
 * @param proven takes what it proves
 * @param sort of a cell, what it is as a whole counts
 * @param layout of the text, where it is known
 */
export function searchText(
  text: string,
  plan: Plan,
  layers: readonly Layer[],
  proven: Proven,
  sort: 'cell' | 'text' = 'text',
  layout?: Layout,
): Searched {
  const windows: Window[] = [];
  for (let offset = 0; offset < text.length; ) {
    const end = windowEnd(text, offset);
    const isWhole = offset === 0 && end === text.length;
    const search = isWhole ? searchOf(text, plan, layout) : searchOf(text.slice(offset, end), plan);
    for (let index = 0; index < layers.length; index += 1) (layers[index] as Layer)(search);
    if (sort === 'cell') wholeCell(search);
    const found = resolve(search);
    collectNames(search, found, proven.names);
    collectNumbers(search, found, proven.numbers);
    const hasTable = search.fields.some(({ by }) => by === 'column');
    windows.push({ offset, end, search: isWhole ? search : undefined, spans: search.spans, found, hasTable });
    offset = end;
  }
  return { text, plan, layers, windows };
}

/** Whether a number that is proven elsewhere may stand in a text. */
export function mayHoldNumbers({ windows }: Searched): boolean {
  for (let index = 0; index < windows.length; index += 1) {
    const { search } = windows[index] as Window;
    if (search === undefined || hasOpenNumber(search)) return true;
  }
  return false;
}

/** What is found in a text once the names and numbers of its document are known: ordered and disjoint. */
export function foundWith({ text, plan, windows }: Searched, { names, numbers }: Proven): readonly Found[] {
  const all: Found[] = [];
  for (const { offset, end, search: kept, spans, found } of windows) {
    let known = found;
    if (names.size > 0 || numbers.size > 0) {
      const search = kept ?? searchAgain(text.slice(offset, end), plan, spans);
      const hasNumbers = numbers.size > 0 && spreadNumbers(search, numbers);
      if (spread(search, names) || hasNumbers) known = resolve(search);
    }
    for (const each of known) {
      all.push(offset === 0 ? each : { ...each, start: each.start + offset, end: each.end + offset });
    }
  }
  return all;
}

/** The same, with what it can be found by again left out. */
export function lightened(searched: Searched): Searched {
  return { ...searched, windows: searched.windows.map((window) => ({ ...window, search: undefined })) };
}

function searchAgain(text: string, plan: Plan, spans: readonly Span[]): Search {
  const search = searchOf(text, plan);
  for (const span of spans) addSpan(search, span);
  return search;
}

/** All that is found in a text that is a document by itself, in UTF-16 units. */
export function find(text: string, plan: Plan, layers: readonly Layer[]): readonly Found[] {
  const proven = nothingProven();
  return foundWith(searchText(text, plan, layers, proven), proven);
}
