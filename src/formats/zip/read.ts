/**
 * Reads a ZIP file that is held whole. Nothing in it is believed: the directory is held against the header of each entry, the
 * entries may not lie over each other, and what an entry unpacks to is measured while it comes, against its size, its sum
 * and the limits. What is packed by another way than DEFLATE, encrypted, or goes over several volumes is refused, and so are
 * names that are alike in any case, or lead out of the package. Errors are FormatErrors, `zip/…` and `package/legacy`, whose
 * place names the entry by its number, or 0 for the file.
 *
 * @source APPNOTE.TXT 6.3.10; ISO/IEC 21320-1 (what a document container may use of it)
 */
import {
  FormatError,
  type FormatErrorCode,
  type InflateWhole,
  type PackageLimits,
  type PackageOptions,
} from '../format.ts';
import { joined } from '../joined.ts';
import { crc32 } from './crc32.ts';
import { nameProblem, readName } from './names.ts';
import {
  CENTRAL,
  CENTRAL_LENGTH,
  DEFLATED,
  ELSEWHERE16,
  ELSEWHERE32,
  ENCRYPTED,
  END,
  END_LENGTH,
  END64,
  END64_LENGTH,
  EXTRA64,
  LOCAL,
  LOCAL_LENGTH,
  LOCATOR64,
  LOCATOR64_LENGTH,
  PATCH,
  SIZES_BEHIND,
  STORED,
  u16,
  u32,
  u64,
  UTF8_NAME,
} from './records.ts';

export interface ZipEntry {
  /** 1-based, in the order of the package. */
  readonly number: number;
  readonly name: string;
  /** The name as it is written. */
  readonly nameBytes: Uint8Array;
  readonly isUtf8: boolean;
  readonly isDeflated: boolean;
  /** The packed bytes as they are. */
  readonly packed: Uint8Array;
  /** Unpacked, and their sum: as the file says. What is read through `bytes` and `chunks` is held to it. */
  readonly size: number;
  readonly sum: number;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** The unpacked bytes, whole. @throws FormatError `zip/too-large` where it has more than a part may, `zip/damaged` */
  bytes(entry: ZipEntry): Promise<Uint8Array>;
  /** The unpacked bytes, as they come. An error may come behind any of them. */
  chunks(entry: ZipEntry): AsyncIterable<Uint8Array>;
}

const DEFAULTS: Required<PackageLimits> = { parts: 10_000, bytes: 2 ** 32, ratio: 200, part: 256 * 2 ** 20 };

/** Unpacked bytes up to which no ratio is asked. */
const SMALL = 2 ** 20;

/** A container of the old binary documents, in which encrypted ones come too. @source MS-CFB 2.2 */
const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function openZip(source: Uint8Array, options: ZipOptions): Zip {
  const { inflate, inflateWhole, crc32: sumOf = crc32 } = options;
  const most = { ...DEFAULTS, ...options.limits };
  if (OLD.every((byte, at) => source[at] === byte)) fail('package/legacy', 0);
  const entries = readDirectory(source, most);
  checkSizes(entries, most);

  async function* chunks(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    let size = 0;
    let sum = 0;
    const unpacked = entry.isDeflated ? guarded(inflate([entry.packed]), entry.number) : [entry.packed];
    for await (const chunk of unpacked) {
      size += chunk.length;
      if (size > entry.size) fail('zip/damaged', entry.number);
      sum = sumOf(chunk, sum);
      yield chunk;
    }
    if (size !== entry.size || sum !== entry.sum) fail('zip/damaged', entry.number);
  }

  return {
    entries,
    chunks,
    async bytes(entry) {
      if (entry.size > most.part) fail('zip/too-large', entry.number);
      return inflateWhole !== undefined && entry.isDeflated ? whole(entry, inflateWhole) : joinBytes(chunks(entry));
    },
  };

  function whole(entry: ZipEntry, inflate: InflateWhole): Uint8Array {
    let bytes: Uint8Array;
    try {
      bytes = inflate(entry.packed, Math.max(entry.size, 1));
    } catch {
      fail('zip/damaged', entry.number);
    }
    if (bytes.length !== entry.size || sumOf(bytes, 0) !== entry.sum) fail('zip/damaged', entry.number);
    return bytes;
  }
}

