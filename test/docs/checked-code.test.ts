/** What is checked in a snippet, and that no arrow is passed over. */
import { describe, expect, it } from 'vitest';
import { instrument } from './checked-code.ts';

/** Runs a snippet and gives what it checks. */
function checksOf(text: string): readonly unknown[] {
  const checks: unknown[] = [];
  const { code, checks: count } = instrument(text);
  new Function('__check', code)((...each: readonly unknown[]) => checks.push(each));
  expect(checks).toHaveLength(count);
  return checks;
}

describe('instrument', () => {
  it.each([
    ['an expression', '1 + 1; // → 2\n', [[1, 2, 2]]],
    ['a wrong value', '1 + 1; // → 3\n', [[1, 2, 3]]],
    ['an object', '({ a: 1 }); // → { a: 1 }\n', [[1, { a: 1 }, { a: 1 }]]],
    ['undefined', '[][0]; // → undefined\n', [[1, undefined, undefined]]],
    ['a variable', 'const a: number = 1; // → 1\n', [[1, 1, 1]]],
    ['a call over several lines', 'Math.max(\n  1,\n  2,\n); // → 2\n', [[4, 2, 2]]],
    ['an expectation over several lines', '[1, 2]; // → [1,\n        //    2]\n', [[1, [1, 2], [1, 2]]]],
    [
      'a value in a catch',
      'try {\n  throw new Error("a");\n} catch (error) {\n  String(error); // → "Error: a"\n}\n',
      [[4, 'Error: a', 'Error: a']],
    ],
    [
      'two of them',
      '1; // → 1\n2; // → 2\n',
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    ['none', '1; // is one\n', []],
  ])('hands over %s', (_, text, expected) => {
    expect(checksOf(text)).toEqual(expected);
  });

  it('does not take the next comment for an expectation', () => {
    expect(checksOf('1; // → 1\n// and so on\n')).toEqual([[1, 1, 1]]);
  });

  it.each([
    ['behind nothing', '1;\n// → 1\n', 'line 2'],
    ['behind several variables', 'const a = 1, b = 2; // → 2\n', 'line 1'],
    ['behind a pattern', 'const { a } = { a: 1 }; // → 1\n', 'line 1'],
    ['behind a block', 'if (true) {\n  1;\n} // → 1\n', 'line 3'],
  ])('refuses an arrow %s', (_, text, place) => {
    expect(() => instrument(text)).toThrow(place);
  });

  it('refuses what is no code', () => {
    expect(() => instrument('const = 1;\n')).toThrow();
  });
});
