/** The names that a document proves, and the same as one tree, so that a text is read once however many there are. */
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
  readonly size: number;
  /** Given names of two characters of the names that are proven. */
  readonly given: ReadonlySet<string>;
  /** Whether a role keeps one of them. */
  readonly isAnyKept: boolean;
  readonly tree: UnitTree;
  /** By node: the name that ends there. */
  readonly names: readonly (string | undefined)[];
  /** 1 at the lower bits of every unit that a name begins with. */
  readonly firsts: Uint8Array;
}

/** Names are gated by the lower bits of their first unit. */
export const FIRSTS = 1024;

/** A document is searched window by window, and its names are one tree for all of them. */
const TREES: WeakMap<ProvenNames, NameTree> = /* @__PURE__ */ new WeakMap();

export function treeOf(proven: ProvenNames): NameTree {
  const known = TREES.get(proven);
  if (known !== undefined && known.size === proven.size) return known;
  const given = new Set<string>();
  let units = 0;
  let isAnyKept = false;
  for (const [name, each] of proven) {
    if (each.hasGiven) given.add(name.slice(-GIVEN_LENGTH));
    if (keptBy(each) !== undefined) isAnyKept = true;
    units += name.length;
  }
  const tree = unitTree(units + given.size * GIVEN_LENGTH);
  const names: (string | undefined)[] = [undefined];
  const firsts = new Uint8Array(FIRSTS);
  const plant = (name: string): void => {
    firsts[unitAt(name, 0) % FIRSTS] = 1;
    let node = 0;
    for (let at = 0; at < name.length; at += 1) {
      node = growNode(tree, node, unitAt(name, at), names.length);
      if (node === names.length) names.push(undefined);
    }
    names[node] = name;
  };
  for (const name of given) plant(name);
  for (const name of proven.keys()) plant(name);
  const made = { size: proven.size, given, isAnyKept, tree, names, firsts };
  TREES.set(proven, made);
  return made;
}

/** To be called where something else is said of a name that is known. */
export function forgetTree(proven: ProvenNames): void {
  TREES.delete(proven);
}
