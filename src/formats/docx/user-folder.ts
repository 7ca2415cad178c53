/**
 * Paths of files name their owner: it is the step behind the folder of all users, which stands at the root of a drive. Where owners
 * stand in a text, in UTF-16 units. Steps end in a slash of either kind, or in several, as the codes of fields write them.
 */

/** The folders of all users, in Windows, in macOS and in Linux. */
const ROOTS: ReadonlySet<string> = new Set(['users', 'documents and settings', 'home']);

/** What a path begins behind: a drive or a scheme, a quote, the name of a setting. */
const OPENINGS = ':"“=';

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function userFolders(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  let before: string | undefined;
  let isRoot = false;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== '/' && text[at] !== '\\') continue;
    if (at > start) {
      const step = text.slice(start, at);
      if (isRoot) found.push({ start, end: at });
      isRoot =
        !isRoot && ROOTS.has(step.toLowerCase()) && (before === undefined || OPENINGS.includes(before.slice(-1)));
      before = step;
    }
    start = at + 1;
  }
  return found;
}
