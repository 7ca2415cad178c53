/**
 * Numbers: every run of digits and letters is judged once, by check digits, shape, label and the words around it. What is nobody's
 * number stays: amounts, dates, quantities, the numbers of orders.
 *
 * The layer goes over the text unit by unit and stops where a group begins. Groups that may be one number are read together as a
 * chain (chain.ts) and judged one after the other; who judges is asked in the order of how sure he is.
 */
import type { KindId } from '../../kinds/index.ts';
import type { Search } from '../search.ts';
import { caseNumberAt } from './case-numbers.ts';
import { bitOf, isNumeralGroup, LETTERS, readChain } from './chain.ts';
import { CLASSES, COLON, DIGIT, DOT, HYPHEN, isDigitUnit, isHan, LETTER, MARK, NUMERAL } from './classes.ts';
import { coordinatesAt } from './coordinates.ts';
import { dateAt } from './dates.ts';
import { digitsAt } from './digits.ts';
import { groupEnd, groupStart, lengthOf } from './groups.ts';
import { isListed, isNumberKind, namedAt, unreadableAt, wholeFieldAt } from './labelled.ts';
import { lettersAt } from './letters.ts';
import { emailAt, networkAddressAt } from './network.ts';
import { followsPhone, isPhoneHint } from './phones.ts';
import { plateAt } from './plates.ts';
import { fieldAt, found, newScan, type Scan } from './scan.ts';
import { type Before, wordBefore } from './words.ts';

export function numbers(search: Search): void {
  const scan = newScan(search);
  const { units } = search;
  const { length } = search.text;
  let at = 0;
  while (at < length) {
    const sign = CLASSES[units[at] as number] as number;
    if (sign === 0 || sign > NUMERAL) at += 1;
    else if (sign === DIGIT) at = chainAt(scan, at);
    else if (sign === NUMERAL) at = isNumeralGroup(units, at) ? chainAt(scan, at) : at + 1;
    else if (sign === LETTER) at = latinAt(scan, at);
    else at = marksAt(scan, at);
  }
}

/** A chain from its first group on; where to go on. */
function chainAt(scan: Scan, start: number): number {
  const { chain, units } = scan;
  readChain(chain, units, start);
  if (chain.groups === 0) return longRunAt(scan, start, chain.end);
  let end = start;
  const last = chain.isCut && chain.groups > 24 ? chain.groups - 24 : chain.groups;
  for (let group = 0; group < last; group += 1) {
    if (groupStart(chain, group) < end) continue;
    const content = chain.contents[group] as number;
    end = Math.max(end, judged(scan, group, content) || groupEnd(chain, group));
    if (end > chain.end) return end;
  }
  return end;
}

/** Longer than any number. In a field of numbers it is covered all the same. */
function longRunAt(scan: Scan, start: number, end: number): number {
  const field = fieldAt(scan, start);
  const kind = field?.rule.kind?.id;
  const isNumber = isNumberKind(kind) || isPhoneHint(kind);
  return field !== undefined && isNumber && kind !== undefined ? found(scan, kind, start, end, 'label', field) : end;
}

/** Judges the number that begins with a group of the chain: its end, 0 where it is nobody's. */
function judged(scan: Scan, group: number, content: number): number {
  const { chain, units, search } = scan;
  const start = groupStart(chain, group);
  const isTaken = search.taken[start] as number;
  if (isTaken === 1 || isTaken === 2) return 0;
  const email = emailBehind(scan, start, groupEnd(chain, group));
  if (email > 0) return email;
  const field = fieldAt(scan, start);
  const kind = field?.rule.kind?.id;
  if (field !== undefined && field.rule.rule !== undefined && kind === undefined) return 0;
  const isFirst = field !== undefined && scan.judged !== scan.field;
  if (field !== undefined) scan.judged = scan.field;
  if (field !== undefined && isFirst && isNumberKind(kind)) {
    const end = labelledAt(scan, group, kind, start, content);
    scan.valueEnd = end;
    if (end > 0) return end;
  } else if (
    field !== undefined &&
    isNumberKind(kind) &&
    isListed(units, scan.valueEnd, start) &&
    lengthOf(chain, group) >= FEWEST_LISTED
  ) {
    const end = namedAt(scan, group, kind, field);
    if (end > 0) {
      scan.valueEnd = end;
      return end;
    }
  }
  const isPhoneField = isPhoneHint(kind) && isFirst;
  const before = isPhoneField || followsPhone(scan, start) ? PHONE : wordBefore(units, tokenStart(scan, group));
  const end = unlabelledAt(scan, group, content, before, start);
  if (end > 0 || !isPhoneField || field === undefined || kind === undefined) return end;
  return unreadableAt(scan, group, kind, field);
}

/** Where what is written in one with the group, by hyphens, begins. */
function tokenStart({ chain }: Scan, group: number): number {
  let first = group;
  while (first > 0 && chain.gaps[first] === bitOf(HYPHEN)) first -= 1;
  return groupStart(chain, first);
}

/** Characters of each of several numbers in a field. */
const FEWEST_LISTED = 7;

const PHONE: Before = { hint: 'mobile-phone', names: true, at: 0 };

