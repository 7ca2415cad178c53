/**
 * Words as a tree of characters in one hash table, so that all words that begin at a place are met in one walk. What is known
 * of a node lies side by side in the table, and bits say beforehand which two characters begin no word: most of them do not.
 * A word's number is its place in the list that it came from.
 */

export interface Trie {
  /** By unit: the node of the words that begin with it, 0 for none; 1 + the number of the word that it is alone, 0 for none. */
  readonly firstNode: Int32Array;
  readonly firstWord: Int32Array;
  /** Bits, by `pairBit`. */
  readonly begins: Uint8Array;
  /**
   * By slot four numbers: parent, unit, node, 1 + the number of the word that ends there or 0. Nodes count from 1; `LEAF` behind
   * which no word goes on has no number.
   */
  readonly table: Int32Array;
  /** Units of the longest word. */
  readonly longest: number;
}

const STRIDE = 4;
const AT_NODE = 2;
const AT_WORD = 3;
const LEAF = -1;

const PAIR_BITS = 0xfffff;

/** Characters of a word before what it may hold. */
const LONGEST_BEFORE = 4;

function pairBit(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & PAIR_BITS;
}

/** Whether a word may begin with two units; of those that do not, few are taken for it. */
function mayBegin({ begins }: Trie, first: number, second: number): boolean {
  const bit = pairBit(first, second);
  return (((begins[bit >> 3] as number) >> (bit & 7)) & 1) === 1;
}

/** Where a child is in the table, or would be. */
function slotOf(table: Int32Array, parent: number, unit: number): number {
  const mask = table.length - 1;
  const mixed = Math.imul(parent, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  let slot = ((mixed ^ (mixed >>> 15)) * STRIDE) & mask;
  while (table[slot + AT_NODE] !== 0 && (table[slot] !== parent || table[slot + 1] !== unit)) {
    slot = (slot + STRIDE) & mask;
  }
  return slot;
}

/** The slot of the node one character further, -1 where no word goes on so. */
function childOf({ table }: Trie, node: number, unit: number): number {
  const slot = slotOf(table, node, unit);
  return table[slot + AT_NODE] === 0 ? -1 : slot;
}

function nodeAt({ table }: Trie, slot: number): number {
  return table[slot + AT_NODE] as number;
}

/** The number of the word that ends at a node, -1 for none. */
function wordEndingAt({ table }: Trie, slot: number): number {
  return (table[slot + AT_WORD] as number) - 1;
}

export function trieOf(words: readonly string[]): Trie {
  let slots = 1024;
  while (slots < words.length * 2) slots *= 2;
  const table = new Int32Array(slots * STRIDE);
  const firstNode = new Int32Array(0x10000);
  const firstWord = new Int32Array(0x10000);
  const begins = new Uint8Array((PAIR_BITS + 1) / 8);
  let count = 0;
  let longest = 0;
  words.forEach((word, number) => {
    const first = word.charCodeAt(0);
    longest = Math.max(longest, word.length);
    if (word.length === 1) {
      firstWord[first] = number + 1;
      return;
    }
    if (firstNode[first] === 0) {
      count += 1;
      firstNode[first] = count;
    }
    const bit = pairBit(first, word.charCodeAt(1));
    begins[bit >> 3] = (begins[bit >> 3] as number) | (1 << (bit & 7));
    let node = firstNode[first] as number;
    for (let at = 1; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      const slot = slotOf(table, node, unit);
      if (table[slot + AT_NODE] === 0) {
        table[slot] = node;
        table[slot + 1] = unit;
        table[slot + AT_NODE] = LEAF;
      }
      if (at + 1 === word.length) table[slot + AT_WORD] = number + 1;
      else if (table[slot + AT_NODE] === LEAF) {
        count += 1;
        table[slot + AT_NODE] = count;
      }
      node = table[slot + AT_NODE] as number;
    }
  });
  return { firstNode, firstWord, begins, table, longest };
}

/**
 * Writes 1 + the number of each word that begins at a unit, 0 for none, behind an offset by its length.
 * @returns up to which length
 */
export function walk(
  trie: Trie,
  units: Uint16Array,
  start: number,
  to: number,
  numbers: Int32Array,
  row: number,
): number {
  const first = units[start] as number;
  numbers[row + 1] = trie.firstWord[first] as number;
  if (start + 1 === to || !mayBegin(trie, first, units[start + 1] as number)) return 1;
  const { table } = trie;
  let node = trie.firstNode[first] as number;
  for (let at = start + 1; at < to; at += 1) {
    const slot = slotOf(table, node, units[at] as number);
    node = table[slot + AT_NODE] as number;
    if (node === 0) return at - start;
    numbers[row + at - start + 1] = table[slot + AT_WORD] as number;
    if (node === LEAF) return at + 1 - start;
  }
  return to - start;
}

/** The word that `[start, end)` is, -1 where it is none. */
export function wordAt(trie: Trie, units: Uint16Array, start: number, end: number): number {
  const first = units[start] as number;
  if (end - start === 1) return (trie.firstWord[first] as number) - 1;
  if (!mayBegin(trie, first, units[start + 1] as number)) return -1;
  let node = trie.firstNode[first] as number;
  let slot = -1;
  for (let at = start + 1; at < end; at += 1) {
    slot = childOf(trie, node, units[at] as number);
    if (slot === -1) return -1;
    node = nodeAt(trie, slot);
  }
  return wordEndingAt(trie, slot);
}

/** Whether `[start, end)` lies inside a longer word: 高峰 in 早高峰. */
export function isInsideWord(trie: Trie, units: Uint16Array, start: number, end: number): boolean {
  const first = Math.max(0, start - LONGEST_BEFORE);
  for (let from = first; from <= start; from += 1) {
    let node = trie.firstNode[units[from] as number] as number;
    for (let at = from + 1; node !== 0; at += 1) {
      const slot = childOf(trie, node, units[at] as number);
      if (slot === -1) break;
      if (at + 1 >= end && at + 1 - from > end - start && wordEndingAt(trie, slot) !== -1) return true;
      node = nodeAt(trie, slot);
    }
  }
  return false;
}
