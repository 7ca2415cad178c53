/** Groups of a chain taken together: where they lie in the text, how many characters they have, how they are laid out. */
import { bitOf, type Chain, LETTERS } from './chain.ts';
import { BLANK, CLASSES, CLOSE, COLON, DOT, HYPHEN, isHan, LINE, OPEN } from './classes.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

export function groupStart({ places, firsts }: Chain, group: number): number {
  return places[firsts[group] as number] as number;
}

/** Behind the group, without the bracket that may close there. */
export function groupEnd({ places, firsts }: Chain, group: number): number {
  return (places[(firsts[group + 1] as number) - 1] as number) + 1;
}

export function lengthOf({ firsts }: Chain, group: number): number {
  return (firsts[group + 1] as number) - (firsts[group] as number);
}

/** Behind the group, and behind the bracket that closes there and opened before it: Z999999(0). */
export function valueEnd(chain: Chain, units: Uint16Array, group: number): number {
  const end = groupEnd(chain, group);
  const isOpen = ((chain.gaps[group] as number) & bitOf(OPEN)) !== 0;
  return isOpen && CLASSES[units[end] as number] === CLOSE ? end + 1 : end;
}

/** Lengths of groups as one number, 3-4-4 for instance; 0 for more than five. */
export function layoutOf(chain: Chain, from: number, to: number): number {
  if (to - from > 4) return 0;
  let layout = 0;
  for (let group = from; group <= to; group += 1) layout = layout * 32 + Math.min(31, lengthOf(chain, group));
  return layout;
}

export function layout(...lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum * 32 + length, 0);
}

/** One character a group, as in the boxes of a form, and no box behind them. */
export function isBoxed(chain: Chain, from: number, to: number): boolean {
  if (to - from < 7 || (chain.firsts[to + 1] as number) - (chain.firsts[from] as number) !== to - from + 1)
    return false;
  return to + 1 === chain.groups || lengthOf(chain, to + 1) > 1;
}

/** Whether the group is a box behind another: what is written in boxes begins with the first of them. */
export function isBoxAhead(chain: Chain, group: number): boolean {
  const { gaps } = chain;
  const isBox = group > 1 && lengthOf(chain, group) === 1 && lengthOf(chain, group - 1) === 1;
  return isBox && gaps[group] === gaps[group - 1] && lengthOf(chain, group - 2) === 1;
}

/** Characters of the chain from a group on. */
export function lengthFrom({ firsts, groups }: Chain, group: number): number {
  return (firsts[groups] as number) - (firsts[group] as number);
}

/** Whether a line ends between the groups; the number then was wrapped. */
export function isWrapped({ gaps }: Chain, from: number, to: number): boolean {
  for (let group = from + 1; group <= to; group += 1) if (((gaps[group] as number) & bitOf(LINE)) !== 0) return true;
  return false;
}

/**
 * Whether a number that begins there may be wrapped: words stand before it, or nothing does. Digits at the beginning of a line
 * are rather a table's.
 */
export function mayWrap(units: Uint16Array, start: number): boolean {
  const unit = units[start - 1] as number;
  return start === 0 || isHan(unit) || CLASSES[unit] === COLON;
}

/** Digits of a group behind which another number begins where only a blank follows. */
const LONG = 7;

/** The last group that belongs to the number that begins with `from`, whatever its kind. */
export function naturalEnd(chain: Chain, units: Uint16Array, from: number): number {
  let group = from;
  while (group + 1 < chain.groups) {
    const gap = chain.gaps[group + 1] as number;
    if ((gap & bitOf(LINE)) !== 0) break;
    const isLoose = (gap & bitOf(BLANK)) !== 0 && (gap & bitOf(HYPHEN)) === 0;
    if (isLoose && (lengthOf(chain, group) >= LONG || lengthOf(chain, group + 1) >= LONG)) break;
    if ((gap & (bitOf(BLANK) | bitOf(DOT))) !== 0 && isMeasured(units, groupEnd(chain, group + 1))) break;
    if (isLoose && ((chain.contents[group + 1] as number) & LETTERS) !== 0) break;
    group += 1;
  }
  return group;
}

const UNITS: UnitSet = /* @__PURE__ */ unitsOf('年月日元角分万亿吨度千公里米斤克%℃人次天时岁栋楼室层户');

/** Whether a word for a quantity stands behind: the number counts something. */
export function isMeasured(units: Uint16Array, end: number): boolean {
  const at = units[end] === 0x20 ? end + 1 : end;
  return isIn(UNITS, units[at] as number) && !isExtensionWord(units, at);
}

/** 分机, which does not count anything. */
export function isExtensionWord(units: Uint16Array, at: number): boolean {
  return units[at] === 0x5206 && units[at + 1] === 0x673a;
}
