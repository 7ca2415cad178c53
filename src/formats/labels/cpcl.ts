/**
 * CPCL, the language of portable printers: a command a line, parameters between blanks, a text as the rest of its line:
 *
 *     ! 0 200 200 400 1
 *     ENCODING GB18030
 *     T 55 0 20 40 收件人：张三
 *     CONCAT 20 80 … ENDCONCAT     parts of one text, a line each
 *     B QR 20 120 M 2 U 6 … ENDQR  data in lines of their own
 *     CG 10 100 0 0 …1000 raw bytes…
 *     PRINT
 *
 * A job ends with PRINT. What stands outside of a label, after `! U1` too, is printed line by line and is text.
 *
 * @source Zebra CPCL Programmer Reference Guide, P1073699: TEXT ML CONCAT BARCODE QR EG CG PCX UF ENCODING
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingByName } from '../encoding/index.ts';
import type { Format } from '../format.ts';
import { imageBehind } from './cpcl-images.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, joinLine, type Line, readIn, type Row, type Spot } from './job.ts';
import { freeBytes, type LabelText, plainBytes } from './label-text.ts';
import { CUT_OFF, encodingOf, type Language, MORE, type Stream } from './language.ts';
import { behindLine, isLineEnd, lineEnd } from './lines.ts';
import { ascii, isBlankBytes, isTelling, numberIn, type Span } from './numbers.ts';
import { ofQrData } from './qr-data.ts';
import { openLabels } from './session.ts';

export const cpcl: Format = {
  id: 'cpcl',
  extensions: ['.cpcl'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface CpclState {
  /** What `ENCODING` says. */
  declared: EncodingId | undefined;
  /** Whether lines are commands of a label. */
  isInLabel: boolean;
  /** Whether lines are values for a stored form. */
  hasValues: boolean;
}

const BLANK = 0x20;

/** Commands that print the rest of their line, and the parameters in front of it: font, size, x, y, … */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ...['T', 'TEXT', 'T90', 'TEXT90', 'T180', 'TEXT180', 'T270', 'TEXT270', 'TR', 'TEXTREVERSE', 'VT', 'VTEXT'].map(
    (name) => [name, 4] as const,
  ),
  ...['ST', 'SCALE-TEXT', 'VST', 'VSCALE-TEXT', 'STF', 'SCALE-TO-FIT', 'VSTF', 'VSCALE-TO-FIT'].map(
    (name) => [name, 5] as const,
  ),
]);

/** Commands that go on over lines, up to one of these words. */
const BLOCKS: ReadonlyMap<string, string> = new Map([
  ['ML', 'ENDML'],
  ['MULTILINE', 'ENDML'],
  ['CONCAT', 'ENDCONCAT'],
  ['VCONCAT', 'ENDCONCAT'],
]);

/** Codes whose data stand in lines of their own. */
const CODE_BLOCKS: ReadonlyMap<string, string> = new Map([
  ['QR', 'ENDQR'],
  ['PDF-417', 'ENDPDF'],
  ['AZTEC', 'ENDAZTEC'],
  ['DATAMATRIX', 'ENDDATAMATRIX'],
  ['MAXICODE', 'ENDMAXICODE'],
]);

const BARS = ['B', 'BARCODE', 'VB', 'VBARCODE'];

/** Type, width, ratio, height, x and y stand in front of the data of bars. */
const BAR_PARAMETERS = 6;

const language: Language<CpclState> = {
  start: () => ({ declared: undefined, isInLabel: false, hasValues: false }),
  copy: (state) => ({ ...state }),
  next(stream, at, state, job) {
    const { bytes, isLast } = stream;
    if (isLineEnd(bytes[at])) return behindLine(stream, at);
    const head = headAt(stream, at);
    if (head === undefined) return MORE;
    const raw = imageBehind(stream, head.word, head.rest);
    if (raw === MORE) return isLast ? CUT_OFF : MORE;
    if (raw !== undefined) {
      job.hasBegun = true;
      job.images.push({ kind: raw.kind, from: at, to: raw.to, bytes: raw.to - raw.from });
      return raw.to;
    }
    const first = lineEnd(stream, at);
    if (first === MORE) return MORE;
    const closing = closingOf(bytes, head, first);
    const to = closing === undefined ? first : blockEnd(stream, first, closing);
    if (to === MORE) return MORE;
    if (isBlankBytes(bytes, at, to)) return to;
    job.hasBegun = true;
    if (closing === undefined) readLine(bytes, head, to, state, job);
    else readBlock(bytes, head, first, to, state, job);
    return to;
  },
};

/** What a line begins with: its command, in upper case, and where its parameters begin. `! U1` in front is passed over. */
interface Head {
  readonly at: number;
  readonly word: string;
  readonly rest: number;
}

const LONGEST_WORD = 24;

