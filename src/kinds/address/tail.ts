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
import { classAt, DIGIT, isNameLike, LETTER, MARK, NUMERAL, STEM } from './characters.ts';
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
import type { AddressNumber } from './numbers.ts';
import { isWithin, SHANGHAI, TAIWAN } from './region-names.ts';
import { add, type Scan } from './scan.ts';
import { type NumberRole, numberWordAt } from './words.ts';

/** More characters than this are a phone number, a price, a date. */
const LONGEST_HOUSE = 5;
const LONGEST_STREET_NUMBER = 4;
/** With marks between what is shown: 13*******01 is a phone number. */
const LONGEST_HIDDEN = 6;
/** Zone words that end names of villages too. */
const NAME_ZONES: ReadonlySet<string> = new Set(['村', '里', '苑', '园', '院']);

/** Whether a street number or a house may stand here: behind a road. */
function isStreet(level: Level): boolean {
  return level === ROAD || level === LANE;
}

/** Whether a number here is the household: behind a village or group, or behind a region. */
function isRural(level: Level): boolean {
  return level > NOTHING && level <= GROUP && level !== ROAD;
}

/** Roles of numbers that stay to be seen and have one piece or two: what has more is something else. */
const WIDE_ROLES: ReadonlySet<NumberRole> = new Set<NumberRole>([
  'regiment',
  'company',
  'group',
  'section',
  'road',
  'lane',
  'yard',
  'zone',
]);

/** Adds the number at the scan's place. Whether it could be read. */
export function addNumber(scan: Scan, number: AddressNumber): boolean {
  const { last } = scan;
  const { start, end, role } = number;
  if (number.count > 2 && role !== undefined && WIDE_ROLES.has(role)) return false;
  // `5#` and `12F` tell nothing of an address before them.
  if (last === NOTHING && (number.word === '#' || number.word === 'F')) return false;
  switch (role) {
    case undefined:
      return addBare(scan, number);
    case 'regiment':
      return last <= SUBDISTRICT && added(scan, SUBDISTRICT, start, end);
    case 'company':
      return last <= VILLAGE && !scan.hasRoad && added(scan, VILLAGE, start, end);
    case 'group':
      if (last >= BUILDING) return false;
      return added(scan, last >= NUMBER ? COMPOUND : GROUP, start, end);
    case 'section':
      return last === ROAD && added(scan, ROAD, start, end);
    case 'road':
      if (last >= LANE) return false;
      scan.hasRoad = true;
      return added(scan, ROAD, start, end);
    case 'lane':
      if (last >= BUILDING || last === HOUSEHOLD) return false;
      scan.lane = isBlock(scan, number.word) ? '弄' : '巷';
      return added(scan, last >= NUMBER ? COMPOUND : LANE, start, end);
    case 'yard':
      if (last > COMPOUND) return false;
      scan.isYard = true;
      return added(scan, last === VILLAGE || last === GROUP || last === HOUSEHOLD ? HOUSEHOLD : NUMBER, start, end);
    case 'zone':
      if (last >= BUILDING || last === HOUSEHOLD) return false;
      if (last <= VILLAGE && NAME_ZONES.has(number.word)) return false;
      return added(scan, COMPOUND, start, end);
    case 'building':
      if (last > BUILDING) return false;
      if (!isWholeBuilding(number)) return addPieces(scan, number, ROOM);
      return added(scan, last === BUILDING && number.word === '#' ? UNIT : BUILDING, start, end);
    case 'storey':
      return addStorey(scan, number);
    case 'unit':
      return last <= UNIT ? addPieces(scan, number, UNIT) : added(scan, ROOM, start, end);
    case 'floor':
      return added(scan, last <= FLOOR ? FLOOR : ROOM, start, end);
    case 'room':
      return addPieces(scan, number, ROOM);
    case 'number':
      return addHouseNumber(scan, number);
    default:
      return false;
  }
}

function added(scan: Scan, level: Level, start: number, end: number): true {
  add(scan, level, start, end);
  return true;
}

/** 弄 holds buildings, but not in Taiwan, nor where it leaves a 巷: 50巷3弄12号. */
function isBlock({ last, lane, code }: Scan, word: string): boolean {
  return word.endsWith('弄') && !(lane === '巷' && last === LANE) && !isWithin(code, TAIWAN);
}

/** 楼: `A楼` and 北楼 are buildings, 12楼 is a floor. */
function addStorey(scan: Scan, { start, end, lettersOnly, script, prefix }: AddressNumber): boolean {
  const isTop = script === 'side' && '上下顶底'.includes(scan.text.charAt(start));
  const isBuilding = (lettersOnly || script === 'stem' || script === 'side') && !isTop && prefix === '';
  if (isBuilding) return scan.last <= BUILDING && added(scan, BUILDING, start, end);
  return added(scan, scan.last <= FLOOR ? FLOOR : ROOM, start, end);
}

/** 号. */
function addHouseNumber(scan: Scan, number: AddressNumber): boolean {
  const { last } = scan;
  const pieces = number.count;
  const isJoined = pieces > 1 && !number.softJoined;
  if (isJoined && !isRural(last)) {
    const isRange = pieces === 2 && (isStreet(last) || last === NUMBER) && (number.shown[1] as number) <= 2;
    if (!isRange) return addPieces(scan, number, ROOM);
  }
  const level = houseLevel(scan, number);
  const end = level === NUMBER || level === HOUSEHOLD ? behindNumber(scan.text, number.end) : number.end;
  return added(scan, level, number.start, end);
}

