/**
 * What a number is in an address: by its word, and where it has none or a common one (号), by what stands before it.
 *
 *   号      behind a road or 巷 a street number; behind 弄 a building; behind a village, a group or a region the household
 *           itself; behind a compound a room, in 上海 a building; behind a building a room
 *   3-2-501 building, unit, room; 5-302 building, room; behind a building unit and room; behind a village 5-2 is a house
 *           behind the number of a street two pieces are unit and room, for that number may be the building's
 *   501     behind a road a street number, behind a village or region a household, else a room
 *
 * Where a number may be the household or something wider, it is read as the household: what is hidden too much is found
 * at the door, what is shown too much is not taken back. Whatever follows cannot change what a number was read as, so
 * that a masked address reads as the one it was made from.
 *
 * @source GB/T 41833-2022: a waybill hides unit, household and room
 */
import { DIGIT, LETTER, MARK, NUMERAL, STEM } from './characters.ts';
import {
  BUILDING,
  COMPOUND,
  FLOOR,
  GROUP,
  HOUSEHOLD,
  LANE,
  type Level,
  NOTHING,
  NUMBER,
  ROAD,
  ROOM,
  SUBDISTRICT,
  UNIT,
  VILLAGE,
} from './levels.ts';
import { beginsWithBuilding, isWholeBuilding } from './house-numbers.ts';
import { type AddressNumber, shownOf } from './numbers.ts';
import { isWithin, SHANGHAI, TAIWAN } from './region-names.ts';
import { add, type Scan } from './scan.ts';
import { ATTACHED, GROUND, HASH, HYPHEN, MINUS, OF, SPACE } from './units.ts';
import { NO_WORD, numberWordAt, Role, roleOf, Trait, type Word } from './words.ts';
import { type AddressText, classAt, isNameLike, unitAt } from './text.ts';

/** More characters than this are a phone number, a price, a date. */
export const LONGEST_HOUSE = 5;
const LONGEST_STREET_NUMBER = 4;
/** With marks between what is shown: 13*******01 is a phone number. */
const LONGEST_HIDDEN = 6;
/** Whether a street number or a house may stand here: behind a road. */
function isStreet(level: Level): boolean {
  return level === ROAD || level === LANE;
}

/** Whether a number here is the household: behind a village or group, or behind a region. */
function isRural(level: Level): boolean {
  return level > NOTHING && level <= GROUP && level !== ROAD;
}

/** Roles of numbers that stay to be seen and have one piece or two: what has more is something else. */
function isWide(role: Role): boolean {
  switch (role) {
    case Role.regiment:
    case Role.company:
    case Role.group:
    case Role.section:
    case Role.road:
    case Role.lane:
    case Role.yard:
    case Role.zone:
      return true;
    default:
      return false;
  }
}

/** Adds the number at the scan's place. Whether it could be read. */
export function addNumber(scan: Scan, number: AddressNumber): boolean {
  const { last } = scan;
  const { start, end, role } = number;
  if (number.count > 2 && isWide(role)) return false;
  // `5#` and `12F` tell nothing of an address before them.
  if (last === NOTHING && (number.word & (Trait.hash | Trait.storeyLetter)) !== 0) return false;
  switch (role) {
    case Role.none:
      return addBare(scan, number);
    case Role.regiment:
      return last <= SUBDISTRICT && added(scan, SUBDISTRICT, start, end);
    case Role.company:
      return last <= VILLAGE && !scan.hasRoad && added(scan, VILLAGE, start, end);
    case Role.group:
      if (last >= BUILDING) return false;
      return added(scan, last >= NUMBER ? COMPOUND : GROUP, start, end);
    case Role.section:
      return last === ROAD && added(scan, ROAD, start, end);
    case Role.road:
      if (last >= LANE) return false;
      scan.hasRoad = true;
      return added(scan, ROAD, start, end);
    case Role.lane:
      return addLane(scan, start, end, number.word);
    case Role.yard:
      return addYard(scan, start, end);
    case Role.zone:
      if (last >= BUILDING || last === HOUSEHOLD) return false;
      if (last <= VILLAGE && (number.word & Trait.villageName) !== 0) return false;
      return added(scan, COMPOUND, start, end);
    case Role.building:
      if (last > BUILDING) return false;
      if (!isWholeBuilding(number)) return addPieces(scan, number, ROOM);
      return added(scan, last === BUILDING && (number.word & Trait.hash) !== 0 ? UNIT : BUILDING, start, end);
    case Role.storey:
      return addStorey(scan, number);
    case Role.unit:
      return last <= UNIT ? addPieces(scan, number, UNIT) : added(scan, ROOM, start, end);
    case Role.floor:
      return added(scan, last <= FLOOR ? FLOOR : ROOM, start, end);
    case Role.room:
      return addPieces(scan, number, ROOM);
    case Role.number:
      return addHouseNumber(scan, number);
    default:
      return false;
  }
}

