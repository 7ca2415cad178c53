/**
 * Landline number, 固定电话: area code (010, 02x, 0[3-9]xx; it may stand in brackets or behind +86), 7 or 8 digits
 * that begin with 2–8, and an extension behind 转, 分机, ext, `#`, `x` or a last hyphen. Without its area code, 7 or 8
 * digits alone. Positions in rules pass over the country code and the words beside the number.
 *
 * @source ITU-T E.164, numbering plan of the People's Republic of China (长途区号)
 */
import { unitAt } from '../text/unit-at.ts';
import type { Kind, Part, Reading } from './kind.ts';
import {
  BETWEEN_PHONES,
  countryCodePart,
  hyphenPhoneText,
  leavesNumber,
  numberPart,
  PHONE_ASIDE,
  PHONE_MARKS,
  type PhoneText,
  phoneText,
  plainDigits,
  severalPhones,
} from './phone-text.ts';
import { type Signs, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

/** Digits of a number without its area code, at most: one may begin with 86 like the country code. */
const LONGEST_LOCAL = 8;

/** Digits of a number behind an area code of three, at most: 024 and eight. */
const LONGEST_SHORT = 11;

/** Digits of a number behind an area code of four, at most, and of one with its extension. */
const LONGEST_LONG = 12;
const LONGEST_EXTENDED_LOCAL = 14;

/** Where country code and area code end in the digits; `undefined` where the rest is no subscriber number. */
interface Layout {
  readonly country: number;
  readonly area: number;
}

function readAny(value: string): Reading | undefined {
  return read(phoneText(value)) ?? read(hyphenPhoneText(value));
}

function read(phone: PhoneText | undefined): Reading | undefined {
  if (phone === undefined) return undefined;
  const { head, main, tail } = phone;
  const layout = layoutOf(main.text, phone.plus);
  if (layout === undefined) return undefined;
  const { country, area } = layout;
  const parts: Part[] = [...head];
  if (country > 0) parts.push(countryCodePart(phone, country));
  if (area > country) parts.push(numberPart(main, 'area-code', country, area));
  parts.push(numberPart(main, 'number', area, main.text.length));
  return { parts: [...parts, ...tail] };
}

/** Whether the digits are a number with its area code. */
export function isLandlineWithArea(digits: string): boolean {
  const layout = digits.startsWith('0') || digits.startsWith('86') ? layoutOf(digits, false) : undefined;
  return layout !== undefined && layout.area > layout.country;
}

/**
 * Whether digits and marks may be a landline number at all, by a look at how many there are: nothing else is read as one.
 * @param first the code of the first, and `second` of the next
 * @param hasHyphen whether the last of them may be an extension
 */
export function mayBeLandlineDigits(first: number, second: number, count: number, hasHyphen: boolean): boolean {
  if (first === 0x2a) return true;
  if (first === 0x30) return count >= LONGEST_SHORT && (count <= LONGEST_LONG || hasHyphen || second === 0x30);
  if (first < 0x32 || first > 0x38) return false;
  if (isLocalLength(count) || (first === 0x38 && second === 0x36)) return true;
  return hasHyphen && count <= LONGEST_EXTENDED_LOCAL;
}

function layoutOf(text: string, plus: boolean): Layout | undefined {
  const country = countryLength(text, plus);
  if (country < 0) return undefined;
  const area = country + areaLength(text, country);
  if (country > 0 && area === country) return undefined;
  const length = text.length - area;
  const first = text.charAt(area);
  if (first !== '*' && (first < '2' || first > '8')) return undefined;
  const eightOnly = area > country && area - country - (text.charAt(country) === '0' ? 1 : 0) === 2;
  return length === 8 || (length === 7 && !eightOnly) ? { country, area } : undefined;
}

/** Digits of the country code in front; -1 where a plus stands before another one. */
function countryLength(text: string, plus: boolean): number {
  if (plus) return text.startsWith('86') ? 2 : -1;
  if (text.startsWith('0086')) return 4;
  return text.startsWith('86') && text.length > LONGEST_LOCAL ? 2 : 0;
}

/** Digits of the area code at `at`; behind a country code its 0 is left out. Of one that is hidden the 0 must show. */
function areaLength(text: string, at: number): number {
  const trunk = text.charAt(at) === '0' ? 1 : 0;
  if (trunk === 0 && at === 0) return 0;
  const first = text.charAt(at + trunk);
  if (first === '1') return '0*'.includes(text.charAt(at + trunk + 1)) ? trunk + 2 : 0;
  if (first === '*' && trunk > 0) return text.length - at > LONGEST_SHORT ? trunk + 3 : trunk + 2;
  if (first === '2') return trunk + 2;
  return first >= '3' && first <= '9' ? trunk + 3 : 0;
}

/** Of `N` a subscriber's number begins. */
const SIGNS: Signs = { N: '2345678', L: '3456789' };
const AREAS_OF_THREE = ['02#', '010'] as const;
const AREA_OF_FOUR = '0L##';

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ [
    /* @__PURE__ */ AREAS_OF_THREE.flatMap((area) => [
      `${area}-N#######`,
      `(${area})N#######`,
      `${area}N#######`,
      `${area}-N### ####`,
      `${area} N### ####`,
      `${area}-N#######转###`,
      `${area}-N#######转####`,
    ]),
    `${AREA_OF_FOUR}-N#######`,
    `${AREA_OF_FOUR}-N######`,
    `(${AREA_OF_FOUR})N#######`,
    `(${AREA_OF_FOUR})N######`,
    `${AREA_OF_FOUR}N#######`,
    `${AREA_OF_FOUR}N######`,
    `${AREA_OF_FOUR}-N#######转###`,
    'N#######',
    'N######',
  ].flat(),
  SIGNS,
  readAny,
);

