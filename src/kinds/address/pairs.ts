/**
 * A table by two units: what stands at the first two units of a word is found by one look, at most a few. Open addressing;
 * the number of slots is a power of two, and at least twice that of the pairs, so that a look for what is not there ends soon.
 */
export interface Pairs<Value> {
  /** Both units in one number; 0 where a slot is free. */
  readonly keys: Int32Array;
  readonly values: readonly (Value | undefined)[];
  /** 32 less the bits of a slot. */
  readonly shift: number;
}

const FEWEST_BITS = 4;
/** Spreads neighbours: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;

function keyOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** The slot that holds a key, or the free one where it would stand. */
function slotOf(keys: Int32Array, shift: number, key: number): number {
  let slot = Math.imul(key, SPREAD) >>> shift;
  for (let found = keys[slot] as number; found !== 0 && found !== key; found = keys[slot] as number) {
    slot = slot + 1 === keys.length ? 0 : slot + 1;
  }
  return slot;
}

/** @param entries their texts have two units at least; of the same two, the last one stays */
export function pairsOf<Value>(entries: ReadonlyMap<string, Value>): Pairs<Value> {
  let bits = FEWEST_BITS;
  while (1 << bits < entries.size * 2) bits += 1;
  const shift = 32 - bits;
  const keys = new Int32Array(1 << bits);
  const values = new Array<Value | undefined>(keys.length).fill(undefined);
  for (const [text, value] of entries) {
    const key = keyOf(text, 0);
    const slot = slotOf(keys, shift, key);
    keys[slot] = key;
    values[slot] = value;
  }
  return { keys, values, shift };
}

/** What stands at the two units at an offset; `undefined` where there is nothing, or one unit alone. */
export function atPair<Value>({ keys, values, shift }: Pairs<Value>, text: string, at: number): Value | undefined {
  return at + 1 < text.length ? values[slotOf(keys, shift, keyOf(text, at))] : undefined;
}
