/**
 * Fixed-width text, as billing systems export it: each line one record, its fields at places that a field map gives.
 * The map is held strictly: a line that is longer or shorter, and a field whose edge falls inside a character, is an
 * error. A value is its field without what fills it up; one that is written anew is fitted to its field
 * (fixed-field.ts), and the field of a column that is dropped is filled up, so that nothing behind it moves. What stands
 * between fields is copied; where that is not blank the editor is shown it. So are the header and trailer lines. Empty
 * lines are no records and are copied. Throws FormatError, and RangeError where the map has no order or the editor
 * answers for more or fewer values than it was asked for.
 */
import { lineEndIn } from './broken-row.ts';
import { findEdges, type FixedField, fitted, type Measure, unpadded } from './fixed-field.ts';
import { contentEnd, createLines, dropLines, findLines, takeLine } from './fixed-lines.ts';
import { type FieldMap, type Layout, layOut, misplaced } from './fixed-map.ts';
import {
  type Editor,
  type Field,
  type Format,
  FormatError,
  type FormatErrorCode,
  type FormatOptions,
  type Place,
} from './format.ts';
import { isBlank } from './header.ts';
import { changesOutside } from './outside.ts';
import { brokenAt, copySpan, type Output, ownBytes, writeText } from './output.ts';
import { walk } from './place.ts';
import { CR } from './row.ts';
import { DEFAULT_MAX_RECORD, openSession, type Reader } from './session.ts';
import { type WholeChange, wholeChange } from './change.ts';
import { decodeUtf8 } from './utf8.ts';

/** The format of documents with these fields. @throws RangeError where they have no order, or reach beyond the line */
export function fixedWidth(map: FieldMap): Format {
  const fault = misplaced(map);
  if (fault !== undefined) throw new RangeError(`field ${fault + 1} has no place of its own`);
  return {
    id: 'fixed',
    extensions: [],
    open: (editor, options) => openSession(readFixed(map, editor, options), options),
  };
}

