/** The book of names behind the words and regions of addresses: at an offset it finds the longest name that stands there, and all others. */
import { describe, expect, it } from 'vitest';
import {
  againOf,
  type Book,
  bookOf,
  bookOfWords,
  entryAt,
  lengthOf,
  nextAt,
  numberOf,
  wordEnd,
} from '../../src/kinds/address/book.ts';
import { KEPT, layOut } from '../../src/kinds/address/text.ts';

const BOOK = bookOf([
  ['河北', 1],
  ['河北区', 2],
  ['河北唐山海港开发区', 3],
  ['河北唐山', 4],
  ['河北省', 5, 6, 7],
  ['河北省', 8],
  ['街道', 9],
]);

/** The numbers of all names that stand at an offset. */
function numbersAt(book: Book, string: string, at: number): readonly number[] {
  const text = layOut(string);
  const numbers: number[] = [];
  for (let entry = entryAt(book, text, at); entry !== 0; entry = nextAt(book, entry, text, at)) {
    numbers.push(numberOf(book, entry));
  }
  return numbers;
}

describe('bookOf', () => {
  it.each([
    ['河北省', 0, [5, 8, 1]],
    ['在河北省的', 1, [5, 8, 1]],
    ['河北唐山海港开发区', 0, [3, 4, 1]],
    ['河北唐山海港开发', 0, [4, 1]],
    ['河北唐', 0, [1]],
    ['河北区', 0, [2, 1]],
    ['河北街道', 0, [1]],
    ['河北街道', 2, [9]],
    ['北省', 0, []],
    ['河', 0, []],
    ['', 0, []],
  ])('finds in %s from %i on the longest first, of the same ones the one named first', (string, at, numbers) => {
    expect(numbersAt(BOOK, string, at)).toStrictEqual(numbers);
  });

  it('has further numbers of a name beside the first', () => {
    const text = layOut('河北省');
    const first = entryAt(BOOK, text, 0);
    const second = againOf(BOOK, first);
    const third = againOf(BOOK, second);
    expect([second, third].map((entry) => numberOf(BOOK, entry))).toStrictEqual([6, 7]);
    expect(againOf(BOOK, third)).toBe(0);
    expect(lengthOf(BOOK, third)).toBe(3);
  });

  it('finds no name that a text ends within, whatever was laid out there before', () => {
    layOut('河北唐山海港开发区'.repeat(2));
    expect(numbersAt(BOOK, '河北唐山海港', 0)).toStrictEqual([4, 1]);
    expect(numbersAt(BOOK, '河北唐山海港开发', 0)).toStrictEqual([4, 1]);
  });

  it('finds names in a text that is too long to be kept', () => {
    expect(numbersAt(BOOK, `${'街'.repeat(KEPT)}河北省`, KEPT)).toStrictEqual([5, 8, 1]);
    expect(numbersAt(BOOK, `${'街'.repeat(KEPT)}河北唐山海港`, KEPT)).toStrictEqual([4, 1]);
  });

  it('finds each of a thousand names and none that it does not hold', () => {
    const units = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x4e00 + index * 331));
    const all = units.flatMap((first) => units.map((second) => first + second));
    const held = all.filter((_, index) => index % 3 !== 0);
    const book = bookOfWords(held.join(' '));
    expect(held.length).toBeGreaterThan(1000);
    expect(held.filter((name) => wordEnd(book, layOut(name), 0) !== 2)).toStrictEqual([]);
    expect(all.filter((name, index) => index % 3 === 0 && wordEnd(book, layOut(name), 0) !== 0)).toStrictEqual([]);
  });
});
