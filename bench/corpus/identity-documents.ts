/**
 * Made-up numbers of documents that people hold, besides the resident ID. Series are of nines or noughts that no office has
 * reached, check characters are right where there are any.
 */
import { creditCodeCheck, hongKongIdCheck, taiwanIdCheck } from './check-digits.ts';
import { type Day, dayBetween, residentId, unassignedCounties, written } from './identifiers.ts';
import type { Random } from './random.ts';

function holder(random: Random): string {
  const sex = random.chance(0.5) ? 'female' : 'male';
  return residentId(random, { birth: dayBetween(random, 1940, 2005), sex });
}

/** 20 characters, or 22 where it was issued anew. */
export function disabilityCertificate(random: Random): string {
  const number = `${holder(random)}${random.between(1, 7)}${random.between(1, 4)}`;
  return random.chance(0.1) ? `${number}B${random.between(1, 3)}` : number;
}

export function passport(random: Random): string {
  return `E${random.pick(['0', 'A', 'B', 'K'])}000${random.digits(4)}`;
}

/** Of mainland people, of people of Hong Kong and Macau (with their renewals or without), and of Taiwan. */
export function travelPermit(random: Random): string {
  const renewals = random.chance(0.3) ? random.pick(['00', '01', '02']) : '';
  return random.chance(0.5)
    ? `${random.pick(['C', 'W', 'L', 'T'])}0000${random.digits(4)}`
    : `${random.pick(['H', 'M'])}0000${random.digits(4)}${renewals}`;
}

/** Of a national, or of a resident from elsewhere since 2021. */
export function taiwanId(random: Random): string {
  const nine = `${random.pick([...'FHKTXJ'])}${random.pick(['1', '2', '8', '9'])}9999${random.digits(3)}`;
  return nine + taiwanIdCheck(nine);
}

/** `Z990012(3)`, the bracket of either width or none. */
export function hongKongId(random: Random): string {
  const body = `${random.pick(['Z', 'Y', 'XX'])}99${random.digits(4)}`;
  const check = hongKongIdCheck(body);
  return random.pick([`${body}(${check})`, `${body}（${check}）`, `${body}${check}`]);
}

/** `5000123(4)`; how the check digit is made is not public. */
export function macauId(random: Random): string {
  return `${random.pick(['1', '5', '7'])}00${random.digits(4)}(${random.digits(1)})`;
}

/** Of a school with the ID in it, of an examination, a hospital, an estate. */
export function personalNumber(random: Random): string {
  return random.pick([
    () => `G${holder(random)}`,
    () => `2026${random.pick(unassignedCounties)}${random.digits(5)}`,
    () => `MZ0000${random.digits(4)}`,
    () => `辽(2026)沈阳市不动产权第000${random.digits(4)}号`,
  ])();
}

export function birthDate(random: Random): string {
  const birth: Day = dayBetween(random, 1940, 2020);
  return random.pick([
    written(birth),
    written(birth, '/'),
    written(birth, ''),
    `${birth.year}年${birth.month}月${birth.day}日`,
    `${birth.year}年${birth.month}月`,
    `民國${birth.year - 1911}年${birth.month}月${birth.day}日`,
  ]);
}

/** The credit code of a sole trader, whose name holds a person's. */
export function soleTraderCode(random: Random): string {
  const body = `92${random.pick(unassignedCounties)}MA${random.digits(1)}TEXT${random.digits(2)}`;
  return body + creditCodeCheck(body);
}
