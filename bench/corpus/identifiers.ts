/**
 * Made-up numbers of every sort that the documents hold, each of a shape that no one can own. Mobile numbers are
 * `1xx0000xxxx`, landlines have `0000` after their first local digit, resident IDs lie in counties that GB/T 2260 has never
 * assigned, cards carry `999999` or `0000` behind their issuer; check digits are right. All are ASCII.
 */
import { cardCheck, residentIdCheck } from './check-digits.ts';
import { type Random, weighted } from './random.ts';

/** A day of the Gregorian calendar; months and days count from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export type Sex = 'female' | 'male';

/** County codes that stand in no edition of GB/T 2260. */
export const unassignedCounties: readonly string[] = ['210199', '340299', '659999'];

const DAYS_OF_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_OF_MONTH[month - 1] as number);
}

/** A day that the calendar has, in the years from `first` to `last`. */
export function dayBetween(random: Random, first: number, last: number): Day {
  const year = random.between(first, last);
  const month = random.between(1, 12);
  return { year, month, day: random.between(1, daysOf(year, month)) };
}

/** A day of the ten months before the documents were written. */
export function recentDay(random: Random): Day {
  return { year: 2026, month: random.between(1, 10), day: random.between(1, 28) };
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** `2026-11-02`, or with other marks between. */
export function written(day: Day, between = '-'): string {
  return `${day.year}${between}${two(day.month)}${between}${two(day.day)}`;
}

/** Three digits whose last is odd for men and even for women. */
function sequence(random: Random, sex: Sex): string {
  const number = random.between(0, 499) * 2 + (sex === 'male' ? 1 : 0);
  return String(number).padStart(3, '0');
}

export interface ResidentIdOptions {
  readonly birth: Day;
  readonly sex: Sex;
  /** Six-digit codes to choose from; by default counties that do not exist. */
  readonly counties?: readonly string[];
}

/** 18 characters, the last in upper case. */
export function residentId(random: Random, { birth, sex, counties = unassignedCounties }: ResidentIdOptions): string {
  const body = `${random.pick(counties)}${written(birth, '')}${sequence(random, sex)}`;
  return body + residentIdCheck(body);
}

/** The first generation's 15 digits: two for the year (of the 1900s), no check. */
export function oldResidentId(
  random: Random,
  { birth, sex, counties = unassignedCounties }: ResidentIdOptions,
): string {
  return `${random.pick(counties)}${written(birth, '').slice(2)}${sequence(random, sex)}`;
}

const MOBILE_PREFIXES: readonly string[] = (
  '130 131 132 133 134 135 136 137 138 139 145 147 149 150 151 152 153 155 156 157 158 159 ' +
  '162 165 166 167 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 ' +
  '190 191 192 193 195 196 197 198 199'
).split(' ');

export function mobile(random: Random): string {
  return `${random.pick(MOBILE_PREFIXES)}0000${random.digits(4)}`;
}

/** Host number and four-digit extension, as platforms print them on privacy waybills. */
export function virtualNumber(random: Random): string {
  return `1700000${random.digits(4)}${random.pick(['-', '-', '-', '转', ','])}${random.digits(4)}`;
}

/** Area codes with the number of local digits behind them. */
const AREAS: readonly (readonly [string, number])[] = [
  ['010', 8],
  ['021', 8],
  ['024', 8],
  ['028', 8],
  ['0371', 8],
  ['0411', 8],
  ['0571', 8],
  ['0755', 8],
  ['0553', 7],
  ['0598', 7],
  ['0937', 7],
  ['0995', 7],
];

export function landline(random: Random): string {
  const [area, length] = random.pick(AREAS);
  return `${area}-${random.between(2, 8)}0000${random.digits(length - 5)}`;
}

/** A firm's 400 number, or one of two service numbers that belong to no one. */
export function hotline(random: Random): string {
  return random.chance(0.8) ? `400-000-${random.digits(4)}` : random.pick(['12345', '95598']);
}

const CARD_HEADS: readonly (readonly [string, number])[] = [
  ['622848999999', 19],
  ['6217990000', 19],
  ['6222020000', 19],
  ['6225880000', 16],
  ['6226220000', 16],
];

/** 16 or 19 digits, valid by Luhn. */
export function bankCard(random: Random): string {
  const [head, length] = random.pick(CARD_HEADS);
  const body = head + random.digits(length - head.length - 1);
  return body + cardCheck(body);
}

/** A firm's account for collections: 19 digits that fail Luhn, as firms' accounts mostly do. */
export function companyAccount(random: Random): string {
  const body = `0302000000${random.digits(8)}`;
  return body + String((Number(cardCheck(body)) + random.between(1, 9)) % 10);
}

const drawHouseholdAccount = weighted<(random: Random) => string>([
  [(random) => `5109900${random.digits(6)}`, 50],
  [(random) => `20199${random.digits(6)}`, 20],
  [(random) => `${random.between(10, 99)}000${random.digits(5)}`, 20],
  [(random) => `00${random.digits(6)}`, 10],
]);

/** Six to thirteen digits, as power, gas and water companies number their households. */
export function householdAccount(random: Random): string {
  return drawHouseholdAccount(random)(random);
}

/** Seven or twelve digits. */
export function meterNumber(random: Random): string {
  return random.chance(0.6) ? random.digits(7) : `000${random.digits(9)}`;
}

const MAILBOX_WORDS: readonly string[] =
  'zhang wang li zhao chen liu sun zhou wu xu ming hua lei fang jing yu chun qiu shan he yun lan bai lu qing feng'.split(
    ' ',
  );

export function email(random: Random): string {
  const local = random.pick(MAILBOX_WORDS) + random.pick(['', '.', '_', '-']) + random.pick(MAILBOX_WORDS);
  const number = random.chance(0.5) ? random.digits(random.between(1, 4)) : '';
  return `${local}${number}@${random.pick(['example.com', 'example.cn'])}`;
}

const WAYBILL_HEADS: readonly string[] = ['SF00000', 'YT00000', '7730000', 'JT00000', 'DPK0000', '4310000'];

/** A head of a courier's form and eight digits that count up, so that no two waybills of a run share a number. */
export function waybillNumber(random: Random, serial: number): string {
  return random.pick(WAYBILL_HEADS) + String(serial).padStart(8, '0');
}
