import { describe, expect, it } from 'vitest';
import { utf16be, utf16le } from '../../../src/formats/encoding/utf16.ts';
import { everyPoint, platformText, readAll, textOf, writeAll } from './every-character.ts';

describe.each([utf16le, utf16be])('$id', (encoding) => {
  const isLow = encoding.id === 'utf-16le';
  const bytesOf = (...units: readonly number[]): Uint8Array =>
    Uint8Array.from(units.flatMap((unit) => (isLow ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff])));

  it('writes every character as what the platform and itself read as that character', () => {
    const bytes = writeAll(encoding, everyPoint);
    expect(readAll(encoding, bytes)).toStrictEqual(everyPoint);
    expect(platformText(encoding.id, bytes) === textOf(everyPoint)).toBe(true);
  });

  it('reads no surrogate without its partner', () => {
    expect(encoding.pointAt(bytesOf(0xdc00), 0, encoding.lengthAt(bytesOf(0xdc00), 0, 2))).toBe(-1);
    const alone = bytesOf(0xd800, 0x41);
    expect(encoding.pointAt(alone, 0, encoding.lengthAt(alone, 0, 4))).toBe(-1);
    const twice = bytesOf(0xd800, 0xd800);
    expect(encoding.pointAt(twice, 0, encoding.lengthAt(twice, 0, 4))).toBe(-1);
  });

  it('says where a character is cut off', () => {
    const pair = bytesOf(0xd842, 0xdfb7);
    for (const end of [1, 2, 3]) expect(encoding.lengthAt(pair, 0, end)).toBe(0);
    expect(encoding.lengthAt(pair, 0, 4)).toBe(4);
    expect(encoding.pointAt(pair, 0, 4)).toBe(0x20bb7);
  });
});
