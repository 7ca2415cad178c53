/**
 * Writes a corpus to standard output:
 *
 *     npx tsx bench/corpus/main.ts waybill 100000 --seed 7 --format csv > waybills.csv
 *
 * The document is an id of `documents`, the count a whole number; `--seed` is 1 and `--format` csv unless told (`--bom`,
 * `--crlf` and `--quote-all` shape the CSV). The same arguments give the same bytes. Exit 0 done, 2 wrong usage; a reader
 * that stops early (`| head`) is no error.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { documents, rowsOf, toCsv, toNdjson } from './documents.ts';

const USAGE = `usage: main.ts ${[...documents.keys()].join('|')} COUNT [--seed N] [--format csv|ndjson] [--bom] [--crlf] [--quote-all]\n`;

function wholeNumber(text: string | undefined): number | undefined {
  const value = Number(text);
  return text !== undefined && /^[0-9]{1,15}$/.test(text) ? value : undefined;
}

function corpus(args: readonly string[]): Generator<Uint8Array> | undefined {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      format: { type: 'string', default: 'csv' },
      bom: { type: 'boolean', default: false },
      crlf: { type: 'boolean', default: false },
      'quote-all': { type: 'boolean', default: false },
    },
  });
  const generate = documents.get(positionals[0] ?? '');
  const count = wholeNumber(positionals[1]);
  const seed = wholeNumber(values.seed);
  if (generate === undefined || count === undefined || seed === undefined || positionals.length !== 2) return undefined;
  const rows = rowsOf(generate(seed, count));
  if (values.format === 'ndjson') return toNdjson(rows);
  if (values.format !== 'csv') return undefined;
  return toCsv(rows, { bom: values.bom, crlf: values.crlf, quote: values['quote-all'] ? 'all' : 'needed' });
}

function requested(): Generator<Uint8Array> | undefined {
  try {
    return corpus(process.argv.slice(2));
  } catch {
    return undefined;
  }
}

const chunks = requested();
if (chunks === undefined) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else {
  try {
    await pipeline(Readable.from(chunks), process.stdout);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}
