/**
 * What people write who have no such library: text is split at commas and fixed slices are masked (`plain`), or a parser makes
 * cells and `maskValue` masks them (`parsed`). Both work by blocks of lines, so that neither holds the file; the corpus has
 * no line feed inside a cell.
 */
import { parse } from 'csv-parse/sync';
import type { KindId } from '../../src/index.ts';
import { plainMasks } from '../speed/plain.ts';
import { type Filter, lineFilter } from './filter.ts';
import type { FormatId, Job } from './jobs.ts';

type Mask = (value: string) => string;

/** The mask of a kind. */
export type MaskOf = (kind: KindId) => Mask;

const empty: Mask = () => '';

function masksOf({ columns }: Job, maskOf: MaskOf): ReadonlyMap<string, Mask> {
  return new Map(Object.entries(columns).map(([label, use]) => [label, use === 'emptied' ? empty : maskOf(use)]));
}

/** Fixed slices. */
const plainMaskOf: MaskOf = (kind) => {
  const mask = plainMasks[kind];
  if (mask === undefined) throw new RangeError('a kind without a plain mask');
  return mask;
};

export function openPlain(job: Job, format: FormatId): Filter {
  const masks = masksOf(job, plainMaskOf);
  if (format === 'ndjson') return objects(masks);
  return table(
    masks,
    (lines) => lines.map((line) => line.split(',')),
    (row) => row.join(','),
  );
}

export function openParsed(job: Job, format: FormatId, maskOf: MaskOf): Filter {
  const masks = masksOf(job, maskOf);
  if (format === 'ndjson') return objects(masks);
  return table(
    masks,
    (lines) => parse(lines.join('\n')) as string[][],
    (row) => row.map(quoted).join(','),
  );
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell;
}

function table(
  masks: ReadonlyMap<string, Mask>,
  read: (lines: readonly string[]) => string[][],
  write: (row: readonly string[]) => string,
): Filter {
  let columns: readonly (readonly [at: number, mask: Mask])[] | undefined;
  return lineFilter((lines) => {
    let text = '';
    for (const row of read(lines)) {
      if (columns === undefined) {
        columns = row.flatMap((label, at) => {
          const mask = masks.get(label);
          return mask === undefined ? [] : [[at, mask] as const];
        });
      } else {
        for (const [at, mask] of columns) row[at] = mask(row[at] as string);
      }
      text += `${write(row)}\n`;
    }
    return text;
  });
}

function objects(masks: ReadonlyMap<string, Mask>): Filter {
  return lineFilter((lines) => {
    let text = '';
    for (const line of lines) {
      const record = JSON.parse(line) as Record<string, unknown>;
      for (const [label, mask] of masks) record[label] = mask(String(record[label]));
      text += `${JSON.stringify(record)}\n`;
    }
    return text;
  });
}
