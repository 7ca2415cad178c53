/**
 * ESC/POS, the language of receipt printers: text, and commands between it that begin with ESC, FS, GS or DLE. Nothing says where
 * a job ends but the cut of the paper, or a printer that is set back after a long while. Lines end with LF; what a command parts
 * within a line is one text. Raw images, codes and glyphs are stepped over by the lengths that they say.
 *
 * @source Epson ESC/POS Command Reference; for Chinese printers FS C 255 is UTF-8, and ESC Z and GS k 97 are QR codes
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingById } from '../encoding/index.ts';
import type { Format } from '../format.ts';
import { codeAt } from './escpos-codes.ts';
import { type Command, commandAt } from './escpos-commands.ts';
import { type Job, joinLine, type Line, readIn } from './job.ts';
import { freeBytes, type LabelText, type Pen, plainBytes, readText, stepAt } from './label-text.ts';
import { CUT_OFF, encodingOf, type Language, MORE, type Stream } from './language.ts';
import { openLabels } from './session.ts';

export const escpos: Format = {
  id: 'escpos',
  extensions: ['.escpos'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface EscposState {
  /** What `FS C` and `ESC 9` say. */
  declared: EncodingId | undefined;
  /** Whether `FS .` has said that bytes are characters by themselves. */
  isSingle: boolean;
  before: Line['before'];
}

const BLANK = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const DELETE = 0x7f;

/** Bytes of a job after which setting the printer back ends it. */
const LONG = 64 * 1024;

const language: Language<EscposState> = {
  start: () => ({ declared: undefined, isSingle: false, before: '\n' }),
  copy: (state) => ({ ...state }),
  next(stream, at, state, job) {
    const { bytes, isLast } = stream;
    const byte = bytes[at] as number;
    if (byte >= BLANK && byte !== DELETE) return nextText(stream, at, state, job);
    if (byte === LF) {
      state.before = '\n';
      return at + 1;
    }
    const command = commandAt(stream, at);
    if (command === MORE) return isLast ? CUT_OFF : MORE;
    if (command.name === 'ESC @' && at >= LONG && job.lines.length > 0) {
      job.isDone = true;
      return at;
    }
    if (byte === TAB && state.before === '') state.before = ' ';
    if (byte > BLANK || command.to > at + 1) job.hasBegun = true;
    obey(bytes, at, command, state, job);
    return command.to;
  },
};

function nextText({ bytes, end, isLast }: Stream, from: number, state: EscposState, job: Job): number {
  const encoding = encodingOf(state.declared, job);
  let to = from;
  while (to < end && (bytes[to] as number) >= BLANK && bytes[to] !== DELETE) {
    const step = stepAt(bytes, to, end, encoding);
    if (step === 0) break;
    to += step;
  }
  if (to === end || stepAt(bytes, to, end, encoding) === 0) {
    if (!isLast) return MORE;
    to = end;
  }
  const text = readRun(bytes, from, to, state, job);
  job.hasBegun = true;
  if (text !== undefined) joinLine(job, [text], state.before);
  state.before = '';
  return to;
}

/**
 * A run of characters. Where those are single bytes, which firmware may pass over, they are read as Chinese where they can be, and
 * say nothing where they cannot.
 */
function readRun(bytes: Uint8Array, from: number, to: number, state: EscposState, job: Job): LabelText | undefined {
  const raw = plainBytes(bytes, from, to);
  const penOf = (encoding: EncodingId): Pen => ({ write: (text) => freeBytes(text, encoding, isPrinted) });
  const encoding = encodingOf(state.declared, job);
  if (!state.isSingle) return readIn(job, raw, state.declared, penOf(encoding));
  for (const each of [encoding, 'gb18030'] as const) {
    const text = each === 'utf-8' || encodingById(each) !== undefined ? readText(raw, each, penOf(each)) : undefined;
    if (text !== undefined) return text;
  }
  return undefined;
}

function isPrinted(byte: number): boolean {
  return byte >= BLANK && byte !== DELETE;
}

function obey(bytes: Uint8Array, at: number, command: Command, state: EscposState, job: Job): void {
  const { name, to, image } = command;
  if (image !== undefined) {
    job.images.push({ kind: image, from: at, to, bytes: to - at });
    return;
  }
  switch (name) {
    case 'GS k':
    case 'GS ( k':
    case 'ESC Z': {
      const pieces = codeAt(bytes, at, command, state.declared, job);
      if (pieces.length > 0) job.codes.push({ pieces });
      break;
    }
    case 'ESC @':
      state.declared = undefined;
      state.isSingle = false;
      break;
    case 'FS &':
      state.isSingle = false;
      break;
    case 'FS .':
      state.isSingle = true;
      break;
    case 'FS C':
      state.declared = bytes[at + 2] === 0xff ? 'utf-8' : undefined;
      break;
    case 'ESC 9':
      state.declared = bytes[at + 2] === 1 ? 'utf-8' : bytes[at + 2] === 3 ? 'big5' : undefined;
      break;
    case 'ESC d':
    case 'ESC J':
    case 'FF':
      state.before = '\n';
      break;
    case 'ESC $':
    case 'ESC \\':
      if (state.before === '') state.before = ' ';
      break;
    case 'GS V':
    case 'ESC i':
    case 'ESC m':
      job.isDone = true;
      state.before = '\n';
  }
}
