/**
 * What a workbook keeps of another one, or of another program, that it refers to: the names of its sheets, and copies of its cells
 * (`sheetDataSet`) or answers (`values`), which nothing is lost without: each formula keeps its result, and asks again when it is told to.
 *
 * @source ECMA-376-1:2016, 18.14 (external workbook references), 18.14.4 (ddeItem)
 */
import type { Editor } from '../format.ts';
import { type MarkupOptions, rewriteMarkup } from './markup.ts';

export function rewriteExternalLink(source: string, options: MarkupOptions, editor: Editor): string {
  const { part } = options;
  return rewriteMarkup(source, {
    ...options,
    tag(xml) {
      if (xml.local !== 'sheetDataSet' && xml.local !== 'values') return undefined;
      const place = { line: 1, column: 1, part };
      const answer = editor.opaque?.({ kind: 'cache', bytes: source.length - xml.start, place, isIdle: true });
      return answer === 'drop' ? null : undefined;
    },
  });
}
