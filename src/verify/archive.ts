/**
 * ZIP files, read for what is in them and nothing else: by the directory alone, without a word of what the adapters know. Bytes that
 * belong to no entry (names, comments, extra fields, gaps) are given as well.
 *
 * gzip files hold one part.
 *
 * @source PKWARE APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16; RFC 1952, section 2.3
 */

export interface Entry {
  readonly packed: Uint8Array;
  readonly isDeflated: boolean;
}

export interface Archive {
  readonly entries: readonly Entry[];
  /** All bytes outside the entries' data. */
  readonly slack: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** `undefined`: no ZIP file. `'unreadable'`: one that cannot be read to its end, or hides a part from its directory. */
export function readArchive(bytes: Uint8Array): Archive | 'unreadable' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = bytes.length >= 4 && view.getUint32(0, true) === LOCAL;
  const end = endOf(view);
  if (end === undefined) return starts ? 'unreadable' : undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === 0xffffffff) return 'unreadable';
  const entries: Entry[] = [];
  const data: [start: number, end: number][] = [];
  const headers = new Set<number>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) return 'unreadable';
    const local = view.getUint32(at + 42, true);
    const size = view.getUint32(at + 20, true);
    const method = view.getUint16(at + 10, true);
    const isEncrypted = (view.getUint16(at + 8, true) & 1) !== 0;
    if (local + 30 > end || view.getUint32(local, true) !== LOCAL) return 'unreadable';
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + size > end || isEncrypted || (method !== 0 && method !== 8)) return 'unreadable';
    entries.push({ packed: bytes.subarray(start, start + size), isDeflated: method === 8 });
    data.push([start, start + size]);
    headers.add(local);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const slack = outside(bytes, data);
  return hidesPart(view, slack.ranges, headers) ? 'unreadable' : { entries, slack: slack.bytes };
}

/** The last record of the directory that ends where its comment does. */
function endOf(view: DataView): number | undefined {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

/** What lies between the stretches, in one piece, a line feed between two. */
function outside(
  bytes: Uint8Array,
  data: [number, number][],
): { bytes: Uint8Array; ranges: readonly [number, number][] } {
  data.sort(([a], [b]) => a - b);
  const ranges: [number, number][] = [];
  let from = 0;
  for (const [start, end] of data) {
    if (start > from) ranges.push([from, start]);
    from = Math.max(from, end);
  }
  if (from < bytes.length) ranges.push([from, bytes.length]);
  const slack = new Uint8Array(ranges.reduce((sum, [start, end]) => sum + end - start + 1, 0));
  let at = 0;
  for (const [start, end] of ranges) {
    slack.set(bytes.subarray(start, end), at);
    at += end - start;
    slack[at] = 0x0a;
    at += 1;
  }
  return { bytes: slack, ranges };
}

/** Whether there is a part that the directory does not list. */
function hidesPart(view: DataView, ranges: readonly [number, number][], headers: ReadonlySet<number>): boolean {
  for (const [start, end] of ranges) {
    for (let at = start; at + 4 <= end; at += 1) {
      if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === LOCAL && !headers.has(at)) return true;
    }
  }
  return false;
}

/** What a gzip file holds, packed as in a ZIP file, with what stands behind it; `undefined` for what is no gzip file. */
export function gzipData(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 18 || bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return undefined;
  const flags = bytes[3] as number;
  let at = 10;
  if ((flags & 4) !== 0) at += 2 + (bytes[at] as number) + ((bytes[at + 1] as number) << 8);
  // A name and a comment end in a NUL.
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue;
    while (at < bytes.length && bytes[at] !== 0) at += 1;
    at += 1;
  }
  return bytes.subarray(Math.min(bytes.length, at + ((flags & 2) === 0 ? 0 : 2)));
}
