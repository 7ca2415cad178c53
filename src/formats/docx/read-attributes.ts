/**
 * What the attributes of an element say: texts, addresses, names, dates, who wrote it. Which of them an attribute is its name tells
 * (attributes.ts); what it says goes to the gathering.
 */
import type { XmlScanner } from '../xml/scan.ts';
import { type AttributeUse, attributeUse, looksLikeText } from './attributes.ts';
import { type Gathering, SOMEBODY } from './gathering.ts';
import { attributeOf } from './outline.ts';
import type { Piece } from './piece.ts';
import { isEscaped, readUrl } from '../package/url.ts';

/** An element that is open and whose text has names. */
export interface OpenNamed {
  readonly labels: readonly string[];
  /** What it shows, as a date. */
  readonly dates: Piece[];
}

export interface AttributeOptions {
  /** What the scanner reads. */
  readonly source: string;
  /** The part is data and no markup: each attribute is text, and its name names it. */
  readonly isData: boolean;
  /** What a relation to a part of another name says instead. */
  readonly targetOf: ((target: string) => string | undefined) | undefined;
  /** The elements around the tag whose texts have names, as they are opened and closed, the innermost last. */
  readonly named: readonly OpenNamed[];
}

/** What stands for the initials of people in metadata. */
const INITIALS = '作';

/** @returns what reads all attributes of the tag that the scanner is at, by the local name of its element */
export function attributeReader(
  xml: XmlScanner,
  { gathered, pieceOf, label, tellOwners }: Gathering,
  { source, isData, targetOf, named }: AttributeOptions,
): (local: string) => void {
  const { references, authors, bookmarks, codes, caches, splices } = gathered;

  function readAttributes(local: string): void {
    // Of a part inside the package.
    const isInside = local === 'Relationship' && xml.attribute('TargetMode') !== 'External';
    for (let index = 0; index < xml.attributes; index += 1) {
      const name = xml.attributeName(index);
      const colon = name.indexOf(':');
      const own = colon < 0 ? name : name.slice(colon + 1);
      if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
      const from = xml.valueStart(index);
      const to = xml.valueEnd(index);
      if (isInside && own === 'Target') {
        const target = targetOf?.(xml.value(index));
        if (target !== undefined) splices.push({ start: from, end: to, text: target });
        continue;
      }
      const use = isData ? 'text' : attributeUse(local, own);
      if (from === to || use === 'never' || (use === undefined && !looksLikeText(source, from, to))) continue;
      readAttribute(local, own, index, use ?? 'text');
    }
  }

  function readAttribute(element: string, name: string, index: number, use: AttributeUse): void {
    const start = xml.valueStart(index);
    const end = xml.valueEnd(index);
    const text = xml.value(index);
    if (use === 'cache') {
      caches.push({ start, end });
      return;
    }
    if (use === 'date') {
      // With the blank before it and the quote behind it.
      const date = pieceOf(text, 'whole', xml.attributeStart(index) - 1, end + 1);
      (named[named.length - 1]?.dates ?? references).push(date);
      return;
    }
    if (use === 'author' || use === 'initials') {
      if (text === SOMEBODY || text === INITIALS) return;
      authors.push({ text, at: start });
      splices.push({ start, end, text: use === 'author' ? SOMEBODY : INITIALS });
      return;
    }
    const isUrl = use === 'url' && isEscaped(text);
    const piece = pieceOf(isUrl ? readUrl(text) : text, isUrl ? 'url' : 'attribute', start, end);
    tellOwners(piece);
    if (element === 'fldSimple' && name === 'instr') codes.push([piece]);
    else if (use === 'bookmark') bookmarks.push(piece);
    else references.push(piece);
    if (element === 'docVar' && name === 'val') label([attributeOf(xml, 'name') ?? ''], [piece], 0);
    else if (element === 'default') label([...(named[named.length - 1]?.labels ?? [])], [piece]);
    else if (isData) label([name], [piece], xml.depth + 1);
  }

  return readAttributes;
}
