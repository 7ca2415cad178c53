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
  for (const span of inOrder(searched(text).spans)) {
    const { start, end } = span;
    const [opening, closing] = isKept(span) ? ['{', '}'] : ['[', ']'];
    out += text.slice(done, start) + opening + text.slice(start, end) + closing;
    done = end;
  }
  return out + text.slice(done);
}

function isKept({ keep, field }: Span): boolean {
  return keep !== undefined || field?.rule?.action === 'keep';
}

/** Addresses, and what a rule keeps without asking for a kind. */
function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans
    .filter(({ kind }) => kind === 'address' || kind === undefined)
    .sort((one, other) => one.start - other.start);
}