/** Whether eleven digits stand in front as those of a mobile number do, which no landline number begins with. */
function beginsAsMobile(value: string): boolean {
  if (value.length < 11 || unitAt(value, 0) !== 0x31 || unitAt(value, 1) < 0x33) return false;
  for (let at = 1; at < 11; at += 1) if (unitAt(value, at) < 0x30 || unitAt(value, at) > 0x39) return false;
  return true;
}

/** Whether a number in plain digits, without area code and country code in front, has 7 or 8 before its extension. */
function mayBeLandline(value: string): boolean {
  const count = plainDigits(value);
  const first = unitAt(value, 0);
  if (count < 0 || first < 0x31 || first === 0x38 || isLocalLength(count)) return true;
  const hyphen = value.lastIndexOf('-');
  return hyphen > 0 && isLocalLength(plainDigits(value, hyphen));
}

function isLocalLength(count: number): boolean {
  return count === 7 || count === LONGEST_LOCAL;
}

function shapeAt(value: string): number {
  return WRITTEN.shapeAt(value);
}

function parse(value: string): Reading | undefined {
  if (beginsAsMobile(value)) return undefined;
  const shape = shapeAt(value);
  if (shape >= 0) return WRITTEN.shapes[shape];
  return mayBeLandline(value) ? readAny(value) : undefined;
}

export const landline: Kind<'landline'> = {
  id: 'landline',
  title: { zh: '固定电话', en: 'landline number' },
  nature: 'identifier',
  family: 'phone',
  parts: ['country-code', 'area-code', 'number', 'extension-word', 'extension', 'note'],
  aside: PHONE_ASIDE,
  siblings: ['mobile-phone', 'virtual-number', 'hotline', 'international-phone'],
  between: BETWEEN_PHONES,
  marks: PHONE_MARKS,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt,
  leaves: leavesNumber,
  parse,
  several: severalPhones,
  sample: (size, which) =>
    size === undefined
      ? `024-2300${String(which + 1)
          .padStart(4, '0')
          .slice(-4)}`
      : undefined,
};
