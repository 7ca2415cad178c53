/**
 * Markup of a sheet's row, or of shared strings, without what only the letter of XML knows: CDATA sections become text; comments,
 * processing instructions and extensions, none of which a reader sees, are left out. Hardly any workbook has them there; what
 * scans bytes need not know them. Throws FormatError.
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { escapeXml } from '../xml/entities.ts';
import { scanXml, type XmlOptions } from '../xml/scan.ts';

export function plainMarkup(source: string, options: XmlOptions): string {
  const edits: Splice[] = [];
  const xml = scanXml(source, options);
  while (xml.next()) {
    const { kind, start, name } = xml;
    if (kind === 'cdata') edits.push({ start, end: xml.end, text: escapeXml(xml.text(), 'text') });
    else if (kind === 'comment' || (kind === 'instruction' && name !== 'xml')) {
      edits.push({ start, end: xml.end, text: '' });
    } else if ((kind === 'open' || kind === 'empty') && xml.local === 'extLst') {
      xml.skip();
      edits.push({ start, end: xml.end, text: '' });
    }
  }
  return spliced(source, edits);
}
