/**
 * Phone numbers in running text, with country code, brackets and extension. A mobile is told by its digits; a landline by its area
 * code, or by a word for phones before seven or eight digits; a hotline by its shape. Numbers of offices stay (whose.ts).
 */
import { hotline } from '../../kinds/hotline.ts';
import type { KindId } from '../../kinds/index.ts';
import { internationalPhone } from '../../kinds/international-phone.ts';
import { landline, mayBeLandlineDigits } from '../../kinds/landline.ts';
import type { Evidence } from '../search.ts';
import { bitOf, DISGUISED, LETTERS, MARKS, X_BEHIND } from './chain.ts';
import { BLANK, CLASSES, CLOSE, COMMA, DOT, HYPHEN, OPEN } from './classes.ts';
import {
  groupEnd,
  groupStart,
  isBoxed,
  isMeasured,
  isWrapped,
  layout,
  layoutOf,
  lengthFrom,
  lengthOf,
  mayWrap,
} from './groups.ts';
import { extensionEnd } from './phone-extension.ts';
import { fieldAt, found, type Scan, sliceOf } from './scan.ts';
import { isOfOffice } from './whose.ts';
import type { Before, Hint } from './words.ts';

const ZERO = 0x30;
const ONE = 0x31;
const PLUS = 0x2b;
const STAR = 0x2a;
const MOBILE = 11;
/** Digits of an international number at most, its 00 counted, and of one without its country code. */
const LONGEST = 17;
const LONGEST_LOCAL = 10;

/** Groups in which mobile numbers are written. */
const MOBILE_LAYOUTS: readonly number[] = [
  /* @__PURE__ */ layout(11),
  /* @__PURE__ */ layout(3, 4, 4),
  /* @__PURE__ */ layout(3, 8),
  /* @__PURE__ */ layout(7, 4),
  /* @__PURE__ */ layout(4, 3, 4),
  /* @__PURE__ */ layout(4, 4, 3),
  /* @__PURE__ */ layout(3, 3, 5),
  /* @__PURE__ */ layout(4, 7),
];

export function isPhoneHint(hint: Hint | undefined): boolean {
  return (
    hint === 'mobile-phone' ||
    hint === 'office' ||
    hint === 'landline' ||
    hint === 'virtual-number' ||
    hint === 'international-phone' ||
    hint === 'hotline'
  );
}

/** Judges the groups from one on as a phone number: its end, 0 where they are none. */
export function phoneAt(scan: Scan, group: number, before: Before | undefined): number {
  const { chain, units } = scan;
  const characters = lengthFrom(chain, group);
  if (characters < 7) return characters < 3 ? 0 : hotlineAt(scan, group, before);
  const start = startOf(scan, group);
  const isNamed = before?.names === true && isPhoneHint(before.hint);
  const code = chain.codes[chain.firsts[group] as number] as number;
  const country = countryDigits(scan, group, start);
  const mobile = mobileEnd(scan, group, country, before, isNamed);
  if (mobile >= 0) {
    const end = groupEnd(chain, mobile);
    const behind = extensionEnd(units, end, true);
    return phone(scan, behind > 0 ? 'virtual-number' : 'mobile-phone', start, behind || end, isNamed);
  }
  const isForeign = country > 0 || units[start] === PLUS || (units[start] === 0x28 && units[start + 1] === PLUS);
  if (code === ZERO || isForeign || isNamed || isBareCode(scan, group)) {
    const end = landlineEnd(scan, group, start, isNamed, isForeign, before);
    if (end !== 0) return phone(scan, end > 0 ? 'landline' : 'international-phone', start, Math.abs(end), isNamed);
  }
  return hotlineAt(scan, group, before);
}

function hotlineAt(scan: Scan, group: number, before: Before | undefined): number {
  const isNamed = before?.names === true && isPhoneHint(before.hint);
  const end = hotlineEnd(scan, group, before, isNamed);
  return end === 0 ? 0 : phone(scan, 'hotline', groupStart(scan.chain, group), end, isNamed);
}

