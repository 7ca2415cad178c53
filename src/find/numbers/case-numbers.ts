/** Case and document numbers in running text, told by their year: (2026)辽0104民初1234号, 沈大综执〔2026〕第31号, 115年度訴字第1234號. */
import { caseNumber } from '../../kinds/case-number.ts';
import { CLASSES, DIGIT, isHan, LETTER } from './classes.ts';
import { found, type Scan, sliceOf } from './scan.ts';
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';

const NUMBER = 0x53f7;
const YEAR = 0x5e74;
const LONGEST_AHEAD = 36;
const LONGEST_ISSUER = 14;
const OPENING: UnitSet = /* @__PURE__ */ unitsOf('(〔[【〈');
const CLOSING: UnitSet = /* @__PURE__ */ unitsOf(')〕]】〉');
/** Words before an issuer, none of it: 根据, 依照, 以, 的. */
const BEFORE_ISSUER: UnitSet = /* @__PURE__ */ unitsOf('据依照按以和与及的是由见为');

/** Adds the number whose year begins at `start`: its end, 0 where there is none. */
export function caseNumberAt(scan: Scan, start: number): number {
  const { units } = scan;
  const isBracketed = isIn(OPENING, units[start - 1] as number) && isIn(CLOSING, units[start + 4] as number);
  if (!isBracketed && units[start + 3] !== YEAR && units[start + 4] !== YEAR) return 0;
  const end = numberEnd(units, start + 4);
  if (end === 0) return 0;
  const from = isBracketed ? start - 1 : start;
  const issuer = isBracketed ? issuerStart(units, from) : from;
  for (const each of issuer < from ? [issuer, from] : [from]) {
    const value = sliceOf(scan, each, end);
    if (value.includes('产权')) return certificateAt(scan, from, end);
    if (caseNumber.parse(value) !== undefined) return found(scan, 'case-number', each, end, 'shape');
  }
  return 0;
}

/** 辽(2026)沈阳市不动产权第0012345号: a home, and so a person. */
function certificateAt(scan: Scan, open: number, end: number): number {
  return found(scan, 'personal-number', isHan(scan.units[open - 1] as number) ? open - 1 : open, end, 'shape');
}

/** Behind 号, and 之一. */
function numberEnd(units: Uint16Array, from: number): number {
  for (let at = from; at - from < LONGEST_AHEAD; at += 1) {
    const unit = units[at] as number;
    if (unit === NUMBER) return units[at + 1] === 0x4e4b && isOrdinal(units[at + 2] as number) ? at + 3 : at + 1;
    const sign = CLASSES[unit];
    if (!isHan(unit) && sign !== DIGIT && sign !== LETTER && !isIn(CLOSING, unit) && unit !== 0x20) return 0;
  }
  return 0;
}

function isOrdinal(unit: number): boolean {
  return '一二三四五六七八九十'.includes(String.fromCharCode(unit)) && unit > 0;
}

function issuerStart(units: Uint16Array, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST_ISSUER) {
    const unit = units[at - 1] as number;
    if (!isHan(unit) || isIn(BEFORE_ISSUER, unit)) break;
    at -= 1;
  }
  return at;
}
