/**
 * Splices of what a stretch of XML says, as splices of how it is written: of text, of an attribute's value, of a CDATA section.
 * What is not replaced stays as it is written; what is put in is escaped. `spliced(source, …)` then gives the new source.
 * Offsets are UTF-16 units.
 */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';
import { decodeXml, escapeXml, sourceOffsets, type XmlSite } from './entities.ts';
import type { XmlScanner } from './scan.ts';

/** Of what `decodeXml` gives for `source[from, to)`: text between tags, or the value of an attribute. */
export function spliceXml(
  source: string,
  from: number,
  to: number,
  splices: readonly Splice[],
  site: XmlSite,
): readonly Splice[] {
  if (splices.length === 0) return NO_SPLICES;
  const raw = source.slice(from, to);
  // What goes may bring the brackets together that end a CDATA section, which text must not hold.
  if (site === 'text' && raw.includes(']') && raw.includes('>')) {
    return [{ start: from, end: to, text: escapeXml(spliced(decodeXml(source, from, to), splices), site) }];
  }
  const offsetOf = sourceOffsets(source, from, to);
  return splices.map(({ start, end, text }) => ({
    start: offsetOf(start),
    end: offsetOf(end),
    text: escapeXml(text, site),
  }));
}

/** Of the token that a scanner stands at: its text, where it is text, a CDATA section, a comment or an instruction. */
export function spliceToken(source: string, xml: XmlScanner, splices: readonly Splice[]): readonly Splice[] {
  const { innerStart, innerEnd, kind } = xml;
  if (splices.length === 0) return NO_SPLICES;
  if (kind === 'text') return spliceXml(source, innerStart, innerEnd, splices, 'text');
  const after = spliced(source.slice(innerStart, innerEnd), splices);
  const text = kind === 'cdata' ? inCdata(after) : kind === 'comment' ? inComment(after) : inInstruction(after);
  return [{ start: innerStart, end: innerEnd, text }];
}

/** Of an attribute of the tag that a scanner stands at. */
export function spliceAttribute(
  source: string,
  xml: XmlScanner,
  index: number,
  splices: readonly Splice[],
): readonly Splice[] {
  return spliceXml(source, xml.valueStart(index), xml.valueEnd(index), splices, 'attribute');
}

function inCdata(text: string): string {
  return legal(text).split(']]>').join(']]]]><![CDATA[>');
}

function inComment(text: string): string {
  return legal(text)
    .replace(/-(?=-)/g, '- ')
    .replace(/-$/, '- ');
}

function inInstruction(text: string): string {
  return legal(text).split('?>').join('? >');
}

/** What XML does not know becomes U+FFFD; nothing is escaped. */
function legal(text: string): string {
  return decodeXml(escapeXml(text, 'text'), 0, Number.POSITIVE_INFINITY);
}
