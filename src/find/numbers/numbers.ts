/**
 * Numbers: every run of digits and letters is judged once, by check digits, shape, label and the words around it. What is nobody's
 * number stays: amounts, dates, quantities, the numbers of orders.
 *
 * The layer goes from run to run of digits and letters. Groups that may be one number are read together as a chain (chain.ts) and
 * judged one after the other; who judges is asked in the order of how sure he is.
 */
import { SIGN } from '../layout.ts';
import type { Search } from '../search.ts';
import { isNumeralGroup, readChain } from './chain.ts';
import { CLASSES, COLON, COMMA, DIGIT, HYPHEN, isDigitUnit, isHan, LETTER, MARK, NUMERAL } from './classes.ts';
import { isAxisWord } from './coordinates.ts';
import { groupEnd, groupStart } from './groups.ts';
import { emailBehind, judge } from './judge.ts';
import { isNumberKind } from './labelled.ts';
import { networkAddressAt } from './network.ts';
import { isPhoneHint } from './phones.ts';
import { plateAt } from './plates.ts';
import { fieldAt, found, isLabelled, newScan, type Scan } from './scan.ts';
import { wordBefore } from './words.ts';

export function numbers(search: Search): void {
  const { classes, runs } = search;
  if (runs.length === 0) return;
  const scan = newScan(search);
  let at = 0;
  for (let run = 0; run < runs.length; run += 2) {
    const end = runs[run + 1] as number;
    if (at < (runs[run] as number)) at = runs[run] as number;
    while (at < end) {
      const sign = (classes[at] as number) & SIGN;
      if (sign === DIGIT) at = end - at <= LONGEST_SHORT && isShort(scan, at, end) ? end : chainAt(scan, at);
      else if (sign === NUMERAL) at = isNumeralGroup(classes, at) ? chainAt(scan, at) : at + 1;
      else if (sign === LETTER) at = latinAt(scan, at);
      else at = marksAt(scan, at);
    }
  }
}

/** Digits of a number that is nobody's but where a word or a field says so, at most. */
const LONGEST_SHORT = 4;

/**
 * Whether a Han or a comma stands behind a few digits: they are nobody's number but in a year, in a degree, or in a field of numbers.
 * Three and four may be a hotline's as well, if they begin as one does.
 */
function isShort(scan: Scan, start: number, end: number): boolean {
  const { units, classes } = scan;
  const behind = units[end] as number;
  const sign = (classes[end] as number) & SIGN;
  if (sign !== COMMA && (sign !== 0 || behind < 0x30)) return false;
  if (behind === YEAR || behind === DEGREE || behind === DEGREE_SIGN) return false;
  for (let at = start + 1; at < end; at += 1) if (((classes[at] as number) & SIGN) !== DIGIT) return false;
  const kind = fieldAt(scan, start)?.rule.kind?.id;
  if (isNumberKind(kind)) return false;
  if (end - start < 3) return true;
  if (isPhoneHint(kind) || (sign !== COMMA && !isHan(behind)) || units[end + 1] === YEAR) return false;
  return units[start] !== ONE && units[start] !== NINE && !isAxisWord(units, start);
}

const ONE = 0x31;
const NINE = 0x39;
const YEAR = 0x5e74;
const DEGREE = 0x5ea6;
const DEGREE_SIGN = 0xb0;

/** A chain from its first group on; where to go on. */
function chainAt(scan: Scan, start: number): number {
  const { chain, units, classes } = scan;
  readChain(chain, units, classes, start);
  if (chain.groups === 0) return longRunAt(scan, start, chain.end);
  let end = start;
  const last = chain.isCut && chain.groups > 24 ? chain.groups - 24 : chain.groups;
  for (let group = 0; group < last; group += 1) {
    if (groupStart(chain, group) < end) continue;
    end = Math.max(end, judge(scan, group) || groupEnd(chain, group));
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

/** Latin letters: a word is passed over; a code, an email, a plate, a WeChat ID is none. */
function latinAt(scan: Scan, start: number): number {
  const { units } = scan;
  const plate = plateAt(scan, start);
  if (plate > 0) return plate;
  let end = start + 1;
  while (CLASSES[units[end] as number] === LETTER) end += 1;
  const unit = units[end] as number;
  if (isLabelled(scan.search, start)) return end;
  const wechat = wechatAt(scan, start);
  if (wechat > 0) return wechat;
  if (isDigitUnit(unit) || CLASSES[unit] === MARK) {
    const word = wordBefore(units, end);
    return word?.names && word.at === start ? end : chainAt(scan, start);
  }
  if (CLASSES[unit] === COLON || CLASSES[unit] === HYPHEN) {
    const address = networkAddressAt(scan, start);
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
  let end = start + 1;
  while (CLASSES[units[end] as number] === MARK) end += 1;
  if (end === start + 1) return end;
  const field = fieldAt(scan, end - 1);
  const kind = field?.rule.kind?.id;
  const isValue = field !== undefined && scan.judged !== scan.field && (isNumberKind(kind) || isPhoneHint(kind));
  return isValue ? chainAt(scan, start) : end;
}
