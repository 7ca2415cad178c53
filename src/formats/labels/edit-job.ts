/**
 * A job as its editor sees it. All lines of a label are one passage, in the order of the stream, so that a label in one field
 * opens the value in the next; the data of codes that are plain text stand behind them, a line each. Data that name their parts
 * are records. What one of these texts loses, the others lose too where they repeat it (echo.ts): bars and the line under them come
 * out alike. Throws RangeError where the editor reads no text, and what the editor throws.
 */
import type { Change, Editor, Place, Splice } from '../format.ts';
import { spliced } from '../../text/splice.ts';
import { splicesOfPieces } from '../pieces.ts';
import { wholeChange } from '../change.ts';
import { type Echoed, echo } from './echo.ts';
import type { Code, Job, Row } from './job.ts';
import type { LabelText } from './label-text.ts';
import { type Payload, readPayload } from './payload.ts';
import type { Replacement } from './write-job.ts';

const NOTHING = new Uint8Array(0);

export function editJob(
  job: Job,
  bytes: Uint8Array,
  editor: Editor,
  placeOf: (at: number) => Place,
  record: number,
): readonly Replacement[] {
  const replacements: Replacement[] = [];
  for (const { kind, from, to, bytes: size } of job.images) {
    if (editor.opaque?.({ kind, bytes: size, place: placeOf(from) }) !== 'drop') continue;
    replacements.push({ from, to, bytes: NOTHING });
  }
  const told = job.codes.map((code) => tellApart(code, editor));
  const row = rowOf(job, told);
  const passage = readPassage(row, editor, placeOf, record);
  const records = told.flatMap(({ code, payload }) =>
    payload === undefined ? [] : [{ code, payload, fields: readRecord(payload, editor, record) }],
  );
  echo([passage, ...records.flatMap(({ fields }) => fields)]);
  layRow(row, passage.splices, bytes, replacements);
  for (const { code, payload, fields } of records) {
    layRow(code.pieces, payload.write(fields.map(changeOf)), bytes, replacements);
  }
  return replacements;
}

interface Told {
  readonly code: Code;
  /** `undefined`: it is plain text. */
  readonly payload: Payload | undefined;
}

function tellApart(code: Code, editor: Editor): Told {
  const text = textsOf(code.pieces).join('');
  return { code, payload: readPayload(text, (labels) => editor.drops?.(labels) ?? false) };
}

function rowOf({ lines }: Job, told: readonly Told[]): Row {
  const row: (LabelText | string)[] = [];
  const add = (before: string, pieces: Row): void => {
    if (row.length > 0 && before !== '') row.push(before);
    row.push(...pieces);
  };
  for (const { before, pieces } of lines) add(before, pieces);
  for (const { code, payload } of told) if (payload === undefined) add('\n', code.pieces);
  return row;
}

function textsOf(row: Row): readonly string[] {
  return row.map((piece) => (typeof piece === 'string' ? piece : piece.text));
}

function readPassage(row: Row, editor: Editor, placeOf: (at: number) => Place, record: number): Echoed {
  const text = textsOf(row).join('');
  if (text === '') return { text, splices: [] };
  const splices = editor.passage?.(text, { ...placeOf(0), record });
  if (splices === undefined) throw new RangeError('the editor reads no text');
  return { text, splices };
}

interface EditedField extends Echoed {
  isRemoved: boolean;
}

function readRecord({ fields }: Payload, editor: Editor, record: number): readonly EditedField[] {
  const changes = editor.record(fields, record);
  if (changes.length !== fields.length) throw new RangeError(`${changes.length} changes for ${fields.length} fields`);
  return fields.map(({ text }, index) => {
    const change = changes[index];
    return { text, splices: splicesOf(text, change), isRemoved: change === null };
  });
}

function splicesOf(text: string, change: Change): readonly Splice[] {
  if (typeof change === 'object') return change ?? [];
  const after = wholeChange(text, change);
  return typeof after === 'string' ? [{ start: 0, end: text.length, text: after }] : [];
}

function changeOf({ splices, isRemoved }: EditedField): Change {
  return isRemoved ? null : splices.length > 0 ? splices : undefined;
}

function layRow(row: Row, splices: readonly Splice[], bytes: Uint8Array, replacements: Replacement[]): void {
  if (splices.length === 0) return;
  const laid = splicesOfPieces(textsOf(row), splices);
  for (let index = 0; index < row.length; index += 1) {
    const piece = row[index] as LabelText | string;
    const changes = laid[index] as readonly Splice[];
    if (typeof piece === 'string' || changes.length === 0) continue;
    const whole = { start: 0, end: piece.text.length, text: spliced(piece.text, changes) };
    for (const { start, end, text } of piece.isWhole === true ? [whole] : changes) {
      const from = piece.offsets[start] as number;
      const to = piece.offsets[end] as number;
      replacements.push({ from, to, bytes: piece.pen.write(text, from, bytes.subarray(from, to)) });
    }
  }
}
