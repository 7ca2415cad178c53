/**
 * Charts: what they say themselves is text; what they have copied from cells (`strCache`, `numCache`) goes where those cells have
 * changed, and is copied anew when the workbook is opened.
 *
 * @source ECMA-376-1:2016, 21.2.2.201 (strRef), 21.2.2.123 (numRef), 21.2.2.95 (multiLvlStrRef); MS-ODRAWXML (datalabelsRange, dlblFTEntry)
 */
import type { ChangedCells } from './changed-cells.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';

const CACHES: ReadonlySet<string> = new Set(['strCache', 'numCache', 'lvl', 'dlblRangeCache', 'dlblFieldTableCache']);

export function rewriteChart(source: string, options: MarkupOptions, changed: ChangedCells): string {
  let reference = '';
  return rewriteMarkup(source, {
    ...options,
    tag: (xml) => (CACHES.has(xml.local) && reference !== '' && changed.touches(reference) ? null : undefined),
    text(element, text) {
      if (element === 'f') reference = text;
      return undefined;
    },
  });
}
