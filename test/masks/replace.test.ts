/** replace: the whole value becomes one text, the same for everybody. */
import { describe, expect, it } from 'vitest';
import { replace } from '../../src/masks/replace.ts';
import { levels, viewOfPieces } from './hand-made.ts';

describe('replace', () => {
  it.each([
    ['a value', '张三'],
    ['a value with separators at its ends', ' 张-三 '],
    ['an empty value', ''],
  ])('takes %s whole', (_, value) => {
    expect(replace.compile('〔略〕', levels)(viewOfPieces([[value, 'room']]))).toStrictEqual({
      spans: [{ start: 0, end: value.length }],
      rest: { replace: '〔略〕' },
    });
  });

  it('asks nothing of a kind', () => {
    expect(replace.check('〔略〕', levels)).toBeUndefined();
  });
});
