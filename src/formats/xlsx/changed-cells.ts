/**
 * Which cells of a workbook no longer say what they said, so that it is known which copies of cells (the caches of charts and of
 * pivot tables) no longer agree with them.
 */
import { parseRange, type Range } from './a1.ts';

export interface ChangedCells {
  /** Takes the cells of a sheet that have changed, row by row from its top. */
  inSheet(name: string): (row: number, column: number) => void;
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
  /** Of each sheet with changes, by the number of the column. */
  const sheets = new Map<string, Stretch[][]>();

  function touchesRange(sheet: string, { left, right, top, bottom }: Range): boolean {
    const columns = sheets.get(sheet.toLowerCase()) ?? [];
    return columns.some((stretches, column) => {
      if (column < left || column > right) return false;
      return stretches.some((rows) => rows.bottom >= top && rows.top <= bottom);
    });
  }

  return {
    inSheet(name) {
      const columns: Stretch[][] = [];
      return (row, column) => {
        let stretches = columns[column];
        if (stretches === undefined) {
          if (columns.length === 0) sheets.set(name.toLowerCase(), columns);
          stretches = [];
          columns[column] = stretches;
        }
        const last = stretches[stretches.length - 1];
        if (last !== undefined && (row <= last.bottom + 1 || stretches.length === MOST_STRETCHES)) last.bottom = row;
        else stretches.push({ top: row, bottom: row });
      };
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
