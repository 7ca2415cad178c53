/**
 * Readings of names that are told at a look, made once and given out again. Of names that are Han throughout: by the number of
 * characters and how many of them are the surname; none of the surname: the name is one part. Of names with a title, a note
 * or a dot: by the places of these.
 */
import type { Part, Shape } from '../kind.ts';

function reading(shape: number, length: number, surname: number): Shape {
  const given: Part = { name: 'given', start: surname, end: length };
  if (surname === 0) return { shape, length, form: length > 1 ? 'long' : 'plain', parts: [given] };
  return { shape, length, form: 'plain', parts: [{ name: 'surname', start: 0, end: surname }, given] };
}

export const ONE: Shape = /* @__PURE__ */ reading(0, 1, 0);
export const TWO: Shape = /* @__PURE__ */ reading(1, 2, 1);
export const THREE: Shape = /* @__PURE__ */ reading(2, 3, 1);
export const THREE_COMPOUND: Shape = /* @__PURE__ */ reading(3, 3, 2);
export const FOUR_UNTOLD: Shape = /* @__PURE__ */ reading(4, 4, 0);
export const FOUR: Shape = /* @__PURE__ */ reading(5, 4, 1);
export const FOUR_COMPOUND: Shape = /* @__PURE__ */ reading(6, 4, 2);

const UNTITLED = 7;
/** A surname and a title: 陈先生. */
export const TITLED: Shape = {
  shape: UNTITLED,
  length: 3,
  pattern: '陈先生',
  form: 'title-only',
  bare: true,
  parts: [
    { name: 'surname', start: 0, end: 1 },
    { name: 'title', start: 1, end: 3 },
  ],
};

function noted(shape: number, pattern: string): Shape {
  const end = pattern.indexOf('(');
  const parts: readonly Part[] = [
    { name: 'surname', start: 0, end: 1 },
    { name: 'given', start: 1, end },
    { name: 'note', start: end, end: pattern.length },
  ];
  return { shape, length: pattern.length, pattern, form: 'plain', parts };
}

const TWO_NOTED: Shape = /* @__PURE__ */ noted(8, '张三(代收)');
const THREE_NOTED: Shape = /* @__PURE__ */ noted(9, '张小雨(代收)');

/** Units of a word, of two with a sign between them, at least; and at most where the sign is a dot, and where it is a blank. */
const WORD_SHORTEST = 2;
export const DOTTED_LONGEST = 6;
export const LATIN_LONGEST = 9;

/** By the lengths of both. */
function twoWords(from: number, form: string, unit: string, sign: string, longest: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let left = WORD_SHORTEST; left <= longest; left += 1) {
    for (let right = WORD_SHORTEST; right <= longest; right += 1) {
      const pattern = unit.repeat(left) + sign + unit.repeat(right);
      const { length } = pattern;
      const parts = [{ name: 'given', start: 0, end: length }];
      shapes.push({ shape: from + shapes.length, length, pattern, form, parts });
    }
  }
  return shapes;
}

export const DOTTED: readonly Shape[] = /* @__PURE__ */ twoWords(10, 'dotted', '尔', '·', DOTTED_LONGEST);
export const LATIN: readonly Shape[] = /* @__PURE__ */ twoWords(39, 'latin', 'A', ' ', LATIN_LONGEST);

/** @param shapes of words of `longest` at most; `left` units stand before the sign, and `right` behind it */
export function ofTwoWords(shapes: readonly Shape[], longest: number, left: number, right: number): Shape | undefined {
  const isKnown = left >= WORD_SHORTEST && right >= WORD_SHORTEST && left <= longest && right <= longest;
  return isKnown ? shapes[(left - WORD_SHORTEST) * (longest - WORD_SHORTEST + 1) + right - WORD_SHORTEST] : undefined;
}

/** @param shape behind those with a dot */
function rare(shape: number, pattern: string): Shape {
  return { ...reading(shape, pattern.length, 1), pattern };
}

/** Names that end in a character beyond the basic plane, which is two units. */
export const TWO_RARE: Shape = /* @__PURE__ */ rare(35, '张𠮷');
export const THREE_RARE: Shape = /* @__PURE__ */ rare(36, '张小𠮷');
const FIVE_UNTOLD: Shape = /* @__PURE__ */ reading(37, 5, 0);
const FIVE_COMPOUND: Shape = /* @__PURE__ */ reading(38, 5, 3);
/** Han throughout. */
const BARE: readonly Shape[] = [ONE, TWO, THREE, THREE_COMPOUND, FOUR_UNTOLD, FOUR, FOUR_COMPOUND];
const BARE_FIVE: readonly Shape[] = [FIVE_UNTOLD, FIVE_COMPOUND];

export const SHAPES: readonly Shape[] = /* @__PURE__ */ [
  BARE,
  TITLED,
  TWO_NOTED,
  THREE_NOTED,
  DOTTED,
  TWO_RARE,
  THREE_RARE,
  BARE_FIVE,
  LATIN,
].flat();

/** Han throughout: the shared reading; `undefined` where names are so rarely of that shape that none is kept. */
export function shapeOf(length: number, surname: number): Shape | undefined {
  const bare = length > 4 ? BARE_FIVE : BARE;
  return bare.find((shape) => shape.length === length && (shape.parts[1]?.start ?? 0) === surname);
}

/** @param length of the name, two or three */
export function notedShape(length: number): Shape {
  return length === 2 ? TWO_NOTED : THREE_NOTED;
}
