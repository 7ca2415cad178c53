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

/** In the order of their lengths, as `plainEmailAt` counts them. */
export const PLAIN_EMAILS: readonly Shape[] = /* @__PURE__ */ buildShapes();

/** Which of them a value has; -1 where it is written otherwise, or longer. */
export function plainEmailAt(value: string): number {
  const at = runEnd(value, 0, MAILBOX);
  if (at < LOCAL[0] || at > LOCAL[1] || unitAt(value, at) !== 0x40) return -1;
  const dot = runEnd(value, at + 1, LABEL);
  const name = dot - at - 1;
  if (name < NAME[0] || name > NAME[1] || unitAt(value, dot) !== 0x2e) return -1;
  const end = runEnd(value, dot + 1, LABEL);
  const top = end - dot - 1;
  if (top < TOP[0] || top > TOP[1] || end !== value.length) return -1;
  return ((at - LOCAL[0]) * NAMES + name - NAME[0]) * TOPS + top - TOP[0];
}

/** Of ASCII: letters and digits, of which labels are; and these and the signs of a mailbox's name. */
const LABEL = 1;
const MAILBOX = 2;
const UNITS: Uint8Array = /* @__PURE__ */ Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (isLetter(unit) || isDigit(unit)) return LABEL | MAILBOX;
  return '.-_+'.includes(String.fromCharCode(unit)) ? MAILBOX : 0;
});

/** Behind units of a sort. */
function runEnd(value: string, from: number, sort: number): number {
  const { length } = value;
  let at = from;
  while (at < length) {
    const unit = unitAt(value, at);
    if (unit >= 0x80 || ((UNITS[unit] as number) & sort) === 0) break;
    at += 1;
  }
  return at;
}
