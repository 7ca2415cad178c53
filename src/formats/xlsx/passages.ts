/**
 * Texts of a workbook that belong to no record, through the editor. Markup says the same things over and over (names of fonts,
 * kinds of lines), so that short texts which came back unchanged are remembered, up to a bound, and not asked for again.
 */
import { NO_SPLICES, type Splice } from '../../text/splice.ts';
import type { Editor, Place } from '../format.ts';

const MOST_KNOWN = 4096;
const LONGEST_KNOWN = 64;

export function passages(editor: Editor): (text: string, place: Place) => readonly Splice[] {
  const unchanged = new Set<string>();
  return (text, place) => {
    if (text.trim() === '' || unchanged.has(text)) return NO_SPLICES;
    const edits = editor.passage?.(text, place);
    if (edits === undefined) throw new RangeError('the editor reads no text');
    if (edits.length === 0 && text.length <= LONGEST_KNOWN) {
      if (unchanged.size === MOST_KNOWN) unchanged.clear();
      unchanged.add(text);
    }
    return edits;
  };
}
