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
import { encodingByName } from '../encoding/index.ts';
import type { Format } from '../format.ts';
import { blockEnd, closingOf, readBlock } from './cpcl-blocks.ts';
import { type Head, headAt } from './cpcl-head.ts';
import { imageBehind } from './cpcl-images.ts';
import { addText, BARS, type Declared, parametersEnd, TEXTS, textAt } from './cpcl-text.ts';
import type { Alphabet } from './glyphs.ts';
import { addLine, type Job, type Spot } from './job.ts';
import { CUT_OFF, type Language, MORE } from './language.ts';
import { behindLine, isLineEnd, lineEnd } from './lines.ts';
import { ascii, isBlankBytes, isTelling, numberIn, type Span } from './numbers.ts';
import { openLabels } from './session.ts';

export const cpcl: Format = {
  id: 'cpcl',
  extensions: ['.cpcl'],
  isReadTwice: true,
  open: (editor, options) => openLabels(language, editor, options),
};

interface CpclState extends Declared {
  /** Whether lines are commands of a label. */
  isInLabel: boolean;
  /** Whether lines are values for a stored form. */
  hasValues: boolean;
}

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
