/**
 * OFD (版式文档, fixed-layout documents of Chinese offices and e-invoices): pages of placed text, with templates, annotations,
 * custom tags, attachments and resources in one package. Every part of XML goes through the editor, drawn text as a reader sees
 * it on its page (`drawing.ts`), all other text by what it is (`markup.ts`). What holds no text is told as opaque: pictures,
 * attachments in no known format, unknown parts. Signatures hold no more and go; so does a cover.
 *
 * Fonts stay: their tables say which characters a document uses and not what it says. But a font that is embedded for just these
 * characters may number them as they first come, and lacks the marks of a mask: the font of a text that changes goes, and the text
 * is shown in another font of that name. A file or folder whose name shows a person is renamed, in all paths that lead to it.
 *
 * @source GB/T 33190-2016 (electronic files storage and exchange formats, fixed layout documents)
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { type Editor, FormatError, type PackageFormat, type PackageOptions } from '../format.ts';
import { nameKey } from '../package/names.ts';
import { encode, type PartText } from '../package/part-text.ts';
import { openPackage, type Part, type PartFate, type Parts, rewriteParts } from '../package/rewrite.ts';
import { joinPieces, splicesOfPieces } from '../pieces.ts';
import { textInside } from '../xml/inside.ts';
import { scanXml } from '../xml/scan.ts';
import { splicesOf } from './drawing.ts';
import { type Run, runsOf } from './layout.ts';
import { editMarkup } from './markup.ts';
import { withNames } from './paths.ts';
import { editPlacedText, writeEdits } from './place-text.ts';
import { type Gone, withoutGone } from './removal.ts';
import { type Locate, locator, readRoles, type Role, type Roles } from './roles.ts';
import { readTags } from './tags.ts';
import { readTextObjects } from './text-object.ts';

export const ofd: PackageFormat = {
  id: 'ofd',
  extensions: ['.ofd'],
  rewrite: (source, editor, options) => rewriteOfd(source, editor, options),
};

/** A document while it is worked through. */
interface Work {
  readonly parts: Parts;
  readonly editor: Editor;
  readonly options: PackageOptions;
  readonly locate: Locate;
  /** The texts of the parts that are XML, by their numbers, and as they came. */
  readonly sources: Map<number, string>;
  readonly texts: ReadonlyMap<number, PartText>;
  readonly roles: Roles;
  /** Parts that go, those that come out with other bytes, and new names of files. */
  readonly gone: Set<number>;
  readonly nested: Map<number, Uint8Array>;
  readonly renamed: Map<string, string>;
  /** Fonts of texts that change. */
  readonly fonts: Set<string>;
  nextRecord(): number;
}

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

/** Names of files and folders that say more than what is in them: those with characters beyond ASCII, and long numbers. */
function renameFiles({ parts, editor, renamed }: Work): void {
  const taken = new Set(parts.all.flatMap(({ name }) => nameKey(name).split('/')));
  for (const { name, number } of parts.all) {
    for (const step of name.split('/')) {
      if (renamed.has(step) || !isTelling(step)) continue;
      const splices = editor.passage?.(step, { part: number, line: 1, column: 1 });
      if (splices === undefined) throw new RangeError('the editor reads no text');
      if (splices.length > 0) renamed.set(step, freshName(step, splices, taken));
    }
  }
}

/** A name without what would be no name, with the ending that it had. @param taken is given the name */
function freshName(name: string, splices: readonly Splice[], taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const after = spliced(name, splices);
  const [stem, ending] = dot > 0 ? [after.replace(/\.[^.]*$/, ''), name.slice(dot)] : [after, ''];
  const legal = stem.replace(/[*]/g, '＊').replace(/[\\/:?"<>|]/g, '_');
  let fresh = legal + ending;
  for (let copy = 2; taken.has(nameKey(fresh)); copy += 1) fresh = `${legal}-${copy}${ending}`;
  taken.add(nameKey(fresh));
  return fresh;
}

function isTelling(name: string): boolean {
  let digits = 0;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x80) return true;
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits >= 7;
}

/** Values that custom tags name, each over the objects that it is drawn by. */
function editTags(work: Work): void {
  const { editor, roles, sources } = work;
  for (const number of roles.tags) {
    const source = sources.get(number);
    if (source === undefined) continue;
    const values = readTags(source, number, (text) => editor.isLabel(text));
    if (values.length > 0) editTagged(work, values);
  }
}

function editTagged(work: Work, values: ReturnType<typeof readTags>): void {
  const { editor, sources, fonts, gone } = work;
  const all = [...sources].flatMap(([number, source]) =>
    gone.has(number) ? [] : [{ number, source, objects: readTextObjects(source, number) }],
  );
  const edits = all.map(({ objects }) => objects.map(({ codes }) => codes.map((): Splice[] => [])));
  const byId = new Map<string, { readonly page: number; readonly object: number }>();
  all.forEach(({ objects }, page) => {
    objects.forEach(({ id }, object) => {
      if (!byId.has(id)) byId.set(id, { page, object });
    });
  });
  const fields = values.map(({ labels, objects }, index) => {
    const pieces = objects.flatMap((id) => {
      const found = byId.get(id);
      if (found === undefined) return [];
      const codes = all[found.page]?.objects[found.object]?.codes ?? [];
      return codes.map(({ text }, code) => ({ text, own: edits[found.page]?.[found.object]?.[code] as Splice[] }));
    });
    return { labels, pieces, text: joinPieces(pieces.map(({ text }) => text)), place: [index + 1] };
  });
  const changes = editor.record(
    fields.map(({ labels, text, place }) => ({ labels, text, place })),
    work.nextRecord(),
  );
  if (changes.length !== fields.length) throw new RangeError(`${fields.length} fields, ${changes.length} changes`);
  fields.forEach(({ pieces, text }, index) => {
    const laid = splicesOfPieces(
      pieces.map((piece) => piece.text),
      splicesOf(text, changes[index]),
    );
    pieces.forEach(({ own }, piece) => {
      // An object under two names is changed by the first.
      if (own.length === 0) own.push(...(laid[piece] as readonly Splice[]));
    });
  });
  all.forEach(({ number, source, objects }, page) => {
    const written = writeEdits(source, objects, edits[page] ?? []);
    if (written.splices.length > 0) sources.set(number, spliced(source, written.splices));
    for (const font of written.fonts) fonts.add(font);
  });
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
