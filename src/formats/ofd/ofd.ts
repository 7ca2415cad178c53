/**
 * OFD (版式文档, fixed-layout documents of Chinese offices and e-invoices): pages of placed text, with templates, annotations,
 * custom tags, attachments and resources in one package. Every part of XML goes through the editor, drawn text as a reader sees
 * it on its page (`drawing.ts`), all other text by what it is (`markup.ts`). What holds no text is told as opaque: pictures,
 * attachments in no known format, unknown parts. Signatures hold no more and go; so does a cover.
 *
 * Fonts stay: their tables say which characters a document uses and not what it says. But a font that is embedded for just these
 * characters may number them as they first come, and lacks the marks of a mask: the font of a text that changes goes, and the text
 * is shown in another font of that name. A file or folder whose name shows a person is renamed (`file-names.ts`), in all paths that
 * lead to it. Values that custom tags name are edited first (`edit-tags.ts`).
 *
 * @source GB/T 33190-2016 (electronic files storage and exchange formats, fixed layout documents)
 */
import { spliced } from '../../text/splice.ts';
import { type Editor, FormatError, type PackageFormat, type PackageOptions } from '../format.ts';
import { nameKey } from '../package/names.ts';
import { encode, type PartText } from '../package/part-text.ts';
import { openPackage, type Part, type PartFate, type Parts, rewriteParts } from '../package/rewrite.ts';
import { textInside } from '../xml/inside.ts';
import { scanXml } from '../xml/scan.ts';
import { editTags } from './edit-tags.ts';
import { renameFiles } from './file-names.ts';
import { type Run, runsOf } from './layout.ts';
import { editMarkup } from './markup.ts';
import { withNames } from './paths.ts';
import { editPlacedText } from './place-text.ts';
import { type Gone, withoutGone } from './removal.ts';
import { type Locate, locator, readRoles, type Role } from './roles.ts';
import { readTextObjects } from './text-object.ts';
import type { Work } from './work.ts';

export const ofd: PackageFormat = {
  id: 'ofd',
  extensions: ['.ofd'],
  rewrite: (source, editor, options) => rewriteOfd(source, editor, options),
};

async function* rewriteOfd(source: Uint8Array, editor: Editor, options: PackageOptions): AsyncGenerator<Uint8Array> {
  const parts = openPackage(source, options);
  const work = await openWork(parts, editor, options);
  for (const part of parts.all) await decide(work, part);
  renameFiles(work);
  editTags(work);
  for (const part of parts.all) if (!work.gone.has(part.number)) editPart(work, part);
  dropFonts(work);
  const lost = lostOf(work);
  yield* rewriteParts(parts, options, async (part) => fateOf(work, part, lost));
}

async function openWork(parts: Parts, editor: Editor, options: PackageOptions): Promise<Work> {
  for (const name of ['Encryptions.xml', 'Encryption.xml']) {
    if (parts.find(name) !== undefined) throw new FormatError('package/legacy', { line: 1, column: 1, part: 0 });
  }
  const root = parts.need('OFD.xml');
  const texts = new Map<number, PartText>();
  for (const part of parts.all) if (await isXml(parts, part)) texts.set(part.number, await parts.text(part));
  const sources = new Map([...texts].map(([number, { text }]) => [number, text]));
  const locate = locator(parts);
  checkRoot(root, sources.get(root.number) ?? '', locate);
  let records = 0;
  return {
    parts,
    editor,
    options,
    locate,
    sources,
    texts,
    roles: readRoles(parts.all, sources, locate),
    gone: new Set(),
    nested: new Map(),
    renamed: new Map(),
    fonts: new Set(),
    nextRecord() {
      records += 1;
      return records;
    },
  };
}

/** By its name, or by how it begins. */
async function isXml(parts: Parts, part: Part): Promise<boolean> {
  if (nameKey(part.name).endsWith('.xml')) return true;
  if (part.size < 5) return false;
  for await (const chunk of parts.chunks(part)) {
    const head = String.fromCharCode(...chunk.subarray(0, 16))
      .split('\0')
      .join('');
    return head.includes('<?xml');
  }
  return false;
}

/** The package is an OFD, and its documents are there. */
function checkRoot(root: Part, source: string, locate: Locate): void {
  const fail = (part: number): never => {
    throw new FormatError('package/missing-part', { line: 1, column: 1, part });
  };
  const xml = scanXml(source, { part: root.number });
  let isRoot = true;
  let documents = 0;
  while (xml.next()) {
    if (xml.kind !== 'open' && xml.kind !== 'empty') continue;
    if (isRoot && xml.local !== 'OFD') fail(root.number);
    isRoot = false;
    if (xml.local !== 'DocRoot' || xml.kind === 'empty') continue;
    if (locate(root, textInside(xml)) === undefined) fail(0);
    documents += 1;
  }
  if (documents === 0) fail(root.number);
}

