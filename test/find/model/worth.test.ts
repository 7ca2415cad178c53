/** Names that cannot be on the best path are left out, and what is left gives the same path. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameModel } from '../../../src/find/model/bare-names.ts';
import { FIRST_NAME_CLASS } from '../../../src/find/model/classes.ts';
import { latticeOf, read } from '../../../src/find/model/lattice.ts';
import { findPossible, possibleNames } from '../../../src/find/model/possible.ts';
import { keepWorth, worthOf } from '../../../src/find/model/worth.ts';
import { searchOf } from '../../../src/find/search.ts';
import { planOf } from '../../support/plans.ts';

const plan = planOf('base');

interface Reading {
  /** Start and end of each piece of the best path, the last first. */
  readonly path: readonly string[];
  readonly names: number;
  readonly thoughtOf: number;
}

/** @param found a name that is found already */
function reading(text: string, isSifted: boolean, found?: readonly [start: number, end: number]): Reading {
  const model = nameModel();
  const { units } = searchOf(text, plan);
  const taken = new Uint8Array(units.length);
  if (found !== undefined) taken.fill(1, ...found);
  const possible = possibleNames(model, units, taken);
  findPossible(possible, 0, text.length);
  if (isSifted) keepWorth(worthOf(possible, model.gains), 0, text.length);
  const lattice = latticeOf(model, units, taken, new Map(found === undefined ? [] : [found]));
  const path: string[] = [];
  let names = 0;
  const last = read(lattice, possible, 0, text.length);
  const { start, end, kind, before } = lattice.nodes;
  for (let node = last; node > 0; node = before[node] as number) {
    path.push(`${String(start[node])} ${String(end[node])} ${String(kind[node])}`);
    if ((kind[node] as number) >= FIRST_NAME_CLASS) names += 1;
  }
  return { path, names, thoughtOf: possible.count };
}

const pieces = fc.constantFrom(
  ...'王李张于高方时何和平江安常王海山林森文明建国丽华芳军超然',
  ...'的了和说在是对从与被把就也不，、：“”·- 1a*',
  ...'公司 高峰 方面 平安 记者 表示 高兴 时间 何时 和平 江山 安全 常年 主任 先生 约翰 布朗 斯 尔 特 欧阳 司马'.split(
    ' ',
  ),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''));

describe('names that are left out', () => {
  it('are on no best path', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(reading(text, true).path).toStrictEqual(reading(text, false).path);
      }),
      { numRuns: 3000 },
    );
  });

  it('nor beside a name that is found already', () => {
    fc.assert(
      fc.property(texts, texts, (before, behind) => {
        const text = `${before}丁**${behind}`;
        const found = [before.length, before.length + 3] as const;
        expect(reading(text, true, found).path).toStrictEqual(reading(text, false, found).path);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['words that begin like one', '早高峰期间方圆路口实行交通管制'],
    ['a crossing', '和平路与建设街交叉口北侧'],
    ['the weather', '白天有小雨夜间转多云东风三级'],
  ])('are all there are: %s', (_, text) => {
    expect(reading(text, false).thoughtOf).toBeGreaterThan(0);
    expect(reading(text, true).thoughtOf).toBe(0);
  });

  it('are not those that the path goes through', () => {
    expect(reading('我跟丁一鸣是一个院子里长大的', true).names).toBe(1);
  });
});
