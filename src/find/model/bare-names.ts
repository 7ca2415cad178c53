/** Names in prose without any word that proves them, as the name model reads them. */
import type { Search } from '../search.ts';

export function bareNames(_search: Search): void {}
