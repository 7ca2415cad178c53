/**
 * Reads a whole address, folded, from left to right, one level after the other: regions from the table, numbers, names
 * with a level word, and names without one where a building follows (江畔一品|5号楼). What cannot be read is a note, from
 * there to the end; before the first level it is a note up to the next break. Every character that is no separator lies
 * in one part. `undefined` where no level at all can be read. Linear: each step moves on, and looks ahead a bounded way.
 */
import { fillerNames, leadingWords } from '../../data/address-words.ts';
import { BREAK, DIGIT, HAN, MARK, NOTE_START, SEPARATOR } from './characters.ts';
import {
  COMPOUND,
  COUNTY,
  FLOOR,
  GROUP,
  HOUSEHOLD,
  LANE,
  type Level,
  NOTE,
  NOTHING,
  NUMBER,
  PREFECTURE,
  PROVINCE,
  ROAD,
  VILLAGE,
} from './levels.ts';
import { type Book, bookOfWords, wordEnd } from './book.ts';
import { isPersonLike, personEnd } from './glued-names.ts';
import { localityEnd } from './localities.ts';
import { nameAt, type NameRead } from './names.ts';
import { beginsWithBuilding, isWholeBuilding } from './house-numbers.ts';
import { type AddressNumber, numberAt } from './numbers.ts';
import { readPlainSteps } from './plain-steps.ts';
import { officialAt, regionAt } from './regions.ts';
import { Role, Trait, wordLength } from './words.ts';
import { add, type Scan, scanOf, skipBreaks, widenLast } from './scan.ts';
import { addNumber } from './tail.ts';
import { GROUND, HASH, HYPHEN, UNDER } from './units.ts';
import { type AddressText, bitsAt, classAt, isNameLike, unitAt } from './text.ts';

/**
 * @param stop the level from which on nothing is read any more
 * @param readPlain reads the steps that it can tell at a look; what comes out is the same whatever it reads
 */
export function readAddress(
  text: AddressText,
  stop: Level = NOTE,
  readPlain: (scan: Scan, stop: Level) => void = readPlainSteps,
): Scan | undefined {
  const scan = scanOf(text);
  readPlain(scan, stop);
  // No name of a region begins as such a word does.
  if (scan.last === NOTHING) readLeading(scan);
  while (scan.last < stop && skipBreaks(scan)) {
    if (!readRegion(scan) && !readHidden(scan) && !readWords(scan)) {
      add(scan, NOTE, scan.at, scan.last === NOTHING ? stretchEnd(scan) : shownEnd(text));
    }
    readPlain(scan, stop);
  }
  if (scan.last === NOTHING) return undefined;
  if (scan.pending >= 0) add(scan, NOTE, scan.pending, shownEnd(text));
  return scan;
}

/** The end of the last character that is no separator. */
function shownEnd(text: AddressText): number {
  let end = text.length;
  while (end > 0 && (classAt(text, end - 1) & SEPARATOR) !== 0) end -= 1;
  return end;
}

/**
 * Where what is no address ends before the first level: before a blank, or where a region's official name begins. Nothing
 * else shows where it ends once it is covered.
 */
function stretchEnd({ text, at }: Scan): number {
  let end = at + 1;
  while (end < text.length && !isParted(text, end) && !officialAt(text, end)) end += 1;
  return end;
}

/** Whether separators stand at an offset, no hyphen, which joins numbers, among them. */
function isParted(text: AddressText, at: number): boolean {
  let end = at;
  while ((classAt(text, end) & SEPARATOR) !== 0 && unitAt(text, end) !== HYPHEN) end += 1;
  return end > at && unitAt(text, end) !== HYPHEN;
}

const LEADING: Book = /* @__PURE__ */ bookOfWords(leadingWords);
const FILLERS: Book = /* @__PURE__ */ bookOfWords(fillerNames);

