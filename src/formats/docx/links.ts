/** How the parts of a package hang together: the type of each, and the relations that lead to it. */
import { nameKey, relationsOwner } from '../package/names.ts';
import { readContentTypes, readRelations, type Relation } from '../package/relations.ts';
import type { Part, Parts } from '../package/rewrite.ts';
import { FormatError } from '../format.ts';

/** A relation, and the part that holds it; the package itself is ''. */
export interface Link extends Relation {
  readonly owner: string;
}

export interface Links {
  /** The part that is the document. */
  readonly main: Part;
  typeOf(part: Part): string;
  /** The relations that lead to a part. */
  to(name: string): readonly Link[];
  /** The relations that a part holds. */
  from(name: string): readonly Link[];
}

export const TYPES = '[Content_Types].xml';

/** @throws FormatError `package/missing-part` where no part is the document */
export async function readLinks(parts: Parts): Promise<Links> {
  const typesPart = parts.need(TYPES);
  const types = readContentTypes((await parts.text(typesPart)).text, typesPart.number);
  const to = new Map<string, Link[]>();
  const from = new Map<string, Link[]>();
  for (const part of parts.all) {
    const owner = relationsOwner(part.name);
    if (owner === undefined) continue;
    for (const relation of readRelations((await parts.text(part)).text, part.name, part.number)) {
      const link = { ...relation, owner };
      add(from, nameKey(owner), link);
      if (link.part !== undefined) add(to, nameKey(link.part), link);
    }
  }
  const main = from.get('')?.find(({ type }) => lastWord(type) === 'officeDocument')?.part;
  const mainPart = main === undefined ? undefined : parts.find(main);
  if (mainPart === undefined) throw new FormatError('package/missing-part', { line: 1, column: 1, part: 0 });
  return {
    main: mainPart,
    typeOf: ({ name }) => types.typeOf(name),
    to: (name) => to.get(nameKey(name)) ?? [],
    from: (name) => from.get(nameKey(name)) ?? [],
  };
}

function add(links: Map<string, Link[]>, key: string, link: Link): void {
  const known = links.get(key);
  if (known === undefined) links.set(key, [link]);
  else known.push(link);
}

/** What a relation's type ends with, which is the same in both editions of the standard. */
export function lastWord(type: string): string {
  return type.slice(type.lastIndexOf('/') + 1);
}

/** The parts that go with those that are gone: their relations, and what only they lead to. Names in lower case. */
export function withFollowers(parts: Parts, links: Links, gone: readonly Part[]): ReadonlySet<string> {
  const all = new Set(gone.map(({ name }) => nameKey(name)));
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const { name } of parts.all) {
      const owner = relationsOwner(name);
      const leading = links.to(name);
      const follows =
        owner === undefined
          ? leading.length > 0 && leading.every((link) => all.has(nameKey(link.owner)))
          : owner !== '' && all.has(nameKey(owner));
      if (follows) all.add(nameKey(name));
    }
  }
  return all;
}
