/** What a line of CPCL begins with: its command, behind `! U1` or not. Offsets are bytes. */
import type { Stream } from './language.ts';
import { ascii } from './numbers.ts';

const BLANK = 0x20;

/** What a line begins with: its command, in upper case, and where its parameters begin. `! U1` in front is passed over. */
export interface Head {
  readonly at: number;
  readonly word: string;
  readonly rest: number;
}

export const LONGEST_WORD = 24;

/** `undefined` where there may be more of it. */
export function headAt(stream: Stream, at: number): Head | undefined {
  const { bytes, end, isLast } = stream;
  let from = at;
  if (ascii(bytes, at, Math.min(end, at + 1)) === '!') {
    if (at + 5 > end && !isLast) return undefined;
    const utility = /^! ?U1? /i.exec(ascii(bytes, at, Math.min(end, at + 5)));
    if (utility !== null) from += utility[0].length;
  }
  let to = from;
  while (to < end && to - from < LONGEST_WORD && (bytes[to] as number) > BLANK) to += 1;
  if (to === end && !isLast) return undefined;
  return { at, word: ascii(bytes, from, to).toUpperCase(), rest: to };
}
