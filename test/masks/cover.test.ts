/** cover: positions from both ends, and parts by name. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CoverOptions, cover } from '../../src/masks/cover.ts';
import { hiddenIn, levels, NO_HOLD, type Piece, viewOfPieces } from './hand-made.ts';

function covered(options: CoverOptions, pieces: readonly Piece[]): string {
  const view = viewOfPieces(pieces);
  return hiddenIn(view, cover.compile(options, levels)(view));
}

describe('cover: positions', () => {
  it.each<readonly [reason: string, options: CoverOptions, value: string, hidden: string]>([
    ['the second of two', [[2, 2]], '张三', '张‹三›'],
    ['the second of three', [[2, 2]], '张三丰', '张‹三›丰'],
    ['a stretch', [[7, 14]], '210199197803120048', '210199‹19780312›0048'],
    ['the first', [[1, 1]], '1234', '‹1›234'],
    ['from the end', [[-2, -1]], '1234', '12‹34›'],
    ['from the fourth to the second last', [[4, -2]], '123456', '123‹45›6'],
    ['from the third last to the fifth', [[-3, 5]], '123456', '123‹45›6'],
    ['a stretch that goes beyond the end is cut there', [[3, 9]], '1234', '12‹34›'],
    ['a stretch that begins before the beginning is cut there', [[-9, -3]], '1234', '‹12›34'],
    [
      'two stretches',
      [
        [1, 1],
        [3, 3],
      ],
      '1234',
      '‹1›2‹3›4',
    ],
    [
      'two stretches out of order',
      [
        [3, 3],
        [1, 1],
      ],
      '1234',
      '‹1›2‹3›4',
    ],
    [
      'stretches that overlap',
      [
        [1, 3],
        [2, 4],
      ],
      '12345',
      '‹1234›5',
    ],
    [
      'one inside another',
      [
        [1, 4],
        [2, 2],
      ],
      '12345',
      '‹1234›5',
    ],
    [
      'stretches that touch',
      [
        [1, 2],
        [3, 3],
      ],
      '1234',
      '‹123›4',
    ],
    [
      'the same twice',
      [
        [2, 2],
        [2, 2],
      ],
      '123',
      '1‹2›3',
    ],
    [
      'one from the front and one from the back that meet',
      [
        [1, 2],
        [-2, -1],
      ],
      '123',
      '‹123›',
    ],
    [
      'one that lies outside beside one that does not',
      [
        [1, 1],
        [9, 9],
      ],
      '123',
      '‹1›23',
    ],
    ['all', [[1, -1]], '123', '‹123›'],
    ['separators are set aside and lie in the stretch', [[3, 6]], '12-34 56-78', '12-‹34 56›-78'],
    ['separators at the edges stay outside', [[3, 4]], '12-34-56', '12-‹34›-56'],
    ['a surrogate pair is one position', [[2, 2]], '野𠮷家', '野‹𠮷›家'],
    ['a character with its marks is hidden whole', [[1, 1]], '葛\u{e0100}城', '‹葛\u{e0100}›城'],
    ['no position in so short a value', [[3, 4]], '12', NO_HOLD],
    ['none from the end', [[-4, -3]], '12', NO_HOLD],
    ['none where front and back cross', [[3, -3]], '1234', NO_HOLD],
    [
      'none of several',
      [
        [7, 8],
        [9, 9],
      ],
      '12',
      NO_HOLD,
    ],
    ['none in an empty value', [[1, -1]], '', NO_HOLD],
    ['none where all is set aside', [[1, -1]], ' - ', NO_HOLD],
  ])('%s', (_, options, value, hidden) => {
    expect(covered(options, [[value, 'room']])).toBe(hidden);
  });

  it('passes over a part that the kind sets aside', () => {
    expect(
      covered(
        [[4, 9]],
        [
          ['+86 ', 'code'],
          ['13800000001', 'room'],
        ],
      ),
    ).toBe('+86 138‹000000›01');
  });

  it('counts the dots of a solid part', () => {
    expect(covered([[2, 4]], [['a.bc', 'local'], ['@d.e']])).toBe('a‹.bc›@d.e');
  });

  it('hides exactly the positions that lie inside, whatever the stretches', () => {
    const place = fc.integer({ min: -12, max: 12 }).filter((each) => each !== 0);
    const ranges = fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{0,10}$/), ranges, (value, options) => {
        const view = viewOfPieces([[value, 'room']]);
        const cut = cover.compile(options, levels)(view);
        const at = (position: number): number => (position < 0 ? value.length + 1 + position : position);
        const inside = [...value].map((_, index) =>
          options.some(([from, to]) => index + 1 >= at(from) && index + 1 <= at(to)),
        );
        expect(cut === undefined).toBe(!inside.includes(true));
        const hidden = [...value].map(
          (_, index) => cut?.spans.some(({ start, end }) => index >= start && index < end) === true,
        );
        expect(hidden).toStrictEqual(inside);
        const edges = (cut?.spans ?? []).flatMap(({ start, end }) => [start, end]);
        expect([...edges].sort((a, b) => a - b)).toStrictEqual(edges);
        expect(new Set(edges).size).toBe(edges.length);
      }),
    );
  });
});

describe('cover: parts', () => {
  const ADDRESS: readonly Piece[] = [
    ['沈阳市', 'city'],
    ['和睦路', 'road'],
    [' '],
    ['3', 'house'],
    ['-'],
    ['501', 'room'],
  ];

  it.each<readonly [reason: string, parts: readonly string[], hidden: string]>([
    ['one', ['room'], '沈阳市和睦路 3-‹501›'],
    ['two, in the order of the value', ['room', 'road'], '沈阳市‹和睦路› 3-‹501›'],
    ['a part that the kind sets aside, where a rule names it', ['code', 'room'], '沈阳市和睦路 3-‹501›'],
    ['none that the value has: nothing to hide', ['local'], '沈阳市和睦路 3-501'],
  ])('%s', (_, parts, hidden) => {
    expect(covered({ parts }, ADDRESS)).toBe(hidden);
  });

  it('a country code, where a rule names it', () => {
    expect(
      covered({ parts: ['code'] }, [
        ['+86', 'code'],
        ['138', 'room'],
      ]),
    ).toBe('‹+86›138');
  });

  it('twice the same part', () => {
    expect(covered({ parts: ['room'] }, [['1', 'room'], ['、'], ['2', 'room']])).toBe('‹1›、‹2›');
  });
});

it('cover writes glyphs', () => {
  const view = viewOfPieces([['12', 'room']]);
  expect(cover.compile([[1, 1]], levels)(view)?.rest).toBe('cover');
  expect(cover.compile({ parts: ['room'] }, levels)(view)?.rest).toBe('cover');
});

describe('cover: what is refused', () => {
  it.each<readonly [reason: string, options: CoverOptions, problem: unknown]>([
    ['position 0 as the first', [[0, 2]], { code: 'pack/position', at: '/cover/0' }],
    ['position 0 as the last', [[1, 0]], { code: 'pack/position', at: '/cover/0' }],
    ['backwards', [[4, 2]], { code: 'pack/position', at: '/cover/0' }],
    ['backwards from the end', [[-2, -4]], { code: 'pack/position', at: '/cover/0' }],
    [
      'the second of two',
      [
        [1, 2],
        [5, 4],
      ],
      { code: 'pack/position', at: '/cover/1' },
    ],
    [
      'a part that the kind does not have',
      { parts: ['room', 'cellar'] },
      { code: 'pack/unknown-part', at: '/cover/parts/1' },
    ],
    ['nothing in one position', [[2, 2]], undefined],
    ['nothing from front to back', [[4, -3]], undefined],
    ['nothing from back to front', [[-4, 9]], undefined],
    ['nothing in parts that exist', { parts: ['room', 'code'] }, undefined],
  ])('%s', (_, options, problem) => {
    expect(cover.check(options, levels)).toStrictEqual(problem);
  });
});
