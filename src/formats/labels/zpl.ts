/**
 * ZPL II, the language of Zebra's printers: `^XA … ^FO100,50^CI28^FD张三^FS … ^XZ`. Commands begin with a caret or a tilde, which
 * a label may change, and end before the next. Text is the data of fields, comments, prompts and names of forms; a job ends with
 * `^XZ`. Images and fonts are stepped over by their length where they are raw bytes.
 *
 * @source Zebra Programming Guide, P1099958: ^FD ^FV ^SN ^FX ^FN ^DF ^XF ^FH ^CI ^SE ^GF ~DG ~DY ~DU ^RF ^CC ^CT ^CD
 */
import type { EncodingId } from '../encoding/encoding.ts';
import type { Format, OpaqueKind } from '../format.ts';
import { addLine, type Job, readIn, type Spot } from './job.ts';
import { stepAt } from './label-text.ts';
import { CUT_OFF, encodingOf, type Language, MORE, type Stream } from './language.ts';
import { ascii, find, isBlankBytes, isTelling, numberIn } from './numbers.ts';
import { openLabels } from './session.ts';
import { type FieldState, addFieldData, dataPieces, newField } from './zpl-data.ts';

export const zpl: Format = {
  id: 'zpl',
  extensions: ['.zpl'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface ZplState {
  caret: number;
  tilde: number;
  comma: number;
  /** What `^CI` says. */
  declared: EncodingId | undefined;
  /** The table of two bytes that `^SE` names. */
  table: EncodingId;
  field: FieldState;
}

const CARET = 0x5e;
const TILDE = 0x7e;
const COMMA = 0x2c;

/** `^CI`: what its numbers declare. Those of single bytes declare nothing, since fonts of Chinese printers pass over them. */
const CHARACTER_SETS: ReadonlyMap<number, EncodingId | 'table'> = new Map<number, EncodingId | 'table'>([
  [14, 'table'],
  [16, 'table'],
  [26, 'table'],
  [28, 'utf-8'],
  [29, 'utf-16be'],
  [30, 'utf-16le'],
]);

/** Commands whose data are an image or a font. */
const IMAGES: ReadonlyMap<string, OpaqueKind> = new Map<string, OpaqueKind>([
  ['^GF', 'image'],
  ['~DG', 'image'],
  ['~DY', 'image'],
  ['~DB', 'font'],
  ['~DS', 'font'],
  ['~DT', 'font'],
  ['~DU', 'font'],
]);

const language: Language<ZplState> = {
  start: () => ({
    caret: CARET,
    tilde: TILDE,
    comma: COMMA,
    declared: undefined,
    table: 'gb18030',
    field: newField(),
  }),
  copy: (state) => ({ ...state, field: { ...state.field } }),
  next(stream, at, state, job) {
    const { bytes, end, isLast } = stream;
    const first = bytes[at] as number;
    if (first !== state.caret && first !== state.tilde) return nextStray(stream, at, state, job);
    if (at + 3 > end && !isLast) return MORE;
    const name = nameAt(bytes, at, Math.min(end, at + 3), state);
    if (name === '^CC' || name === '~CC' || name === '^CT' || name === '~CT' || name === '^CD' || name === '~CD') {
      if (at + 4 > end) return isLast ? end : MORE;
      change(state, name, bytes[at + 3] as number);
      job.hasBegun = true;
      return at + 4;
    }
    const from = Math.min(end, at + 3);
    const raw = rawEnd(stream, name, from, state);
    if (raw === MORE) return isLast ? CUT_OFF : MORE;
    const to = raw ?? dataEnd(stream, from, name, state, job);
    if (to === MORE) return MORE;
    job.hasBegun = true;
    read(bytes, { name, at, from, to }, state, job);
    return to;
  },
};

/** The command's name, as it would be with the usual caret and tilde. */
function nameAt(bytes: Uint8Array, at: number, to: number, { caret }: ZplState): string {
  return (bytes[at] === caret ? '^' : '~') + ascii(bytes, at + 1, to).toUpperCase();
}

function change(state: ZplState, name: string, byte: number): void {
  if (name.endsWith('CC')) state.caret = byte;
  else if (name.endsWith('CT')) state.tilde = byte;
  else state.comma = byte;
}

/** Where the next command begins; `stream.end` where there is none. MORE where that cannot be told. */
function dataEnd({ bytes, end, isLast }: Stream, from: number, name: string, state: ZplState, job: Job): number {
  const encoding = encodingOf(state.declared, job);
  const isWide = encoding.startsWith('utf-16');
  if (isWide && (name === '^FD' || name === '^FV'))
    return wideEnd(bytes, from, end, state.caret) ?? (isLast ? end : MORE);
  for (let at = from; at < end; ) {
    const byte = bytes[at] as number;
    if (byte === state.caret || byte === state.tilde) return at;
    const step = isWide ? 1 : stepAt(bytes, at, end, encoding);
    if (step === 0) break;
    at += step;
  }
  return isLast ? end : MORE;
}

/** Where `^FS` ends data whose characters have two bytes. */
function wideEnd(bytes: Uint8Array, from: number, end: number, caret: number): number | undefined {
  for (let at = from; at + 3 <= end; at += 2) {
    if (bytes[at] === caret && bytes[at + 1] === 0x46 && bytes[at + 2] === 0x53) return at;
  }
  return undefined;
}

/** Where raw bytes end; `undefined` where the command has none. MORE where they are not all there. */
function rawEnd({ bytes, end }: Stream, name: string, from: number, state: ZplState): number | undefined {
  if (name !== '^GF' && name !== '~DY') return undefined;
  const commas: number[] = [];
  const count = name === '^GF' ? 4 : 5;
  for (let at = from; commas.length < count; at += 1) {
    if (at === end) return MORE;
    const byte = bytes[at] as number;
    if (byte === state.caret || byte === state.tilde) return undefined;
    if (byte === state.comma) commas.push(at);
  }
  const data = (commas[count - 1] as number) + 1;
  const isOfField = name === '^GF';
  const kind = bytes[isOfField ? from : (commas[0] as number) + 1] as number;
  const [before, behind] = isOfField ? [commas[0], commas[1]] : [commas[2], commas[3]];
  const length = numberIn(bytes, (before as number) + 1, behind as number);
  if (length < 0 || (kind | 0x20) === 0x61) return undefined;
  if (data === end) return MORE;
  // Raw formats may come as `:Z64:` or hexadecimal digits too.
  if ((kind | 0x20) === 0x70 && (bytes[data] as number) < 0x80) return undefined;
  if (bytes[data] === 0x3a) return undefined;
  return data + length > end ? MORE : data + length;
}

/** A command, and its parameters in `[from, to)`. */
interface Command {
  readonly name: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function read(bytes: Uint8Array, command: Command, state: ZplState, job: Job): void {
  const { name, at, from, to } = command;
  const image = IMAGES.get(name);
  if (image !== undefined) {
    const comma = find(bytes, state.comma, from, to);
    if (name !== '^GF' && comma >= 0 && isTelling(bytes, from, comma)) addText(bytes, from, comma, state, job);
    job.images.push({ kind: image, from: at, to, bytes: to - from });
    return;
  }
  if (name === '^FD' || name === '^FV' || name === '^SN') {
    addFieldData(bytes, from, to, state, job);
    return;
  }
  const isBare = BARE.includes(name);
  if (isBare ? !isBlankBytes(bytes, from, to) : isTelling(bytes, at + 1, to)) addText(bytes, from, to, state, job);
  obey(bytes, command, state, job);
}

/** Commands without parameters, and the one whose parameters are text: all that stands behind them is read. */
const BARE = ['^XA', '^XZ', '^FS', '^FX'];

function obey(bytes: Uint8Array, { name, from, to }: Command, state: ZplState, job: Job): void {
  switch (name) {
    case '^XA':
    case '^FS':
      state.field = newField();
      return;
    case '^XZ':
      state.field = newField();
      job.isDone = true;
      return;
    case '^CI':
      declare(state, numberIn(bytes, from, endOfNumber(bytes, from, to, state)));
      return;
    case '^SE':
      state.table = /BIG5/i.test(ascii(bytes, from, to)) ? 'big5' : 'gb18030';
      if (state.declared === 'gb18030' || state.declared === 'big5') state.declared = state.table;
      return;
    case '^FO':
    case '^FT':
      state.field.spot = spotIn(bytes, from, to, state);
      return;
    case '^FH':
      state.field.hex = to > from && (bytes[from] as number) > 0x20 ? bytes[from] : 0x5f;
      return;
    case '^FB':
    case '^TB':
      state.field.isBlock = true;
      return;
    case '^RF':
      state.field.isHexWrite = /^W?,H/i.test(ascii(bytes, from, to));
      return;
    default:
      if (/^\^B[0-9A-Z]$/.test(name) && name !== '^BY')
        state.field.code = name + ascii(bytes, from, Math.min(to, from + 40));
  }
}

function endOfNumber(bytes: Uint8Array, from: number, to: number, { comma }: ZplState): number {
  const at = find(bytes, comma, from, to);
  if (at >= 0) return at;
  let end = to;
  while (end > from && (bytes[end - 1] as number) <= 0x20) end -= 1;
  return end;
}

function declare(state: ZplState, set: number): void {
  const declared = CHARACTER_SETS.get(set);
  state.declared = declared === 'table' ? state.table : declared;
}

function spotIn(bytes: Uint8Array, from: number, to: number, state: ZplState): Spot | undefined {
  const comma = find(bytes, state.comma, from, to);
  if (comma < 0) return undefined;
  const next = find(bytes, state.comma, comma + 1, to);
  const x = numberIn(bytes, from, comma);
  const y = numberIn(bytes, comma + 1, endOfNumber(bytes, comma + 1, next < 0 ? to : next, state));
  return x < 0 || y < 0 ? undefined : { x, y };
}

/** What stands between two commands, which a printer passes over. */
function nextStray(stream: Stream, at: number, state: ZplState, job: Job): number {
  const to = dataEnd(stream, at, '', state, job);
  if (to === MORE) return MORE;
  if (isBlankBytes(stream.bytes, at, to)) return to;
  job.hasBegun = true;
  addText(stream.bytes, at, to, state, job);
  return to;
}

function addText(bytes: Uint8Array, from: number, to: number, state: ZplState, job: Job): void {
  for (const raw of dataPieces(bytes, from, to, { ...state, field: newField() }, job)) {
    const text = readIn(job, raw.data, state.declared, raw.pen);
    if (text !== undefined) addLine(job, [text]);
  }
}
