import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/format.ts';
import { copySpan } from '../../src/formats/output.ts';
import { openSession, type Reader } from '../../src/formats/session.ts';
import { toBytes, toText } from './through.ts';

/** Passes on what ends in a full stop, and remembers how much it was shown each time. */
const bySentence = (shown: number[] = []): Reader => ({
  records: 7,
  place: (_bytes, at) => ({ line: 1, column: at + 1 }),
  read(bytes, end, last, output) {
    shown.push(end);
    const stop = last ? end : bytes.subarray(0, end).lastIndexOf(0x2e) + 1;
    copySpan(output, bytes, 0, stop);
    return stop;
  },
});

describe('a session', () => {
  it('gives what is ready and keeps the rest', () => {
    const session = openSession(bySentence());
    expect(toText(session.push(toBytes('One. Tw')))).toBe('One.');
    expect(toText(session.push(toBytes('o')))).toBe('');
    expect(toText(session.push(toBytes('. Three')))).toBe(' Two.');
    expect(toText(session.end())).toBe(' Three');
  });

  it('says how many records its reader has worked through', () => {
    expect(openSession(bySentence()).records).toBe(7);
  });

  it('gives bytes that later work does not touch', () => {
    const session = openSession(bySentence());
    const first = session.push(toBytes('First.'));
    session.push(toBytes('Other.'));
    expect(toText(first)).toBe('First.');
  });

  it('shows a long chunk piece by piece', () => {
    const shown: number[] = [];
    const chunk = new Uint8Array(1_000_000).fill(0x2e);
    expect(Buffer.compare(openSession(bySentence(shown)).push(chunk), chunk)).toBe(0);
    expect(Math.max(...shown)).toBe(64 * 1024);
  });

  it.each([
    ['the byte order mark of UTF-8 and does not show it', [0xef, 0xbb, 0xbf], 0],
    ['one that comes twice once', [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf], 3],
    ['two bytes of it as they are', [0xef, 0xbb], 2],
    ['what differs from it in the first byte as it is', [0xe5, 0xbb, 0xbf], 3],
    ['what differs from it in the second byte as it is', [0xef, 0xb6, 0xbf], 3],
    ['what differs from it in the third byte as it is', [0xef, 0xbb, 0xbe], 3],
  ])('passes on %s', (_, bytes, length) => {
    for (const step of [1, 2, bytes.length]) {
      const shown: number[] = [];
      const session = openSession(bySentence(shown), { encoding: 'utf-8' });
      const given: number[] = [];
      for (let at = 0; at < bytes.length; at += step)
        given.push(...session.push(Uint8Array.from(bytes.slice(at, at + step))));
      given.push(...session.end());
      expect(given).toStrictEqual(bytes);
      expect(shown.at(-1)).toBe(length);
    }
  });

  it.each([
    ['utf-16le', [0xff, 0xfe, 0x20, 0x5f, 0x2e, 0x00], 4],
    ['utf-16be', [0xfe, 0xff, 0x5f, 0x20, 0x00, 0x2e], 4],
    ['utf-16le', [0xff, 0xfe], 0],
    ['gb18030', [0x84, 0x31, 0x95, 0x33, 0xd5, 0xc5, 0x2e], 4],
  ] as const)('passes on the mark of %s and shows UTF-8', (encoding, bytes, length) => {
    for (const step of [1, 2, bytes.length]) {
      const shown: number[] = [];
      const session = openSession(bySentence(shown), { encoding: 'big5' });
      const given: number[] = [];
      for (let at = 0; at < bytes.length; at += step)
        given.push(...session.push(Uint8Array.from(bytes.slice(at, at + step))));
      given.push(...session.end());
      expect(given).toStrictEqual(bytes);
      expect(Math.max(...shown)).toBe(length);
      expect(session.encoding).toBe(encoding);
    }
  });

  it('is of no use once it has ended', () => {
    const session = openSession(bySentence());
    session.end();
    expect(() => session.push(toBytes('.'))).toThrow('the session has ended');
    expect(() => session.end()).toThrow('the session has ended');
  });

  it('is of no use after an error, which passes through untouched', () => {
    const error = new FormatError('json/syntax', { line: 3, column: 4 });
    const session = openSession({
      records: 0,
      place: () => ({ line: 1, column: 1 }),
      read() {
        throw error;
      },
    });
    expect(() => session.push(toBytes('abc'))).toThrow(error);
    expect(() => session.push(toBytes('abc'))).toThrow('the session has ended');
    expect(() => session.end()).toThrow('the session has ended');
  });

  it('does not move what is kept again with every chunk', () => {
    const seen = new Set<ArrayBufferLike>();
    const session = openSession({
      records: 0,
      place: () => ({ line: 1, column: 1 }),
      read(bytes, end, last) {
        seen.add(bytes.buffer);
        return last ? end : 0;
      },
    });
    for (let index = 0; index < 5000; index += 1) session.push(new Uint8Array(20));
    session.end();
    expect(seen.size).toBeLessThan(20);
  });
});
