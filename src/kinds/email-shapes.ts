/**
 * Emails told at a look: letters, digits and the signs of a mailbox's name, `@`, and a domain of two labels (qq.com, 163.com,
 * example.cn). Addresses of which the local part and both labels are of the same lengths have one reading, made once.
 */
import { unitAt } from '../text/unit-at.ts';
import type { Shape } from './kind.ts';
import { isDigit, isLetter } from './written-number.ts';

/** Shortest and longest, in characters. */
const LOCAL = [1, 16] as const;
const NAME = [2, 7] as const;
const TOP = [2, 3] as const;

/** So many lengths have the name and the top of a domain. */
const NAMES = 6;
const TOPS = 2;

function buildShapes(): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let local = LOCAL[0]; local <= LOCAL[1]; local += 1) {
    for (let name = NAME[0]; name <= NAME[1]; name += 1) {
      for (let top = TOP[0]; top <= TOP[1]; top += 1) shapes.push(shapeOf(shapes.length, local, name, top));
    }
  }
  return shapes;
}

function shapeOf(shape: number, local: number, name: number, top: number): Shape {
  const pattern = `${'a'.repeat(local)}@${'a'.repeat(name)}.${'a'.repeat(top)}`;
  const parts = [
    { name: 'local', start: 0, end: local },
    { name: 'at', start: local, end: local + 1 },
    { name: 'domain', start: local + 1, end: pattern.length },
  ];
  return { shape, length: pattern.length, pattern, parts };
}

/** In the order of their lengths, as `plainEmail` counts them. */
export const PLAIN_EMAILS: readonly Shape[] = /* @__PURE__ */ buildShapes();

/** The shared reading; `undefined` where the value is written otherwise, or longer. */
export function plainEmail(value: string): Shape | undefined {
  const at = localEnd(value);
  if (at < LOCAL[0] || at > LOCAL[1] || unitAt(value, at) !== 0x40) return undefined;
  const dot = labelEnd(value, at + 1);
  const name = dot - at - 1;
  if (name < NAME[0] || name > NAME[1] || unitAt(value, dot) !== 0x2e) return undefined;
  const end = labelEnd(value, dot + 1);
  const top = end - dot - 1;
  if (top < TOP[0] || top > TOP[1] || end !== value.length) return undefined;
  return PLAIN_EMAILS[((at - LOCAL[0]) * NAMES + name - NAME[0]) * TOPS + top - TOP[0]];
}

/** Behind letters, digits and `.` `-` `_` `+`. */
function localEnd(value: string): number {
  let at = 0;
  while (at < value.length) {
    const code = unitAt(value, at);
    const isSign = code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
    if (!isLetter(code) && !isDigit(code) && !isSign) break;
    at += 1;
  }
  return at;
}

function labelEnd(value: string, from: number): number {
  let at = from;
  while (at < value.length && (isLetter(unitAt(value, at)) || isDigit(unitAt(value, at)))) at += 1;
  return at;
}
