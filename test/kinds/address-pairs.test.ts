/** The table by two units behind the words and regions of addresses: it finds what it holds, and nothing else. */
import { describe, expect, it } from 'vitest';
import { atPair, pairsOf } from '../../src/kinds/address/pairs.ts';

const UNITS = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index * 331));
const ALL: readonly string[] = UNITS.flatMap((first) => UNITS.map((second) => first + second));
const HELD: readonly string[] = ALL.filter((_, index) => index % 3 === 0);
const TABLE = pairsOf(new Map(HELD.map((text) => [text, `of ${text}`])));

describe('pairsOf', () => {
  it('gives each of a thousand pairs what belongs to it, and the others nothing', () => {
    const held = new Set(HELD);
    expect(HELD.length).toBeGreaterThan(1000);
    expect(ALL.filter((text) => atPair(TABLE, text, 0) !== (held.has(text) ? `of ${text}` : undefined))).toStrictEqual(
      [],
    );
  });

  it('looks at an offset, and finds no pair where one unit is left', () => {
    const [text = ''] = HELD;
    expect(atPair(TABLE, `号${text}号`, 1)).toBe(`of ${text}`);
    expect(atPair(TABLE, text, 1)).toBeUndefined();
    expect(atPair(TABLE, text, 2)).toBeUndefined();
    expect(atPair(TABLE, '', 0)).toBeUndefined();
  });

  it('may be empty', () => {
    expect(atPair(pairsOf(new Map()), '街道', 0)).toBeUndefined();
  });
});
