/** Addresses of the network in running text: email, IP and MAC, told by their signs. */
import { ipAddress } from '../../kinds/ip-address.ts';
import { macAddress } from '../../kinds/mac-address.ts';
import { CLASSES, DIGIT, isDigitUnit, LETTER, MARK } from './classes.ts';
import { found, type Scan, sliceOf } from './scan.ts';

const AT = 0x40;
const DOT = 0x2e;
const COLON = 0x3a;
const HYPHEN = 0x2d;
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 253;
/** Of version 6, with its zone left out. */
const LONGEST_IP = 45;
const MAC_LENGTH = 17;

/** Adds the email that begins at `start`: its end, 0 where none does. Asked from left to right. */
export function emailAt(scan: Scan, start: number): number {
  const { units } = scan;
  if (start >= scan.localEnd) {
    let at = start;
    while (isLocal(units[at] as number)) at += 1;
    scan.localEnd = at;
  }
  const at = scan.localEnd;
  if (units[at] !== AT || at - start > LONGEST_LOCAL || at === start) return 0;
  const end = domainEnd(units, at + 1);
  return end === 0 ? 0 : found(scan, 'email', start, end, 'shape');
}

function isLocal(unit: number): boolean {
  const sign = CLASSES[unit] as number;
  return (
    (sign >= DIGIT && sign <= MARK) ||
    unit === DOT ||
    unit === HYPHEN ||
    unit === 0x5f ||
    unit === 0x2b ||
    unit === 0x25
  );
}

/** Labels with dots between them, the last one of letters; 0 where there are no two. */
function domainEnd(units: Uint16Array, from: number): number {
  let end = 0;
  let label = from;
  for (let at = from; at - from <= LONGEST_DOMAIN; at += 1) {
    const unit = units[at] as number;
    const sign = CLASSES[unit];
    if (sign === LETTER || sign === DIGIT || (unit === HYPHEN && at > label)) continue;
    if (at === label) return end;
    if (label > from && CLASSES[units[at - 1] as number] === LETTER && at - label > 1) end = at;
    if (unit !== DOT) return end;
    label = at + 1;
  }
  return end;
}

/** Adds the IP or MAC address that begins at `start`: its end, 0 where none does. Asked from left to right. */
export function networkAddressAt(scan: Scan, start: number): number {
  const { units } = scan;
  const third = units[start + 2] as number;
  if ((third === COLON || third === HYPHEN) && isMacLike(units, start, third)) {
    const end = macEnd(scan, start, third === COLON);
    if (end > 0) return end;
  }
  if (isDigitUnit(units[start] as number)) {
    const end = fourGroupsEnd(units, start);
    if (end > 0) return found(scan, 'ip-address', start, end, 'shape');
  }
  return start >= scan.colonsEnd && hasColonSoon(units, start) ? versionSixAt(scan, start) : 0;
}

/** The same sign behind every second place, and none beside it. */
function isMacLike(units: Uint16Array, start: number, sign: number): boolean {
  for (let at = start + 5; at < start + MAC_LENGTH; at += 3)
    if (units[at] !== sign || units[at - 1] === sign) return false;
  return units[start + 1] !== sign;
}

function macEnd(scan: Scan, start: number, isSure: boolean): number {
  const end = start + MAC_LENGTH;
  const value = sliceOf(scan, start, end);
  if (macAddress.parse(value) === undefined || isAlphanumeric(scan.units[end] as number)) return 0;
  return isSure || /[A-Fa-f]/.test(value) ? found(scan, 'mac-address', start, end, 'shape') : 0;
}

/** Four numbers up to 255. Few digits are rather the number of a section: 3.2.1.4. */
function fourGroupsEnd(units: Uint16Array, start: number): number {
  let at = start;
  for (let group = 0; group < 4; group += 1) {
    if (group > 0) {
      if (units[at] !== DOT) return 0;
      at += 1;
    }
    let value = 0;
    const first = at;
    while (isDigitUnit(units[at] as number) && at - first < 4) {
      value = value * 10 + (units[at] as number) - 0x30;
      at += 1;
    }
    if (at === first || value > 255) return 0;
  }
  const isMore = isAlphanumeric(units[at] as number) || (units[at] === DOT && isDigitUnit(units[at + 1] as number));
  const before = units[start - 1];
  const isSection = before === DOT || before === 0x7b2c || before === 0x76 || before === 0x56 || before === 0x672c;
  return isMore || isSection || at - start < 8 ? 0 : at;
}

/** A colon behind up to four hexadecimal digits. */
function hasColonSoon(units: Uint16Array, start: number): boolean {
  for (let at = start + 1; at <= start + 4; at += 1) {
    if (units[at] === COLON) return true;
    if (!isHexadecimal(units[at] as number)) return false;
  }
  return false;
}

function versionSixAt(scan: Scan, start: number): number {
  const { units } = scan;
  let at = start;
  let colons = 0;
  let isShortened = false;
  for (; ; at += 1) {
    if (units[at] === COLON) {
      if (units[at - 1] === COLON) isShortened = true;
      colons += 1;
    } else if (!isHexadecimal(units[at] as number)) break;
  }
  scan.colonsEnd = at;
  if ((colons !== 7 && !isShortened) || at - start > LONGEST_IP || isAlphanumeric(units[at] as number)) return 0;
  return ipAddress.parse(sliceOf(scan, start, at)) === undefined ? 0 : found(scan, 'ip-address', start, at, 'shape');
}

function isHexadecimal(unit: number): boolean {
  return isDigitUnit(unit) || ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x66);
}

function isAlphanumeric(unit: number): boolean {
  const sign = CLASSES[unit];
  return sign === DIGIT || sign === LETTER;
}
