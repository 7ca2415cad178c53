/**
 * Writes a value anew with some of its stretches hidden: a glyph for each character, nothing, or a text. Separators
 * stay where they stand, and so do the mask marks that the value came with; grapheme clusters are hidden whole.
 */
import type { Kind, Part } from '../kinds/kind.ts';
import type { Rest } from '../masks/mask.ts';
import type { ValueRule } from '../rules/plan.ts';
import { boundaries, isPlain, isSeparator } from '../text/characters.ts';
import { displayWidth } from '../text/width.ts';
import { unitAt } from '../text/unit-at.ts';
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
    if (plain && print.width === undefined) text += glyphs(print.glyph, end - start);
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
  if (solid.length === 0 && print.width === undefined && isPlain(text)) return coveredUnits(text, kind, print.glyph);
  const edges = boundaries(text);
  let result = '';
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] as number;
    const end = edges[index + 1] as number;
    const code = text.codePointAt(start) ?? 0;
    const stays = isHidden(code, kind) || (isSeparator(code) && !solid.some((part) => isWithin(part, offset + start)));
    result += stays ? text.slice(start, end) : glyphFor(text.slice(start, end), print);
  }
  return result;
}

/** Each unit is a character. */
function coveredUnits(text: string, kind: Kind, glyph: string): string {
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = unitAt(text, at);
    if (!isSeparator(unit) && !isHidden(unit, kind)) continue;
    result += glyphs(glyph, at - from) + text.charAt(at);
    from = at + 1;
  }
  return result + glyphs(glyph, text.length - from);
}

/** Asterisks by their number, which most stretches that are hidden become; joined, since what is repeated is read in pieces. */
const ASTERISKS: readonly string[] = /* @__PURE__ */ Array.from({ length: 64 }, (_, count) =>
  new Array(count).fill('*').join(''),
);

export function glyphs(glyph: string, count: number): string {
  return glyph === '*' && count < ASTERISKS.length ? (ASTERISKS[count] as string) : glyph.repeat(count);
}

function isWithin(part: Part, offset: number): boolean {
  return offset >= part.start && offset < part.end;
}

const FULL_WIDTH: Readonly<Record<string, string>> = { '*': '＊' };

function glyphFor(character: string, { glyph, width }: Print): string {
  if (width !== 'keep') return glyph;
  return displayWidth(character) === 2 ? (FULL_WIDTH[glyph] ?? glyph) : '*';
}
