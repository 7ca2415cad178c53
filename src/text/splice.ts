/** Splices: stretches of a text, and what stands there instead. A text that changes little is neither built nor written anew. */

/** `[start, end)` in UTF-16 units, between characters. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const NO_SPLICES: readonly Splice[] = [];

/** The text with the splices laid over it, which are ordered and disjoint. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const first = splices[0];
  if (first === undefined) return text;
  if (splices.length === 1) {
    const before = text.slice(0, first.start) + first.text;
    return first.end === text.length ? before : before + text.slice(first.end);
  }
  let out = '';
  let done = 0;
  for (let index = 0; index < splices.length; index += 1) {
    const splice = splices[index] as Splice;
    out += text.slice(done, splice.start) + splice.text;
    done = splice.end;
  }
  return out + text.slice(done);
}
