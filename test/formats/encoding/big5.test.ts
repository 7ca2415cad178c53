import { describe, expect, it } from 'vitest';
import { isStandardPair } from '../../../src/formats/encoding/big5.ts';
import { encodingById } from '../../../src/formats/encoding/index.ts';
import { everyPoint, platformText, readAll, textOf, writeAll } from './every-character.ts';

const big5 = encodingById('big5')!;
const gb18030 = encodingById('gb18030')!;

const pairs: (readonly [number, number])[] = [];
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0; trail <= 0xff; trail += 1) pairs.push([lead, trail]);
}

const read = ([lead, trail]: readonly [number, number]): number => big5.pointAt(Uint8Array.of(lead, trail), 0, 2);

describe('Big5', () => {
  const written = everyPoint.filter((point) => big5.write(point, new Uint8Array(4), 0) >= 0);
  const isPrivate = (point: number): boolean => point >= 0xe000 && point <= 0xf8ff;

  it('writes every character that it has as what the platform and itself read as that character', () => {
    const bytes = writeAll(big5, written);
    expect(readAll(big5, bytes)).toStrictEqual(written);
    const standard = written.filter((point) => !isPrivate(point));
    expect(standard.length).toBeGreaterThan(13_000);
    expect(platformText('big5', writeAll(big5, standard)) === textOf(standard)).toBe(true);
  });

  it('reads the standard area as the platform does', () => {
    for (const pair of pairs) {
      if (!isStandardPair(...pair)) continue;
      const point = read(pair);
      const expected = platformText('big5', Uint8Array.from(pair));
      if ((point < 0 ? undefined : String.fromCodePoint(point)) !== expected) expect.fail(pair.join(' '));
    }
  });

  it.each([
    ['the first of offices', [0xfa, 0x40], 0xe000],
    ['the last of that area', [0xfe, 0xfe], 0xe310],
    ['the first of the second area', [0x8e, 0x40], 0xe311],
    ['the last of the second area', [0xa0, 0xfe], 0xeeb7],
    ['the first of the third area', [0x81, 0x40], 0xeeb8],
    ['the last of the third area', [0x8d, 0xfe], 0xf6b0],
    ['the first of the fourth area', [0xc6, 0xa1], 0xf6b1],
    ['the last of the fourth area', [0xc8, 0xfe], 0xf848],
    ['the euro', [0xa3, 0xe1], 0x20ac],
    ['what no one has given a meaning', [0xa3, 0xe0], -1],
    ['a trail byte between the two runs', [0xa4, 0x7f], -1],
    ['another', [0xa4, 0xa0], -1],
    ['a trail byte that is a comma', [0xa4, 0x2c], -1],
    ['the last trail byte but one', [0xa4, 0xff], -1],
    ['ten, by one of its two forms', [0xa2, 0xcc], 0x5341],
    ['ten, by the other', [0xa4, 0x51], 0x5341],
  ] as const)('reads %s', (_, pair, point) => {
    expect(read(pair)).toBe(point);
  });

  it('writes ten by the form that people write', () => {
    const bytes = writeAll(big5, [0x5341]);
    expect([...bytes]).toStrictEqual([0xa4, 0x51]);
  });

  it('knows no single byte beyond ASCII, and says where a character is cut off', () => {
    for (const byte of [0x80, 0xff]) {
      expect(big5.lengthAt(Uint8Array.of(byte), 0, 1)).toBe(1);
      expect(big5.pointAt(Uint8Array.of(byte), 0, 1)).toBe(-1);
    }
    expect(big5.lengthAt(Uint8Array.of(0xa4), 0, 1)).toBe(0);
    expect(big5.lengthAt(Uint8Array.of(0xa4, 0x5c), 0, 2)).toBe(2);
  });

  it('is GB 18030 too, by its bytes alone: that is why it is never guessed', () => {
    for (const pair of pairs) {
      if (read(pair) < 0) continue;
      const bytes = Uint8Array.from(pair);
      if (gb18030.lengthAt(bytes, 0, 2) !== 2 || gb18030.pointAt(bytes, 0, 2) < 0) expect.fail(pair.join(' '));
    }
  });
});
