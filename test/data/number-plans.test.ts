/**
 * Numbering plans: that the table is what the package gives, without what is for printing; and that the kind reads by it
 * every number that there is, and many that there are not, as by the package's own metadata.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import metadata from 'libphonenumber-js/min/metadata';
import examples from 'libphonenumber-js/mobile/examples';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Random, seeded } from '../../bench/corpus/random.ts';
import { internationalPhone } from '../../src/kinds/international-phone.ts';
import { readNumberMetadata } from '../../src/kinds/number-metadata.ts';
import { makeNumberPlans, metadataWithoutPrinting } from './make-number-plans.ts';

const path = fileURLToPath(new URL('../../src/data/number-plans.ts', import.meta.url));

/** Empty places at the end of a list say nothing. */
function trimmed(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const list = value.map(trimmed);
  while (list.length > 0 && (list[list.length - 1] === 0 || list[list.length - 1] === undefined)) list.pop();
  return list;
}

function trimmedPlans(plans: object): object {
  return Object.fromEntries(Object.entries(plans).map(([name, plan]) => [name, trimmed(plan)]));
}

describe('the table of numbering plans', () => {
  it('is what make-number-plans gives, byte for byte', async () => {
    await expect(makeNumberPlans()).toMatchFileSnapshot(path);
    expect(readFileSync(path, 'utf8')).toBe(makeNumberPlans());
  });

  it('says what the package says, without what is for printing', () => {
    const { version, country_calling_codes, countries, nonGeographic } = readNumberMetadata();
    expect(version).toBe(metadata.version);
    expect(country_calling_codes).toStrictEqual(metadata.country_calling_codes);
    expect(trimmedPlans(countries)).toStrictEqual(trimmedPlans(metadataWithoutPrinting.countries));
    expect(trimmedPlans(nonGeographic)).toStrictEqual(trimmedPlans(metadataWithoutPrinting.nonGeographic));
  });
});

const COUNTRY_CODES = [...Object.keys(metadata.country_calling_codes), ...Object.keys(metadata.nonGeographic)];

/** A country code and the digits behind it: of the example that the package gives of a region, as it is or with an error. */
function likely(random: Random): readonly [code: string, digits: string] {
  const [region, example] = random.pick(Object.entries(examples));
  const code = String(metadata.countries[region as keyof typeof metadata.countries]?.[0]);
  const digits = String(example);
  const place = random.below(digits.length + 1);
  const errors = [
    digits,
    digits.slice(0, place) + random.digits(1) + digits.slice(place + 1),
    digits.slice(0, place) + random.digits(1) + digits.slice(place),
    digits.slice(0, place) + digits.slice(place + 1),
    digits.slice(0, 3) + random.digits(digits.length - 3),
    random.pick(['0', '1', '8', '06']) + digits,
  ];
  return [code, random.pick(errors)];
}

function anyDigits(random: Random): readonly [code: string, digits: string] {
  return [random.chance(0.9) ? random.pick(COUNTRY_CODES) : random.digits(3), random.digits(9).slice(random.below(8))];
}

function grouped(digits: string, random: Random): string {
  const size = random.between(2, 5);
  return digits.replace(new RegExp(`.{${size}}(?=.)`, 'g'), `$&${random.pick(['', ' ', '-', '.'])}`);
}

function hidden(text: string, random: Random): string {
  const start = random.below(text.length);
  return text.slice(0, start) + text.slice(start, start + 4).replace(/[0-9]/g, '*') + text.slice(start + 4);
}

/** A number as somebody may write it: with + or 00 or neither, in groups, behind an area code, half hidden, with an extension. */
function written(random: Random): string {
  const [code, digits] = random.chance(0.7) ? likely(random) : anyDigits(random);
  const number = grouped(digits, random);
  const forms = [
    `+${code}${number}`,
    `+${code} ${number}`,
    `＋${code}-${number}`,
    `00${code} ${number}`,
    `+${code}(0)${number}`,
    `${code} ${number}`,
    number,
    `0${number}`,
    `002${code}${number}`,
  ];
  const text = random.pick(forms);
  const shown = random.chance(0.1) ? hidden(text, random) : text;
  return random.chance(0.05) ? `${shown} ext 12` : shown;
}

describe('international-phone', () => {
  const NUMBERS = 30_000;
  let withAll: typeof internationalPhone;

  beforeAll(async () => {
    vi.resetModules();
    vi.doMock('../../src/kinds/number-metadata.ts', async (original) => ({
      ...(await original<object>()),
      readNumberMetadata: () => metadata,
    }));
    ({ internationalPhone: withAll } = await import('../../src/kinds/international-phone.ts'));
  });

  afterAll(() => {
    vi.doUnmock('../../src/kinds/number-metadata.ts');
    vi.resetModules();
  });

  it('reads an example of every region as with all that the package knows', () => {
    const values = Object.entries(examples).flatMap(([region, digits]) => {
      const code = metadata.countries[region as keyof typeof metadata.countries]?.[0];
      return [`+${code}${digits}`, `+${code} 0${digits}`, `00${code}${digits}`, `${code}${digits}`, `${digits}`];
    });
    expect(values.filter((value) => internationalPhone.parse(value) !== undefined).length).toBeGreaterThan(500);
    for (const value of values) {
      expect(internationalPhone.parse(value), value).toStrictEqual(withAll.parse(value));
    }
  });

  it('reads any other number as with all that the package knows', () => {
    const random = seeded(1);
    let read = 0;
    for (let count = 0; count < NUMBERS; count += 1) {
      const value = written(random);
      const reading = internationalPhone.parse(value);
      if (reading !== undefined) read += 1;
      if (JSON.stringify(reading) !== JSON.stringify(withAll.parse(value))) expect.fail(`read otherwise: ${value}`);
    }
    expect(read).toBeGreaterThan(NUMBERS / 3);
    expect(read).toBeLessThan(NUMBERS);
  });
});
