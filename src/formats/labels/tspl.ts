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
import type { Format, OpaqueKind } from '../format.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, readIn, type Spot } from './job.ts';
import { encodeText, freeBytes, type LabelText, type Pen, plainBytes, sliceOf, type Unescaped } from './label-text.ts';
import { CUT_OFF, encodingOf, type Language, MORE, type Stream } from './language.ts';
import { behindLine, commasIn, isLineEnd, type Raw, rawOf } from './lines.ts';
import { ascii, find, isBlankBytes, isTelling, numberIn } from './numbers.ts';
import { closingQuote, type Escapes, type Parameter, parametersIn, QUOTE, type Quoted, unquote } from './quoted.ts';
import { countDigits } from './qr-data.ts';
import { openLabels } from './session.ts';

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

/** Endings of files that hold images, and fonts. */
const IMAGES = ['.BMP', '.PCX', '.GRF', '.PNG'];
const FONTS = ['.TTF', '.BF2', '.FNT', '.TTE'];

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

function rawData(stream: Stream, at: number, word: string): Raw | typeof MORE | undefined {
  if (word === 'BITMAP') return bitmapData(stream, at);
  return word === 'DOWNLOAD' ? downloadData(stream, at) : undefined;
}

/** `BITMAP x,y,width in bytes,height,mode,data`; from mode 3 on packed, with the number of bytes behind the mode. */
function bitmapData({ bytes, end }: Stream, at: number): Raw | typeof MORE | undefined {
  const commas = commasIn(bytes, at, end, 5);
  if (commas === undefined || commas === MORE) return commas;
  const [, second, third, fourth, fifth] = commas as [number, number, number, number, number];
  if (numberIn(bytes, fourth + 1, fifth) >= PACKED) {
    const sized = commasIn(bytes, fifth + 1, end, 1);
    if (sized === MORE) return MORE;
    const size = sized === undefined ? -1 : numberIn(bytes, fifth + 1, sized[0] as number);
    if (size >= 0) return rawOf((sized?.[0] as number) + 1, size, end);
  }
  const width = numberIn(bytes, second + 1, third);
  const height = numberIn(bytes, third + 1, fourth);
  return width < 0 || height < 0 ? undefined : rawOf(fifth + 1, width * height, end);
}

const PACKED = 3;

/** `DOWNLOAD [F,]"NAME",number of bytes,data`; without a number what follows are lines of a program. */
function downloadData({ bytes, end }: Stream, at: number): Raw | typeof MORE | undefined {
  const open = find(bytes, QUOTE, at, end);
  const first = lineEndIn(bytes, at, open < 0 ? end : open);
  if (first >= 0) return undefined;
  const close = open < 0 ? -1 : find(bytes, QUOTE, open + 1, end);
  if (close < 0) return lineEndIn(bytes, at, end) >= 0 ? undefined : MORE;
  const commas = commasIn(bytes, close + 1, end, 2);
  if (commas === undefined || commas === MORE) return commas;
  const [sign, behind] = commas as [number, number];
  const size = numberIn(bytes, sign + 1, behind);
  return size < 0 ? undefined : rawOf(behind + 1, size, end);
}

function lineEndIn(bytes: Uint8Array, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isLineEnd(bytes[at])) return at;
  return -1;
}

function readRaw(bytes: Uint8Array, at: number, { from, to }: Raw, word: string, state: TsplState, job: Job): void {
  const head = ascii(bytes, at, from).toUpperCase();
  let kind: OpaqueKind = 'image';
  if (word === 'DOWNLOAD') {
    if (FONTS.some((ending) => head.includes(ending))) kind = 'font';
    else if (!IMAGES.some((ending) => head.includes(ending))) kind = 'embedded';
    if (isTelling(bytes, find(bytes, QUOTE, at, from) + 1, from)) addQuoted(bytes, at, from, state, job);
  }
  job.images.push({ kind, from: at, to, bytes: to - from });
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

const DIGITS = /^(?:25|ITF|EAN(?:8|13|14)|UPC|MSI|C?POST|PLANET|CODA|11|DP)/;

function alphabetOf(kind: string): Alphabet {
  const name = kind.replace(/[" ]/g, '').toUpperCase();
  if (DIGITS.test(name)) return 'digits';
  if (/^(?:39|93|LOGMARS)/.test(name)) return 'code39';
  return name === '' ? 'any' : 'ascii';
}

interface Stretch {
  readonly data: Unescaped;
  readonly alphabet: Alphabet;
}

/** Code 128 with its subsets said, `128M`: `!105` and `!099` go to that of pairs of digits, other numbers out of it. */
function ofBars(data: Unescaped, kind: string): readonly Stretch[] {
  const { bytes } = data;
  if (!/128M/i.test(kind)) return [{ data, alphabet: alphabetOf(kind) }];
  const stretches: Stretch[] = [];
  let alphabet: Alphabet = 'ascii';
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const set = bytes[at] === EXCLAMATION ? numberIn(bytes, at + 1, Math.min(at + 4, bytes.length)) : -1;
    if (set < 0) continue;
    if (at > from) stretches.push({ data: sliceOf(data, from, at), alphabet });
    if (set === 105 || set === 99) alphabet = 'digits';
    else if (set === 103 || set === 104 || set === 100 || set === 101) alphabet = 'ascii';
    at += 3;
    from = at + 1;
  }
  if (from < bytes.length) stretches.push({ data: sliceOf(data, from, bytes.length), alphabet });
  return stretches;
}

/** QR data that say what they are: `N123!`, `AABC!`, `K…!`, or `B` with the number of its bytes in four digits. */
function ofManualQr(data: Unescaped, job: Job): readonly Stretch[] {
  const { bytes, offsets } = data;
  const stretches: Stretch[] = [];
  for (let at = 0; at < bytes.length; ) {
    const mode = String.fromCharCode(bytes[at] as number).toUpperCase();
    const count = mode === 'B' ? numberIn(bytes, at + 1, Math.min(at + 5, bytes.length)) : -1;
    let from = at + 1;
    let to = find(bytes, EXCLAMATION, from, bytes.length);
    if (to < 0) to = bytes.length;
    if (count >= 0) {
      from = Math.min(bytes.length, at + 5);
      to = Math.min(bytes.length, from + count);
      job.counts.push({
        from: offsets[from] as number,
        to: offsets[to] as number,
        at: offsets[at + 1] as number,
        end: offsets[from] as number,
        write: (more) => encodeText(countDigits(count + more), 'utf-8'),
      });
    } else if (!'NAK'.includes(mode)) {
      from = at;
      to = bytes.length;
    }
    if (to > from) stretches.push({ data: sliceOf(data, from, to), alphabet: mode === 'N' ? 'digits' : 'any' });
    at = bytes[to] === EXCLAMATION ? to + 1 : Math.max(to, at + 1);
  }
  return stretches;
}
