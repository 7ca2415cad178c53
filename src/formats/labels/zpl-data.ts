/**
 * The data of a ZPL field: text or the content of a code, with the hexadecimal escapes of `^FH` (`_E5_BC_A0`), byte by byte. Line ends
 * in it are not printed and belong to no text. A glyph is written as the character was whose place it takes: escaped or not.
 *
 * @source Zebra Programming Guide: ^FD ^FH ^FB ^BC ^BQ ^RF
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { type Alphabet, within } from './glyphs.ts';
import { addLine, type Job, readIn, type Spot } from './job.ts';
import { encodeText, freeBytes, type LabelText, type Pen, sliceOf, stepAt, type Unescaped } from './label-text.ts';
import { encodingOf } from './language.ts';
import { ascii, isDigitByte } from './numbers.ts';
import { ofQrData } from './qr-data.ts';

/** What the commands of a field have said so far. */
export interface FieldState {
  spot: Spot | undefined;
  /** The byte that begins an escape. */
  hex: number | undefined;
  isBlock: boolean;
  /** Whether data for a tag are written in hexadecimal digits. */
  isHexWrite: boolean;
  /** The bar code's command with its parameters. */
  code: string | undefined;
}

export function newField(): FieldState {
  return { spot: undefined, hex: undefined, isBlock: false, isHexWrite: false, code: undefined };
}

interface State {
  readonly caret: number;
  readonly tilde: number;
  readonly declared: EncodingId | undefined;
  readonly field: FieldState;
}

/** A stretch of data without line ends. */
interface Piece {
  readonly data: Unescaped;
  readonly pen: Pen;
  /** Whether a block begins a new line with it. */
  readonly beginsLine: boolean;
}

const BACKSLASH = 0x5c;
const AMPERSAND = 0x26;
const GREATER = 0x3e;

export function addFieldData(bytes: Uint8Array, from: number, to: number, state: State, job: Job): void {
  const { field } = state;
  const pieces = dataPieces(bytes, from, to, state, job);
  if (field.code !== undefined) {
    const code = codePieces(pieces, field.code, state, job);
    if (code.length > 0) job.codes.push({ pieces: code });
    return;
  }
  let line: LabelText[] = [];
  for (const { data, pen, beginsLine } of pieces) {
    if (beginsLine && line.length > 0) {
      addLine(job, line, field.spot);
      line = [];
    }
    const hexWritten = field.isHexWrite ? hexText(data, state, job) : undefined;
    const text = hexWritten ?? readIn(job, data, state.declared, pen);
    if (text !== undefined) line.push(text);
  }
  addLine(job, line, field.spot);
}

export function dataPieces(bytes: Uint8Array, from: number, to: number, state: State, job: Job): readonly Piece[] {
  const { hex, isBlock } = state.field;
  const encoding = encodingOf(state.declared, job);
  const isWide = encoding.startsWith('utf-16');
  const pen = zplPen(encoding, state);
  const pieces: Piece[] = [];
  let raw: number[] = [];
  let offsets: number[] = [];
  let beginsLine = false;
  const cut = (at: number): void => {
    if (raw.length > 0) {
      offsets.push(at);
      pieces.push({ data: { bytes: Uint8Array.from(raw), offsets }, pen, beginsLine });
      beginsLine = false;
    }
    raw = [];
    offsets = [];
  };
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (!isWide && (byte === 0x0d || byte === 0x0a)) {
      cut(at);
      at += 1;
    } else if (isBlock && byte === BACKSLASH && bytes[at + 1] === AMPERSAND && at + 1 < to) {
      cut(at);
      beginsLine = true;
      at += 2;
    } else if (byte === hex && hexAt(bytes, at + 1, to) >= 0) {
      raw.push(hexAt(bytes, at + 1, to));
      offsets.push(at);
      at += 3;
    } else {
      const step = isWide ? 1 : stepAt(bytes, at, to, encoding) || 1;
      for (let next = at; next < at + step && next < to; next += 1) {
        raw.push(bytes[next] as number);
        offsets.push(next);
      }
      at += step;
    }
  }
  cut(to);
  return pieces;
}

/** The byte that two hexadecimal digits say; -1 where there are none. */
function hexAt(bytes: Uint8Array, at: number, to: number): number {
  if (at + 2 > to) return -1;
  const high = hexDigit(bytes[at] as number);
  const low = hexDigit(bytes[at + 1] as number);
  return high < 0 || low < 0 ? -1 : high * 16 + low;
}

