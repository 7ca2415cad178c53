/**
 * Which characters stand beside each other in some texts: a proven name or number is looked for only where it could stand, and most
 * texts hold no pair of its characters. A pair too many costs time; a name or a number that stands there has its pairs, in whatever
 * groups it is written.
 */
import { foldOf } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';

/** By the hash of two folded units: 1 where they may stand beside each other. As long as a power of two. */
export type Pairs = Uint8Array;

function slotOf(pairs: Pairs, one: number, other: number): number {
  const hash = Math.imul(one, 0x9e3b) + other;
  return (hash ^ (hash >>> 11)) & (pairs.length - 1);
}

/** Adds the pairs of a text, blanks and hyphens left out. */
export function addPairs(pairs: Pairs, text: string): void {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = seenAs(foldOf(unitAt(text, at)));
    if (unit === 0) continue;
    pairs[slotOf(pairs, before, unit)] = 1;
    before = unit;
  }
}

/** Whether any two characters beside each other in a folded value are among the pairs: those of a name within it, or of a given name. */
export function hasSomePair(pairs: Pairs, units: Uint16Array, start: number, end: number): boolean {
  let before = 0;
  for (let at = start; at < end; at += 1) {
    const unit = seenAs(units[at] as number);
    if (unit === 0) continue;
    if (before !== 0 && pairs[slotOf(pairs, before, unit)] === 1) return true;
    before = unit;
  }
  return false;
}

/** Whether a folded value has two digits or letters, and each two of them are among the pairs. */
export function hasEveryPair(pairs: Pairs, units: Uint16Array, start: number, end: number): boolean {
  let before = 0;
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const unit = seenAs(units[at] as number);
    if (!isAlphanumeric(unit)) continue;
    if (before !== 0) {
      if (pairs[slotOf(pairs, before, unit)] !== 1) return false;
      count += 1;
    }
    before = unit;
  }
  return count > 0;
}

/** 0 of what may stand between the characters of a name or a number; letters in one case. */
function seenAs(unit: number): number {
  if (unit <= 0x20 || unit === 0x2d) return 0;
  return unit >= 0x61 && unit <= 0x7a ? unit - 0x20 : unit;
}

/** What is proven of a number (find/spread-numbers.ts): nothing that stands between. */
function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a);
}
