/** Splices: stretches of a text, and what stands there instead. A text that changes little is neither built nor written anew. */
import { lengthOf, sliceOf, unitAt } from './unit-at.ts';

/** `[start, end)` in UTF-16 units, between characters. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const NO_SPLICES: readonly Splice[] = [];

/** The text with the splices laid over it, which are ordered and disjoint. */
export function spliced(text: string, splices: readonly Splice[]): string {
  if (splices.length === 0) return text;
  return splices.length === 1 ? splicedOnce(text, splices[0] as Splice) : splicedOften(text, splices);
}

function splicedOften(text: string, splices: readonly Splice[]): string {
  let out = '';
  let done = 0;
  for (let index = 0; index < splices.length; index += 1) {
    const { start, end, text: put } = splices[index] as Splice;
    out += text.slice(done, start) + put;
    done = end;
  }
  return out + text.slice(done);
}

function splicedOnce(text: string, { start, end, text: put }: Splice): string {
  const length = lengthOf(text);
  // Most names, of which the first character is left: pieces so short, and of Han beside asterisks, take longer to join than
  // to write anew.
  if (start === 1 && end > 1 && length < 4 && lengthOf(put) === end - 1) {
    const first = unitAt(text, 0);
    const second = unitAt(put, 0);
    if (length === 2) return String.fromCharCode(first, second);
    return String.fromCharCode(first, second, end === 2 ? unitAt(text, 2) : unitAt(put, 1));
  }
  const rest = end === length ? put : put + sliceOf(text, end);
  return start === 0 ? rest : sliceOf(text, 0, start) + rest;
}
