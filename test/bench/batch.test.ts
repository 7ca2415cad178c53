/** Whole jobs: the tokeniser and the scripts beside the library, what inspects an output, the arithmetic of the tables, the chart. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askedRatios } from '../../bench/batch/asked.ts';
import { measureBatch } from '../../bench/batch/batch.ts';
import type { JobResult, ProgramResult } from '../../bench/batch/batch-run.ts';
import { chart } from '../../bench/batch/chart.ts';
import type { Filter } from '../../bench/batch/filter.ts';
import { measureFlat } from '../../bench/batch/flat.ts';
import { processorsGiven } from '../../bench/batch/given.ts';
import { makeInputs } from '../../bench/batch/input.ts';
import { inspect, isWrong } from '../../bench/batch/inspect.ts';
import { type FormatId, formatIds, jobs, waybills } from '../../bench/batch/jobs.ts';
import { type Program, programs } from '../../bench/batch/programs.ts';
import { times } from '../../bench/batch/ratios.ts';
import { newestBatchRuns, withBatch } from '../../bench/batch/recorded.ts';
import { openParsed, openPlain } from '../../bench/batch/scripts.ts';
import { batchTables } from '../../bench/batch/tables.ts';
import { openTokeniser } from '../../bench/batch/tokeniser.ts';
import { isJobWrong } from '../../bench/batch/whole-jobs.ts';
import { leastHidden } from '../../bench/speed/judge.ts';
import { readReadme } from '../../bench/speed/recorded.ts';
import { compile, maskValue, parsePack } from '../../src/index.ts';

function through(filter: Filter, bytes: Uint8Array, size: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(Buffer.from(filter.push(bytes.subarray(at, at + size))));
  return Buffer.concat([...parts, filter.end()]);
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinming-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the tokeniser', () => {
  it.each<[string, FormatId, string, records: number, cells: number]>([
    ['rows', 'csv', '户号,户名\n510,张三\n', 2, 4],
    ['a row that is not ended', 'csv', 'a,b\n1,2', 2, 4],
    ['what separates inside quotes', 'csv', '"a,b\nc",d\r\n', 1, 2],
    ['doubled quotes', 'csv', '"a"",""b",c\n', 1, 2],
    ['a backslash, which means nothing in CSV', 'csv', '"a\\",b\n', 1, 2],
    ['nothing', 'csv', '', 0, 0],
    ['objects', 'ndjson', '{"a":"张三","b":1}\n{"a":""}\n', 2, 3],
    ['what separates in a text', 'ndjson', '{"a":"1,2","b":"3"}', 1, 2],
    ['a quote that ends nothing', 'ndjson', '{"a":"\\",","b":"\\\\","c":1}\n', 1, 3],
  ])('copies and counts %s, however they are cut', (_, format, text, records, cells) => {
    const bytes = Buffer.from(text);
    for (let size = 1; size <= bytes.length + 1; size += 1) {
      const tokeniser = openTokeniser(format);
      expect(through(tokeniser, bytes, size)).toStrictEqual(bytes);
      expect([tokeniser.records, tokeniser.cells]).toStrictEqual([records, cells]);
    }
  });
});

describe('the scripts beside the library', () => {
  const text: Readonly<Record<FormatId, string>> = {
    csv: '运单号,收件人,收件人手机,备注\nSF01,张三丰,13800000001,放门口\n"SF,02","李四",13900000002,\n',
    ndjson: '{"运单号":"SF01","收件人":"张三丰"}\n{"运单号":"SF02","收件人":"李四"}',
  };
  const columns = { 收件人: 'person-name', 收件人手机: 'mobile-phone', 备注: 'emptied' } as const;
  const job = { ...waybills, columns };

  it('split at every comma, and so break a quoted cell', () => {
    expect(String(through(openPlain(job, 'csv'), Buffer.from(text.csv), 7))).toBe(
      '运单号,收件人,收件人手机,备注\nSF01,张**,138******01,\n"SF,0**,"李四******,,\n',
    );
  });

  it('or parse and write anew', () => {
    const plan = compile(parsePack(waybills.pack));
    const filter = openParsed(job, 'csv', (kind) => (value) => maskValue(value, kind, plan).text);
    expect(String(through(filter, Buffer.from(text.csv), 7))).toBe(
      '运单号,收件人,收件人手机,备注\nSF01,张**,138******01,\n"SF,02",李*,139******02,\n',
    );
  });

  it.each(jobs)('know the columns of a job: $pack.id', ({ generate, columns }) => {
    const [first] = generate(1, 1);
    expect(Object.keys(columns).filter((label) => first?.record[label] === undefined)).toStrictEqual([]);
  });

  it('do the same with objects', () => {
    const named = { ...waybills, columns: { 收件人: 'person-name' } as const };
    expect(String(through(openPlain(named, 'ndjson'), Buffer.from(text.ndjson), 5))).toBe(
      '{"运单号":"SF01","收件人":"张**"}\n{"运单号":"SF02","收件人":"李**"}\n',
    );
  });
});

describe('an inspection', () => {
  const records = 60;
  const least = leastHidden.waybill ?? {};

  it.each(formatIds)('of an input that came out as it was finds every canary and every leak: %s', (format) => {
    const place = mkdtempSync(join(folder, 'inputs-'));
    const { inputs, truth } = makeInputs(waybills, 3, records, place);
    const input = inputs.find((each) => each.format === format);
    const path = input?.path ?? '';
    expect(readFileSync(path)).toHaveLength(input?.bytes ?? 0);
    const found = inspect(path, format, truth, least);
    expect(found.records).toBe(records);
    expect(found.canaries).toBeGreaterThan(40);
    expect(found.canariesLeft).toBeGreaterThanOrEqual(found.canaries);
    expect(found.verdicts.leaked).toBeGreaterThan(150);
    expect(isWrong(found, records)).toBe(true);
  });

  it('finds a record that is gone, and one that is none any more', () => {
    const place = mkdtempSync(join(folder, 'inputs-'));
    const { inputs, truth } = makeInputs(waybills, 3, records, place);
    const lines = readFileSync(inputs[0]?.path ?? '', 'utf8').split('\n');
    const path = join(place, 'output');
    writeFileSync(path, [...lines.slice(0, 10), `"${lines[10]}`, ...lines.slice(11, 20)].join('\n'));
    const found = inspect(path, 'csv', truth, least);
    expect([found.records, found.unreadable]).toStrictEqual([19, 1]);
  });
});

const seconds: Readonly<Record<Program, number>> = {
  cat: 0.5,
  tokeniser: 1,
  plain: 8,
  parsed: 10,
  'yinming 1': 4,
  'yinming 2': 2,
};

function jobOf(format: FormatId, took: Readonly<Partial<Record<Program, number>>> = {}): JobResult {
  const all = { ...seconds, ...took };
  return {
    pack: 'waybill',
    format,
    records: 1_000_000,
    bytes: 200_000_000,
    programs: programs.map((program): ProgramResult => {
      const verdicts = { right: 9, leaked: 0, 'under-floor': 0, left: 0, changed: 0 };
      const inspection = { records: 1_000_000, canaries: 5, canariesLeft: 0, unreadable: 0, fields: 9, verdicts };
      return { program, seconds: all[program], processor: 3, peak: 123_000_000, inspection };
    }),
  };
}

const nothing = { rounds: [], memory: [], flat: [] };

describe('the tables', () => {
  it('give bytes, records and ratios a second of the wall', () => {
    const [, speed] = batchTables({ jobs: [jobOf('csv')], ...nothing });
    const row = speed?.rows.find(([, by]) => by === 'yinming, 2 workers');
    expect(row?.slice(2)).toStrictEqual(['2.0', '3.0', '100', '500,000', '123', '×4', '×0.5', '×0.25']);
  });

  it.each([
    [0.04321, '×0.043'],
    [1.449, '×1.4'],
    [12.6, '×13'],
    [1234, '×1,234'],
    [undefined, '–'],
  ])('write the ratio %s as %s', (ratio, written) => {
    expect(times(ratio)).toBe(written);
  });

  const kept = (run: Parameters<typeof askedRatios>[0]): readonly boolean[] =>
    askedRatios(run).map(({ isKept }) => isKept);

  it('say of every ratio that was asked whether it is kept', () => {
    expect(kept({ jobs: [jobOf('csv'), jobOf('ndjson')], ...nothing })).toStrictEqual([false, true, true, true, true]);
    const quick = { plain: 12, 'yinming 2': 3.1 };
    expect(kept({ jobs: [jobOf('csv', quick)], ...nothing })).toStrictEqual([true, true, false, false]);
  });

  it('keep a ratio only where both measurements do', () => {
    const spread = (median: number) => ({ median, low: median, high: median });
    const timing = (name: string, ratio: number) => ({
      name,
      time: spread(ratio),
      ratio: spread(ratio),
      rounds: 1,
      items: 1,
    });
    const rounds = [
      {
        pack: 'waybill',
        format: 'csv' as const,
        records: 1,
        bytes: 1,
        timings: [timing('yinming', 0.5), timing('plain', 1)],
      },
    ];
    const [first] = askedRatios({ jobs: [jobOf('csv', { plain: 12 })], ...nothing, rounds });
    expect([first?.whole, first?.rounds, first?.isKept]).toStrictEqual(['×3', '×2', false]);
  });

  it('hold memory and the cost of a record to what was asked', () => {
    const memory = [
      { workers: 1 as const, bytes: 1e8, seconds: 1, peak: 150e6 },
      { workers: 2 as const, bytes: 1e8, seconds: 1, peak: 321e6 },
    ];
    expect(kept({ jobs: [], rounds: [], memory, flat: [] })).toStrictEqual([true, false]);
    const flat = (high: number) => [
      { records: 10_000, time: 900 },
      { records: 5_000_000, time: high },
    ];
    expect(kept({ jobs: [], rounds: [], memory: [], flat: flat(1090) })).toStrictEqual([true]);
    expect(kept({ jobs: [], rounds: [], memory: [], flat: flat(1110) })).toStrictEqual([false]);
  });
});

/** Tags that are not closed, or not in order. */
function openTags(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [, slash, name = '', rest = ''] of xml.matchAll(/<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+="[^"<>]*")*\/?)>/g)) {
    if (slash === '') {
      if (!rest.endsWith('/')) open.push(name);
    } else if (open.pop() !== name) open.push(`/${name}`);
  }
  return open;
}

