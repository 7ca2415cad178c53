/**
 * Writes a value anew with some of its stretches hidden: a glyph for each character, nothing, or a text. Separators
 * stay where they stand, and so do the mask marks that the value came with; grapheme clusters are hidden whole.
 */
import type { Kind, Part } from '../kinds/kind.ts';
import type { Rest } from '../masks/mask.ts';
import type { ValueRule } from '../rules/plan.ts';
import { boundaries, isPlain, isSeparator } from '../text/characters.ts';
import { displayWidth } from '../text/width.ts';
import { isHidden } from './marks.ts';

/** A stretch to hide, `[start, end)` in UTF-16 units, and what stands there then. */
export interface Hidden {
  readonly start: number;
  readonly end: number;
  readonly rest: Rest;
}

/** How hidden characters are written. */
export type Print = Pick<ValueRule, 'glyph' | 'width'>;

const PLAIN_PRINT: Print = { glyph: '*', width: undefined };

/**
 * @param hidden ordered and disjoint
 * @param plain whether every unit of `hidden` is a character that is to be covered
 */
export function hide(
  value: string,
  hidden: readonly Hidden[],
  kind: Kind,
  print: Print,
  solid: readonly Part[],
  plain = false,
): string {
  let text = '';
  let done = 0;
  for (const { start, end, rest } of hidden) {
    text += value.slice(done, start);
    if (plain && print.width === undefined) text += print.glyph.repeat(end - start);
    else if (rest === 'cover') text += covered(value.slice(start, end), start, kind, print, solid);
    else if (rest !== 'drop') text += rest.replace;
    done = end;
  }
  return text + value.slice(done);
}

/** Every character hidden. */
export function coverWhole(value: string, kind: Kind, print: Print = PLAIN_PRINT): string {
  return covered(value, 0, kind, print, []);
}

function covered(text: string, offset: number, kind: Kind, print: Print, solid: readonly Part[]): string {
  const edges = isPlain(text) ? undefined : boundaries(text);
  const count = edges === undefined ? text.length : edges.length - 1;
  let result = '';
  for (let index = 0; index < count; index += 1) {
    const start = edges?.[index] ?? index;
    const end = edges?.[index + 1] ?? index + 1;
    const code = text.codePointAt(start) ?? 0;
    const stays = isHidden(code, kind) || (isSeparator(code) && !solid.some((part) => isWithin(part, offset + start)));
    result += stays ? text.slice(start, end) : glyphFor(text.slice(start, end), print);
  }
  return result;
}

function isWithin(part: Part, offset: number): boolean {
  return offset >= part.start && offset < part.end;
}

const FULL_WIDTH: Readonly<Record<string, string>> = { '*': '＊' };

function glyphFor(character: string, { glyph, width }: Print): string {
  if (width !== 'keep') return glyph;
  return displayWidth(character) === 2 ? (FULL_WIDTH[glyph] ?? glyph) : '*';
}
