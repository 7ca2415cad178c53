/**
 * Text that stands outside of any field: a row above a table or below it, a line around fixed-width records. Its cells are
 * read as one line of running text, so that a label in one opens the value in the next.
 */
import type { Layer } from '../find/search.ts';
import type { Plan } from '../rules/plan.ts';
import { spliced } from '../text/splice.ts';
import { type People, readPassage, redactPassage, redactWhole, type TextFinding } from './passage.ts';
import { RedactError } from './redact-error.ts';

/** Stands between two cells: nothing that is found goes over it but what is in two cells at once. */
const BETWEEN = '\t';

export interface LooseText {
  /** The cells as they come out. */
  readonly texts: readonly string[];
  readonly findings: readonly TextFinding[];
}

/** The cells as they are read. */
export function looseText(cells: readonly string[]): string {
  return cells.join(BETWEEN);
}

/**
 * @param people of the document that the cells are a part of, once it has been read; without them they are by themselves
 * @throws RedactError where a value goes over two cells
 */
export function redactLoose(
  cells: readonly string[],
  plan: Plan,
  layers: readonly Layer[],
  line: number,
  people?: People,
): LooseText {
  const text = looseText(cells);
  const { edits, findings } =
    people === undefined
      ? redactWhole(text, plan, layers)
      : redactPassage(readPassage(text, plan, layers, people), people);
  let next = 0;
  let start = 0;
  const texts = cells.map((cell) => {
    const end = start + cell.length;
    const own = [];
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[next]) {
      if (edit.start < start || edit.end > end) throw new RedactError('table/text-outside', [line]);
      own.push({ ...edit, start: edit.start - start, end: edit.end - start });
      next += 1;
    }
    start = end + BETWEEN.length;
    return spliced(cell, own);
  });
  return { texts, findings };
}
