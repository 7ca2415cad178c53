/** The table by two units behind the words and regions of addresses: it finds what it holds, and nothing else. */
import { describe, expect, it } from 'vitest';
import { atPair, pairsOf } from '../../src/kinds/address/pairs.ts';

const UNITS = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index * 331));
const ALL: readonly string[] = UNITS.flatMap((first) => UNITS.map((second) => first + second));
const HELD: readonly string[] = ALL.filter((_, index) => index % 3 === 0);
const TABLE = pairsOf(new Map(HELD.map((text, index) => [text, index + 1])));

function look(text: string): number {
  return atPair(TABLE, text.charCodeAt(0), text.charCodeAt(1));
}

describe('pairsOf', () => {
  it('gives each of a thousand pairs what belongs to it, and the others nothing', () => {
    const held = new Map(HELD.map((text, index) => [text, index + 1]));
    expect(HELD.length).toBeGreaterThan(1000);
    expect(ALL.filter((text) => look(text) !== (held.get(text) ?? 0))).toStrictEqual([]);
  });

  it('finds nothing where the second unit is not there', () => {
    expect(HELD.filter((text) => atPair(TABLE, text.charCodeAt(1), 0) !== 0)).toStrictEqual([]);
    expect(atPair(TABLE, 0, 0)).toBe(0);
  });

  it('may be empty', () => {
    expect(atPair(pairsOf(new Map()), 0x8857, 0x9053)).toBe(0);
  });
});
