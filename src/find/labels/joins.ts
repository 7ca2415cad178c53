/**
 * What stands between a label and its value: a colon (收件人：张三), a bracket around the label (【收件人】张三), a gap (姓名 张三),
 * a verb (电话是…) or nothing (户名刘芳). Only a colon or a bracket is firm; else what follows must look like a value, for 电话会议,
 * 住址不详 and 户主大会 are no labels.
 */
import type { Field, Search } from '../search.ts';
import type { Label, LabelIndex } from './label-index.ts';
import { isLabelAhead, isStar, type LabelWord, withNote } from './label-words.ts';
import {
  BLANK,
  bitsAt,
  blanksEnd,
  closingOf,
  DIGIT,
  GAP,
  HAN,
  isAny,
  LETTER,
  LINE_END,
  MARK,
  OPENING,
  STOP,
  STROKE,
} from './units.ts';
import { nameEndBehindRole } from '../cues/leads.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

export interface Join {
  readonly label: Label;
  readonly by: Field['by'];
  /** Where the value begins. */
  readonly start: number;
  /** Whether a value follows whatever it looks like. */
  readonly isFirm: boolean;
}

const COLON = 0x3a;
const EQUALS = 0x3d;
const ROUND = 0x29;
const TAB = 0x09;
const VERBS: readonly string[] = ['分别为', '分别是', '均为', '为', '是', '叫', '即', '系'];
/** What one of them begins with. */
const BEGINS_VERB: UnitSet = /* @__PURE__ */ unitsOf('分均为是叫即系');

/** How a label word is joined to a value; `undefined` where it is no label there. */
export function joinOf(search: Search, index: LabelIndex, word: LabelWord): Join | undefined {
  const { units } = search;
  const closing = closingOf(units[word.start - 1] ?? 0);
  const noted = withNote(search, index, word);
  let at = noted.end === word.end && noted.label.use === 'name' ? suffixEnd(search, word.end) : noted.end;
  while (isStar(units, at) && at - noted.end < 2) at += 1;
  const isEnclosed = closing !== 0 && units[at] === closing;
  if (isEnclosed) {
    // Round brackets behind a name hold a note: 张三（户主）.
    if (closing === ROUND && !isCleanBefore(search, word.start - 1)) return undefined;
    at += 1;
  }
  const gap = blanksEnd(units, at);
  const { label } = noted;
  const isClean = isCleanBefore(search, word.start);
  if (isColon(units, gap) || isEnclosed) {
    if (!isClean && (label.length < 2 || !mayBeTail(label))) return undefined;
    const start = valueStart(search, colonsEnd(units, gap), isClean);
    return { label, by: 'colon', start, isFirm: isClean || label.use === 'number' || label.use === 'address' };
  }
  if (word.blanks === 'mixed') return undefined;
  if (isAny(units, word.end, OPENING)) {
    const inside = bracketJoin(search, word);
    if (inside !== undefined) return inside;
  }
  if (at !== noted.end && !isStar(units, at - 1) && !isEnclosed) return undefined;
  return at === noted.end && gap === at && !isAny(units, at, GAP | LINE_END)
    ? gluedJoin(search, label, at)
    : gapJoin(search, index, word, label, at, gap, isClean);
}

/** Between a word for a person and its colon: 收件人信息：, 领款人签字：. */
const SUFFIXES: readonly string[] = ['信息', '资料', '签名', '签字', '签章', '名单', '盖章', '如下'];
/** What one of them begins with. */
const BEGINS_SUFFIX: UnitSet = /* @__PURE__ */ unitsOf('信资签名盖如');

/** Behind the word that makes a label longer; the offset itself where a colon does not follow. */
function suffixEnd({ folded, units }: Search, at: number): number {
  if (!isIn(BEGINS_SUFFIX, units[at] as number)) return at;
  const suffix = SUFFIXES.find((each) => folded.startsWith(each, at));
  if (suffix === undefined) return at;
  const end = at + suffix.length;
  return isColon(units, blanksEnd(units, end)) ? end : at;
}

/** A value in brackets right behind its label: 收件人【张三】, 电话（138…）. */
function bracketJoin(search: Search, { label, end }: LabelWord): Join | undefined {
  if (label.length < 2 || label.use === 'keep' || !looksLikeValue(search, label, end + 1)) return undefined;
  return { label, by: 'glued', start: end + 1, isFirm: false };
}

function isColon(units: Uint16Array, at: number): boolean {
  return units[at] === COLON || (units[at] === EQUALS && units[at + 1] !== EQUALS);
}

function colonsEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (isColon(units, end) || isAny(units, end, BLANK)) end += 1;
  return end;
}

/** Marks before a label that are looked behind. */
const MOST_MARKS = 12;

/** Whether the label begins there by itself: no word, no letter, and no value that is hidden goes before it, 胡**用户. */
function isCleanBefore({ units }: Search, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < MOST_MARKS && isAny(units, at - 1, MARK)) at -= 1;
  return at === 0 || !isAny(units, at - 1, HAN | LETTER);
}

/** Whether the label may be the end of a longer one that no rule names: 物业电话, 第一收件人. Of 网站名称 it may not. */
function mayBeTail({ use }: Label): boolean {
  return use !== 'keep' && use !== 'drop' && use !== 'replace' && use !== 'organisation';
}

/** Where the value begins; on the next line where the label ends its own. */
function valueStart({ units, text }: Search, at: number, mayCross: boolean): number {
  if (!mayCross || at >= text.length || !isAny(units, at, LINE_END)) return at;
  const next = units[at] === 0x0d && units[at + 1] === 0x0a ? at + 2 : at + 1;
  const start = blanksEnd(units, next);
  return isAny(units, start, LINE_END) ? at : start;
}

