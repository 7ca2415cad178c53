/**
 * The wire `ndjson`: each line one JSON object or array, spliced as the format of that name does. A line that holds no
 * record passes as it came: a blank one, `null`, and the word by which the engine writes NULL. What is written is free
 * of raw control characters, whatever the values hold, since JSON escapes them: so one column of text carries a whole
 * record through every engine.
 */
import type { Editor } from '../../formats/format.ts';
import { maxSteps } from '../../formats/json.ts';
import { createJsonRecordReader, writeJsonRecord } from '../../formats/json-record.ts';
import { type JsonFail, skipBlank } from '../../formats/json-scan.ts';
import { copySpan } from '../../formats/output.ts';
import { failAt, isSame, type Wire } from './wire.ts';

const NULL = new TextEncoder().encode('null');

export interface JsonWireOptions {
  /** The word by which the engine writes NULL. */
  readonly nullWord: Uint8Array;
  readonly maxRecord: number;
}

export function jsonWire(editor: Editor, { nullWord, maxRecord }: JsonWireOptions): Wire {
  let source: Uint8Array = NULL;
  let start = 0;
  let line = 0;

  const fail: JsonFail = (code, at) => failAt(code, source, start, at, line);
  const readRecord = createJsonRecordReader(maxSteps(maxRecord), (labels) => editor.drops?.(labels) === true, fail);

  function holdsRecord(bytes: Uint8Array, from: number, to: number): boolean {
    const first = skipBlank(bytes, from, to);
    if (first === to || isSame(nullWord, bytes, from, to)) return false;
    const rest = first + NULL.length;
    return !(isSame(NULL, bytes, first, Math.min(rest, to)) && skipBlank(bytes, rest, to) === to);
  }

  return {
    rewrite(bytes, from, to, number, output) {
      if (!holdsRecord(bytes, from, to)) {
        copySpan(output, bytes, from, to);
        return;
      }
      source = bytes;
      start = from;
      line = number;
      const record = readRecord(bytes, from, to);
      const changes = editor.record(record.fields, number);
      copySpan(output, bytes, writeJsonRecord(record, changes, bytes, from, output, fail), to);
    },
  };
}