/** How a ZIP file is read: Node's ways or others, and what it may ask of the machine. */
export type ZipOptions = Pick<PackageOptions, 'inflate' | 'inflateWhole' | 'crc32' | 'limits'>;

/** What an inflater throws says nothing to a reader of ours. */
async function* guarded(chunks: AsyncIterable<Uint8Array>, number: number): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  let isDone = false;
  try {
    for (;;) {
      let next: IteratorResult<Uint8Array>;
      try {
        next = await iterator.next();
      } catch {
        isDone = true;
        fail('zip/damaged', number);
      }
      isDone = next.done === true;
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    if (!isDone) await iterator.return?.();
  }
}

/** All bytes of chunks, one behind the other. */
export async function joinBytes(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joined(all);
}

function fail(code: FormatErrorCode, part: number): never {
  throw new FormatError(code, { line: 1, column: 1, part });
}

/** The sizes that the directory says, which nothing that is unpacked goes beyond. */
function checkSizes(entries: readonly ZipEntry[], most: Required<PackageLimits>): void {
  let total = 0;
  for (const { number, size, packed, isDeflated } of entries) {
    total += size;
    if (total > most.bytes || (size > SMALL && size > packed.length * most.ratio)) fail('zip/too-large', number);
    if (!isDeflated && size !== packed.length) fail('zip/damaged', number);
  }
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function readDirectory(source: Uint8Array, most: Required<PackageLimits>): readonly ZipEntry[] {
  const directory = findDirectory(source);
  if (directory.count > most.parts) fail('zip/too-large', 0);
  const entries: ZipEntry[] = [];
  const spans: { readonly start: number; readonly end: number; readonly number: number }[] = [];
  let at = directory.start;
  for (let number = 1; number <= directory.count; number += 1) {
    const { entry, start, end, next } = readEntry(source, at, directory, number);
    entries.push(entry);
    spans.push({ start, end, number });
    at = next;
  }
  if (at !== directory.end) fail('zip/damaged', 0);
  spans.sort((left, right) => left.start - right.start);
  for (let index = 1; index < spans.length; index += 1) {
    const span = spans[index] as (typeof spans)[number];
    if (span.start < (spans[index - 1] as typeof span).end) fail('zip/hostile', span.number);
  }
  const problem = nameProblem(entries.map(({ name }) => name));
  if (problem > 0) fail('zip/hostile', problem);
  return entries;
}

/** Where the directory is, by the record at the end of the file. */
function findDirectory(source: Uint8Array): Directory {
  const last = source.length - END_LENGTH;
  const first = Math.max(0, last - ELSEWHERE16);
  let found = -1;
  for (let at = last; at >= first; at -= 1) {
    if (source[at] !== 0x50 || u32(source, at) !== END || at + END_LENGTH + u16(source, at + 20) !== source.length)
      continue;
    // A comment that holds another end: which of them counts is anybody's guess.
    if (found >= 0) fail('zip/hostile', 0);
    found = at;
  }
  if (found < 0) fail('zip/damaged', 0);
  const isSplit = u16(source, found + 4) !== 0 || u16(source, found + 6) !== 0;
  const count = u16(source, found + 10);
  const size = u32(source, found + 12);
  const start = u32(source, found + 16);
  const locator = found - LOCATOR64_LENGTH;
  if (locator >= 0 && u32(source, locator) === LOCATOR64) return findDirectory64(source, locator);
  if (isSplit || u16(source, found + 8) !== count) fail('zip/unsupported', 0);
  if (start + size > found) fail('zip/damaged', 0);
  return { start, end: start + size, count };
}

function findDirectory64(source: Uint8Array, locator: number): Directory {
  const at = u64(source, locator + 8);
  if (u32(source, locator + 4) !== 0 || u32(source, locator + 16) > 1) fail('zip/unsupported', 0);
  if (at + END64_LENGTH > locator || u32(source, at) !== END64) fail('zip/damaged', 0);
  if (u32(source, at + 16) !== 0 || u32(source, at + 20) !== 0) fail('zip/unsupported', 0);
  const count = u64(source, at + 32);
  const start = u64(source, at + 48);
  const end = start + u64(source, at + 40);
  if (u64(source, at + 24) !== count) fail('zip/unsupported', 0);
  if (end > at) fail('zip/damaged', 0);
  return { start, end, count };
}

interface FoundEntry {
  readonly entry: ZipEntry;
  /** Where its header begins, and where its packed bytes end. */
  readonly start: number;
  readonly end: number;
  /** Where the directory goes on. */
  readonly next: number;
}

function readEntry(source: Uint8Array, at: number, directory: Directory, number: number): FoundEntry {
  if (at + CENTRAL_LENGTH > directory.end || u32(source, at) !== CENTRAL) fail('zip/damaged', number);
  const flags = u16(source, at + 8);
  const method = u16(source, at + 10);
  const sum = u32(source, at + 16);
  const named = at + CENTRAL_LENGTH + u16(source, at + 28);
  const extra = named + u16(source, at + 30);
  const next = extra + u16(source, at + 32);
  if (next > directory.end) fail('zip/damaged', number);
  const nameBytes = source.subarray(at + CENTRAL_LENGTH, named);
  const sizes = readSizes(source, named, extra, number, [
    u32(source, at + 24),
    u32(source, at + 20),
    u32(source, at + 42),
  ]);
  const [size, packedSize, start] = sizes;
  if (u16(source, at + 34) !== 0 && u16(source, at + 34) !== ELSEWHERE16) fail('zip/unsupported', number);
  if ((flags & (ENCRYPTED | PATCH)) !== 0) fail('zip/unsupported', number);
  if (method !== STORED && method !== DEFLATED) fail('zip/unsupported', number);

  // The entry's own header says the same.
  if (start + LOCAL_LENGTH > directory.start || u32(source, start) !== LOCAL) fail('zip/damaged', number);
  const localNamed = start + LOCAL_LENGTH + u16(source, start + 26);
  const data = localNamed + u16(source, start + 28);
  const end = data + packedSize;
  if (end > directory.start) fail('zip/hostile', number);
  const isSameName =
    localNamed - start - LOCAL_LENGTH === nameBytes.length &&
    nameBytes.every((byte, index) => source[start + LOCAL_LENGTH + index] === byte);
  const localFlags = u16(source, start + 6);
  if (!isSameName || u16(source, start + 8) !== method) fail('zip/damaged', number);
  if ((localFlags & (ENCRYPTED | PATCH)) !== 0) fail('zip/unsupported', number);
  if ((localFlags & SIZES_BEHIND) === 0) {
    const [localSize, localPacked] = readSizes(source, localNamed, data, number, [
      u32(source, start + 22),
      u32(source, start + 18),
    ]);
    if (localSize !== size || localPacked !== packedSize || u32(source, start + 14) !== sum) {
      fail('zip/damaged', number);
    }
  }
  const entry = {
    number,
    name: readName(nameBytes),
    nameBytes,
    isUtf8: (flags & UTF8_NAME) !== 0,
    isDeflated: method === DEFLATED,
    packed: source.subarray(data, end),
    size,
    sum,
  };
  return { entry, start, end, next };
}

/** Numbers of four bytes, each of which may stand in the extra field of ZIP64 instead, in this order. */
function readSizes<const Numbers extends readonly number[]>(
  source: Uint8Array,
  from: number,
  to: number,
  number: number,
  short: Numbers,
): Numbers {
  if (!short.includes(ELSEWHERE32)) return short;
  for (let at = from; at + 4 <= to; ) {
    const end = at + 4 + u16(source, at + 2);
    if (end > to) break;
    if (u16(source, at) !== EXTRA64) {
      at = end;
      continue;
    }
    let field = at + 4;
    return short.map((value) => {
      if (value !== ELSEWHERE32) return value;
      if (field + 8 > end) fail('zip/damaged', number);
      field += 8;
      return u64(source, field - 8);
    }) as readonly number[] as Numbers;
  }
  return fail('zip/damaged', number);
}
