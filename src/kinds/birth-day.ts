/**
 * Whether digits inside a number can be a birth day: `YYYYMMDD` of 1800 to 2099, or `YYMMDD` as the first generation of
 * identity numbers has it. It tells a person's number from another of the same length, and only ever to the side that
 * hides more: days of a month are not counted, 31 is the last of each.
 */
import { unitAt } from '../text/unit-at.ts';

const ASTERISK = 0x2a;
const ZERO = 0x30;

/** Whether the eight characters from `from` on are digits that can be a day. */
export function isBirthDay(text: string, from = 0): boolean {
  return mayBeBirthDay(text, from) && !text.slice(from, from + 8).includes('*');
}

/** The same where a mask mark (`*`) may stand for any digit. */
export function mayBeBirthDay(text: string, from = 0): boolean {
  return mayLieIn(text, from, 18, 20) && mayLieIn(text, from + 2, 0, 99) && isMonthAndDay(text, from + 4);
}

/** Whether the six characters from `from` on can be a day without its century. */
export function isShortBirthDay(text: string, from = 0): boolean {
  return mayLieIn(text, from, 0, 99) && isMonthAndDay(text, from + 2);
}

function isMonthAndDay(text: string, from: number): boolean {
  return mayLieIn(text, from, 1, 12) && mayLieIn(text, from + 2, 1, 31);
}

/** Whether the two characters from `at` on can be a number from `least` to `most`. */
function mayLieIn(text: string, at: number, least: number, most: number): boolean {
  if (at + 2 > text.length) return false;
  const tens = unitAt(text, at);
  const units = unitAt(text, at + 1);
  if (tens !== ASTERISK && units !== ASTERISK) {
    const number = (tens - ZERO) * 10 + units - ZERO;
    return units >= ZERO && units <= ZERO + 9 && number >= least && number <= most;
  }
  for (let number = least; number <= most; number += 1) {
    if (mayBe(tens, Math.floor(number / 10)) && mayBe(units, number % 10)) return true;
  }
  return false;
}

function mayBe(code: number, digit: number): boolean {
  return code === ZERO + digit || code === ASTERISK;
}
