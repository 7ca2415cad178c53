/**
 * Where an address is to be covered from by a rule by levels, told from the numbers of its parts. What is behind the first level
 * that the rule hides need not be read where nothing can stand there that it shows.
 */
import type { LevelSets } from '../kind.ts';
import { SEPARATOR } from './characters.ts';
import {
  BUILDING,
  GROUP,
  HOUSEHOLD,
  LANE,
  isClosed,
  isFirm,
  type Level,
  NOTE,
  NUMBER,
  ROAD,
  SUBDISTRICT,
} from './levels.ts';
import { END, PART, type Scan } from './scan.ts';
import { type AddressText, classAt } from './text.ts';

/** The parts must be asked. */
export const NO_EDGE = -1;

/** The widest level that may stand behind a level from the subdistrict on: the road behind a group, the yard behind a compound. */
export function widestBehind(level: Level): Level {
  if (level === GROUP || level === LANE) return ROAD;
  return level > HOUSEHOLD && level < BUILDING ? NUMBER : level;
}

/** The level from which on a rule hides whatever may follow; behind it nothing is read. */
export function stopOf({ hides }: LevelSets): Level {
  let shown = NOTE;
  while (shown >= 0 && (hides & (1 << shown)) !== 0) shown -= 1;
  let stop = NOTE;
  while (stop > SUBDISTRICT && widestBehind(stop - 1) > shown) stop -= 1;
  return stop;
}

/** Whether separators stand at either end. */
export function isParted(text: AddressText): boolean {
  return ((classAt(text, 0) | classAt(text, text.length - 1)) & SEPARATOR) !== 0;
}

/** Where what is shown ends and what is hidden begins; the end of the text where nothing is. */
export function edgeOf(scan: Scan | undefined, { hides, floor, mayShowAll, cutsOff }: LevelSets): number {
  if (scan === undefined || !scan.isOrdered) return NO_EDGE;
  const { parts, levels, text } = scan;
  const hidden = levels & hides;
  const shown = hidden === 0 ? levels : levels & ((hidden & -hidden) - 1);
  if ((shown & floor) !== 0) return NO_EDGE;
  const last = shown === 0 ? NOTE : 31 - Math.clz32(shown);
  let at = scan.count - PART;
  while (at > 0 && (shown === 0 || (parts[at] as Level) > last)) at -= PART;
  const edge = at > 0 ? (parts[at + END] as number) : 0;
  if (hidden !== 0) return (cutsOff ? isClosed(last) : isFirm(last)) ? edge : NO_EDGE;
  return mayShowAll || edge === text.length ? text.length : NO_EDGE;
}
