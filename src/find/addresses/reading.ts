/**
 * What the grammar of addresses reads in a stretch of running text, without what is no address before it and behind it: it
 * begins with a region where one stands, and ends with its last level, with the marks of levels that are covered, and with
 * the numbers of a list (22号、24号, 22号至30号).
 */
import { entryAt } from '../../kinds/address/book.ts';
import { readAddress } from '../../kinds/address/grammar.ts';
import { personEnd } from '../../kinds/address/glued-names.ts';
import { NOTHING } from '../../kinds/address/levels.ts';
import { regionAt } from '../../kinds/address/regions.ts';
import { partsOf } from '../../kinds/address/scan.ts';
import { localityEnd } from '../../kinds/address/localities.ts';
import { LETTERS, regionNames } from '../../kinds/address/region-names.ts';
import { type AddressText, layOut, unitAt } from '../../kinds/address/text.ts';
import { nameWordAt, NO_WORD } from '../../kinds/address/words.ts';
import type { Part } from '../../kinds/kind.ts';
import type { Search } from '../search.ts';
import { isDoor } from './anchors.ts';
import { isMeasure } from './evidence.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { DIGIT, ENDS_NAME, ENDS_REGION, HAN, kindOf, LETTER, MARK, NUMERIC } from './unit-kinds.ts';

export interface Read {
  /** Without notes at either end, as offsets of the whole text. */
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

/** Reads `[from, to)`, from the first region on that begins before `anchor`; `undefined` where no level is read. */
export function readBetween(search: Search, from: number, to: number, anchor: number): Read | undefined {
  const stretch = search.folded.slice(from, to);
  const text = layOut(stretch);
  const skipped = regionStart(text, anchor - from);
  return readLaidOut(search, skipped === 0 ? text : layOut(stretch.slice(skipped)), from + skipped, to);
}

/** Reads `[start, to)`. @param text the stretch, laid out */
export function readLaidOut(search: Search, text: AddressText, start: number, to: number): Read | undefined {
  const { folded, units } = search;
  const parts = placedParts(folded, text, start);
  const first = parts[0];
  if (first === undefined) return undefined;
  let end = endOf(units, parts);
  for (let round = 0; round < MOST_DOORS; round += 1) {
    const door = doorBehind(units, end, to);
    const rest = door === 0 ? [] : doorParts(folded, door, to);
    if (rest.length === 0) break;
    parts.push(...rest);
    end = endOf(units, parts);
  }
  return { parts, start: behindPerson(folded, first), end: listEnd(units, sideEnd(folded, end, parts)) };
}

/** Of a compound that no level word ends. */
const LONGEST_NAME = 8;

/** Reads a unit or a room in a compound of which nothing is known: 水岸|乙单元6楼. */
export function readDoor(search: Search, from: number, to: number, anchor: number): Read | undefined {
  const { folded, units } = search;
  const parts = [...doorParts(folded, anchor, to)];
  if (parts.length < 2) return undefined;
  if (anchor - from > 1 && anchor - from <= LONGEST_NAME) parts.unshift({ name: 'compound', start: from, end: anchor });
  const [first] = parts as [Part];
  const end = endOf(units, parts);
  return { parts, start: behindPerson(folded, first), end: listEnd(units, sideEnd(folded, end, parts)) };
}

/** What is read from an offset on, up to the first note behind a level, as offsets of the whole. @param text laid out from there */
function placedParts(whole: string, text: AddressText, start: number): Part[] {
  const placed: Part[] = [];
  const scan = readAddress(text);
  if (scan === undefined) return placed;
  const parts = partsOf(scan);
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index] as Part;
    if (part.name !== 'note') placed.push({ name: part.name, start: start + part.start, end: start + part.end });
    else if (placed.length > 0) break;
  }
  while (placed.length > 0 && endsInMeasure(whole, placed)) placed.pop();
  return placed;
}

/** Stands for the name before a building: 3-1-602 is read as it is behind a compound. */
const SOME_COMPOUND = '某园';

/** What is read of a building, a unit or a room that no level stands before. */
function doorParts(folded: string, door: number, to: number): readonly Part[] {
  const whole = SOME_COMPOUND + folded.slice(door, to);
  const [, ...parts] = placedParts(whole, layOut(whole), 0);
  const shift = door - SOME_COMPOUND.length;
  return parts.map(({ name, start, end }) => ({ name, start: start + shift, end: end + shift }));
}

/** Whether the last part is a bare number that measures what follows: 中山路|20|米. Behind a building it is a room. */
function endsInMeasure(folded: string, parts: readonly Part[]): boolean {
  const last = parts[parts.length - 1] as Part;
  const before = parts[parts.length - 2]?.name;
  if (before === 'compound' && isCode(folded, last)) return true;
  return before !== 'building' && before !== 'unit' && before !== 'floor' && isMeasure(folded, last);
}

/** Digits of the shortest number that is no room's: 95598. */
const CODE_LENGTH = 5;

function isCode(folded: string, { start, end }: Part): boolean {
  return end - start >= CODE_LENGTH && /^[0-9]+$/.test(folded.slice(start, end).trim());
}

/** Where the last part ends with the marks behind it, which the part takes in. */
function endOf(units: Uint16Array, parts: Part[]): number {
  const last = parts[parts.length - 1] as Part;
  const end = marksEnd(units, shownEnd(units, last.start, last.end));
  parts[parts.length - 1] = { name: last.name, start: last.start, end };
  return end;
}