function added(scan: Scan, level: Level, start: number, end: number): true {
  add(scan, level, start, end);
  return true;
}

/** 500弄, 3巷. */
function addLane(scan: Scan, start: number, end: number, word: Word): boolean {
  const { last } = scan;
  if (last >= BUILDING || last === HOUSEHOLD) return false;
  scan.isBlock = isBlock(scan, word);
  return added(scan, last >= NUMBER ? COMPOUND : LANE, start, end);
}

/** 5号院. */
function addYard(scan: Scan, start: number, end: number): boolean {
  const { last } = scan;
  if (last > COMPOUND) return false;
  scan.isYard = true;
  return added(scan, last === VILLAGE || last === GROUP || last === HOUSEHOLD ? HOUSEHOLD : NUMBER, start, end);
}

/** 附 or 之: a number of a number. */
function isSub(prefix: number): boolean {
  return prefix === ATTACHED || prefix === OF;
}

/** 弄 holds buildings, but not in Taiwan, nor where it leaves a 巷: 50巷3弄12号. */
export function isBlock({ last, isBlock: wasBlock, code }: Scan, word: Word): boolean {
  return (word & Trait.block) !== 0 && (wasBlock || last !== LANE) && !isWithin(code, TAIWAN);
}

/** 楼: `A楼` and 北楼 are buildings, 12楼 is a floor. */
function addStorey(scan: Scan, { start, end, lettersOnly, script, prefix }: AddressNumber): boolean {
  const isTop = script === 'side' && '上下顶底'.includes(scan.text.string.charAt(start));
  const isBuilding = (lettersOnly || script === 'stem' || script === 'side') && !isTop && prefix === 0;
  if (isBuilding) return scan.last <= BUILDING && added(scan, BUILDING, start, end);
  return added(scan, scan.last <= FLOOR ? FLOOR : ROOM, start, end);
}

/** 号. */
function addHouseNumber(scan: Scan, number: AddressNumber): boolean {
  const { last } = scan;
  const pieces = number.count;
  const isJoined = pieces > 1 && !number.softJoined;
  if (isJoined && !isRural(last)) {
    const isRange = pieces === 2 && (isStreet(last) || last === NUMBER) && shownOf(number, 1) <= 2;
    if (!isRange) return addPieces(scan, number, ROOM);
  }
  const level = houseLevel(scan, number.prefix);
  const end = level === NUMBER || level === HOUSEHOLD ? behindNumber(scan.text, number.end) : number.end;
  return added(scan, level, number.start, end);
}

export function houseLevel({ last, isBlock, code, isVillas }: Scan, prefix: number): Level {
  if (last === ROAD) return NUMBER;
  if (last === LANE) return isBlock ? BUILDING : NUMBER;
  if (last === NUMBER) return isSub(prefix) ? NUMBER : ROOM;
  if (last === COMPOUND) return isBlock || (isWithin(code, SHANGHAI) && !isVillas) ? BUILDING : ROOM;
  return last < NUMBER ? HOUSEHOLD : ROOM;
}

/** Behind 号: `之3`, `附1号`, and the stem of `22号甲`. */
export function behindNumber(text: AddressText, end: number): number {
  const unit = unitAt(text, end);
  if (unit === OF || unit === ATTACHED) {
    let sub = end + 1;
    while ((classAt(text, sub) & (DIGIT | NUMERAL)) !== 0) sub += 1;
    if (sub === end + 1 || (classAt(text, sub) & LETTER) !== 0) return end;
    const word = numberWordAt(text, sub);
    if (word === NO_WORD) return isNameLike(text, sub) ? end : sub;
    return roleOf(word) === Role.number ? sub + 1 : end;
  }
  return (classAt(text, end) & STEM) !== 0 && !isNameLike(text, end + 1) && numberWordAt(text, end + 1) === NO_WORD
    ? end + 1
    : end;
}

