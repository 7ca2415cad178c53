/** Worker threads: the same bytes, counts and refusals as without; back-pressure; and an end to all of them, however it ends. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documents, rowsOf, toCsv, toNdjson } from '../../bench/corpus/documents.ts';
import { openPool } from '../../src/run/workers/pool.ts';
import type { Task } from '../../src/run/workers/task.ts';
import { inEncoding } from '../formats/encoded.ts';
import { builtFormats, builtMain, builtNode } from '../support/built.ts';
import { planOf } from '../support/plans.ts';

const { csv, ndjson, json, tsv } = builtFormats;
const { loadPack, openPool: openBuiltPool, transfer } = builtNode;
type Pool = ReturnType<typeof openBuiltPool>;
type Plan = Awaited<ReturnType<typeof loadPack>>['plan'];
type Format = typeof csv;

/** Small, so that a small document is many blocks. */
const blockSize = 4096;

const rows = (pack: string, count: number) => [...rowsOf(documents.get(pack)?.(3, count) ?? [])];
const joined = (chunks: Iterable<Uint8Array>): Uint8Array => new Uint8Array(Buffer.concat([...chunks]));
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

/** The test's table of GB18030 has few of the rare characters. */
const inGb18030 = (text: string): Uint8Array => inEncoding.gb18030(text.replace(/[\ud800-\udbff]./g, '阳'));

interface Outcome {
  /** As Latin letters, which are compared at once. */
  readonly bytes: string;
  readonly summary: unknown;
  readonly encoding: unknown;
  readonly fault: unknown;
}

async function outcome(
  plan: Plan,
  format: Format,
  document: Uint8Array,
  workers: number,
  options: { readonly chunk?: number; readonly maxRecord?: number } = {},
): Promise<Outcome> {
  const { chunk = 1000, ...limits } = options;
  const pieces: Uint8Array[] = [];
  const sink = { write: async (bytes: Uint8Array) => void pieces.push(bytes.slice()) };
  let encoding: unknown;
  const onEncoding = (found: unknown): void => {
    encoding = found;
  };
  const settings = { format, other: 'drop', workers, blockSize, onEncoding, ...limits } as const;
  try {
    const summary = await transfer(inChunks(document, chunk), sink, plan, settings);
    return { bytes: latin(joined(pieces)), summary, encoding, fault: undefined };
  } catch (error) {
    const { code, place, record } = error as { code?: string; place?: unknown; record?: number };
    if (code === undefined) throw error;
    return { bytes: '', summary: undefined, encoding, fault: { code, place, record } };
  }
}

