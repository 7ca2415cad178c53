/**
 * Commands of CPCL that go on over lines, up to a word in a line of its own: lines of a text (`ML`), its parts (`CONCAT`), and the
 * data of a code (`B QR`).
 *
 * @source Zebra CPCL Programmer Reference Guide, P1073699: ML CONCAT BARCODE QR
 */
import { type Head, LONGEST_WORD } from './cpcl-head.ts';
import { addText, BARS, type Declared, parametersEnd, qrAt, TEXTS, textAt } from './cpcl-text.ts';
import { type Job, joinLine, type Line, type Row } from './job.ts';
import { MORE, type Stream } from './language.ts';
import { behindLine, isLineEnd, lineEnd } from './lines.ts';
import { ascii, isTelling, type Span } from './numbers.ts';

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

/** The word that ends a command over several lines. */
export function closingOf(bytes: Uint8Array, { word, rest }: Head, to: number): string | undefined {
  if (!BARS.includes(word)) return BLOCKS.get(word);
  const [kind] = parametersEnd(bytes, rest, to, 1) ?? [];
  return kind && CODE_BLOCKS.get(ascii(bytes, kind[0], kind[1]).toUpperCase());
}

/** Where the line begins that holds the word, or PRINT where that is missing. */
export function blockEnd(stream: Stream, from: number, closing: string): number {
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

/** A command over several lines: its own is `[head.at, first)`, those behind it reach up to `to`. */
export function readBlock(bytes: Uint8Array, head: Head, first: number, to: number, state: Declared, job: Job): void {
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
