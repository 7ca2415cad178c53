/** Which characters of a value hide something already: mask marks known everywhere, and those that a kind adds. */
import type { Kind } from '../kinds/kind.ts';
import { isMark } from '../text/marks.ts';

export function isHidden(code: number, kind: Kind): boolean {
  return isMark(code) || (kind.marks !== undefined && code > 0 && kind.marks.includes(String.fromCodePoint(code)));
}
