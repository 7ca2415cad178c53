/** Sets kept as ranges, and what must hold of every table that is written so. */
import { describe, expect, it } from 'vitest';
import { combiningMarks } from '../../src/text/combining-marks.ts';
import { ambiguous, wide } from '../../src/text/east-asian-width.ts';
import { inRanges, readRanges } from '../../src/text/ranges.ts';

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

describe('every table of ranges', () => {
  it.each([
    ['combining marks', combiningMarks],
    ['wide characters', wide],
    ['ambiguous characters', ambiguous],
  ])('%s: ascending, disjoint, inside of Unicode', (_, text) => {
    const ranges = [...readRanges(text)];
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
