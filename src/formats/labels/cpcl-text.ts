/**
 * The text of a line in CPCL: it stands behind parameters, of which a command has so many, up to the end of its line.
 *
 * @source Zebra CPCL Programmer Reference Guide, P1073699: TEXT BARCODE QR ENCODING
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, readIn } from './job.ts';
import { freeBytes, type LabelText, plainBytes } from './label-text.ts';
import { encodingOf } from './language.ts';
import { isLineEnd } from './lines.ts';
import { ofQrData } from './qr-data.ts';

/** What the commands before say of texts. */
export interface Declared {
  /** What `ENCODING` says. */
  declared: EncodingId | undefined;
}

const BLANK = 0x20;

/** Commands that print the rest of their line, and the parameters in front of it: font, size, x, y, … */
export const TEXTS: ReadonlyMap<string, number> = new Map([
  ...['T', 'TEXT', 'T90', 'TEXT90', 'T180', 'TEXT180', 'T270', 'TEXT270', 'TR', 'TEXTREVERSE', 'VT', 'VTEXT'].map(
    (name) => [name, 4] as const,
  ),
  ...['ST', 'SCALE-TEXT', 'VST', 'VSCALE-TEXT', 'STF', 'SCALE-TO-FIT', 'VSTF', 'VSCALE-TO-FIT'].map(
    (name) => [name, 5] as const,
  ),
]);

/** Commands that print bars and other codes. */
export const BARS: readonly string[] = ['B', 'BARCODE', 'VB', 'VBARCODE'];

/** Where the parameters end of which there are so many, each with the blanks in front; `undefined` where the line has fewer. */
export function parametersEnd(
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

export function addText(bytes: Uint8Array, from: number, to: number, state: Declared, job: Job): void {
  addLine(job, textAt(bytes, from, to, 'any', state, job));
}

export function textAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  alphabet: Alphabet,
  { declared }: Declared,
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

export function qrAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  { declared }: Declared,
  job: Job,
): readonly LabelText[] {
  return ofQrData(plainBytes(bytes, from, to), job).flatMap(({ data, alphabet }) => {
    const text = readIn(job, data, declared, within(alphabet, penOf(declared, job)));
    return text === undefined || text.text === '' ? [] : [text];
  });
}