function phone(scan: Scan, kind: KindId, start: number, end: number, isNamed: boolean): number {
  const { units } = scan;
  const close =
    CLASSES[units[start] as number] === OPEN && CLASSES[units[end] as number] === CLOSE && !hasClose(units, start, end);
  const to = close ? end + 1 : end;
  const field = fieldAt(scan, start) ?? (start - scan.phoneEnd <= 3 ? scan.phoneField : undefined);
  const isPhoneField = isPhoneHint(field?.rule.kind?.id);
  const isFollowing = scan.phoneEnd > 0 && start - scan.phoneEnd <= 3;
  const mayBeOffice = kind === 'landline' || kind === 'hotline' || kind === 'international-phone';
  const isOffice =
    mayBeOffice && (kind === 'hotline' || (isFollowing && scan.isOfficePhone) || isOfOffice(scan, start, to));
  const by: Evidence = isPhoneField || (isNamed && mayBeOffice) ? 'label' : 'shape';
  scan.phoneEnd = to;
  scan.phoneField = isPhoneField ? field : undefined;
  scan.isOfficePhone = isOffice;
  return found(scan, kind, start, to, by, isPhoneField ? field : undefined, isOffice && kind !== 'hotline');
}

function hasClose(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (CLASSES[units[at] as number] === CLOSE) return true;
  return false;
}

/** Where the number begins: a plus and a bracket before its first group are its own. */
function startOf({ chain, units }: Scan, group: number): number {
  let start = groupStart(chain, group);
  if (units[start - 1] === PLUS) start -= 1;
  const closes = group + 1 < chain.groups && ((chain.gaps[group + 1] as number) & bitOf(CLOSE)) !== 0;
  return closes && units[start - 1] === 0x28 ? start - 1 : start;
}

/** Digits of a country code 86 in front. */
function countryDigits({ chain, units }: Scan, group: number, start: number): number {
  const { codes, firsts } = chain;
  let at = firsts[group] as number;
  const first = at;
  if (codes[at] === ZERO && codes[at + 1] === ZERO) at += 2;
  if (codes[at] !== 0x38 || codes[at + 1] !== 0x36) return 0;
  const digits = at + 2 - first;
  const isSetOff = lengthOf(chain, group) === digits || units[start] === PLUS || digits === 4;
  return isSetOff || (codes[at + 2] === ONE && lengthOf(chain, group) === digits + MOBILE) ? digits : 0;
}

/** The last group of the mobile number; -1 where there is none. */
function mobileEnd(scan: Scan, group: number, country: number, before: Before | undefined, isNamed: boolean): number {
  const { chain, units } = scan;
  const { codes, firsts, contents } = chain;
  const first = (firsts[group] as number) + country;
  if (codes[first] !== ONE || (codes[first + 1] as number) < 0x33) {
    if (codes[first + 1] !== STAR || !isNamed) return -1;
  }
  let content = 0;
  for (let to = group; to < chain.groups; to += 1) {
    content |= contents[to] as number;
    const length = (firsts[to + 1] as number) - first;
    if (length > MOBILE || (content & (LETTERS | X_BEHIND)) !== 0) return -1;
    if (length < MOBILE) continue;
    const from = country > 0 && lengthOf(chain, group) === country ? group + 1 : group;
    if (isMeasured(units, groupEnd(chain, to)) && !isNamed && CLASSES[units[groupEnd(chain, to)] as number] === 0)
      return -1;
    if ((content & MARKS) !== 0 && codes[first + 2] === STAR && !isNamed) return -1;
    if (isNamed || country > 0 || isBoxed(chain, from, to)) return to;
    if (isWrapped(chain, from, to)) return before !== undefined || mayWrap(units, groupStart(chain, group)) ? to : -1;
    return MOBILE_LAYOUTS.includes(layoutOf(chain, from, to)) ? to : -1;
  }
  return -1;
}

/** 852, 853 or 886 by itself in front: +852 without its plus. */
function isBareCode({ chain }: Scan, group: number): boolean {
  const { codes, firsts } = chain;
  const at = firsts[group] as number;
  if (lengthOf(chain, group) !== 3 || codes[at] !== 0x38) return false;
  return (
    (codes[at + 1] === 0x35 && (codes[at + 2] === 0x32 || codes[at + 2] === 0x33)) ||
    (codes[at + 1] === 0x38 && codes[at + 2] === 0x36)
  );
}

