/**
 * Records → bytes of a file, as generators: chunks of about 64 KB in UTF-8, each ending with a whole record, so that a million
 * records are never held at once. The bytes depend on the records and options alone.
 *
 * @source RFC 4180 for CSV; NDJSON is one JSON object a line (RFC 8259), each line ended by LF
 */
import type { Cell, PlantedRecord, Row } from './planted.ts';

export interface CsvOptions {
  /** A byte order mark before the header, as Excel wants it. Default: none. */
  readonly bom?: boolean;
  /** Lines end with CR LF instead of LF. Default: LF. */
  readonly crlf?: boolean;
  /** `needed`: only cells with a comma, a quote or a line end; `all`: every cell. Default: `needed`. */
  readonly quote?: 'needed' | 'all';
}

/** In UTF-16 units; Chinese text has about two bytes a unit. */
const CHUNK_LENGTH = 32_768;

const encoder = new TextEncoder();

function* chunks(lines: Iterable<string>): Generator<Uint8Array> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < CHUNK_LENGTH) continue;
    yield encoder.encode(text);
    text = '';
  }
  if (text.length > 0) yield encoder.encode(text);
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

function* csvLines(
  rows: Iterable<Row>,
  { bom = false, crlf = false, quote = 'needed' }: CsvOptions,
): Generator<string> {
  const end = crlf ? '\r\n' : '\n';
  const write = (cell: Cell): string => {
    const text = String(cell);
    return quote === 'all' || /[",\r\n]/.test(text) ? quoted(text) : text;
  };
  let head = bom ? '\uFEFF' : '';
  let labels: readonly string[] | undefined;
  for (const row of rows) {
    if (labels === undefined) {
      labels = Object.keys(row);
      head += labels.map(write).join(',') + end;
    }
    let line = head;
    head = '';
    for (let index = 0; index < labels.length; index += 1) {
      if (index > 0) line += ',';
      line += write(row[labels[index] as string] ?? '');
    }
    yield line + end;
  }
  if (head !== '') yield head;
}

/** The header is what the first row has; a label that a later row lacks gives an empty cell. */
export function toCsv(rows: Iterable<Row>, options: CsvOptions = {}): Generator<Uint8Array> {
  return chunks(csvLines(rows, options));
}

function json(cell: Cell): string {
  return typeof cell === 'bigint' ? String(cell) : JSON.stringify(cell);
}

function* ndjsonLines(rows: Iterable<Row>): Generator<string> {
  for (const row of rows) {
    let line = '';
    for (const label of Object.keys(row)) {
      line += `${line === '' ? '{' : ','}${JSON.stringify(label)}:${json(row[label] as Cell)}`;
    }
    yield `${line === '' ? '{' : line}}\n`;
  }
}

export function toNdjson(rows: Iterable<Row>): Generator<Uint8Array> {
  return chunks(ndjsonLines(rows));
}

/** The records without their truth, one by one. */
export function* rowsOf(planted: Iterable<PlantedRecord>): Generator<Row> {
  for (const { record } of planted) yield record;
}
