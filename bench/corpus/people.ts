/**
 * A made-up person whose parts agree: the sex of the given name with the odd or even sequence of the ID, the birth date with
 * the date inside it. No two calls are tied to each other; the same seed gives the same people.
 */
import { type Day, dayBetween, mobile, oldResidentId, residentId, type Sex } from './identifiers.ts';
import { type PlantedName, personName } from './names.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly name: PlantedName;
  readonly sex: Sex;
  readonly birth: Day;
  /** 18 characters, or 15 digits of the first generation. */
  readonly residentId: string;
  readonly mobile: string;
}

export interface PeopleOptions {
  /** First and last year of birth. */
  readonly born?: readonly [number, number];
  /** Share of 15-digit IDs among those who could have one. */
  readonly oldIds?: number;
  /** Share of lower-case `x` among the IDs that end in X. */
  readonly smallX?: number;
  /** County codes of the IDs; by default counties that do not exist. */
  readonly counties?: readonly string[];
}

/** The first generation was issued until 1999, to people of sixteen and more. */
const LAST_YEAR_OF_OLD_IDS = 1983;

export function person(
  random: Random,
  { born: [first, last] = [1940, 2005], oldIds = 0.02, smallX = 0.1, counties }: PeopleOptions = {},
): Person {
  const sex: Sex = random.chance(0.5) ? 'female' : 'male';
  const birth = dayBetween(random, first, last);
  const options = counties === undefined ? { birth, sex } : { birth, sex, counties };
  const old = random.chance(oldIds) && birth.year <= LAST_YEAR_OF_OLD_IDS && birth.year >= 1900;
  const id = old ? oldResidentId(random, options) : residentId(random, options);
  return {
    name: personName(random, sex),
    sex,
    birth,
    residentId: id.endsWith('X') && random.chance(smallX) ? id.toLowerCase() : id,
    mobile: mobile(random),
  };
}