/** The end of a landline number, or less than 0 that of a number from beyond the mainland; 0 where there is neither. */
function landlineEnd(
  scan: Scan,
  group: number,
  start: number,
  isNamed: boolean,
  isForeign: boolean,
  before: Before | undefined,
): number {
  const { chain, units } = scan;
  const { codes, firsts, contents, gaps } = chain;
  const first = firsts[group] as number;
  const hasArea = codes[first] === ZERO || isForeign;
  let result = 0;
  let content = 0;
  let signs = 0;
  for (let to = group; to < chain.groups; to += 1) {
    content |= contents[to] as number;
    if (to > group) signs |= gaps[to] as number;
    const length = (firsts[to + 1] as number) - first;
    if (length > LONGEST || (content & (LETTERS | DISGUISED | X_BEHIND)) !== 0 || to - group > 4) break;
    if (to > group && ((gaps[to] as number) & bitOf(DOT)) !== 0 && lengthOf(chain, group) < 3) break;
    if (length < 7 || (length < 9 && !isNamed)) continue;
    if (isWrapped(chain, group, to) && before === undefined) continue;
    const end = groupEnd(chain, to);
    if (isMeasured(units, end) && !isForeign) continue;
    const hasHyphen = (signs & bitOf(HYPHEN)) !== 0;
    const mayBe =
      (hasArea || isNamed) &&
      mayBeLandlineDigits(codes[first] as number, codes[first + 1] as number, length, hasHyphen);
    if (mayBe && landline.parse(sliceOf(scan, start, end)) !== undefined) {
      const behind = extensionEnd(units, end, false);
      const isLonger = behind > 0 && landline.parse(sliceOf(scan, start, behind)) !== undefined;
      result = isLonger ? behind : end;
      if (isLonger) break;
    } else if (
      mayBeForeign(scan, group, to, length, isNamed, isForeign) &&
      internationalPhone.parse(sliceOf(scan, start, end)) !== undefined
    ) {
      const behind = extensionEnd(units, end, false);
      result = -(behind || end);
    }
  }
  return result;
}

/** Whether digits are written as numbers beyond the mainland are: with a plus, with 00 set off, or as Taiwan's. */
function mayBeForeign(
  { chain }: Scan,
  group: number,
  to: number,
  length: number,
  isNamed: boolean,
  isForeign: boolean,
): boolean {
  const { codes, firsts, contents, gaps } = chain;
  const first = firsts[group] as number;
  if (isForeign || isNamed) {
    const hasCode = isForeign || codes[first] === ZERO || codes[first] === 0x38;
    return length > 7 && (length <= LONGEST_LOCAL || hasCode);
  }
  for (let each = group; each <= to; each += 1) {
    if (((contents[each] as number) & MARKS) !== 0 && gaps[each] !== bitOf(HYPHEN)) return false;
  }
  if (codes[first] !== ZERO) return length === 11 || length === 12;
  if (codes[first + 1] === ZERO) return length > 10 && lengthOf(chain, group) < 6;
  const isTaiwanMobile = codes[first + 1] === 0x39 && length === 10;
  const isArea = (length === 9 || length === 10) && to > group && to - group < 3 && lengthOf(chain, group) < 4;
  return isTaiwanMobile || (isArea && lengthOf(chain, to) > 2 && lengthOf(chain, group + 1) > 2);
}

/** 400 and 800 numbers by their shape, short codes behind a word for phones. */
function hotlineEnd(scan: Scan, group: number, before: Before | undefined, isNamed: boolean): number {
  const { chain, units } = scan;
  const { codes, firsts } = chain;
  const first = firsts[group] as number;
  const isService =
    (codes[first] === 0x34 || codes[first] === 0x38) && codes[first + 1] === ZERO && codes[first + 2] === ZERO;
  const isShort = isNamed || (before !== undefined && isPhoneHint(before.hint));
  if (!isService && !isShort) return 0;
  for (let to = group; to < chain.groups && to - group < 3; to += 1) {
    const length = (firsts[to + 1] as number) - first;
    if (length > 10) return 0;
    if (length !== 10 && !(isShort && to === group && length < 9)) continue;
    const end = groupEnd(chain, to);
    if (isMeasured(units, end)) return 0;
    const start = groupStart(chain, group);
    if (hotline.parse(sliceOf(scan, start, end)) !== undefined) return extensionEnd(units, end, false) || end;
  }
  return 0;
}

/** Whether nothing but signs between phone numbers stands from the last one to here: 、 / 或. */
export function followsPhone(scan: Scan, start: number): boolean {
  const { units, phoneEnd } = scan;
  if (phoneEnd < 0 || start <= phoneEnd || start - phoneEnd > 3) return false;
  for (let at = phoneEnd; at < start; at += 1) {
    const unit = units[at] as number;
    const sign = CLASSES[unit] as number;
    if (
      sign !== COMMA &&
      sign !== BLANK &&
      unit !== 0x2f &&
      unit !== 0x3b &&
      unit !== 0x6216 &&
      unit !== 0x548c &&
      unit !== 0x28 &&
      unit !== 0x2b
    )
      return false;
  }
  return true;
}
