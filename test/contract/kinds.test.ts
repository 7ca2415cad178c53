/** What every kind of the table keeps, whatever it reads: its names, its samples, and its readings of whatever comes. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/index.ts';
import { kindById, kinds } from '../../src/kinds/index.ts';
import type { Kind, Reading } from '../../src/kinds/kind.ts';
import { maskValue } from '../../src/redact/value.ts';
import { boundaries } from '../../src/text/characters.ts';
import { fold } from '../../src/text/fold.ts';
import { isMark } from '../../src/text/marks.ts';
import { readable, valuesOf } from '../support/kind-values.ts';
import { planOf } from '../support/plans.ts';
import { anyValue, hostileValues, samplesOf, valueFor } from '../support/values.ts';

const FOLDER = new URL('../../src/kinds/', import.meta.url);
const KEBAB_CASE = /^[a-z]+(?:-[a-z]+)*$/;

const table = kinds.map((kind) => ({ id: kind.id, kind }));

/** Sizes that a pack's example may ask for, and those that it may not. */
const SIZES: readonly (number | undefined)[] = [
  undefined,
  ...Array.from({ length: 40 }, (_, size) => size),
  -1,
  1.5,
  1e6,
];

async function kindsOf(file: string): Promise<readonly Kind[]> {
  const exported = (await import(new URL(file, FOLDER).href)) as Readonly<Record<string, unknown>>;
  return Object.values(exported).filter(
    (each): each is Kind => typeof each === 'object' && each !== null && 'parse' in each,
  );
}

