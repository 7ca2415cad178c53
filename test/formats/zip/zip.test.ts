import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FormatError, type PackageLimits } from '../../../src/formats/format.ts';
import { crc32 } from '../../../src/formats/zip/crc32.ts';
import { joinBytes, openZip, type ZipOptions } from '../../../src/formats/zip/read.ts';
import { keepEntry, packEntry, writeZip } from '../../../src/formats/zip/write.ts';
import { deflate, inflate, inflateWhole } from '../../support/flate.ts';
import { toBytes } from '../through.ts';

/** An entry as a hostile hand writes it: every field can be made to lie. */
interface Written {
  readonly name: string | Uint8Array;
  readonly text?: string | Uint8Array;
  readonly packed?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly packedSize?: number;
  readonly sum?: number;
  readonly at?: number;
  readonly local?: Partial<Written>;
  readonly volume?: number;
}

interface End {
  readonly count?: number;
  readonly volume?: number;
  readonly comment?: Uint8Array;
  readonly before?: Uint8Array;
  readonly size?: number;
}

const little = (value: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** at) % 256);

const asBytes = (text: string | Uint8Array): Uint8Array => (typeof text === 'string' ? toBytes(text) : text);

function concat(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts.map((part) => Uint8Array.from(part))));
}

function zipOf(entries: readonly Written[], end: End = {}): Uint8Array {
  const out: Uint8Array[] = [end.before ?? new Uint8Array(0)];
  let length = end.before?.length ?? 0;
  const directory: number[] = [];
  for (const entry of entries) {
    const text = asBytes(entry.text ?? '');
    const method = entry.method ?? 0;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(text) : text);
    const fields = (each: Written): readonly number[] => [
      ...little(each.flags ?? 0, 2),
      ...little(each.method ?? 0, 2),
      ...little(0x00210000, 4),
      ...little(each.sum ?? crc32(text), 4),
      ...little(each.packedSize ?? packed.length, 4),
      ...little(each.size ?? text.length, 4),
      ...little(asBytes(each.name).length, 2),
      ...little(0, 2),
    ];
    const at = entry.at ?? length;
    const local = { ...entry, ...entry.local };
    const header = Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, ...fields(local), ...asBytes(local.name));
    out.push(header, packed);
    length += header.length + packed.length;
    directory.push(0x50, 0x4b, 1, 2, 20, 0, 20, 0, ...fields(entry), 0, 0, ...little(entry.volume ?? 0, 2));
    directory.push(0, 0, 0, 0, 0, 0, ...little(at, 4), ...asBytes(entry.name));
  }
  const count = little(end.count ?? entries.length, 2);
  const comment = end.comment ?? new Uint8Array(0);
  return concat([
    ...out,
    directory,
    [0x50, 0x4b, 5, 6, ...little(end.volume ?? 0, 2), 0, 0, ...count, ...count],
    little(end.size ?? directory.length, 4),
    little(length, 4),
    little(comment.length, 2),
    comment,
  ]);
}

async function readAll(
  source: Uint8Array,
  limits: PackageLimits = {},
  flates: ZipOptions = { inflate },
): Promise<Readonly<Record<string, Uint8Array>>> {
  const zip = openZip(source, { ...flates, limits });
  const read: Record<string, Uint8Array> = {};
  for (const entry of zip.entries) read[entry.name] = Uint8Array.from(await zip.bytes(entry));
  return read;
}

/** The same, whether what is held whole is unpacked in chunks or at once. */
async function refusal(source: Uint8Array, limits?: PackageLimits): Promise<string> {
  const inChunks = await refusalBy(source, limits, { inflate });
  expect(await refusalBy(source, limits, { inflate, inflateWhole })).toBe(inChunks);
  return inChunks;
}

async function refusalBy(source: Uint8Array, limits: PackageLimits | undefined, flates: ZipOptions): Promise<string> {
  try {
    await readAll(source, limits, flates);
  } catch (error) {
    if (error instanceof FormatError) return `${error.code} ${error.place.part}`;
    throw error;
  }
  return 'none';
}

/** The package with every entry kept, or packed anew. */
async function rewritten(source: Uint8Array, isKept: boolean): Promise<Uint8Array> {
  const zip = openZip(source, { inflate });
  async function* entries() {
    for (const entry of zip.entries)
      yield isKept ? keepEntry(entry) : await packEntry(entry, zip.chunks(entry), deflate);
  }
  return joinBytes(writeZip(entries()));
}

const MANY = 'x'.repeat(5000);

