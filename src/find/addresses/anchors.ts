/**
 * Anchors: numbers that may be a house's. One is told by the word behind it and the unit before it, before anything is
 * read: 路|20|号, 惠民苑|3-1-602, 江畔一品|5|号楼. Ages, dates and amounts are none. A look goes no further than a number may.
 */
import { BEFORE_NUMBER, BEHIND_NUMBER, DIGIT, ENDS_NAME, HAN, kindOf, LETTER, MARK, NUMERAL } from './unit-kinds.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

const SPACE = 0x20;
const HYPHEN = 0x2d;
const HASH = 0x23;
/** 号 */
const HOUSE = 0x53f7;
/** 单 */
const SINGLE = 0x5355;
/** 元 */
const UNIT_END = 0x5143;
/** 月 */
const MONTH = 0x6708;
/** 梯 */
const STAIRS = 0x68af;
/** 道 */
const WAY = 0x9053;
/** 村 */
const VILLAGE = 0x6751;
/** 民 */
const PEOPLE = 0x6c11;
/** 字 */
const STOREY = 0x5b57;
/** 楼 */
const STOREY_END = 0x697c;
/** 室 */
const ROOM = 0x5ba4;

/** Units of the longest number. */
const LONGEST = 24;
/** Letters of the longest name that is a number: A, AB. */
const MOST_LETTERS = 2;

/** Words that make a building of a number with 号: 3号楼. */
const OF_BUILDINGS: UnitSet = /* @__PURE__ */ unitsOf('楼院栋幢座公宿住别商单');
/** Words behind a number that need no name with a level word before it. */
const WITHOUT_LEVEL: UnitSet = /* @__PURE__ */ unitsOf('弄栋幢座');
/** Words behind Chinese numerals that number a house and count nothing. */
const NUMBERING: UnitSet = /* @__PURE__ */ unitsOf('号弄巷栋幢座单组社队段邻');
const COUNTED: UnitSet = /* @__PURE__ */ unitsOf('栋幢座');
/** Before numbers that are codes or counts: 取件码6-2-1187, 共3栋. */
const BEFORE_COUNTS: UnitSet = /* @__PURE__ */ unitsOf('码第共约各每达至比分数计为是');
/** 一 */
const ONE = 0x4e00;

/** Whether a number that may be a house's begins at an offset. */
export function isAnchor(units: Uint16Array, at: number): boolean {
  const kind = kindOf(units[at] as number);
  const run = kind & (DIGIT | LETTER) ? DIGIT | LETTER : kind & (NUMERAL | MARK);
  if (at > 0 && (kindOf(units[at - 1] as number) & run) !== 0) return false;
  if (units[at - 1] === MONTH && at > 1 && (kindOf(units[at - 2] as number) & (DIGIT | NUMERAL)) !== 0) return false;
  const isNamed = standsBehindName(units, at);
  if ((kind & NUMERAL) !== 0) return isNumeralAnchor(units, at, isNamed);
  return isDigitAnchor(units, at, isNamed);
}

/** Whether a word that ends a name stands before an offset, blanks and the like between. */
function standsBehindName(units: Uint16Array, at: number): boolean {
  let before = at - 1;
  if (before > 0 && units[before] === SPACE) before -= 1;
  if (before > 0 && (units[before] === HASH || units[before] === HYPHEN)) before -= 1;
  if (before < 0) return false;
  const kind = kindOf(units[before] as number);
  if ((kind & ENDS_NAME) !== 0) return true;
  return (kind & BEFORE_NUMBER) !== 0 && before > 0 && (kindOf(units[before - 1] as number) & ENDS_NAME) !== 0;
}

function isNumeralAnchor(units: Uint16Array, at: number, isNamed: boolean): boolean {
  let end = at + 1;
  while (end - at < LONGEST && (kindOf(units[end] as number) & (NUMERAL | MARK)) !== 0) end += 1;
  const next = units[end] as number;
  if (next === HOUSE) return isNamed || isBuilding(units, end + 1);
  if (next === SINGLE) return units[end + 1] === UNIT_END;
  if (next === VILLAGE) return isNamed && units[end + 1] === PEOPLE;
  if (!isNamed || !isIn(NUMBERING, next)) return false;
  return !isIn(COUNTED, next) || units[at] !== ONE || end - at > 1 || isNumberUnit(units[end + 1] as number);
}

