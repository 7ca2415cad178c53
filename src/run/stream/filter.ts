/**
 * The filter that an engine runs: lines from one descriptor through a plan into another, in one thread. What a read
 * brings is worked through and written before the next read, so that an engine that waits for its rows gets them. It
 * returns when the input has ended and everything is written; the same input gives the same bytes in every run, since
 * there is no clock, no randomness, and nothing is counted.
 */
import type { Plan } from '../../rules/plan.ts';
import { type EditorOptions, planEditor } from '../editor.ts';
import { csvCells } from './csv-cells.ts';
import { readSome, writeAll } from './descriptors.ts';
import { jsonWire } from './json-wire.ts';
import { openLines } from './lines.ts';
import { type TabEscape, tabCells } from './tab-cells.ts';
import { tableWire } from './table-wire.ts';
import type { Wire } from './wire.ts';

export type WireId = 'ndjson' | 'tsv' | 'csv';

export const wireIds: readonly WireId[] = ['ndjson', 'tsv', 'csv'];

export interface WireOptions extends EditorOptions {
  readonly wire: WireId;
  /** Labels of the columns; for `ndjson` there are none. */
  readonly columns: readonly string[];
  /** The word by which the engine writes NULL. */
  readonly nullWord: string;
  readonly escape: TabEscape;
  readonly maxRecord: number;
}

export interface Descriptors {
  readonly input: number;
  readonly output: number;
}

/** Bytes read at a time: what a pipe holds, and what stays in the processor's cache. */
const CHUNK = 64 * 1024;

/** @throws RedactError where a column is named by no rule */
export function openWire(plan: Plan, options: WireOptions): Wire {
  const { wire, columns, maxRecord, other } = options;
  const nullWord = new TextEncoder().encode(options.nullWord);
  const editor = planEditor(plan, { add: () => undefined }, { other });
  if (wire === 'ndjson') return jsonWire(editor, { nullWord, maxRecord });
  return tableWire(editor, wire === 'csv' ? csvCells() : tabCells(options.escape), { columns, nullWord });
}

/** @throws FormatError, RedactError, RunError; what was written until then are whole lines */
export function runFilter(plan: Plan, options: WireOptions, { input, output }: Descriptors): void {
  const lines = openLines(openWire(plan, options), options);
  const chunk = new Uint8Array(CHUNK);
  for (let isOpen = true; isOpen; ) {
    const count = readSome(input, chunk);
    isOpen = count > 0;
    try {
      if (isOpen) lines.push(chunk.subarray(0, count));
      else lines.end();
    } finally {
      writeAll(output, lines.take());
    }
  }
}