let waybill: Plan;
let folder: string;
beforeAll(async () => {
  waybill = (await loadPack('waybill')).plan;
  folder = mkdtempSync(join(tmpdir(), 'yinming-workers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const parcels = rows('waybill', 300);
const table = joined(toCsv(parcels, { crlf: true, bom: true, quote: 'all' }));
const remarks = textOf(joined(toCsv(parcels.map((parcel) => ({ ...parcel, 备注: '放,\r\n"门口"\n' })))));
const lines = textOf(joined(toNdjson(parcels)));
const escaped = lines.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
const plain = textOf(table).slice(1);

describe('with worker threads a document comes out as without', () => {
  it.each([...documents.keys()])('the corpus of %s', async (pack) => {
    const { plan } = await loadPack(pack);
    const document = joined(toCsv(rows(pack, pack === 'low-income' ? 1800 : 600)));
    const alone = await outcome(plan, csv, document, 1);
    expect(alone.bytes.length).toBeGreaterThan(10 * blockSize);
    expect(await outcome(plan, csv, document, 2)).toStrictEqual(alone);
  });

  it.each<[string, Format, Uint8Array]>([
    ['a table with a mark, CR LF and quotes', csv, table],
    ['line ends inside quotes', csv, inEncoding['utf-8'](remarks)],
    ['lone CR', csv, inEncoding['utf-8'](plain.replaceAll('\r\n', '\r'))],
    ['tabs', tsv, inEncoding['utf-8'](plain.replaceAll('","', '"\t"'))],
    ['GB18030, which is found by its bytes', csv, inGb18030(remarks)],
    ['UTF-16', csv, inEncoding['utf-16le'](`\ufeff${remarks}`)],
    ['NDJSON', ndjson, inEncoding['utf-8'](lines)],
    ['NDJSON that is ASCII', ndjson, inEncoding['utf-8'](escaped)],
    ['NDJSON that is ASCII for long, then GB18030, then ASCII', ndjson, inGb18030(escaped + lines + escaped)],
    ['a record of many blocks', ndjson, inEncoding['utf-8'](`${lines}{"备注":"${'好'.repeat(9000)}"}\n${lines}`)],
    ['JSON, which stays on one thread', json, inEncoding['utf-8'](`[${lines.trimEnd().replaceAll('\n', ',')}]`)],
    ['nothing', csv, new Uint8Array(0)],
  ])('%s', async (_, format, document) => {
    const alone = await outcome(waybill, format, document, 1);
    expect(alone.fault).toBeUndefined();
    expect(await outcome(waybill, format, document, 2)).toStrictEqual(alone);
  });

  it('four threads, and chunks of one byte', async () => {
    const alone = await outcome(waybill, csv, table, 1);
    expect(await outcome(waybill, csv, table, 4, { chunk: 1 })).toStrictEqual(alone);
    expect(await outcome(waybill, csv, table, 3, { chunk: table.length })).toStrictEqual(alone);
  });

  it('in CJS too', async () => {
    const { createRequire } = await import('node:module');
    const door = createRequire(import.meta.url)('../../dist/node.cjs') as typeof builtNode;
    const { csv: format } = createRequire(import.meta.url)('../../dist/formats.cjs') as typeof builtFormats;
    const { plan } = await door.loadPack('waybill');
    const pieces: Uint8Array[] = [];
    const sink = { write: async (bytes: Uint8Array) => void pieces.push(bytes) };
    await door.transfer(inChunks(table, 5000), sink, plan, { format, other: 'drop', workers: 2, blockSize });
    expect(latin(joined(pieces))).toBe((await outcome(waybill, csv, table, 1)).bytes);
  });

  it("by an office's own pack, which extends another", async () => {
    const wide = {
      schema: 1,
      id: 'wide',
      version: '1.0.0',
      title: '县',
      extends: ['base'],
      sources: { a: { title: '县' } },
    };
    const own = { ...wide, id: 'own', extends: ['wide'], kinds: { 'person-name': { cover: [[1, 1]], why: 'a' } } };
    const { compile, parsePack } = builtMain;
    const plan = compile(parsePack(own), { extends: [parsePack(wide)] });
    const alone = await outcome(plan, csv, table, 1);
    expect(alone.bytes).not.toBe((await outcome(waybill, csv, table, 1)).bytes);
    expect(await outcome(plan, csv, table, 2)).toStrictEqual(alone);
  });
});

describe('with worker threads a document is refused as without, at the same place', () => {
  const withLine = (text: string, line: number, change: (line: string) => string): string =>
    text
      .split('\n')
      .map((each, index) => (index === line ? change(each) : each))
      .join('\n');

  it.each<[string, Format, Uint8Array, string]>([
    ['a short row', csv, inEncoding['utf-8'](withLine(plain, 200, () => '"a"\r')), 'csv/row-length'],
    ['a stray quote', csv, inEncoding['utf-8'](withLine(plain, 150, (line) => `x"${line}`)), 'csv/stray-quote'],
    ['an open quote', csv, inEncoding['utf-8'](withLine(plain, 250, (line) => `"${line}`)), 'csv/stray-quote'],
    ['an open quote at last', csv, inEncoding['utf-8'](`${plain}"`), 'csv/open-quote'],
    ['a line that is no JSON', ndjson, inEncoding['utf-8'](withLine(lines, 222, () => '{')), 'json/syntax'],
    [
      'two lines that are no JSON, of which the first counts',
      ndjson,
      inEncoding['utf-8'](
        withLine(
          withLine(lines, 230, () => '1'),
          140,
          () => '{',
        ),
      ),
      'json/syntax',
    ],
    [
      'a byte that is no character',
      ndjson,
      inGb18030(lines).map((byte, index) => (index === 50_000 ? 0xff : byte)),
      'encoding/invalid',
    ],
    [
      'a row below the table that is a text',
      csv,
      inEncoding['utf-8'](`${plain}${',,,,,,,,张三13800000001,,,\r\n'}`),
      '',
    ],
  ])('%s', async (_, format, document, code) => {
    const alone = await outcome(waybill, format, document, 1);
    if (code !== '') expect(alone.fault).toMatchObject({ code });
    expect(await outcome(waybill, format, document, 2)).toStrictEqual(alone);
  });

  it('a field that no rule names', async () => {
    const document = inEncoding['utf-8'](withLine(lines, 240, () => '{"暗号":"芝麻"}'));
    const run = (workers: number) =>
      transfer(inChunks(document, 999), { write: async () => undefined }, waybill, {
        format: ndjson,
        other: 'refuse',
        workers,
        blockSize,
      });
    const fault = { name: 'RedactError', code: 'record/unnamed-field', place: [1], record: 241 };
    await expect(run(1)).rejects.toMatchObject(fault);
    await expect(run(2)).rejects.toMatchObject(fault);
  });

  it('a record that is too long', async () => {
    const document = inEncoding['utf-8'](withLine(lines, 200, () => `{"备注":"${'好'.repeat(2000)}"}`));
    const alone = await outcome(waybill, ndjson, document, 1, { maxRecord: 5000 });
    expect(alone.fault).toMatchObject({ code: 'record/too-long', place: { record: 201 } });
    expect(await outcome(waybill, ndjson, document, 2, { maxRecord: 5000 })).toStrictEqual(alone);
  });
});

describe('a pool', () => {
  const work = async (pool: Pool, plan: Plan, format: Format, document: Uint8Array): Promise<string> => {
    const pieces: Uint8Array[] = [];
    const sink = { write: async (bytes: Uint8Array) => void pieces.push(bytes) };
    await transfer(inChunks(document, 5000), sink, plan, { format, other: 'drop', workers: pool, blockSize });
    return latin(joined(pieces));
  };

  it('goes on to the next document, also behind one that was refused, with the same threads', async () => {
    const pool = openBuiltPool(2, waybill);
    const broken = inEncoding['utf-8'](`${plain}"张三"\r\n`);
    expect(await work(pool, waybill, csv, table)).toBe((await outcome(waybill, csv, table, 1)).bytes);
    await expect(work(pool, waybill, csv, broken)).rejects.toMatchObject({ code: 'csv/row-length' });
    const document = inEncoding['utf-8'](lines);
    expect(await work(pool, waybill, ndjson, document)).toBe((await outcome(waybill, ndjson, document, 1)).bytes);
    await pool.close();
  });

  it('does not work by another plan', async () => {
    const pool = openBuiltPool(2, waybill);
    const { plan } = await loadPack('waybill');
    await expect(work(pool, plan, csv, table)).rejects.toThrow(RangeError);
  });
});

describe('the blocks in flight', () => {
  it('are few while the sink is slow', async () => {
    let given = 0;
    let written = 0;
    let most = 0;
    async function* source(): AsyncGenerator<Uint8Array> {
      yield inEncoding['utf-8']('收件人,手机\n');
      for (let chunk = 0; chunk < 100; chunk += 1) {
        given += 1;
        most = Math.max(most, given - written);
        yield inEncoding['utf-8']('张三,13800000001\n'.repeat(230));
      }
    }
    const sink = {
      write: async () => {
        await new Promise((done) => setTimeout(done, 5));
        written += 1;
      },
    };
    await transfer(source(), sink, waybill, { format: csv, other: 'refuse', workers: 2, blockSize });
    expect(written).toBeGreaterThan(90);
    expect(most).toBeLessThan(20);
  });

  it('are thrown away where writing fails, and the file that was there stays', async () => {
    writeFileSync(join(folder, 'in.csv'), `${plain}"张三","芝麻"\r\n`);
    writeFileSync(join(folder, 'out.csv'), 'before');
    const options = { format: csv, other: 'refuse', workers: 2, blockSize } as const;
    await expect(
      builtNode.redactFile(join(folder, 'in.csv'), join(folder, 'out.csv'), waybill, options),
    ).rejects.toMatchObject({ code: 'csv/row-length' });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('before');
    expect(readdirSync(folder).sort()).toStrictEqual(['in.csv', 'out.csv']);
    let writes = 0;
    const full = {
      write: async () => {
        writes += 1;
        if (writes > 5) throw new builtNode.RunError('output/unwritable');
      },
    };
    await expect(transfer(inChunks(table, 1000), full, waybill, { ...options, other: 'drop' })).rejects.toMatchObject({
      code: 'output/unwritable',
    });
  });
});

describe('a thread that ends before its work is done', () => {
  const task = (): Task => ({
    format: 'csv',
    other: 'refuse',
    start: { encoding: 'utf-8', records: 0, line: 1 },
    block: new Uint8Array(new TextEncoder().encode('张三')),
  });

  it.each([
    [
      'throws',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('张三'); });",
    ],
    ['exits', "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(0));"],
    ['does not start', 'throw 1;'],
    ['is not there', undefined],
  ])('%s: its work fails, and no reason is given', async (name, program) => {
    const file = join(folder, `${name}.mjs`);
    if (program !== undefined) writeFileSync(file, program);
    const pool = openPool(1, planOf('waybill'), pathToFileURL(file));
    expect(await Promise.all([pool.work(task()), pool.work(task())])).toStrictEqual([undefined, undefined]);
    expect(await pool.work(task())).toBeUndefined();
    await pool.close();
  });
});
