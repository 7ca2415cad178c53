/**
 * One line of fixed-width text: where its fields stand, and how a new value is fitted to a field. Widths are bytes of the
 * document's own encoding, or display columns; offsets are bytes of the window. A character is never cut, and what is
 * written is exactly as wide as its field: padded on the field's side; where it is too wide its marks become `*`; and
 * where that is still too wide the field is covered whole.
 */
import type { Encoding } from './encoding/encoding.ts';
import { type StandIn, standInGlyph } from './encoding/stand-in.ts';
import type { FormatErrorCode } from './format.ts';
import type { Original } from './transcoder.ts';
import { characterEnd } from '../text/characters.ts';
import { isMark } from '../text/marks.ts';
import { displayWidth } from '../text/width.ts';
import { decodeUtf8, utf8Length } from './utf8.ts';

/** A field of every line. */
export interface FixedField {
  /** The label of its values. */
  readonly name: string;
  /** Where it begins, in units, from 1. */
  readonly start: number;
  readonly width: number;
  /** What fills it up. Default a blank. */
  readonly pad?: ' ' | '0' | '\u3000';
  /** Where that stands: behind the value (default), or before it. */
  readonly padSide?: 'left' | 'right';
}

/** How width is counted. */
export interface Measure {
  readonly unit: 'bytes' | 'columns';
  /** Columns of characters such as `×` and `○`, which are one or two columns wide. */
  readonly ambiguous: 1 | 2;
}

export interface LineFault {
  readonly code: Extract<FormatErrorCode, 'fixed/line-length' | 'fixed/cut-character' | 'encoding/not-utf-8'>;
  /** Offset in the window. */
  readonly at: number;
  /** Which of the marks was not found. */
  readonly mark: number;
}

/**
 * Finds where the line `bytes[from, to)` is as wide as each of the `marks`, which ascend; the last is the line's width.
 * @param edges is given the offset of each mark
 */
export function findEdges(
  bytes: Uint8Array,
  from: number,
  to: number,
  marks: readonly number[],
  { unit, ambiguous }: Measure,
  original: Original | undefined,
  edges: number[],
): LineFault | undefined {
  if (unit === 'bytes' && original === undefined) return findBytes(bytes, from, to, marks, edges);
  const text = decodeUtf8(bytes, from, to);
  if (text === undefined) return { code: 'encoding/not-utf-8', at: from, mark: 0 };
  let own = original === undefined ? 0 : original.offsetOf(from);
  let at = from;
  let width = 0;
  let mark = 0;
  for (let start = 0, end = 0; ; start = end) {
    while (mark < marks.length && marks[mark] === width) edges[mark++] = at;
    if (start === text.length || mark === marks.length) break;
    end =
      unit === 'columns' ? characterEnd(text, start) : start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
    const character = text.slice(start, end);
    if (unit === 'columns') {
      width += displayWidth(character, { ambiguous });
    } else if (original !== undefined) {
      const size = original.encoding.lengthAt(original.bytes, own, original.bytes.length);
      width += size;
      own += size;
    }
    if (width > (marks[mark] as number)) return { code: 'fixed/cut-character', at, mark };
    at += utf8Length(character);
  }
  if (mark < marks.length || at < to) return { code: 'fixed/line-length', at, mark };
  return undefined;
}

/** Bytes of UTF-8: nothing has to be read. */
function findBytes(
  bytes: Uint8Array,
  from: number,
  to: number,
  marks: readonly number[],
  edges: number[],
): LineFault | undefined {
  for (let mark = 0; mark < marks.length; mark += 1) {
    let at = from + (marks[mark] as number);
    if (at > to) return { code: 'fixed/line-length', at: to, mark };
    edges[mark] = at;
    if (at === to || ((bytes[at] as number) & 0xc0) !== 0x80) continue;
    while (at > from && ((bytes[at] as number) & 0xc0) === 0x80) at -= 1;
    return { code: 'fixed/cut-character', at, mark };
  }
  const end = edges[marks.length - 1] as number;
  return end < to ? { code: 'fixed/line-length', at: end, mark: marks.length } : undefined;
}

/** The value in a field: its text without what fills it up. */
export function unpadded(text: string, { pad = ' ', padSide = 'right' }: FixedField): string {
  const isPad = (at: number): boolean => text[at] === pad || text[at] === ' ';
  let start = 0;
  let end = text.length;
  if (padSide === 'left') while (start < end && isPad(start)) start += 1;
  else while (end > start && isPad(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** The text that fills the field with this value; with nothing where it is taken out. */
export function fitted(
  value: string,
  { width, pad = ' ', padSide = 'right' }: FixedField,
  measure: Measure,
  encoding: Encoding | undefined,
): string {
  const widthOf = (text: string): number => widthIn(text, measure, encoding);
  let text = writable(value, encoding, standInGlyph);
  if (widthOf(text) > width) text = withPlainMarks(text);
  if (widthOf(text) > width || hasLineEnd(text)) text = '*'.repeat(Math.floor(width / widthOf('*')));
  const room = width - widthOf(text);
  const wide = Math.floor(room / widthOf(pad));
  // What a wide pad leaves is filled with blanks.
  const fill = pad.repeat(wide) + ' '.repeat(Math.floor((room - wide * widthOf(pad)) / widthOf(' ')));
  return padSide === 'left' ? fill + text : text + fill;
}

function withPlainMarks(text: string): string {
  let plain = '';
  for (const character of text) {
    plain += character === '某' || isMark(character.codePointAt(0) as number) ? '*' : character;
  }
  return plain;
}

function hasLineEnd(text: string): boolean {
  return text.includes('\n') || text.includes('\r');
}

/** The text in characters that the encoding has. */
function writable(text: string, encoding: Encoding | undefined, standIn: StandIn): string {
  if (encoding === undefined) return text;
  const has = (character: string): boolean => sizeIn(character, encoding) >= 0;
  let written = '';
  for (const character of text) written += has(character) ? character : standIn(character, has);
  return written;
}

function widthIn(text: string, { unit, ambiguous }: Measure, encoding: Encoding | undefined): number {
  if (unit === 'columns') return displayWidth(text, { ambiguous });
  if (encoding === undefined) return utf8Length(text);
  let size = 0;
  for (const character of text) size += sizeIn(character, encoding);
  return size;
}

const SCRATCH = new Uint8Array(4);

/** Bytes of a character; -1 where the encoding lacks it. */
function sizeIn(character: string, encoding: Encoding): number {
  return encoding.write(character.codePointAt(0) as number, SCRATCH, 0);
}
