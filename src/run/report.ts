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
  /** Numbers of the documents that could not be done. */
  readonly failed: readonly number[];
  /** Files that were no documents, and have no number. */
  readonly leftOut: number;
  /** Over all documents. */
  readonly total: { readonly records: number; readonly skipped?: number; readonly counts: TallyCounts };
}

/** @param summaries one a document, `undefined` for one that could not be done */
export function makeReport(
  loaded: LoadedPack,
  other: string,
  summaries: readonly (DocumentSummary | undefined)[],
  leftOut = 0,
): Report {
  const tally = newTally();
  let records = 0;
  let skipped: number | undefined;
  const documents = summaries.flatMap((summary, index) => {
    if (summary === undefined) return [];
    tally.merge(summary.counts);
    records += summary.records;
    if (summary.skipped !== undefined) skipped = (skipped ?? 0) + summary.skipped.records;
    return [{ number: index + 1, ...summary }];
  });
  const own = loaded.packs[loaded.packs.length - 1];
  if (own === undefined) throw new RangeError('makeReport: a plan without a pack');
  return {
    schema: 1,
    pack: own,
    extends: loaded.packs.slice(0, -1),
    other,
    documents,
    failed: summaries.flatMap((summary, index) => (summary === undefined ? [index + 1] : [])),
    leftOut,
    total: { records, ...(skipped === undefined ? {} : { skipped }), counts: tally.counts },
  };
}
