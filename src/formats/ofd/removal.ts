/**
 * A part without what refers to parts that are gone: the resource and each object that shows it, the attachment and the link to it,
 * the signatures; and the file of a font, with the glyphs that texts in it are drawn by: those texts are then drawn by their
 * codes in another font of that name. What stays is not touched.
 *
 * @source GB/T 33190-2016, 7.9, 10 (images), 11.1 (fonts), 14 (actions), 20 (attachments)
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { scanXml, type XmlScanner } from '../xml/scan.ts';

export interface Gone {
  /** Whether the part that a path leads to is gone. */
  isGone(path: string, folder: string): boolean;
  /** Ids of resources and attachments that are gone. */
  readonly ids: ReadonlySet<string>;
  /** Ids of fonts without their file. */
  readonly fonts: ReadonlySet<string>;
}

/** Elements that go with what their child leads to. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['MediaFile', 'MultiMedia'],
  ['FileLoc', 'Attachment'],
]);

/** Elements that lead to a part by themselves. */
const LEADING: ReadonlySet<string> = new Set(['FontFile', 'Cover', 'Signatures', 'ExtendData']);

/** Attributes by which an element shows a resource. */
const SHOWING: ReadonlyMap<string, string> = new Map([
  ['ImageObject', 'ResourceID'],
  ['Sound', 'ResourceID'],
  ['Movie', 'ResourceID'],
  ['GotoA', 'AttachID'],
]);

interface Open {
  readonly local: string;
  readonly start: number;
  readonly isInGoneFont: boolean;
  isGone: boolean;
}

export function withoutGone(source: string, part: number, gone: Gone): string {
  const splices: Splice[] = [];
  const open: Open[] = [];
  let folder = '';
  let text = '';
  const xml = scanXml(source, { part });
  const goes = (start: number, end: number): void => {
    while (splices.length > 0 && (splices[splices.length - 1] as Splice).start >= start) splices.pop();
    splices.push({ start, end, text: '' });
  };
  while (xml.next()) {
    if (xml.kind === 'text' || xml.kind === 'cdata') text += xml.text();
    if (xml.kind === 'open' || xml.kind === 'empty') {
      const around = open[open.length - 1];
      if (xml.local === 'Res') folder = xml.attribute('BaseLoc') ?? '';
      const isShown = isShowing(xml, gone.ids);
      // A link goes with the action around it.
      if (isShown && around?.local === 'Action') around.isGone = true;
      const isInGoneFont = around?.isInGoneFont === true || isOfFont(xml, gone.fonts);
      const isGone = isShown || (isInGoneFont && xml.local === 'CGTransform');
      if (xml.kind === 'open') open.push({ local: xml.local, start: xml.start, isInGoneFont, isGone });
      else if (isGone) goes(xml.start, xml.end);
      text = '';
    } else if (xml.kind === 'close') {
      const element = open.pop() as Open;
      const around = open[open.length - 1];
      const path = text.trim();
      if (path !== '' && around !== undefined && HOLDERS.get(element.local) === around.local) {
        if (gone.isGone(path, folder)) around.isGone = true;
      }
      if (element.isGone || (path !== '' && LEADING.has(element.local) && gone.isGone(path, folder))) {
        goes(element.start, xml.end);
      }
      text = '';
    }
  }
  return spliced(source, splices);
}

function isShowing(xml: XmlScanner, ids: ReadonlySet<string>): boolean {
  const name = SHOWING.get(xml.local);
  const id = name === undefined ? undefined : xml.attribute(name);
  return id !== undefined && ids.has(id);
}

function isOfFont(xml: XmlScanner, fonts: ReadonlySet<string>): boolean {
  if (fonts.size === 0 || (xml.local !== 'TextObject' && xml.local !== 'Text')) return false;
  const font = xml.attribute('Font');
  return font !== undefined && fonts.has(font);
}
