/** What an editor changes of text that stands outside of records: rows above and below a table, lines around records. */
import { type WholeChange, wholeChange } from './change.ts';
import type { Editor } from './format.ts';

/** One change a cell, or none at all. @throws RangeError where the editor answers for more or fewer */
export function changesOutside(editor: Editor, cells: readonly string[], line: number): readonly WholeChange[] {
  const changes = editor.outside(cells, line);
  if (changes === undefined) return [];
  if (changes.length !== cells.length) throw new RangeError(`${changes.length} changes for ${cells.length} cells`);
  return changes.map((change, index) => wholeChange(cells[index] as string, change));
}
