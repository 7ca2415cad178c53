/** Which encoding a document is taken for, from its bytes alone. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { csv, tsv } from '../../src/formats/csv.ts';
import type { EncodingId } from '../../src/formats/encoding/encoding.ts';
import { ndjson } from '../../src/formats/json.ts';
import { inEncoding } from './encoded.ts';
import { cut, editorOf, faultOf, through, toBytes } from './through.ts';

const TABLE = '收件人,手机,地址\n张三,13800000001,人民路\n';
/** No character of it is cut down to something that reads otherwise: 誠 ends in the byte of a backslash. */
const TRADITIONAL = '收件人,手機,地址\n歐陽誠,13800000001,臺北市信義路三段\n';

const editor = editorOf({ labels: ['收件人', '手机', '手機', '地址', 'name', 'phone'], change: () => '*' });

/** What the document is read as; the declared encoding goes into `declared`. */
const readAs = (bytes: Uint8Array, declared?: EncodingId, step = bytes.length): EncodingId | undefined => {
  const session = csv.open(editor, declared === undefined ? {} : { encoding: declared });
  for (let at = 0; at < bytes.length; at += step) session.push(bytes.slice(at, at + step));
  session.end();
  return session.encoding;
};

const pad = (length: number): string => `name,phone\n${'a,1\n'.repeat(length / 4)}`;

describe('a document without a word on its encoding', () => {
  it.each([
    ['ASCII', 'utf-8', toBytes('name,phone\na,1\n')],
    ['nothing at all', 'utf-8', toBytes('')],
    ['UTF-8', 'utf-8', toBytes(TABLE)],
    ['UTF-8 with few characters', 'utf-8', toBytes('name,phone\n张,1\n')],
    ['UTF-8 with its mark', 'utf-8', toBytes(`\ufeff${TABLE}`)],
    ['GBK', 'gb18030', inEncoding.gbk(TABLE)],
    ['GBK with few characters', 'gb18030', inEncoding.gbk('name,phone\n张,1\n')],
    ['GBK of a rare name', 'gb18030', inEncoding.gbk(TABLE.replace('三', '镕誠'))],
    ['traditional characters in GBK', 'gb18030', inEncoding.gbk(TRADITIONAL)],
    ['GB 18030 with its mark', 'gb18030', inEncoding.gb18030(`\ufeff${TABLE}`)],
    [
      'GBK behind 100,000 bytes of ASCII',
      'gb18030',
      Buffer.concat([toBytes(pad(100_000)), inEncoding.gbk('张三,1\n')]),
    ],
    ['UTF-8 behind 100,000 bytes of ASCII', 'utf-8', toBytes(`${pad(100_000)}张三,1\n`)],
    ['UTF-16 with its mark, little-endian', 'utf-16le', inEncoding['utf-16le'](`\ufeff${TABLE}`)],
    ['UTF-16 with its mark, big-endian', 'utf-16be', inEncoding['utf-16be'](`\ufeff${TABLE}`)],
  ] as const)('is read as it is: %s', (_, encoding, bytes) => {
    expect(readAs(bytes)).toBe(encoding);
    if (bytes.length < 1000) expect(readAs(bytes, undefined, 1)).toBe(encoding);
  });

  it('is UTF-8 after eight characters of it, and is given out then', () => {
    const session = csv.open(editor);
    session.push(toBytes('收件人,手机,地'));
    expect(session.encoding).toBeUndefined();
    expect(session.push(toBytes('址\n张三').subarray(0, 4))).toHaveLength(0);
    expect(session.encoding).toBeUndefined();
    expect(session.push(toBytes('三,1,2\n'))).not.toHaveLength(0);
    expect(session.encoding).toBe('utf-8');
  });

  it('is given out as long as it is ASCII', () => {
    const session = csv.open(editor);
    expect(session.push(toBytes('name,phone\na,1\n'))).toStrictEqual(toBytes('name,phone\n*,*\n'));
    expect(session.encoding).toBeUndefined();
  });

  it('waits for no more than 32 KiB from its first byte beyond ASCII on', () => {
    const session = csv.open(editor);
    session.push(inEncoding.gbk(TABLE));
    let sent = 0;
    for (; session.encoding === undefined; sent += 8) session.push(inEncoding.gbk('李四,1,2\n'));
    expect(session.encoding).toBe('gb18030');
    expect(sent).toBeLessThan(32 * 1024 + 16);
  });

  it('may go on inside a character where the look at it ends', () => {
    for (const encoding of ['utf-8', 'gb18030'] as const) {
      for (let shift = 0; shift < 4; shift += 1) {
        const text = `é${'a'.repeat(32 * 1024 - 8 + shift)}张三张三`;
        const bytes = inEncoding[encoding](`name,phone\n"${text}",1\n`);
        expect(readAs(bytes, undefined, 1)).toBe(encoding);
      }
    }
  });

  it('is read the same however it is cut', () => {
    const documents = [
      toBytes(TABLE),
      toBytes(`\ufeff${TABLE}`),
      inEncoding.gbk(TABLE),
      inEncoding.gb18030(`\ufeff${TRADITIONAL}`),
      inEncoding['utf-16le'](`\ufeff${TABLE}`),
      inEncoding.big5(TRADITIONAL),
      Uint8Array.of(...inEncoding.gbk(TABLE), 0xff),
      Uint8Array.of(...toBytes('name,phone\n"a"b,'), 0xd5, 0xc5),
      Uint8Array.of(...toBytes('name,phone\n"ab,'), 0xd5, 0xff),
    ];
    const outcome = (bytes: Uint8Array, edges: readonly number[]): unknown => {
      const session = csv.open(editor);
      try {
        const given = cut(bytes, edges).map((chunk) => session.push(chunk).slice());
        return [session.encoding, Buffer.concat([...given, session.end()]).toString('hex')];
      } catch {
        return faultOf(() => through(csv, bytes.slice(), editor, { edges }));
      }
    };
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.array(fc.nat(), { maxLength: 12 }), (bytes, edges) => {
        const whole = outcome(bytes, []) as unknown[];
        const inPieces = outcome(bytes, edges) as unknown[];
        expect(Array.isArray(inPieces) ? inPieces[1] : inPieces).toStrictEqual(Array.isArray(whole) ? whole[1] : whole);
      }),
    );
  });
});

