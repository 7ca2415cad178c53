/**
 * A name that something proves, and those that stand in one list with it: 张三、李四和王五, 李四（妻）、王小明. The list is followed to
 * both sides as long as what stands there reads as a name.
 */
import type { FieldRule } from '../../rules/plan.ts';
import { addSpan, type Evidence, type Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, MARK } from './characters.ts';
import { nameAt } from './name-at.ts';
import { nameBefore } from './name-before.ts';
import { CLOSED, holds, holdsAny, IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY, offsetOf } from './reading.ts';

const ENUMERATION = 0x3001;
const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const JOINING: UnitSet = /* @__PURE__ */ unitsOf('和与及跟暨或');
const OPENING = 0x28;
const CLOSING = 0x29;
const LONGEST_NOTE = 24;
const LONGEST_AMOUNT = 12;
const LONGEST_UNIT = 2;

/** Adds the name, and the others of its list. */
export function prove(search: Search, start: number, end: number, field?: FieldRule | undefined): void {
  add(search, start, end, 'cue', field);
  addListed(search, start, end, 'cue', field);
}

/** Adds the others of a name's list. */
export function addListed(
  search: Search,
  start: number,
  end: number,
  by: Evidence,
  field?: FieldRule | undefined,
): void {
  for (let at = end; ; ) {
    const next = listedAt(search, at);
    const reading = nameAt(search, next);
    const isName = holds(reading, IS_KNOWN | IS_LIKELY) && holdsAny(reading, CLOSED | IS_EVIDENT);
    if (!isName || (next === at && !(holds(reading, IS_COMMON | IS_EVIDENT) && holdsAny(reading, CLOSED)))) break;
    at = offsetOf(reading);
    add(search, next, at, by, field);
  }
  for (let at = start; ; ) {
    const before = listedBefore(search, at);
    if (before === 0) break;
    const reading = nameBefore(search, before);
    if (!holds(reading, IS_KNOWN | IS_LIKELY) || !holdsAny(reading, CLOSED | IS_EVIDENT)) break;
    at = offsetOf(reading);
    add(search, at, before, by, field);
  }
}

function add(search: Search, start: number, end: number, by: Evidence, field: FieldRule | undefined): void {
  addSpan(search, { kind: 'person-name', start, end, by, field });
}

/** Where the next of a list may begin: behind a note in brackets, and the sign or word between if one stands there. */
function listedAt({ units, taken }: Search, end: number): number {
  let at = end;
  if (units[at] === OPENING) {
    let close = at + 1;
    while (close - at < LONGEST_NOTE && units[close] !== CLOSING && units[close] !== 0) close += 1;
    if (units[close] !== CLOSING) return end;
    at = close + 1;
  }
  const behind = behindAmount(units, at);
  const isCounted = behind > at;
  at = behind;
  if (taken[at] !== 0) return end;
  const unit = units[at] as number;
  if (unit === ENUMERATION || (isCounted && isListSign(unit))) return at + 1;
  return isIn(JOINING, unit) ? at + 1 : end;
}

/** 张三800元、李四, 张三800元，李四: behind the amount, if a list goes on there. */
function behindAmount(units: Uint16Array, from: number): number {
  let at = from;
  while (at - from < LONGEST_AMOUNT && isOfAmount(units[at] as number)) at += 1;
  if (at === from) return from;
  for (let unit = 0; unit < LONGEST_UNIT && !isListSign(units[at] as number) && units[at] !== 0; unit += 1) at += 1;
  return isListSign(units[at] as number) ? at : from;
}

function isOfAmount(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || unit === 0x2e || unit === 0x2c;
}

/** Where the one before it in a list ends; 0 where none does. */
function listedBefore({ units, taken }: Search, start: number): number {
  const unit = units[start - 1] as number;
  if (start < 3 || taken[start - 1] !== 0) return 0;
  const end = isListSign(unit) ? beforeAmount(units, start - 1) : start - 1;
  const isCounted = end < start - 1;
  if (taken[end - 1] !== 0 || ((CLASSES[units[end - 1] as number] as number) & MARK) !== 0) return 0;
  return unit === ENUMERATION || isCounted || isIn(JOINING, unit) ? end : 0;
}

function isListSign(unit: number): boolean {
  return unit === ENUMERATION || unit === COMMA || unit === SEMICOLON;
}

/** Before the amount that ends at an offset, as behind it. */
function beforeAmount(units: Uint16Array, end: number): number {
  let last = end;
  while (last > 0 && end - last < LONGEST_UNIT && !isOfAmount(units[last - 1] as number)) last -= 1;
  let at = last;
  while (at > 1 && last - at < LONGEST_AMOUNT && isOfAmount(units[at - 1] as number)) at -= 1;
  return at === last ? end : at;
}