/** A word that says what follows, and a postcode, go with the first part: neither is a secret that a level would keep. */
function readLeading(scan: Scan): void {
  const { text } = scan;
  for (let round = 0; round < 2; round += 1) {
    let at = scan.at;
    while ((classAt(text, at) & BREAK) !== 0) at += 1;
    const end = (classAt(text, at) & DIGIT) !== 0 ? postcodeEnd(text, at) : leadingEnd(text, at);
    if (end === 0) return;
    scan.pending = 0;
    scan.at = end;
  }
}

function leadingEnd(text: AddressText, at: number): number {
  const end = wordEnd(LEADING, text, at);
  return (classAt(text, end) & BREAK) !== 0 ? end : 0;
}

/** A postcode of six digits, or of three or five before a region; 0 for none. Its digits but the first may be marks. */
function postcodeEnd(text: AddressText, start: number): number {
  let end = start;
  while (end - start < 7 && (classAt(text, end) & (DIGIT | MARK)) !== 0) end += 1;
  const length = end - start;
  if (length !== 3 && length !== 5 && length !== 6) return 0;
  let at = end;
  while ((classAt(text, at) & BREAK) !== 0) at += 1;
  if (at === text.length) return 0;
  if (regionAt(text, at, NOTHING, 0) !== undefined) return end;
  return length === 6 && at > end && numberAt(text, at) === undefined ? end : 0;
}

function readRegion(scan: Scan): boolean {
  if (scan.last > COUNTY) return false;
  const { text, at, last } = scan;
  const fillerEnd = last <= PREFECTURE && last !== NOTHING ? wordEnd(FILLERS, text, at) : 0;
  if (fillerEnd > 0) {
    add(scan, PREFECTURE, at, fillerEnd);
    return true;
  }
  const read = regionAt(text, at, scan.region, scan.code);
  if (read === undefined) return readLocality(scan);
  add(scan, read.level, at, read.end);
  // A country.
  if (read.level === PROVINCE && read.code === 0) return true;
  scan.region = read.level;
  scan.code = read.code;
  return true;
}

function readLocality(scan: Scan): boolean {
  const end = localityEnd(scan.text, scan.at, scan.code);
  if (end > 0) add(scan, VILLAGE, scan.at, end);
  return end > 0;
}

/** Hidden characters that no word follows go with the next part: nothing of them is seen. */
function readHidden(scan: Scan): boolean {
  const { text } = scan;
  if ((classAt(text, scan.at) & MARK) === 0) return false;
  if (hidesBeforeRegion(scan)) return true;
  const number = numberAt(text, scan.at);
  if (number !== undefined && (number.role !== Role.none || number.longest > 0)) return false;
  const end = number?.end ?? scan.at + 1;
  if (end < text.length && (classAt(text, end) & BREAK) === 0) return false;
  if (scan.pending < 0) scan.pending = scan.at;
  scan.at = end;
  return true;
}

/** Marks that a region's name follows at once are no part of it: a person, covered, or a level that was. */
function hidesBeforeRegion(scan: Scan): boolean {
  const { text, last } = scan;
  if (last > COUNTY) return false;
  let end = scan.at + 1;
  while ((classAt(text, end) & MARK) !== 0) end += 1;
  if (regionAt(text, end, scan.region, scan.code) === undefined) return false;
  if (scan.pending < 0) scan.pending = scan.at;
  scan.at = end;
  return true;
}

function readWords(scan: Scan): boolean {
  const { text, at, last } = scan;
  const number = numberAt(text, at);
  if (number !== undefined && last < NUMBER && isSoft(number)) {
    const name = nameAt(scan);
    const level = name?.level;
    const isCorps = number.role === Role.regiment || number.role === Role.company;
    if (level !== undefined && (level <= VILLAGE || !isCorps)) return readName(scan, last === GROUP ? undefined : name);
  }
  if (number !== undefined && addNumber(scan, number)) return true;
  if (last >= NUMBER && last < FLOOR && isUnderground(text, at)) {
    add(scan, FLOOR, at, at + 2);
    return true;
  }
  return last <= COMPOUND && last !== HOUSEHOLD && readName(scan);
}

