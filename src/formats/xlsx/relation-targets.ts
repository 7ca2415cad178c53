/**
 * Where links lead that leave a workbook (`tel:`, `mailto:`, addresses of pages, files of other people), as running text: what is
 * written in percent escapes is read as what it says, and written so again.
 *
 * @source ISO/IEC 29500-2, 6.5.3; RFC 3986, 2.1
 */
import { changedUrl, readUrl } from '../package/url.ts';
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
  const edits = passage(readUrl(target), { line: 1, column: 1, part });
  return edits.length === 0 ? target : changedUrl(target, edits);
}
