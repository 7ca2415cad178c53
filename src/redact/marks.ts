/** Which characters of a value hide something already: mask marks known everywhere, and those that a kind adds. */
import type { Kind } from '../kinds/kind.ts';
import { isMark } from '../text/marks.ts';

export function isHidden(code: number, kind: Kind): boolean {
  if (isMark(code)) return true;
  const { marks = '' } = kind;
  for (let index = 0; index < marks.length; index += 1) if (marks.charCodeAt(index) === code) return true;
  return false;
}