describe('the chart', () => {
  const drawn = chart('MB/s of <one> & "another"', [jobOf('csv'), jobOf('ndjson', { cat: 0.001 })]);

  it('is well-formed, and no text breaks it', () => {
    expect(openTags(drawn)).toStrictEqual([]);
    expect(drawn.replace(/<\/?[a-z]+(?: [a-zA-Z0-9-]+="[^"<>]*")*\/?>/g, '')).not.toMatch(/[<>]/);
    expect(drawn.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
  });

  it('has a bar for every way, ours apart, each inside the picture', () => {
    const bars = [...drawn.matchAll(/<rect class="(own|other)" x="(\d+)" y="\d+" width="([\d.]+)"/g)];
    expect(bars).toHaveLength(12);
    expect(bars.filter(([, kind]) => kind === 'own')).toHaveLength(4);
    expect(bars.filter(([, , x, width]) => !(Number(width) > 0 && Number(x) + Number(width) <= 860))).toStrictEqual([]);
  });

  it('has colours for both grounds', () => {
    expect(drawn).toContain('prefers-color-scheme: dark');
  });
});

describe('a batch', () => {
  it('runs every program over every job, finds ours right, and leaves nothing behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('yinming-batch-'));
    const results = await measureBatch({
      seed: 2,
      jobs: [{ ...waybills, records: 120 }],
      programs,
      recordsInRounds: 50,
      rounds: 1,
      memory: [60_000],
      flat: [],
      say: () => undefined,
    });
    expect(results.jobs).toHaveLength(2);
    expect(results.jobs.filter(isJobWrong)).toStrictEqual([]);
    for (const { programs: all } of results.jobs) expect(all.map(({ program }) => program)).toStrictEqual(programs);
    expect(results.rounds.map(({ timings }) => timings.length)).toStrictEqual([4, 4]);
    expect(results.memory.map(({ workers, bytes, peak }) => [workers, bytes > 60_000, peak > 1e7])).toStrictEqual([
      [1, true, true],
      [2, true, true],
    ]);
    expect(batchTables(results)).toHaveLength(4);
    const after = readdirSync(tmpdir()).filter((name) => name.startsWith('yinming-batch-'));
    expect(after.filter((name) => !before.includes(name))).toStrictEqual([]);
  });

  it('asks how many processors two busy processes get', async () => {
    const given = await processorsGiven();
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThan(2.2);
  });

  it('repeats a block for the cost of a record', () => {
    const flat = measureFlat(waybills, 1, [20, 60], { block: 20, warmUps: 1 });
    expect(flat.map(({ records, time }) => [records, time > 0])).toStrictEqual([
      [20, true],
      [60, true],
    ]);
  });

  it('is what the README says: no figure stands there that no record holds', () => {
    expect(readReadme()).toBe(withBatch(readReadme(), newestBatchRuns()));
  });
});