function houseLevel({ last, lane, code, isVillas }: Scan, { prefix }: AddressNumber): Level {
  if (last === ROAD) return NUMBER;
  if (last === LANE) return lane === '弄' ? BUILDING : NUMBER;
  if (last === NUMBER) return prefix === '附' || prefix === '之' ? NUMBER : ROOM;
  if (last === COMPOUND) return lane === '弄' || (isWithin(code, SHANGHAI) && !isVillas) ? BUILDING : ROOM;
  return last < NUMBER ? HOUSEHOLD : ROOM;
}

/** Behind 号: `之3`, `附1号`, and the stem of `22号甲`. */
function behindNumber(text: string, end: number): number {
  if (text.startsWith('之', end) || text.startsWith('附', end)) {
    let sub = end + 1;
    while ((classAt(text, sub) & (DIGIT | NUMERAL)) !== 0) sub += 1;
    if (sub === end + 1 || (classAt(text, sub) & LETTER) !== 0) return end;
    const word = numberWordAt(text, sub);
    if (word === undefined) return isNameLike(text, sub) ? end : sub;
    return word.role === 'number' ? sub + 1 : end;
  }
  return (classAt(text, end) & STEM) !== 0 && !isNameLike(text, end + 1) && numberWordAt(text, end + 1) === undefined
    ? end + 1
    : end;
}

/** Numbers without a word. */
function addBare(scan: Scan, number: AddressNumber): boolean {
  const { last, text } = scan;
  const { start, script, prefix, lettersOnly, letterFirst } = number;
  if (last === NOTHING || script === 'stem' || script === 'side') return false;
  if (number.longest === 0 || (prefix !== '' && number.shown[0] === 0)) return false;
  const isSub = prefix === '附' || prefix === '之';
  if (number.count > 1 && !isSub) return addPieces(scan, number, ROOM);
  const end = shownEnd(text, number);
  const shown = number.shown[0] as number;
  if (shown > LONGEST_HOUSE || end - start > LONGEST_HIDDEN || (lettersOnly && isNameLike(text, end))) return false;
  if (script === 'numerals' && (isNameLike(text, end) || isStreet(last) || last < VILLAGE)) return false;
  return added(scan, bareLevel(scan, prefix, shown, letterFirst, joinsOn(text, end)), start, end);
}

function bareLevel(scan: Scan, prefix: string, shown: number, letterFirst: boolean, isJoined: boolean): Level {
  const { last } = scan;
  const house = last < NUMBER && !isJoined ? HOUSEHOLD : ROOM;
  if (prefix === '负' || prefix === '地下') return last <= FLOOR ? FLOOR : ROOM;
  if (prefix === '附' || prefix === '之') return isStreet(last) || last === NUMBER ? NUMBER : house;
  if (prefix === '#') return last < BUILDING && shown <= 2 && !(isJoined && isRural(last)) ? BUILDING : ROOM;
  if (!isStreet(last)) return house;
  if (prefix !== '' || letterFirst || shown > LONGEST_STREET_NUMBER) return ROOM;
  const isBuilding = isJoined || (last === LANE && scan.lane === '弄');
  return isBuilding ? (shown <= 2 ? BUILDING : ROOM) : NUMBER;
}

/** Where the last shown character of a number of one piece ends: marks behind it are of something else. */
function shownEnd(text: string, { start, firstEnd }: AddressNumber): number {
  let end = firstEnd;
  while (end > start + 1 && (classAt(text, end - 1) & MARK) !== 0) end -= 1;
  return end;
}

/** Whether a hyphen stands behind: the number is the first piece of a tail, whatever its next piece is. */
function joinsOn(text: string, end: number): boolean {
  let at = end;
  while (text.startsWith(' ', at)) at += 1;
  return text.startsWith('-', at);
}

/** Pieces joined by hyphens. `deepest` is what a word behind them says that the last one is: a unit or a room. */
function addPieces(scan: Scan, number: AddressNumber, deepest: Level): boolean {
  const { last } = scan;
  const { start, end, count, edges, shown, prefix } = number;
  if (count === 1 || last === NOTHING || number.softJoined || (prefix !== '' && prefix !== '#'))
    return added(scan, deepest, start, end);
  const isLong = number.longest > LONGEST_HOUSE;
  if (isLong && number.role === undefined) return false;
  if (isLong || shown[0] === 0) return added(scan, deepest, start, end);
  if (isRural(last) && (count === 2 || last === GROUP)) return added(scan, deepest, start, end);
  if (last >= UNIT || last === HOUSEHOLD)
    return added(scan, last === UNIT && deepest === UNIT ? UNIT : ROOM, start, end);
  const levels = levelsOf(scan, number, deepest);
  if (levels === undefined) return added(scan, deepest, start, end);
  for (let piece = 0; piece < levels.length; piece += 1) {
    const from = piece === 0 ? start : (edges[piece * 2] as number);
    const to = piece === levels.length - 1 ? end : (edges[piece * 2 + 1] as number);
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
