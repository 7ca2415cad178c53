/**
 * Words as a tree of characters in one hash table, so that all words that begin at a place are met in one walk. What is known
 * of a node lies side by side in the table, and bits say beforehand which two characters begin no word: most of them do not.
 * A word's number is its place in the list that it came from.
 */
import { unitAt } from '../../text/unit-at.ts';

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

interface GrowingTrie extends Trie {
  longest: number;
  /** Nodes so far. */
  nodes: number;
}

/** A tree for so many words. */
export function createTrie(words: number): GrowingTrie {
  let slots = 1024;
  while (slots < words * 2) slots *= 2;
  return {
    firstNode: new Int32Array(0x10000),
    firstWord: new Int32Array(0x10000),
    begins: new Uint8Array((PAIR_BITS + 1) / 8),
    table: new Int32Array(slots * STRIDE),
    longest: 0,
    nodes: 0,
  };
}

/**
 * Adds words that share all characters but the last.
 * @param text these, in `[start, start + head)`, and the last ones, up to `end`
 * @param number of the first word; the others follow
 */
export function addWords(
  trie: GrowingTrie,
  text: string,
  start: number,
  head: number,
  end: number,
  number: number,
): void {
  trie.longest = Math.max(trie.longest, head + 1);
  const { firstNode, firstWord, table } = trie;
  const last = start + head;
  if (head === 0) {
    for (let at = last; at < end; at += 1) firstWord[unitAt(text, at)] = number + at - last + 1;
    return;
  }
  const first = unitAt(text, start);
  if (firstNode[first] === 0) firstNode[first] = nextNode(trie);
  let node = firstNode[first] as number;
  for (let at = start + 1; at < last; at += 1) {
    if (at === start + 1) mayNowBegin(trie, first, unitAt(text, at));
    const slot = newSlot(table, node, unitAt(text, at));
    if (table[slot + AT_NODE] === LEAF) table[slot + AT_NODE] = nextNode(trie);
    node = table[slot + AT_NODE] as number;
  }
  for (let at = last; at < end; at += 1) {
    if (head === 1) mayNowBegin(trie, first, unitAt(text, at));
    table[newSlot(table, node, unitAt(text, at)) + AT_WORD] = number + at - last + 1;
  }
}

function nextNode(trie: GrowingTrie): number {
  trie.nodes += 1;
  return trie.nodes;
}

/** Where a child is in the table, which is there now. */
function newSlot(table: Int32Array, parent: number, unit: number): number {
  const slot = slotOf(table, parent, unit);
  if (table[slot + AT_NODE] === 0) {
    table[slot] = parent;
    table[slot + 1] = unit;
    table[slot + AT_NODE] = LEAF;
  }
  return slot;
}

function mayNowBegin({ begins }: Trie, first: number, second: number): void {
  const bit = pairBit(first, second);
  begins[bit >> 3] = (begins[bit >> 3] as number) | (1 << (bit & 7));
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

/** The number of a word, -1 where it is none. */
export function numberOf(trie: Trie, word: string): number {
  const units = new Uint16Array(word.length);
  for (let at = 0; at < word.length; at += 1) units[at] = unitAt(word, at);
  return wordAt(trie, units, 0, word.length);
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
