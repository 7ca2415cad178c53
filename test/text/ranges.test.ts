/** Sets kept as ranges, how they are written, and what must hold of every table that is packed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as loadedMarks from '../../src/text/combining-marks.ts';
import * as loadedWidth from '../../src/text/east-asian-width.ts';
import { inRanges, readRanges, unpackRanges } from '../../src/text/ranges.ts';
import { ambiguous, combiningMarks, makeCombiningMarks, makeEastAsianWidth, packRanges, wide } from './make-ranges.ts';

describe('ranges', () => {
  const ranges = readRanges(' 5\n 10-1f 100000-10ffff ');

  it('are read as first and last, one after the other', () => {
    expect([...ranges]).toStrictEqual([0x5, 0x5, 0x10, 0x1f, 0x100000, 0x10ffff]);
  });

  it.each([
    ['below all', 0x4, false],
    ['one alone', 0x5, true],
    ['between', 0x6, false],
    ['a first', 0x10, true],
    ['inside', 0x18, true],
    ['a last', 0x1f, true],
    ['after a last', 0x20, false],
    ['the last of all', 0x10ffff, true],
    ['above all', 0x110000, false],
    ['below zero', -1, false],
  ])('know %s', (_, code, expected) => {
    expect(inRanges(code, ranges)).toBe(expected);
  });
});

describe('packed ranges', () => {
  it.each([
    ['none', '', []],
    ['small letters are steps of 0 to 25', 'azba', [0, 25, 26, 26]],
    ['capitals are the digits before', 'BaBAa', [26, 26 + 26 * 26]],
  ])('%s', (_, text, expected) => {
    expect([...unpackRanges(text)]).toStrictEqual(expected);
  });

  it('are read as they were before they were packed', () => {
    const edges = fc.uniqueArray(fc.nat(0x10ffff)).map((codes) => codes.sort((left, right) => left - right));
    fc.assert(
      fc.property(edges, (codes) => {
        expect([...unpackRanges(packRanges(Uint32Array.from(codes)))]).toStrictEqual(codes);
      }),
    );
  });
});

describe('every table of ranges', () => {
  it.each([
    ['combining-marks.ts', makeCombiningMarks()],
    ['east-asian-width.ts', makeEastAsianWidth()],
  ])('%s is what make-ranges gives, byte for byte', async (file, made) => {
    const path = fileURLToPath(new URL(`../../src/text/${file}`, import.meta.url));
    await expect(made).toMatchFileSnapshot(path);
    expect(readFileSync(path, 'utf8')).toBe(made);
  });

  it.each([
    ['combining marks', combiningMarks, loadedMarks.combiningMarks],
    ['wide characters', wide, loadedWidth.wide],
    ['ambiguous characters', ambiguous, loadedWidth.ambiguous],
  ])('%s: as written in hexadecimal, ascending, disjoint, inside of Unicode', (_, text, packed) => {
    const ranges = [...unpackRanges(packed)];
    expect(ranges).toStrictEqual([...readRanges(text)]);
    expect(ranges.length).toBeGreaterThan(100);
    expect(ranges.filter((code, at) => !(code >= 0 && code <= 0x10ffff) || code < (ranges[at - 1] ?? 0))).toStrictEqual(
      [],
    );
    expect(ranges.filter((code, at) => at % 2 === 0 && at > 0 && code <= (ranges[at - 1] ?? 0))).toStrictEqual([]);
  });

  it('no character is both wide and ambiguous', () => {
    const both = readRanges(ambiguous);
    expect([...readRanges(wide)].filter((code) => inRanges(code, both))).toStrictEqual([]);
  });
});
