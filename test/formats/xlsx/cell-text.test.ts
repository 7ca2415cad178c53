/** Text as a workbook writes it: what its first byte says of it, and what goes back as it reads. */
import { describe, expect, it } from 'vitest';
import { isInk, isWrittenPlainly, readText, writtenText } from '../../../src/formats/xlsx/cell-text.ts';

const all = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (text) => !/\p{Cs}/u.test(text),
);

describe('a text of one character', () => {
  it('is no blank where its first byte says so', () => {
    const inked = all.filter((text) => isInk(Buffer.from(text)[0] ?? 0));
    expect(inked.length).toBeGreaterThan(20_000);
    expect(inked.filter((text) => text.trim() === '')).toStrictEqual([]);
  });

  it('may be a blank that is escaped, of which its first byte says nothing', () => {
    for (const written of ['&#32;', '&#x3000;', '_x0020_', '\u3000', '\u00a0', ' ']) {
      expect(readText(written).trim()).toBe('');
      expect(isInk(Buffer.from(written)[0] ?? 0)).toBe(false);
    }
  });

  it('is written as it is where that is said of it', () => {
    const plain = all.filter((text) => isWrittenPlainly(text));
    expect(plain.length).toBeGreaterThan(40_000);
    expect(plain.filter((text) => writtenText(text) !== text || text.trim() !== text)).toStrictEqual([]);
  });
});
