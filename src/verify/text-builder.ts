/**
 * Texts as they are put together: units, and where each came from. Texts of a document come one after the other by the hundred, of a
 * megabyte each: what they are written in is taken from a pool and given back.
 */
import type { Text } from './needle-index.ts';

interface Arrays {
  readonly units: Uint16Array;
  readonly from: Int32Array;
}

export interface TextPool {
  /** Arrays of this length or more. What stands in them is left from before. */
  take(length: number): Arrays;
  /** Says that a text is done with. */
  give(text: Arrays): void;
}

export function newTextPool(): TextPool {
  const free: Arrays[] = [];
  return {
    take(length) {
      const index = free.findIndex(({ units }) => units.length >= length);
      if (index < 0) return { units: new Uint16Array(length), from: new Int32Array(length) };
      return free.splice(index, 1)[0] as Arrays;
    },
    give({ units, from }) {
      free.push({ units, from });
    },
  };
}

export interface TextBuilder {
  readonly length: number;
  push(unit: number, from: number): void;
  /** A code point of any plane. */
  pushPoint(point: number, from: number): void;
  text(): Text;
}

/** @param capacity units that it begins with */
export function newTextBuilder(pool: TextPool, capacity: number): TextBuilder {
  let { units, from } = pool.take(capacity);
  let length = 0;
  const builder: TextBuilder = {
    get length() {
      return length;
    },
    push(unit, at) {
      if (length === units.length) {
        const wider = pool.take(length * 2);
        wider.units.set(units);
        wider.from.set(from);
        pool.give({ units, from });
        ({ units, from } = wider);
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