/** 地下 without a number. */
function isUnderground(text: AddressText, at: number): boolean {
  return unitAt(text, at) === GROUND && unitAt(text, at + 1) === UNDER && !isNameLike(text, at + 2);
}

/** Chinese numerals that names begin with too: 三门|峡路, 五里|村, 一层|楼村. */
function isSoft({ script, role, word, longest }: AddressNumber): boolean {
  if (script === 'digits') return role !== Role.none && longest === 0;
  if (script === 'side') return true;
  if (role === Role.building) return wordLength(word) === 1;
  return role !== Role.number && role !== Role.yard && role !== Role.section && (word & Trait.unit) === 0;
}

/** @param known the name at the scan's place, where it was read already */
function readName(scan: Scan, known?: NameRead): boolean {
  const { text, at, last } = scan;
  if (last >= NUMBER && (bitsAt(text, at) & NOTE_START) !== 0) return false;
  const name = known ?? (last === GROUP ? roadBehindGroup(scan) : nameAt(scan));
  if (name === undefined) return false;
  const { end, level, word, wordAt } = name;
  if (level === undefined) return readBareName(scan, end);
  if (last === NOTHING && scan.pending < 0) {
    const person = personEnd(text, at, wordAt);
    if (person > at) add(scan, NOTE, at, person);
  }
  add(scan, level, scan.at, end);
  if (level <= COUNTY) {
    scan.region = level;
    scan.code = 0;
  }
  if (level === ROAD) scan.hasRoad = true;
  if (level === LANE) scan.isBlock = (word & Trait.block) !== 0;
  if (level === COMPOUND) scan.isVillas = (word & Trait.villas) !== 0;
  return true;
}

/**
 * A road behind a neighbourhood (12邻中山路), which is the only wider level that stands behind a deeper one. It is read as it
 * would be without the group, so that covering the group changes nothing. Another name is read as it stands.
 */
function roadBehindGroup(scan: Scan): NameRead | undefined {
  if (scan.beforeGroup > COUNTY || regionAt(scan.text, scan.at, scan.region, scan.code) === undefined) {
    scan.last = scan.beforeGroup;
    const name = nameAt(scan);
    scan.last = GROUP;
    if (name?.level === ROAD) return name;
  }
  return nameAt(scan);
}

/**
 * A name without a level word is a compound where a building or a zone follows, which stays to be seen: 江畔一品|5号楼.
 * Before a group or a lane it is one part with it: 双河三组, 金杨500弄. Else it may be anybody's name.
 */
function readBareName(scan: Scan, end: number): boolean {
  const { text, at, last } = scan;
  let next = end;
  while ((classAt(text, next) & BREAK) !== 0) next += 1;
  const number = numberAt(text, next);
  if (number === undefined) return false;
  const { role } = number;
  if (next === end && (role === Role.group ? last <= GROUP && !scan.hasRoad : role === Role.lane && last <= LANE)) {
    if (!addNumber(scan, number)) return false;
    widenLast(scan, number.start, at);
    return true;
  }
  if (!isBuilding(number)) return false;
  if (last === NOTHING && (isPersonLike(text, at, end) || !holdsHan(text, at, end))) return false;
  add(scan, COMPOUND, at, end);
  return true;
}

function holdsHan(text: AddressText, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if ((bitsAt(text, at) & HAN) !== 0) return true;
  return false;
}

/** Whether a number behind a bare name is a building, or begins with one, or a zone. */
function isBuilding(number: AddressNumber): boolean {
  const { role, lettersOnly, word, prefix } = number;
  if (role === Role.zone) return (word & Trait.zoneOfName) !== 0 && number.count < 3;
  if (role === Role.storey) return lettersOnly;
  if (role === Role.building && isWholeBuilding(number)) return true;
  if (role !== Role.none && role !== Role.building && role !== Role.unit && role !== Role.room && role !== Role.number)
    return false;
  return (prefix === 0 || prefix === HASH) && beginsWithBuilding(number);
}
