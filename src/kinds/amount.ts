/**
 * Amount of money, 金额: known in order that it stays. With a currency or without, in digits or in words.
 *
 * ```text
 * amount   [-] [currency] [-] digits [unit]     ¥186.42   NT$ 1,280   1860元   3.5万元   12元5角
 *          [currency] words                     壹仟捌佰陆拾元整   一百八十六元四角二分
 * ```
 *
 * What could be a phone number, an account or an identity number is none: digits in a row without groups are at most 6,
 * with a currency, a unit or two decimals at most 10, and no run of 11 digits or more is read but in groups of three.
 *
 * @source GB/T 15835-2011 出版物上数字用法; 支付结算办法, 附一 正确填写票据和结算凭证的基本规定 (amounts in words)
 */
import { fold } from '../text/fold.ts';
import type { Kind, Part, Reading } from './kind.ts';
import { isDigit } from './written-number.ts';

const LONGEST = 48;
const LONGEST_BARE = 6;
const LONGEST_WITH_CURRENCY = 10;
const MOST_GROUPS = 5;
const LONGEST_FRACTION = 6;

/** Currencies (folded, upper case) before an amount, the longer first. */
const CURRENCIES: readonly string[] = [
  '人民币',
  '新台币',
  '港币',
  '澳门币',
  '美元',
  'MOP$',
  'NT$',
  'HK$',
  'US$',
  'RMB',
  'CNY',
  'TWD',
  'NTD',
  'HKD',
  'MOP',
  'USD',
  'EUR',
  '¥',
  '$',
  '€',
  '£',
];

/** Units (folded, upper case) behind an amount, the longer first. */
const UNITS: readonly string[] = [
  '万元整',
  '亿元',
  '万元',
  '千元',
  '元整',
  '元正',
  '圆整',
  '圆正',
  '港元',
  '美元',
  '欧元',
  'RMB',
  'CNY',
  '元',
  '圆',
  '块',
  '角',
  '分',
];

const NUMERALS = '零〇一二三四五六七八九十两壹贰叁肆伍陆柒捌玖拾';
const MULTIPLIERS = '百佰千仟万亿廿卅';
const WORD_UNITS = '元圆角分';

function parse(value: string): Reading | undefined {
  if (value.length > LONGEST) return undefined;
  const text = fold(value).toUpperCase();
  if (text.length !== value.length) return undefined;
  const signed = signEnd(text, 0);
  const currency = wordEnd(text, signed, CURRENCIES);
  const start = signEnd(text, currency);
  const parts: Part[] = currency > signed ? [{ name: 'currency', start: signed, end: currency }] : [];
  if (isInWords(text, start)) return { parts: [...parts, { name: 'value', start, end: value.length }] };
  const end = digitsEnd(text, start, currency > signed);
  if (end < 0) return undefined;
  parts.push({ name: 'value', start, end });
  const unitStart = blankEnd(text, end);
  if (unitStart < text.length) parts.push({ name: 'unit', start: unitStart, end: text.length });
  return { parts };
}

/** Behind digits and unit, which end the text: where the unit begins; -1 where this is no amount. */
function digitsEnd(text: string, from: number, hasCurrency: boolean): number {
  let at = from;
  while (isDigit(text.charCodeAt(at))) at += 1;
  const run = at - from;
  if (run === 0) return -1;
  let groups = 0;
  while (text.charAt(at) === ',' && isGroup(text, at + 1)) {
    groups += 1;
    at += 4;
  }
  if (groups > 0 && (run > 3 || groups > MOST_GROUPS)) return -1;
  let decimals = 0;
  if (text.charAt(at) === '.') {
    const dot = at;
    do at += 1;
    while (isDigit(text.charCodeAt(at)));
    decimals = at - dot - 1;
    if (decimals === 0 || decimals > LONGEST_FRACTION) return -1;
  }
  const end = at;
  const rest = unitsEnd(text, end);
  if (rest !== text.length) return -1;
  const isCertain = hasCurrency || decimals === 2 || blankEnd(text, end) < text.length;
  return groups > 0 || run <= (isCertain ? LONGEST_WITH_CURRENCY : LONGEST_BARE) ? end : -1;
}

/** Behind the unit, and the 角 and 分 behind 元. */
function unitsEnd(text: string, from: number): number {
  let at = blankEnd(text, from);
  at = wordEnd(text, at, UNITS);
  for (let index = 0; index < 2; index += 1) {
    const isSmall = isDigit(text.charCodeAt(at)) && '角分'.includes(text.charAt(at + 1)) && at + 1 < text.length;
    if (at > from && isSmall) at += 2;
  }
  return at;
}

function isGroup(text: string, at: number): boolean {
  for (let index = at; index < at + 3; index += 1) if (!isDigit(text.charCodeAt(index))) return false;
  return !isDigit(text.charCodeAt(at + 3));
}

/** Numerals, multipliers and at least one unit, to the end. */
function isInWords(text: string, from: number): boolean {
  let hasNumeral = false;
  let hasUnit = false;
  let at = from;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (NUMERALS.includes(character)) hasNumeral = true;
    else if (WORD_UNITS.includes(character) && hasNumeral) hasUnit = true;
    else if (!MULTIPLIERS.includes(character)) break;
  }
  if (text.charAt(at) === '整' || text.charAt(at) === '正') at += 1;
  return hasUnit && at === text.length;
}

function signEnd(text: string, from: number): number {
  const at = blankEnd(text, from);
  return text.charAt(at) === '-' || text.charAt(at) === '+' ? blankEnd(text, at + 1) : at;
}

function wordEnd(text: string, from: number, words: readonly string[]): number {
  const word = words.find((each) => text.startsWith(each, from));
  return word === undefined ? from : from + word.length;
}

function blankEnd(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === ' ') at += 1;
  return at;
}

export const amount: Kind<'amount'> = {
  id: 'amount',
  title: { zh: '金额', en: 'amount of money' },
  nature: 'kept',
  parts: ['currency', 'value', 'unit'],
  between: '、;/|\n\t',
  parse,
  sample: (size, which) => (size === undefined ? `¥${which + 186}.42` : undefined),
};