function hexDigit(byte: number): number {
  if (isDigitByte(byte)) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function zplPen(encoding: EncodingId, { caret, tilde, field: { hex, code } }: State): Pen {
  const isFree = (byte: number): boolean =>
    byte !== caret && byte !== tilde && byte !== hex && (byte !== GREATER || code === undefined);
  return {
    write(text, _from, old) {
      if (hex === undefined) return freeBytes(text, encoding, isFree);
      const isEscaped = old.length > 0 && sizeInEscapes(old, hex) * 3 === old.length;
      const isLower = old.some((byte) => byte >= 0x61 && byte <= 0x66);
      const written: number[] = [];
      for (const byte of encodeText(text, encoding)) {
        if (!isEscaped && isFree(byte)) {
          written.push(byte);
          continue;
        }
        const digits = byte.toString(16).padStart(2, '0');
        for (const digit of isLower ? digits : digits.toUpperCase()) written.push(digit.charCodeAt(0));
        written.splice(-2, 0, hex);
      }
      return Uint8Array.from(written);
    },
  };
}

/** Bytes that a stretch stands for. */
function sizeInEscapes(bytes: Uint8Array, hex: number | undefined): number {
  let size = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] === hex && hexAt(bytes, at + 1, bytes.length) >= 0) at += 2;
    size += 1;
  }
  return size;
}

/** Text for a tag in hexadecimal digits; `undefined` where it is none. */
function hexText({ bytes, offsets }: Unescaped, state: State, job: Job): LabelText | undefined {
  const raw: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += 2) {
    const byte = hexAt(bytes, at, bytes.length);
    // What is no text is the number of a tag.
    if (byte < 0x20) return undefined;
    raw.push(byte);
    starts.push(offsets[at] as number);
  }
  starts.push(offsets[bytes.length] as number);
  const encoding = encodingOf(state.declared, job);
  const pen: Pen = {
    write: (text) =>
      Uint8Array.from(
        [...encodeText(text, encoding)].flatMap((byte) =>
          [...byte.toString(16).toUpperCase().padStart(2, '0')].map((digit) => digit.charCodeAt(0)),
        ),
      ),
  };
  return readIn(job, { bytes: Uint8Array.from(raw), offsets: starts }, state.declared, pen);
}

/** The bar codes of digits alone, and those that read as Code 39 does. */
const DIGITS = '12589EIJKMPRSUZ';
const LIKE_CODE_39 = '34LAT';

function alphabetOf(code: string): Alphabet {
  const kind = code.charAt(2);
  if (DIGITS.includes(kind)) return 'digits';
  if (LIKE_CODE_39.includes(kind)) return 'code39';
  return kind === 'C' ? 'ascii' : 'any';
}

function codePieces(pieces: readonly Piece[], code: string, state: State, job: Job): readonly LabelText[] {
  const alphabet = alphabetOf(code);
  const { hex } = state.field;
  const sizeOf = (old: Uint8Array): number => sizeInEscapes(old, hex);
  const stretches = pieces.flatMap(({ data, pen }, index) => {
    if (code.startsWith('^BC')) return ofCode128(data, pen);
    if (code.startsWith('^BQ') && index === 0) {
      return ofQrData(data, job, sizeOf).map((stretch) => ({ ...stretch, pen }));
    }
    return [{ data, pen, alphabet }];
  });
  return stretches.flatMap(({ data, pen, alphabet: own }) => {
    const text = readIn(job, data, state.declared, within(own, pen, sizeOf));
    return text === undefined || text.text === '' ? [] : [text];
  });
}

interface Stretch {
  readonly data: Unescaped;
  readonly pen: Pen;
  readonly alphabet: Alphabet;
}

/** Code 128: `>;` and `>5` go to the subset of pairs of digits, `>:` `>6` `>9` `>7` to others; each `>` begins two bytes of no data. */
function ofCode128(data: Unescaped, pen: Pen): readonly Stretch[] {
  const { bytes } = data;
  const stretches: Stretch[] = [];
  let alphabet: Alphabet = 'ascii';
  let from = 0;
  const cut = (to: number): void => {
    if (to > from) stretches.push({ data: sliceOf(data, from, to), pen, alphabet });
  };
  for (let at = 0; at < bytes.length; at += 1) {
    if (bytes[at] !== GREATER) continue;
    cut(at);
    const sign = ascii(bytes, at + 1, Math.min(at + 2, bytes.length));
    if (sign === ';' || sign === '5') alphabet = 'digits';
    else if (':697'.includes(sign)) alphabet = 'ascii';
    at += 1;
    from = at + 1;
  }
  cut(bytes.length);
  return stretches;
}
