/**
 * Steps that most addresses take, told at a look: 小河沿|街道, 滂江|街 and 惠民|小区 before a number, 22号, 3单元, 501. Each reads
 * what the grammar would read, or leaves it to the grammar: where what stands behind could lengthen a name or change a
 * number, where a word is open, where a level is out of its order.
 */
import {
  ALPHANUMERIC,
  BREAK,
  CLASS,
  DIGIT,
  FRONT_WORD,
  MARK,
  NAME_WORD,
  NAME_WORD_SECOND,
  NOTE_START,
  NUMBER_WORD,
  NUMERAL,
  PREFIX,
  SEPARATOR,
  SIDE,
  STEM,
} from './characters.ts';
import { LONGEST_NAME, longestName, roadEnd } from './joined-words.ts';
import {
  BUILDING,
  COMPOUND,
  COUNTY,
  FLOOR,
  GROUP,
  HOUSEHOLD,
  type Level,
  NOTHING,
  NUMBER,
  ROAD,
  ROOM,
  SUBDISTRICT,
  UNIT,
  VILLAGE,
} from './levels.ts';
import { localityEnd } from './localities.ts';
import { breaksName } from './names.ts';
import {
  codeOf,
  codeWithin,
  factsOf,
  isOfficial,
  isWithin,
  lengthOf,
  levelOf,
  regionNameAt,
  SHANGHAI,
} from './region-names.ts';
import { regionAt, roadWordAt } from './regions.ts';
import { add, type Scan } from './scan.ts';
import { addLane, addYard, bareLevel, behindNumber, houseLevel, LONGEST_HOUSE } from './tail.ts';
import { type AddressText, bitsAt, unitAt } from './text.ts';
import { GROUND, HASH, HYPHEN } from './units.ts';
import { isOpen, nameWordAt, NO_WORD, numberWordAt, Role, roleOf, Trait, type Word, wordLength } from './words.ts';

/** Reads a plain region, name or number. Whether it did. */
export function readPlainStep(scan: Scan): boolean {
  const { text, at, last } = scan;
  const bits = text.bits[at] as number;
  if (last < COUNTY) return (bits & FRONT_WORD) === 0 && readPlainRegion(scan);
  if ((bits & ALPHANUMERIC) !== 0) {
    return last > COUNTY && ((bits & DIGIT) !== 0 ? readPlainNumber(scan) : readPlainLetter(scan));
  }
  if ((bits & (NUMERAL | STEM | SIDE)) !== 0 && readPlainSign(scan, bits)) return true;
  if (last > COMPOUND || last === HOUSEHOLD || last === GROUP || mayBeginOther(scan, bits)) return false;
  return readPlainName(scan);
}

/** Whether a number may begin at the scan's place, or a note, or, behind a county, a region. */
function mayBeginOther({ text, at, last, region, code }: Scan, bits: number): boolean {
  const behind = bitsAt(text, at + 1);
  if ((bits & (CLASS & ~SIDE)) !== 0) return true;
  if ((bits & SIDE) !== 0 && (behind & (NUMBER_WORD | SEPARATOR)) !== 0) return true;
  if ((bits & PREFIX) !== 0 && ((behind & (DIGIT | MARK | NUMERAL)) !== 0 || unitAt(text, at) === GROUND)) return true;
  if (last >= NUMBER) return (bits & NOTE_START) !== 0;
  return last === COUNTY && (regionAt(text, at, region, code) !== undefined || localityEnd(text, at, code) !== 0);
}

/** A region's official name, of three characters or more, in the order of levels and within the region before it. */
function readPlainRegion(scan: Scan): boolean {
  const { text, at, last, code } = scan;
  const name = regionNameAt(text, at);
  if (name === 0) return false;
  const facts = factsOf(name);
  if (!isOfficial(facts) || (code === 0 && last !== NOTHING)) return false;
  const level = levelOf(facts);
  const length = lengthOf(name);
  const within = last === NOTHING ? codeOf(facts) : codeWithin(name, code);
  if (within === 0 || level <= last || length < 3 || endsInWord(text, at + length)) return false;
  add(scan, level, at, at + length);
  scan.region = level;
  scan.code = within;
  return true;
}

