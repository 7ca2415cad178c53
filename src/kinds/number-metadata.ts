/**
 * The numbering plans of the world as libphonenumber-js wants its metadata: of each region an array, in which every field has
 * its place; 0 stands for none. The places for printing stay empty.
 *
 * @source libphonenumber-js, METADATA.md, version 4
 */
import { numberPlans } from '../data/number-plans.ts';

const VERSION = 4;

/** Places in a plan: how many digits numbers have, what stands before them in calls at home, and that as a pattern. */
export const LENGTHS = 3;
export const PREFIX = 5;
export const PREFIX_PATTERN = 7;

/** Stands in the place of a region where a country code is of no region. */
const NO_REGION = '001';

type NumberType = readonly [pattern: string, lengths?: readonly number[]];

type NumberPlan = (string | readonly number[] | readonly (NumberType | 0)[] | 0)[];

export interface NumberMetadata {
  readonly version: number;
  /** The regions of each country code, the main one first. */
  readonly country_calling_codes: Record<string, string[]>;
  readonly countries: Record<string, NumberPlan>;
  readonly nonGeographic: Record<string, NumberPlan>;
}

export function readNumberMetadata(): NumberMetadata {
  const metadata: NumberMetadata = { version: VERSION, country_calling_codes: {}, countries: {}, nonGeographic: {} };
  for (const line of numberPlans.trim().replace(/#/g, '\\d').split('\n')) {
    const [code = '', region = '', ...fields] = line.split(' ');
    const plan = readPlan(code, fields);
    if (region === NO_REGION) metadata.nonGeographic[code] = plan;
    else {
      metadata.countries[region] = plan;
      const regions = metadata.country_calling_codes[code];
      if (regions === undefined) metadata.country_calling_codes[code] = [region];
      else regions.push(region);
    }
  }
  return metadata;
}

function readPlan(code: string, fields: readonly string[]): NumberPlan {
  const [pattern = '', lengths = '', abroad = '', national = '', parsing = '', transform = '', leading = '', ...types] =
    fields;
  return [
    code,
    abroad || 0,
    pattern,
    readLengths(lengths),
    0,
    national || 0,
    0,
    parsing || 0,
    transform || 0,
    0,
    leading || 0,
    types.length > 0 ? types.map(readType) : 0,
  ];
}

function readType(text: string): NumberType | 0 {
  if (text === '') return 0;
  const [pattern = '', lengths = ''] = text.split(';');
  return lengths === '' ? [pattern] : [pattern, readLengths(lengths)];
}

function readLengths(text: string): readonly number[] {
  return text.split(',').map(Number);
}