/** Behind blanks and signs of a gap. */
function gapEnd(units: Uint16Array, at: number): number {
  let end = at;
  while (end - at < 64 && isAny(units, end, BLANK | GAP)) end += 1;
  return end;
}

function gluedJoin(search: Search, label: Label, at: number): Join | undefined {
  if (label.length < 2) return undefined;
  const { folded, units } = search;
  if (isIn(BEGINS_VERB, units[at] as number)) {
    const verb = VERBS.find((each) => folded.startsWith(each, at));
    const start = verb === undefined ? at : colonsEnd(units, at + verb.length);
    if (start > at && looksLikeValue(search, label, start)) return { label, by: 'glued', start, isFirm: false };
  }
  return looksLikeValue(search, label, at) ? { label, by: 'glued', start: at, isFirm: false } : undefined;
}

function gapJoin(
  search: Search,
  index: LabelIndex,
  word: LabelWord,
  label: Label,
  at: number,
  gap: number,
  isClean: boolean,
): Join | undefined {
  const { units } = search;
  const isFirst = isClean && isLineStart(search, word.start);
  if (label.length < 2 && !isFirst) return undefined;
  let start = gapEnd(units, at);
  if (isAny(units, start, LINE_END)) {
    if (!isFirst) return undefined;
    start = valueStart(search, start, true);
  }
  if (looksLikeValue(search, label, start)) return { label, by: 'gap', start, isFirm: false };
  const isWide = gap - at > 1 || units[at] === TAB || isAny(units, gap, STROKE);
  const isCell =
    isClean && (isWide || isFirst) && isCellBefore(search, word.start) && isShortCell(search, index, start);
  return isCell && label.use !== 'number' && label.use !== 'other'
    ? { label, by: 'gap', start, isFirm: isWide }
    : undefined;
}

/** Nothing stands before it on its line but blanks, brackets and bullets. */
function isLineStart({ units }: Search, start: number): boolean {
  let at = start;
  while (at > 0 && start - at < 16 && !isAny(units, at - 1, HAN | LETTER | DIGIT | LINE_END | STOP)) at -= 1;
  return at === 0 || isAny(units, at - 1, LINE_END);
}

/** A gap, a sign of a table or nothing stands before it. */
function isCellBefore(search: Search, start: number): boolean {
  const { units } = search;
  if (isLineStart(search, start)) return true;
  const before = units[start - 1] as number;
  return before === TAB || isAny(units, start - 1, STROKE) || (before === 0x20 && isAny(units, start - 2, BLANK));
}

const LONGEST_CELL = 24;

/** A few characters, of which no label is made, and then the end of the line or a gap. */
function isShortCell(search: Search, index: LabelIndex, start: number): boolean {
  const { units, text } = search;
  if (isLabelAhead(search, index, start)) return false;
  let at = start;
  for (; at < text.length && at - start <= LONGEST_CELL; at += 1) {
    if (isAny(units, at, LINE_END | STROKE) || units[at] === TAB) break;
    if (units[at] === 0x20 && isAny(units, at + 1, BLANK | LINE_END)) break;
    if (isAny(units, at, STOP) || units[at] === 0x2c || units[at] === COLON) return false;
  }
  return at > start && at - start <= LONGEST_CELL;
}

/** Whether what begins there is a value of the label's kind, as far as can be seen. */
function looksLikeValue(search: Search, label: Label, at: number): boolean {
  switch (label.use) {
    case 'name':
      return nameEndBehindRole(search, at) > 0;
    case 'number':
      return beginsNumber(search, at);
    case 'keep':
      return label.isOfNumbers && beginsNumber(search, at);
    case 'address':
      return beginsAddress(search, at);
    case 'account':
      return isAny(search.units, at, LETTER | DIGIT);
    default:
      return false;
  }
}

/** A digit or what hides one, a letter with one soon behind it, a plate's two first characters. */
function beginsNumber({ units }: Search, at: number): boolean {
  const bits = bitsAt(units, at);
  if ((bits & DIGIT) !== 0) return true;
  if ((bits & MARK) !== 0) return isAny(units, at + 1, DIGIT | MARK);
  if (units[at] === 0x2b || units[at] === 0x28) return isAny(units, at + 1, DIGIT);
  if ((bits & LETTER) !== 0) {
    for (let next = at + 1; next < at + 4; next += 1) if (isAny(units, next, DIGIT | MARK)) return true;
    return false;
  }
  return (
    (bits & HAN) !== 0 &&
    units[at + 1] !== undefined &&
    isCapital(units[at + 1] as number) &&
    isAny(units, at + 2, DIGIT | LETTER | MARK)
  );
}

function isCapital(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

const ADDRESS_REACH = 14;
const LEVEL_WORDS: UnitSet = /* @__PURE__ */ unitsOf('省市区县旗镇乡村路街道巷弄号栋幢座室庄屯组里段');

/** A word of some level stands near, and no sign before it. */
function beginsAddress({ units }: Search, at: number): boolean {
  if (!isAny(units, at, HAN | DIGIT | LETTER)) return false;
  for (let next = at + 1; next < at + ADDRESS_REACH; next += 1) {
    if (!isAny(units, next, HAN | DIGIT | LETTER | MARK | BLANK)) return false;
    if (isIn(LEVEL_WORDS, units[next] as number)) return true;
  }
  return false;
}
