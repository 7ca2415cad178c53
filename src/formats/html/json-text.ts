/**
 * JSON in a document (`application/ld+json`, the state of a page, an attribute of data): its records are those of a JSON document, with
 * their keys as labels. Markup, addresses and data in its strings are read as what they are, unless their key is a label.
 *
 * @source RFC 8259
 */
import { type Field, FormatError } from '../format.ts';
import { createJsonRecordReader, type JsonRecord } from '../json-record.ts';
import { findRemovals } from '../json-removal.ts';
import { type JsonVisitor, scanJson } from '../json-scan.ts';
import { maxSteps } from '../json.ts';
import type { Change } from '../format.ts';
import { encodeUtf8 } from '../utf8.ts';
import { addString } from './code-string.ts';
import type { Reading } from './reading.ts';
import { isTelling } from './telling.ts';
import {
  addCoded,
  addEdit,
  endIn,
  newStretches,
  placeIn,
  type Source,
  sourceOf,
  textOf,
  writerIn,
} from './stretches.ts';
import { asIs, asString, inString } from './writing.ts';

const QUOTE = 0x22;

/** Whether a text is an object or array of JSON. */
export function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && bytesOfJson(text) !== undefined;
}

function bytesOfJson(text: string): Uint8Array | undefined {
  const room = new Uint8Array(text.length * 3);
  const bytes = room.subarray(0, encodeUtf8(text, room, 0));
  try {
    scanJson(bytes, 0, bytes.length, NOBODY, stop);
    return bytes;
  } catch {
    return undefined;
  }
}

const ignore = (): void => undefined;
const NOBODY: JsonVisitor = { open: ignore, close: ignore, key: ignore, string: ignore, literal: ignore, null: ignore };

function stop(code: FormatError['code']): never {
  throw new FormatError(code, { line: 1, column: 1 });
}

/** @param source a text that is JSON */
export function readJson(source: Source, reading: Reading): void {
  const { editor } = reading;
  const bytes = bytesOfJson(source.text);
  if (bytes === undefined) return;
  const drops = (labels: readonly string[]): boolean => editor.drops?.(labels) === true;
  const fail = (code: FormatError['code']): never => {
    throw new FormatError(code, reading.place(placeIn(source, 0)));
  };
  const readRecord = createJsonRecordReader(maxSteps(bytes.length), drops, fail);
  const unitAt = unitsOf(bytes);
  readKeys(source, bytes, reading);
  for (const [from, to] of recordsOf(bytes)) {
    const record = readRecord(bytes, from, to);
    const changes = edit(record, from, to);
    for (const removal of findRemovals(bytes, from, to, changes, record.dropped, fail)) {
      replace(source, unitAt(removal.from), unitAt(removal.to), '', reading);
    }
  }

  /** Hands the values over. Gives which of them go. */
  function edit(record: JsonRecord, from: number, to: number): readonly Change[] {
    const fields: Field[] = [];
    const values = [];
    const indexes: number[] = [];
    const removed: Change[] = record.fields.map(() => undefined);
    for (let index = 0; index < record.fields.length; index += 1) {
      const field = record.fields[index] as Field;
      const start = unitAt(record.starts[index] as number);
      const end = unitAt(record.ends[index] as number);
      const isString = source.text.charCodeAt(start) === QUOTE;
      const stretches = newStretches();
      if (isString) addString(stretches, source, start + 1, end - 1, inString);
      else addCoded(stretches, source, start, end, field.text, asString);
      if (isString && isCoded(field.text) && !field.labels.some((label) => reading.isLabel(label))) {
        reading.read('value', sourceOf(stretches));
        continue;
      }
      const at = placeIn(source, isString ? start + 1 : start);
      values.push({ stretches, first: 0, last: stretches.parts.length, at, writer: writerIn(source, start, inString) });
      fields.push(field);
      indexes.push(index);
    }
    if (from === to) return removed;
    const wished = reading.record(fields, values, true);
    for (let index = 0; index < indexes.length; index += 1) {
      if (wished[index] === null) removed[indexes[index] as number] = null;
    }
    return removed;
  }
}

/** Hands over the keys that are more than a word: they may be data themselves. */
function readKeys(source: Source, bytes: Uint8Array, reading: Reading): void {
  const unitAt = unitsOf(bytes);
  const key = (from: number, to: number): void => {
    const start = unitAt(from) + 1;
    const end = unitAt(to) - 1;
    const text = newStretches();
    addString(text, source, start, end, inString);
    const { length } = text.parts;
    const said = textOf(text, 0, length);
    if (isTelling(said, 0, said.length) && !reading.isLabel(said))
      reading.addAside(sourceOf(text), 0, said.length, asIs);
  };
  scanJson(bytes, 0, bytes.length, { ...NOBODY, key }, stop);
}

/** Text in which other text is written: markup, addresses. */
function isCoded(text: string): boolean {
  return /<[A-Za-z!/?]|%[0-9A-Fa-f]{2}|^\s*(?:data|javascript|tel|sms|mailto):/.test(text);
}

function replace(source: Source, from: number, to: number, text: string, reading: Reading): void {
  const writer = writerIn(source, from, asIs);
  addEdit(reading.edits, reading.document, placeIn(source, from), endIn(source, to), text, writer);
}

/** The records: the elements of an array of objects and arrays; else the whole. */
function recordsOf(bytes: Uint8Array): readonly (readonly [from: number, to: number])[] {
  const elements: [number, number][] = [];
  let depth = 0;
  let isList = true;
  const scalar = (): void => {
    if (depth <= 1) isList = false;
  };
  const visitor: JsonVisitor = {
    open(isArray, at) {
      if (depth === 0 && !isArray) isList = false;
      if (depth === 1) elements.push([at, at]);
      depth += 1;
    },
    close(at) {
      depth -= 1;
      if (depth === 1) (elements[elements.length - 1] as [number, number])[1] = at + 1;
    },
    key: ignore,
    string: scalar,
    literal: scalar,
    null: scalar,
  };
  scanJson(bytes, 0, bytes.length, visitor, stop);
  return isList ? elements : [[0, bytes.length]];
}

/** The unit of each byte's character, for offsets that seldom go back. */
function unitsOf(bytes: Uint8Array): (at: number) => number {
  let byte = 0;
  let unit = 0;
  return (at) => {
    if (at < byte) {
      byte = 0;
      unit = 0;
    }
    for (; byte < at; byte += 1) {
      const lead = bytes[byte] as number;
      if ((lead & 0xc0) !== 0x80) unit += lead >= 0xf0 ? 2 : 1;
    }
    return unit;
  };
}
