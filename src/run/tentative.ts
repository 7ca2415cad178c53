/**
 * What a tentative reading of a document has searched. A document is read before it is edited, since what one place shows of people
 * is found in all others; but most tables are the same either way, and twice the work. So a reading may edit by what has been shown
 * so far, and at the end search the same texts again, knowing all: where each comes out as it did, the document is done.
 */

/** More texts are searched again by reading the document again. */
const MOST_TEXTS = 2000;
/** UTF-16 units of all of them. */
const MOST_UNITS = 1 << 20;

export interface Searches {
  /** Takes what came of texts, plain data, and how to search them again. */
  add(texts: readonly string[], outcome: unknown, again: () => unknown): void;
  /** Whether there were too many. */
  readonly hasFailed: boolean;
  readonly texts: readonly string[];
  /** Whether each of them comes out again as it did. */
  hold(): boolean;
}

interface Search {
  readonly texts: readonly string[];
  readonly outcome: unknown;
  readonly again: () => unknown;
}

export function trackSearches(): Searches {
  const searches: Search[] = [];
  let units = 0;
  let hasFailed = false;
  return {
    add(texts, outcome, again) {
      if (hasFailed) return;
      for (const { length } of texts) units += length;
      searches.push({ texts, outcome, again });
      hasFailed = searches.length > MOST_TEXTS || units > MOST_UNITS;
      if (hasFailed) searches.length = 0;
    },
    get hasFailed() {
      return hasFailed;
    },
    get texts() {
      return searches.flatMap(({ texts }) => texts);
    },
    hold: () => !hasFailed && searches.every(({ outcome, again }) => isAlike(outcome, again())),
  };
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
