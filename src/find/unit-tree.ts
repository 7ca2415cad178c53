/**
 * Words as a tree by their units, in which a node is a number and the root is 0: the edges stand in one hash table, by the node
 * that each comes from and its unit, so that nothing is made for a node.
 */
export interface UnitTree {
  readonly from: Int32Array;
  readonly via: Uint16Array;
  /** The node that the edge leads to; 0: no edge. */
  readonly to: Int32Array;
}

const SMALLEST = 16;

/** A tree for words of so many units together: a power of two, at most half of which is filled. */
export function unitTree(units: number): UnitTree {
  let size = SMALLEST;
  while (size < units * 2) size *= 2;
  return { from: new Int32Array(size), via: new Uint16Array(size), to: new Int32Array(size) };
}

/** Where an edge is, or would be. */
function slotOf({ from, via, to }: UnitTree, node: number, unit: number): number {
  const mask = to.length - 1;
  let slot = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 8;
  for (slot &= mask; to[slot] !== 0; slot = (slot + 1) & mask) if (from[slot] === node && via[slot] === unit) break;
  return slot;
}

/** The node that a unit leads to; 0: none. */
export function nextNode(tree: UnitTree, node: number, unit: number): number {
  return tree.to[slotOf(tree, node, unit)] as number;
}

/** The same, `next` if there was none so far. */
export function growNode(tree: UnitTree, node: number, unit: number, next: number): number {
  const slot = slotOf(tree, node, unit);
  if (tree.to[slot] === 0) {
    tree.from[slot] = node;
    tree.via[slot] = unit;
    tree.to[slot] = next;
  }
  return tree.to[slot] as number;
}
