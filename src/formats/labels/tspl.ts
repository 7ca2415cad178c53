/**
 * TSPL, the language of TSC's printers and of most Chinese ones that print labels: a command a line, its texts in quotation marks:
 *
 *     SIZE 100 mm,150 mm
 *     CODEPAGE UTF-8
 *     TEXT 20,40,"TSS24.BF2",0,1,1,"收件人：张三"
 *     BITMAP 0,0,10,100,0,…1000 raw bytes…
 *     PRINT 1
 *
 * A job ends with PRINT. Text is what the last parameter of a printing command has in quotation marks, what is assigned to a
 * variable, and comments. Bitmaps and downloads are stepped over by their length.
 *
 * @source TSC TSPL/TSPL2 Programming Language Manual: TEXT, BLOCK, BARCODE, QRCODE, PDF417, DMATRIX, BITMAP, DOWNLOAD, CODEPAGE
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { encodingByName } from '../encoding/index.ts';
import type { Format } from '../format.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, readIn, type Spot } from './job.ts';
import { encodeText, freeBytes, type LabelText, type Pen, plainBytes, type Unescaped } from './label-text.ts';
import { CUT_OFF, encodingOf, type Language, MORE, type Stream } from './language.ts';
import { behindLine, isLineEnd, type Raw } from './lines.ts';
import { ascii, find, isBlankBytes, isTelling, numberIn } from './numbers.ts';
import { closingQuote, type Escapes, type Parameter, parametersIn, QUOTE, type Quoted, unquote } from './quoted.ts';
import { openLabels } from './session.ts';
import { ofBars, ofManualQr } from './tspl-codes.ts';
import { rawData, rawKind } from './tspl-raw.ts';

export const tspl: Format = {
  id: 'tspl',
  extensions: ['.tspl', '.tsc'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface TsplState {
  /** What `CODEPAGE` says. */
  declared: EncodingId | undefined;
}

const ESCAPE = 0x1b;
const EXCLAMATION = 0x21;

/** `\["]` is a quotation mark, `\[R]` and `\[L]` are line ends. */
const ESCAPES: Escapes = [
  ['\\["]', QUOTE],
  ['\\[R]', 0x0d],
  ['\\[L]', 0x0a],
];

/** Commands that print text or a code, whose content is the last parameter. */
const TEXTS = ['TEXT', 'BLOCK'];
const CODES = ['BARCODE', 'QRCODE', 'PDF417', 'MPDF417', 'DMATRIX', 'AZTEC', 'MAXICODE', 'CODABLOCK', 'TLC39', 'RSS'];

/** What a line may begin with, so that quotation marks that nothing closes do not reach beyond it. */
const KEYWORDS: ReadonlySet<string> = new Set(
  `${TEXTS.join(' ')} ${CODES.join(' ')} SIZE GAP GAPDETECT BLINEDETECT AUTODETECT BLINE OFFSET SPEED DENSITY DIRECTION REFERENCE SHIFT
   COUNTRY CODEPAGE CLS FEED BACKFEED BACKUP FORMFEED HOME PRINT SOUND CUT LIMITFEED SELFTEST EOJ DELAY DISPLAY INITIALPRINTER BAR BOX
   CIRCLE ELLIPSE DIAGONAL BITMAP ERASE PUTBMP PUTPCX REVERSE DOWNLOAD EOP FILES KILL MOVE RUN SET OUT INPUT LET REM IF FOR NEXT
   WHILE WEND DO LOOP GOTO GOSUB RETURN END BEEP PREINPUT OPEN CLOSE WRITE READ SEEK TSCPRINT`.split(/\s+/),
);

