/** JSON in a code: its values are fields as those of a document of JSON are. What does not read as JSON is none. */
import { lacksByte, wholeChange } from '../change.ts';
import type { Change, Splice } from '../format.ts';
import { createJsonRecordReader, type JsonRecord } from '../json-record.ts';
import { findRemovals } from '../json-removal.ts';
import type { JsonFail } from '../json-scan.ts';
import { BACKSLASH, encodeJsonString, QUOTE } from '../json-string.ts';
import { encodeUtf8 } from '../utf8.ts';
import type { Drops, Payload } from './payload.ts';

/** Steps that the labels of all fields may have together. */
const MOST_STEPS = 100_000;

const fail: JsonFail = (code) => {
  throw new RangeError(code);
};

export function readJsonPayload(text: string, drops: Drops): Payload | undefined {
  const first = text.trimStart().charAt(0);
  if (first !== '{' && first !== '[') return undefined;
  const space = new Uint8Array(text.length * 3);
  const bytes = space.subarray(0, encodeUtf8(text, space, 0));
  if (!isJson(bytes)) return undefined;
  const record = createJsonRecordReader(MOST_STEPS, drops, fail)(bytes, 0, bytes.length);
  return { fields: record.fields, write: (changes) => inUnits(writeRecord(record, bytes, changes), bytes) };
}

/** Whether all of it reads as a record, whatever goes of it. */
function isJson(bytes: Uint8Array): boolean {
  try {
    createJsonRecordReader(MOST_STEPS, () => false, fail)(bytes, 0, bytes.length);
    return true;
  } catch {
    return false;
  }
}

/** The splices, in bytes of UTF-8. */
function writeRecord(
  { from, to, fields, starts, ends, dropped }: JsonRecord,
  bytes: Uint8Array,
  changes: readonly Change[],
): readonly Splice[] {
  const removes = dropped.length > 0 || changes.includes(null);
  const removals = removes ? findRemovals(bytes, from, to, changes, dropped, fail) : [];
  const splices: Splice[] = removals.map((removal) => ({ start: removal.from, end: removal.to, text: '' }));
  changes.forEach((change, index) => {
    const start = starts[index] as number;
    const end = ends[index] as number;
    const text = fields[index]?.text ?? '';
    if (change === null || change === undefined) return;
    if (typeof change === 'object' && bytes[start] === QUOTE && lacksByte(bytes, start, end, BACKSLASH)) {
      const at = bytesOfUnits(bytes, start + 1, end - 1);
      for (const each of change) {
        splices.push({
          start: at[each.start] as number,
          end: at[each.end] as number,
          text: encodeJsonString(each.text).slice(1, -1),
        });
      }
      return;
    }
    const after = wholeChange(text, change);
    if (typeof after === 'string') splices.push({ start, end, text: encodeJsonString(after) });
  });
  return splices.sort((one, other) => one.start - other.start);
}

/** Where each UTF-16 unit of `bytes[from, to)` begins, and behind the last where that ends. */
function bytesOfUnits(bytes: Uint8Array, from: number, to: number): readonly number[] {
  const at: number[] = [];
  for (let index = from; index < to; index += 1) {
    const byte = bytes[index] as number;
    if ((byte & 0xc0) === 0x80) continue;
    at.push(index);
    if (byte >= 0xf0) at.push(index);
  }
  at.push(to);
  return at;
}

/** Splices in bytes as splices in units. */
function inUnits(splices: readonly Splice[], bytes: Uint8Array): readonly Splice[] {
  let unit = 0;
  let at = 0;
  const seek = (to: number): number => {
    for (; at < to; at += 1) {
      const byte = bytes[at] as number;
      if ((byte & 0xc0) !== 0x80) unit += byte >= 0xf0 ? 2 : 1;
    }
    return unit;
  };
  return splices.map(({ start, end, text }) => ({ start: seek(start), end: seek(end), text }));
}
