/**
 * Where links lead that leave a workbook (`tel:`, `mailto:`, addresses of pages, files of other people), as running text: what is
 * written in percent escapes is read as what it says, and written so again.
 *
 * @source ISO/IEC 29500-2, 6.5.3; RFC 3986, 2.1
 */
import { spliced } from '../../text/splice.ts';
import { encode } from '../package/part-text.ts';
import { decodeUtf8 } from '../utf8.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';

/** The part of relations, without those whose number is in `gone`. */
export function rewriteRelations(source: string, options: MarkupOptions): string {
  let isExternal = false;
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      isExternal = xml.attribute('TargetMode') === 'External';
      return undefined;
    },
    attribute(_, name, value) {
      // What is no target, or leads to a part, names nothing but parts of the package.
      if (name !== 'Target') return name === 'Id' || name === 'Type' || name === 'TargetMode' ? value : undefined;
      return isExternal ? changedTarget(value, options) : value;
    },
  });
}

function changedTarget(target: string, { passage, part }: MarkupOptions): string {
  const said = readPercent(target);
  const edits = passage(said, { line: 1, column: 1, part });
  return edits.length === 0 ? target : writePercent(spliced(said, edits));
}

function readPercent(target: string): string {
  const bytes: number[] = [];
  for (let at = 0; at < target.length; at += 1) {
    const digits = target.slice(at + 1, at + 3);
    if (target[at] === '%' && /^[0-9A-Fa-f]{2}$/.test(digits)) {
      bytes.push(Number.parseInt(digits, 16));
      at += 2;
    } else {
      for (const byte of encode(String.fromCharCode(target.charCodeAt(at)))) bytes.push(byte);
    }
  }
  return decodeUtf8(Uint8Array.from(bytes), 0, bytes.length) ?? target;
}

/** What may not stand in an address as it is. */
function writePercent(text: string): string {
  let out = '';
  for (const byte of encode(text)) {
    const character = String.fromCharCode(byte);
    out +=
      byte < 0x7f && /[!#$&-;=?-Z_a-z~[\]]/.test(character)
        ? character
        : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}
