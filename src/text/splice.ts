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
  if (splices.length === 1) return splicedOnce(text, splices[0] as Splice);
  let out = '';
  let done = 0;
  for (let index = 0; index < splices.length; index += 1) {
    const { start, end, text: put } = splices[index] as Splice;
    out += text.slice(done, start) + put;
    done = end;
  }
  return out + text.slice(done);
}

function splicedOnce(text: string, splice: Splice): string {
  const { start, end, text: put } = splice;
  const length = lengthOf(text);
  // Most names: pieces so short, and of Han beside asterisks, take longer to join than to write anew.
  if (length === 3 && lengthOf(put) === end - start) {
    return String.fromCharCode(unitIn(text, splice, 0), unitIn(text, splice, 1), unitIn(text, splice, 2));
  }
  if (length === 2 && lengthOf(put) === end - start) {
    return String.fromCharCode(unitIn(text, splice, 0), unitIn(text, splice, 1));
  }
  const rest = end === length ? put : put + sliceOf(text, end);
  return start === 0 ? rest : sliceOf(text, 0, start) + rest;
}

/** The unit at an offset of a text with a splice of the same length laid over it. */
function unitIn(text: string, { start, end, text: put }: Splice, at: number): number {
  return at >= start && at < end ? unitAt(put, at - start) : unitAt(text, at);
}
