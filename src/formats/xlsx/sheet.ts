/**
 * A sheet, worked through as it comes: its rows are found in the bytes, go through the tables in it (tables.ts), and what changes is
 * spliced into the sheet's own bytes (settle-row.ts). Memory is a row, and those below a header until it is known for one. Throws
 * FormatError, and what the editor throws.
 *
 * @source ECMA-376-1:2016, 18.3.1.99 (worksheet), 18.3.1.80 (sheetData)
 */
import { appendBytes, createBuffer, dropBytes } from '../byte-buffer.ts';
import { FormatError, type FormatErrorCode } from '../format.ts';
import { copySpan, createOutput, takeBytes, writeText } from '../output.ts';
import { walk } from '../place.ts';
import { decodeUtf8, encodeUtf8 } from '../utf8.ts';
import { cellScanner } from './cell-scan.ts';
import { plainMarkup } from './plain-markup.ts';
import { COLUMN, LYING, MORE, STRIDE, TYPE_START } from './scanned-row.ts';
import { type SettleOptions, settleCells } from './settle-row.ts';
import { createSheetRow, type SheetRow, type SheetSources } from './sheet-row.ts';
import { type ColumnOfTable, readTables, type TableOptions } from './tables.ts';
import { cellWriter } from './write-cell.ts';

export interface SheetOptions extends SheetSources, SettleOptions, Omit<TableOptions<SheetRow>, 'settled'> {
  /** What stands before and behind the rows: gives it as it comes out. @param around the elements open before it */
  readonly rest: (
    markup: string,
    around: readonly string[],
    columnAt: (row: number, column: number) => ColumnOfTable | undefined,
  ) => string;
}

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;

export async function* rewriteSheet(
  source: AsyncIterable<Uint8Array>,
  options: SheetOptions,
): AsyncGenerator<Uint8Array> {
  const sheet = openSheet(options);
  for await (const chunk of source) {
    const bytes = sheet.push(chunk);
    if (bytes.length > 0) yield bytes;
  }
  yield sheet.end();
}

export interface SheetSession {
  push(chunk: Uint8Array): Uint8Array;
  end(): Uint8Array;
}

