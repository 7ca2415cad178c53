/**
 * Words as a tree of characters in one hash table, so that all words that begin at a place are met in one walk. A word's
 * number is its place in the list that it came from.
 */

export interface Trie {
  /** By unit: the node of the words that begin with it, 0 where there is none. */
  readonly first: Int32Array;
  /** The table: parent and unit of the node in a slot; the node itself. Nodes count from 1. */
  readonly parents: Int32Array;
  readonly units: Uint16Array;
  readonly nodes: Int32Array;
  /** By node: 1 + the number of the word that ends there, 0 where none does. */
  readonly words: Int32Array;
}

const MIX_PARENT = 0x9e3779b1;
const MIX_UNIT = 0x85ebca6b;

export function slotOf(parent: number, unit: number, mask: number): number {
  const mixed = Math.imul(parent, MIX_PARENT) ^ Math.imul(unit, MIX_UNIT);
  return (mixed ^ (mixed >>> 15)) & mask;
}

/** @param size how many words there are */
export function trieOf(words: readonly string[]): Trie {
  let slots = 1024;
  while (slots < words.length * 4) slots *= 2;
  const first = new Int32Array(0x10000);
  const parents = new Int32Array(slots);
  const units = new Uint16Array(slots);
  const nodes = new Int32Array(slots);
  const ends = new Int32Array(slots);
  let count = 0;
  words.forEach((word, number) => {
    let node = first[word.charCodeAt(0)] as number;
    if (node === 0) {
      count += 1;
      node = count;
      first[word.charCodeAt(0)] = node;
    }
    for (let at = 1; at < word.length; at += 1) {
      const unit = word.charCodeAt(at);
      let slot = slotOf(node, unit, slots - 1);
      while (nodes[slot] !== 0 && (parents[slot] !== node || units[slot] !== unit)) slot = (slot + 1) & (slots - 1);
      if (nodes[slot] === 0) {
        count += 1;
        parents[slot] = node;
        units[slot] = unit;
        nodes[slot] = count;
      }
      node = nodes[slot] as number;
    }
    if (ends[node] === 0) ends[node] = number + 1;
  });
  return { first, parents, units, nodes, words: ends };
}

/** The node one character further, 0 where no word goes on so. */
export function childOf({ parents, units, nodes }: Trie, node: number, unit: number): number {
  const mask = nodes.length - 1;
  let slot = slotOf(node, unit, mask);
  for (;;) {
    const child = nodes[slot] as number;
    if (child === 0 || (parents[slot] === node && units[slot] === unit)) return child;
    slot = (slot + 1) & mask;
  }
}
