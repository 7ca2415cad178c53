/**
 * Changes of a document in order: where one lies in another, as in a cell that goes whole, the one around it holds. Offsets are UTF-16
 * units.
 */
import type { Edit } from './stretches.ts';

/** Ordered and disjoint; what two concern is covered by the first of them. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((one, other) => one.from - other.from || other.to - one.to);
  const apart: Edit[] = [];
  let done = 0;
  for (const edit of sorted) {
    if (edit.from >= done) {
      apart.push(edit);
      done = edit.to;
    } else if (edit.to > done) {
      apart.push({ from: done, to: edit.to, text: '' });
      done = edit.to;
    }
  }
  return apart;
}

/** The text with its changes. */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = '';
  let done = 0;
  for (const { from, to, text: instead } of inOrder(edits)) {
    out += text.slice(done, from) + instead;
    done = to;
  }
  return out + text.slice(done);
}
