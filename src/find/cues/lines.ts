/**
 * Names that stand in rows: three or more in one line, parted by blanks, commas or tabs; three or more lines of one name each;
 * one that signs (a line of its own before a date) or is greeted (a line that ends with a colon, 您好 behind it).
 */
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { nameAt } from './name-at.ts';
import { prove } from './proven.ts';
import { BY_SIGN, holds, IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY, offsetOf } from './reading.ts';

const LINE_END = 0x0a;
const BLANK = 0x20;
const TAB = 0x09;
const COLON = 0x3a;
/** Between the names of a row. */
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf(' \t\n\r,;、|');
const LEAST = 3;
/** So many of a row say what it is. */
const JUDGED = 4;
const MOST_BETWEEN = 12;

/** A line begins at an offset. */
export function lineAt(search: Search, at: number): void {
  const { units } = search;
  const start = behindBlanks(units, at);
  const reading = nameAt(search, start);
  if (!holds(reading, IS_KNOWN | BY_SIGN)) return;
  const end = offsetOf(reading);
  if (units[end] === COLON) {
    const next = units[behindBlanks(units, end + 1)] as number;
    if (holds(reading, IS_LIKELY) && (next === LINE_END || next === 0x60a8 || next === 0x4f60))
      prove(search, start, end);
    return;
  }
  if (isSigned(search, end) && holds(reading, IS_COMMON | IS_LIKELY)) prove(search, start, end);
  else proveRow(search, start);
}

/** Adds the names of a row, if enough stand in it, and half of the first ones are plain to see. */
function proveRow(search: Search, start: number): void {
  let count = 0;
  let evident = 0;
  for (
    let at = start, reading = nameAt(search, at);
    count < JUDGED && isListed(reading);
    reading = nameAt(search, at)
  ) {
    count += 1;
    if (holds(reading, IS_COMMON | IS_EVIDENT)) evident += 1;
    at = nextStart(search.units, offsetOf(reading));
    if (at === 0) break;
  }
  if (count < LEAST || evident * 2 < count) return;
  for (let at = start, reading = nameAt(search, at); isListed(reading); reading = nameAt(search, at)) {
    prove(search, at, offsetOf(reading));
    at = nextStart(search.units, offsetOf(reading));
    if (at === 0) break;
  }
}

function isListed(reading: number): boolean {
  return holds(reading, IS_KNOWN | BY_SIGN);
}

/** Where the next of a row begins; 0 where no sign of a row stands behind the last. */
function nextStart(units: Uint16Array, end: number): number {
  let at = end;
  while (at - end < MOST_BETWEEN && isIn(BETWEEN, units[at] as number)) at += 1;
  return at === end || units[at] === 0 ? 0 : at;
}

function behindBlanks(units: Uint16Array, from: number): number {
  let at = from;
  while (units[at] === BLANK || units[at] === TAB) at += 1;
  return at;
}

/** Whether a line ends there and the next one is a date. */
function isSigned({ units }: Search, end: number): boolean {
  let at = behindBlanks(units, end);
  if (units[at] === 0x0d) at += 1;
  if (units[at] !== LINE_END) return false;
  at = behindBlanks(units, at + 1);
  for (let digit = 0; digit < 4; digit += 1) if (!isDigit(units[at + digit] as number)) return false;
  const sign = units[at + 4] as number;
  return sign === 0x5e74 || sign === 0x2d || sign === 0x2f || sign === 0x2e;
}

function isDigit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x3007 || unit === 0x4e8c || unit === 0x25cb;
}
