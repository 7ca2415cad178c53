import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces, splicesOfPieces } from '../../src/formats/pieces.ts';
import { boundaries } from '../../src/text/characters.ts';
import { type Splice, spliced } from '../../src/text/splice.ts';

const edited = (pieces: readonly string[], splices: readonly Splice[], joiner?: string): readonly string[] => {
  const laid = splicesOfPieces(pieces, splices, joiner);
  return pieces.map((piece, index) => spliced(piece, laid[index] as readonly Splice[]));
};

const splice = (start: number, end: number, text: string): Splice => ({ start, end, text });

describe('splicesOfPieces', () => {
  it.each([
    [
      'each piece its own characters',
      ['张', '伟明 138', '00001234'],
      [splice(1, 3, '**')],
      '',
      ['张', '** 138', '00001234'],
    ],
    [
      'a number over three pieces',
      ['电话138', '0000', '1234'],
      [splice(2, 13, '138****1234')],
      '',
      ['电话138', '****', '1234'],
    ],
    ['cells of one character', ['张', '伟', '明'], [splice(0, 3, '张**')], '', ['张', '*', '*']],
    ['nothing for a joiner', ['张', '伟', '明'], [splice(0, 5, '张****')], ' ', ['张', '*', '*']],
    ['a joiner that stays', ['138', '00001234'], [splice(0, 12, '138 ****1234')], ' ', ['138', '****1234']],
    [
      'a shorter text, into the first piece concerned',
      ['张三', '丰来', '了'],
      [splice(0, 3, '张某')],
      '',
      ['张某', '来', '了'],
    ],
    ['a longer text', ['王', '五'], [splice(0, 2, '王某某')], '', ['王', '某某']],
    ['a text that goes', ['a张', '三', '丰b'], [splice(1, 4, '')], '', ['a', '', 'b']],
    [
      'as many joiners: what is between two',
      ['北京市', '某某路', '8号'],
      [splice(0, 10, '北京市|**|***号')],
      '|',
      ['北京市', '**', '***号'],
    ],
    [
      'fewer joiners: the first piece',
      ['北京市', '某某路', '8号'],
      [splice(3, 10, '〔略〕')],
      '|',
      ['北京市', '〔略〕', ''],
    ],
    ['an insertion', ['a', 'b'], [splice(1, 1, 'x')], '', ['ax', 'b']],
    ['an insertion into nothing', [''], [splice(0, 0, 'x')], '', ['x']],
    ['empty pieces between', ['张', '', '三', ''], [splice(0, 2, '*某')], '', ['*', '', '某', '']],
    ['a surrogate pair by two marks', ['\u{20bb7}野', '太郎'], [splice(0, 5, '**野太*')], '', ['**野', '太*']],
    ['two marks by a pair, over an edge', ['张', '三'], [splice(0, 2, '\u{20bb7}')], '', ['\u{20bb7}', '']],
    ['a pair that is cut by an edge', ['\ud842', '\udfb7x'], [splice(0, 2, '**')], '', ['**', 'x']],
    ['a base with its mark', ['e\u0301a'], [splice(0, 3, 'e\u0302a')], '', ['e\u0302a']],
  ] as const)('lays %s', (_, pieces, splices, joiner, expected) => {
    expect(edited(pieces, splices, joiner)).toStrictEqual(expected);
  });

  it('touches no character that stays', () => {
    expect(splicesOfPieces(['张三住朝阳区'], [splice(0, 6, '张*住朝*区')])).toStrictEqual([
      [splice(1, 2, '*'), splice(4, 5, '*')],
    ]);
  });

  it('leaves a character whole of which only the end is alike', () => {
    expect(splicesOfPieces(['xe\u0301'], [splice(0, 3, 'a\u0301')])).toStrictEqual([[splice(0, 3, 'a\u0301')]]);
    expect(splicesOfPieces(['1\u{1f600}'], [splice(0, 3, '\u{1fa00}')])).toStrictEqual([[splice(0, 3, '\u{1fa00}')]]);
  });

  it.each([
    ['that overlap', [splice(0, 2, ''), splice(1, 3, '')]],
    ['that go backwards', [splice(2, 1, '')]],
    ['beyond the text', [splice(0, 9, '')]],
  ])('refuses splices %s', (_, splices) => {
    expect(() => splicesOfPieces(['abc', 'd'], splices)).toThrow(RangeError);
  });

  const piece = fc.string({
    unit: fc.constantFrom('张', '三', 'a', '1', ' ', '\u{20bb7}', 'e\u0301', '👨‍👩‍👧'),
    maxLength: 6,
  });
  const texts = fc.string({ unit: fc.constantFrom('张', '*', '某', '1', '\u{20bb7}', '\u0301'), maxLength: 8 });
  const joiner = fc.constantFrom('', '|', '\t');

  /** Splices between characters, in order; some as long as what they replace. */
  const edits = (text: string, wanted: readonly (readonly [number, string, boolean])[]): readonly Splice[] => {
    const edges = boundaries(text);
    let from = 0;
    return wanted.flatMap(([length, fresh, isMask], index) => {
      const to = Math.min(from + length, edges.length - 1);
      const [start, end] = [edges[from] as number, edges[to] as number];
      from = to + (index % 2);
      if (from >= edges.length) from = edges.length - 1;
      if (start === end && index > 0) return [];
      const old = text.slice(start, end);
      const isLaidByUnits = isMask || (fresh.length === old.length && /[|\t]/.test(old));
      return [splice(start, end, isLaidByUnits ? old.replace(/[^|\t]/g, '*') : fresh)];
    });
  };

  const cases = fc.tuple(
    fc.array(piece, { minLength: 1, maxLength: 6 }),
    joiner,
    fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), texts, fc.boolean()), { maxLength: 5 }),
  );

  it('gives pieces that joined are the edited text, joiners aside', () => {
    fc.assert(
      fc.property(cases, ([pieces, between, wanted]) => {
        const text = joinPieces(pieces, between);
        const splices = edits(text, wanted);
        const bare = (joined: string): string => joined.replace(/[|\t]/g, '');
        expect(bare(edited(pieces, splices, between).join(''))).toBe(bare(spliced(text, splices)));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives splices that are ordered, disjoint and inside, and none for a piece outside of every edit', () => {
    fc.assert(
      fc.property(cases, ([pieces, between, wanted]) => {
        const splices = edits(joinPieces(pieces, between), wanted);
        let start = 0;
        splicesOfPieces(pieces, splices, between).forEach((own, index) => {
          const { length } = pieces[index] as string;
          const isReached = splices.some((each) => each.start <= start + length && each.end >= start);
          if (!isReached) expect(own).toStrictEqual([]);
          let done = 0;
          for (const each of own) {
            expect(each.start).toBeGreaterThanOrEqual(done);
            expect(each.end).toBeGreaterThanOrEqual(each.start);
            done = each.end;
          }
          expect(done).toBeLessThanOrEqual(length);
          start += length + between.length;
        });
      }),
      { numRuns: 2000 },
    );
  });
});
