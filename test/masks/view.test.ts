/** What positions count: characters as a reader sees them, separators and parts that are set aside left out. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaries, isSeparator } from '../../src/text/characters.ts';
import { charactersOf, type View } from '../../src/masks/view.ts';
import { anyValue } from '../support/values.ts';
import { type Piece, viewOfPieces } from './hand-made.ts';

function counted(view: View): readonly string[] {
  const { count, starts, ends } = charactersOf(view);
  return Array.from({ length: count }, (_, index) => view.value.slice(starts[index], ends[index]));
}

describe('viewOf', () => {
  it.each<readonly [reason: string, pieces: readonly Piece[], counted: readonly string[]]>([
    ['digits', [['1380', 'room']], ['1', '3', '8', '0']],
    ['hyphens and blanks do not count', [['1-3 8', 'room'], ['0']], ['1', '3', '8', '0']],
    ['brackets, slashes and dots do not count', [['(1)3/8·0']], ['1', '3', '8', '0']],
    ['an underscore counts', [['1_3']], ['1', '_', '3']],
    ['mask marks count', [['1*○']], ['1', '*', '○']],
    [
      'a part that is set aside does not count',
      [
        ['+86', 'code'],
        ['13', 'room'],
      ],
      ['1', '3'],
    ],
    ['in a solid part separators count', [['a.b-c', 'local'], ['@d.e']], ['a', '.', 'b', '-', 'c', '@', 'd', 'e']],
    ['a surrogate pair is one', [['𠮷野家']], ['𠮷', '野', '家']],
    ['a variation selector goes with its character', [['葛\u{e0100}城']], ['葛\u{e0100}', '城']],
    ['a combining mark goes with its letter', [['e\u0301a']], ['e\u0301', 'a']],
    ['a family is one', [['👨‍👩‍👧王']], ['👨‍👩‍👧', '王']],
    ['a lone surrogate is one', [['\ud842王']], ['\ud842', '王']],
    ['invisible characters do not count', [['1\u200b3\u00ad8']], ['1', '3', '8']],
    ['nothing', [], []],
    ['separators only', [[' -/']], []],
    ['more than 256 characters', [['王'.repeat(300)]], Array.from('王'.repeat(300))],
  ])('%s', (_, pieces, characters) => {
    expect(counted(viewOfPieces(pieces))).toStrictEqual(characters);
  });

  it('even: where every unit is a counted character, and there alone', () => {
    expect(viewOfPieces([['1380', 'room']]).even).toBe(true);
    const uneven: readonly (readonly Piece[])[] = [[['1-3']], [['𠮷野']], [['+86', 'code'], ['1']], [['a', 'local']]];
    expect(uneven.filter((pieces) => viewOfPieces(pieces).even)).toStrictEqual([]);
  });

  it('counts every character that is no separator, once and in order, whatever the value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const view = viewOfPieces([[value, 'room']]);
        const edges = boundaries(value);
        const characters = edges.slice(0, -1).map((edge, index) => value.slice(edge, edges[index + 1]));
        expect(counted(view)).toStrictEqual(
          characters.filter((character) => !isSeparator(character.codePointAt(0) ?? 0)),
        );
        if (view.even) expect(charactersOf(view).count).toBe(value.length);
      }),
    );
  });
});
