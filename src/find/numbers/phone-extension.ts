/**
 * Extensions, 分机, of phone numbers in running text: `转1234`, `分机 12`, `-803`, `[1234]`, `ext. 5`. Behind a mobile only the four digits
 * of a virtual number are one.
 */
import { isIn, type UnitSet, unitsOf } from '../unit-set.ts';
import { CLASSES, DIGIT, HYPHEN, isDigitUnit, isHan, MARK } from './classes.ts';
import { isMeasured } from './groups.ts';

const TURN = 0x8f6c;
const WORD_UNITS: UnitSet = /* @__PURE__ */ unitsOf('转分机号码内线接:. extEXT#');
const LONGEST_WORD = 7;

/** Behind the extension that follows at `end`: 转1234, -1234, [1234]; 0 where none does. */
export function extensionEnd(units: Uint16Array, end: number, isMobile: boolean): number {
  const at = units[end] === 0x20 ? end + 1 : end;
  const unit = units[at] as number;
  const sign = CLASSES[unit] as number;
  if (unit === TURN || unit === 0x23 || unit === 0x5206 || unit === 0x5185 || (unit | 0x20) === 0x65)
    return wordExtensionEnd(units, at);
  if (at > end) return 0;
  const from = at + 1;
  const to = digitsEnd(units, from);
  if (sign === HYPHEN) {
    if (isDigitUnit(units[to + 1] as number) && CLASSES[units[to] as number] === HYPHEN) return 0;
    return isMobile ? (to - from === 4 ? to : 0) : to - from > 0 && to - from < 7 ? to : 0;
  }
  if (!isMobile || to - from !== 4) return 0;
  if (unit === 0x2c || unit === 0x5f) return isHan(units[to] as number) || isMeasured(units, to) ? 0 : to;
  if (unit === 0x5b || unit === 0x3010) return units[to] === 0x5d || units[to] === 0x3011 ? to + 1 : 0;
  return 0;
}

function wordExtensionEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at - from < LONGEST_WORD && isIn(WORD_UNITS, units[at] as number)) at += 1;
  const unit = units[from] as number;
  const isWord = unit === TURN || unit === 0x23 || at - from > 1;
  const end = digitsEnd(units, at);
  const isOther = CLASSES[units[end] as number] === HYPHEN && isDigitUnit(units[end + 1] as number);
  return isWord && end > at && end - at < 7 && !isOther ? end : 0;
}

/** Behind digits and marks, seven at most. */
function digitsEnd(units: Uint16Array, from: number): number {
  let at = from;
  while (at - from < 7 && (CLASSES[units[at] as number] === DIGIT || CLASSES[units[at] as number] === MARK)) at += 1;
  return at;
}
