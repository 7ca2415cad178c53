/** Compressed documents: read by their first bytes, written by their names, to the last byte or not at all. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { compressionByName, packInto, uncompressedName, unpacked } from '../../src/run/compression.ts';
import { redactFile } from '../../src/run/files.ts';
import { RunError } from '../../src/run/run-error.ts';
import { planOf } from '../support/plans.ts';

const { gzipSync, gunzipSync } = zlib;
const { zstdCompressSync, zstdDecompressSync } = zlib as {
  readonly zstdCompressSync?: (bytes: Uint8Array) => Buffer;
  readonly zstdDecompressSync?: (bytes: Uint8Array) => Buffer;
};

const TABLE = `收件人,手机\n${'张三,13800000001\n'.repeat(20_000)}`;
const REDACTED = `收件人,手机\n${'张*,138******01\n'.repeat(20_000)}`;
const plan = planOf('waybill');
const options = { format: csv, other: 'refuse' } as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinming-compression-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* inChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.slice(from, from + size);
}

async function gathered(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece);
  return Buffer.concat(pieces);
}

const packed: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['gzip', gzipSync(TABLE)],
  ['gzip in two members', Buffer.concat([gzipSync(TABLE.slice(0, 999)), gzipSync(TABLE.slice(999))])],
  ...(zstdCompressSync === undefined ? [] : [['zstd', zstdCompressSync(Buffer.from(TABLE))] as const]),
];

describe('a source', () => {
  it.each([...packed, ['plain text', Buffer.from(TABLE)] as const])(
    'of %s is unpacked, in any chunks',
    async (_, bytes) => {
      for (const size of [1, 7, 1000, bytes.length]) {
        expect((await gathered(unpacked(inChunks(bytes, size)))).equals(Buffer.from(TABLE))).toBe(true);
      }
    },
  );

  it.each([0, 1, 2, 3])('of %i bytes is given as it is', async (length) => {
    const bytes = Buffer.from('张三').subarray(0, length);
    expect(await gathered(unpacked(inChunks(bytes, 1)))).toStrictEqual(bytes);
  });

  it.each(packed)('of %s that is cut off, damaged, or goes on is refused', async (_, bytes) => {
    const damaged = Uint8Array.from(bytes);
    damaged.fill(0x55, bytes.length - 20, bytes.length - 10);
    const wrong = [
      bytes.subarray(0, bytes.length - 1),
      bytes.subarray(0, bytes.length >> 1),
      damaged,
      Buffer.concat([bytes, Buffer.from('张三')]),
      Buffer.concat([bytes, Buffer.alloc(40)]),
      Buffer.concat([bytes, Buffer.alloc(600)]),
    ];
    for (const each of wrong) {
      for (const size of [1, 500, each.length, bytes.length]) {
        await expect(gathered(unpacked(inChunks(each, size)))).rejects.toMatchObject({ code: 'input/damaged' });
      }
    }
  });

  it('that breaks off while it is unpacked says so itself', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield gzipSync(TABLE).subarray(0, 500);
      throw new RunError('input/unreadable');
    }
    await expect(gathered(unpacked(broken()))).rejects.toMatchObject({ code: 'input/unreadable' });
  });

  it('is closed where its reader stops early', async () => {
    let isClosed = false;
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        yield* inChunks(gzipSync(TABLE), 100);
      } finally {
        isClosed = true;
      }
    }
    for await (const piece of unpacked(source())) {
      expect(piece.length).toBeGreaterThan(0);
      break;
    }
    expect(isClosed).toBe(true);
  });

  it.runIf(zstdCompressSync === undefined)('of zstd is refused where Node has none', async () => {
    const bytes = Buffer.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0);
    await expect(gathered(unpacked(inChunks(bytes, 1)))).rejects.toMatchObject({ code: 'compression/unsupported' });
  });
});

describe('a file', () => {
  it.each([
    ['in.csv.gz', 'out.csv.gz'],
    ['in.csv.gz', 'out.csv'],
    ['in.csv', 'out.CSV.GZ'],
  ])('%s becomes %s', async (from, to) => {
    writeFileSync(join(folder, from), from.endsWith('.gz') ? gzipSync(TABLE) : TABLE);
    const summary = await redactFile(join(folder, from), join(folder, to), plan, options);
    const bytes = readFileSync(join(folder, to));
    expect((to.endsWith('csv') ? bytes : gunzipSync(bytes)).toString()).toBe(REDACTED);
    expect(summary).toMatchObject({ bytesIn: Buffer.byteLength(TABLE), bytesOut: Buffer.byteLength(REDACTED) });
  });

  it('.zst is written where Node has zstd, else refused', async () => {
    writeFileSync(join(folder, 'in.csv'), TABLE);
    const work = redactFile(join(folder, 'in.csv'), join(folder, 'out.csv.zst'), plan, options);
    if (zstdDecompressSync === undefined) {
      await expect(work).rejects.toMatchObject({ code: 'compression/unsupported' });
      expect(readdirSync(folder)).toStrictEqual(['in.csv']);
    } else {
      await work;
      expect(zstdDecompressSync(readFileSync(join(folder, 'out.csv.zst'))).toString()).toBe(REDACTED);
    }
  });

  it('that is cut off leaves no output', async () => {
    const whole = gzipSync(TABLE);
    writeFileSync(join(folder, 'in.csv.gz'), whole.subarray(0, whole.length - 4));
    await expect(
      redactFile(join(folder, 'in.csv.gz'), join(folder, 'out.csv.gz'), plan, options),
    ).rejects.toMatchObject({ code: 'input/damaged' });
    expect(existsSync(join(folder, 'out.csv.gz'))).toBe(false);
    expect(readdirSync(folder)).toStrictEqual(['in.csv.gz']);
  });

  it('is told by its name', () => {
    expect(['a.csv', 'a.csv.gz', 'A.CSV.GZ', 'a.zst', 'a.gzip'].map(compressionByName)).toStrictEqual([
      undefined,
      'gzip',
      'gzip',
      'zstd',
      undefined,
    ]);
    expect(['a.csv', 'a.csv.gz', 'A.CSV.ZST'].map(uncompressedName)).toStrictEqual(['a.csv', 'a.csv', 'A.CSV']);
  });
});

describe('what is packed', () => {
  it('waits for a slow sink', async () => {
    let written = 0;
    const sink = {
      write: async (bytes: Uint8Array) => {
        await new Promise((done) => setTimeout(done, 1));
        written += bytes.length;
      },
    };
    let given = 0;
    let most = 0;
    await packInto(sink, 'gzip', async (inner) => {
      for (let index = 0; index < 100; index += 1) {
        const bytes = Uint8Array.from({ length: 1 << 16 }, (_, at) => (at * at * index) >>> 5);
        await inner.write(bytes);
        given += bytes.length;
        most = Math.max(most, given - written);
      }
    });
    expect(written).toBeGreaterThan(0);
    expect(most).toBeLessThan(given);
  });

  it('fails where its sink does', async () => {
    const sink = {
      write: async () => {
        throw new RunError('output/unwritable');
      },
    };
    const fill = async (inner: { write(bytes: Uint8Array): Promise<void> }): Promise<void> => {
      for (let index = 0; index < 100; index += 1) await inner.write(new Uint8Array(1 << 16));
    };
    await expect(packInto(sink, 'gzip', fill)).rejects.toMatchObject({ code: 'output/unwritable' });
  });
});