describe('a document that fits no encoding', () => {
  it.each([
    [
      'UTF-8 with a damaged byte',
      [...toBytes('name,phone\n张三,'), 0xe5, 0x22, 0x0a],
      { line: 2, column: 4, record: 1 },
    ],
    ['GBK with a damaged byte', [...inEncoding.gbk('收件人,手机\n张三,'), 0xff, 0x0a], { line: 2, column: 4 }],
    ['GBK that is cut', [...inEncoding.gbk('收件人,手机\n张'), 0xc8], { line: 2, column: 2 }],
    ['a single byte', [0xd5], { line: 1, column: 1 }],
  ])('is refused where the encoding stops that reads farthest: %s', (_, bytes, place) => {
    for (const edges of [[], bytes.map((_byte, index) => index)]) {
      const fault = faultOf(() => through(csv, Uint8Array.from(bytes), editor, { edges }));
      expect(fault).toStrictEqual({ code: 'encoding/unknown', ...place });
    }
  });

  it.each([csv, tsv, ndjson])('is refused in $id further on too, where a byte is no character', (format) => {
    const start = format.id === 'ndjson' ? '{"收件人":"张三"}\n' : '收件人\n张三\n';
    const broken = [...inEncoding.gbk(start), 0x81, 0x2c];
    expect(faultOf(() => through(format, Uint8Array.from(broken), editor, { encoding: 'gb18030' }))).toStrictEqual({
      code: 'encoding/invalid',
      line: format.id === 'ndjson' ? 2 : 3,
      column: 1,
      record: 2,
    });
  });

  it('is refused for a byte in a cell that nobody looks at', () => {
    const copied = editorOf({ labels: ['收件人'], uses: ['edit', 'copy'], change: () => '*' });
    const bytes = Uint8Array.of(...inEncoding.gbk('收件人,备注\n张三,好'), 0x81, 0x20, 0x0a);
    expect(faultOf(() => through(csv, bytes, { ...copied, isLabel: () => true }, { encoding: 'gbk' }))).toStrictEqual({
      code: 'encoding/invalid',
      line: 2,
      column: 5,
      record: 1,
    });
  });

  it('is refused where it ends inside a character', () => {
    const bytes = Uint8Array.of(...inEncoding.gbk('收件人\n张三\n李'), 0xcb);
    expect(faultOf(() => through(csv, bytes, editor, { encoding: 'gbk' }))).toStrictEqual({
      code: 'encoding/invalid',
      line: 3,
      column: 2,
      record: 2,
    });
  });

  it('is refused above its header by line and column too', () => {
    const bytes = Uint8Array.of(...inEncoding.gbk('名单\r\n二'), 0xff);
    expect(faultOf(() => through(csv, bytes, editor, { encoding: 'gbk' }))).toStrictEqual({
      code: 'encoding/invalid',
      line: 2,
      column: 2,
    });
  });
});

