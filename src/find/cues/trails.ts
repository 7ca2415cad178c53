/**
 * Names before a word or a sign: a title (王芳女士), a verb at the head of a clause (王芳表示), 等3人, a note in brackets or 男 and 女
 * set off by commas (王芳，女，). What stands there must read as a name from a sign on, or from a word that no name holds.
 */
import { isNote } from '../../kinds/person-name/tail.ts';
import { beginsOrganisation } from '../organisations.ts';
import type { Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, HAN, STOP, TURN } from './characters.ts';
import { titleEnd } from './ends.ts';
import { latinEnd } from './latin.ts';
import { fieldOf } from './leads.ts';
import { nameAt } from './name-at.ts';
import { nameBefore } from './name-before.ts';
import { prove } from './proven.ts';
import { BY_SIGN, CLOSED, holds, holdsAny, IS_COMMON, IS_EVIDENT, IS_KNOWN, IS_LIKELY, offsetOf } from './reading.ts';
import { isCompound } from './surnames.ts';

/** Titles that nothing else than persons has. */
const PERSONAL = '先生 女士 小姐 太太 夫人 同志 同学 小朋友 阁下';
const BLANK = 0x20;

/** A title begins at an offset. */
export function titleAt(search: Search, at: number): void {
  const end = titleEnd(search, at);
  const { units, folded, plan } = search;
  const nameEnd = at > 0 && units[at - 1] === BLANK ? at - 1 : at;
  if (nameEnd === 0 || search.taken[nameEnd - 1] !== 0) return;
  const reading = nameBefore(search, nameEnd);
  if (reading === 0) return;
  const word = folded.slice(at, end);
  const isPersonal = PERSONAL.includes(word.slice(0, 2));
  const isName = isPersonal
    ? holds(reading, IS_KNOWN) || (holds(reading, IS_EVIDENT) && holdsAny(reading, CLOSED))
    : holds(reading, IS_KNOWN | IS_LIKELY) && (holds(reading, IS_COMMON) || holds(reading, IS_EVIDENT | BY_SIGN));
  if (!isName || beginsOrganisation(search, offsetOf(reading), end)) return;
  prove(search, offsetOf(reading), nameEnd, fieldOf(word, plan));
}

/** 等3人, 等五名: a list of names ends before it. */
const COUNTS: UnitSet = /* @__PURE__ */ unitsOf('0123456789一二两三四五六七八九十多数');
const COUNTED: UnitSet = /* @__PURE__ */ unitsOf('人名户位');
const MOST_COUNT = 4;

export function othersAt(search: Search, at: number): void {
  const { units } = search;
  let end = at + 1;
  while (end - at <= MOST_COUNT && isIn(COUNTS, units[end] as number)) end += 1;
  if (!isIn(COUNTED, units[end] as number)) return;
  proveBefore(search, at, IS_KNOWN | IS_LIKELY);
}

/** 男 or 女, with a comma or a bracket on both sides. */
export function sexAt(search: Search, at: number): void {
  const { units } = search;
  if (at === 0 || !isIn(SET_OFF, units[at - 1] as number)) return;
  const behind = units[at + 1] as number;
  if (behind !== 0 && !isIn(SET_OFF, behind)) return;
  let end = at - 1;
  if (end > 0 && units[end - 1] === BLANK) end -= 1;
  proveBefore(search, end, IS_KNOWN);
}

const SET_OFF: UnitSet = /* @__PURE__ */ unitsOf(',、;:.()[]/|。 \t\n');

