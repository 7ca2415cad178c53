/** What can be read of a text: its characters that are neither separators, nor signs between values, nor mask marks. */
import type { Kind } from '../../src/kinds/kind.ts';
import { isHidden } from '../../src/redact/marks.ts';
import { fold } from '../../src/text/fold.ts';
import { boundaries, isSeparator } from '../../src/text/characters.ts';

export function visibleCharacters(text: string, kind: Kind): readonly string[] {
  const edges = boundaries(text);
  const visible: string[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const character = text.slice(edges[index], edges[index + 1]);
    const code = character.codePointAt(0) ?? 0;
    const stands = kind.between?.includes(fold(character)) === true;
    if (!stands && !isSeparator(code) && !isHidden(code, kind)) visible.push(character);
  }
  return visible;
}

/** Whether `part` can be had from `whole` by leaving characters out. */
export function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const character of whole) if (at < part.length && part[at] === character) at += 1;
  return at === part.length;
}
