/**
 * Whether a test would notice. A place of a document is handled by some line of the library; that line is taken out of a copy of
 * it, in memory, and the needle that stands in the place has to come out again. So no place is covered by accident, no line is
 * there for nothing, and a place that is new has to name what handles it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openModules } from '../support/modules.ts';

export interface Handling {
  /** Of `src/`. */
  readonly file: string;
  /** A stretch of the file; it stands there once. */
  readonly without: string;
  /** What stands there instead. By itself nothing does. */
  readonly instead?: string;
  /** The places that it handles, and nothing else does. */
  readonly places: readonly string[];
}

/** One in a file: its places, the stretch, and what stands there instead. */
export type HandlingRow = readonly [places: string | readonly string[], without: string, instead?: string];

/** Handlings in one file, row by row. */
export function inFile(file: string, rows: readonly HandlingRow[]): readonly Handling[] {
  return rows.map(([places, without, instead = '']) => ({
    file,
    without,
    instead,
    places: typeof places === 'string' ? [places] : places,
  }));
}

/** What a module of needles exports: which of these places hold their needle still, when the document has been redacted. */
export type PlacesLeft = (places: readonly string[]) => Promise<readonly string[]>;

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** @param module of the tests, from the root; it exports `placesLeft` */
export function describeHandlings(module: string, places: readonly string[], handlings: readonly Handling[]): void {
  const modules = openModules();

  afterAll(() => modules.change(undefined, ''));

  async function left(wanted: readonly string[]): Promise<readonly string[]> {
    const { placesLeft } = (await modules.load(join(ROOT, module))) as { readonly placesLeft: PlacesLeft };
    return placesLeft(wanted);
  }

  function take({ file, without, instead = '' }: Handling): void {
    const path = join(ROOT, 'src', file);
    const source = readFileSync(path, 'utf8');
    expect(source.split(without).length - 1, `how often it stands in ${file}`).toBe(1);
    modules.change(
      path,
      source.replace(without, () => instead),
    );
  }

  describe('what handles a place', () => {
    it('is known of each', () => {
      const handled = handlings.flatMap((handling) => handling.places);
      expect(places.filter((place) => !handled.includes(place))).toStrictEqual([]);
      expect(handled.filter((place) => !places.includes(place))).toStrictEqual([]);
    });

    it('leaves no needle', async () => {
      modules.change(undefined, '');
      expect(await left(places)).toStrictEqual([]);
    });

    it.each(handlings)('is missed when it is not there: $places', async (handling) => {
      take(handling);
      expect(await left(handling.places)).toStrictEqual(handling.places);
    });
  });
}
