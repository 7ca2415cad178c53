/**
 * What becomes of each part of a workbook that holds no text, and what goes with it: the relations of a part that goes, those that
 * lead to it, its place in the list of types. It is decided for all parts before anything is written, since the lists that name a
 * part may stand before it. What such a part is and what is left of it says opaque-parts.ts.
 */
import type { Editor } from '../format.ts';
import { nameKey, relationsOwner } from '../package/names.ts';
import type { Relation } from '../package/relations.ts';
import type { Part, PartFate, Parts } from '../package/rewrite.ts';
import { askOpaque, emptyPart, kindByRelation, kindByType, type OpaqueFate, type OpaqueThing } from './opaque-parts.ts';
import type { Workbook } from './workbook.ts';

export interface OpaqueFates {
  /** Of a part that is opaque by what leads to it; `undefined` of all others. */
  of(part: Part): PartFate | undefined;
  /** Of a part that turns out to be opaque as it is come to. It does not go any more: its place stays. */
  late(part: Part): PartFate;
  isGone(name: string): boolean;
  /** Numbers of a part's relations to what is gone. */
  goneRelations(part: Part): ReadonlySet<string>;
}

/** @param hasNested whether embedded packages are read: they are not opaque then, unless they cannot be */
export function decideFates(parts: Parts, book: Workbook, editor: Editor, hasNested: boolean): OpaqueFates {
  const leading = relationsTo(book.relations);
  const decided = new Map<Part, OpaqueFate>();
  for (const part of parts.all) {
    if (part.name.endsWith('/') || part.size === 0) continue;
    const kind = knownKind(part);
    if (kind !== undefined && !(kind.kind === 'embedded' && hasNested)) {
      decided.set(part, askOpaque(editor, part, kind));
    }
  }
  // What only parts that go lead to goes with them.
  for (const part of parts.all) {
    const owner = relationsOwner(part.name);
    const own = owner === undefined ? undefined : parts.find(owner);
    if (own !== undefined && decided.get(own) === 'drop') decided.set(part, 'drop');
  }

  function knownKind(part: Part): OpaqueThing | undefined {
    return kindByRelation(leading.get(nameKey(part.name)) ?? []);
  }

  function isGone(name: string): boolean {
    const part = parts.find(name);
    return part !== undefined && decided.get(part) === 'drop';
  }

  return {
    of(part) {
      const fate = decided.get(part);
      return fate === 'empty' ? { bytes: emptyPart(knownKind(part)?.kind) } : fate;
    },
    late(part) {
      const kind = knownKind(part) ?? kindByType(book.typeOf(part.name));
      const fate = askOpaque(editor, part, kind);
      return fate === 'keep' ? 'keep' : { bytes: emptyPart(kind.kind) };
    },
    isGone,
    goneRelations(part) {
      const own = book.relations.get(nameKey(part.name)) ?? [];
      return new Set(
        own.filter((relation) => relation.part !== undefined && isGone(relation.part)).map(({ id }) => id),
      );
    },
  };
}

/** The relations that lead to each part, by the part's key. */
function relationsTo(relations: ReadonlyMap<string, readonly Relation[]>): ReadonlyMap<string, readonly Relation[]> {
  const leading = new Map<string, Relation[]>();
  for (const own of relations.values()) {
    for (const relation of own) {
      if (relation.part === undefined) continue;
      const key = nameKey(relation.part);
      const others = leading.get(key);
      if (others === undefined) leading.set(key, [relation]);
      else others.push(relation);
    }
  }
  return leading;
}
