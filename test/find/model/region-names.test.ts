/** No name of a region is taken for a person's, whatever stands around it. */
import { describe, expect, it } from 'vitest';
import { regions } from '../../../src/data/regions.ts';
import { isOfRegion } from '../../../src/find/model/region-names.ts';
import { searchOf } from '../../../src/find/search.ts';
import { redactText } from '../../../src/redact/text.ts';
import { planOf } from '../../support/plans.ts';

const plan = planOf('base');

describe('the official names of regions, from the table', () => {
  it.each([
    ['at the head of a title', (name: string) => `${name}公共租赁住房摇号配租结果公示`],
    ['within a sentence', (name: string) => `他来自${name}的一个小区里`],
    ['behind a comma', (name: string) => `截至目前，${name}居民王某`],
  ])('stay %s', (_, around) => {
    const texts = regions.map(({ name }) => around(name));
    expect(texts.filter((text) => redactText(text, plan).text !== text)).toStrictEqual([]);
  });
});

describe('a stretch', () => {
  it.each<readonly [why: string, text: string, from: number, to: number, isOf: boolean]>([
    ['is a name but for its ending', '沈河区公示', 0, 2, true],
    ['is the whole name', '赵县的', 0, 2, true],
    ['lies in the middle of one', '莫力达瓦达斡尔族自治旗', 4, 7, true],
    ['is the end of one', '清徐县的', 1, 3, true],
    ['stands behind one', '沈河区张小雨', 3, 6, false],
    ['stands before one', '张小雨沈河区', 0, 3, false],
    ['reaches out of one', '沈河区王某', 2, 5, false],
    ['is the short form alone', '沈河的水', 0, 2, false],
  ])('%s', (_, text, from, to, isOf) => {
    expect(isOfRegion(searchOf(text, plan), from, to)).toBe(isOf);
  });
});
