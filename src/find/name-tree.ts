/**
 * The names that a document proves, and the same as one tree, so that a text is read once however many there are. Most texts hold
 * nothing that one of them begins with: the tree is planted once something does.
 */
import type { FieldRule } from '../rules/plan.ts';
import { unitAt } from '../text/unit-at.ts';
import { growNode, type UnitTree, unitTree } from './unit-tree.ts';

/** What a document says of a name. */
export interface ProvenName {
  /** The role that keeps it. */
  readonly kept: FieldRule | undefined;
  /** A role masks it. */
  readonly isMasked: boolean;
  /** A surname stands in it, and a given name of two characters behind. */
  readonly hasGiven: boolean;
}

/** By the folded characters of a name, without blanks. */
export type ProvenNames = Map<string, ProvenName>;

/** Characters of a given name that counts by itself. */
export const GIVEN_LENGTH = 2;

/** The role that keeps all mentions of a name. */
export function keptBy(name: ProvenName | undefined): FieldRule | undefined {
  return name === undefined || name.isMasked ? undefined : name.kept;
}

/** Names in one tree. */
export interface NameTree {
  /** Given names of two characters of the names that are proven. */
  readonly given: ReadonlySet<string>;
  readonly tree: UnitTree;
  /** By node: the name that ends there. */
  readonly names: readonly (string | undefined)[];
}

/** What is known of all names together at a look. */
export interface NameGate {
  readonly size: number;
  /** Whether a role keeps one of them. */
  readonly isAnyKept: boolean;
  /** A bit for the lower bits of every unit that a name begins with, or a given name that counts by itself. */
  readonly firsts: Uint32Array;
  tree: NameTree | undefined;
}

/** Names are gated by so many of the lower bits of their first unit, but one. */
const FIRSTS = 1023;

/** Whether a name may begin with a unit. */
export function mayOpen(firsts: Uint32Array, unit: number): boolean {
  return (((firsts[(unit & FIRSTS) >>> 5] as number) >>> (unit & 31)) & 1) === 1;
}

/** A document is searched window by window, and its names are one tree for all of them. */
const GATES: WeakMap<ProvenNames, NameGate> = /* @__PURE__ */ new WeakMap();

export function gateOf(proven: ProvenNames): NameGate {
  const known = GATES.get(proven);
  if (known !== undefined && known.size === proven.size) return known;
  const firsts = new Uint32Array((FIRSTS + 1) / 32);
  const open = (unit: number): void => {
    firsts[(unit & FIRSTS) >>> 5] = (firsts[(unit & FIRSTS) >>> 5] as number) | (1 << (unit & 31));
  };
  let isAnyKept = false;
  for (const [name, each] of proven) {
    open(unitAt(name, 0));
    if (each.hasGiven) open(unitAt(name, name.length - GIVEN_LENGTH));
    if (keptBy(each) !== undefined) isAnyKept = true;
  }
  const made = { size: proven.size, isAnyKept, firsts, tree: undefined };
  GATES.set(proven, made);
  return made;
}

/** @param gate of the names */
export function treeOf(proven: ProvenNames, gate: NameGate): NameTree {
  gate.tree ??= planted(proven);
  return gate.tree;
}

function planted(proven: ProvenNames): NameTree {
  const given = new Set<string>();
  let units = 0;
  for (const [name, { hasGiven }] of proven) {
    if (hasGiven) given.add(name.slice(-GIVEN_LENGTH));
    units += name.length;
  }
  const tree = unitTree(units + given.size * GIVEN_LENGTH);
  const names: (string | undefined)[] = [undefined];
  const plant = (name: string): void => {
    let node = 0;
    for (let at = 0; at < name.length; at += 1) {
      node = growNode(tree, node, unitAt(name, at), names.length);
      if (node === names.length) names.push(undefined);
    }
    names[node] = name;
  };
  for (const name of given) plant(name);
  for (const name of proven.keys()) plant(name);
  return { given, tree, names };
}

/** To be called where something else is said of a name that is known. */
export function forgetTree(proven: ProvenNames): void {
  GATES.delete(proven);
}
