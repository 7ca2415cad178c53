/** keep: first and last characters, parts by name, and first and last inside one part. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeepOptions, keep } from '../../src/masks/keep.ts';
import { hiddenIn, levels, NO_HOLD, type Piece, viewOfPieces } from './hand-made.ts';

function kept(options: KeepOptions, pieces: readonly Piece[]): string {
  const view = viewOfPieces(pieces);
  return hiddenIn(view, keep.compile(options, levels)(view));
}

describe('keep: first and last', () => {
  it.each<readonly [reason: string, options: KeepOptions, value: string, hidden: string]>([
    ['first', { first: 1 }, '张三丰', '张‹三丰›'],
    ['last', { last: 4 }, '6228489999', '‹622848›9999'],
    ['both', { first: 3, last: 2 }, '13800000001', '138‹000000›01'],
    ['one more than is kept', { first: 1, last: 1 }, '123', '1‹2›3'],
    ['as many as are kept', { first: 1, last: 1 }, '12', NO_HOLD],
    ['fewer than are kept', { first: 3, last: 4 }, '12', NO_HOLD],
    ['as many as are kept, by the first alone', { first: 2 }, '12', NO_HOLD],
    ['an empty value', { first: 1 }, '', NO_HOLD],
    ['separators only', { first: 1 }, ' - ', NO_HOLD],
    ['separators are set aside and lie in the stretch', { first: 3, last: 2 }, '138-0000-0001', '138-‹0000-00›01'],
    ['a surrogate pair is one character', { first: 1 }, '𠮷野家', '𠮷‹野家›'],
    ['a character with its marks is one', { first: 1, last: 1 }, '葛\u{e0100}野城', '葛\u{e0100}‹野›城'],
  ])('%s', (_, options, value, hidden) => {
    expect(kept(options, [[value, 'room']])).toBe(hidden);
  });

  it('passes over a part that the kind sets aside', () => {
    expect(
      kept({ first: 3, last: 2 }, [
        ['+86 ', 'code'],
        ['13800000001', 'room'],
      ]),
    ).toBe('+86 138‹000000›01');
    const mailbox: readonly Piece[] = [
      ['zhang', 'local'],
      ['@', 'code'],
      ['e.cn', 'room'],
    ];
    expect(kept({ first: 1 }, mailbox)).toBe('z‹hang›@‹e.cn›');
    expect(kept({ first: 1, last: 1, of: 'local' }, mailbox)).toBe('z‹han›g@‹e.cn›');
    expect(kept({ parts: ['room'] }, mailbox)).toBe('‹zhang›@e.cn');
    expect(kept({ first: 5 }, mailbox)).toBe('zhang@‹e.cn›');
  });

  it('hides all but the ends, or holds nothing, whatever the numbers', () => {
    const ends = fc.nat(6);
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9-]{0,14}$/), ends, ends, (value, first, last) => {
        fc.pre(first + last > 0);
        const view = viewOfPieces([[value, 'room']]);
        const cut = keep.compile({ first, last }, levels)(view);
        const digits = value.replace(/-/g, '').length;
        expect(cut === undefined).toBe(digits <= first + last);
        const hidden = (cut?.spans ?? []).map(({ start, end }) => value.slice(start, end).replace(/-/g, '')).join('');
        if (cut !== undefined) expect(hidden).toBe(value.replace(/-/g, '').slice(first, digits - last));
      }),
    );
  });
});

describe('keep: parts', () => {
  const NAME: readonly Piece[] = [['欧阳', 'road'], [' '], ['娜娜', 'house'], ['先生', 'code']];

  it.each<readonly [reason: string, options: KeepOptions, pieces: readonly Piece[], hidden: string]>([
    ['one', { parts: ['road'] }, NAME, '欧阳 ‹娜娜›先生'],
    ['all that the value has: nothing to hide', { parts: ['road', 'house'] }, NAME, '欧阳 娜娜先生'],
    ['none that the value has: all is hidden', { parts: ['room'] }, NAME, '‹欧阳 娜娜›先生'],
    ['what lies in no part is hidden', { parts: ['road'] }, [['收'], ['欧阳', 'road'], ['娜']], '‹收›欧阳‹娜›'],
    [
      'a part in the middle',
      { parts: ['road'] },
      [
        ['1', 'city'],
        ['2', 'road'],
        ['3', 'room'],
      ],
      '‹1›2‹3›',
    ],
    ['parts and the first of the rest', { first: 1, parts: ['road'] }, NAME, '欧阳 娜‹娜›先生'],
    ['parts and as many of the rest as there are', { first: 2, parts: ['road'] }, NAME, NO_HOLD],
    ['nothing but separators', { parts: ['road'] }, [[' ']], ' '],
  ])('%s', (_, options, pieces, hidden) => {
    expect(kept(options, pieces)).toBe(hidden);
  });
});

describe('keep: first and last of a part', () => {
  const EMAIL: readonly Piece[] = [
    ['z.an', 'local'],
    ['@', 'road'],
    ['e.cn', 'room'],
  ];
  const PHONE: readonly Piece[] = [['024', 'city'], ['-'], ['2300-0001', 'room'], ['转'], ['801', 'house']];

  it.each<readonly [reason: string, options: KeepOptions, pieces: readonly Piece[], hidden: string]>([
    ['the last of one, another part kept', { last: 2, of: 'room', parts: ['city'] }, PHONE, '024-‹2300-00›01‹转801›'],
    ['the last of one, the rest is hidden', { last: 2, of: 'room' }, PHONE, '‹024-2300-00›01‹转801›'],
    ['first and last', { first: 1, last: 1, of: 'room', parts: ['city', 'house'] }, PHONE, '024-2‹300-000›1‹转›801'],
    ['the dots of a solid part count', { first: 1, of: 'local', parts: ['road', 'room'] }, EMAIL, 'z‹.an›@e.cn'],
    [
      'as many as the part has: the part is hidden whole',
      { first: 4, of: 'local', parts: ['road', 'room'] },
      EMAIL,
      '‹z.an›@e.cn',
    ],
    ['more than the part has', { first: 3, last: 3, of: 'local', parts: ['road', 'room'] }, EMAIL, '‹z.an›@e.cn'],
    [
      'a part that is not there: all but the kept parts is hidden',
      { first: 1, of: 'house', parts: ['road', 'room'] },
      EMAIL,
      '‹z.an›@e.cn',
    ],
    ['a part that is not there and no other kept', { first: 1, of: 'house' }, EMAIL, '‹z.an@e.cn›'],
  ])('%s', (_, options, pieces, hidden) => {
    expect(kept(options, pieces)).toBe(hidden);
  });
});

describe('keep: all', () => {
  it.each(['张三', '', ' - '])('of %j stays all', (value) => {
    expect(kept('all', [[value, 'room']])).toBe(value);
  });
});

it('keep writes glyphs', () => {
  const view = viewOfPieces([['12', 'room']]);
  for (const options of [{ first: 1 }, { parts: ['road'] }, 'all'] as const) {
    expect(keep.compile(options, levels)(view)?.rest).toBe('cover');
  }
});

describe('keep: what is refused', () => {
  it.each<readonly [reason: string, options: KeepOptions, problem: unknown]>([
    ['nothing said', {}, { code: 'pack/nothing-kept', at: '/keep' }],
    ['no character', { first: 0, last: 0 }, { code: 'pack/nothing-kept', at: '/keep' }],
    ['a part to count in and nothing to count', { of: 'room' }, { code: 'pack/nothing-kept', at: '/keep' }],
    [
      'a part to count in that does not exist',
      { first: 1, of: 'cellar' },
      { code: 'pack/unknown-part', at: '/keep/of' },
    ],
    ['a part that does not exist', { parts: ['room', 'cellar'] }, { code: 'pack/unknown-part', at: '/keep/parts/1' }],
    ['not all', 'all', undefined],
    ['not one character', { last: 1 }, undefined],
    ['not a part without characters', { parts: ['room'] }, undefined],
  ])('%s', (_, options, problem) => {
    expect(keep.check(options, levels)).toStrictEqual(problem);
  });
});
