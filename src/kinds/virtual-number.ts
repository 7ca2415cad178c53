/**
 * Virtual number, 虚拟号: a host that a platform lends, 11 digits of a mobile's shape, and the 4-digit extension
 * that leads to the person, written `17000000000转1234`, `-1234`, `,1234` or `[1234]`. The extension belongs to it.
 *
 * @source GB/T 41833-2022 names the virtual number (虚拟安全号) as a remedy; 11 + 4 digits is what platforms issue
 */
import type { Kind, Reading } from './kind.ts';
import { mobileStart } from './mobile-phone.ts';
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
import { shapesOf, type WrittenShapes, writtenShapes } from './written-shapes.ts';

const EXTENSION_LENGTH = 4;
const OPENINGS = ['[', '［', '【'] as const;

/** Digits of host and extension, with and without a country code. */
const COUNTS: readonly number[] = [-1, 15, 17, 19];

const WRITTEN: WrittenShapes = /* @__PURE__ */ writtenShapes(
  ['1M#########-####', '1M#########转####', '1M#########,####'],
  { M: '3456789' },
  readAny,
);

function shapeAt(value: string): number {
  return WRITTEN.shapeAt(value);
}

function parse(value: string): Reading | undefined {
  const shape = shapeAt(value);
  if (shape >= 0) return WRITTEN.shapes[shape];
  return COUNTS.includes(plainDigits(value)) ? readAny(value) : undefined;
}

function readAny(value: string): Reading | undefined {
  const bracketed = bracketAsWord(value);
  return (
    read(phoneText(value)) ??
    (bracketed === value ? undefined : read(phoneText(bracketed))) ??
    read(hyphenPhoneText(value))
  );
}

function read(phone: PhoneText | undefined): Reading | undefined {
  if (phone?.extension?.length !== EXTENSION_LENGTH) return undefined;
  const start = mobileStart(phone.main.text, phone.plus);
  if (start < 0) return undefined;
  const host = numberPart(phone.main, 'host', start, start + 11);
  return { parts: [...phone.head, ...(start > 0 ? [countryCodePart(phone, start)] : []), host, ...phone.tail] };
}

/** `17000000000[1234]`: the last opening bracket stands where a word would; same length. */
function bracketAsWord(value: string): string {
  let open = -1;
  for (const bracket of OPENINGS) open = Math.max(open, value.lastIndexOf(bracket));
  return open > 0 ? `${value.slice(0, open)}#${value.slice(open + 1)}` : value;
}

export const virtualNumber: Kind<'virtual-number'> = {
  id: 'virtual-number',
  title: { zh: '虚拟号', en: 'virtual number' },
  nature: 'identifier',
  family: 'phone',
  parts: ['country-code', 'host', 'extension-word', 'extension', 'note'],
  aside: PHONE_ASIDE,
  siblings: ['mobile-phone', 'landline', 'hotline', 'international-phone'],
  between: BETWEEN_PHONES,
  marks: PHONE_MARKS,
  shapes: /* @__PURE__ */ shapesOf(WRITTEN),
  shapeAt,
  leaves: leavesNumber,
  parse,
  several: severalPhones,
  sample: (size, which) =>
    size === undefined
      ? `1700000${String(which + 1)
          .padStart(4, '0')
          .slice(-4)}-${String(4821 + which).slice(-4)}`
      : undefined,
};
