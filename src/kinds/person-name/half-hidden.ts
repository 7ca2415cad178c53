/**
 * Names of which some characters are hidden already and that cannot be told: whether they show another name beside the
 * hidden one (张*（又名张三）, 李**（张三）, （张三）*). What this library masks never does: it shows the first character and the
 * last at most.
 */
import { characterEnd } from '../../text/characters.ts';
import { BETWEEN, BRACKET, DOT, MARK, sortAt } from './characters.ts';
import type { Core } from './core.ts';

/** As many characters as may show in all. */
const MOST_SHOWN = 3;
/** In one piece between brackets, the first one apart. */
const MOST_IN_PIECE = 1;

/** @param from where the core was read from */
export function showsAnother(folded: string, from: number, { count, marks, end }: Core): boolean {
  if (count - marks > MOST_SHOWN) return true;
  let shown = 0;
  let isHidden = false;
  let isFirst = true;
  for (let at = from; at < end; at = characterEnd(folded, at)) {
    const sort = sortAt(folded, at);
    if (sort === MARK) isHidden = true;
    else if (sort !== BRACKET && sort !== BETWEEN && sort !== DOT) shown += 1;
    if (sort !== BRACKET) continue;
    if (!isFirst && !isHidden && shown > MOST_IN_PIECE) return true;
    isFirst = false;
    isHidden = false;
    shown = 0;
  }
  return !isFirst && !isHidden && shown > MOST_IN_PIECE;
}