const language: Language<TsplState> = {
  start: () => ({ declared: undefined }),
  copy: (state) => ({ ...state }),
  next(stream, at, state, job) {
    const { bytes, end, isLast } = stream;
    if (isLineEnd(bytes[at])) return behindLine(stream, at);
    if (bytes[at] === ESCAPE) {
      // Commands that are obeyed at once: ESC ! and a letter.
      if (at + 3 > end && !isLast) return MORE;
      if (bytes[at + 1] === EXCLAMATION) return Math.min(end, at + 3);
    }
    const encoding = encodingOf(state.declared, job);
    const word = wordAt(stream, at);
    if (word === undefined) return MORE;
    const raw = rawData(stream, at, word);
    if (raw === MORE) return isLast ? CUT_OFF : MORE;
    if (raw !== undefined) {
      job.hasBegun = true;
      readRaw(bytes, at, raw, word, state, job);
      return raw.to;
    }
    const to = commandEnd(stream, at, encoding);
    if (to === MORE) return MORE;
    readLine(bytes, at, to, word, state, job);
    return to;
  },
};

/** The letters and digits that a line begins with; `undefined` where there may be more of them. */
function wordAt({ bytes, end, isLast }: Stream, at: number): string | undefined {
  let to = at;
  while (to < end && to - at < LONGEST_WORD && isWordByte(bytes[to] as number)) to += 1;
  return to === end && !isLast ? undefined : ascii(bytes, at, to).toUpperCase();
}

const LONGEST_WORD = 20;

function isWordByte(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
}

/** Where the command ends: at the end of its line, or of a later one where quotation marks hold line ends. */
function commandEnd(stream: Stream, from: number, encoding: EncodingId): number {
  const { bytes, end, isLast } = stream;
  for (let at = from; at < end; at += 1) {
    if (isLineEnd(bytes[at])) return at;
    if (bytes[at] !== QUOTE) continue;
    const close = closingQuote(bytes, at + 1, end, encoding, ESCAPES);
    const cut = unclosedAt(stream, at + 1, close);
    if (cut === MORE || (cut === undefined && close === end && !isLast)) return MORE;
    if (cut !== undefined) return cut;
    at = close;
  }
  return isLast ? end : MORE;
}

/** The line end in `[from, to)` behind which a command begins: there quotation marks are closed that nothing closes. */
function unclosedAt(stream: Stream, from: number, to: number): number | undefined {
  const { bytes, end, isLast } = stream;
  for (let at = from; at < to; at += 1) {
    if (!isLineEnd(bytes[at])) continue;
    const next = behindLine(stream, at);
    if (next === MORE) return MORE;
    const word = wordAt(stream, next);
    if (word === undefined) return MORE;
    if (KEYWORDS.has(word)) return at;
    at = next - 1;
  }
  return to === end && isLast ? end : undefined;
}

function readRaw(bytes: Uint8Array, at: number, { from, to }: Raw, word: string, state: TsplState, job: Job): void {
  if (word === 'DOWNLOAD' && isTelling(bytes, find(bytes, QUOTE, at, from) + 1, from)) {
    addQuoted(bytes, at, from, state, job);
  }
  job.images.push({ kind: rawKind(bytes, at, from, word), from: at, to, bytes: to - from });
}

function readLine(bytes: Uint8Array, at: number, to: number, word: string, state: TsplState, job: Job): void {
  if (isBlankBytes(bytes, at, to)) return;
  job.hasBegun = true;
  const rest = at + word.length;
  if (word === 'PRINT') {
    job.isDone = true;
  } else if (word === 'CODEPAGE') {
    const name = ascii(bytes, rest, to).trim();
    const declared = encodingByName(/^\d+$/.test(name) ? `cp${name}` : name);
    state.declared = declared === 'gbk' ? 'gb18030' : declared;
  } else if (word === 'REM') {
    addPlain(bytes, rest, to, state, job);
    return;
  } else if (TEXTS.includes(word) || CODES.includes(word)) {
    readContent(bytes, rest, to, word, state, job);
    return;
  }
  const isKnown = KEYWORDS.has(word);
  if (!isKnown && find(bytes, QUOTE, at, to) < 0) {
    if (isTelling(bytes, at, to)) addPlain(bytes, at, to, state, job);
  } else if (!isKnown || isTelling(bytes, rest, to)) {
    addQuoted(bytes, at, to, state, job);
  }
}

