/**
 * EPL2, the language of Eltron's printers: a command a line, its letters in front of its parameters, texts in quotation marks:
 *
 *     N
 *     I8,D,001
 *     A20,40,0,8,1,1,N,"收件人：张三"
 *     GW0,100,10,100,…1000 raw bytes…
 *     P1
 *
 * A job ends with `P`. Text is what stands in quotation marks, the values of variables behind `?`, and comments.
 *
 * @source Zebra EPL2 Programmer's Manual, 980352: A B b C FR FS GM GW I N P V ? ;
 */
import type { Format } from '../format.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, readIn, type Spot } from './job.ts';
import { freeBytes, type LabelText, type Pen, plainBytes } from './label-text.ts';
import { CUT_OFF, type Language, MORE, type Stream } from './language.ts';
import { behindLine, commasIn, isLineEnd, lineEnd, type Raw, rawOf } from './lines.ts';
import { ascii, find, isBlankBytes, isTelling, numberIn } from './numbers.ts';
import { type Escapes, type Parameter, parametersIn, QUOTE, type Quoted, unquote } from './quoted.ts';
import { openLabels } from './session.ts';

export const epl: Format = {
  id: 'epl',
  extensions: ['.epl'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface EplState {
  /** Whether lines are values of variables, up to the next `P`. */
  hasValues: boolean;
}

const ESCAPES: Escapes = [
  ['\\"', QUOTE],
  ['\\\\', 0x5c],
];

const SEMICOLON = 0x3b;

const language: Language<EplState> = {
  start: () => ({ hasValues: false }),
  copy: (state) => ({ ...state }),
  next(stream, at, state, job) {
    const { bytes, end, isLast } = stream;
    if (isLineEnd(bytes[at])) return behindLine(stream, at);
    if (at + 2 > end && !isLast) return MORE;
    const letters = ascii(bytes, at, Math.min(end, at + 2));
    const raw = letters === 'GW' ? graphicData(stream, at) : letters === 'GM' ? storedData(stream, at) : undefined;
    if (raw === MORE) return isLast ? CUT_OFF : MORE;
    if (raw !== undefined) {
      job.hasBegun = true;
      if (isTelling(bytes, at, raw.from)) addQuoted(bytes, at, raw.from, job);
      job.images.push({ kind: 'image', from: at, to: raw.to, bytes: raw.to - raw.from });
      return raw.to;
    }
    const to = lineEnd(stream, at);
    if (to === MORE) return MORE;
    if (!isBlankBytes(bytes, at, to)) readLine(bytes, at, to, state, job);
    return to;
  },
};

/** `GWx,y,width in bytes,height,data` */
function graphicData({ bytes, end }: Stream, at: number): Raw | typeof MORE | undefined {
  const commas = commasIn(bytes, at, end, 4);
  if (commas === undefined || commas === MORE) return commas;
  const [, second, third, fourth] = commas as [number, number, number, number];
  const width = numberIn(bytes, second + 1, third);
  const height = numberIn(bytes, third + 1, fourth);
  return width < 0 || height < 0 ? undefined : rawOf(fourth + 1, width * height, end);
}

/** `GM"NAME"number of bytes`, a line end, data */
function storedData(stream: Stream, at: number): Raw | typeof MORE | undefined {
  const { bytes } = stream;
  const to = lineEnd(stream, at);
  const from = to === MORE ? MORE : behindLine(stream, to);
  if (from === MORE) return MORE;
  const open = find(bytes, QUOTE, at, to);
  const close = open < 0 ? -1 : find(bytes, QUOTE, open + 1, to);
  const size = close < 0 ? -1 : numberIn(bytes, close + 1, to);
  return size < 0 ? undefined : rawOf(from, size, stream.end);
}

function readLine(bytes: Uint8Array, at: number, to: number, state: EplState, job: Job): void {
  job.hasBegun = true;
  const line = ascii(bytes, at, Math.min(to, at + 12));
  if (/^PA?\d{0,5}(?:,\d{1,5})?\s*$/.test(line)) {
    job.isDone = true;
    state.hasValues = false;
  } else if (state.hasValues || bytes[at] === SEMICOLON) {
    addPlain(bytes, at, to, job);
  } else if (/^\?\s*$/.test(line)) {
    state.hasValues = true;
  } else if (/^[ABb]\d/.test(line)) {
    readContent(bytes, at, to, job);
  } else if (find(bytes, QUOTE, at, to) >= 0) {
    addQuoted(bytes, at, to, job);
  } else if (isTelling(bytes, at, to)) {
    addPlain(bytes, at, to, job);
  }
}

function readContent(bytes: Uint8Array, at: number, to: number, job: Job): void {
  const parameters = parametersIn(bytes, at + 1, to, job.fallback, ESCAPES);
  const content = parameters[parameters.length - 1] as Parameter;
  for (const parameter of parameters) {
    if (parameter !== content && isTelling(bytes, parameter.from, parameter.to)) {
      addPlain(bytes, parameter.from, parameter.to, job);
    }
  }
  const { quoted } = content;
  const open: readonly Quoted[] = quoted.length > 0 || !isTelling(bytes, content.from, to) ? quoted : [content];
  const kind = ascii(bytes, at, at + 1);
  const alphabet = kind === 'B' ? alphabetOf(ascii(bytes, parameters[3]?.from ?? to, parameters[3]?.to ?? to)) : 'any';
  const texts = open.flatMap((each) => textsOf(bytes, each, alphabet, job));
  if (kind === 'A') addLine(job, texts, spotOf(bytes, parameters));
  else if (texts.length > 0) job.codes.push({ pieces: texts });
}

/** The bar codes of digits: Interleaved 2 of 5, Code 128 C, EAN, UPC, Postnet, MSI, Codabar. */
function alphabetOf(kind: string): Alphabet {
  const name = kind.trim();
  if (/^(?:2|1C|E|U|J|L|M|K|P)/.test(name)) return 'digits';
  return name === '3' || name === '3C' || name === '9' ? 'code39' : 'ascii';
}

function spotOf(bytes: Uint8Array, [x, y]: readonly Parameter[]): Spot | undefined {
  if (x === undefined || y === undefined) return undefined;
  const spot = { x: numberIn(bytes, x.from, x.to), y: numberIn(bytes, y.from, y.to) };
  return spot.x < 0 || spot.y < 0 ? undefined : spot;
}

function addQuoted(bytes: Uint8Array, from: number, to: number, job: Job): void {
  for (const { quoted } of parametersIn(bytes, from, to, job.fallback, ESCAPES)) {
    for (const each of quoted) addLine(job, textsOf(bytes, each, 'any', job));
  }
}

function addPlain(bytes: Uint8Array, from: number, to: number, job: Job): void {
  const pen: Pen = { write: (text) => freeBytes(text, job.fallback, (byte) => !isLineEnd(byte)) };
  const text = readIn(job, plainBytes(bytes, from, to), undefined, pen);
  if (text !== undefined) addLine(job, [text]);
}

function textsOf(bytes: Uint8Array, quoted: Quoted, alphabet: Alphabet, job: Job): readonly LabelText[] {
  const pen: Pen = {
    write: (text) => freeBytes(text.replace(/[\\"]/g, '\\$&'), job.fallback, (byte) => !isLineEnd(byte)),
  };
  const data = unquote(bytes, quoted, job.fallback, ESCAPES);
  const text = readIn(job, data, undefined, within(alphabet, pen));
  return text === undefined || text.text === '' ? [] : [text];
}
