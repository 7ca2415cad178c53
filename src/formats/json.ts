/**
 * JSON documents. NDJSON: each line one object or array, a record; lines of white space are copied. JSON:
 * an array whose elements, objects or arrays, are the records; or one object, which is one record. What stands between
 * records is copied. A value that is taken out goes as json-removal.ts says. Lines are counted by LF. Throws
 * FormatError, and RangeError where the editor answers for more or fewer values than it was asked for.
 *
 * @source RFC 8259; NDJSON as in the ndjson specification 1.0.0 and JSON Lines
 */
import {
  type Editor,
  type Format,
  FormatError,
  type FormatErrorCode,
  type FormatOptions,
  type Place,
} from './format.ts';
import { createEdge, findEdge } from './json-edge.ts';
import { createJsonRecordReader, writeJsonRecord } from './json-record.ts';
import { beginsScalar, isBlank, skipBlank } from './json-scan.ts';
import { brokenAt, copySpan, type Output, ownBytes } from './output.ts';
import { type Spot, walk } from './place.ts';
import { DEFAULT_MAX_RECORD, openSession, type Reader } from './session.ts';

export const ndjson: Format = {
  id: 'ndjson',
  extensions: ['.ndjson', '.jsonl'],
  recordEnds: 'lines',
  open: (editor, options) => openSession(readLines(editor, options), options),
};

export const json: Format = {
  id: 'json',
  extensions: ['.json'],
  open: (editor, options) => openSession(readDocument(editor, options), options),
};

/** Steps that the paths of a record's values may have together: far more than a record of that length needs. */
export function maxSteps(maxRecord: number): number {
  return 2 * maxRecord + 0x100000;
}

const LF = 0x0a;

const NOTHING = new Uint8Array(0);

function readLines(editor: Editor, options: FormatOptions = {}): Reader {
  const maxRecord = options.maxRecord ?? DEFAULT_MAX_RECORD;
  const skip = editor.skip?.bind(editor);
  const readRecord = createJsonRecordReader(maxSteps(maxRecord), (labels) => editor.drops?.(labels) === true, fail);
  const tryRecord = createJsonRecordReader(maxSteps(maxRecord), () => false, fail);
  let { records, line } = options.start ?? { records: 0, line: 1 };
  let skipped = 0;
  let bytes: Uint8Array = NOTHING;
  /** Where the line begins that is being read. */
  let start = 0;
  /** Bytes of it that hold no line end. */
  let searched = 0;
  /** What is wrong with the line. */
  let fault: FormatError | undefined;
  /** Whether what comes, up to the next line end, belongs to a line that is skipped. */
  let isSkipping = false;

  function fail(code: FormatErrorCode, at: number): never {
    fault = new FormatError(code, place(bytes, start, at));
    throw fault;
  }

  function place(window: Uint8Array, from: number, at: number): Place {
    return { ...walk({ line, column: 1 }, window, from, at, 'lf'), record: records + skipped + 1 };
  }

  /** Where the line ends, or may not become longer; -1 where the bytes stop before it does. */
  function findStop(end: number, last: boolean): number {
    const limit = Math.min(end, start + maxRecord + 1);
    const found = bytes.subarray(start + searched, limit).indexOf(LF);
    if (found >= 0) return start + searched + found;
    searched = limit - start;
    return searched > maxRecord ? limit : last ? end : -1;
  }

  /** Whether a record or a blank line stands in `bytes[start, stop)`. Throws where none does and none is skipped. */
  function isReadable(stop: number, output: Output): boolean {
    if (skip === undefined) return stop - start <= maxRecord || fail('record/too-long', start);
    try {
      if (stop - start > maxRecord) fail('record/too-long', start);
      const broken = brokenAt(output, bytes, start, stop);
      if (broken >= 0) fail('encoding/invalid', broken);
      // Read before the editor hears of it: what it is asked and told counts.
      if (skipBlank(bytes, start, stop) < stop) tryRecord(bytes, start, stop);
      return true;
    } catch {
      skipped += 1;
      return false;
    }
  }

  /** Hands over what is skipped, from `start` to the line end or to where the bytes stop. Gives the offset after it. */
  function skipOn(end: number, output: Output): number {
    const found = bytes.subarray(start, end).indexOf(LF);
    const next = found < 0 ? end : start + found + 1;
    skip?.(ownBytes(output, bytes, start, next), fault);
    fault = undefined;
    isSkipping = found < 0;
    if (!isSkipping) line += 1;
    return next;
  }

  function read(window: Uint8Array, end: number, last: boolean, output: Output): number {
    bytes = window;
    start = 0;
    let written = 0;
    while (start < end) {
      const stop = isSkipping ? start : findStop(end, last);
      if (stop < 0) break;
      searched = 0;
      if (isSkipping || !isReadable(stop, output)) {
        copySpan(output, bytes, written, start);
        start = skipOn(end, output);
        written = start;
        continue;
      }
      if (skipBlank(bytes, start, stop) < stop) {
        const record = readRecord(bytes, start, stop);
        const changes = editor.record(record.fields, records + skipped + 1);
        written = writeJsonRecord(record, changes, bytes, written, output, fail);
        records += 1;
      }
      line += 1;
      start = Math.min(stop + 1, end);
    }
    copySpan(output, bytes, written, start);
    return start;
  }

  return {
    read,
    place: (window, at) => place(window, 0, at),
    skips: skip !== undefined,
    get records(): number {
      return records;
    },
    get start() {
      return skip === undefined ? { records, line } : undefined;
    },
  };
}