describe('Big5 and GB 18030', () => {
  it('are not told apart by chance: what may be Big5 is refused, and read where it is declared', () => {
    const bytes = inEncoding.big5(TRADITIONAL);
    for (const edges of [[], [...bytes.keys()]]) {
      expect(faultOf(() => through(csv, bytes.slice(), editor, { edges }))).toStrictEqual({
        code: 'encoding/unsure',
        line: 1,
        column: 1,
      });
    }
    expect(readAs(bytes, 'big5')).toBe('big5');
    const behind = Buffer.concat([
      toBytes('{"name":"a"}\n{"name":"'),
      inEncoding.big5('臺北市信義路三段'),
      toBytes('"}\n'),
    ]);
    expect(faultOf(() => through(ndjson, behind, editor))).toStrictEqual({
      code: 'encoding/unsure',
      line: 2,
      column: 10,
      record: 2,
    });
  });

  it('read in the wrong one, a table has no header', () => {
    expect(faultOf(() => through(csv, inEncoding.big5(TRADITIONAL), editor, { encoding: 'gbk' }))).toMatchObject({
      code: 'csv/no-header',
    });
    expect(faultOf(() => through(csv, inEncoding.gbk(TABLE), editor, { encoding: 'utf-16le' }))).toMatchObject({
      code: 'encoding/invalid',
    });
  });
});

describe('a declared encoding', () => {
  it('holds where there is no mark', () => {
    expect(readAs(inEncoding.gbk(TABLE), 'gbk')).toBe('gbk');
    expect(readAs(inEncoding['utf-16be'](TABLE), 'utf-16be')).toBe('utf-16be');
    expect(faultOf(() => readAs(inEncoding.gbk(TABLE), 'utf-8'))).toMatchObject({ code: 'encoding/not-utf-8' });
  });

  it.each(['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const)('gives way to the mark of %s', (encoding) => {
    for (const declared of ['utf-8', 'gbk', 'big5', 'utf-16le', 'utf-16be'] as const) {
      expect(readAs(inEncoding[encoding](`\ufeff${TABLE}`), declared, 1)).toBe(encoding);
    }
  });
});

describe('on a platform without its decoders', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  const lacking = {
    'no decoder at all': undefined,
    'no decoder of these encodings': class {
      constructor() {
        throw new RangeError('no such encoding');
      }
    },
  };

  it.each(Object.entries(lacking))('%s: UTF-8 and UTF-16 are read, the others refused', async (_, decoder) => {
    vi.resetModules();
    const encoded = { utf16: inEncoding['utf-16le'](`\ufeff${TABLE}`), gbk: inEncoding.gbk(TABLE) };
    vi.stubGlobal('TextDecoder', decoder);
    const { csv: here } = await import('../../src/formats/csv.ts');
    const read = (bytes: Uint8Array, encoding?: EncodingId): unknown => {
      const session = here.open(editor, encoding === undefined ? {} : { encoding });
      try {
        session.push(bytes);
        session.end();
        return session.encoding;
      } catch (error) {
        return (error as { code: string; place: object }).place && (error as { code: string }).code;
      }
    };
    expect(read(toBytes(TABLE))).toBe('utf-8');
    expect(read(encoded.utf16)).toBe('utf-16le');
    for (const encoding of [undefined, 'gbk', 'gb18030', 'big5'] as const) {
      expect(read(encoded.gbk, encoding)).toBe('encoding/unsupported');
    }
  });
});
