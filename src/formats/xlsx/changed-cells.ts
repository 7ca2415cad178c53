/**
 * Which cells of a workbook no longer say what they said, so that it is known which copies of cells (the caches of charts and of
 * pivot tables) no longer agree with them.
 */
import { parseRange, type Range } from './a1.ts';

export interface ChangedCells {
  /** Row by row, from the top of a sheet. */
  add(sheet: string, row: number, column: number): void;
  /** Whether any cell changed that a reference (`名单!$B$2:$B$9`) leads to. One that cannot be read may lead to any. */
  touches(reference: string): boolean;
  touchesRange(sheet: string, range: Range): boolean;
  readonly hasAny: boolean;
}

/** Rows of one column, one below the other. */
interface Stretch {
  readonly top: number;
  bottom: number;
}

/** Stretches of a column from which on the last one is taken to reach over what lies between. */
const MOST_STRETCHES = 1000;

export function createChangedCells(): ChangedCells {
  const sheets = new Map<string, Map<number, Stretch[]>>();

  function touchesRange(sheet: string, { left, right, top, bottom }: Range): boolean {
    for (const [column, stretches] of sheets.get(sheet.toLowerCase()) ?? []) {
      if (column < left || column > right) continue;
      if (stretches.some((rows) => rows.bottom >= top && rows.top <= bottom)) return true;
    }
    return false;
  }

  return {
    add(sheet, row, column) {
      const key = sheet.toLowerCase();
      const columns = sheets.get(key) ?? new Map<number, Stretch[]>();
      sheets.set(key, columns);
      const stretches = columns.get(column) ?? [];
      columns.set(column, stretches);
      const last = stretches[stretches.length - 1];
      if (last !== undefined && (row <= last.bottom + 1 || stretches.length === MOST_STRETCHES)) last.bottom = row;
      else stretches.push({ top: row, bottom: row });
    },
    touches(reference) {
      const bang = reference.lastIndexOf('!');
      const range = bang < 0 ? undefined : parseRange(reference.slice(bang + 1));
      const name = reference.slice(0, Math.max(bang, 0));
      const sheet = /^'.*'$/.test(name) ? name.slice(1, -1).split("''").join("'") : name;
      // Another workbook's cells, or several sheets at once, are not told from here.
      if (range === undefined || /[[\]:(,]/.test(name)) return sheets.size > 0;
      return touchesRange(sheet, range);
    },
    touchesRange,
    get hasAny() {
      return sheets.size > 0;
    },
  };
}
