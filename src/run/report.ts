/** The report of a run: what was done, by which packs, to how many values. Numbers, ids and digests; documents are numbered. */
import type { DocumentSummary } from './document.ts';
import type { LoadedPack } from './packs.ts';
import { newTally, type TallyCounts } from './tally.ts';

export interface Report {
  readonly schema: 1;
  readonly pack: LoadedPack['packs'][number];
  readonly extends: LoadedPack['packs'];
  readonly other: string;
  readonly documents: readonly ({ readonly number: number } & DocumentSummary)[];
  /** Over all documents. */
  readonly total: { readonly records: number; readonly skipped?: number; readonly counts: TallyCounts };
}

export function makeReport(loaded: LoadedPack, other: string, summaries: readonly DocumentSummary[]): Report {
  const tally = newTally();
  for (const summary of summaries) tally.merge(summary.counts);
  const own = loaded.packs[loaded.packs.length - 1];
  if (own === undefined) throw new RangeError('makeReport: a plan without a pack');
  return {
    schema: 1,
    pack: own,
    extends: loaded.packs.slice(0, -1),
    other,
    documents: summaries.map((summary, index) => ({ number: index + 1, ...summary })),
    total: {
      records: summaries.reduce((sum, { records }) => sum + records, 0),
      ...(summaries.some(({ skipped }) => skipped !== undefined)
        ? { skipped: summaries.reduce((sum, { skipped }) => sum + (skipped?.records ?? 0), 0) }
        : {}),
      counts: tally.counts,
    },
  };
}