/** Digits with a number's word behind them or at the end, `A座`, or pieces of digits: 3-2-501. */
function readPlainNumber(scan: Scan): boolean {
  const { text, at } = scan;
  const end = digitsEnd(text, at + 1);
  const shown = end - at;
  if (end === text.length) {
    if (shown > LONGEST_HOUSE) return false;
    add(scan, bareLevel(scan, 0, shown, false, false), at, end);
    return true;
  }
  if (unitAt(text, end) === HYPHEN) return readPlainPieces(scan, end);
  const word = wordBehind(text, end);
  return word !== NO_WORD && addPlain(scan, at, end, word, shown);
}

/** Adds a number of digits, or of one letter, with its word. */
function addPlain(scan: Scan, start: number, wordAt: number, word: Word, shown: number): boolean {
  const end = wordAt + wordLength(word);
  const role = roleOf(word);
  if (role === Role.number) {
    const level = houseLevel(scan, 0);
    add(scan, level, start, level === NUMBER || level === HOUSEHOLD ? behindNumber(scan.text, end) : end);
    return true;
  }
  if (role === Role.lane) return addLane(scan, start, end, word);
  if (role === Role.yard) return addYard(scan, start, end);
  const level = numberLevel(scan.last, word, shown);
  if (level === undefined) return false;
  add(scan, level, start, end);
  return true;
}

/** 三单元, 二楼, 甲单元, 东户 behind a street number, and 三组 in a village. */
function readPlainSign(scan: Scan, bits: number): boolean {
  const { text, at, last } = scan;
  let end = at + 1;
  if ((bits & NUMERAL) !== 0) while (end - at < LONGEST_HOUSE && (bitsAt(text, end) & NUMERAL) !== 0) end += 1;
  const word = wordBehind(text, end);
  if (word === NO_WORD) return false;
  const role = roleOf(word);
  const wordEnd = end + wordLength(word);
  if (last < NUMBER) {
    if (role !== Role.group || wordLength(word) > 1 || (bits & NUMERAL) === 0 || last > VILLAGE || last === COUNTY)
      return false;
    if (wordEnd < text.length && !isHouseNumber(scan, wordEnd)) return false;
    add(scan, GROUP, at, wordEnd);
    return true;
  }
  if ((bits & NUMERAL) === 0 && role !== Role.unit && (role !== Role.room || (bits & STEM) !== 0)) return false;
  if ((bits & SIDE) !== 0 && (word & Trait.sided) === 0) return false;
  const level = numberLevel(last, word, 1);
  if (level === undefined) return false;
  add(scan, level, at, wordEnd);
  return true;
}

/** 22号. */
function isHouseNumber({ text }: Scan, at: number): boolean {
  const end = digitsEnd(text, at);
  return end > at && roleOf(wordBehind(text, end)) === Role.number;
}

function digitsEnd(text: AddressText, at: number): number {
  let end = at;
  while ((bitsAt(text, end) & DIGIT) !== 0) end += 1;
  return end;
}

/** The word at once behind a number that nothing is joined to; `NO_WORD` for none. */
function wordBehind(text: AddressText, end: number): Word {
  const behind = bitsAt(text, end);
  const isWord = (behind & NUMBER_WORD) !== 0 && (behind & (ALPHANUMERIC | MARK | BREAK)) === 0;
  return isWord ? numberWordAt(text, end) : NO_WORD;
}

/** `A座`: one letter. */
function readPlainLetter(scan: Scan): boolean {
  const { text, at, last } = scan;
  const word = wordBehind(text, at + 1);
  if (roleOf(word) !== Role.building || (word & Trait.hash) !== 0 || last >= BUILDING) return false;
  add(scan, BUILDING, at, at + 1 + wordLength(word));
  return true;
}

/** Pieces of digits up to the end, a building first or behind one: 3-2-501, 5-302; and the street number 68-5号. */
function readPlainPieces(scan: Scan, firstEnd: number): boolean {
  const { text, at, last } = scan;
  const secondEnd = digitsEnd(text, firstEnd + 1);
  const second = secondEnd - firstEnd - 1;
  if (second === 0) return false;
  if (last === ROAD) {
    const word = second > 2 || firstEnd - at > LONGEST_HOUSE ? NO_WORD : wordBehind(text, secondEnd);
    return roleOf(word) === Role.number && addPlain(scan, at, secondEnd, word, 0);
  }
  if (last < NUMBER || last === HOUSEHOLD || last > BUILDING) return false;
  const isThree = unitAt(text, secondEnd) === HYPHEN;
  const end = isThree ? digitsEnd(text, secondEnd + 1) : secondEnd;
  const third = end - secondEnd - 1;
  const word = wordBehind(text, end);
  if (roleOf(word) !== Role.room && (word !== NO_WORD || end < text.length)) return false;
  if (
    firstEnd - at > (isThree ? 3 : 2) ||
    (isThree ? second > 2 || third === 0 || third > LONGEST_HOUSE : second > LONGEST_HOUSE)
  )
    return false;
  const behindBuilding = last === BUILDING || (last === NUMBER && !scan.isYard && !isThree);
  add(scan, behindBuilding ? UNIT : BUILDING, at, firstEnd);
  if (isThree) add(scan, behindBuilding ? FLOOR : UNIT, firstEnd + 1, secondEnd);
  add(scan, ROOM, (isThree ? secondEnd : firstEnd) + 1, end + wordLength(word));
  return true;
}

