/** Labelled values, 标签: where a label word of the plan stands, and what its value is. */
import type { Search } from '../search.ts';

export function labels(_search: Search): void {}
