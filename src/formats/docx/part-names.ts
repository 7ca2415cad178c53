/**
 * Names of parts are text too: a picture may be called after whom it shows. A part whose name changes has its number for a name; what
 * refers to it, relations and types, names it from the root. Names of ASCII that hold no long number are those that every
 * program writes, and are not handed over.
 */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';
import { nameKey, relationsName, relationsOwner, resolveName } from '../package/names.ts';
import { encode } from '../package/part-text.ts';
import type { Part, Parts } from '../package/rewrite.ts';
import { scanXml } from '../xml/scan.ts';
import { looksLikeText } from './attributes.ts';
import type { Desk } from './desk.ts';
import { isEdited, type Piece } from './piece.ts';

export interface PartNames {
  /** The new name of a part; `undefined` where it keeps its own. */
  of(name: string): string | undefined;
  /** The part under the name that it comes out with. */
  rename(part: Part): Part;
}

export function createPartNames(parts: Parts, desk: Desk): PartNames {
  const renamed = new Map<string, string>();
  for (const { name, number } of parts.all) {
    if (relationsOwner(name) !== undefined || !looksLikeText(name, 0, name.length)) continue;
    const piece: Piece = { text: name, site: 'raw', start: 0, end: name.length, reading: 'both', splices: NO_SPLICES };
    desk.reference(piece);
    if (!isEdited(piece)) continue;
    const own = plainName(name, number);
    renamed.set(nameKey(name), own);
    renamed.set(nameKey(relationsName(name)), relationsName(own));
  }
  const of = (name: string): string | undefined => renamed.get(nameKey(name));
  return {
    of,
    rename(part) {
      const name = of(part.name);
      return name === undefined ? part : { ...part, name, nameBytes: encode(name), isUtf8: true };
    },
  };
}

/** By the part's number, in its folder and with its ending, where these are plain. */
function plainName(name: string, number: number): string {
  const slash = name.lastIndexOf('/') + 1;
  const folder = name.slice(0, slash);
  const ending = /\.[a-z0-9]{1,5}$/i.exec(name)?.[0] ?? '';
  return `${looksLikeText(folder, 0, folder.length) ? 'word/' : folder}part${number}${ending}`;
}

/** The types of all parts, with the names that parts come out with. */
export function withNewNames(source: string, part: number, names: PartNames): string {
  const splices: Splice[] = [];
  const xml = scanXml(source, { part });
  while (xml.next()) {
    const index = xml.local === 'Override' && xml.kind !== 'close' ? xml.find('PartName') : -1;
    const name = index < 0 ? undefined : names.of(resolveName('', xml.value(index)) ?? '');
    if (name !== undefined) splices.push({ start: xml.valueStart(index), end: xml.valueEnd(index), text: `/${name}` });
  }
  return spliced(source, splices);
}
