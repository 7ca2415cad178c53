/** The layers that look back and ahead read a text of twice the length with no more than twice the work. */
import { describe, expect, it } from 'vitest';
import { addresses } from '../../src/find/addresses/addresses.ts';
import { bareNames } from '../../src/find/model/bare-names.ts';
import { readsOf } from '../support/counted-units.ts';
import { planOf } from '../support/plans.ts';

const plan = planOf('base');

const PIECES: readonly string[] = [
  '路1路1',
  '路1号',
  '汉3号楼',
  '和平区3号',
  '省市区路号楼',
  '住沈阳市',
  '3-1-',
  '号楼、',
  '一',
  '王李张刘陈',
  '王芳、',
  '阿克苏',
  '约翰·',
  '张，',
  '路1米',
  '路3栋米',
  '汉路1人',
  '江一单元',
];

describe.each([
  ['addresses', addresses],
  ['the name model', bareNames],
])('%s', (_, layer) => {
  it.each(PIECES)('%j', (piece) => {
    const reads = (count: number): number => readsOf(piece.repeat(count), plan, layer);
    expect(reads(800)).toBeLessThan(2.1 * reads(400) + 2000);
  });
});
