/**
 * Phone number that is not a mainland one, 境外电话: with its country code behind + or 00, or the local form of
 * Taiwan, Hong Kong and Macau. Which numbers exist is libphonenumber's knowledge; this file is its only door. It is given a
 * table of ours, which holds nothing that numbers are printed by.
 *
 * @source ITU-T E.164; libphonenumber-js; numbering plans: src/data/number-plans.ts
 */
import { type CountryCode, type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import type { Kind, Reading } from './kind.ts';
import { LENGTHS, type NumberMetadata, PREFIX, PREFIX_PATTERN, readNumberMetadata } from './number-metadata.ts';
import { once } from '../text/once.ts';
import {
  BETWEEN_PHONES,
  countryCodePart,
  numberPart,
  PHONE_ASIDE,
  PHONE_MARKS,
  phoneText,
  severalPhones,
} from './phone-text.ts';
import { isDigit } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

/** Regions whose local form is read, in the order tried. */
const LOCAL_REGIONS: readonly CountryCode[] = ['TW', 'HK', 'MO'];

/** Digits of a number in local form: 8 in Hong Kong and Macau, 9 or 10 in Taiwan. */
const SHORTEST_LOCAL = 8;
const LONGEST_LOCAL = 10;

const numberMetadata: () => NumberMetadata = /* @__PURE__ */ once(readNumberMetadata);

function readAny(value: string): Reading | undefined {
  const phone = phoneText(value);
  if (phone === undefined) return undefined;
  const { head, main, plus, tail } = phone;
  const withCode =
    plus || isBareCode(main.text) ? main.text : main.text.startsWith('00') ? main.text.slice(2) : undefined;
  const code = withCode === undefined ? localCode(main.text) : countryCodeLength(withCode);
  if (code === undefined) return undefined;
  const start = withCode === undefined ? 0 : main.text.length - withCode.length + code;
  const parts = [numberPart(main, 'number', start, main.text.length)];
  if (start > 0) parts.unshift(countryCodePart(phone, start));
  return { parts: [...head, ...parts, ...tail] };
}

/** Digits of the country code of a number in international form; marks are read as digits that may be any. */
function countryCodeLength(digits: string): number | undefined {
  if (digits.startsWith('86') || digits.length < 8) return undefined;
  const shown = asDigits(digits);
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    const plan = codePlans().get(shown.slice(0, length));
    if (plan === undefined) continue;
    if (plan.openings.includes(shown.charAt(length))) break;
    const count = shown.length - length;
    if (plan.always.includes(count)) return length;
    if (!plan.ever.includes(count)) return undefined;
    break;
  }
  const number = parsePhoneNumberFromString(`+${shown}`, numberMetadata() as MetadataJson);
  return number?.isPossible() === true ? number.countryCallingCode.length : undefined;
}

/** Digits of the longest country code. */
const LONGEST_CODE = 3;

/** What the plans of the regions that have a country code say of its numbers. */
interface CodePlan {
  /** How many digits they may have in each of the regions, and in any of them. */
  readonly always: readonly number[];
  readonly ever: readonly number[];
  /** Digits with which what stands before numbers in calls at home may begin: behind one their count does not say all. */
  readonly openings: string;
}

const codePlans: () => ReadonlyMap<string, CodePlan> = /* @__PURE__ */ once(() => {
  const { country_calling_codes: codes, countries } = numberMetadata();
  const plans = new Map<string, CodePlan>();
  for (const [code, regions] of Object.entries(codes)) {
    const lengths = regions.map((region) => (countries[region]?.[LENGTHS] ?? []) as readonly number[]);
    const ever = [...new Set(lengths.flat())];
    const always = ever.filter((count) => lengths.every((each) => each.includes(count)));
    const main = countries[regions[0] ?? ''];
    plans.set(code, { always, ever, openings: openingsOf(String(main?.[PREFIX_PATTERN] || main?.[PREFIX] || '')) });
  }
  return plans;
});

/** The digits in a pattern; all of them where it leaves out any. */
function openingsOf(pattern: string): string {
  return /[-.\\^]/.test(pattern) ? '0123456789' : pattern.replace(/[^0-9]/g, '');
}

/** 0 where the digits are a number in the local form of one of the regions; a half-masked one by its length. */
function localCode(digits: string): 0 | undefined {
  const { length } = digits;
  if (length < SHORTEST_LOCAL || length > LONGEST_LOCAL) return undefined;
  if (digits.includes('*') || isLocal(digits)) return 0;
  return undefined;
}

/** What is known of numbers in local form, by their length and first digits: 0 nothing, 1 there are none, 2 there are. */
const localNumbers: () => Uint8Array = /* @__PURE__ */ once(
  () => new Uint8Array((LONGEST_LOCAL - SHORTEST_LOCAL + 1) * OPENINGS),
);

/** Digits in front that tell whether a number is one of the regions', and how many openings that makes. */
const OPENING = 3;
const OPENINGS = 1000;

/** Openings behind which further digits tell: what one dials to call abroad (00, 019), and the country codes themselves. */
const UNTOLD: readonly string[] = ['00', '019', '852', '853', '886'];

/** Each opening is asked for once. */
function isLocal(digits: string): boolean {
  if (UNTOLD.some((opening) => digits.startsWith(opening))) return isValidLocal(digits);
  const known = localNumbers();
  const at = (digits.length - SHORTEST_LOCAL) * OPENINGS + Number(digits.slice(0, OPENING));
  if (known[at] === 0) known[at] = isValidLocal(digits) ? 2 : 1;
  return known[at] === 2;
}

function isValidLocal(digits: string): boolean {
  return LOCAL_REGIONS.some(
    (region) => parsePhoneNumberFromString(digits, region, numberMetadata() as MetadataJson)?.isValid() === true,
  );
}

/** Hong Kong, Macau or Taiwan without plus: no mainland number begins so and has this length. */
function isBareCode(digits: string): boolean {
  const length = digits.startsWith('852') || digits.startsWith('853') ? 11 : digits.startsWith('886') ? 12 : 0;
  return digits.length === length;
}

function asDigits(digits: string): string {
  return digits.replace(/\*/g, '0');
}

const CODE_END = 4;

/** Numbers with a code of which the plan knows no other length behind it, and nothing that stands before them at home. */
const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ ['+852', '+853'].flatMap((code) => [
    `${code}########`,
    `${code} ########`,
    `${code}-########`,
    `${code} #### ####`,
    `${code}-####-####`,
  ]),
  {},
  behindCode,
);

/** Without a look into the table of plans. */
function behindCode(value: string): Reading {
  const start = isDigit(value.charCodeAt(CODE_END)) ? CODE_END : CODE_END + 1;
  return {
    parts: [
      { name: 'country-code', start: 0, end: CODE_END },
      { name: 'number', start, end: value.length },
    ],
  };
}

export const internationalPhone: Kind<'international-phone'> = {
  id: 'international-phone',
  title: { zh: '境外电话', en: 'phone number outside the mainland' },
  nature: 'identifier',
  parts: ['country-code', 'number', 'extension-word', 'extension', 'note'],
  aside: PHONE_ASIDE,
  siblings: ['mobile-phone', 'virtual-number', 'landline', 'hotline'],
  between: BETWEEN_PHONES,
  marks: PHONE_MARKS,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  several: severalPhones,
  sample: (size, which) => (size === undefined ? `+852 5${String(1230000 + which).slice(-7)}` : undefined),
};
