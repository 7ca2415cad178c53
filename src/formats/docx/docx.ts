/**
 * DOCX, the documents of Word and WPS (.docx, .docm, .dotx, .dotm): every part that is XML is read (read-part.ts) and its changes are
 * spliced into its own source; other documents inside it are rewritten through the same editor; all else is opaque, and is
 * asked for (opaque.ts). The main part is read first, the others in their order, so that a bookmark or the name of a content
 * control is known where something refers to it. Throws FormatError.
 *
 * @source ECMA-376-1:2016 (parts and markup), ISO/IEC 29500-2 (packages)
 */
import type { Editor, PackageFormat, PackageOptions } from '../format.ts';
import { nameKey, relationsOwner, resolveName } from '../package/names.ts';
import { withoutOverrides } from '../package/relations.ts';
import { openPackage, type Part, type PartFate, type Parts, rewriteParts } from '../package/rewrite.ts';
import type { XmlScanner } from '../xml/scan.ts';
import { createDesk } from './desk.ts';
import { lastWord, type Links, readLinks, TYPES, withFollowers } from './links.ts';
import { isOpaqueXml, opaquePart, remains, showsFreePart } from './opaque.ts';
import { attributeOf } from './outline.ts';
import { createPartNames, type PartNames, withNewNames } from './part-names.ts';
import { createKnown, type Known, redactPart } from './redact-part.ts';

export const docx: PackageFormat = {
  id: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  rewrite,
};

async function* rewrite(source: Uint8Array, editor: Editor, options: PackageOptions): AsyncGenerator<Uint8Array> {
  const parts = openPackage(source, options);
  const links = await readLinks(parts);
  const fates = new Map<Part, PartFate>();
  const texts: Part[] = [links.main];
  for (const part of parts.all) {
    if (part === links.main || part.name === TYPES || part.name.endsWith('/')) continue;
    if (isText(part, links)) texts.push(part);
    else fates.set(part, await opaqueFate(parts, links, part, editor, options));
  }
  const dropped = [...fates].filter(([, fate]) => fate === 'drop').map(([part]) => part);
  const gone = withFollowers(parts, links, dropped);
  const known = createKnown();
  const names = createPartNames(
    parts,
    createDesk(editor, known, () => ({ line: 1, column: 1, part: 0 })),
  );
  for (const part of texts) {
    if (gone.has(nameKey(part.name))) fates.set(part, 'drop');
    else fates.set(part, await textFate(parts, links, part, { editor, known, gone, names }));
  }
  const types = parts.need(TYPES);
  fates.set(types, await typesFate(parts, types, gone, names));
  const ordered = { ...parts, all: parts.all.map((part) => names.rename(part)) };
  const byNumber = new Map([...fates].map(([{ number }, fate]) => [number, fate]));
  yield* rewriteParts(ordered, options, async ({ number }) => byNumber.get(number) ?? 'keep');
}

async function typesFate(parts: Parts, part: Part, gone: ReadonlySet<string>, names: PartNames): Promise<PartFate> {
  const { text, encode } = await parts.text(part);
  const left = withoutOverrides(text, part.number, (name) => gone.has(nameKey(name)));
  const after = withNewNames(left, part.number, names);
  return after === text ? 'keep' : { bytes: encode(after) };
}

/** Parts whose type says nothing are told by their names. */
function isText(part: Part, links: Links): boolean {
  const type = links.typeOf(part);
  if (isOpaqueXml(part.name, type) || links.to(part.name).some((link) => lastWord(link.type) === 'aFChunk'))
    return false;
  return /[+/]xml$|vmlDrawing$/.test(type) || /\.(xml|rels|vml)$/i.test(part.name);
}

async function opaqueFate(
  parts: Parts,
  links: Links,
  part: Part,
  editor: Editor,
  { nested }: PackageOptions,
): Promise<PartFate> {
  const relations = links.to(part.name).map(({ type }) => lastWord(type));
  const thing = opaquePart(part.name, links.typeOf(part), relations);
  const { kind, isIdle, isFree } = thing;
  if (kind === 'embedded' && nested !== undefined) {
    const bytes = await nested(await parts.bytes(part), part.name);
    if (bytes !== undefined) return { bytes };
  }
  const place = { line: 1, column: 1, part: part.number };
  const answer = editor.opaque?.({ kind, bytes: part.size, place, ...(isIdle && { isIdle }) }) ?? 'keep';
  if (kind === 'signature') return 'drop';
  if (answer === 'keep') return 'keep';
  return isFree ? 'drop' : { bytes: remains(thing, links.typeOf(part)) };
}

/** What is known of a document while its texts are read. */
interface Course {
  readonly editor: Editor;
  readonly known: Known;
  /** The names of parts that go, in lower case. */
  readonly gone: ReadonlySet<string>;
  readonly names: PartNames;
}

async function textFate(
  parts: Parts,
  links: Links,
  part: Part,
  { editor, known, gone, names }: Course,
): Promise<PartFate> {
  const { text, encode } = await parts.text(part);
  const isGone = (name: string | undefined): boolean => name !== undefined && gone.has(nameKey(name));
  const owner = relationsOwner(part.name);
  const ids = new Set(
    links
      .from(owner ?? part.name)
      .filter((link) => isGone(link.part))
      .map(({ id }) => id),
  );
  const drops = (local: string, xml: XmlScanner): boolean =>
    ids.size > 0 &&
    (owner === undefined ? showsFreePart(local) : local === 'Relationship') &&
    ids.has(attributeOf(xml, owner === undefined ? 'id' : 'Id') ?? '');
  const targetOf = (target: string): string | undefined => {
    const name = names.of(resolveName(owner ?? '', target) ?? '');
    return name === undefined ? undefined : `/${name}`;
  };
  const read = { part: part.number, isData: isData(part, links), drops, targetOf };
  const after = redactPart(text, editor, known, read);
  return after === text ? 'keep' : { bytes: encode(after) };
}

/** Whether a part is no markup of a document's: data that it carries, whose elements name what is in them. */
function isData(part: Part, links: Links): boolean {
  const type = links.typeOf(part);
  return (
    !/^application\/vnd\.(openxmlformats|ms-)/.test(type) && part !== links.main && !/\.(rels|vml)$/i.test(part.name)
  );
}