export function openSheet(options: SheetOptions): SheetSession {
  const { part, strings, isReadOnly, rest } = options;
  const buffer = createBuffer();
  const output = createOutput();
  const tables = readTables<SheetRow>({ ...options, settled: settle });
  let phase: 'head' | 'rows' | 'tail' = 'head';
  let names: readonly string[] = [];
  let scanRow = cellScanner('');
  let write = cellWriter(output, '', part, strings);
  /** The next byte to be read, and the first that is not written yet. */
  let at = 0;
  let done = 0;
  /** Bytes that must be there before it is worth another look. */
  let enough = 0;
  let row = createSheetRow(options);
  const held: SheetRow[] = [];

  function fail(code: FormatErrorCode, offset: number): never {
    const place =
      phase === 'head' ? walk(START_OF_PART, buffer.bytes, 0, offset, 'lf') : { line: row.scan.number + 1, column: 1 };
    throw new FormatError(code, { ...place, part });
  }

  function text(bytes: Uint8Array, from: number, to: number): string {
    return decodeUtf8(bytes, from, to) ?? fail('encoding/not-utf-8', from);
  }

  function writeUpTo(to: number): void {
    if (!isReadOnly) copySpan(output, buffer.bytes, done, to);
    done = to;
  }

  function read(isLast: boolean): void {
    if (phase === 'head') readHead(isLast);
    while (phase === 'rows' && readRow(isLast));
    if (phase === 'tail' && isLast) readTail();
  }

  /** Up to and with the tag `<sheetData>`. */
  function readHead(isLast: boolean): void {
    const { bytes, length } = buffer;
    const end = findSheetData(bytes, length);
    if (end < 0) {
      if (!isLast) return;
      writeRest(length, []);
      phase = 'tail';
      at = length;
      return;
    }
    const from = bytes[0] === 0xef ? 3 : 0;
    const markup = text(bytes, from, end);
    const root = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(markup);
    if (root === null) fail('xml/syntax', from);
    const prefix = root?.[1] ?? '';
    scanRow = cellScanner(prefix);
    write = cellWriter(output, prefix, part, strings);
    writeUpTo(from);
    const after = rest(markup, [], tables.columnAt);
    if (!isReadOnly) writeText(output, after);
    at = end;
    done = end;
    const isEmpty = bytes[end - 2] === SLASH;
    names = isEmpty ? [`${prefix}worksheet`] : [`${prefix}worksheet`, `${prefix}sheetData`];
    phase = isEmpty ? 'tail' : 'rows';
  }

  /** Gives whether there may be another. */
  function readRow(isLast: boolean): boolean {
    const { bytes, length } = buffer;
    while (at < length && (bytes[at] as number) <= 0x20) at += 1;
    if (at + 1 >= length) return isLast ? fail('xml/syntax', at) : false;
    if (bytes[at] === LT && bytes[at + 1] === SLASH) {
      tables.end();
      phase = 'tail';
      return false;
    }
    if (bytes[at] === LT && (bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f)) return skipOddity(isLast);
    const end = scanRow(row.scan, bytes, at, length);
    if (end === MORE) {
      if (isLast) fail('xml/syntax', at);
      enough = at + (length - at) * 2;
      return false;
    }
    if (end === LYING) throw new FormatError('sheet/damaged', { part, line: row.scan.number + 1, column: 1 });
    if (end < 0) fail('xml/syntax', at);
    if (row.scan.isOdd) loadOdd(at, end);
    else row.load(bytes, at, end, false);
    at = end;
    const own = row;
    tables.row(own);
    if (own.isHeld) {
      held.push(own);
      row = createSheetRow(options);
      row.scan.number = own.scan.number;
    }
    return true;
  }

  /** A comment or an instruction between two rows, which goes. */
  function skipOddity(isLast: boolean): boolean {
    const { bytes, length } = buffer;
    const mark = bytes[at + 1] === 0x3f ? '?>' : '-->';
    for (let end = at + 2; end + mark.length <= length; end += 1) {
      if (bytes[end] !== mark.charCodeAt(0) || !isAscii(bytes, end, mark)) continue;
      if (held.length > 0) tables.end();
      writeUpTo(at);
      at = end + mark.length;
      done = at;
      return true;
    }
    return isLast ? fail('xml/syntax', at) : false;
  }

  /** The row without what only the letter of XML knows, in bytes of its own. */
  function loadOdd(start: number, end: number): void {
    const plain = plainMarkup(text(buffer.bytes, start, end), { part, around: names });
    const room = new Uint8Array(plain.length * 3 + 64);
    const length = encodeUtf8(plain, room, 0);
    const { number } = row.scan;
    row.scan.number = number - 1;
    if (scanRow(row.scan, room, 0, room.length) !== length) fail('xml/syntax', start);
    row.scan.number = number;
    row.load(room.subarray(0, length), start, end, true);
  }

  function readTail(): void {
    const { length } = buffer;
    if (at < length) writeRest(length, names);
    else if (names.length > 0) fail('xml/syntax', length);
    at = length;
  }

  function writeRest(to: number, around: readonly string[]): void {
    const markup = text(buffer.bytes, at, to);
    writeUpTo(at);
    const after = rest(markup, around, tables.columnAt);
    if (!isReadOnly) writeText(output, after);
    done = to;
  }

  /** Writes what becomes of a row. */
  function settle(own: SheetRow): void {
    const { isOwn } = own;
    if (isOwn && !isReadOnly) copySpan(output, buffer.bytes, done, own.start);
    const written = settleCells(own, isOwn ? 0 : done, output, write, options);
    if (isOwn) {
      if (!isReadOnly) copySpan(output, own.bytes, written, own.bytes.length);
      done = own.end;
    } else {
      done = written;
    }
    const place = held.indexOf(own);
    if (place >= 0) held.splice(place, 1);
  }

  /** Lets go of the bytes that nothing points into any more. */
  function drop(): void {
    if (phase === 'head') return;
    const count = held[0]?.start ?? at;
    writeUpTo(count);
    dropBytes(buffer, count);
    at -= count;
    done = 0;
    enough -= count;
    for (const own of held) moveBack(own, count);
  }

  return {
    push(chunk) {
      const bytes = buffer.bytes;
      appendBytes(buffer, chunk, 0, chunk.length);
      output.hint = chunk.length + (chunk.length >> 2);
      if (buffer.bytes !== bytes) for (const own of held) if (!own.isOwn) own.bytes = buffer.bytes;
      if (buffer.length < enough) return NOTHING;
      read(false);
      drop();
      return takeBytes(output);
    },
    end() {
      read(true);
      return takeBytes(output);
    },
  };
}

const START_OF_PART = { line: 1, column: 1 };
const NOTHING: Uint8Array = new Uint8Array(0);

/** Fields of a scanned cell that are offsets. */
const OFFSETS: readonly number[] = Array.from({ length: STRIDE }, (_, field) => field).filter(
  (field) => field < COLUMN || field >= TYPE_START,
);

function moveBack(own: SheetRow, by: number): void {
  own.start -= by;
  own.end -= by;
  if (own.isOwn) return;
  const { cells, count } = own.scan;
  for (let index = 0; index < count; index += 1) {
    for (const field of OFFSETS) {
      const place = index * STRIDE + field;
      if ((cells[place] as number) >= 0) cells[place] = (cells[place] as number) - by;
    }
  }
}

/** After the tag `<sheetData>`; -1 where it has not come. */
function findSheetData(bytes: Uint8Array, length: number): number {
  for (let at = bytes.indexOf(LT); at >= 0 && at < length; at = bytes.indexOf(LT, at + 1)) {
    let name = at + 1;
    for (let colon = name; colon < length && colon < name + 64; colon += 1) {
      const byte = bytes[colon] as number;
      if (byte <= 0x20 || byte === GT || byte === SLASH) break;
      if (byte === 0x3a) {
        name = colon + 1;
        break;
      }
    }
    if (!isAscii(bytes, name, 'sheetData')) continue;
    const next = bytes[name + 9] as number;
    if (next !== GT && next !== SLASH && next > 0x20) continue;
    const end = bytes.indexOf(GT, name);
    return end >= 0 && end < length ? end + 1 : -1;
  }
  return -1;
}

function isAscii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}
