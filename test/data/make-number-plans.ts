/**
 * Makes the text of `src/data/number-plans.ts`: the metadata "min" of libphonenumber-js, without what it prints numbers by. To
 * bring the table up to date: install a newer libphonenumber-js, put its version and date below, and run
 * `npx vitest run --config test/vitest.config.ts test/data/number-plans.test.ts -u`. The same package gives the same bytes.
 */
import type { MetadataJson } from 'libphonenumber-js/core';
import metadata from 'libphonenumber-js/min/metadata';

/** Version and date of the package installed. */
const SOURCE = 'libphonenumber-js 1.13.16 (MIT), of 2026-11-10, metadata "min"';

/** Places of a plan in the package's metadata: formats, and what completes them or a number that is printed. */
const FOR_PRINTING: readonly number[] = [4, 6, 9, 12, 13];

type Plan = MetadataJson['nonGeographic'][string];

/** A plan as the package has it, nothing in the places that are for printing. */
function withoutPrinting(plan: Plan): Plan {
  return plan.map((field, place) => (FOR_PRINTING.includes(place) ? 0 : field));
}

function plansWithoutPrinting<Name extends string>(plans: { readonly [name in Name]?: Plan }): Record<Name, Plan> {
  const entries = Object.entries<Plan | undefined>(plans).map(([name, plan = []]) => [name, withoutPrinting(plan)]);
  return Object.fromEntries(entries);
}

/** What the table must hold, in the package's form. */
export const metadataWithoutPrinting: MetadataJson = {
  ...metadata,
  countries: plansWithoutPrinting(metadata.countries),
  nonGeographic: plansWithoutPrinting(metadata.nonGeographic),
};

function field(value: unknown): string {
  return value === 0 || value === undefined ? '' : String(value).replace(/\\d/g, '#');
}

/** The numbers of one type: their pattern, behind a semicolon their lengths where the type has some of its own. */
function type(value: 0 | readonly [pattern: string, lengths?: readonly number[]]): string {
  return value === 0 ? '' : `${field(value[0])};${field(value[1])}`;
}

function line(region: string, plan: Plan): string {
  const [code, abroad, pattern, lengths, , national, , parsing, transform, , leading, types] = plan;
  const fields = [pattern, lengths, abroad, national, parsing, transform, leading].map(field);
  return [code, region, ...fields, ...(types === 0 || types === undefined ? [] : types.map(type))].join(' ').trimEnd();
}

function table(): string {
  const regions = Object.values(metadata.country_calling_codes).flat();
  const lines = [
    ...regions.map((region) => line(region, metadata.countries[region] ?? [])),
    ...Object.values(metadata.nonGeographic).map((plan) => line('001', plan)),
  ];
  return lines.join('\n');
}

export function makeNumberPlans(): string {
  return `/**
 * Numbering plans of the world (编号计划): which phone numbers there are in each region, and by what they are told apart.
 * What numbers are printed by is not in it.
 *
 * Written by test/data/make-number-plans.ts: change that, not this.
 *
 * @source ${SOURCE}; made of Google's libphonenumber (Apache-2.0)
 */

/**
 * A line for each region, with fields between blanks; fields at the end that are empty are left out. Of regions that share
 * a country code the first is the one that numbers belong to unless they are told to be another's; 001 is no region.
 *
 *   country code, region
 *   pattern of its numbers, where \`#\` is any digit
 *   how long they may be
 *   prefix of calls abroad
 *   prefix of calls at home
 *   the same as a pattern, where it is more than one
 *   what such a prefix is replaced with, where it is not cut off
 *   first digits by which numbers are told to be the region's; where there are none, the types of numbers tell
 *   types, each with its pattern, a semicolon, and how long they may be where not all lengths are: fixed lines, mobiles, free,
 *     premium, personal numbers, voice mail, company numbers, pagers, voice over IP, shared cost
 */
export const numberPlans: string = \`
${table()}
\`;
`;
}
