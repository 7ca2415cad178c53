/**
 * Drawings over a sheet: what their shapes say is text. A shape that shows a cell (`textlink`) has a copy of what the cell said, which
 * goes where the cell has changed, and is copied anew when the workbook is opened.
 *
 * @source ECMA-376-1:2016, 20.5.2.29 (sp)
 */
import type { ChangedCells } from './changed-cells.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';

export function rewriteDrawing(source: string, options: MarkupOptions, changed: ChangedCells): string {
  let isStale = false;
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      if (xml.local !== 'sp') return undefined;
      const link = xml.attribute('textlink') ?? '';
      isStale = link !== '' && changed.touches(link);
      return undefined;
    },
    text: (element) => (isStale && element === 't' ? '' : undefined),
  });
}
