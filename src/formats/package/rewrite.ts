/**
 * What packages of parts (XLSX, DOCX, OFD) share: the parts by their names, and the way through all of them, in their order.
 *
 *     const parts = openPackage(source, options);                      // zip/…, package/legacy
 *     const text = await parts.text(parts.find('word/document.xml'));  // a PartText: .text, .encode(text)
 *     readRelations(text, name, number), readContentTypes(text, number), withoutRelations, withoutOverrides   // relations.ts
 *     yield* rewriteParts(parts, options, async (part) => 'keep' | 'drop' | { bytes } | { chunks });
 *
 * The handler is called for every part once, in the package's order. What it keeps comes out with its packed bytes as they are;
 * the same in gives the same out. Without `deflate` nothing is given, but chunks are still drained, so that whoever makes
 * them gets to its end. Which parts go has to be known before the part that lists them is handled: decide first, then rewrite.
 */
import { FormatError, type PackageOptions } from '../format.ts';
import { openZip, type Zip, type ZipEntry } from '../zip/read.ts';
import { keepEntry, type PackedEntry, packEntry, writeZip } from '../zip/write.ts';
import { nameKey } from './names.ts';
import { type PartText, readPart } from './part-text.ts';

export type Part = ZipEntry;

export interface Parts {
  /** In the order of the package; folders are among them. */
  readonly all: readonly Part[];
  /** The part of this name, in any case. */
  find(name: string): Part | undefined;
  /** The same, of one that the format cannot do without. @throws FormatError `package/missing-part` */
  need(name: string): Part;
  /** Unpacked, whole. @throws FormatError `zip/too-large`, `zip/damaged` */
  bytes(part: Part): Promise<Uint8Array>;
  /** Unpacked, as they come. */
  chunks(part: Part): AsyncIterable<Uint8Array>;
  /** As text, whole. @throws FormatError `encoding/…` too */
  text(part: Part): Promise<PartText>;
}

/** A new name, in UTF-8; without it the part keeps its own. */
export interface NewName {
  readonly name?: Uint8Array;
}

/** What becomes of a part: as it is, gone, or under another name; with other bytes, whole or as they come. */
export type PartFate =
  | 'keep'
  | 'drop'
  | NewName
  | (NewName & { readonly bytes: Uint8Array })
  | (NewName & { readonly chunks: AsyncIterable<Uint8Array> });

export function openPackage(source: Uint8Array, options: PackageOptions): Parts {
  const zip: Zip = openZip(source, options);
  const byName = new Map(zip.entries.map((entry) => [nameKey(entry.name), entry]));
  const find = (name: string): Part | undefined => byName.get(nameKey(name));
  return {
    all: zip.entries,
    find,
    need(name) {
      const part = find(name);
      if (part === undefined) throw new FormatError('package/missing-part', { line: 1, column: 1, part: 0 });
      return part;
    },
    bytes: zip.bytes,
    chunks: zip.chunks,
    async text(part) {
      return readPart(await zip.bytes(part), part.number);
    },
  };
}

export async function* rewriteParts(
  parts: Parts,
  options: PackageOptions,
  handle: (part: Part) => Promise<PartFate>,
): AsyncGenerator<Uint8Array> {
  const { deflate } = options;
  if (deflate === undefined) {
    for (const part of parts.all) {
      const fate = await handle(part);
      if (typeof fate === 'object' && 'chunks' in fate) for await (const _ of fate.chunks);
    }
    return;
  }
  async function* entries(pack: typeof deflate & object): AsyncGenerator<PackedEntry> {
    for (const part of parts.all) {
      const fate = await handle(part);
      if (fate === 'drop') continue;
      if (fate === 'keep') {
        yield keepEntry(part);
        continue;
      }
      const chunks = 'bytes' in fate ? [fate.bytes] : 'chunks' in fate ? fate.chunks : undefined;
      const packed = chunks === undefined ? keepEntry(part) : await packEntry(part, chunks, pack, options.crc32);
      yield fate.name === undefined ? packed : { ...packed, nameBytes: fate.name, isUtf8: true };
    }
  }
  yield* writeZip(entries(deflate));
}
