/**
 * Names behind a label: one, or several with signs, blanks or a word between (张三、李四). A title or a note beside a name is no
 * part of it (张三（户主）), a bracket that holds anything else is (徐（莹加王旁）); a surname with a title is one value (陈先生).
 * Where a label says that a name follows, two to four Han by themselves are one, whatever they are, and what cannot be read is
 * covered whole if it is short. A sentence is no name, and a number is left to those who read numbers.
 */
import { isNote } from '../../kinds/person-name/tail.ts';
import {
  CLOSES,
  classAt,
  HAN as NAME_HAN,
  LETTER as NAME_LETTER,
  sortAt,
  sortIn,
} from '../../kinds/person-name/characters.ts';
import { organisation } from '../../kinds/organisation.ts';
import { personName } from '../../kinds/person-name.ts';
import { isSurname } from '../../kinds/person-name/surname.ts';
import type { Part } from '../../kinds/kind.ts';
import { addSpan, type Search } from '../search.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { nameEndBehindRole } from '../cues/leads.ts';
import { IS_LIKELY } from '../cues/reading.ts';
import type { LabelIndex } from './label-index.ts';
import type { Labelled } from './labelled.ts';
import { groupEnd, isNameUnit, latinNameEnd, toldNameEnd } from './name-ends.ts';
import { isEmptyWord, isSentence } from './name-words.ts';
import { BLANK, blanksEnd, blanksStart, closingOf, DIGIT, HAN, isAny, LETTER, LINE_END, MARK, STOP } from './units.ts';

const LONGEST_UNTOLD = 4;
const LONGEST_WHOLE = 16;
const LONGEST_NOTE = 12;
const LONGEST_ORGANISATION = 48;
/** Digits in a row, some hidden perhaps, that are a number and no part of an odd value. */
const NUMBER_DIGITS = 4;

export function addNames(search: Search, index: LabelIndex, labelled: Labelled): void {
  const { end: limit, isFirm } = labelled;
  let at = nameStart(search, labelled.start, limit);
  let isSigned = isFirm;
  let count = 0;
  while (at < limit) {
    const company = isFirm ? organisationEnd(search, at, limit) : 0;
    const name = company > 0 ? company : nameEndAt(search, index, at, limit, isFirm, isSigned, count > 0);
    if (name === 0) break;
    const end = company > 0 ? company : bracketEnd(search, name, limit);
    if (company > 0) addSpan(search, { kind: 'organisation', start: at, end, by: 'label' });
    else if (end > name) addSpan(search, { kind: 'person-name', start: at, end, by: 'label', field: labelled.rule });
    else addName(search, labelled, at, end);
    count += 1;
    const note = noteEnd(search, end, limit);
    const next = nextName(search, note, limit);
    if (next === 0) break;
    isSigned = isFirm && isEnumerated(search, note, next);
    at = next;
  }
  if (count === 0 && isFirm) addWhole(search, labelled);
}

/** Behind blanks, quotation marks, bullets and opening brackets. */
function nameStart({ units }: Search, start: number, limit: number): number {
  let at = start;
  while (at < limit && !isAny(units, at, HAN | LETTER | DIGIT | MARK)) at += 1;
  return at;
}

/** The name itself, without the title behind it; a surname with its title as a whole. */
function addName(search: Search, { rule }: Labelled, start: number, end: number): void {
  let from = start;
  let to = end;
  const parts = personName.parse(search.text.slice(start, end))?.parts ?? NO_PARTS;
  if (parts.some(isGiven)) {
    const own = parts.filter((part) => part.name === 'surname' || isGiven(part));
    from = start + (own[0] as Part).start;
    to = start + (own[own.length - 1] as Part).end;
  }
  const last = search.units[to - 1] === SOME ? end : to;
  addSpan(search, { kind: 'person-name', start: from, end: last, by: 'label', field: rule });
}

const NO_PARTS: readonly Part[] = [];
/** 某 */
const SOME = 0x67d0;

function isGiven({ name }: Part): boolean {
  return name === 'given';
}

/** @param isFirm whether a label says that a name stands there @param isSigned whether one must, whatever it looks like @param isFurther whether others stand before it */
function nameEndAt(
  search: Search,
  index: LabelIndex,
  at: number,
  limit: number,
  isFirm: boolean,
  isSigned: boolean,
  isFurther: boolean,
): number {
  const { folded } = search;
  if (sortAt(folded, at) === NAME_LETTER)
    return isFirm ? accountEnd(search, latinNameEnd(folded, at, limit), limit) : 0;
  const spaced = spacedEnd(search, at, limit);
  if (spaced > 0 && (isSigned || spaced === limit)) return spaced;
  if (!isSigned) return Math.min(nameEndBehindRole(search, at, isFurther ? IS_LIKELY : 0), limit);
  const group = groupEnd(folded, at, limit);
  if (isEmptyWord(folded.slice(at, group))) return 0;
  const told = toldNameEnd(search, index, at, limit);
  if (told > 0) return told;
  const isAlone = group - at <= LONGEST_UNTOLD && group > at && (group >= limit || !isNameUnit(folded, group));
  return isAlone && !isSentence(search, at, group) && !isAny(search.units, group, DIGIT) ? group : 0;
}

/** A name in letters, with the digits of an account that is one: luoxf001. */
function accountEnd({ units }: Search, at: number, limit: number): number {
  let end = at;
  while (at > 0 && end < limit && (units[end] === 0x5f || isAny(units, end, DIGIT | LETTER))) end += 1;
  return end;
}

