/**
 * Steps that most addresses take, told at a look: 辽宁省, 小河沿|街道, 滂江|街, 惠民|苑 before a number, 22号, 3单元, A座, 501. Each reads
 * what the grammar would read, or leaves it to the grammar: where what stands behind could change what was read, or where a
 * level does not lie below the last. They read the text that was laid out last, which the engine knows where to find.
 */
import {
  ALPHANUMERIC,
  BEFORE_ROAD,
  CLASS,
  DIGIT,
  LETTER,
  MARK,
  NAME_WORD,
  NAME_WORD_SECOND,
  NAMELIKE_PREFIX,
  NOTE_START,
  NUMERAL,
  PREFIX,
  SEPARATOR,
  SIDE,
  STEM,
} from './characters.ts';
import { entryAt, lengthOf, nextAt, numberOf } from './book.ts';
import { startsNumber } from './house-numbers.ts';
import { goesOn, LONGEST_NAME, longestName, roadEnd } from './joined-words.ts';
import {
  BUILDING,
  COMPOUND,
  COUNTY,
  GROUP,
  HOUSEHOLD,
  LANE,
  type Level,
  NOTHING,
  NUMBER,
  PREFECTURE,
  ROAD,
  SUBDISTRICT,
  UNIT,
  VILLAGE,
} from './levels.ts';
import { localityEnd } from './localities.ts';
import { codeOf, codeWithin, isBare, isBound, isWithin, levelOf, regionNames, SHANGHAI } from './region-names.ts';
import { add, type Scan } from './scan.ts';
import { bareLevel, behindNumber, houseLevel, isBlock, LONGEST_HOUSE } from './tail.ts';
import { BITS, isNameLike, TEXT, unitAt } from './text.ts';
import { GROUND, HASH, HYPHEN } from './units.ts';
import { isOpen, nameWordAt, NO_WORD, numberWordAt, Role, roleOf, Trait, type Word, wordLength } from './words.ts';

/** What a step tells: a level, and above it where its part ends. */
type Step = number;

/** The grammar must be asked. */
const NO_STEP: Step = 0;
const LEVEL_BITS = 4;
const LEVEL = 15;

/** Levels of numbers by the role of their word; 0 where that is not enough. */
const NUMBER_LEVELS: readonly Level[] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 11, 6, 0, 0, 0, 0, 0, 13, 12, 13, 14];
const NAME_LEVELS: readonly Level[] = [0, 0, 0, 0, 0, 0, 0, 0, 3, 4, 5, 0, 10, 0, 6];

/** Reads on as far as that can be told at a look, and no further than a level. */
export function readPlainSteps(scan: Scan, stop: Level): void {
  if (scan.text !== TEXT) return;
  if (scan.last <= COUNTY && !readPlainRegions(scan)) return;
  while (scan.last < stop) {
    let { at } = scan;
    while (((BITS[at] as number) & SEPARATOR) !== 0) at += 1;
    scan.at = at;
    const next = plainStep(scan, at);
    if (next === NO_STEP) return;
    add(scan, next & LEVEL, at, next >> LEVEL_BITS);
  }
}

/**
 * Names of regions that stand alone, in the order of levels and within the region before: 辽宁省, and 辽宁 before 沈阳. Whether
 * they end with a county, and no region stands behind it.
 */
function readPlainRegions(scan: Scan): boolean {
  const names = regionNames();
  for (;;) {
    let { at } = scan;
    while (((BITS[at] as number) & SEPARATOR) !== 0) at += 1;
    scan.at = at;
    const { last, code } = scan;
    let name = entryAt(names, TEXT, at);
    if (last === COUNTY) {
      // Behind a county a bare name is none of a region.
      while (name !== 0 && isBare(numberOf(names, name))) name = nextAt(names, name, TEXT, at);
      return name === 0 && localityEnd(TEXT, at, code) === 0;
    }
    if (name === 0 || (code === 0 && last !== NOTHING)) return false;
    const facts = numberOf(names, name);
    const level = levelOf(facts);
    const end = at + lengthOf(names, name);
    const behind = BITS[end] as number;
    if (isBound(facts) || level <= last) return false;
    if (isBare(facts)) {
      if (level > PREFECTURE || (behind & (NAME_WORD | NAME_WORD_SECOND | BEFORE_ROAD)) !== 0) return false;
    } else if ((behind & NAME_WORD_SECOND) !== 0 && wordLength(nameWordAt(TEXT, end - 1)) > 1) return false;
    else if (end - at < 3 && (behind & NAME_WORD) !== 0) return false;
    const within = last === NOTHING ? codeOf(facts) : codeWithin(names, name, code);
    if (within === 0) return false;
    add(scan, level, at, end);
    scan.region = level;
    scan.code = within;
  }
}

