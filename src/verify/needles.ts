/**
 * Needles: what a run took out of a document, and what it found and kept by rule or role. They are held in memory alone, for as
 * long as the run takes, and nothing that prints an object shows them.
 */

export interface Needles {
  /**
   * Once for each edit.
   * @param original the whole value as it was found, or the stretch of it that the plan hides
   * @param isKept of a value that the plan lets stand
   */
  add(original: string, isKept?: boolean): void;
  /** Different originals. */
  readonly size: number;
}

/** How often an original was edited, and how often it was kept. */
export interface Uses {
  edited: number;
  kept: number;
}

/** Needles as the sweep reads them. */
export interface NeedleStore extends Needles {
  each(use: (original: string, uses: Readonly<Uses>) => void): void;
}

export function newNeedles(): Needles {
  const originals = new Map<string, Uses>();
  const store: NeedleStore = {
    add(original, isKept = false) {
      let uses = originals.get(original);
      if (uses === undefined) {
        uses = { edited: 0, kept: 0 };
        originals.set(original, uses);
      }
      if (isKept) uses.kept += 1;
      else uses.edited += 1;
    },
    get size() {
      return originals.size;
    },
    each(use) {
      for (const [original, uses] of originals) use(original, uses);
    },
  };
  return store;
}