/** Units of a name that tells no level, between an address and a building: 中环一号|34号楼. */
const LONGEST_GAP = 8;

/** How many such names an address may hold. */
const MOST_DOORS = 2;

/** Where a building, a unit or a room begins soon behind an address that ends at `end`; 0 for nowhere. */
function doorBehind(units: Uint16Array, end: number, to: number): number {
  const limit = Math.min(to, end + LONGEST_GAP + 1);
  for (let at = end; at < limit; at += 1) {
    const kind = kindOf(units[at] as number);
    if ((kind & NUMERIC) !== 0 && isDoor(units, at)) return at;
    if ((kind & (HAN | NUMERIC)) === 0 && !isBracket(units[at] as number)) return 0;
  }
  return 0;
}

function isBracket(unit: number): boolean {
  return unit === 0x28 || unit === 0x29;
}

/** Where somebody lives on a floor. */
const SIDES = /* @__PURE__ */ '左手 右手 左侧 右侧 东侧 西侧 南侧 北侧 中间 东户 西户 中户 东首 西首 对门'.split(' ');

/** Where a side ends that stands behind a floor, a unit or a room. */
function sideEnd(folded: string, end: number, parts: readonly Part[]): number {
  const name = parts[parts.length - 1]?.name;
  if (name !== 'floor' && name !== 'unit') return end;
  return SIDES.some((side) => folded.startsWith(side, end)) ? end + 2 : end;
}

/** Characters in the name of a compound without a level word, at most: 江畔一品. */
const LONGEST_COMPOUND = 4;

/** Where a compound's own name begins that somebody's name is glued to: 王建国|江畔一品. */
function behindPerson(folded: string, { name, start, end }: Part): number {
  if (name !== 'compound' || end - start <= LONGEST_COMPOUND) return start;
  const text = layOut(folded.slice(start, end));
  return nameWordAt(text, end - start - 2) === NO_WORD && nameWordAt(text, end - start - 1) === NO_WORD
    ? start + personEnd(text, 0, end - start)
    : start;
}

/** 师 */
const DIVISION = 0x5e08;
const CORPS: UnitSet = /* @__PURE__ */ unitsOf('第农兵一二三四五六七八九十');

/** 师 stands in the names of places elsewhere too: it ends one of the corps where it does not begin the stretch. */
function holdsDivision(text: AddressText): boolean {
  for (let at = 1; at < text.length; at += 1) if (unitAt(text, at) === DIVISION) return unitAt(text, 0) !== DIVISION;
  return false;
}

/** Where the first region of a stretch begins; 0 where there is none. */
function regionStart(text: AddressText, anchor: number): number {
  if (anchor < 2) return 0;
  // Behind a level's word a region shows that it is one: 官塘镇东营子村 holds no 东营.
  let isPassed = false;
  const isCorps = holdsDivision(text);
  const names = regionNames();
  for (let at = 0; at + 1 < anchor; at += 1) {
    if (localityEnd(text, at, 0) !== 0) return at;
    const unit = unitAt(text, at);
    const isLikely =
      entryAt(names, text, at) !== 0 ||
      (LETTERS.has(unit) && entryAt(names, text, at + 1) !== 0) ||
      (isCorps && isIn(CORPS, unit));
    const region = isLikely ? regionAt(text, at, NOTHING, 0) : undefined;
    if (region !== undefined && (!isPassed || endsRegion(text, region.end))) return at;
    if ((kindOf(unit) & ENDS_NAME) !== 0) isPassed = true;
  }
  return 0;
}

function endsRegion(text: AddressText, end: number): boolean {
  return (kindOf(unitAt(text, end - 1)) & ENDS_REGION) !== 0;
}

function shownEnd(units: Uint16Array, start: number, end: number): number {
  let at = end;
  while (at > start && (kindOf(units[at - 1] as number) & (HAN | NUMERIC)) === 0 && units[at - 1] !== 0x23) at -= 1;
  return at;
}

/** Where covered levels end that stand behind one that shows: 大东区|****, 和睦路|*******-*-***. */
function marksEnd(units: Uint16Array, from: number): number {
  let end = from;
  for (let at = from; at < units.length; at += 1) {
    const unit = units[at] as number;
    if ((kindOf(unit) & MARK) !== 0) end = at + 1;
    else if (at === from || !isHyphen(unit)) break;
  }
  return end;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2f;
}

/** What joins the numbers of a list. */
const JOINERS: UnitSet = /* @__PURE__ */ unitsOf('、至到和及与-~');
/** Words behind its numbers. */
const LIST_WORDS: UnitSet = /* @__PURE__ */ unitsOf('号室户栋幢座楼单');
const LONGEST_NUMBER = 8;

/** Where a list of numbers ends that goes on behind an address. */
function listEnd(units: Uint16Array, from: number): number {
  let end = from;
  while (isIn(JOINERS, units[end] as number)) {
    let at = end + 1;
    while (at - end <= LONGEST_NUMBER && isListed(units[at] as number)) at += 1;
    if (at === end + 1 || !isIn(LIST_WORDS, units[at] as number)) break;
    end = at + 1;
    if (units[end] === 0x697c && units[end - 1] === 0x53f7) end += 1;
    if (units[end - 1] === 0x5355 && units[end] === 0x5143) end += 1;
  }
  return end;
}

function isListed(unit: number): boolean {
  return (kindOf(unit) & (DIGIT | LETTER | MARK)) !== 0 || unit === 0x2d;
}