function plainStep(scan: Scan, at: number): Step {
  const bits = BITS[at] as number;
  if ((bits & DIGIT) !== 0) return plainNumber(scan, at, DIGIT, true);
  const sign = (bits & (LETTER | NUMERAL | STEM | PREFIX)) === 0 ? NO_STEP : plainSign(scan, at, bits);
  return sign === NO_STEP ? plainName(scan, at, bits) : sign;
}

/** A number that begins with another sign: 附1号 and 甲3号 of a street, 八号楼, A座 and 乙单元 of a house. */
function plainSign(scan: Scan, at: number, bits: number): Step {
  const behind = BITS[at + 1] as number;
  if (scan.last === ROAD) {
    const isBefore = (bits & (STEM | PREFIX)) !== 0 && (behind & DIGIT) !== 0 && unitAt(TEXT, at) !== GROUND;
    return isBefore ? plainNumber(scan, at, DIGIT, false) : NO_STEP;
  }
  return scan.last < NUMBER || (bits & PREFIX) !== 0 ? NO_STEP : plainNumber(scan, at, bits & NUMERAL, false);
}

/**
 * A sign and a run of others with a number's word behind them; digits also at the end, or before a hyphen.
 * @param run the bit of the others, 0 for none
 */
function plainNumber(scan: Scan, at: number, run: number, isDigits: boolean): Step {
  const { last } = scan;
  const end = runEnd(at + 1, run);
  const word = numberWordAt(TEXT, end);
  if (last === COUNTY) return NO_STEP;
  if (word === NO_WORD) {
    if (!isDigits) return NO_STEP;
    if (unitAt(TEXT, end) === HYPHEN) return plainPiece(scan, at, end);
    if (end < TEXT.length || end - at > LONGEST_HOUSE) return NO_STEP;
    return (end << LEVEL_BITS) | bareLevel(scan, 0, end - at, false, false);
  }
  const role = roleOf(word);
  const wordEnd = end + wordLength(word);
  if (role === Role.number) return houseNumber(scan, wordEnd);
  let level = NUMBER_LEVELS[role] as Level;
  if (last === ROAD && role === Role.lane) {
    scan.isBlock = isBlock(scan, word);
    level = LANE;
  } else if (last === ROAD && role === Role.yard) {
    scan.isYard = true;
    level = NUMBER;
  } else if (run === 0 && role === Role.storey) level = BUILDING;
  if (level <= last || ((word & Trait.hash) !== 0 && end - at > 2)) return NO_STEP;
  return (wordEnd << LEVEL_BITS) | level;
}

function houseNumber(scan: Scan, end: number): Step {
  const level = houseLevel(scan, 0);
  const goesOn = level < COMPOUND && ((BITS[end] as number) & (PREFIX | STEM)) !== 0;
  return ((goesOn ? behindNumber(TEXT, end) : end) << LEVEL_BITS) | level;
}

/** The first of pieces of digits that go to the end, a building or behind one a unit: 3-2-501, 5-302. And 68-5号 of a street. */
function plainPiece(scan: Scan, at: number, firstEnd: number): Step {
  const { last } = scan;
  const first = firstEnd - at;
  const secondEnd = runEnd(firstEnd + 1, DIGIT);
  const second = secondEnd - firstEnd - 1;
  if (second === 0) return NO_STEP;
  if (last === ROAD) {
    const word = second > 2 || first > LONGEST_HOUSE ? NO_WORD : numberWordAt(TEXT, secondEnd);
    return roleOf(word) === Role.number ? houseNumber(scan, secondEnd + 1) : NO_STEP;
  }
  if (last < NUMBER || last === HOUSEHOLD || last > BUILDING) return NO_STEP;
  const isThree = unitAt(TEXT, secondEnd) === HYPHEN;
  const end = isThree ? runEnd(secondEnd + 1, DIGIT) : secondEnd;
  const third = end - secondEnd - 1;
  const word = numberWordAt(TEXT, end);
  const role = roleOf(word);
  const isRoom = role === Role.room || (role === Role.number && (isThree || second > 2 || last !== NUMBER));
  if (!isRoom && (word !== NO_WORD || end < TEXT.length)) return NO_STEP;
  if (isThree) {
    if (first > 3 || second > 2 || third === 0 || third > LONGEST_HOUSE || last === BUILDING) return NO_STEP;
  } else if (first > 2 || second > LONGEST_HOUSE) return NO_STEP;
  const behindBuilding = last === BUILDING || (last === NUMBER && !scan.isYard && !isThree);
  return (firstEnd << LEVEL_BITS) | (behindBuilding ? UNIT : BUILDING);
}

