/**
 * Our cutter of rows beside csv-parse: on small documents of everything that has a meaning in CSV, both see the same
 * cells, or both refuse: 100,000 documents, the same at every run. What differs on purpose is in DIFFERENCES.
 */
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.ts';
import { FormatError } from '../../src/formats/format.ts';
import { editorOf, through } from './through.ts';

const LABELS = ['姓名', '手机'];

type Cells = readonly (readonly string[])[];

/** The records of a document, or nothing where it is refused. */
const ours = (document: string, delimiter: string): Cells | 'refused' => {
  const records: string[][] = [];
  const editor = {
    ...editorOf({ labels: LABELS }),
    record: (fields: readonly { readonly text: string }[]) => {
      records.push(fields.map(({ text }) => text));
      return fields.map(() => undefined);
    },
  };
  try {
    through(delimiter === '\t' ? tsv : csv, document, editor, { encoding: 'utf-8' });
    return records;
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return 'refused';
  }
};

const theirs = (document: string, delimiter: string): Cells | 'refused' => {
  try {
    const [, ...records] = parse(document, {
      bom: true,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
    });
    return records;
  } catch {
    return 'refused';
  }
};

/** Numbers from 0 below 1, the same at every run (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** All that has a meaning in some CSV or another, and some text. */
const SOUP = ['a', '张', '𠮷', ' ', '\0', '\ufeff', '"', '"', '""', '\n', '\r\n', '\r', ',', ';', '\t', '#', '\\'];

/** How often the delimiter stands among them. */
const DELIMITERS = 6;

const DOCUMENTS = 33_334;

/** Where we differ, and why. */
const DIFFERENCES: readonly (readonly [reason: string, isSo: (document: string) => boolean])[] = [
  [
    'csv-parse takes a NUL behind a closing quote for the beginning of a comment, and then for text: no RFC lets it stand there',
    (document) => document.includes('"\0'),
  ],
];

describe('a table', () => {
  it.each([
    [',', 20261122],
    [';', 20261123],
    ['\t', 20261124],
  ])('is cut at %j as csv-parse cuts it, or refused as csv-parse refuses it', (delimiter, seed) => {
    const random = randomFrom(seed);
    const below = (limit: number): number => Math.floor(random() * limit);
    let read = 0;
    let refused = 0;
    for (let run = 0; run < DOCUMENTS; run += 1) {
      const soup = Array.from({ length: below(12) }, () => SOUP[below(SOUP.length + DELIMITERS)] ?? delimiter);
      const document = `${LABELS.join(delimiter)}\n${soup.join('')}`;
      const records = ours(document, delimiter);
      if (records === 'refused') refused += 1;
      else if (records.length > 0) read += 1;
      const others = theirs(document, delimiter);
      if (JSON.stringify(records) === JSON.stringify(others)) continue;
      if (records === 'refused' && DIFFERENCES.some(([, isSo]) => isSo(document))) continue;
      expect([document, records]).toStrictEqual([document, others]);
    }
    expect(read).toBeGreaterThan(DOCUMENTS / 10);
    expect(refused).toBeGreaterThan(DOCUMENTS / 10);
  });

  it('has each difference that is said', () => {
    expect(ours('姓名,手机\n"a"\0,1', ',')).toBe('refused');
    expect(theirs('姓名,手机\n"a"\0,1', ',')).toStrictEqual([['a\0', '1']]);
  });
});