function readContent(bytes: Uint8Array, from: number, to: number, word: string, state: TsplState, job: Job): void {
  const encoding = encodingOf(state.declared, job);
  const parameters = parametersIn(bytes, from, to, encoding, ESCAPES);
  const content = parameters[parameters.length - 1] as Parameter;
  for (const parameter of parameters) {
    if (parameter === content || !isTelling(bytes, parameter.from, parameter.to)) continue;
    for (const quoted of parameter.quoted) addLine(job, textsOf(bytes, quoted, state, job));
  }
  const { quoted } = content;
  const open: readonly Quoted[] = quoted.length > 0 || !isTelling(bytes, content.from, to) ? quoted : [content];
  if (TEXTS.includes(word)) {
    const spot = spotOf(bytes, parameters);
    addLine(
      job,
      open.flatMap((each) => textsOf(bytes, each, state, job)),
      spot,
    );
    return;
  }
  const kind = word === 'BARCODE' ? ascii(bytes, parameters[2]?.from ?? to, parameters[2]?.to ?? to) : '';
  const isManual =
    word === 'QRCODE' && /^\s*M\s*$/i.test(ascii(bytes, parameters[4]?.from ?? to, parameters[4]?.to ?? to));
  const pieces = open.flatMap((each) => {
    const data = unquote(bytes, each, encoding, ESCAPES);
    const stretches = isManual ? ofManualQr(data, job) : ofBars(data, kind);
    return stretches.flatMap(({ data: own, alphabet }) => textOf(own, alphabet, state, job));
  });
  if (pieces.length > 0) job.codes.push({ pieces });
}

function spotOf(bytes: Uint8Array, [x, y]: readonly Parameter[]): Spot | undefined {
  if (x === undefined || y === undefined) return undefined;
  const spot = { x: numberIn(bytes, x.from, x.to), y: numberIn(bytes, y.from, y.to) };
  return spot.x < 0 || spot.y < 0 ? undefined : spot;
}

/** Each text in quotation marks is a line of its own. */
function addQuoted(bytes: Uint8Array, from: number, to: number, state: TsplState, job: Job): void {
  let isFound = false;
  for (const { quoted } of parametersIn(bytes, from, to, encodingOf(state.declared, job), ESCAPES)) {
    for (const each of quoted) addLine(job, textsOf(bytes, each, state, job));
    if (quoted.length > 0) isFound = true;
  }
  if (!isFound) addPlain(bytes, from, to, state, job);
}

function addPlain(bytes: Uint8Array, from: number, to: number, { declared }: TsplState, job: Job): void {
  const pen = tsplPen(encodingOf(declared, job), () => true);
  const text = readIn(job, plainBytes(bytes, from, to), declared, pen);
  if (text !== undefined) addLine(job, [text]);
}

function textsOf(bytes: Uint8Array, quoted: Quoted, state: TsplState, job: Job): readonly LabelText[] {
  return textOf(unquote(bytes, quoted, encodingOf(state.declared, job), ESCAPES), 'any', state, job);
}

function textOf(data: Unescaped, alphabet: Alphabet, { declared }: TsplState, job: Job): readonly LabelText[] {
  const pen = tsplPen(encodingOf(declared, job), (byte) => byte !== QUOTE);
  const text = readIn(job, data, declared, within(alphabet, pen));
  return text === undefined || text.text === '' ? [] : [text];
}

/** A quotation mark in new text is one of those of a JSON token that was no string before: it is escaped. */
function tsplPen(encoding: EncodingId, isFree: (byte: number) => boolean): Pen {
  return {
    write(text) {
      if (isFree(QUOTE) || !text.includes('"')) return freeBytes(text, encoding, isLineFree);
      return encodeText(text.replace(/"/g, '\\["]').replace(/[\r\n]/g, '*'), encoding);
    },
  };
}

function isLineFree(byte: number): boolean {
  return !isLineEnd(byte);
}
