/** Addresses in prose and behind labels, from their first level through to the last room. */
import type { Search } from '../search.ts';

export function addresses(_search: Search): void {}
