/**
 * What account numbers of utilities share: 4 to 24 digits and letters, at least one digit among them, hyphens and
 * blanks stepped over. One part, `account`. Digits in a row, as most are printed, have a plain shape.
 */
import { lengthOf, unitAt } from '../text/unit-at.ts';
import type { Reading, Shape } from './kind.ts';
import { isBareDigits, isDigit, writtenNumber } from './written-number.ts';

const SHORTEST = 4;
const LONGEST = 24;

/** Digits of household accounts and meters, and of the bar code on a meter. */
const PLAIN_LENGTHS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 22] as const;

export const accountShapes: readonly Shape[] = /* @__PURE__ */ PLAIN_LENGTHS.map((length, shape) => ({
  shape,
  length,
  parts: [{ name: 'account', start: 0, end: length }],
}));

/** Which of them a length has; -1: none. */
const BY_LENGTH: readonly number[] = /* @__PURE__ */ shapesByLength();

function shapesByLength(): readonly number[] {
  return Array.from({ length: LONGEST + 1 }, (_, length) =>
    accountShapes.findIndex((shape) => shape.length === length),
  );
}

export function accountShapeAt(value: string): number {
  const length = lengthOf(value);
  const shape = length > LONGEST ? -1 : (BY_LENGTH[length] as number);
  return shape >= 0 && isBareDigits(value, 0, length) ? shape : -1;
}

export function parseAccountNumber(value: string): Reading | undefined {
  const shape = accountShapeAt(value);
  if (shape >= 0) return accountShapes[shape];
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length < SHORTEST || text.length > LONGEST || !holdsDigit(text)) return undefined;
  return { parts: [{ name: 'account', start: number.offset(0), end: number.offset(text.length) }] };
}

function holdsDigit(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = unitAt(text, index);
    if (isDigit(code) || code === 0x2a) return true;
  }
  return false;
}
