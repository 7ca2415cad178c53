/**
 * Parts of a workbook that hold no text that could be searched: what each is, how the editor is asked for it, what is left of it.
 * When it is asked, and what goes with the part, is said in opaque-fates.ts.
 *
 * What only serves the printer, the preview or another reading goes with whatever refers to it. Where others refer to a
 * part that is to go (a picture in a drawing, an object in a sheet), it stays as an empty one, so that the workbook opens.
 */
import type { Editor, Opaque, OpaqueKind } from '../format.ts';
import type { Relation } from '../package/relations.ts';
import type { Part } from '../package/rewrite.ts';

/** `drop`: the part goes with all that names it; `empty`: it stays without its content. */
export type OpaqueFate = 'keep' | 'drop' | 'empty';

export interface OpaqueThing {
  readonly kind: OpaqueKind;
  readonly isIdle?: true;
}

/** By the end of the type of the relation that leads to a part. */
const BY_RELATION: readonly (readonly [end: string, kind: OpaqueThing])[] = [
  ['/thumbnail', { kind: 'image', isIdle: true }],
  ['/printerSettings', { kind: 'settings', isIdle: true }],
  ['/digital-signature/origin', { kind: 'signature', isIdle: true }],
  ['/digital-signature/signature', { kind: 'signature', isIdle: true }],
  ['/digital-signature/certificate', { kind: 'signature', isIdle: true }],
  ['/revisionHeaders', { kind: 'cache', isIdle: true }],
  ['/revisionLog', { kind: 'cache', isIdle: true }],
  ['/usernames', { kind: 'cache', isIdle: true }],
  ['/pivotCacheRecords', { kind: 'cache', isIdle: true }],
  ['/vbaProject', { kind: 'macro' }],
  ['/wordVbaData', { kind: 'macro' }],
  ['/vbaProjectSignature', { kind: 'macro' }],
  ['/vbaProjectSignatureAgile', { kind: 'macro' }],
  ['/vbaProjectSignatureV3', { kind: 'macro' }],
  ['/xlMacrosheet', { kind: 'macro' }],
  ['/image', { kind: 'image' }],
  ['/oleObject', { kind: 'embedded' }],
  ['/package', { kind: 'embedded' }],
  ['/font', { kind: 'font' }],
  ['/audio', { kind: 'media' }],
  ['/video', { kind: 'media' }],
  ['/media', { kind: 'media' }],
];

/** Kinds that go with what refers to them: nothing in the workbook is lost without them. */
const GOES_WHOLE: ReadonlySet<OpaqueKind> = new Set(['signature', 'cache', 'settings', 'macro']);

/** What a part is by its relations; `undefined` where it is text, or nothing that is known. */
export function kindByRelation(relations: readonly Relation[]): OpaqueThing | undefined {
  for (const { type } of relations) {
    const found = BY_RELATION.find(([end]) => type.toLowerCase().endsWith(end.toLowerCase()));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** What a part of no known relation is, by the type that the package says. */
export function kindByType(type: string): OpaqueThing {
  if (type.startsWith('image/')) return { kind: 'image' };
  if (/^(?:audio|video)\//.test(type)) return { kind: 'media' };
  if (/font/.test(type)) return { kind: 'font' };
  if (/vba|macro/i.test(type)) return { kind: 'macro' };
  return { kind: /oleObject|embed/i.test(type) ? 'embedded' : 'binary' };
}

export function askOpaque(editor: Editor, part: Part, { kind, isIdle }: OpaqueThing): OpaqueFate {
  const place = { line: 1, column: 1, part: part.number };
  const thing: Opaque = { kind, bytes: part.size, place, ...(isIdle === undefined ? {} : { isIdle }) };
  const answer = editor.opaque?.(thing) ?? 'keep';
  if (kind === 'signature') return 'drop';
  if (answer === 'keep') return 'keep';
  return GOES_WHOLE.has(kind) || isIdle === true ? 'drop' : 'empty';
}

/** A picture of one clear pixel, in PNG: readers tell a picture's kind by its first bytes. */
const BLANK_PICTURE: readonly number[] = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 4, 0,
  0, 0, 0xb5, 0x1c, 0x0c, 0x02, 0, 0, 0, 11, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x64, 0x60, 0, 0, 0, 6, 0, 2,
  0x30, 0x81, 0xd0, 0x2f, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

export function emptyPart(kind: OpaqueKind | undefined): Uint8Array {
  return kind === 'image' ? Uint8Array.from(BLANK_PICTURE) : new Uint8Array(0);
}
