/**
 * New names of files and folders whose names say more than what is in them: those with characters beyond ASCII, and long numbers.
 * Each is read as a text of its own; what comes out is a name that no other has. `paths.ts` puts it where paths lead to it.
 */
import { type Splice, spliced } from '../../text/splice.ts';
import { nameKey } from '../package/names.ts';
import type { Work } from './work.ts';

/** @param work is told the new names */
export function renameFiles({ parts, editor, renamed }: Pick<Work, 'parts' | 'editor' | 'renamed'>): void {
  const taken = new Set(parts.all.flatMap(({ name }) => nameKey(name).split('/')));
  for (const { name, number } of parts.all) {
    for (const step of name.split('/')) {
      if (renamed.has(step) || !isTelling(step)) continue;
      const splices = editor.passage?.(step, { part: number, line: 1, column: 1 });
      if (splices === undefined) throw new RangeError('the editor reads no text');
      if (splices.length > 0) renamed.set(step, freshName(step, splices, taken));
    }
  }
}

/** A name without what would be no name, with the ending that it had. @param taken is given the name */
function freshName(name: string, splices: readonly Splice[], taken: Set<string>): string {
  const dot = name.lastIndexOf('.');
  const after = spliced(name, splices);
  const [stem, ending] = dot > 0 ? [after.replace(/\.[^.]*$/, ''), name.slice(dot)] : [after, ''];
  const legal = stem.replace(/[*]/g, '＊').replace(/[\\/:?"<>|]/g, '_');
  let fresh = legal + ending;
  for (let copy = 2; taken.has(nameKey(fresh)); copy += 1) fresh = `${legal}-${copy}${ending}`;
  taken.add(nameKey(fresh));
  return fresh;
}

/** Characters beyond ASCII, or a long number. */
function isTelling(name: string): boolean {
  let digits = 0;
  for (let at = 0; at < name.length; at += 1) {
    const unit = name.charCodeAt(at);
    if (unit >= 0x80) return true;
    if (unit >= 0x30 && unit <= 0x39) digits += 1;
  }
  return digits >= 7;
}
