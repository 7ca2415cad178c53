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
  numberPart,
  PHONE_ASIDE,
  PHONE_MARKS,
  type PhoneText,
  phoneText,
  severalPhones,
} from './phone-text.ts';

const EXTENSION_LENGTH = 4;
const OPENING = '[［【';

function parse(value: string): Reading | undefined {
  return read(phoneText(value)) ?? read(phoneText(bracketAsWord(value))) ?? read(hyphenPhoneText(value));
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
  const open = Math.max(...Array.from(OPENING, (bracket) => value.lastIndexOf(bracket)));
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
  parse,
  several: severalPhones,
  sample: (size, which) =>
    size === undefined
      ? `1700000${String(which + 1)
          .padStart(4, '0')
          .slice(-4)}-${String(4821 + which).slice(-4)}`
      : undefined,
};
