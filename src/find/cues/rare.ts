/**
 * Rare characters, 生僻字: of extension A and beyond the basic plane. In running text hardly anything but names is written with
 * them, so that one behind a surname proves a name: 王𣲘, 贺小𠮷.
 */
import type { Search } from '../search.ts';
import { CLASSES, COMMON, HAN, KNOWN } from './characters.ts';
import { nameAt } from './name-at.ts';
import { prove } from './proven.ts';
import { offsetOf } from './reading.ts';

/** Units of rare characters, or their first: first and last of each range. */
export const RARE_UNITS: readonly (readonly [first: number, last: number])[] = [
  [0x3400, 0x4dbf],
  [0xd840, 0xd8bf],
];

/** The name in which a rare character stands at an offset. */
export function rareAt(search: Search, at: number): void {
  if (search.taken[at] !== 0) return;
  const start = surnameBefore(search.units, at);
  const end = start < at ? offsetOf(nameAt(search, start)) : 0;
  if (end > at) prove(search, start, end);
}

/** Where a surname before it begins, one character between them at the most; the offset itself where none does. */
function surnameBefore(units: Uint16Array, at: number): number {
  const near = at > 0 ? bitsAt(units, at - 1) : 0;
  const far = at > 1 ? bitsAt(units, at - 2) : 0;
  const isParted = at < 3 || (bitsAt(units, at - 3) & HAN) === 0;
  if ((far & COMMON) !== 0 && (isParted || (near & KNOWN) === 0)) return at - 2;
  if ((near & KNOWN) !== 0) return at - 1;
  return (far & KNOWN) !== 0 ? at - 2 : at;
}

function bitsAt(units: Uint16Array, at: number): number {
  return CLASSES[units[at] as number] as number;
}
