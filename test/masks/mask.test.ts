/** What masks share: names of parts that a kind does not know. */
import { describe, expect, it } from 'vitest';
import { unknownPart } from '../../src/masks/mask.ts';
import { levels } from './hand-made.ts';

describe('unknownPart', () => {
  it.each([
    ['none where all are known', ['city', 'room'], undefined],
    ['none of no names', [], undefined],
    ['the first of two', ['cellar', 'attic'], { code: 'pack/unknown-part', at: '/keep/parts/0' }],
    ['the one behind a known one', ['room', 'attic'], { code: 'pack/unknown-part', at: '/keep/parts/1' }],
    ['a name of every object', ['toString'], { code: 'pack/unknown-part', at: '/keep/parts/0' }],
  ])('names %s', (_, names, problem) => {
    expect(unknownPart(names, levels, '/keep/parts')).toStrictEqual(problem);
  });
});
