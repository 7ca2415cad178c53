/** Names in letters behind a title or a role: Mr. John Smith, Ms CHAN Tai Man, 申请人 WANG Xiaoming. What is masked in them belongs to them. */
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CAPITAL, CLASSES, LETTER, MARK } from './characters.ts';

const MOST_WORDS = 4;
const BLANK = 0x20;
/** Between the words of a name, and in them. */
const JOINTS: UnitSet = /* @__PURE__ */ unitsOf(" -.'\u2019·");

/** Behind the words with a capital that begin at an offset; `at` itself where there are fewer than `least`. */
export function latinEnd({ units, taken }: Search, at: number, least: number): number {
  let end = at;
  let words = 0;
  for (let from = at; words < MOST_WORDS; ) {
    const opening = words === 0 ? CAPITAL : CAPITAL | MARK;
    if (((CLASSES[units[from] as number] as number) & opening) === 0 || taken[from] !== 0) break;
    let to = from;
    while (((CLASSES[units[to] as number] as number) & (LETTER | MARK)) !== 0) to += 1;
    const behind = units[to] as number;
    if (behind >= 0x30 && behind <= 0x39) break;
    end = to;
    words += 1;
    from = jointEnd(units, to);
    if (from === to) break;
  }
  return words < least ? at : end;
}

/** Where the words with a capital begin that end at an offset, two of them at least, at the head of a clause; -1 where none do. */
export function latinStart({ units, taken }: Search, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST && taken[start - 1] === 0 && isOfName(units[start - 1] as number))
    start -= 1;
  while (start < end && units[start] === BLANK) start += 1;
  const isHead = start === 0 || !isAlphanumeric(units[start - 1] as number);
  return isHead && end - start < LONGEST ? start : -1;
}

const LONGEST = 40;

function isOfName(unit: number): boolean {
  return ((CLASSES[unit] as number) & LETTER) !== 0 || isIn(JOINTS, unit);
}

function isAlphanumeric(unit: number): boolean {
  return ((CLASSES[unit] as number) & LETTER) !== 0 || (unit >= 0x30 && unit <= 0x39);
}

/** `. `, `-`, one blank. */
function jointEnd(units: Uint16Array, at: number): number {
  let end = at;
  if (isIn(JOINTS, units[end] as number)) end += 1;
  if (end > at && units[end - 1] !== BLANK && units[end] === BLANK) end += 1;
  return end;
}