/**
 * Where a JSON document is: at its beginning; in its array before the first element, before a further one, behind one;
 * in a record; or behind its value.
 */
type DocumentState = 'beginning' | 'first' | 'further' | 'behind' | 'record' | 'end';

const COMMA = 0x2c;
const ARRAY_OPEN = 0x5b;
const ARRAY_CLOSE = 0x5d;
const OBJECT_OPEN = 0x7b;

function readDocument(editor: Editor, options: FormatOptions = {}): Reader {
  const maxRecord = options.maxRecord ?? DEFAULT_MAX_RECORD;
  const readRecord = createJsonRecordReader(maxSteps(maxRecord), (labels) => editor.drops?.(labels) === true, fail);
  let records = 0;
  let state: DocumentState = 'beginning';
  let afterRecord: 'behind' | 'end' = 'end';
  let bytes: Uint8Array = NOTHING;
  /** The spot of the window's first byte. */
  let spot: Spot = { line: 1, column: 1 };
  let edge = createEdge();

  function place(window: Uint8Array, at: number): Place {
    const there = walk(spot, window, 0, at, 'lf');
    return state === 'record' || isElement() ? { ...there, record: records + 1 } : there;
  }

  function fail(code: FormatErrorCode, at: number): never {
    throw new FormatError(code, place(bytes, at));
  }

  /** Whether a first or further element of the array begins here. */
  function isElement(): boolean {
    return state === 'first' || state === 'further';
  }

  /** The state after `bytes[at]`, which stands between records. */
  function stateAfter(at: number): DocumentState {
    const byte = bytes[at] as number;
    if (isBlank(byte)) return state;
    if (state === 'beginning' && byte === ARRAY_OPEN) {
      afterRecord = 'behind';
      return 'first';
    }
    if (state === 'beginning' || isElement()) {
      if (byte === OBJECT_OPEN || byte === ARRAY_OPEN) return 'record';
      if (beginsScalar(byte)) fail('json/not-records', at);
    }
    if (state === 'behind' && byte === COMMA) return 'further';
    if (byte === ARRAY_CLOSE && (state === 'behind' || state === 'first')) return 'end';
    return fail('json/syntax', at);
  }

  /** Where the record ends that begins at `start`; -1 where the bytes stop before it does. */
  function findStop(start: number, end: number, last: boolean): number {
    const limit = Math.min(end, start + maxRecord);
    if (findEdge(edge, bytes, start, limit)) return start + edge.length;
    if (limit - start === maxRecord) fail('record/too-long', start);
    return last ? end : -1;
  }

  function read(window: Uint8Array, end: number, last: boolean, output: Output): number {
    bytes = window;
    let at = 0;
    let written = 0;
    while (at < end) {
      if (state !== 'record') {
        state = stateAfter(at);
        if (state !== 'record') at += 1;
        continue;
      }
      const stop = findStop(at, end, last);
      if (stop < 0) break;
      const record = readRecord(bytes, at, stop);
      const changes = editor.record(record.fields, records + 1);
      written = writeJsonRecord(record, changes, bytes, written, output, fail);
      records += 1;
      at = stop;
      state = afterRecord;
      edge = createEdge();
    }
    if (last && state !== 'end') fail('json/syntax', end);
    copySpan(output, bytes, written, at);
    spot = walk(spot, bytes, 0, at, 'lf');
    return at;
  }

  return {
    read,
    place,
    get records(): number {
      return records;
    },
  };
}
