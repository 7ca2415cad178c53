/** Phone numbers outside the mainland: with a country code, or in the local form of Taiwan, Hong Kong and Macau. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { describe, expect, it } from 'vitest';
import { internationalPhone } from '../../src/kinds/international-phone.ts';
import { readNumberMetadata } from '../../src/kinds/number-metadata.ts';
import { NOT_READ, partsOf } from '../support/parts.ts';

describe('international-phone', () => {
  it.each([
    ['Hong Kong', '+852 5123 0001', '+852|country-code 5123 0001|number'],
    ['Hong Kong, behind 00', '00852-51230001', '00852|country-code 51230001|number'],
    ['Hong Kong, in local form', '5123 0001', '5123 0001|number'],
    ['Hong Kong, a landline in local form', '23000001', '23000001|number'],
    ['Macau', '+853 6600 0001', '+853|country-code 6600 0001|number'],
    ['Macau, in local form', '6600-0001', '6600-0001|number'],
    ['Taiwan', '+886 900 000 001', '+886|country-code 900 000 001|number'],
    ['Taiwan, the 0 in brackets', '+886(0)900000001', '+886|country-code 0)900000001|number'],
    ['Taiwan, a mobile number in local form', '0900-000-001', '0900-000-001|number'],
    ['Taiwan, a landline number in local form', '02-2900-0001', '02-2900-0001|number'],
    ['Taiwan, the area code in brackets', '(02)2900-0001', '02)2900-0001|number'],
    ['Taiwan, with 轉', '(02)2900-0001轉12', '02)2900-0001|number 轉|extension-word 12|extension'],
    ['Taiwan, with #', '02-29000001#12', '02-29000001|number #|extension-word 12|extension'],
    ['Taiwan, full width', '０９００－０００－００１', '０９００－０００－００１|number'],
    ['America', '+1 (212) 555-0100', '+1|country-code 212) 555-0100|number'],
    ['Britain', '+44 20 7946 0000', '+44|country-code 20 7946 0000|number'],
    ['Japan', '+81 3-0000-0000', '+81|country-code 3-0000-0000|number'],
    ['Singapore, full-width plus', '＋65 6123 0000', '＋65|country-code 6123 0000|number'],
    [
      'with an extension',
      '+852 2300 0001 ext 12',
      '+852|country-code 2300 0001|number ext|extension-word  12|extension',
    ],
    ['Hong Kong without plus', '852 5123 0001', '852|country-code 5123 0001|number'],
    ['Macau without plus', '853-66000001', '853|country-code 66000001|number'],
    ['Taiwan without plus', '886-900-000-001', '886|country-code 900-000-001|number'],
    ['a label in Traditional', '電話：0900-000-001', '電話：|note 0900-000-001|number'],
    ['a note', '0900-000-001（住宅）', '0900-000-001|number （住宅）|note'],
    ['half hidden', '+852 5123****', '+852|country-code 5123****|number'],
    ['half hidden in local form: by its length', '0900-***-001', '0900-***-001|number'],
  ])('reads %s', (_, value, parts) => {
    expect(partsOf(internationalPhone, value)).toBe(parts);
  });

  it.each([
    ['a mainland mobile number', '13800000001'],
    ['a mainland mobile number with its country code', '+8613800000001'],
    ['a mainland landline number with its country code', '+86 24 23000001'],
    ['a mainland number behind 00', '0086 13800000001'],
    ['a country code that is none', '+999 1234567'],
    ['a country code alone', '+852'],
    ['a plus alone', '+'],
    ['another country code without plus or 00', '81 3 0000 0000'],
    ['852 and a digit too few', '852 5123 000'],
    ['an American number in local form', '212-555-0100'],
    ['seven digits', '5123000'],
    ['eleven digits', '51230001000'],
    ['eight digits that no region has', '12345678'],
    ['half hidden and too short', '512****'],
    ['letters', '+852 5123 ABCD'],
    ['a word that is no label of phones', '編號0900-000-001'],
    ['a note that may be a name', '0900-000-001（張三）'],
    ['nothing', ''],
    ['more than any number is long', `+${'8'.repeat(64)}`],
  ])('does not read %s', (_, value) => {
    expect(partsOf(internationalPhone, value)).toBe(NOT_READ);
  });

  // Each opening is asked for once, so that its other numbers must be as the one that was met first.
  it.each([8, 9, 10])('knows the numbers of %i digits in local form that libphonenumber knows', (length) => {
    const isKnown = (digits: string): boolean =>
      (['TW', 'HK', 'MO'] as const).some((region) => parsePhoneNumberFromString(digits, region)?.isValid() === true);
    for (let opening = 10; opening < 1000; opening += 1) {
      const start = String(opening).padStart(3, '0');
      for (const tail of ['0000000', '1234567', '9876543']) {
        const digits = start + tail.slice(-(length - 3));
        expect([digits, internationalPhone.parse(digits) !== undefined]).toStrictEqual([digits, isKnown(digits)]);
      }
    }
  });

  it('knows the country codes that libphonenumber knows, by the count of digits and by what stands before them in calls at home', () => {
    const metadata = readNumberMetadata();
    const codes = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic), '999'];
    for (const code of codes.filter((each) => each !== '86')) {
      for (const tail of ['0512345678901234', '1912345678901234', '4123456789012345', '8123456789012345']) {
        for (let length = 8; length <= 17; length += 1) {
          const digits = (code + tail).slice(0, length);
          const number = parsePhoneNumberFromString(`+${digits}`);
          const known = number?.isPossible() === true ? number.countryCallingCode.length : undefined;
          const part = internationalPhone.parse(`+${digits}`)?.parts[0];
          expect([digits, part === undefined ? undefined : part.end - 1]).toStrictEqual([digits, known]);
        }
      }
    }
  });

  it('sample: one size', () => {
    expect(partsOf(internationalPhone, internationalPhone.sample(undefined, 1) ?? '')).toBe(
      '+852|country-code 51230001|number',
    );
    expect(internationalPhone.sample(8, 0)).toBeUndefined();
  });
});