function numberLevel(last: Level, word: Word, shown: number): Level | undefined {
  switch (roleOf(word)) {
    case Role.building:
      return last < BUILDING && ((word & Trait.hash) === 0 || shown <= 2) ? BUILDING : undefined;
    case Role.unit:
      return last <= UNIT ? UNIT : ROOM;
    case Role.storey:
    case Role.floor:
      return last <= FLOOR ? FLOOR : ROOM;
    case Role.room:
      return ROOM;
    case Role.group:
      return last < NUMBER ? GROUP : undefined;
    default:
      return undefined;
  }
}

/** A name with its word. */
function readPlainName(scan: Scan): boolean {
  const { text, at } = scan;
  const end = Math.min(text.length, at + LONGEST_NAME);
  for (let each = at; each < end; each += 1) {
    const bits = text.bits[each] as number;
    if ((bits & CLASS & ~SIDE) !== 0 || text.units[each] === HASH) {
      if ((bits & (NUMERAL | STEM)) === 0 || breaksName(text, each)) return false;
    }
    const word = nameWordAt(text, each);
    if (word === NO_WORD) continue;
    if (each === at || isOpen(word) || roleOf(word) <= Role.note) return false;
    const wordEnd = each + wordLength(word);
    if ((bitsAt(text, wordEnd) & NAME_WORD) === 0) return endsPlainly(scan, word, wordEnd);
    const longer = longestName(text, word, at, each);
    return !isOpen(longer.word) && endsPlainly(scan, longer.word, longer.end);
  }
  return false;
}

/** Whether the last character of a word and what stands behind it begin a longer one: 市|场. */
function endsInWord(text: AddressText, end: number): boolean {
  return (bitsAt(text, end) & NAME_WORD_SECOND) !== 0 && wordLength(nameWordAt(text, end - 1)) > 1;
}

/** Adds the name that ends with a word, where nothing behind could lengthen it. */
function endsPlainly(scan: Scan, word: Word, end: number): boolean {
  const { text, at, last, hasRoad } = scan;
  const behind = bitsAt(text, end);
  switch (roleOf(word)) {
    case Role.subdistrict:
      if (hasRoad || last > SUBDISTRICT || endsInWord(text, end) || nameWordAt(text, end) !== NO_WORD) return false;
      add(scan, SUBDISTRICT, at, end);
      return true;
    case Role.village:
      if (hasRoad || last !== SUBDISTRICT || endsInWord(text, end) || nameWordAt(text, end) !== NO_WORD) return false;
      if (roadWordAt(text, end) !== 0 || isWithin(scan.code, SHANGHAI)) return false;
      add(scan, VILLAGE, at, end);
      return true;
    case Role.road: {
      if (last > ROAD || (word & Trait.holdsTown) !== 0) return false;
      if ((behind & SIDE) !== 0 && (bitsAt(text, end + 1) & NAME_WORD) !== 0) return false;
      const roadsEnd = roadEnd(text, end);
      if (roadsEnd < text.length && (bitsAt(text, roadsEnd) & ALPHANUMERIC) === 0) return false;
      add(scan, ROAD, at, roadsEnd);
      scan.hasRoad = true;
      return true;
    }
    case Role.compound: {
      const isNumeral = hasRoad && (behind & NUMERAL) !== 0 && roadWordAt(text, end) === 0;
      if ((word & Trait.holdsTown) !== 0 || (end < text.length && (behind & ALPHANUMERIC) === 0 && !isNumeral))
        return false;
      add(scan, COMPOUND, at, end);
      scan.isVillas = (word & Trait.villas) !== 0;
      return true;
    }
    default:
      return false;
  }
}