/** `undefined` where there may be more of it. */
function headAt(stream: Stream, at: number): Head | undefined {
  const { bytes, end, isLast } = stream;
  let from = at;
  if (ascii(bytes, at, Math.min(end, at + 1)) === '!') {
    if (at + 5 > end && !isLast) return undefined;
    const utility = /^! ?U1? /i.exec(ascii(bytes, at, Math.min(end, at + 5)));
    if (utility !== null) from += utility[0].length;
  }
  let to = from;
  while (to < end && to - from < LONGEST_WORD && (bytes[to] as number) > BLANK) to += 1;
  if (to === end && !isLast) return undefined;
  return { at, word: ascii(bytes, from, to).toUpperCase(), rest: to };
}

/** Where the parameters end of which there are so many, each with the blanks in front; `undefined` where the line has fewer. */
function parametersEnd(
  bytes: Uint8Array,
  from: number,
  to: number,
  count: number,
): readonly (readonly [number, number])[] | undefined {
  const found: (readonly [number, number])[] = [];
  for (let at = from; found.length < count; ) {
    while (at < to && bytes[at] === BLANK) at += 1;
    const start = at;
    while (at < to && (bytes[at] as number) > BLANK) at += 1;
    if (at === start) return undefined;
    found.push([start, at]);
  }
  return found;
}

/** The word that ends a command over several lines. */
function closingOf(bytes: Uint8Array, { word, rest }: Head, to: number): string | undefined {
  if (!BARS.includes(word)) return BLOCKS.get(word);
  const [kind] = parametersEnd(bytes, rest, to, 1) ?? [];
  return kind && CODE_BLOCKS.get(ascii(bytes, kind[0], kind[1]).toUpperCase());
}

/** Where the line begins that holds the word, or PRINT where that is missing. */
function blockEnd(stream: Stream, from: number, closing: string): number {
  const { bytes, end, isLast } = stream;
  for (let at = from; ; ) {
    const start = behindLine(stream, at);
    if (start === MORE) return MORE;
    if (start === end) return isLast ? end : MORE;
    const to = lineEnd(stream, start);
    if (to === MORE) return MORE;
    const word = ascii(bytes, start, Math.min(to, start + LONGEST_WORD))
      .trim()
      .toUpperCase();
    if (word === closing || word === 'PRINT') return start;
    at = to;
  }
}

function readLine(bytes: Uint8Array, head: Head, to: number, state: CpclState, job: Job): void {
  const { at, word, rest } = head;
  if (word === 'PRINT' || word === 'END') {
    job.isDone = word === 'PRINT';
    state.isInLabel = false;
    state.hasValues = false;
    return;
  }
  if (word.startsWith('!')) {
    state.isInLabel = true;
    state.hasValues = word === '!UF' || / ?(?:UF|USE-FORMAT) /i.test(ascii(bytes, at + 1, Math.min(to, at + 14)));
    if (isTelling(bytes, at, to)) addText(bytes, at, to, state, job);
    return;
  }
  const count = TEXTS.get(word);
  if (count !== undefined) {
    readTextCommand(bytes, head, to, count, state, job);
  } else if (word === 'ENCODING') {
    const declared = encodingByName(ascii(bytes, rest, to).trim());
    state.declared = declared === 'gbk' ? 'gb18030' : declared;
  } else if (BARS.includes(word)) {
    readBars(bytes, rest, to, state, job);
  } else if (
    state.hasValues ||
    !isCommand(word) ||
    (!state.isInLabel && !isUtility(head)) ||
    isTelling(bytes, at, to)
  ) {
    addText(bytes, at, to, state, job);
  }

  /** Whether it stands behind `! U1`. */
  function isUtility({ at: from }: Head): boolean {
    return bytes[from] === 0x21;
  }
}

/** Whether a line may be a command: letters, digits and hyphens in front. */
function isCommand(word: string): boolean {
  return /^[A-Z][A-Z0-9-]*$/.test(word);
}

function readTextCommand(
  bytes: Uint8Array,
  { rest }: Head,
  to: number,
  count: number,
  state: CpclState,
  job: Job,
): void {
  const parameters = parametersEnd(bytes, rest, to, count);
  const last = parameters?.[count - 1];
  if (parameters === undefined || last === undefined) {
    addText(bytes, rest, to, state, job);
    return;
  }
  const text = textAt(bytes, Math.min(to, last[1] + 1), to, 'any', state, job);
  addLine(job, text, spotOf(bytes, parameters.slice(-2)));
  if (isTelling(bytes, rest, last[1])) addText(bytes, rest, last[1], state, job);
}

function spotOf(bytes: Uint8Array, [x, y]: readonly Span[]): Spot | undefined {
  if (x === undefined || y === undefined) return undefined;
  const spot = { x: numberIn(bytes, ...x), y: numberIn(bytes, ...y) };
  return spot.x < 0 || spot.y < 0 ? undefined : spot;
}