function readFixed(map: FieldMap, editor: Editor, options: FormatOptions = {}): Reader {
  const maxRecord = options.maxRecord ?? DEFAULT_MAX_RECORD;
  const measure: Measure = { unit: map.unit, ambiguous: map.ambiguous ?? 2 };
  const { fields, trailer = 0 } = map;
  const edges: number[] = [];
  let layout: Layout | undefined;
  let headerLeft = map.header ?? 0;
  let line = 1;
  let records = 0;
  let skipped = 0;
  const lines = createLines(maxRecord);
  let fault: FormatError | undefined;
  /** Whether what comes, up to the next line end, belongs to a line that is skipped. */
  let isSkipping = false;
  /** What changes in the line's stretches between fields: by the field behind each. */
  let between: readonly (readonly [field: number, change: WholeChange])[] = [];

  function errorAt(code: FormatErrorCode, bytes: Uint8Array, from: number, at: number, cell?: number): FormatError {
    const spot = walk({ line, column: 1 }, bytes, from, at, 'any');
    const record = headerLeft > 0 ? {} : { record: records + skipped + 1 };
    return new FormatError(code, { ...spot, ...record, ...(cell === undefined ? {} : { cell }) });
  }

  /** The changes of the record `bytes[from, to)`; `undefined` where there is a fault. */
  function edit(
    bytes: Uint8Array,
    from: number,
    to: number,
    table: Layout,
    output: Output,
  ): readonly WholeChange[] | undefined {
    const broken = brokenAt(output, bytes, from, to);
    if (broken >= 0) {
      fault = errorAt('encoding/invalid', bytes, from, broken);
      return undefined;
    }
    const misfit = findEdges(bytes, from, to, table.marks, measure, output.original, edges);
    if (misfit !== undefined) {
      const cell = misfit.mark >> 1;
      fault = errorAt(misfit.code, bytes, from, misfit.at, cell < fields.length ? cell + 1 : undefined);
      return undefined;
    }
    const told: Field[] = [];
    for (const [index, use] of table.uses.entries()) {
      if (use !== 'edit') continue;
      const start = edges[2 * index] as number;
      const text = decodeUtf8(bytes, start, edges[2 * index + 1] as number);
      if (text === undefined) {
        fault = errorAt('encoding/not-utf-8', bytes, from, start, index + 1);
        return undefined;
      }
      told.push({
        ...(table.columns[index] as Omit<Field, 'text'>),
        text: unpadded(text, fields[index] as FixedField),
      });
    }
    if (!showBetween(bytes, from, to, table)) return undefined;
    const changes = editor.record(told, records + skipped + 1);
    if (changes.length !== told.length) throw new RangeError(`${changes.length} changes for ${told.length} fields`);
    return changes.map((change, index) => wholeChange((told[index] as Field).text, change));
  }

  /** Shows the editor what stands between fields, and keeps what changes there. Gives whether that could be read. */
  function showBetween(bytes: Uint8Array, from: number, to: number, { uses }: Layout): boolean {
    const cells: string[] = [];
    const stretches: number[] = [];
    for (let index = 0, start = from; index <= uses.length; index += 1) {
      const end = edges[2 * index] ?? to;
      const stop = index === uses.length ? to : end;
      const text = start < stop ? decodeUtf8(bytes, start, stop) : '';
      if (text === undefined) {
        fault = errorAt('encoding/not-utf-8', bytes, from, start);
        return false;
      }
      if (!isBlank(text)) {
        cells.push(text);
        stretches.push(index);
      }
      start = edges[2 * index + 1] ?? to;
    }
    const changes = cells.length > 0 ? changesOutside(editor, cells, line) : [];
    between = changes.map((text, index) => [stretches[index] as number, text]);
    return true;
  }

  /** Writes a record with its changes. Gives the offset up to which the source is written. */
  function write(
    bytes: Uint8Array,
    lineStart: number,
    table: Layout,
    changes: readonly WholeChange[],
    written: number,
    output: Output,
  ): number {
    let from = written;
    let next = 0;
    const put = (start: number, end: number, change: WholeChange, field: FixedField): void => {
      copySpan(output, bytes, from, start);
      writeText(output, fitted(change ?? '', field, measure, output.original?.encoding));
      from = end;
    };
    for (let index = 0; index <= table.uses.length; index += 1) {
      for (const [field, change] of between) {
        if (field !== index || change === undefined) continue;
        const [before, behind] = [table.marks[2 * index - 1] ?? 0, table.marks[2 * index] as number];
        const stretch: FixedField = { name: '', start: before + 1, width: behind - before };
        put(edges[2 * index - 1] ?? lineStart, edges[2 * index] as number, change, stretch);
      }
      const use = table.uses[index];
      const change = use === 'drop' ? null : use === 'edit' ? changes[next++] : undefined;
      if (change === undefined) continue;
      put(edges[2 * index] as number, edges[2 * index + 1] as number, change, fields[index] as FixedField);
    }
    return from;
  }

  /** A line above or below the records. Gives the offset up to which the source is dealt with. */
  function copyLine(bytes: Uint8Array, from: number, to: number, written: number, output: Output): number {
    const broken = brokenAt(output, bytes, from, to);
    if (broken >= 0) throw errorAt('encoding/invalid', bytes, from, broken);
    const text = decodeUtf8(bytes, from, to);
    if (text === undefined) throw errorAt('encoding/not-utf-8', bytes, from, from);
    const [change] = isBlank(text) ? [] : changesOutside(editor, [text], line);
    if (change === undefined) return written;
    copySpan(output, bytes, written, from);
    writeText(output, change ?? '');
    return to;
  }

  /** Works through the line `bytes[from, next)`. Gives the offset up to which the source is dealt with. */
  function pass(
    bytes: Uint8Array,
    from: number,
    next: number,
    isTrailer: boolean,
    written: number,
    output: Output,
  ): number {
    const to = contentEnd(bytes, from, next);
    let dealt = written;
    if (to - from > maxRecord) {
      fault = errorAt('record/too-long', bytes, from, from);
    } else if (to > from && (headerLeft > 0 || isTrailer)) {
      dealt = copyLine(bytes, from, to, written, output);
      headerLeft = Math.max(0, headerLeft - 1);
    } else if (to > from) {
      const changes = edit(bytes, from, to, layout as Layout, output);
      if (changes !== undefined) {
        dealt = write(bytes, from, layout as Layout, changes, written, output);
        records += 1;
      }
    }
    if (fault !== undefined) {
      copySpan(output, bytes, written, from);
      skip(bytes, from, next, output);
      dealt = next;
    }
    line += 1;
    return dealt;
  }

  /** Hands over a line that has a fault, or throws. */
  function skip(bytes: Uint8Array, from: number, next: number, output: Output): void {
    if (editor.skip === undefined || headerLeft > 0) throw fault;
    editor.skip(ownBytes(output, bytes, from, next), fault);
    if (fault !== undefined) skipped += 1;
    fault = undefined;
  }

  /** The bytes that are known of a line that is skipped and too long to be kept. Gives the offset after them. */
  function skipOn(bytes: Uint8Array, from: number, end: number, last: boolean, output: Output): number {
    const known = last || bytes[end - 1] !== CR ? end : end - 1;
    const lineEnd = lineEndIn(bytes, from, known, end);
    isSkipping = lineEnd < 0;
    const stop = isSkipping ? known : lineEnd;
    if (stop > from) skip(bytes, from, stop, output);
    if (!isSkipping) line += 1;
    return stop;
  }

  /** The place of an offset behind the lines that wait. */
  function place(bytes: Uint8Array, at: number): Place {
    const spot = walk({ line, column: 1 }, bytes, 0, at, 'any');
    return headerLeft > 0 ? spot : { ...spot, record: records + skipped + lines.full + 1 };
  }

  function read(bytes: Uint8Array, end: number, last: boolean, output: Output): number {
    layout ??= layOut(map, editor.columns(fields.map(({ name }) => name)));
    let start = 0;
    let written = 0;
    if (isSkipping) {
      start = skipOn(bytes, 0, end, last, output);
      written = start;
      if (isSkipping) return start;
    }
    const isLongBegun = findLines(lines, bytes, start, end, last);
    for (let next = lines.ends[0]; next !== undefined; next = lines.ends[0]) {
      // Lines in front of one that is too long are no trailer: what is below records is short.
      const isBefore = headerLeft > 0 || lines.full > trailer || lines.long > 0 || isLongBegun;
      if (!isBefore && !last && contentEnd(bytes, start, next) > start) break;
      takeLine(lines, bytes, start);
      written = pass(bytes, start, next, !isBefore, written, output);
      start = next;
    }
    if (isLongBegun) {
      fault = errorAt('record/too-long', bytes, start, start);
      copySpan(output, bytes, written, start);
      start = skipOn(bytes, start, end, last, output);
      written = start;
    }
    copySpan(output, bytes, written, start);
    dropLines(lines, start);
    return start;
  }

  return {
    read,
    place,
    get skips() {
      return editor.skip !== undefined && headerLeft === 0;
    },
    get records(): number {
      return records;
    },
  };
}