/** A bracket opens at an offset: 张三（户主）, 李四（身份证号 …）, 王五（以下称甲方）. */
export function bracketAt(search: Search, at: number): void {
  const { units, folded } = search;
  const before = CLASSES[units[at - 1] as number] as number;
  if (at === 0 || (before & HAN) === 0 || search.taken[at - 1] !== 0) return;
  if (((CLASSES[units[at + 1] as number] as number) & HAN) === 0) return;
  let close = at + 1;
  while (close - at <= LONGEST_NOTE && units[close] !== CLOSING && units[close] !== 0) close += 1;
  const isClosed = units[close] === CLOSING;
  const opening = folded.slice(at + 1, at + 3);
  const isNoted = OPENINGS.includes(opening) || (isClosed && isNote(folded.slice(at + 1, close)));
  if (isNoted) proveBefore(search, at, IS_KNOWN | IS_LIKELY);
}

const CLOSING = 0x29;
const LONGEST_NOTE = 8;
const OPENINGS: readonly string[] = [
  '身份',
  '公民',
  '证件',
  '曾用',
  '化名',
  '又名',
  '以下',
  '下称',
  '电话',
  '手机',
  '男,',
  '女,',
];

/** Something that persons do begins at an offset, and a name at the head of the clause stands before it. */
export function verbAt(search: Search, at: number): void {
  proveBefore(search, at, IS_COMMON | IS_EVIDENT);
}

/** 哥 or another word for kin of one character at an offset: 张小三哥，… A surname with one (王大哥) is no name. */
export function kinAt(search: Search, at: number): void {
  const { units } = search;
  if (
    at < 2 ||
    search.taken[at - 1] !== 0 ||
    (((CLASSES[units[at + 1] as number] as number) & HAN) !== 0 && !isYou(units[at + 1] as number))
  )
    return;
  if (titleEnd(search, at - 1) > 0) return;
  const reading = nameBefore(search, at);
  if (holds(reading, IS_KNOWN | IS_EVIDENT | BY_SIGN)) prove(search, offsetOf(reading), at);
}

function isYou(unit: number): boolean {
  return unit === 0x4f60 || unit === 0x60a8;
}

/** A surname of two characters that stands free at an offset: what it begins, and characters of given names go on with, is a name. */
export function compoundAt(search: Search, at: number): void {
  const { units, taken } = search;
  if (taken[at] !== 0 || !isCompound(units, at)) return;
  const before = at === 0 ? 0 : (CLASSES[units[at - 1] as number] as number);
  if ((before & HAN) !== 0 && taken[at - 1] === 0 && (before & (STOP | TURN)) === 0) return;
  const reading = nameAt(search, at);
  if (offsetOf(reading) > at + 2 && holds(reading, IS_KNOWN | IS_EVIDENT) && holdsAny(reading, CLOSED))
    prove(search, at, offsetOf(reading));
}

/** A sign of lists at an offset, and a name on both sides that says so itself: 张三、李四. */
export function listAt(search: Search, at: number): void {
  const right = nameAt(search, at + 1);
  if (holds(right, IS_COMMON | IS_EVIDENT) && holdsAny(right, CLOSED)) proveBefore(search, at, IS_COMMON | IS_EVIDENT);
}

/** @param asked what must speak for the name, beside that it stands by itself */
function proveBefore(search: Search, end: number, asked: number): void {
  if (end <= 0 || search.taken[end - 1] !== 0) return;
  const reading = nameBefore(search, end);
  if (holds(reading, asked | BY_SIGN)) prove(search, offsetOf(reading), end);
}

/** Mr. John Smith, Ms Chan: a title in letters begins at an offset. */
export function latinTitleAt(search: Search, at: number): void {
  const { units, folded } = search;
  if (at > 0 && isLetter(units[at - 1] as number)) return;
  let end = at;
  while (end - at < LONGEST_TITLE && isLetter(units[end] as number)) end += 1;
  if (!TITLES.includes(folded.slice(at, end).toLowerCase())) return;
  if (folded.charAt(end) === '.') end += 1;
  if (units[end] === BLANK) end += 1;
  const name = latinEnd(search, end, 1);
  if (name > end) prove(search, end, name);
}

const TITLES: readonly string[] = ['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'madam'];
const LONGEST_TITLE = 6;

function isLetter(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
