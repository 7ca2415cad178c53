/**
 * Mainland mobile number, 手机号码: 11 digits `1[3-9]…`, with or without +86, 0086 or 86 before it, grouped as one
 * likes. Lists of number segments go stale, so the second digit alone decides.
 *
 * Parts: `country-code`, `network` (3 digits), `region` (4), `subscriber` (4). Positions in rules count from the
 * first digit behind the country code.
 *
 * @source ITU-T E.164, numbering plan of the People's Republic of China (国际区号 86)
 */
import type { Kind, Reading, Shape } from './kind.ts';
import { BETWEEN_PHONES, countryCodePart, numberPart, PHONE_MARKS, phoneText } from './phone-text.ts';
import { isDigit, isDigitsOrMarks, type WrittenNumber, writtenNumber } from './written-number.ts';

/** Digits of the country code before an 11-digit mobile number; -1 where the text is no such number. */
export function mobileStart(text: string, plus: boolean): number {
  for (const prefix of plus ? ['86'] : ['', '86', '0086']) {
    const start = prefix.length;
    if (text.length === start + 11 && text.startsWith(prefix)) return isMobile(text, start) ? start : -1;
  }
  return -1;
}

function isMobile(text: string, start: number): boolean {
  const first = text.charAt(start);
  const second = text.charAt(start + 1);
  if (first !== '1' && first !== '*') return false;
  return (second === '*' || (second >= '3' && second <= '9')) && isDigitsOrMarks(text, start);
}

function partsFrom(number: WrittenNumber, start: number): Reading {
  const parts = [
    numberPart(number, 'network', start, start + 3),
    numberPart(number, 'region', start + 3, start + 7),
    numberPart(number, 'subscriber', start + 7, start + 11),
  ];
  return { parts: start > 0 ? [countryCodePart(number, start), ...parts] : parts };
}

/** Eleven ASCII digits in a row. */
const PLAIN: Shape = {
  shape: 0,
  length: 11,
  parts: [
    { name: 'network', start: 0, end: 3 },
    { name: 'region', start: 3, end: 7 },
    { name: 'subscriber', start: 7, end: 11 },
  ],
};

function isPlainMobile(value: string): boolean {
  if (value.length !== 11 || value.charCodeAt(0) !== 0x31 || value.charCodeAt(1) < 0x33) return false;
  for (let index = 1; index < 11; index += 1) if (!isDigit(value.charCodeAt(index))) return false;
  return true;
}

function parse(value: string): Reading | undefined {
  if (isPlainMobile(value)) return PLAIN;
  const bare = value.length === 11 ? writtenNumber(value) : undefined;
  if (bare !== undefined && bare.text.length === 11 && isMobile(bare.text, 0)) return partsFrom(bare, 0);
  const phone = phoneText(value);
  if (phone === undefined || phone.extension !== undefined) return undefined;
  const start = mobileStart(phone.main.text, phone.plus);
  return start < 0 ? undefined : partsFrom(phone.main, start);
}

export const mobilePhone: Kind<'mobile-phone'> = {
  id: 'mobile-phone',
  title: { zh: '手机号码', en: 'mobile number' },
  nature: 'identifier',
  family: 'phone',
  parts: ['country-code', 'network', 'region', 'subscriber'],
  aside: ['country-code'],
  siblings: ['virtual-number', 'landline', 'hotline', 'international-phone'],
  between: BETWEEN_PHONES,
  marks: PHONE_MARKS,
  shapes: [PLAIN],
  parse,
  sample(size, which) {
    if (size !== undefined && size !== 11) return undefined;
    return `1${(which % 7) + 3}80000${String(which + 1)
      .padStart(4, '0')
      .slice(-4)}`;
  },
};
