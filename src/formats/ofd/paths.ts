/** Paths in which files and folders have other names. Either slash parts two steps, as writers differ. */
import { NO_SPLICES, type Splice, spliced } from '../../text/splice.ts';

/** Other names of files and folders, by the ones that stand in a path. */
export type NewNames = ReadonlyMap<string, string>;

export function withNames(path: string, names: NewNames): string {
  return spliced(path, renamesIn(path, names));
}

/** The steps of a path that have another name, as splices of it. */
export function renamesIn(path: string, names: NewNames): readonly Splice[] {
  if (names.size === 0) return NO_SPLICES;
  const splices: Splice[] = [];
  let start = 0;
  for (const step of path.split(/[\\/]/)) {
    const text = names.get(step);
    const end = start + step.length;
    if (text !== undefined) splices.push({ start, end, text });
    start = end + 1;
  }
  return splices;
}
