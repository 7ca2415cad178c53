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
const BEFORE_DOTTED = 10;

/** Han on one side of a dot: at least and at most, in names that are told at a look. */
const DOTTED_SHORTEST = 2;
export const DOTTED_LONGEST = 6;

function buildDotted(): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let left = DOTTED_SHORTEST; left <= DOTTED_LONGEST; left += 1) {
    for (let right = DOTTED_SHORTEST; right <= DOTTED_LONGEST; right += 1) {
      const pattern = `${'尔'.repeat(left)}·${'尔'.repeat(right)}`;
      const { length } = pattern;
      const parts = [{ name: 'given', start: 0, end: length }];
      shapes.push({ shape: BEFORE_DOTTED + shapes.length, length, pattern, form: 'dotted', parts });
    }
  }
  return shapes;
}

const DOTTED: readonly Shape[] = /* @__PURE__ */ buildDotted();

/** @param shape behind those with a dot */
function rare(shape: number, pattern: string): Shape {
  return { ...reading(shape, pattern.length, 1), pattern };
}

/** Names that end in a character beyond the basic plane, which is two units. */
export const TWO_RARE: Shape = /* @__PURE__ */ rare(35, '张𠮷');
export const THREE_RARE: Shape = /* @__PURE__ */ rare(36, '张小𠮷');
/** Han throughout. */
const BARE: readonly Shape[] = [ONE, TWO, THREE, THREE_COMPOUND, FOUR_UNTOLD, FOUR, FOUR_COMPOUND];

export const SHAPES: readonly Shape[] = /* @__PURE__ */ [
  BARE,
  TITLED,
  TWO_NOTED,
  THREE_NOTED,
  DOTTED,
  TWO_RARE,
  THREE_RARE,
].flat();

/** Han throughout: the shared reading; `undefined` where names are so rarely of that shape that none is kept. */
export function shapeOf(length: number, surname: number): Shape | undefined {
  return BARE.find((shape) => shape.length === length && (shape.parts[1]?.start ?? 0) === surname);
}

/** @param length of the name, two or three */
export function notedShape(length: number): Shape {
  return length === 2 ? TWO_NOTED : THREE_NOTED;
}

/** By the numbers of Han before and behind the dot. */
export function dottedShape(left: number, right: number): Shape | undefined {
  if (right < DOTTED_SHORTEST) return undefined;
  return DOTTED[(left - DOTTED_SHORTEST) * (DOTTED_LONGEST - DOTTED_SHORTEST + 1) + right - DOTTED_SHORTEST];
}
