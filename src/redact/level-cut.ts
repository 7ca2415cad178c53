/**
 * Level cuts: a rule by levels (an address through its road) laid over the parts of a value in one walk. It holds for values
 * of which each unit is a character and none a mask mark, where all that is covered stands behind all that is shown and the last
 * part of that is firm; any other takes the long way, which says the same.
 */
import type { Kind, Part, Reading } from '../kinds/kind.ts';
import { ALL, holdsMore } from '../masks/levels.ts';
import { holdsOwnMark } from '../masks/view.ts';
import type { Floor, LevelCut, ValueRule } from '../rules/plan.ts';
import { isSeparator } from '../text/characters.ts';
import { unitAt } from '../text/unit-at.ts';
import { NO_SPLICES, type Splice } from '../text/splice.ts';
import { JOINS, MARKS_HIDDEN, unitsIn } from '../text/units.ts';
import { glyphs } from './cover.ts';

/** `undefined` where positions count, where a cell may hold several values, or where more is done than to cover. */
export function levelCutOf(kind: Kind, rule: ValueRule, floor: Floor | undefined): LevelCut | undefined {
  const { levels } = rule.hide;
  const counts = kind.aside !== undefined || kind.solid !== undefined || kind.between !== undefined;
  if (levels === undefined || counts || levels.rest !== 'cover' || rule.width !== undefined || (floor?.hidden ?? 0) > 0)
    return undefined;
  const { bits, from, through } = levels;
  let bare = 0;
  for (const name of floor?.parts ?? []) bare |= bits.get(name) ?? ALL;
  let firm = 0;
  for (const name of kind.firm ?? []) firm |= bits.get(name) ?? 0;
  return { names: kind.parts, hides: from | ~through, firm, floor: bare, mayShowAll: from !== 0, glyph: rule.glyph };
}

/** What the rule changes; `undefined` where it takes the long way. */
export function splicesByLevels(
  value: string,
  kind: Kind,
  reading: Reading,
  { levelCut: cut }: ValueRule,
): readonly Splice[] | undefined {
  if (cut === undefined) return undefined;
  const { length } = value;
  if (isSeparator(unitAt(value, 0)) || isSeparator(unitAt(value, length - 1)) || reading.bare === true)
    return undefined;
  const edge = edgeOf(value, reading.parts, cut);
  if (edge < 1 || (reading.plain !== true && !isPlain(value, kind))) return undefined;
  return edge === length ? NO_SPLICES : [{ start: edge, end: length, text: coveredFrom(value, edge, cut.glyph) }];
}

/** Whether each unit is a character and none a mask mark. */
function isPlain(value: string, kind: Kind): boolean {
  return (unitsIn(value) & (JOINS | MARKS_HIDDEN)) === 0 && !holdsOwnMark(value, kind);
}

/**
 * Where what is shown ends and what is hidden begins; -1 where this is not so. Parts and the names of levels are walked
 * through side by side, for most addresses go from the widest to the deepest.
 */
function edgeOf(value: string, parts: readonly Part[], { names, hides, firm, floor, mayShowAll }: LevelCut): number {
  let edge = 0;
  let rank = 0;
  let last = 0;
  let isHiding = false;
  for (let index = 0; index < parts.length; index += 1) {
    const { name, start, end } = parts[index] as Part;
    while (names[rank] !== name) {
      rank += 1;
      if (rank === names.length) return -1;
    }
    const level = 1 << rank;
    if ((hides & level) !== 0) isHiding = true;
    if (isHiding) continue;
    if ((floor & level) !== 0 || (start > edge && holdsMore(value, edge, start))) return -1;
    edge = end;
    last = level;
  }
  if (isHiding) return (last & firm) === 0 ? -1 : edge;
  if (edge === value.length) return edge;
  return mayShowAll ? value.length : -1;
}

function coveredFrom(value: string, from: number, glyph: string): string {
  const { length } = value;
  let text = '';
  let start = from;
  for (let at = from; at < length; at += 1) {
    if (!isSeparator(unitAt(value, at))) continue;
    text += glyphs(glyph, at - start) + value.charAt(at);
    start = at + 1;
  }
  return text + glyphs(glyph, length - start);
}
