/**
 * Mainland mobile number, 手机号码: 11 digits `1[3-9]…`, with or without +86, 0086 or 86 before it, grouped as one
 * likes. Lists of number segments go stale, so the second digit alone decides: satellite phones (1349, 1740) are among them.
 * Form `iot`: 13 digits of a card in a machine (10646 … 10649, 14400, 14100), which its owner carries about too.
 *
 * Parts: `country-code`, `network` (3 digits; 5 of `iot`), `region` (4; none of `iot`), `subscriber` (4; 8 of `iot`);
 * `note`, a word beside the number (手机：, （家）). Positions in rules count from the first digit behind the country code.
 *
 * @source ITU-T E.164, numbering plan of the People's Republic of China (国际区号 86)
 */
import { unitAt } from '../text/unit-at.ts';
import type { Kind, Reading } from './kind.ts';
import {
  BETWEEN_PHONES,
  countryCodePart,
  leavesNumber,
  numberPart,
  PHONE_MARKS,
  type PhoneText,
  phoneText,
  plainDigits,
  severalPhones,
} from './phone-text.ts';
import { isDigit, isDigitsOrMarks, writtenNumber } from './written-number.ts';
import { shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

/** Digits of a card in a machine, and what they begin with. */
const IOT_LENGTH = 13;
const IOT_NETWORKS: readonly string[] = ['10646', '10647', '10648', '10649', '14400', '14100'];

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

/** Whether the digits are those of a card in a machine. The last two that it begins with may be hidden. */
export function isIot(text: string): boolean {
  if (text.length !== IOT_LENGTH || !isDigitsOrMarks(text)) return false;
  return IOT_NETWORKS.some((network) => {
    if (!text.startsWith(network.slice(0, 3))) return false;
    return [3, 4].every((at) => text.charAt(at) === '*' || text.charAt(at) === network.charAt(at));
  });
}

function readingFrom(phone: PhoneText, start: number): Reading {
  const { head, main, tail } = phone;
  const country = start > 0 ? [countryCodePart(phone, start)] : [];
  if (main.text.length - start === IOT_LENGTH) {
    const parts = [
      numberPart(main, 'network', start, start + 5),
      numberPart(main, 'subscriber', start + 5, start + 13),
    ];
    return { form: 'iot', parts: [...head, ...country, ...parts, ...tail] };
  }
  const parts = [
    numberPart(main, 'network', start, start + 3),
    numberPart(main, 'region', start + 3, start + 7),
    numberPart(main, 'subscriber', start + 7, start + 11),
  ];
  return { parts: [...head, ...country, ...parts, ...tail] };
}

function readAny(value: string): Reading | undefined {
  const bare = value.length === 11 ? writtenNumber(value) : undefined;
  if (bare !== undefined && bare.text.length === 11 && isMobile(bare.text, 0)) {
    return readingFrom({ head: [], main: bare, plus: false, extension: undefined, tail: [] }, 0);
  }
  const phone = phoneText(value);
  if (phone === undefined || phone.extension !== undefined) return undefined;
  const start = isIot(phone.main.text) && !phone.plus ? 0 : mobileStart(phone.main.text, phone.plus);
  return start < 0 ? undefined : readingFrom(phone, start);
}

/** Parts that positions pass over and that stay. */
const ASIDE: readonly string[] = ['country-code', 'note'];

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  [
    '1M#########',
    '1M#-####-####',
    '1M# #### ####',
    '+861M#########',
    '+86 1M#########',
    '+86-1M#########',
    '+86 1M# #### ####',
    '+86 1M#-####-####',
    '86-1M#########',
  ],
  { M: '3456789' },
  readAny,
);

/** Eleven ASCII digits in a row, which most numbers are. */
function isPlain(value: string): boolean {
  if (value.length !== 11 || unitAt(value, 0) !== 0x31 || unitAt(value, 1) < 0x33) return false;
  for (let index = 1; index < 11; index += 1) if (!isDigit(unitAt(value, index))) return false;
  return true;
}

/** Whether a number in plain digits has as many as one with or without its country code, or as a card in a machine. */
function mayBeMobile(value: string): boolean {
  const count = plainDigits(value);
  if (count < 0) return !leadsToExtension(value);
  return count === 11 || count === IOT_LENGTH || (count === 15 && unitAt(value, 0) !== 0x31);
}

/** Whether 转 or a comma stands behind eleven digits, and a digit at the end: no mobile number has an extension. */
function leadsToExtension(value: string): boolean {
  const sign = unitAt(value, 11);
  return (sign === 0x8f6c || sign === 0x2c) && isDigit(unitAt(value, 0)) && isDigit(unitAt(value, value.length - 1));
}

function shapeAt(value: string): number {
  return isPlain(value) ? 0 : WRITTEN.shapeAt(value);
}

function parse(value: string): Reading | undefined {
  const shape = shapeAt(value);
  if (shape >= 0) return WRITTEN.shapes[shape];
  return mayBeMobile(value) ? readAny(value) : undefined;
}

export const mobilePhone: Kind<'mobile-phone'> = {
  id: 'mobile-phone',
  title: { zh: '手机号码', en: 'mobile number' },
  nature: 'identifier',
  family: 'phone',
  parts: ['country-code', 'network', 'region', 'subscriber', 'note'],
  forms: ['iot'],
  aside: ASIDE,
  siblings: ['virtual-number', 'landline', 'hotline', 'international-phone'],
  between: BETWEEN_PHONES,
  marks: PHONE_MARKS,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt,
  leaves: leavesNumber,
  parse,
  several: severalPhones,
  sample(size, which) {
    if (size !== undefined && size !== 11) return undefined;
    return `1${(which % 7) + 3}80000${String(which + 1)
      .padStart(4, '0')
      .slice(-4)}`;
  },
};