/** First units of words by which a number lies in a house: 栋 幢 座 单元 楼 字楼 层 室 户 房 门 #. */
const DOORS: UnitSet = /* @__PURE__ */ unitsOf('栋幢座单楼字层室户房门#');

/** Whether a number at an offset is a building's or lies in one, by its word or its pieces. */
export function isDoor(units: Uint16Array, at: number): boolean {
  let end = at;
  let hyphens = 0;
  for (; end - at < LONGEST; end += 1) {
    if (isNumberUnit(units[end] as number)) continue;
    if (units[end] !== HYPHEN || !isNumberUnit(units[end + 1] as number)) break;
    hyphens += 1;
  }
  const next = units[end] as number;
  if (next === HOUSE) return isBuilding(units, end + 1);
  return isIn(DOORS, next) || (hyphens > 0 && end - at > 3);
}

function isNumberUnit(unit: number): boolean {
  return (kindOf(unit) & (DIGIT | LETTER | NUMERAL | MARK)) !== 0;
}

function isDigitAnchor(units: Uint16Array, at: number, isNamed: boolean): boolean {
  let end = at;
  let hyphens = 0;
  let shown = 0;
  let digits = 0;
  let marks = 0;
  for (; end - at < LONGEST; end += 1) {
    const unit = units[end] as number;
    const kind = kindOf(unit);
    if ((kind & DIGIT) !== 0) digits += 1;
    else if ((kind & MARK) !== 0) marks += 1;
    else if ((kind & LETTER) === 0) {
      if (unit !== HYPHEN || !isNumberUnit(units[end + 1] as number)) break;
      hyphens += 1;
      continue;
    }
    if (hyphens === 0) shown += 1;
  }
  if (end - at === LONGEST || (digits + marks === 0 && shown > MOST_LETTERS)) return false;
  const isMarksOnly = marks > 0 && digits === 0;
  if (isMarksOnly && end - at < 2 && !isNamed) return false;
  let word = end;
  if (units[word] === SPACE) word += 1;
  const next = units[word] as number;
  if (isNamed) {
    if ((kindOf(next) & BEHIND_NUMBER) !== 0 || hyphens > 0) return true;
    return isMarksOnly ? end - at > 2 : shown <= 5 && digits > 0 && (kindOf(units[end] as number) & HAN) === 0;
  }
  // A region's name without its ending stands before what is covered: 九龙黄大仙|****.
  if (isMarksOnly && end - at > 3 && isBehindHan(units, at)) return true;
  if (next === HOUSE) return isBuilding(units, word + 1);
  if (next === SINGLE) return units[word + 1] === UNIT_END;
  if (next === ROOM) return hyphens > 0;
  if (next === STOREY) return units[word + 1] === STOREY_END;
  if (next === HASH || isIn(WITHOUT_LEVEL, next)) return isBehindHan(units, at);
  const isTail = hyphens > 1 ? shown <= 3 : hyphens === 1 && shown <= 2 && end - at - shown > 3 && marks === 0;
  return isTail && isBehindHan(units, at);
}

function isBehindHan(units: Uint16Array, at: number): boolean {
  const before = at > 0 ? (units[at - 1] as number) : 0;
  if (before === HOUSE) return at > 1 && (kindOf(units[at - 2] as number) & (DIGIT | NUMERAL)) !== 0;
  return (kindOf(before) & (HAN | LETTER)) !== 0 && !isIn(BEFORE_COUNTS, before);
}

/** Whether what stands behind 号 makes a building of it: 3号|楼, but not 20号|楼道. */
function isBuilding(units: Uint16Array, at: number): boolean {
  return isIn(OF_BUILDINGS, units[at] as number) && units[at + 1] !== STAIRS && units[at + 1] !== WAY;
}
