import { describe, expect, it } from 'vitest';
import { walk } from '../../src/formats/place.ts';
import { toBytes } from './through.ts';

const ORIGIN = { line: 1, column: 1 };

describe('walk', () => {
  it.each([
    ['counts code points, not bytes or UTF-16 units', '张a𠮷b', 'any', { line: 1, column: 5 }],
    ['begins a line after LF', 'ab\nc', 'any', { line: 2, column: 2 }],
    ['begins one line after CR LF', 'ab\r\nc', 'any', { line: 2, column: 2 }],
    ['begins a line after a lone CR in a table', 'ab\rc\r\rd', 'any', { line: 4, column: 2 }],
    ['takes CR for a character in JSON', 'ab\rc\r\nd', 'lf', { line: 2, column: 2 }],
    [
      'counts the characters of a long line, many bytes at a time',
      '一\n二三四五é六𠮷a七八',
      'lf',
      { line: 2, column: 11 },
    ],
    ['stays where it is over nothing', '', 'any', ORIGIN],
  ] as const)('%s', (_, text, ends, spot) => {
    const bytes = toBytes(text);
    expect(walk(ORIGIN, bytes, 0, bytes.length, ends)).toStrictEqual(spot);
  });

  it('goes on from the spot that it is given', () => {
    const bytes = toBytes('a\nbc');
    expect(walk(walk(ORIGIN, bytes, 0, 3, 'lf'), bytes, 3, 4, 'lf')).toStrictEqual({ line: 2, column: 3 });
  });

  it('counts a byte that is no UTF-8 as a character unless it looks like a further byte', () => {
    expect(walk(ORIGIN, Uint8Array.of(0xd5, 0xc5, 0x80), 0, 3, 'any')).toStrictEqual({ line: 1, column: 3 });
  });
});
