/** Names that the words around them prove: a title, a role, a verb, a list. */
import type { Search } from '../search.ts';

export function cues(_search: Search): void {}
