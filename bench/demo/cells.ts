/**
 * A file as cells, read by other means than the library's own: csv-parse, and `JSON.parse`. A cell has its label, its
 * text as it is written, and an address (record, then key or index by key or index) that is the same before and after.
 */
import { parse } from 'csv-parse/sync';

export interface Cell {
  readonly address: string;
  /** 1-based. */
  readonly record: number;
  readonly label: string;
  readonly text: string;
}

/** @param labels words by which the header of a table is known: the first row that holds two of them */
export function cellsOf(file: string, text: string, labels: ReadonlySet<string>): readonly Cell[] {
  if (file.endsWith('.csv')) return tableCells(parse(text, { bom: true, relax_column_count: true }), labels);
  const records: unknown = file.endsWith('.ndjson')
    ? text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(readJson)
    : readJson(text);
  const cells: Cell[] = [];
  if (!Array.isArray(records)) return cells;
  for (const [index, record] of records.entries()) addCells(record, '', String(index), index + 1, cells);
  return cells;
}

function tableCells(rows: readonly (readonly string[])[], labels: ReadonlySet<string>): readonly Cell[] {
  const at = rows.findIndex((row) => row.filter((cell) => labels.has(cell)).length > 1);
  const header = rows[at] ?? [];
  return rows.slice(at + 1).flatMap((row, index) =>
    header.map((label, column) => ({
      address: `${index}\u0000${label}`,
      record: index + 1,
      label,
      text: row[column] ?? '',
    })),
  );
}

/** Numbers become texts before they are read, so that each keeps every digit and every zero. */
function readJson(text: string): unknown {
  const token = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;
  return JSON.parse(text.replace(token, (each) => (each.startsWith('"') ? each : `"${each}"`)));
}

function addCells(value: unknown, label: string, address: string, record: number, cells: Cell[]): void {
  if (typeof value !== 'object' || value === null) {
    if (value !== null) cells.push({ address, record, label, text: String(value) });
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    addCells(member, Array.isArray(value) ? label : key, `${address}\u0000${key}`, record, cells);
  }
}
