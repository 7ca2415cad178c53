/**
 * One JSON record: its values as fields, and its bytes again with the values changed. Offsets are bytes in the window.
 * Every string, number, `true` and `false` is a field; `null` has nothing to hide and is none. A field's labels are
 * the keys around it, outermost first; an array adds none. Values that do not change keep their bytes, 18-digit
 * numbers and unpaired surrogate escapes included; a value that changes becomes a string. All paths of a record
 * together have a bounded number of steps, since 512 steps for each of a million values would not fit in memory.
 * Errors go to `fail`; RangeError where the editor answers for more or fewer values than it was asked for.
 */
import type { Change, Field, Splice } from './format.ts';
import { createMemberMemory, type Member } from './json-members.ts';
import { findRemovals } from './json-removal.ts';
import { type JsonFail, type JsonVisitor, scanJson } from './json-scan.ts';
import { decodeJsonString, encodeJsonString, escapeCharacter, needsEscape } from './json-string.ts';
import { copySpan, type Output, writeText } from './output.ts';
import { wholeChange, writeSplices } from './change.ts';
import { decodeUtf8 } from './utf8.ts';

/** The values of a record. The token of field `i` is `bytes[starts[i], ends[i])`. */
export interface JsonRecord {
  readonly from: number;
  readonly to: number;
  readonly fields: readonly Field[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether it is a string without an escape. */
  readonly verbatim: readonly boolean[];
  /** Where the members' values begin, none of which is a field, that go with all that is in them. */
  readonly dropped: readonly number[];
}

/** Reads the record `bytes[from, to)`; white space around it is allowed. */
export type JsonRecordReader = (bytes: Uint8Array, from: number, to: number) => JsonRecord;

/** An object or array around the value that is being read. */
interface Level {
  readonly isArray: boolean;
  /** Members or elements so far, with the one being read. */
  count: number;
  /** The key of the member being read; none in an array. */
  key: string | undefined;
  /** What is known of that member, in a record's outermost object. */
  member: Member | undefined;
  /** The labels that the values of an array have in common, once they are known. */
  labels: readonly string[] | undefined;
}

/**
 * @param maxSteps steps that the labels and places of a record's fields may have together
 * @param drops whether the member with these labels goes with all that is in it
 */
export function createJsonRecordReader(
  maxSteps: number,
  drops: (labels: readonly string[]) => boolean,
  fail: JsonFail,
): JsonRecordReader {
  const memory = createMemberMemory();
  let source: Uint8Array = new Uint8Array(0);
  let levels: Level[] = [];
  let fields: Field[] = [];
  let starts: number[] = [];
  let ends: number[] = [];
  let verbatim: boolean[] = [];
  let dropped: number[] = [];
  /** How many levels are around the member that is being dropped; -1 outside of one. */
  let dropping = -1;
  let steps = 0;

  /** The object or array that a value stands in which begins at `at`, with that value counted. */
  function enter(at: number): Level {
    const level = levels[levels.length - 1];
    if (level === undefined) fail('json/not-records', at);
    if (level.isArray) level.count += 1;
    return level;
  }

  function labelsIn(level: Level): readonly string[] {
    if (level.labels !== undefined) return level.labels;
    const labels: string[] = [];
    for (const { key } of levels) if (key !== undefined) labels.push(key);
    steps += labels.length;
    if (level.isArray) level.labels = labels;
    return labels;
  }

  function placeNow(): readonly number[] {
    const place: number[] = [];
    for (const { count } of levels) place.push(count);
    steps += place.length;
    return place;
  }

  /** Whether the value that begins at `at`, no field itself, is a member that goes. */
  function isDropped(level: Level, at: number): boolean {
    if (level.isArray || dropping >= 0) return false;
    const labels = level.member?.labels ?? labelsIn(level);
    if (steps > maxSteps) fail('json/too-deep', at);
    return drops(labels);
  }

  function add(text: string | undefined, start: number, end: number, isVerbatim: boolean): void {
    const level = enter(start);
    if (dropping >= 0) return;
    if (text === undefined) fail('encoding/not-utf-8', start);
    const { labels, place } = level.member ?? { labels: labelsIn(level), place: placeNow() };
    if (steps > maxSteps) fail('json/too-deep', start);
    fields.push({ labels, text, place });
    starts.push(start);
    ends.push(end);
    verbatim.push(isVerbatim);
  }

  const visitor: JsonVisitor = {
    open(isArray, at) {
      if (levels.length > 0 && isDropped(enter(at), at)) {
        dropped.push(at);
        dropping = levels.length;
      }
      levels.push({ isArray, count: 0, key: undefined, member: undefined, labels: undefined });
    },
    close() {
      levels.pop();
      if (levels.length === dropping) dropping = -1;
    },
    key(start, end) {
      const level = levels[levels.length - 1] as Level;
      level.count += 1;
      level.member = levels.length === 1 ? memory.meet(source, start, end, level.count) : undefined;
      level.key = levels.length === 1 ? level.member?.labels[0] : decodeJsonString(source, start, end);
      if (level.key === undefined) fail('encoding/not-utf-8', start);
    },
    knownKey(at, to) {
      const level = levels[levels.length - 1] as Level;
      const end = levels.length === 1 ? memory.end(source, at, to, level.count + 1) : 0;
      if (end === 0) return 0;
      level.count += 1;
      level.member = memory.recall(level.count);
      level.key = level.member?.labels[0];
      return end;
    },
    string(start, end, isVerbatim) {
      const text = isVerbatim ? decodeUtf8(source, start + 1, end - 1) : decodeJsonString(source, start, end);
      add(text, start, end, isVerbatim);
    },
    literal(start, end) {
      add(decodeUtf8(source, start, end), start, end, false);
    },
    null(start) {
      if (isDropped(enter(start), start)) dropped.push(start);
    },
  };

  return (bytes, from, to) => {
    source = bytes;
    levels = [];
    fields = [];
    starts = [];
    ends = [];
    verbatim = [];
    dropped = [];
    dropping = -1;
    steps = 0;
    scanJson(bytes, from, to, visitor, fail);
    return { from, to, fields, starts, ends, verbatim, dropped };
  };
}

/**
 * Writes a record with its changes, up to the last byte that changes. What is unchanged after it is left to be copied
 * with what follows. A change to the text that a value has already is none.
 * @param written offset up to which the source has been written
 * @returns the offset up to which it is written now
 */
export function writeJsonRecord(
  { from, to, fields, starts, ends, verbatim, dropped }: JsonRecord,
  changes: readonly Change[],
  bytes: Uint8Array,
  written: number,
  output: Output,
  fail: JsonFail,
): number {
  if (changes.length !== fields.length) throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
  const removes = dropped.length > 0 || changes.includes(null);
  const removals = removes ? findRemovals(bytes, from, to, changes, dropped, fail) : [];
  let copied = written;
  let removed = 0;

  /** Leaves out the removals that begin before `at`. */
  function removeUntil(at: number): void {
    for (let next = removals[removed]; next !== undefined && next.from < at; next = removals[removed]) {
      copySpan(output, bytes, copied, next.from);
      copied = next.to;
      removed += 1;
    }
  }

  for (let field = 0; field < fields.length; field += 1) {
    const change = changes[field];
    if (change === undefined || change === null) continue;
    const start = starts[field] as number;
    const end = ends[field] as number;
    if (typeof change === 'object' && verbatim[field] === true && !needEscapes(change)) {
      removeUntil(start);
      copied = writeSplices(output, change, bytes, start + 1, end - 1, copied, escapeCharacter);
      continue;
    }
    const text = wholeChange((fields[field] as Field).text, change);
    if (text === undefined || text === null) continue;
    removeUntil(start);
    copySpan(output, bytes, copied, start);
    writeText(output, encodeJsonString(text), escapeCharacter);
    copied = end;
  }
  removeUntil(to);
  return copied;
}

function needEscapes(splices: readonly Splice[]): boolean {
  for (let index = 0; index < splices.length; index += 1) {
    if (needsEscape((splices[index] as Splice).text)) return true;
  }
  return false;
}
