/**
 * A table by two units: the number that belongs to the first two units of a word is found by one look, at most a few. Open
 * addressing; the number of slots is a power of two, and at least twice that of the pairs, so that a look for what is not
 * there ends soon. Key and number stand side by side, in memory that is fetched at once.
 */
export interface Pairs {
  /** Two a slot: both units in one number, 0 where it is free, and what belongs to them. */
  readonly slots: Int32Array;
  /** 32 less the bits of a slot. */
  readonly shift: number;
}

const FEWEST_BITS = 4;
/** Spreads neighbours: 2³² over the golden ratio. */
const SPREAD = 0x9e3779b1;

function keyOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Where the slot is that holds a key, or the free one where it would stand. */
function slotOf(slots: Int32Array, shift: number, key: number): number {
  let slot = (Math.imul(key, SPREAD) >>> shift) << 1;
  for (let found = slots[slot] as number; found !== 0 && found !== key; found = slots[slot] as number) {
    slot = slot + 2 === slots.length ? 0 : slot + 2;
  }
  return slot;
}

/** @param entries their texts have two units at least; of the same two, the last one stays */
export function pairsOf(entries: ReadonlyMap<string, number>): Pairs {
  let bits = FEWEST_BITS;
  while (1 << bits < entries.size * 2) bits += 1;
  const shift = 32 - bits;
  const slots = new Int32Array(2 << bits);
  for (const [text, number] of entries) {
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1));
    const slot = slotOf(slots, shift, key);
    slots[slot] = key;
    slots[slot + 1] = number;
  }
  return { slots, shift };
}

/** What belongs to two units; 0 where nothing does. */
export function atPair({ slots, shift }: Pairs, first: number, second: number): number {
  return slots[slotOf(slots, shift, keyOf(first, second)) + 1] as number;
}
