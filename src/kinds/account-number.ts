/**
 * What account numbers of utilities share: 4 to 24 digits and letters, at least one digit among them, hyphens and
 * blanks stepped over. One part, `account`.
 */
import type { Reading } from './kind.ts';
import { isDigit, writtenNumber } from './written-number.ts';

const SHORTEST = 4;
const LONGEST = 24;

export function parseAccountNumber(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined) return undefined;
  const { text } = number;
  if (text.length < SHORTEST || text.length > LONGEST || !holdsDigit(text)) return undefined;
  return { parts: [{ name: 'account', start: number.offset(0), end: number.offset(text.length) }] };
}

function holdsDigit(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isDigit(code) || code === 0x2a) return true;
  }
  return false;
}