function repeated(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function checkReading(kind: Kind, value: string, reading: Reading | undefined): void {
  if (reading === undefined) return;
  const edges = new Set(boundaries(value));
  let end = 0;
  for (const part of reading.parts) {
    expect(kind.parts).toContain(part.name);
    expect(part.start).toBeGreaterThanOrEqual(end);
    expect(part.end).toBeGreaterThan(part.start);
    expect([edges.has(part.start), edges.has(part.end)]).toStrictEqual([true, true]);
    end = part.end;
  }
  expect(end).toBeLessThanOrEqual(value.length);
  expect(reading.parts.length).toBeGreaterThan(0);
  if (reading.form !== undefined) expect(kind.forms).toContain(reading.form);
  if (reading.check !== undefined) expect(['holds', 'fails']).toContain(reading.check);
}

describe('the table of kinds', () => {
  it('has each id once, and finds it', () => {
    expect(repeated(kinds.map(({ id }) => id))).toStrictEqual([]);
    expect(kinds.map(({ id }) => kindById(id))).toStrictEqual(kinds);
  });

  it.each(['', 'name', 'person_name', 'Person-Name', '__proto__', 'constructor', 'toString'])(
    'has no kind %j',
    (id) => {
      expect(kindById(id)).toBeUndefined();
    },
  );

  it('has each title once, in both languages', () => {
    expect(repeated(kinds.flatMap(({ title }) => [title.zh, title.en]))).toStrictEqual([]);
    for (const { title } of kinds) {
      expect(title.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(title.en).toMatch(/^[A-Za-z][A-Za-z ]+$/);
    }
  });

  it('holds every kind that a file of the room exports', async () => {
    const files = readdirSync(fileURLToPath(FOLDER)).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
    const exported = (await Promise.all(files.map(kindsOf))).flat();
    expect(exported.map(({ id }) => id).sort()).toStrictEqual(kinds.map(({ id }) => id).sort());
  });
});

describe.each(table)('kind $id', ({ id, kind }) => {
  it('has an id in kebab case, which is the name of its file', async () => {
    expect(id).toMatch(KEBAB_CASE);
    expect(await kindsOf(`./${id}.ts`)).toStrictEqual([kind]);
  });

  it('is exported from src/index.ts by its own name, so that it can be had without the others', () => {
    const name = id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.entries(door).find(([each]) => each === name)?.[1]).toBe(kind);
  });

  it('names its parts and forms, each once', () => {
    for (const names of [kind.parts, kind.forms ?? []]) {
      expect(repeated(names)).toStrictEqual([]);
      for (const name of names) expect(name).toMatch(KEBAB_CASE);
    }
    expect(kind.parts.length).toBeGreaterThan(0);
  });

  it('sets aside and takes as solid only parts that it has', () => {
    for (const name of [...(kind.aside ?? []), ...(kind.solid ?? [])]) expect(kind.parts).toContain(name);
    expect((kind.aside ?? []).filter((name) => kind.solid?.includes(name))).toStrictEqual([]);
  });

  it('has siblings that exist, each once, not itself', () => {
    const siblings = kind.siblings ?? [];
    expect(repeated(siblings)).toStrictEqual([]);
    expect(siblings.filter((each) => kindById(each) === undefined || each === id)).toStrictEqual([]);
  });

  it('says in folded characters what stands between values and what marks hide', () => {
    for (const character of kind.between ?? '')
      expect([fold(character), isMark(character.charCodeAt(0))]).toStrictEqual([character, false]);
    for (const mark of kind.marks ?? '') expect([mark.length, isMark(mark.charCodeAt(0))]).toStrictEqual([1, false]);
    expect([...(kind.between ?? '')].filter((character) => kind.marks?.includes(character))).toStrictEqual([]);
  });

  it('has samples, the same for the same arguments, another for the next', () => {
    const sizes = SIZES.filter((size) => kind.sample(size, 0) !== undefined);
    expect(sizes.length).toBeGreaterThan(0);
    for (const size of sizes) {
      for (const which of [0, 1, 2, 9999]) expect(kind.sample(size, which)).toBe(kind.sample(size, which));
      expect(kind.sample(size, 1)).not.toBe(kind.sample(size, 0));
    }
  });

  it('gives samples of the size asked for, where it has sizes', () => {
    for (const size of SIZES) {
      const sample = kind.sample(size, 0);
      if (sample !== undefined && size !== undefined && id !== 'address')
        expect(boundaries(sample)).toHaveLength(size + 1);
    }
  });

  it('reads its own samples, whole', () => {
    for (const sample of samplesOf(kind)) {
      const reading = kind.parse(sample);
      expect(reading?.bare).toBeUndefined();
      expect(reading?.check).not.toBe('fails');
      expect([reading?.parts[0]?.start, reading?.parts[(reading?.parts.length ?? 0) - 1]?.end]).toStrictEqual([
        0,
        sample.length,
      ]);
      checkReading(kind, sample, reading);
    }
  });

  it('reads the values of its list, and none of the near-misses', () => {
    const { near, ...values } = valuesOf(kind);
    expect(readable(values).filter((value) => kind.parse(value) === undefined)).toStrictEqual([]);
    expect(near.filter(([, value]) => kind.parse(value) !== undefined)).toStrictEqual([]);
    expect([values.valid.length > 0, near.length > 2]).toStrictEqual([true, true]);
  });

  it('shows all its parts and forms in some value', () => {
    const readings = readable(valuesOf(kind)).map((value) => kind.parse(value));
    const seen = new Set(readings.flatMap((reading) => reading?.parts.map(({ name }) => name) ?? []));
    expect(kind.parts.filter((name) => !seen.has(name))).toStrictEqual([]);
    const forms = new Set(readings.map((reading) => reading?.form));
    expect((kind.forms ?? []).filter((form) => !forms.has(form))).toStrictEqual([]);
  });

  it.each(hostileValues)('is total, and its parts lie inside: %s', (_, value) => {
    checkReading(kind, value, kind.parse(value));
  });

  it('is total, and its parts are ordered, disjoint, inside, and of whole characters', () => {
    fc.assert(fc.property(fc.oneof(valueFor(kind), anyValue), (value) => checkReading(kind, value, kind.parse(value))));
  });

  it('reads a value the same again, whatever it read in between', () => {
    fc.assert(
      fc.property(valueFor(kind), valueFor(kind), (value, other) => {
        const before = kind.parse(value);
        kind.parse(other);
        expect(kind.parse(value)).toStrictEqual(before);
      }),
    );
  });

  it('does not read a value that is all blank', () => {
    for (const blank of ['', ' ', '\u3000', '\n', '\t \u00a0', '\u200b']) expect(kind.parse(blank)).toBeUndefined();
  });
});

describe('half-masked numbers', () => {
  const numbers = table.filter(
    ({ kind }) => kind.nature === 'identifier' && !['person-name', 'address'].includes(kind.id),
  );

  it.each(numbers)(
    'show the same parts by position, masked as base says, where anything shows: $id',
    ({ id, kind }) => {
      const samples = samplesOf(kind).filter((sample) => maskValue(sample, id, planOf('base')).status === 'masked');
      for (const sample of samples) {
        const masked = maskValue(sample, id, planOf('base')).text;
        if (!/[0-9A-Za-z]/.test(masked)) continue;
        expect([sample, kind.parse(masked)?.parts]).toStrictEqual([sample, kind.parse(sample)?.parts]);
      }
    },
  );

  it.each(numbers)('show the same parts by position, any characters hidden by any mark: $id', ({ kind }) => {
    const marks = fc.constantFrom('*', '＊', '×', '○', '●', '□', '■');
    const hidden = fc.array(fc.nat(), { maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...samplesOf(kind)), marks, hidden, (sample, mark, places) => {
        const parts = kind.parse(sample)?.parts ?? [];
        // The first characters may say what a number is: a mobile's 1, a waybill's letters, a code's 92.
        const kept = parts[0]?.name === 'local' ? 0 : 3;
        let text = sample;
        for (const place of places) {
          const at = kept + (place % Math.max(1, sample.length - kept));
          if (/[0-9A-Za-z]/.test(text.charAt(at))) text = text.slice(0, at) + mark + text.slice(at + 1);
        }
        expect([text, kind.parse(text)?.parts]).toStrictEqual([text, parts]);
      }),
    );
  });
});
