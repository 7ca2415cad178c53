/**
 * Level cuts: a rule by levels (an address through its road) laid over a value without its parts being made. It holds for values
 * of which each unit is a character and none a mask mark, where all that is hidden stands behind all that is shown and the last
 * part of that is read alike without it; any other takes the long way, which says the same.
 */
import type { Kind } from '../kinds/kind.ts';
import { ALL } from '../masks/levels.ts';
import type { Floor, LevelCut, ValueRule } from '../rules/plan.ts';
import { isSeparator } from '../text/characters.ts';
import { unitAt } from '../text/unit-at.ts';
import { glyphs } from './cover.ts';

/** `undefined` where positions count, where a cell may hold several values, or where more is done than to cover or to cut off. */
export function levelCutOf(kind: Kind, rule: ValueRule, floor: Floor | undefined): LevelCut | undefined {
  const { levels } = rule.hide;
  const counts = kind.aside !== undefined || kind.solid !== undefined || kind.between !== undefined;
  if (kind.edgeBy === undefined || levels === undefined || counts || rule.action !== 'mask') return undefined;
  const isPlain = levels.rest === 'drop' || (levels.rest === 'cover' && rule.width === undefined);
  if (!isPlain || (floor?.hidden ?? 0) > 0) return undefined;
  const { bits, from, through } = levels;
  let bare = 0;
  for (const name of floor?.parts ?? []) bare |= bits.get(name) ?? ALL;
  const cutsOff = levels.rest === 'drop';
  const edge = kind.edgeBy({ hides: from | ~through, floor: bare, mayShowAll: from !== 0, cutsOff });
  return { edge, rest: cutsOff ? () => '' : coveredFrom };
}

/** Separators stay. */
function coveredFrom(value: string, edge: number, glyph: string): string {
  const { length } = value;
  let text = '';
  let start = edge;
  for (let at = edge; at < length; at += 1) {
    if (!isSeparator(unitAt(value, at))) continue;
    text += glyphs(glyph, at - start) + value.charAt(at);
    start = at + 1;
  }
  const rest = glyphs(glyph, length - start);
  return start === edge ? rest : text + rest;
}