const sample = (): Uint8Array =>
  zipSync({
    mimetype: [toBytes('application/x'), { level: 0 }],
    '目录/张三.xml': toBytes('<a>张三</a>'),
    'b.bin': toBytes(MANY),
    'empty.txt': new Uint8Array(0),
  });

describe('crc32', () => {
  it('gives the check value of the standard, in one go or in pieces', () => {
    expect(crc32(toBytes('123456789'))).toBe(0xcbf43926);
    expect(crc32(toBytes('6789'), crc32(toBytes('12345')))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});

describe('openZip', () => {
  it('reads what fflate writes', async () => {
    expect(await readAll(sample())).toStrictEqual(unzipSync(sample()));
  });

  it('numbers the entries in the order of the package', () => {
    expect(openZip(sample(), { inflate }).entries.map(({ number, name }) => `${number} ${name}`)).toStrictEqual([
      '1 mimetype',
      '2 目录/张三.xml',
      '3 b.bin',
      '4 empty.txt',
    ]);
  });

  it('reads what fflate writes, whatever it is', async () => {
    const files = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.uint8Array({ maxLength: 400 }), { maxKeys: 6 });
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(0, 6), async (parts, level) => {
        const plain: Zippable = { ...parts };
        expect(await readAll(zipSync(plain, { level: level as 0 | 6 }))).toStrictEqual({ ...parts });
      }),
      { numRuns: 40 },
    );
  });

  it('reads a comment, sizes that stand behind, and folders', async () => {
    const text = toBytes('张三');
    const behind = { name: 'a', text, flags: 8, local: { sum: 0, size: 0, packedSize: 0 } };
    expect(await readAll(zipOf([behind, { name: 'b/' }, { name: 'b/c' }], { comment: toBytes('注') }))).toStrictEqual({
      a: text,
      'b/': new Uint8Array(0),
      'b/c': new Uint8Array(0),
    });
  });

  it.each([
    ['UTF-8 without its flag', toBytes('张三.txt'), '张三.txt'],
    ['GBK', Uint8Array.of(0xd5, 0xc5, 0xc8, 0xfd, 0x2e, 0x74), '张三.t'],
    ['neither', Uint8Array.of(0xff, 0x41), '\u00ffA'],
  ])('reads names in %s, and writes them as they came', async (_, name, text) => {
    const source = zipOf([{ name }]);
    expect(openZip(source, { inflate }).entries[0]?.name).toBe(text);
    expect(openZip(await rewritten(source, true), { inflate }).entries[0]?.nameBytes).toStrictEqual(name);
  });

  const bomb = { name: 'a', method: 8, packed: deflateRawSync(new Uint8Array(40 * 2 ** 20)) };

  it.each([
    ['nothing', new Uint8Array(0), 'zip/damaged 0'],
    ['no ZIP file', toBytes('张三'.repeat(50)), 'zip/damaged 0'],
    ['an old binary document', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0), 'package/legacy 0'],
    ['an encrypted entry', zipOf([{ name: 'a' }, { name: 'b', flags: 1 }]), 'zip/unsupported 2'],
    ['an entry encrypted in its own header', zipOf([{ name: 'b', local: { flags: 1 } }]), 'zip/unsupported 1'],
    ['a method that is not DEFLATE', zipOf([{ name: 'a', method: 12 }]), 'zip/unsupported 1'],
    ['several volumes', zipOf([{ name: 'a' }], { volume: 1 }), 'zip/unsupported 0'],
    ['an entry on another volume', zipOf([{ name: 'a', volume: 1 }]), 'zip/unsupported 1'],
    ['a name twice', zipOf([{ name: 'a' }, { name: 'a' }]), 'zip/hostile 2'],
    ['a name in another case', zipOf([{ name: 'a/B' }, { name: 'A/b' }]), 'zip/hostile 2'],
    ['a name with another slash', zipOf([{ name: 'a/b' }, { name: 'a\\b' }]), 'zip/hostile 2'],
    ['an absolute name', zipOf([{ name: '/a' }]), 'zip/hostile 1'],
    ['a name with a drive', zipOf([{ name: 'c:a' }]), 'zip/hostile 1'],
    ['a name that leads upwards', zipOf([{ name: 'a/../../b' }]), 'zip/hostile 1'],
    ['a name that leads upwards by backslashes', zipOf([{ name: 'a\\..\\b' }]), 'zip/hostile 1'],
    ['a step that is nothing', zipOf([{ name: 'a//b' }]), 'zip/hostile 1'],
    ['a name without an end', zipOf([{ name: 'a/'.repeat(600) }]), 'zip/hostile 1'],
    ['NUL in a name', zipOf([{ name: 'a\0.xml' }]), 'zip/hostile 1'],
    ['a part inside a part', zipOf([{ name: 'a' }, { name: 'a/b' }]), 'zip/hostile 2'],
    ['a part around a part', zipOf([{ name: 'a/b' }, { name: 'a' }]), 'zip/hostile 2'],
    ['an empty name', zipOf([{ name: '' }]), 'zip/hostile 1'],
    ['another name in the header', zipOf([{ name: 'a', local: { name: 'b' } }]), 'zip/damaged 1'],
    ['another method in the header', zipOf([{ name: 'a', local: { method: 8 } }]), 'zip/damaged 1'],
    ['another size in the header', zipOf([{ name: 'a', text: 'x', local: { size: 2 } }]), 'zip/damaged 1'],
    ['a wrong sum', zipOf([{ name: 'a', text: 'x', sum: 1 }]), 'zip/damaged 1'],
    ['a size that is too small', zipOf([{ name: 'a', text: MANY, method: 8, size: 4999 }]), 'zip/damaged 1'],
    ['a size that is too great', zipOf([{ name: 'a', text: MANY, method: 8, size: 5001 }]), 'zip/damaged 1'],
    ['a bomb that says that it is small', zipOf([{ ...bomb, size: 100 }]), 'zip/damaged 1'],
    ['a stored size that is not what is there', zipOf([{ name: 'a', text: 'xy', size: 1 }]), 'zip/damaged 1'],
    [
      'damaged packed bytes',
      zipOf([{ name: 'a', text: MANY, method: 8, packed: toBytes('\u0007\u0007\u0007') }]),
      'zip/damaged 1',
    ],
    [
      'packed bytes that are cut off',
      zipOf([{ name: 'a', text: MANY, method: 8, packed: deflateRawSync(toBytes(MANY)).subarray(0, 9) }]),
      'zip/damaged 1',
    ],
    [
      'two entries in one place',
      zipOf([
        { name: 'a', text: 'x' },
        { name: 'a', text: 'x', at: 0 },
      ]),
      'zip/hostile 2',
    ],
    [
      'packed bytes that reach into the directory',
      zipOf([{ name: 'a', text: 'xyz', packedSize: 9, size: 9 }]),
      'zip/hostile 1',
    ],
    ['an entry in the directory', zipOf([{ name: 'a', text: 'xyz', at: 34 }]), 'zip/damaged 1'],
    ['too few entries', zipOf([{ name: 'a' }], { count: 2 }), 'zip/damaged 2'],
    ['too many entries', zipOf([{ name: 'a' }, { name: 'b' }], { count: 1 }), 'zip/damaged 0'],
    ['a directory that is longer than the file', zipOf([{ name: 'a' }], { size: 1e6 }), 'zip/damaged 0'],
    ['a second end in the comment', zipOf([{ name: 'a' }], { comment: zipOf([]) }), 'zip/hostile 0'],
  ])('refuses %s', async (_, source, expected) => {
    expect(await refusal(source)).toBe(expected);
  });

  it('refuses an entry inside another', async () => {
    const inner = { name: 'b', text: 'x' };
    const text = zipOf([inner]);
    expect(await refusal(zipOf([{ name: 'a', text }]))).toBe('none');
    expect(
      await refusal(
        zipOf([
          { name: 'a', text },
          { ...inner, at: 31 },
        ]),
      ),
    ).toBe('zip/hostile 2');
  });

  it('refuses more than the limits allow', async () => {
    const three = zipOf(['a', 'b', 'c'].map((name) => ({ name, text: MANY, method: 8 })));
    expect(await refusal(three, { parts: 3, bytes: 15_000, part: 5000 })).toBe('none');
    expect(await refusal(three, { parts: 2 })).toBe('zip/too-large 0');
    expect(await refusal(three, { bytes: 14_999 })).toBe('zip/too-large 3');
    expect(await refusal(three, { part: 4999 })).toBe('zip/too-large 1');
    const zeros = zipOf([{ ...bomb, size: 40 * 2 ** 20, sum: 0 }]);
    expect(await refusal(zeros)).toBe('zip/too-large 1');
    expect(await refusal(zeros, { ratio: 2000 })).toBe('zip/damaged 1');
  });

  it('reads a part in chunks that may not be held whole', async () => {
    const zip = openZip(zipOf([{ name: 'a', text: MANY, method: 8 }]), { inflate, limits: { part: 10 } });
    const [entry] = zip.entries;
    if (entry === undefined) throw new Error('no entry');
    expect(Buffer.from(await joinBytes(zip.chunks(entry))).toString()).toBe(MANY);
  });

  it('stops to unpack a bomb that lies, where it lies', async () => {
    const packed = deflateRawSync(new Uint8Array(300 * 2 ** 20));
    const zip = openZip(zipOf([{ name: 'a', method: 8, packed, size: 2 ** 20 }]), { inflate, limits: { ratio: 1e6 } });
    let read = 0;
    await expect(async () => {
      for await (const chunk of zip.chunks(zip.entries[0] as never)) read += chunk.length;
    }).rejects.toThrow('zip/damaged');
    expect(read).toBeLessThanOrEqual(2 ** 20);
  });

  it('refuses a file that is cut off anywhere, and reads or refuses one that is damaged anywhere', async () => {
    const source = zipOf([
      { name: 'a', text: '张三', method: 8 },
      { name: 'b', text: 'x' },
    ]);
    for (let length = 0; length < source.length; length += 1) {
      expect(await refusal(source.subarray(0, length))).toMatch(/^zip\//);
    }
    for (let at = 0; at < source.length; at += 1) {
      for (const byte of [0, 0xff])
        expect(await refusal(source.map((each, index) => (index === at ? byte : each)))).toMatch(/^(zip\/|none)/);
    }
  });
});

