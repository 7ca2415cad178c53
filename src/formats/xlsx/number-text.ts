/**
 * Numbers as a cell holds them, as the text that a reader of the sheet sees: a phone or an identity number in scientific form with
 * all its digits, a day as a date. What is neither is the number as written.
 *
 * @source ECMA-376-1:2016, 18.17.4 (dates), 18.8.30 (numFmt)
 */

/** Digits of the longest number that is written out. */
const MOST_DIGITS = 30;

/** `1.38E10` → `13800000000`; what is no whole number in scientific form comes back as it is. */
export function plainNumber(written: string): string {
  if (!written.includes('E') && !written.includes('e')) return written;
  const match = /^(-?)([0-9]{1,40})(?:\.([0-9]{1,40}))?[eE]\+?([0-9]{1,3})$/.exec(written);
  if (match === null) return written;
  const [, sign = '', whole = '', fraction = '', power = ''] = match;
  const places = Number(power);
  const rest = withoutNoughts(fraction);
  if (rest.length > places || whole.length + places > MOST_DIGITS) return written;
  const digits = `${whole}${rest.padEnd(places, '0')}`;
  let lead = 0;
  while (lead < digits.length - 1 && digits[lead] === '0') lead += 1;
  return sign + digits.slice(lead);
}

/** Digits without the noughts at their end. */
function withoutNoughts(digits: string): string {
  let end = digits.length;
  while (end > 0 && digits[end - 1] === '0') end -= 1;
  return digits.slice(0, end);
}

/** The last day that a sheet knows: 9999-12-31. */
const LAST_DAY = 2_958_465;
/** From 1899-12-30, the day before the first of a calendar with a 29 February 1900, to 1970-01-01. */
const DAYS_TO_1970 = 25_569;
const DAYS_1900_TO_1904 = 1462;

/** A number of days as `1990-01-31` or `1990-01-31 08:30:00`; what is none comes back as it is. */
export function dateText(written: string, is1904: boolean): string {
  const days = Number(written) + (is1904 ? DAYS_1900_TO_1904 : 0);
  if (written === '' || !(days >= 1 && days < LAST_DAY + 1)) return written;
  const whole = Math.floor(days);
  const seconds = Math.round((days - whole) * 86_400);
  const [year, month, day] = civil(whole - DAYS_TO_1970 + (whole < 60 ? 1 : 0));
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  if (seconds === 0 || seconds === 86_400) return date;
  return `${date} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** Year, month and day of a number of days since 1970-01-01, by the Gregorian calendar. */
function civil(days: number): readonly [number, number, number] {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const marched = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * marched + 2) / 5) + 1;
  const month = marched < 10 ? marched + 3 : marched - 9;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

/** Number formats that every workbook knows, and that show a day. */
const KNOWN_DATES: ReadonlySet<number> = new Set([14, 15, 16, 17, 22, ...numbers(27, 36), ...numbers(50, 58)]);

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Whether a number format shows a day: a known one by its number, another by its code. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return KNOWN_DATES.has(id);
  const bare = withoutQuotes(code);
  return /[yYdDeE]/.test(bare.replace(/[eE][+-]/g, '')) && !/^General$/i.test(bare);
}

/** The code without texts in quotes, escaped characters, and conditions in brackets. */
function withoutQuotes(code: string): string {
  let bare = '';
  for (let at = 0; at < code.length; at += 1) {
    const unit = code[at] as string;
    const close = unit === '"' ? '"' : unit === '[' ? ']' : '';
    if (unit === '\\') at += 1;
    else if (close === '') bare += unit;
    else {
      const end = code.indexOf(close, at + 1);
      at = end < 0 ? code.length : end;
    }
  }
  return bare;
}