function readBars(bytes: Uint8Array, rest: number, to: number, state: CpclState, job: Job): void {
  const parameters = parametersEnd(bytes, rest, to, BAR_PARAMETERS);
  const [kind] = parameters ?? [];
  const last = parameters?.[BAR_PARAMETERS - 1];
  if (kind === undefined || last === undefined) {
    addText(bytes, rest, to, state, job);
    return;
  }
  const from = Math.min(to, last[1] + 1);
  const pieces = textAt(bytes, from, to, alphabetOf(ascii(bytes, ...kind).toUpperCase()), state, job);
  if (pieces.length > 0) job.codes.push({ pieces });
}

function alphabetOf(kind: string): Alphabet {
  if (/^(?:UPC|EAN|I2OF5|CODABAR|MSI|POSTNET|FIM)/.test(kind)) return 'digits';
  return /^(?:F?39C?|93)$/.test(kind) ? 'code39' : 'ascii';
}

/** A command over several lines: its own is `[head.at, first)`, those behind it reach up to `to`. */
function readBlock(bytes: Uint8Array, head: Head, first: number, to: number, state: CpclState, job: Job): void {
  const lines = linesIn(bytes, first, to);
  if (isTelling(bytes, head.rest, first)) addText(bytes, head.rest, first, state, job);
  if (BARS.includes(head.word)) {
    const isQr = /^ +QR /i.test(ascii(bytes, head.rest, Math.min(first, head.rest + 8)));
    const pieces: Row = lines.flatMap(([start, end], index): Row => {
      const line =
        isQr && index === 0 ? qrAt(bytes, start, end, state, job) : textAt(bytes, start, end, 'any', state, job);
      return index === 0 ? line : ['\n', ...line];
    });
    if (pieces.some((piece) => typeof piece !== 'string')) job.codes.push({ pieces });
    return;
  }
  const isConcat = head.word.endsWith('CONCAT');
  let before: Line['before'] = '\n';
  for (const [start, end] of lines) {
    const from = isConcat ? behindParameters(bytes, start, end) : behindTextCommand(bytes, start, end);
    if (isTelling(bytes, start, from)) addText(bytes, start, from, state, job);
    joinLine(job, textAt(bytes, from, end, 'any', state, job), before);
    if (isConcat && from < end) before = '';
  }
}

/** The lines behind that which ends at `from`, without the last line's end. */
function linesIn(bytes: Uint8Array, from: number, to: number): readonly Span[] {
  const lines: Span[] = [];
  let start = -1;
  for (let at = from; at <= to; at += 1) {
    const isEnd = at === to || isLineEnd(bytes[at]);
    if (isEnd && start >= 0) lines.push([start, at]);
    if (isEnd) start = -1;
    else if (start < 0) start = at;
  }
  return lines;
}

/** A part of a text: font, size, offset and the text; or a scalable font with its width and height in front. */
function behindParameters(bytes: Uint8Array, from: number, to: number): number {
  const scaled = /^ *(?:ST|SCALE-TEXT) /i.exec(ascii(bytes, from, Math.min(to, from + 14)));
  const parameters = parametersEnd(bytes, from, to, scaled === null ? 3 : 5);
  const last = parameters?.[parameters.length - 1];
  return last === undefined ? from : Math.min(to, last[1] + 1);
}

/** Of lines, the first says how they are printed, and may hold no text. */
function behindTextCommand(bytes: Uint8Array, from: number, to: number): number {
  const [word] = parametersEnd(bytes, from, to, 1) ?? [];
  const count = word && TEXTS.get(ascii(bytes, ...word).toUpperCase());
  const last = word && count && parametersEnd(bytes, word[1], to, count)?.[count - 1];
  return last ? Math.min(to, last[1] + 1) : from;
}

function addText(bytes: Uint8Array, from: number, to: number, state: CpclState, job: Job): void {
  addLine(job, textAt(bytes, from, to, 'any', state, job));
}

function textAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  alphabet: Alphabet,
  { declared }: CpclState,
  job: Job,
): readonly LabelText[] {
  const text = readIn(job, plainBytes(bytes, from, to), declared, within(alphabet, penOf(declared, job)));
  return text === undefined || text.text === '' ? [] : [text];
}

function penOf(declared: EncodingId | undefined, job: Job) {
  return {
    write: (text: string) => freeBytes(text, encodingOf(declared, job), (byte) => !isLineEnd(byte)),
  };
}

function qrAt(bytes: Uint8Array, from: number, to: number, { declared }: CpclState, job: Job): readonly LabelText[] {
  return ofQrData(plainBytes(bytes, from, to), job).flatMap(({ data, alphabet }) => {
    const text = readIn(job, data, declared, within(alphabet, penOf(declared, job)));
    return text === undefined || text.text === '' ? [] : [text];
  });
}