/** Where a run of units that have a bit ends. */
function runEnd(at: number, bit: number): number {
  let end = at;
  while (((BITS[end] as number) & bit) !== 0) end += 1;
  return end;
}

/** Whether something else than a name, or a name that the grammar reads in another way, may begin with a unit. */
function mayBeginOther(last: Level, at: number, bits: number): boolean {
  if ((bits & (NUMERAL | STEM)) !== 0 && last >= NUMBER) return true;
  const behind = BITS[at + 1] as number;
  if ((bits & SIDE) !== 0 && (numberWordAt(TEXT, at + 1) & Trait.sided) !== 0) return true;
  if ((bits & PREFIX) !== 0 && (behind & (DIGIT | MARK | NUMERAL)) !== 0) return true;
  return last >= NUMBER && (bits & NOTE_START) !== 0;
}

/** A name with its word. */
function plainName(scan: Scan, at: number, begins: number): Step {
  const { last } = scan;
  if (last >= HOUSEHOLD || last === GROUP || mayBeginOther(last, at, begins)) return NO_STEP;
  const limit = Math.min(TEXT.length, at + LONGEST_NAME);
  for (let each = at; each < limit; each += 1) {
    const bits = BITS[each] as number;
    if ((bits & ((CLASS & ~SIDE) | NAMELIKE_PREFIX)) !== 0 && !isOfName(at, each, bits)) return NO_STEP;
    if ((bits & NAME_WORD) === 0) continue;
    const first = nameWordAt(TEXT, each);
    if (first === NO_WORD) continue;
    if (roleOf(first) <= Role.note) return NO_STEP;
    let word = first;
    let wordAt = each;
    let end = each + wordLength(first);
    if (goesOn(TEXT, end)) ({ word, at: wordAt, end } = longestName(TEXT, first, at, each));
    if (wordAt === at || (word & Trait.hamlet) !== 0) return NO_STEP;
    if (!isOpen(word) || startsDigits(end) || startsNumber(TEXT, end)) return named(scan, first, word, end);
    if (!isNameLike(TEXT, end)) return NO_STEP;
  }
  return NO_STEP;
}

/** Whether digits with a number's word begin at an offset, as most numbers do. */
function startsDigits(at: number): boolean {
  const end = runEnd(at, DIGIT);
  return end > at && roleOf(numberWordAt(TEXT, end)) > Role.plain;
}

/** Whether a unit that may be something else is one of a name: no number with a word ends there but 一|路, and 三|组 where it begins. */
function isOfName(start: number, at: number, bits: number): boolean {
  if ((bits & (NUMERAL | STEM)) === 0) return (bits & CLASS & ~SIDE) === 0 && unitAt(TEXT, at) !== HASH;
  const end = runEnd(at, NUMERAL | STEM);
  const behind = BITS[end] as number;
  if ((behind & (ALPHANUMERIC | MARK | SEPARATOR)) !== 0) return false;
  const role = roleOf(numberWordAt(TEXT, end));
  return role === Role.none || role === Role.road || (role === Role.group && end === start + 1);
}

/** The name that ends with a word. @param first its first word */
function named(scan: Scan, first: Word, word: Word, wordEnd: number): Step {
  const { last } = scan;
  const role = roleOf(word);
  const level = role === Role.lane && !scan.hasRoad ? ROAD : (NAME_LEVELS[role] as Level);
  if (level <= last || (level === GROUP && scan.hasRoad)) return NO_STEP;
  if (level === VILLAGE && isWithin(scan.code, SHANGHAI)) return NO_STEP;
  const end = level === ROAD ? roadEnd(TEXT, wordEnd) : wordEnd;
  // A township behind it or in it may win.
  const mayBeWider = last <= SUBDISTRICT && level > last + 1;
  if (mayBeWider && (((first | word) & Trait.holdsTown) !== 0 || isNameLike(TEXT, end))) return NO_STEP;
  if (level === ROAD) scan.hasRoad = true;
  if (level === COMPOUND) scan.isVillas = (word & Trait.villas) !== 0;
  return (end << LEVEL_BITS) | level;
}