/** What becomes of a part that is no XML of the format's own. */
async function decide(work: Work, part: Part): Promise<void> {
  const { editor, roles, gone, parts, options, nested, sources } = work;
  const { number, size, name } = part;
  if (name.endsWith('/')) {
    if (size > 0) gone.add(number);
    return;
  }
  const place = { part: number, line: 1, column: 1 };
  if (roles.signatures.has(number)) {
    editor.opaque?.({ kind: 'signature', bytes: size, place, isIdle: true });
    gone.add(number);
    sources.delete(number);
    return;
  }
  const role: Role | undefined = roles.of.get(number);
  if (role?.isIdle === true) {
    if (editor.opaque?.({ kind: role.kind, bytes: size, place, isIdle: true }) === 'drop') gone.add(number);
    return;
  }
  if (role?.kind === 'font') return;
  if (roles.attachments.has(number) || (role === undefined && !sources.has(number))) {
    const inner = await options.nested?.(await parts.bytes(part), name);
    if (inner !== undefined) {
      nested.set(number, inner);
      sources.delete(number);
      return;
    }
  }
  if (sources.has(number)) return;
  if (editor.opaque?.({ kind: role?.kind ?? 'binary', bytes: size, place }) === 'drop') gone.add(number);
}

function editPart(work: Work, part: Part): void {
  const { editor, sources, fonts, renamed } = work;
  const source = sources.get(part.number);
  if (source === undefined) return;
  const context = { editor, part: part.number, nextRecord: () => work.nextRecord() };
  const placed = editPlacedText(source, runsBelow(work, source, part), work.roles.pages.has(part.number), context);
  for (const font of placed.fonts) fonts.add(font);
  const other = editMarkup(source, { ...context, renamed });
  const splices = [...placed.splices, ...other].sort((left, right) => left.start - right.start);
  sources.set(part.number, spliced(source, splices));
}

/** The texts of the templates that a page is shown with. */
function runsBelow({ sources, roles }: Work, source: string, part: Part): readonly Run[] {
  if (!source.includes('TemplateID')) return [];
  const runs: Run[] = [];
  const xml = scanXml(source, { part: part.number });
  while (xml.next()) {
    if ((xml.kind !== 'open' && xml.kind !== 'empty') || xml.local !== 'Template') continue;
    const number = roles.templates.get(xml.attribute('TemplateID') ?? '');
    const template = number === undefined ? undefined : sources.get(number);
    if (template !== undefined && number !== undefined) runs.push(...runsOf(readTextObjects(template, number), true));
  }
  return runs;
}

/** The files of fonts in which texts have changed. */
function dropFonts({ parts, roles, fonts, editor, gone }: Work): void {
  for (const part of parts.all) {
    const role = roles.of.get(part.number);
    if (role?.kind !== 'font' || !role.ids.some((id) => fonts.has(id))) continue;
    const place = { part: part.number, line: 1, column: 1 };
    const answer = editor.opaque?.({ kind: 'font', bytes: part.size, place, isIdle: true });
    if (answer === 'drop') gone.add(part.number);
  }
}

/** Ids of what is gone. */
type Lost = Pick<Gone, 'ids' | 'fonts'>;

function lostOf({ gone, roles }: Work): Lost {
  const ids = new Set<string>();
  const fonts = new Set<string>();
  for (const number of gone) {
    const role = roles.of.get(number);
    for (const id of role?.ids ?? []) (role?.kind === 'font' ? fonts : ids).add(id);
  }
  return { ids, fonts };
}

function fateOf(work: Work, part: Part, lost: Lost): PartFate {
  const { gone, nested, sources, texts, locate, renamed } = work;
  if (gone.has(part.number)) return 'drop';
  const fresh = withNames(part.name, renamed);
  const isRenamed = fresh !== part.name;
  const name = isRenamed ? { name: encode(fresh) } : {};
  const inner = nested.get(part.number);
  if (inner !== undefined) return { bytes: inner, ...name };
  const source = sources.get(part.number);
  const before = texts.get(part.number);
  if (source === undefined || before === undefined) return isRenamed ? name : 'keep';
  const old = new Map([...renamed].map(([first, then]) => [then, first]));
  const after = withoutGone(source, part.number, {
    isGone(path, folder) {
      const found = locate(part, withNames(path, old), withNames(folder, old));
      return found !== undefined && gone.has(found.number);
    },
    ...lost,
  });
  if (after === before.text) return isRenamed ? name : 'keep';
  return { bytes: before.encode(after), ...name };
}