/** 张 三, 王 建 国, 欧阳 娜娜: a surname, a blank, and characters that are no name by themselves. */
function spacedEnd({ folded, units }: Search, at: number, limit: number): number {
  const first = groupEnd(folded, at, limit);
  if (first === at || first - at > 2 || units[first] !== 0x20 || !isSurname(folded.slice(at, first))) return 0;
  const second = blanksEnd(units, first);
  const end = groupEnd(folded, second, limit);
  const isLone = end - second === 1 && units[end] === 0x20 && end < limit;
  const third = isLone ? blanksEnd(units, end) : end;
  const last = isLone ? groupEnd(folded, third, limit) : end;
  if (isLone && last - third === 1) return last;
  if (end === second || end - second > 2) return 0;
  return end - second === 2 && isSurname(folded.charAt(second)) && first - at === 2 ? 0 : end;
}

/** Behind a bracket that belongs to a name: one that holds no note and no number. */
function bracketEnd(search: Search, at: number, limit: number): number {
  const close = closeOf(search, at, limit);
  if (close === 0) return at;
  const inside = search.folded.slice(at + 1, close);
  return isNote(inside) || /\d{3}/.test(inside) || inside.includes(':') ? at : close + 1;
}

/** Behind a note in brackets, 张三（户主）, or a title. */
function noteEnd(search: Search, at: number, limit: number): number {
  const close = closeOf(search, at, limit);
  return close > 0 && isNote(search.folded.slice(at + 1, close)) ? close + 1 : at;
}

/** The closing bracket of the one at an offset; 0: none near. */
function closeOf({ units }: Search, at: number, limit: number): number {
  const closing = closingOf(units[at] as number);
  if (at >= limit || closing === 0) return 0;
  for (let close = at + 2; close < limit && close - at <= LONGEST_NOTE; close += 1)
    if (units[close] === closing) return close;
  return 0;
}

function isEnumerated({ units }: Search, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (units[at] === ENUMERATION) return true;
  return false;
}

const ENUMERATION = 0x3001;
const BETWEEN: UnitSet = /* @__PURE__ */ unitsOf('、,;/|&+ \t');
const WORDS: UnitSet = /* @__PURE__ */ unitsOf('和与及跟暨');

/** Where the next of several names may begin; 0 where nothing stands between. */
function nextName({ units }: Search, at: number, limit: number): number {
  let next = at;
  while (next < limit && isIn(BETWEEN, units[next] as number)) next += 1;
  if (next < limit && isIn(WORDS, units[next] as number)) next += 1;
  while (next < limit && units[next] === 0x20) next += 1;
  return next > at && next < limit ? next : 0;
}

/** 住 */
const LIVES = 0x4f4f;
const HOUSING: UnitSet = /* @__PURE__ */ unitsOf('建房宅');
const APART: UnitSet = /* @__PURE__ */ unitsOf('、,;/|\t');

function organisationEnd({ text, folded, units }: Search, at: number, limit: number): number {
  // 住北陶村三组 is where somebody lives, 住建局 an office.
  if (units[at] === LIVES && at + 1 < folded.length && !isIn(HOUSING, units[at + 1] as number)) return 0;
  let end = at;
  while (end < limit && end - at < LONGEST_ORGANISATION && !isIn(APART, units[end] as number)) {
    if (isAny(units, end, BLANK) && isAny(units, end - 1, HAN) && isAny(units, end + 1, HAN | BLANK)) break;
    end += 1;
  }
  end = blanksStart(units, end, at);
  // A group of a village is where somebody lives.
  if (end - at <= LONGEST_UNTOLD || !mayClose(folded, end) || folded.startsWith('村民小组', end - 4)) return 0;
  return organisation.parse(text.slice(at, end)) !== undefined ? end : 0;
}

/** Whether the character before an offset may end the name of an organisation: some Han, any other sign. */
function mayClose(folded: string, end: number): boolean {
  const last = classAt(folded, end - 1);
  return sortIn(last) !== NAME_HAN || (last & CLOSES) !== 0;
}

/** A short value that cannot be read, as it is. */
function addWhole(search: Search, { start, end: limit, rule }: Labelled): void {
  const { units, folded } = search;
  if (rule.kind === undefined) return;
  let end = start;
  let shows = false;
  for (; end < limit && end - start <= LONGEST_WHOLE; end += 1) {
    if (isAny(units, end, LINE_END | STOP) || units[end] === 0x2c) break;
    if (isAny(units, end, BLANK) && isAny(units, end + 1, BLANK)) break;
    const inNumber = numberEnd(units, end);
    if (inNumber - end >= NUMBER_DIGITS) break;
    if (isAny(units, end, HAN | LETTER | MARK)) shows = true;
  }
  end = blanksStart(units, end, start);
  if (!shows || end - start > LONGEST_WHOLE) return;
  if (isEmptyWord(folded.slice(start, end).replace(/[/ ]/g, '')) || isSentence(search, start, end)) return;
  if (LABELS_OF_PHONES.test(folded.slice(start, end))) return;
  addSpan(search, { kind: 'person-name', start, end, by: 'label', field: rule });
}

/** Behind the digits at an offset, some of them hidden; the offset itself where none shows. */
function numberEnd(units: Uint16Array, at: number): number {
  let end = at;
  let shows = false;
  for (; end - at < LONGEST_WHOLE && isAny(units, end, DIGIT | MARK); end += 1)
    if (isAny(units, end, DIGIT)) shows = true;
  return shows ? end : at;
}

/** What is left of `收件人：手机13800000000` before its number. */
const LABELS_OF_PHONES = /^(?:电话|手机|身份证|地址)/;
