/**
 * Custom tags: a tree of names over the objects of the pages. `<姓名><ObjectRef PageRef="1">12</ObjectRef></姓名>` says that the
 * text of object 12 is a name. Where a name is a label, the objects below it are one value, and all such of a part one record.
 *
 * @source GB/T 33190-2016, 16 (custom tags)
 */
import { scanXml } from '../xml/scan.ts';

export interface TaggedValue {
  /** Of the elements around, outermost first, without the root. */
  readonly labels: readonly string[];
  /** Ids of the objects whose texts are the value, in order. */
  readonly objects: readonly string[];
}

/** @param isLabel whether a name says what a value is */
export function readTags(source: string, part: number, isLabel: (text: string) => boolean): readonly TaggedValue[] {
  const values: TaggedValue[] = [];
  const open: { readonly local: string; objects: string[] }[] = [];
  let text = '';
  const xml = scanXml(source, { part });
  while (xml.next()) {
    if (xml.kind === 'open') {
      open.push({ local: xml.local, objects: [] });
      text = '';
    } else if (xml.kind === 'text' || xml.kind === 'cdata') {
      text += xml.text();
    } else if (xml.kind === 'close') {
      const element = open.pop();
      const around = open[open.length - 1];
      if (element === undefined || around === undefined) break;
      if (element.local === 'ObjectRef') around.objects.push(text.trim());
      else if (element.objects.length > 0 && isLabel(element.local)) {
        values.push({ labels: [...open.slice(1).map(({ local }) => local), element.local], objects: element.objects });
      }
      text = '';
    }
  }
  return values;
}