/** A field's own value: read by its kind, else by what it is itself, else covered. */
function labelledAt(scan: Scan, group: number, kind: KindId, start: number, content: number): number {
  const field = fieldAt(scan, start);
  if (field === undefined) return 0;
  const isNamed = CHECK_FIRST.has(kind);
  const named = isNamed ? namedAt(scan, group, kind, field) : 0;
  return (
    named ||
    wholeFieldAt(scan, field, start) ||
    (kind === 'birth-date' ? dateAt(scan, start, field) : 0) ||
    (isNamed ? 0 : namedAt(scan, group, kind, field)) ||
    unlabelledAt(scan, group, content, undefined, start) ||
    unreadableAt(scan, group, kind, field)
  );
}

/** Kinds of which the groups tell more than the stretch of the field: it may be wrapped, or hold several. */
const CHECK_FIRST: ReadonlySet<string> = /* @__PURE__ */ new Set(['resident-id', 'bank-card']);

function unlabelledAt(scan: Scan, group: number, content: number, before: Before | undefined, start: number): number {
  const { chain, units } = scan;
  const length = lengthOf(chain, group);
  const behind = units[groupEnd(chain, group)] as number;
  const sign = CLASSES[behind] as number;
  const hint = before?.hint;
  const isPhone = isPhoneHint(hint) && before?.names === true;
  if (isAmount(units[start - 1] as number)) return 0;
  if (length < 5 && !isPhone) {
    const dated = length === 4 || length === 3 ? caseNumberAt(scan, start) : 0;
    if (dated > 0) return dated;
  }
  if (length < 9 && (!isPhone || length < 5)) {
    const date = dateAt(scan, start);
    if (date > 0) return date;
  }
  if (sign === DOT || sign === COLON || sign === HYPHEN) {
    const address = networkAddressAt(scan, start, false);
    if (address > 0) return address;
  }
  if (sign === DOT || !isDigitUnit(behind)) {
    const place = coordinatesAt(scan, start);
    if (place > 0) return place;
  }
  if (before?.names && isNumberKind(hint)) {
    const end = namedAt(scan, group, hint, undefined);
    if (end > 0) return end;
  }
  if ((content & LETTERS) !== 0) return plateAt(scan, start) || lettersAt(scan, group, before);
  return digitsAt(scan, group, before);
}

/** ¥ $ € £ */
function isAmount(unit: number): boolean {
  return unit === 0xa5 || unit === 0x24 || unit === 0x20ac || unit === 0xa3;
}

/** An email that begins there; asked only where a sign of one stands behind the group. */
function emailBehind(scan: Scan, start: number, end: number): number {
  const unit = scan.units[end] as number;
  const mayBe = unit === 0x40 || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x2b || unit === 0x25;
  return mayBe ? emailAt(scan, start) : 0;
}

/** Latin letters: a word is passed over; a code, an email, a plate, a WeChat ID is none. */
function latinAt(scan: Scan, start: number): number {
  const { units } = scan;
  const plate = plateAt(scan, start);
  if (plate > 0) return plate;
  let end = start + 1;
  while (CLASSES[units[end] as number] === LETTER) end += 1;
  const unit = units[end] as number;
  const taken = scan.search.taken[start] as number;
  if (taken === 1 || taken === 2) return end;
  const wechat = wechatAt(scan, start);
  if (wechat > 0) return wechat;
  if (isDigitUnit(unit) || CLASSES[unit] === MARK) {
    const word = wordBefore(units, end);
    return word?.names && word.at === start ? end : chainAt(scan, start);
  }
  if (CLASSES[unit] === COLON || CLASSES[unit] === HYPHEN) {
    const address = networkAddressAt(scan, start, false);
    if (address > 0) return address;
  }
  return emailBehind(scan, start, end) || end;
}

const FEWEST_OF_WECHAT = 6;
const MOST_OF_WECHAT = 20;

/** A WeChat ID, where 微信 stands before it. */
function wechatAt(scan: Scan, start: number): number {
  const { units } = scan;
  const last = units[start - 1] as number;
  if (!isHan(last) && CLASSES[last] !== COLON && last !== 0x20) return 0;
  let end = start;
  while (end - start <= MOST_OF_WECHAT && isOfWechat(units[end] as number)) end += 1;
  if (end - start < FEWEST_OF_WECHAT || end - start > MOST_OF_WECHAT || units[end] === 0x40) return 0;
  const before = wordBefore(units, start);
  return before?.hint === 'wechat-id' && before.names ? found(scan, 'wechat-id', start, end, 'label') : 0;
}

function isOfWechat(unit: number): boolean {
  const sign = CLASSES[unit] as number;
  return sign === DIGIT || sign === LETTER || sign === MARK || sign === HYPHEN || unit === 0x5f;
}

/** Marks: in front of digits they are bullets, but in a field of numbers they hide its first digits. */
function marksAt(scan: Scan, start: number): number {
  const { units } = scan;
  const field = fieldAt(scan, start);
  const kind = field?.rule.kind?.id;
  if (field !== undefined && scan.judged !== scan.field && (isNumberKind(kind) || isPhoneHint(kind))) {
    if (CLASSES[units[start + 1] as number] === MARK) return chainAt(scan, start);
  }
  let end = start + 1;
  while (CLASSES[units[end] as number] === MARK) end += 1;
  return end;
}
