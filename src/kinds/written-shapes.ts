/**
 * Written shapes (写法) of a number: the ways in which most people write one, each told by a look at its units. A template is
 * one such value; another value is of its shape where it has a digit wherever the template has one, and is the same
 * everywhere else. Each template is read once by the kind's own grammar, and that reading serves all values of its shape.
 */
import type { Reading, Shape } from './kind.ts';
import { isDigit } from './written-number.ts';

export interface WrittenShapes {
  readonly shapes: readonly Shape[];
  /** The first shape that the value has; `undefined` where it has none. */
  shapeOf(value: string): Shape | undefined;
}

/**
 * @param read the grammar, which must read every template
 * @param fits whether the digits of a value that looks so are those of the kind, as the grammar would have it
 */
export function writtenShapes(
  templates: readonly string[],
  read: (value: string) => Reading | undefined,
  fits: (value: string, shape: Shape) => boolean,
): WrittenShapes {
  const shapes = templates.map((pattern, shape): Shape => {
    const reading = read(pattern);
    if (reading === undefined) throw new RangeError(`a template that is not read: ${shape}`);
    return { ...reading, shape, length: pattern.length, pattern };
  });
  const byLength: Shape[][] = [];
  for (const shape of shapes) {
    const others = byLength[shape.length];
    if (others === undefined) byLength[shape.length] = [shape];
    else others.push(shape);
  }
  return {
    shapes,
    shapeOf(value) {
      const candidates = byLength[value.length];
      if (candidates === undefined) return undefined;
      for (let index = 0; index < candidates.length; index += 1) {
        const shape = candidates[index] as Shape;
        if (looksLike(value, shape.pattern as string) && fits(value, shape)) return shape;
      }
      return undefined;
    },
  };
}

function looksLike(value: string, pattern: string): boolean {
  for (let at = 0; at < value.length; at += 1) {
    const unit = value.charCodeAt(at);
    const expected = pattern.charCodeAt(at);
    if (unit !== expected && !(isDigit(unit) && isDigit(expected))) return false;
  }
  return true;
}
