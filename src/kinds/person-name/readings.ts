/**
 * Readings of names that are Han throughout, made once and given out again: by the number of characters and how many of
 * them are the surname. None of the surname: the name is one part.
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

export const SHAPES: readonly Shape[] = [ONE, TWO, THREE, THREE_COMPOUND, FOUR_UNTOLD, FOUR, FOUR_COMPOUND];

/** The shared reading; `undefined` where names are so rarely of that shape that none is kept. */
export function shapeOf(length: number, surname: number): Shape | undefined {
  return SHAPES.find((shape) => shape.length === length && (shape.parts[1]?.start ?? 0) === surname);
}