describe('writeZip', () => {
  it.each([
    ['kept', true],
    ['packed anew', false],
  ])('writes what fflate reads: entries %s', async (_, isKept) => {
    const out = await rewritten(sample(), isKept);
    expect(unzipSync(out)).toStrictEqual(unzipSync(sample()));
    expect(await rewritten(out, isKept)).toStrictEqual(out);
    expect(Object.keys(unzipSync(out))).toStrictEqual(Object.keys(unzipSync(sample())));
  });

  it('keeps packed bytes, the way of packing and the flag of the name', async () => {
    const [before, after] = [sample(), await rewritten(sample(), true)].map(
      (source) => openZip(source, { inflate }).entries,
    );
    expect(after).toStrictEqual(before);
    expect(before?.map(({ isUtf8, isDeflated }) => [isUtf8, isDeflated])).toContainEqual([true, true]);
    expect(before?.[0]?.isDeflated).toBe(false);
  });

  it('leaves behind what stands between the entries, and comments', async () => {
    const source = zipOf([{ name: 'a', text: 'x' }], { before: toBytes('张三'), comment: toBytes('李四') });
    const out = Buffer.from(await rewritten(source, true));
    expect(out.includes('张三') || out.includes('李四')).toBe(false);
    expect(openZip(out, { inflate }).entries).toHaveLength(1);
  });

  it('writes no time and no extra field', async () => {
    const out = Buffer.from(await rewritten(sample(), false));
    expect(out.readUInt32LE(10)).toBe(0x00210000);
    expect(out.readUInt16LE(28)).toBe(0);
    expect(out.readUInt16LE(6) & 8).toBe(0);
  });

  it('goes over to ZIP64 where there are more entries than two bytes can say', async () => {
    const entry = { nameBytes: new Uint8Array(0), isUtf8: false, isDeflated: false, size: 0, sum: 0, packed: [] };
    const many = Array.from({ length: 65_536 }, (_, at) => ({ ...entry, nameBytes: toBytes(`${at}`) }));
    const out = await joinBytes(writeZip(many));
    expect(openZip(out, { inflate, limits: { parts: 70_000 } }).entries).toHaveLength(65_536);
    expect(Object.keys(unzipSync(out, { filter: () => false }))).toStrictEqual([]);
    expect(await refusal(out)).toBe('zip/too-large 0');
  });

  it('writes sizes of more than four bytes into the field of ZIP64', async () => {
    const header = (
      await writeZip([
        { nameBytes: toBytes('a'), isUtf8: false, isDeflated: true, size: 5e9, sum: 0, packed: [] },
      ]).next()
    ).value as Uint8Array;
    const view = new DataView(header.buffer, header.byteOffset);
    expect(view.getUint32(22, true)).toBe(0xffffffff);
    expect([view.getUint16(31, true), view.getUint16(33, true)]).toStrictEqual([1, 16]);
    expect(view.getBigUint64(35, true)).toBe(5_000_000_000n);
  });
});
