/**
 * Written shapes (写法) of a number: the ways in which most people write one, each told by a look at its units. A template is
 * one such value; another value is of its shape where it has a digit wherever the template has one, and is the same
 * everywhere else, in separators and in what stands beside the number (+86, 转), all of it in any width. Each template is read
 * once by the kind's own grammar, and that reading serves all values of its shape.
 */
import { fold } from '../text/fold.ts';
import { unitAt } from '../text/unit-at.ts';
import type { Reading, Shape } from './kind.ts';
import { isBareDigits, isDigit } from './written-number.ts';

export interface WrittenShapes {
  readonly shapes: readonly Shape[];
  /** The first shape that the value has; `undefined` where it has none. */
  shapeOf(value: string): Shape | undefined;
}

/** A shape, taken apart. */
interface Template {
  readonly shape: Shape;
  /** Where any digit may stand. */
  readonly free: readonly number[];
  /** Where the template's own unit must stand. */
  readonly fixed: readonly { readonly at: number; readonly unit: number }[];
}

/**
 * @param read the grammar, which must read every template
 * @param aside parts that are the same in all values of a shape
 * @param fits whether the digits of a value that looks so are those of the kind, as the grammar would have it
 */
export function writtenShapes(
  templates: readonly string[],
  read: (value: string) => Reading | undefined,
  aside: readonly string[],
  fits: (value: string, shape: Shape) => boolean,
): WrittenShapes {
  const known = templates.map((pattern, index) => templateOf(pattern, index, read(pattern), aside));
  const byLength: Template[][] = [];
  for (const template of known) {
    const { length } = template.shape;
    byLength[length] = [...(byLength[length] ?? []), template];
  }
  return {
    shapes: known.map(({ shape }) => shape),
    shapeOf(value) {
      const candidates = byLength[value.length];
      if (candidates === undefined) return undefined;
      const known = shapeAmong(candidates, value, fits);
      // In full width, a hundredth of the numbers or less.
      return known === undefined && holdsOtherThanAscii(value) ? shapeAmong(candidates, fold(value), fits) : known;
    },
  };
}

function templateOf(pattern: string, shape: number, reading: Reading | undefined, aside: readonly string[]): Template {
  if (reading === undefined) throw new RangeError('a template that its kind does not read');
  const { parts } = reading;
  const free: number[] = [];
  const fixed: { at: number; unit: number }[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = unitAt(pattern, at);
    const part = parts.find(({ start, end }) => at >= start && at < end);
    if (isDigit(unit) && part !== undefined && !aside.includes(part.name)) free.push(at);
    else fixed.push({ at, unit });
  }
  return { shape: { ...reading, shape, length: pattern.length, pattern }, free, fixed };
}

function shapeAmong(
  candidates: readonly Template[],
  value: string,
  fits: (value: string, shape: Shape) => boolean,
): Shape | undefined {
  for (let index = 0; index < candidates.length; index += 1) {
    const template = candidates[index] as Template;
    if (looksLike(value, template) && fits(value, template.shape)) return template.shape;
  }
  return undefined;
}

function holdsOtherThanAscii(value: string): boolean {
  const { length } = value;
  for (let at = 0; at < length; at += 1) if (unitAt(value, at) > 0x7e) return true;
  return false;
}

function looksLike(value: string, { free, fixed }: Template): boolean {
  if (fixed.length === 0) return isBareDigits(value);
  for (let index = 0; index < fixed.length; index += 1) {
    const { at, unit } = fixed[index] as Template['fixed'][number];
    if (unitAt(value, at) !== unit) return false;
  }
  for (let index = 0; index < free.length; index += 1) {
    if (!isDigit(unitAt(value, free[index] as number))) return false;
  }
  return true;
}

/** A call, so that a bundler that needs no such kind may drop it: it may not drop the reading of a member. */
export function shapesOf({ shapes }: WrittenShapes): readonly Shape[] {
  return shapes;
}
