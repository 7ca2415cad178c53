/** drop: the whole value goes, whatever it is. */
import { describe, expect, it } from 'vitest';
import { drop } from '../../src/masks/drop.ts';
import { levels, viewOfPieces } from './hand-made.ts';

describe('drop', () => {
  it.each([
    ['a value', '张三'],
    ['a value with separators at its ends', ' 张-三 '],
    ['an empty value', ''],
  ])('takes %s', (_, value) => {
    for (const options of ['value', 'column'] as const) {
      expect(drop.compile(options, levels)(viewOfPieces([[value, 'room']]))).toStrictEqual({
        spans: [{ start: 0, end: value.length }],
        rest: 'drop',
      });
    }
  });

  it('asks nothing of a kind', () => {
    expect(drop.check('value', levels)).toBeUndefined();
  });
});
