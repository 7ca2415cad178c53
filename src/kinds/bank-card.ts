/**
 * Bank card or account number, 银行卡号: 8 to 30 digits, mostly 16 or 19 that hold the Luhn check; passbooks and
 * company accounts do not, and are accounts all the same where a label says so.
 *
 * Parts: `issuer` (the first 6), `account`, `check` (the last digit).
 *
 * @source ISO/IEC 7812-1, annex B (Luhn formula)
 */
import { unitAt } from '../text/unit-at.ts';
import type { Kind, Reading, Shape } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, writtenNumber } from './written-number.ts';

const SHORTEST = 8;
const LONGEST = 30;
const ISSUER = 6;

/** Whether the last digit is the Luhn check of those before it. */
export function holdsLuhn(digits: string): boolean {
  return luhnSum(digits) % 10 === 0;
}

/** The sum that the check is taken of; -1 where anything but a digit stands there. */
function luhnSum(digits: string): number {
  const { length } = digits;
  let sum = 0;
  let seen = 0;
  // All bits set where a digit is doubled, which are those an odd way before the last.
  let doubled = (length & 1) - 1;
  for (let at = 0; at < length; at += 1) {
    const digit = unitAt(digits, at) - 0x30;
    // Of a digit neither it nor it and six has a bit beyond the lower four; of all else one of them has.
    seen |= digit | (digit + 6);
    // Doubled it is as much again, and nine less from five on: of eleven more than those the fifth bit is set.
    sum += digit + (doubled & (digit - 9 * ((digit + 11) >> 4)));
    doubled = ~doubled;
  }
  return (seen & ~15) === 0 ? sum : -1;
}

/** Digits in a row: for each length of a card one shape that holds the check, and behind it one that fails it. */
const SHORTEST_PLAIN = 16;
const LONGEST_PLAIN = 19;
const SHAPES: readonly Shape[] = /* @__PURE__ */ plainShapes();

function plainShapes(): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let length = SHORTEST_PLAIN; length <= LONGEST_PLAIN; length += 1) {
    const parts = [
      { name: 'issuer', start: 0, end: ISSUER },
      { name: 'account', start: ISSUER, end: length - 1 },
      { name: 'check', start: length - 1, end: length },
    ];
    for (const check of ['holds', 'fails'] as const) shapes.push({ shape: shapes.length, length, parts, check });
  }
  return shapes;
}

function shapeAt(value: string): number {
  const { length } = value;
  const sum = length >= SHORTEST_PLAIN && length <= LONGEST_PLAIN ? luhnSum(value) : -1;
  return sum < 0 ? -1 : (length - SHORTEST_PLAIN) * 2 + (sum % 10 === 0 ? 0 : 1);
}

function parse(value: string): Reading | undefined {
  const shape = shapeAt(value);
  if (shape >= 0) return SHAPES[shape];
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length < SHORTEST || text.length > LONGEST || !isDigitsOrMarks(text)) return undefined;
  const parts = consecutiveParts(number, [
    ['issuer', ISSUER],
    ['account', text.length - ISSUER - 1],
    ['check', 1],
  ]);
  return text.includes('*') ? { parts } : { parts, check: holdsLuhn(text) ? 'holds' : 'fails' };
}

export const bankCard: Kind<'bank-card'> = {
  id: 'bank-card',
  title: { zh: '银行卡号', en: 'bank card or account number' },
  nature: 'identifier',
  parts: ['issuer', 'account', 'check'],
  between: '、,;/|\n\t',
  shapes: SHAPES,
  shapeAt,
  parse,
  sample(size, which) {
    const length = size ?? 19;
    if (length < SHORTEST || length > LONGEST) return undefined;
    const digits = `6228480000000000000000000000${which}`.slice(0, length - 2) + String(which % 10);
    for (let check = 0; check < 10; check += 1) if (holdsLuhn(`${digits}${check}`)) return `${digits}${check}`;
    return undefined;
  },
};
