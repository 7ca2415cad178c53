/**
 * What of a document is no text: which kind of thing a part is, by its type and by what refers to it, and what is left where the
 * editor has it go. A part that only relations lead to goes with them, and with the elements that show it; a picture
 * leaves an empty one, an embedded object no bytes, since the text around them keeps its place for them. Fonts are asked for
 * like the rest: one that was saved with the characters in use alone shows which they are.
 */
import type { OpaqueKind } from '../format.ts';
import { encode } from '../package/part-text.ts';

export interface OpaquePart {
  readonly kind: OpaqueKind;
  readonly isIdle?: true;
  /** It goes with all that refers to it. */
  readonly isFree: boolean;
}

/** Elements that show a part which goes with them. */
const SHOWING: ReadonlySet<string> = new Set(
  'printerSettings altChunk embedRegular embedBold embedItalic embedBoldItalic'.split(' '),
);

export function showsFreePart(element: string): boolean {
  return SHOWING.has(element);
}

/** @param relations the last words of the types of the relations that lead to the part */
export function opaquePart(name: string, type: string, relations: readonly string[]): OpaquePart {
  const has = (relation: string): boolean => relations.includes(relation);
  if (name.startsWith('_xmlsignatures/') || type.includes('digital-signature')) {
    return { kind: 'signature', isIdle: true, isFree: true };
  }
  if (has('thumbnail')) return { kind: 'image', isIdle: true, isFree: true };
  if (has('printerSettings')) return { kind: 'settings', isIdle: true, isFree: true };
  if (/vbaProject/i.test(type + name)) return { kind: 'macro', isFree: true };
  if (has('aFChunk')) return { kind: 'embedded', isFree: true };
  if (has('font') || /font/i.test(type)) return { kind: 'font', isFree: true };
  if (type.startsWith('image/') || has('image') || type === INK) return { kind: 'image', isFree: false };
  if (/^(audio|video)\//.test(type)) return { kind: 'media', isFree: false };
  if (has('oleObject') || has('package') || name.includes('/embeddings/')) return { kind: 'embedded', isFree: false };
  return { kind: 'binary', isFree: false };
}

/** Strokes of a pen. */
const INK = 'application/inkml+xml';

/** Whether a part that is written as XML holds no text for a reader: pictures, strokes, signatures. */
export function isOpaqueXml(name: string, type: string): boolean {
  return type.startsWith('image/') || type === INK || (name.startsWith('_xmlsignatures/') && !name.endsWith('.rels'));
}

/** What is left of a part whose place stays. */
export function remains({ kind }: OpaquePart, type: string): Uint8Array {
  if (type === INK) return encode('<ink xmlns="http://www.w3.org/2003/InkML"/>');
  if (type === 'image/svg+xml') return encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
  return kind === 'image' ? Uint8Array.from(EMPTY_PICTURE) : new Uint8Array(0);
}

/** One transparent pixel, as PNG. @source ISO/IEC 15948 */
const EMPTY_PICTURE: readonly number[] = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
  0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x06, 0x00, 0x00, 0x00, 0x1f, 0x15, 0xc4, 0x89, 0x00, 0x00, 0x00, 0x0d, 0x49,
  0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x60, 0x60, 0x60, 0x60, 0x00, 0x00, 0x00, 0x05, 0x00, 0x01, 0xa5, 0xf6, 0x45,
  0x40, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];
