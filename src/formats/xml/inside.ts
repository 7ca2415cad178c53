/** All text inside an element, that of the elements in it too: goes from the tag that opens it to the tag that closes it. */
import type { XmlScanner } from './scan.ts';

export function textInside(xml: XmlScanner): string {
  const { depth } = xml;
  if (xml.kind !== 'open') return '';
  let text = '';
  while (step(xml, depth)) if (isText(xml)) text += xml.text();
  return text;
}

/** Goes to the next token in the element. */
function step(xml: XmlScanner, depth: number): boolean {
  return xml.next() && !(xml.kind === 'close' && xml.depth === depth);
}

function isText({ kind }: XmlScanner): boolean {
  return kind === 'text' || kind === 'cdata';
}
