import { describe, expect, it } from 'vitest';
import { encodingById } from '../../../src/formats/encoding/index.ts';
import { everyPoint, platformText, readAll, textOf, writeAll } from './every-character.ts';

const gb18030 = encodingById('gb18030')!;
const gbk = encodingById('gbk')!;

/** What the platform reads in one form; `undefined` where it reads nothing. */
const platform = (form: readonly number[]): string | undefined => platformText('gb18030', Uint8Array.from(form));

describe('GB 18030', () => {
  const written = everyPoint.filter((point) => gb18030.write(point, new Uint8Array(4), 0) >= 0);

  it('writes every character as what the platform and itself read as that character', () => {
    const bytes = writeAll(gb18030, written);
    expect(platformText('gb18030', bytes) === textOf(written)).toBe(true);
    expect(readAll(gb18030, bytes)).toStrictEqual(written);
  });

  it('lacks some thirty private-use characters at most, those that the platform reads in no form', () => {
    const lacking = everyPoint.filter((point) => gb18030.write(point, new Uint8Array(4), 0) < 0);
    expect(lacking.length).toBeLessThan(32);
    for (const point of lacking) expect(point >= 0xe000 && point <= 0xf8ff, point.toString(16)).toBe(true);
  });

  it('reads every form of two bytes as the platform does', () => {
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x3a; trail <= 0xff; trail += 1) {
        const point = gb18030.pointAt(Uint8Array.of(lead, trail), 0, 2);
        const expected = platform([lead, trail]);
        if ((point < 0 ? undefined : String.fromCodePoint(point)) !== expected) expect.fail(`${lead} ${trail}`);
        if (gbk.pointAt(Uint8Array.of(lead, trail), 0, 2) !== point) expect.fail(`gbk ${lead} ${trail}`);
      }
    }
  });

  it.each([
    ['the first of four bytes', [0x81, 0x30, 0x81, 0x30], 0x80],
    ['U+FFFD itself', [0x84, 0x31, 0xa4, 0x37], 0xfffd],
    ['the last of the BMP', [0x84, 0x31, 0xa4, 0x39], 0xffff],
    ['the form behind it', [0x84, 0x31, 0xa5, 0x30], -1],
    ['the form before the planes above', [0x8f, 0x39, 0xfe, 0x39], -1],
    ['the first of them', [0x90, 0x30, 0x81, 0x30], 0x10000],
    ['a rare character', [0x95, 0x32, 0x82, 0x36], 0x20000],
    ['the last of all', [0xe3, 0x32, 0x9a, 0x35], 0x10ffff],
    ['the form behind it', [0xe3, 0x32, 0x9a, 0x36], -1],
    ['a third byte too low', [0x81, 0x30, 0x80, 0x30], -1],
    ['a third byte too high', [0x81, 0x30, 0xff, 0x30], -1],
    ['a fourth byte too low', [0x81, 0x30, 0x81, 0x2f], -1],
    ['a fourth byte too high', [0x81, 0x30, 0x81, 0x3a], -1],
  ] as const)('reads %s', (_, form, point) => {
    const bytes = Uint8Array.from(form);
    expect(gb18030.lengthAt(bytes, 0, 4)).toBe(4);
    expect(gb18030.pointAt(bytes, 0, 4)).toBe(point);
  });

  it.each([gb18030, gbk])('$id reads the single byte of Windows as the euro, and FF as nothing', (encoding) => {
    for (const [byte, point] of [
      [0x80, 0x20ac],
      [0xff, -1],
      [0x41, 0x41],
    ] as const) {
      expect(encoding.lengthAt(Uint8Array.of(byte), 0, 1)).toBe(1);
      expect(encoding.pointAt(Uint8Array.of(byte), 0, 1)).toBe(point);
    }
  });

  it('says where a character is cut off', () => {
    const form = Uint8Array.of(0x95, 0x32, 0x82, 0x36);
    for (const end of [1, 2, 3]) expect(gb18030.lengthAt(form, 0, end)).toBe(0);
    expect(gbk.lengthAt(form, 0, 1)).toBe(0);
  });

  it('writes in two bytes what has two, and GBK writes nothing else', () => {
    const target = new Uint8Array(4);
    for (const point of written) {
      const length = gb18030.write(point, target, 0);
      const expected = length === 4 ? -1 : length;
      if (gbk.write(point, target, 0) !== expected) expect.fail(point.toString(16));
    }
    expect(gb18030.write(0x8aa0, target, 0)).toBe(2);
    expect([...target.subarray(0, 2)]).toStrictEqual([0xd5, 0x5c]);
  });
});
