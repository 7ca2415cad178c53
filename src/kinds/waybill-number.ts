/**
 * Waybill number, 运单号: the number by which a courier knows a parcel: up to 5 letters and 8 to 20 digits, the last
 * two may be letters (EMS abroad), a parcel count `-1-1-` may follow. Couriers' formats change, so no table of them.
 * A mobile number or a resident identity number that got into the column is none.
 *
 * @source UPU S10 (two letters, nine digits, two letters); couriers' printed waybills
 */
import type { Kind, Reading } from './kind.ts';
import { mobileStart } from './mobile-phone.ts';
import { isDigit, isDigitsOrMarks, type WrittenNumber, writtenNumber } from './written-number.ts';

/** The birth day in an identity number, misprinted or half hidden as it may be. */
const BIRTH_DAY =
  /^.{6}(1[89*]|20|2\*|\*[089*])[0-9*]{2}(0[1-9*]|1[0-2*]|\*[0-9*])(0[1-9*]|[12][0-9*]|3[01*]|\*[0-9*])/;
const PARCEL_COUNT = /[-－][0-9０-９]{1,3}[-－][0-9０-９]{1,3}[-－]?$/;

function parse(value: string): Reading | undefined {
  if (value.length > 40) return undefined;
  const count = value.search(PARCEL_COUNT);
  const number = writtenNumber(value, 0, count > 0 ? count : value.length);
  if (number === undefined || !isWaybillNumber(number)) return undefined;
  const end = number.offset(number.text.length);
  const parts = [{ name: 'number', start: number.offset(0), end }];
  return { parts: count > 0 ? [...parts, { name: 'parcel', start: count, end: value.length }] : parts };
}

function isWaybillNumber({ text }: WrittenNumber): boolean {
  let letters = 0;
  while (letters < text.length && !isDigit(text.charCodeAt(letters)) && text.charAt(letters) !== '*') letters += 1;
  let end = text.length;
  if (letters === 2 && text.length === 13 && /[A-Z]{2}$/.test(text)) end -= 2;
  const digits = end - letters;
  if (letters > 5 || digits < 8 || digits > 20 || !isDigitsOrMarks(text, letters, end)) return false;
  return mobileStart(text, false) < 0 && !(letters === 0 && text.length === 18 && BIRTH_DAY.test(text));
}

export const waybillNumber: Kind<'waybill-number'> = {
  id: 'waybill-number',
  title: { zh: '运单号', en: 'waybill number' },
  nature: 'identifier',
  parts: ['number', 'parcel'],
  between: '、,;/|\n\t ',
  parse,
  sample: (size, which) => (size === undefined ? `SF${String(which + 1).padStart(13, '0')}` : undefined),
};
