/**
 * Hotline, 服务热线: numbers that only organisations hold, known in order that they stay: 400 and 800 numbers
 * (10 digits, an extension may follow), 95xxx and 96xxx, 10xxx of the carriers, 11xxx, 12xxx, and the emergency
 * numbers; Taiwan's 0800, 0809 and a few of its four-digit 19xx; Hong Kong's 999 and 1823. A word of the closed lists may
 * stand beside it, nothing else.
 *
 * @source 电信网码号资源分类: 1XX, 1XXXX, 95XXX, 96XXX short codes; 400 and 800 services
 */
import type { Kind, Reading } from './kind.ts';
import { hyphenPhoneText, leavesNumber, numberPart, type PhoneText, phoneText } from './phone-text.ts';
import { isBareDigits } from './written-number.ts';
import { parserOf, shapeAtOf, shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const SHORT_CODES: readonly string[] = [
  '110',
  '112',
  '113',
  '114',
  '117',
  '119',
  '120',
  '121',
  '122',
  '165',
  '999',
  '1823',
  '1910',
  '1911',
  '1922',
  '1925',
  '1957',
  '1966',
  '1999',
];

/** What numbers of a length begin with. */
const BEGINNINGS: ReadonlyMap<number, readonly string[]> = /* @__PURE__ */ new Map([
  [5, ['95', '96', '10', '11', '12']],
  [6, ['95', '96', '116114', '118114']],
  [8, ['1010']],
  [10, ['400', '800', '0800', '0809']],
]);

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  /* @__PURE__ */ [
    SHORT_CODES,
    /* @__PURE__ */ Array.from(BEGINNINGS, ([length, beginnings]) =>
      beginnings.map((each) => each.padEnd(length, '#')),
    ).flat(),
    ['400-###-####', '800-###-####'],
  ].flat(),
  {},
  readAny,
);

function readAny(value: string): Reading | undefined {
  return read(phoneText(value)) ?? read(hyphenPhoneText(value));
}

/** @param text digits and marks */
function isHotline(text: string): boolean {
  const isBegun = BEGINNINGS.get(text.length)?.some((beginning) => text.startsWith(beginning)) === true;
  return isBegun ? isBareDigits(text) : SHORT_CODES.includes(text);
}

function read(phone: PhoneText | undefined): Reading | undefined {
  if (phone === undefined || phone.plus) return undefined;
  const { text } = phone.main;
  if (!isHotline(text)) return undefined;
  if (phone.extension?.includes('*') === true) return undefined;
  return { parts: [...phone.head, numberPart(phone.main, 'number', 0, text.length), ...phone.tail] };
}

export const hotline: Kind<'hotline'> = {
  id: 'hotline',
  title: { zh: '服务热线', en: 'hotline' },
  nature: 'kept',
  parts: ['number', 'extension-word', 'extension', 'note'],
  siblings: ['mobile-phone', 'virtual-number', 'landline', 'international-phone'],
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt: /* @__PURE__ */ shapeAtOf(WRITTEN),
  leaves: leavesNumber,
  parse: /* @__PURE__ */ parserOf(WRITTEN, readAny),
  sample: (size, which) => (size === undefined ? `400-000-${String(1234 + which).slice(-4)}` : undefined),
};
