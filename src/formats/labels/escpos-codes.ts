/**
 * The data of bars and dots in ESC/POS, and the lengths in front of them.
 *
 * @source Epson ESC/POS Command Reference: GS k, GS ( k
 */
import type { EncodingId } from '../encoding/encoding.ts';
import { type Alphabet, within } from './glyphs.ts';
import type { Command } from './escpos-commands.ts';
import { type Job, readIn } from './job.ts';
import { encodeText, type LabelText, type Pen, plainBytes } from './label-text.ts';
import { encodingOf } from './language.ts';

/** Of `GS ( k`: what is stored is the data of a symbol. */
const STORE = 80;

/** Kinds of bars by their numbers, those that end at a NUL first: UPC-A, UPC-E, EAN-13, EAN-8, Code 39, ITF, Codabar. */
const DIGIT_BARS = [0, 1, 2, 3, 5, 6, 65, 66, 67, 68, 70, 71];
const CODE_39 = [4, 69];
const CODE_93 = 72;
const CODE_128 = 73;
const QR = 97;

const BRACE = 0x7b;

/** Of `GS k`, `GS ( k` and `ESC Z`. */
export function codeAt(
  bytes: Uint8Array,
  at: number,
  { name, to }: Command,
  declared: EncodingId | undefined,
  job: Job,
): readonly LabelText[] {
  const textOf = (from: number, end: number, alphabet: Alphabet): readonly LabelText[] => {
    const encoding = encodingOf(declared, job);
    const pen: Pen = { write: (text) => encodeText(text, encoding) };
    const text = readIn(job, plainBytes(bytes, from, end), declared, within(alphabet, pen));
    return text === undefined || text.text === '' ? [] : [text];
  };
  if (name === 'GS ( k') {
    if (to < at + 8 || bytes[at + 6] !== STORE) return [];
    count(job, bytes, at + 3, 2, at + 8, to);
    return textOf(at + 8, to, 'any');
  }
  if (name === 'ESC Z') {
    count(job, bytes, at + 5, 2, at + 7, to);
    return textOf(at + 7, to, 'any');
  }
  const kind = bytes[at + 2] as number;
  if (kind === QR) {
    count(job, bytes, at + 5, 2, at + 7, to);
    return textOf(at + 7, to, 'any');
  }
  const from = kind < 65 ? at + 3 : at + 4;
  const end = kind < 65 ? to - 1 : to;
  if (kind >= 65) count(job, bytes, at + 3, 1, from, to);
  if (kind === CODE_128) return ofCode128(bytes, from, end, job, textOf);
  const isLike39 = CODE_39.includes(kind) || kind === CODE_93;
  return textOf(from, end, DIGIT_BARS.includes(kind) ? 'digits' : isLike39 ? 'code39' : 'ascii');
}

/** A number of one or two bytes, low byte first, that counts `[from, to)` and maybe more. */
function count(job: Job, bytes: Uint8Array, at: number, size: 1 | 2, from: number, to: number): void {
  const old = (bytes[at] as number) + (size === 2 ? (bytes[at + 1] as number) * 256 : 0);
  job.counts.push({
    from,
    to,
    at,
    end: at + size,
    write: (more) => Uint8Array.of((old + more) & 0xff, ...(size === 2 ? [((old + more) >> 8) & 0xff] : [])),
  });
}

/** Code 128: `{A` `{B` and `{C` choose a subset, of which the last has two digits a byte; `{{` is a brace. */
function ofCode128(
  bytes: Uint8Array,
  from: number,
  to: number,
  job: Job,
  textOf: (from: number, to: number, alphabet: Alphabet) => readonly LabelText[],
): readonly LabelText[] {
  const texts: LabelText[] = [];
  let isPairs = false;
  let start = from;
  const cut = (end: number): void => {
    if (end <= start) return;
    if (isPairs) texts.push(...pairsOf(bytes, start, end, job));
    else texts.push(...textOf(start, end, 'ascii'));
  };
  for (let at = from; at < to; at += 1) {
    if (bytes[at] !== BRACE) continue;
    cut(at);
    const set = bytes[at + 1] as number;
    if (set >= 0x41 && set <= 0x43) isPairs = set === 0x43;
    at += 1;
    start = at + 1;
  }
  cut(to);
  return texts;
}

/** Bytes of two digits each, up to the first that is none. */
function pairsOf(bytes: Uint8Array, from: number, to: number, job: Job): readonly LabelText[] {
  let end = from;
  while (end < to && (bytes[end] as number) < 100) end += 1;
  const digits: number[] = [];
  const offsets: number[] = [];
  for (let at = from; at < end; at += 1) {
    for (const digit of String(bytes[at]).padStart(2, '0')) {
      digits.push(digit.charCodeAt(0));
      offsets.push(at);
    }
  }
  offsets.push(end);
  const pen: Pen = {
    write(text, _from, old) {
      const legal = text.replace(/\D/g, '0').padEnd(old.length * 2, '0');
      return old.map((_, index) => Number(legal.slice(index * 2, index * 2 + 2)));
    },
  };
  const text = readIn(job, { bytes: Uint8Array.from(digits), offsets }, 'utf-8', pen);
  return text === undefined || text.text === '' ? [] : [{ ...text, isWhole: true }];
}
