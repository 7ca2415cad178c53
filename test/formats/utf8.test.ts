import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeUtf8, encodeUtf8 } from '../../src/formats/utf8.ts';
import { toBytes } from './through.ts';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What the platform's decoder gives. */
const oracle = (bytes: Uint8Array): string | undefined => {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
};

const decoded = (bytes: Uint8Array): string | undefined => decodeUtf8(bytes, 0, bytes.length);

const encoded = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length * 3);
  return bytes.slice(0, encodeUtf8(text, bytes, 0));
};

describe('decodeUtf8', () => {
  it.each([
    ['ASCII', [0x41, 0x00, 0x7f], 'A\u0000\u007f'],
    ['two bytes, the least and the greatest', [0xc2, 0x80, 0xdf, 0xbf], '\u0080\u07ff'],
    ['three bytes, the least and the greatest', [0xe0, 0xa0, 0x80, 0xef, 0xbf, 0xbf], '\u0800\uffff'],
    ['what stands beside the surrogates', [0xed, 0x9f, 0xbf, 0xee, 0x80, 0x80], '\ud7ff\ue000'],
    ['four bytes, the least and the greatest', [0xf0, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf], '\u{10000}\u{10ffff}'],
    ['a byte order mark as a character', [0xef, 0xbb, 0xbf, 0x41], '\ufeffA'],
    ['nothing', [], ''],
  ])('reads %s', (_, bytes, text) => {
    expect(decoded(Uint8Array.from(bytes))).toBe(text);
  });

  it.each([
    ['a byte that only goes on', [0x80]],
    ['an overlong form of two bytes', [0xc1, 0xbf]],
    ['an overlong form of three bytes', [0xe0, 0x9f, 0xbf]],
    ['an overlong form of four bytes', [0xf0, 0x8f, 0xbf, 0xbf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['a surrogate pair in six bytes', [0xed, 0xa0, 0xbd, 0xed, 0xb8, 0x80]],
    ['a code point beyond the last', [0xf4, 0x90, 0x80, 0x80]],
    ['a lead byte that is none', [0xf5, 0x80, 0x80, 0x80]],
    ['the byte 0xFF', [0xff]],
    ['a sequence cut after one byte', [0xe5, 0xbc]],
    ['a sequence cut by a letter', [0xe5, 0xbc, 0x41]],
    ['text in GB 18030', [0xd5, 0xc5, 0xc8, 0xfd]],
  ])('does not read %s', (_, bytes) => {
    expect(decoded(Uint8Array.from(bytes))).toBeUndefined();
  });

  it('stops at the end that it is given, in the middle of a character too', () => {
    const bytes = toBytes('张三');
    expect(decodeUtf8(bytes, 0, 3)).toBe('张');
    expect(decodeUtf8(bytes, 3, 6)).toBe('三');
    expect(decodeUtf8(bytes, 0, 5)).toBeUndefined();
  });

  it('agrees with TextDecoder on every sequence of two bytes', () => {
    for (let first = 0; first < 256; first += 1) {
      for (let second = 0; second < 256; second += 1) {
        const bytes = Uint8Array.of(first, second);
        if (decoded(bytes) !== oracle(bytes)) expect.fail(`${first} ${second}`);
      }
    }
  });

  it('agrees with TextDecoder on every lead byte before all edges of what may follow', () => {
    const seconds = [0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xff];
    const others = [0x22, 0x7f, 0x80, 0xbf, 0xc0];
    for (let lead = 0xc0; lead < 256; lead += 1) {
      for (const second of seconds) {
        for (const third of others) {
          for (const fourth of others) {
            const bytes = Uint8Array.of(lead, second, third, fourth);
            if (decoded(bytes) !== oracle(bytes)) expect.fail([...bytes].join(' '));
          }
          const bytes = Uint8Array.of(lead, second, third);
          if (decoded(bytes) !== oracle(bytes)) expect.fail([...bytes].join(' '));
        }
      }
    }
  });

  it('agrees with TextDecoder on long texts, damaged anywhere', () => {
    const damage = fc.option(fc.tuple(fc.nat(), fc.nat(255)), { nil: undefined });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500, size: 'max' }), damage, (text, change) => {
        const bytes = toBytes(text);
        if (change !== undefined && bytes.length > 0) bytes[change[0] % bytes.length] = change[1];
        expect(decoded(bytes)).toBe(oracle(bytes));
      }),
    );
  });
});

describe('encodeUtf8', () => {
  it('gives what TextEncoder gives, lone surrogates as U+FFFD included', () => {
    const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit })), (text) => {
        expect(encoded(text)).toStrictEqual(toBytes(text));
      }),
    );
  });

  it.each([
    ['the edges of one, two, three and four bytes', '\0\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{10ffff}'],
    ['a high surrogate at the end', 'a\ud83d'],
    ['a low surrogate at the beginning', '\ude00a'],
    ['a pair the wrong way round', '\ude00\ud83d'],
    ['a pair', '😀'],
  ])('agrees with TextEncoder on %s', (_, text) => {
    expect(encoded(text)).toStrictEqual(toBytes(text));
  });

  it('writes from where it is told and says where it ended', () => {
    const bytes = new Uint8Array(8).fill(1);
    expect(encodeUtf8('张', bytes, 2)).toBe(5);
    expect([...bytes]).toStrictEqual([1, 1, 0xe5, 0xbc, 0xa0, 1, 1, 1]);
  });
});
