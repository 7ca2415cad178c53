/** Texts as they are put together: units, and where each came from. */
import type { Text } from './needle-index.ts';

export interface TextBuilder {
  readonly length: number;
  push(unit: number, from: number): void;
  /** A code point of any plane. */
  pushPoint(point: number, from: number): void;
  text(): Text;
}

export function newTextBuilder(capacity: number): TextBuilder {
  let units = new Uint16Array(Math.max(16, capacity));
  let from = new Int32Array(units.length);
  let length = 0;
  const builder: TextBuilder = {
    get length() {
      return length;
    },
    push(unit, at) {
      if (length === units.length) {
        const wider = new Uint16Array(length * 2);
        wider.set(units);
        units = wider;
        const further = new Int32Array(length * 2);
        further.set(from);
        from = further;
      }
      units[length] = unit;
      from[length] = at;
      length += 1;
    },
    pushPoint(point, at) {
      if (point > 0xffff) {
        builder.push(0xd800 + ((point - 0x10000) >> 10), at);
        builder.push(0xdc00 + ((point - 0x10000) & 0x3ff), at);
      } else builder.push(point, at);
    },
    text: () => ({ units, from, length }),
  };
  return builder;
}