/** Numbers without a word. */
function addBare(scan: Scan, number: AddressNumber): boolean {
  const { last, text } = scan;
  const { start, script, prefix, lettersOnly, letterFirst } = number;
  if (last === NOTHING || script === 'stem' || script === 'side') return false;
  if (number.longest === 0 || (prefix !== 0 && number.first === 0)) return false;
  if (number.count > 1 && !isSub(prefix)) return addPieces(scan, number, ROOM);
  const end = shownEnd(text, number);
  const shown = number.first;
  if (shown > LONGEST_HOUSE || end - start > LONGEST_HIDDEN || (lettersOnly && isNameLike(text, end))) return false;
  if (script === 'numerals' && (isNameLike(text, end) || isStreet(last) || last < VILLAGE)) return false;
  return added(scan, bareLevel(scan, prefix, shown, letterFirst, joinsOn(text, end)), start, end);
}

export function bareLevel(scan: Scan, prefix: number, shown: number, letterFirst: boolean, isJoined: boolean): Level {
  const { last } = scan;
  const house = last < NUMBER && !isJoined ? HOUSEHOLD : ROOM;
  if (prefix === MINUS || prefix === GROUND) return last <= FLOOR ? FLOOR : ROOM;
  if (isSub(prefix)) return isStreet(last) || last === NUMBER ? NUMBER : house;
  if (prefix === HASH) return last < BUILDING && shown <= 2 && !(isJoined && isRural(last)) ? BUILDING : ROOM;
  if (!isStreet(last)) return house;
  if (prefix !== 0 || letterFirst || shown > LONGEST_STREET_NUMBER) return ROOM;
  const isBuilding = isJoined || (last === LANE && scan.isBlock);
  return isBuilding ? (shown <= 2 ? BUILDING : ROOM) : NUMBER;
}

/** Where the last shown character of a number of one piece ends: marks behind it are of something else. */
function shownEnd(text: AddressText, { start, firstEnd }: AddressNumber): number {
  let end = firstEnd;
  while (end > start + 1 && (classAt(text, end - 1) & MARK) !== 0) end -= 1;
  return end;
}

/** Whether a hyphen stands behind: the number is the first piece of a tail, whatever its next piece is. */
function joinsOn(text: AddressText, end: number): boolean {
  let at = end;
  while (unitAt(text, at) === SPACE) at += 1;
  return unitAt(text, at) === HYPHEN;
}

/** Pieces joined by hyphens. `deepest` is what a word behind them says that the last one is: a unit or a room. */
function addPieces(scan: Scan, number: AddressNumber, deepest: Level): boolean {
  const { last } = scan;
  const { start, end, count, pieces, prefix } = number;
  if (count === 1 || last === NOTHING || number.softJoined || (prefix !== 0 && prefix !== HASH))
    return added(scan, deepest, start, end);
  const isLong = number.longest > LONGEST_HOUSE;
  if (isLong && number.role === Role.none) return false;
  if (isLong || number.first === 0) return added(scan, deepest, start, end);
  if (isRural(last) && (count === 2 || last === GROUP)) return added(scan, deepest, start, end);
  if (last >= UNIT || last === HOUSEHOLD)
    return added(scan, last === UNIT && deepest === UNIT ? UNIT : ROOM, start, end);
  const levels = levelsOf(scan, number, deepest);
  if (levels === undefined) return added(scan, deepest, start, end);
  for (let piece = 0; piece < levels.length; piece += 1) {
    const from = piece === 0 ? start : (pieces[3 * piece] as number);
    const to = piece === levels.length - 1 ? end : (pieces[3 * piece + 1] as number);
    add(scan, levels[piece] as Level, from, to);
  }
  return true;
}

/** Levels of pieces by how many there are, behind a building and where the first is one. */
const BEHIND_BUILDING: readonly (readonly Level[])[] = [[ROOM], [ROOM], [UNIT, ROOM], [UNIT, FLOOR, ROOM]];
const FROM_BUILDING: readonly (readonly Level[])[] = [
  [ROOM],
  [ROOM],
  [BUILDING, ROOM],
  [BUILDING, UNIT, ROOM],
  [BUILDING, UNIT, FLOOR, ROOM],
];

/** The level of each piece; the last one takes in what is left. */
function levelsOf({ last, isYard }: Scan, number: AddressNumber, deepest: Level): readonly Level[] | undefined {
  const { count } = number;
  if (last === BUILDING) return deepest === UNIT ? [UNIT] : (BEHIND_BUILDING[count] ?? [UNIT, FLOOR, ROOM]);
  if (!beginsWithBuilding(number)) return undefined;
  if (deepest === UNIT) return [BUILDING, UNIT];
  if (last === NUMBER && !isYard && count === 2) return [UNIT, ROOM];
  return FROM_BUILDING[count] ?? [BUILDING, UNIT, FLOOR, ROOM];
}
