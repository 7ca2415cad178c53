/** through: a value of levels is shown down to a level. */
import { describe, expect, it } from 'vitest';
import type { Rest } from '../../src/masks/mask.ts';
import { through } from '../../src/masks/through.ts';
import { hiddenIn, levels, NO_HOLD, type Piece, viewOfPieces } from './hand-made.ts';

const ADDRESS: readonly Piece[] = [['沈阳市', 'city'], ['和睦路', 'road'], ['20号', 'house'], [' '], ['602', 'room']];

function shown(level: string, pieces: readonly Piece[]): string {
  const view = viewOfPieces(pieces);
  return hiddenIn(view, through.compile({ through: level }, levels)(view));
}

describe('through', () => {
  it.each<readonly [reason: string, level: string, pieces: readonly Piece[], hidden: string]>([
    ['a level that the value has', 'road', ADDRESS, '沈阳市和睦路‹20号 602›'],
    ['the widest', 'city', ADDRESS, '沈阳市‹和睦路20号 602›'],
    ['the deepest: nothing to hide', 'room', ADDRESS, '沈阳市和睦路20号 602'],
    [
      'a level that is left out: the last above it',
      'road',
      [
        ['沈阳市', 'city'],
        ['20号', 'house'],
      ],
      '沈阳市‹20号›',
    ],
    ['a value that ends above the level: nothing to hide', 'house', [['沈阳市', 'city']], '沈阳市'],
    [
      'a value that begins below the level',
      'city',
      [
        ['和睦路', 'road'],
        ['20号', 'house'],
      ],
      NO_HOLD,
    ],
    [
      'a wider part behind a deeper one is shown',
      'road',
      [['沈阳市', 'city'], [' '], ['3', 'house'], [' '], ['和睦路', 'road'], [' '], ['602', 'room']],
      '沈阳市‹ 3 ›和睦路‹ 602›',
    ],
    [
      'the deepest first: all before what is shown',
      'road',
      [['602', 'room'], [' '], ['20号', 'house'], [' '], ['和睦路', 'road'], [' '], ['沈阳市', 'city']],
      '‹602 20号 ›和睦路 沈阳市',
    ],
    ['what lies in no part before a shown one is hidden', 'road', [['张三'], ['和睦路', 'road']], '‹张三›和睦路'],
    [
      'what lies in no part between shown ones is hidden',
      'road',
      [['沈阳市', 'city'], ['张三'], ['和睦路', 'road']],
      '沈阳市‹张三›和睦路',
    ],
    [
      'what lies in no part behind a shown one is hidden',
      'road',
      [['和睦路', 'road'], ['，张三收'], ['3', 'house']],
      '和睦路‹，张三收3›',
    ],
    [
      'separators behind the last shown part go with what is hidden',
      'city',
      [['沈阳市', 'city'], ['-'], ['3', 'house']],
      '沈阳市‹-3›',
    ],
    ['what lies in no part behind the last is hidden', 'road', [['和睦路', 'road'], ['，张三收']], '和睦路‹，张三收›'],
    ['separators behind the last part stay', 'road', [['和睦路', 'road'], [' -']], '和睦路 -'],
    ['a value in which no part was told', 'road', [['张三收']], NO_HOLD],
  ])('%s', (_, level, pieces, hidden) => {
    expect(shown(level, pieces)).toBe(hidden);
  });

  it.each<Rest>(['cover', 'drop', { replace: '…' }])('the rest is what the rule says: %j', (rest) => {
    const view = viewOfPieces(ADDRESS);
    expect(through.compile({ through: 'road', rest }, levels)(view)?.rest).toStrictEqual(rest);
    expect(through.compile({ through: 'room', rest }, levels)(view)?.rest).toStrictEqual(rest);
  });

  it('the rest is covered unless the rule says', () => {
    expect(through.compile({ through: 'road' }, levels)(viewOfPieces(ADDRESS))?.rest).toBe('cover');
  });

  it.each([
    ['a level that the kind does not have', 'cellar', { code: 'pack/unknown-level', at: '/through' }],
    ['none that it has', 'room', undefined],
  ])('refuses %s', (_, level, problem) => {
    expect(through.check({ through: level }, levels)).toStrictEqual(problem);
  });
});
