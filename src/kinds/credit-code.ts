/**
 * Unified social credit code, 统一社会信用代码: 18 characters of `0-9A-HJ-NP-RT-UW-Y`. One that begins with 92 is a
 * sole trader's (个体工商户), whose name holds a person's name: form `sole-trader`; else `organisation`.
 *
 * Parts: `authority` (1), `category` (1), `region` (6), `organisation` (9), `check` (1).
 *
 * @source GB 32100-2015; check character MOD 31 over weights 3^(i-1) mod 31, remainder 0 gives 0
 */
import type { Kind, Reading } from './kind.ts';
import { consecutiveParts, isDigitsOrMarks, writtenNumber } from './written-number.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LAYOUT = [
  ['authority', 1],
  ['category', 1],
  ['region', 6],
  ['organisation', 9],
  ['check', 1],
] as const;

/** The check character of the first 17; `undefined` where one of them is not of the set. */
export function creditCodeCheck(seventeen: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (const character of seventeen.slice(0, 17)) {
    const code = CHARACTERS.indexOf(character);
    if (code < 0) return undefined;
    sum += code * weight;
    weight = (weight * 3) % 31;
  }
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

function parse(value: string): Reading | undefined {
  const number = writtenNumber(value);
  if (number === undefined || number.text.length !== 18 || !isDigitsOrMarks(number.text, 2, 8)) return undefined;
  const { text } = number;
  for (const character of text) if (character !== '*' && !CHARACTERS.includes(character)) return undefined;
  const form = text.startsWith('92') || text.startsWith('*') || text.charAt(1) === '*' ? 'sole-trader' : 'organisation';
  const parts = consecutiveParts(number, LAYOUT);
  if (text.includes('*')) return { parts, form };
  return { parts, form, check: creditCodeCheck(text) === text.charAt(17) ? 'holds' : 'fails' };
}

export const creditCode: Kind<'credit-code'> = {
  id: 'credit-code',
  title: { zh: '统一社会信用代码', en: 'unified social credit code' },
  nature: 'identifier',
  parts: ['authority', 'category', 'region', 'organisation', 'check'],
  forms: ['organisation', 'sole-trader'],
  between: '、,;/|\n\t ',
  parse,
  sample(size, which) {
    if (size !== undefined && size !== 18) return undefined;
    const seventeen = `${which % 2 === 0 ? '91' : '92'}210199MA8TEXT0${which % 10}`;
    return seventeen + (creditCodeCheck(seventeen) ?? '0');
  },
};
