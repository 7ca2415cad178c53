/** A text with what the layer of addresses finds in it: `[…]` an address, `{…}` one that an office says of itself. */
import { addresses } from '../../../src/find/addresses/addresses.ts';
import { labels } from '../../../src/find/labels/labels.ts';
import { type Search, searchOf, type Span } from '../../../src/find/search.ts';
import { planOf } from '../../support/plans.ts';

export function searched(text: string): Search {
  const search = searchOf(text, planOf('base'));
  labels(search);
  addresses(search);
  return search;
}

/** The text without `[`, `]`, `{`, `}`. */
export function plain(marked: string): string {
  return marked.replace(/[[\]{}]/g, '');
}

export function marked(text: string): string {
  let out = '';
  let done = 0;
  for (const { start, end, keep } of inOrder(searched(text).spans)) {
    const [opening, closing] = keep === undefined ? ['[', ']'] : ['{', '}'];
    out += text.slice(done, start) + opening + text.slice(start, end) + closing;
    done = end;
  }
  return out + text.slice(done);
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.filter(({ kind }) => kind === 'address').sort((one, other) => one.start - other.start);
}
