/** from: a value of levels is hidden from one of some levels on. */
import { describe, expect, it } from 'vitest';
import { from, type FromOptions } from '../../src/masks/from.ts';
import type { Rest } from '../../src/masks/mask.ts';
import { hiddenIn, levels, type Piece, viewOfPieces } from './hand-made.ts';

const ADDRESS: readonly Piece[] = [['沈阳市', 'city'], ['和睦路', 'road'], ['20号', 'house'], [' '], ['602', 'room']];

function hidden(options: FromOptions['from'], pieces: readonly Piece[]): string {
  const view = viewOfPieces(pieces);
  return hiddenIn(view, from.compile({ from: options }, levels)(view));
}

describe('from', () => {
  it.each<readonly [reason: string, options: FromOptions['from'], pieces: readonly Piece[], expected: string]>([
    ['a level', 'house', ADDRESS, '沈阳市和睦路‹20号 602›'],
    ['the first of several, whatever their order', ['room', 'house'], ADDRESS, '沈阳市和睦路‹20号 602›'],
    ['the only one that is there', ['code', 'room'], ADDRESS, '沈阳市和睦路20号‹ 602›'],
    ['the widest: all', 'city', ADDRESS, '‹沈阳市和睦路20号 602›'],
    ['a level that is not there: nothing to hide', 'local', ADDRESS, '沈阳市和睦路20号 602'],
    ['a deeper level than one that is named stays, where it stands alone', 'house', [['602', 'room']], '602'],
    [
      'what follows goes too, deeper or in no part',
      'house',
      [['沈阳市', 'city'], ['20号', 'house'], ['，'], ['602', 'room'], ['张三收']],
      '沈阳市‹20号，602张三收›',
    ],
    [
      'the deepest first: what is wider stays',
      ['house', 'room'],
      [['602', 'room'], [' '], ['20号', 'house'], [' '], ['和睦路', 'road'], [' '], ['沈阳市', 'city']],
      '‹602 20号 ›和睦路 沈阳市',
    ],
    [
      'what is deeper than a named part goes before it too',
      'house',
      [['602', 'room'], [' '], ['20号', 'house'], [' '], ['和睦路', 'road']],
      '‹602 20号 ›和睦路',
    ],
    ['what lies in no part goes, where there is something to hide', 'room', [['近'], ['602', 'room']], '‹近602›'],
    ['an empty value: nothing to hide', 'room', [], ''],
  ])('%s', (_, options, pieces, expected) => {
    expect(hidden(options, pieces)).toBe(expected);
  });

  it.each<Rest>(['cover', 'drop', { replace: '…' }])('the rest is what the rule says: %j', (rest) => {
    expect(from.compile({ from: 'room', rest }, levels)(viewOfPieces(ADDRESS))?.rest).toStrictEqual(rest);
  });

  it('the rest is covered unless the rule says', () => {
    expect(from.compile({ from: 'room' }, levels)(viewOfPieces(ADDRESS))?.rest).toBe('cover');
  });

  it.each<readonly [reason: string, options: FromOptions['from'], problem: unknown]>([
    ['a level that the kind does not have', 'cellar', { code: 'pack/unknown-level', at: '/from' }],
    ['one among several', ['room', 'cellar'], { code: 'pack/unknown-level', at: '/from/1' }],
    ['none that it has', ['room', 'house'], undefined],
    ['not the only one', 'room', undefined],
  ])('refuses %s', (_, options, problem) => {
    expect(from.check({ from: options }, levels)).toStrictEqual(problem);
  });
});
