/** Parameters between commas, some of them in quotation marks, as TSPL and EPL2 write them. Offsets are bytes. */
import type { EncodingId } from '../encoding/encoding.ts';
import { plainBytes, stepAt, type Unescaped } from './label-text.ts';

/** How a quotation mark, and what else, is written inside of quotation marks: a sequence of bytes, and the byte that it stands for. */
export type Escapes = readonly (readonly [sequence: string, byte: number])[];

export const QUOTE = 0x22;
const COMMA = 0x2c;

/** What stands in quotation marks, without them. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
}

export interface Parameter {
  readonly from: number;
  readonly to: number;
  readonly quoted: readonly Quoted[];
}

/** The parameters of `bytes[from, to)`. A quotation mark that nothing closes is closed by the end. */
export function parametersIn(
  bytes: Uint8Array,
  from: number,
  to: number,
  encoding: EncodingId,
  escapes: Escapes,
): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let quoted: Quoted[] = [];
  let start = from;
  for (let at = from; at < to; ) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) {
      const end = closingQuote(bytes, at + 1, to, encoding, escapes);
      quoted.push({ from: at + 1, to: end });
      at = Math.min(to, end + 1);
      continue;
    }
    if (byte === COMMA) {
      parameters.push({ from: start, to: at, quoted });
      quoted = [];
      start = at + 1;
    }
    at += stepAt(bytes, at, to, encoding) || 1;
  }
  parameters.push({ from: start, to, quoted });
  return parameters;
}

/** Where the quotation mark stands that closes what begins at `from`; `to` where none does. */
export function closingQuote(
  bytes: Uint8Array,
  from: number,
  to: number,
  encoding: EncodingId,
  escapes: Escapes,
): number {
  for (let at = from; at < to; ) {
    const found = escapeAt(bytes, at, to, escapes);
    if (found !== undefined) at += found[0].length;
    else if (bytes[at] === QUOTE) return at;
    else at += stepAt(bytes, at, to, encoding) || 1;
  }
  return to;
}

/** What the bytes in quotation marks stand for. */
export function unquote(bytes: Uint8Array, { from, to }: Quoted, encoding: EncodingId, escapes: Escapes): Unescaped {
  if (escapes.every(([sequence]) => bytes.subarray(from, to).indexOf(sequence.charCodeAt(0)) < 0)) {
    return plainBytes(bytes, from, to);
  }
  const raw: number[] = [];
  const offsets: number[] = [];
  for (let at = from; at < to; ) {
    const found = escapeAt(bytes, at, to, escapes);
    if (found !== undefined) {
      raw.push(found[1]);
      offsets.push(at);
      at += found[0].length;
      continue;
    }
    const next = Math.min(to, at + (stepAt(bytes, at, to, encoding) || 1));
    for (; at < next; at += 1) {
      raw.push(bytes[at] as number);
      offsets.push(at);
    }
  }
  offsets.push(to);
  return { bytes: Uint8Array.from(raw), offsets };
}

function escapeAt(bytes: Uint8Array, at: number, to: number, escapes: Escapes): Escapes[number] | undefined {
  return escapes.find(([sequence]) => {
    if (at + sequence.length > to) return false;
    for (let index = 0; index < sequence.length; index += 1) {
      if (bytes[at + index] !== sequence.charCodeAt(index)) return false;
    }
    return true;
  });
}
