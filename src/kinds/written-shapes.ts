/**
 * Written shapes (写法) of an identifier: the ways in which most people write one, each told by a look at its units. A template
 * is such a way: `#` is any digit, other signs are one of several units as the kind says, and all else stands for itself, in
 * any width: separators, and what stands beside the number (+86, 转). One value of each template is read by the kind's own
 * grammar, and that reading serves all values of its shape.
 *
 * All templates of one length are told by one walk over a value: each place has sets of those that allow a unit there, and
 * left are those that allow all of them.
 */
import { fold } from '../text/fold.ts';
import { lengthOf, unitAt } from '../text/unit-at.ts';
import type { Reading, Shape } from './kind.ts';

export interface WrittenShapes {
  readonly shapes: readonly Shape[];
  /** Which of them is the first that the value has; -1 where it has none. */
  readonly shapeAt: (value: string) => number;
}

/** The units that a sign of a template stands for: of the value that is read the first. */
export type Signs = Readonly<Record<string, string>>;

/** The templates of one length, 31 at most: bit `i` is that of the shape `shapes[i]`. */
interface Templates {
  readonly shapes: number[];
  /** At `place * WIDTH + column` those that allow a unit there. */
  readonly allowed: Int32Array;
}

const DIGITS = '0123456789';
export const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** ASCII units have a column each, those of other units that templates know come behind, and the last is of all else. */
const ASCII = 0x80;
const WIDTH = 0xc0;
const UNKNOWN: number = WIDTH - 1;
const MOST = 31;

/**
 * @param templates folded
 * @param read the grammar, which must read a value of every template
 * @param fits whether a value that looks so, folded, is one of the kind, as the grammar would have it; left out: any is
 */
export function writtenShapes(
  templates: readonly string[],
  signs: Signs,
  read: (value: string) => Reading | undefined,
  fits?: (value: string, shape: Shape) => boolean,
): WrittenShapes {
  const columns = new Map<number, number>();
  const byLength: (Templates | undefined)[] = [];
  const shapes = templates.map((template, index) => add(template, index));
  return { shapes, shapeAt };

  function add(template: string, shape: number): Shape {
    const { length } = template;
    const allowedAt = Array.from(template, (sign) => (sign === '#' ? DIGITS : (signs[sign] ?? sign)));
    const pattern = allowedAt.map((units) => units.charAt(0)).join('');
    const same = byLength[length] ?? { shapes: [], allowed: new Int32Array(length * WIDTH) };
    const reading = read(pattern);
    if (reading === undefined || same.shapes.length === MOST) throw new RangeError('a template that cannot be one');
    byLength[length] = same;
    const bit = 1 << same.shapes.length;
    for (const [place, units] of allowedAt.entries()) {
      for (let at = 0; at < units.length; at += 1) {
        const index = place * WIDTH + columnFor(unitAt(units, at));
        same.allowed[index] = (same.allowed[index] as number) | bit;
      }
    }
    same.shapes.push(shape);
    return { ...reading, shape, length, pattern };
  }

  function columnFor(unit: number): number {
    if (unit < ASCII) return unit;
    const column = columns.get(unit) ?? ASCII + columns.size;
    if (column === UNKNOWN) throw new RangeError('more units than there are columns');
    columns.set(unit, column);
    return column;
  }

  function shapeAt(value: string): number {
    const length = lengthOf(value);
    const same = length < byLength.length ? byLength[length] : undefined;
    if (same === undefined) return -1;
    const { allowed } = same;
    let left = -1;
    for (let at = 0; at < length; at += 1) {
      const unit = unitAt(value, at);
      if (unit >= ASCII) return shapeAtFolded(fold(value), same);
      left &= allowed[at * WIDTH + unit] as number;
      if (left === 0) return -1;
    }
    return firstOf(same.shapes, left, value);
  }

  function shapeAtFolded(value: string, same: Templates): number {
    let left = -1;
    for (let at = 0; at < value.length && left !== 0; at += 1) {
      const unit = unitAt(value, at);
      const column = unit < ASCII ? unit : (columns.get(unit) ?? UNKNOWN);
      left &= same.allowed[at * WIDTH + column] as number;
    }
    return firstOf(same.shapes, left, value);
  }

  /** @param left the bits of templates that the value has, of which the first that fits is taken */
  function firstOf(same: readonly number[], left: number, value: string): number {
    for (let rest = left; rest !== 0; rest &= rest - 1) {
      const shape = same[MOST - Math.clz32(rest & -rest)] as number;
      if (fits === undefined || fits(value, shapes[shape] as Shape)) return shape;
    }
    return -1;
  }
}

// What a kind takes of them. Calls, so that a bundler that needs no such kind may drop them: it may not drop the reading of a member.

export function shapesOf({ shapes }: WrittenShapes): readonly Shape[] {
  return shapes;
}

export function shapeAtOf({ shapeAt }: WrittenShapes): (value: string) => number {
  return shapeAt;
}

/** The shared reading of a value that is written so; what the grammar reads in any other. */
export function parserOf(
  { shapes, shapeAt }: WrittenShapes,
  read: (value: string) => Reading | undefined,
): (value: string) => Reading | undefined {
  return (value) => {
    const shape = shapeAt(value);
    return shape < 0 ? read(value) : shapes[shape];
  };
}
