/**
 * Writes a ZIP file: entries in the order in which they come, each with one header that says all sizes, then the directory.
 * No extra field, no comment, no time but the first that ZIP knows, so that what goes in alone decides what comes out, to the
 * byte. Memory is the packed bytes of one entry, and the directory.
 *
 * @source APPNOTE.TXT 6.3.10, 4.3.6; 4.4.4 (general purpose flags), 4.4.6 (time of MS-DOS)
 */
import type { Checksum, Flate } from '../format.ts';
import { crc32 } from './crc32.ts';
import type { ZipEntry } from './read.ts';
import {
  CENTRAL,
  CENTRAL_LENGTH,
  DEFLATED,
  ELSEWHERE16,
  ELSEWHERE32,
  END,
  END_LENGTH,
  END64,
  END64_LENGTH,
  EXTRA64,
  LOCAL,
  LOCAL_LENGTH,
  LOCATOR64,
  LOCATOR64_LENGTH,
  STORED,
  UTF8_NAME,
  writeRecord,
} from './records.ts';

/** An entry to be: its bytes are packed already. */
export interface PackedEntry extends Pick<ZipEntry, 'nameBytes' | 'isUtf8' | 'isDeflated' | 'size' | 'sum'> {
  readonly packed: readonly Uint8Array[];
}

/** An entry as it came, with its packed bytes as they are. */
export function keepEntry(entry: ZipEntry): PackedEntry {
  return { ...entry, packed: [entry.packed] };
}

/** An entry under the name of another, packed as that was, with other bytes. */
export async function packEntry(
  entry: ZipEntry,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  deflate: Flate,
  sumOf: Checksum = crc32,
): Promise<PackedEntry> {
  let size = 0;
  let sum = 0;
  async function* measured(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunks) {
      size += chunk.length;
      sum = sumOf(chunk, sum);
      yield chunk;
    }
  }
  const packed: Uint8Array[] = [];
  for await (const chunk of entry.isDeflated ? deflate(measured()) : measured()) packed.push(chunk);
  const { nameBytes, isUtf8, isDeflated } = entry;
  return { nameBytes, isUtf8, isDeflated, packed, size, sum };
}

export async function* writeZip(
  entries: AsyncIterable<PackedEntry> | Iterable<PackedEntry>,
): AsyncGenerator<Uint8Array> {
  const directory: Uint8Array[] = [];
  let at = 0;
  for await (const entry of entries) {
    const packedSize = lengthOf(entry.packed);
    directory.push(centralHeader(entry, packedSize, at));
    const header = localHeader(entry, packedSize);
    yield header;
    yield* entry.packed;
    at += header.length + packedSize;
  }
  yield* directory;
  yield endOf(directory.length, lengthOf(directory), at);
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((length, chunk) => length + chunk.length, 0);
}

/** 1980-01-01: day 1 of month 1 of year 0. */
const FIRST_DAY = 0x0021;

const VERSION = 20;
const VERSION64 = 45;

/** A number in four bytes, or what says that it stands elsewhere. */
function inFour(value: number): number {
  return Math.min(value, ELSEWHERE32);
}

function localHeader(entry: PackedEntry, packedSize: number): Uint8Array {
  const is64 = Math.max(entry.size, packedSize) >= ELSEWHERE32;
  const record = writeRecord(LOCAL_LENGTH + entry.nameBytes.length + (is64 ? 20 : 0))
    .u32(LOCAL)
    .u16(is64 ? VERSION64 : VERSION);
  fields(record, entry)
    .u32(is64 ? ELSEWHERE32 : packedSize)
    .u32(is64 ? ELSEWHERE32 : entry.size)
    .u16(entry.nameBytes.length)
    .u16(is64 ? 20 : 0)
    .raw(entry.nameBytes);
  if (is64) record.u16(EXTRA64).u16(16).u64(entry.size).u64(packedSize);
  return record.bytes;
}

function centralHeader(entry: PackedEntry, packedSize: number, at: number): Uint8Array {
  const long = [entry.size, packedSize, at].filter((value) => value >= ELSEWHERE32);
  const extra = long.length === 0 ? 0 : 4 + long.length * 8;
  const version = long.length === 0 ? VERSION : VERSION64;
  const record = writeRecord(CENTRAL_LENGTH + entry.nameBytes.length + extra)
    .u32(CENTRAL)
    .u16(version)
    .u16(version);
  fields(record, entry)
    .u32(inFour(packedSize))
    .u32(inFour(entry.size))
    .u16(entry.nameBytes.length)
    .u16(extra)
    .u16(0) // no comment
    .u16(0) // the first volume
    .u16(0) // attributes
    .u32(0)
    .u32(inFour(at))
    .raw(entry.nameBytes);
  if (extra > 0) record.u16(EXTRA64).u16(extra - 4);
  for (const value of long) record.u64(value);
  return record.bytes;
}

/** What both headers say: flags, method, time, day, sum. */
function fields(record: ReturnType<typeof writeRecord>, entry: PackedEntry): typeof record {
  return record
    .u16(entry.isUtf8 ? UTF8_NAME : 0)
    .u16(entry.isDeflated ? DEFLATED : STORED)
    .u16(0)
    .u16(FIRST_DAY)
    .u32(entry.sum);
}

function endOf(count: number, size: number, at: number): Uint8Array {
  const is64 = count >= ELSEWHERE16 || size >= ELSEWHERE32 || at >= ELSEWHERE32;
  const record = writeRecord(END_LENGTH + (is64 ? END64_LENGTH + LOCATOR64_LENGTH : 0));
  if (is64) {
    record
      .u32(END64)
      .u64(END64_LENGTH - 12)
      .u16(VERSION64)
      .u16(VERSION64)
      .u32(0)
      .u32(0)
      .u64(count)
      .u64(count)
      .u64(size)
      .u64(at)
      .u32(LOCATOR64)
      .u32(0)
      .u64(at + size)
      .u32(1);
  }
  const short = Math.min(count, ELSEWHERE16);
  return record.u32(END).u16(0).u16(0).u16(short).u16(short).u32(inFour(size)).u32(inFour(at)).u16(0).bytes;
}
